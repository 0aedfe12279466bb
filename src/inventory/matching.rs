//! Matches what the user typed against candidates, without any I/O.

use crate::channel::MacAddress;
use crate::text::{Glob, distance, folded};

/// At most so many names are proposed.
const PROPOSED: usize = 5;

/// Something that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What stands in a path.
    pub id: String,
    /// The name first, then others that it is known by.
    pub names: Vec<String>,
    pub mac: Option<MacAddress>,
    /// The site or organisation that it belongs to, for people; may be empty.
    pub place: String,
    /// Stands for whatever will be found: nothing was asked of the cloud.
    pub any: bool,
}

impl Candidate {
    /// Shown as `HQ (4ac1…, in Example Corp)`.
    pub fn described(&self) -> String {
        match (self.names.first().map_or("", String::as_str), self.place.as_str()) {
            ("", "") => self.id.clone(),
            ("", place) => format!("{} (in {place})", self.id),
            (name, "") => format!("{name} ({})", self.id),
            (name, place) => format!("{name} ({}, in {place})", self.id),
        }
    }

    fn is_named(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.any || self.names.iter().any(|name| fits(name))
    }
}

/// Why nothing is picked.
#[derive(Debug, PartialEq, Eq)]
pub enum MatchError {
    /// Nothing fits.
    Nothing,
    /// A plain name fits several things: their places among the candidates.
    Several(Vec<usize>),
}

/// Whether the text stands for as many as there are.
pub fn is_pattern(text: &str) -> bool {
    Glob::parse(text).is_some()
}

/// Whether the text stands for every site, or every map of the sites.
pub fn is_all(text: &str) -> bool {
    text.eq_ignore_ascii_case("all")
}

/// The places of the candidates that `text` means: by id or MAC, by name, by pattern.
pub fn pick(text: &str, candidates: &[Candidate]) -> Result<Vec<usize>, MatchError> {
    let places = |fits: &dyn Fn(&Candidate) -> bool| -> Vec<usize> {
        (0..candidates.len()).filter(|place| fits(&candidates[*place])).collect()
    };
    let mac = MacAddress::parse(text);
    let by_id =
        places(&|own| own.id.eq_ignore_ascii_case(text) || (mac.is_some() && own.mac == mac));
    if !by_id.is_empty() {
        return Ok(by_id);
    }
    let exact = places(&|own| own.is_named(|name| name == text));
    let wanted = folded(text);
    let found = if exact.is_empty() {
        places(&|own| own.is_named(|name| folded(name) == wanted))
    } else {
        exact
    };
    match (found.len(), Glob::parse(text)) {
        (1, _) => Ok(found),
        (0, None) => Err(MatchError::Nothing),
        (_, None) => Err(MatchError::Several(found)),
        (_, Some(glob)) => match places(&|own| own.is_named(|name| glob.fits(name))) {
            none if none.is_empty() => Err(MatchError::Nothing),
            some => Ok(some),
        },
    }
}

/// The words that a value of the command line stands for: itself if it means something, or else its parts
/// between commas. A name may contain a comma, so the whole comes first.
pub fn words<'a>(text: &'a str, candidates: &[Candidate]) -> Vec<&'a str> {
    let is_list = text.contains(',') && pick(text, candidates) == Err(MatchError::Nothing);
    if is_list { parts(text).collect() } else { vec![text] }
}

/// What stands between the commas of a value.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}

/// The names that are nearest to `text`: those that hold it, then those that differ by a slip.
pub fn near<'a>(text: &str, candidates: &'a [Candidate]) -> Vec<&'a str> {
    let wanted = folded(text);
    let plain: String = wanted.chars().filter(|letter| !"*?[]".contains(*letter)).collect();
    let tolerance = (plain.chars().count() / 3).max(1);
    let mut ranked: Vec<(usize, &str)> = candidates
        .iter()
        .flat_map(|own| own.names.iter())
        .filter_map(|name| {
            let own = folded(name);
            if !plain.is_empty()
                && (own.contains(&plain) || (!own.is_empty() && plain.contains(&own)))
            {
                return Some((0, name.as_str()));
            }
            Some((distance(&plain, &own, tolerance)?, name.as_str()))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut names: Vec<&str> = Vec::new();
    for (_, name) in ranked {
        if names.len() < PROPOSED && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

    fn candidates() -> Vec<Candidate> {
        let names =
            ["HQ", "US-Austin", "US-Boston", "Twin", "Twin", "DE-Köln", "lab", "LAB", "a[1]*"];
        let candidate = |(place, name): (usize, &&str)| Candidate {
            id: if place == 0 { ID.to_owned() } else { format!("id-{place}") },
            names: vec![(*name).to_owned()],
            mac: (place == 1).then(|| MacAddress::parse("5c5b350e0060").expect("a MAC")),
            place: String::new(),
            any: false,
        };
        names.iter().enumerate().map(candidate).collect()
    }

    #[test]
    fn what_is_meant() {
        for (text, expected) in [
            (ID, Ok(vec![0])),
            ("4AC1DCF4-9D8B-7211-65C4-057819F0862B", Ok(vec![0])),
            ("5C:5B:35:0E:00:60", Ok(vec![1])),
            ("HQ", Ok(vec![0])),
            ("hq", Ok(vec![0])),
            ("DE-KÖLN", Ok(vec![5])),
            ("US-*", Ok(vec![1, 2])),
            ("t*", Ok(vec![3, 4])),
            ("Twin", Err(MatchError::Several(vec![3, 4]))),
            ("lab", Ok(vec![6])),
            ("Lab", Err(MatchError::Several(vec![6, 7]))),
            ("a[1]*", Ok(vec![8])),
            ("nowhere", Err(MatchError::Nothing)),
            ("x*", Err(MatchError::Nothing)),
            ("", Err(MatchError::Nothing)),
        ] {
            assert_eq!(pick(text, &candidates()), expected, "{text}");
        }
    }

    #[test]
    fn a_value_is_a_name_or_a_list_of_names() {
        let mut candidates = candidates();
        candidates[0].names = vec!["HQ, East".to_owned()];
        for (text, expected) in [
            ("HQ, East", &["HQ, East"][..]),
            ("hq, east", &["hq, east"]),
            ("US-*,lab", &["US-*", "lab"]),
            (" US-Austin , Twin,", &["US-Austin", "Twin"]),
            ("Twin", &["Twin"]),
            ("nowhere", &["nowhere"]),
            ("no,where", &["no", "where"]),
        ] {
            assert_eq!(words(text, &candidates), expected, "{text}");
        }
    }

    #[test]
    fn candidates_are_described_by_what_they_have() {
        for (name, place, expected) in [
            ("HQ", "Acme", "HQ (i, in Acme)"),
            ("HQ", "", "HQ (i)"),
            ("", "", "i"),
            ("", "Acme", "i (in Acme)"),
        ] {
            let names = [name].into_iter().filter(|name| !name.is_empty()).map(str::to_owned);
            let candidate = Candidate {
                id: "i".to_owned(),
                names: names.collect(),
                mac: None,
                place: place.to_owned(),
                any: false,
            };
            assert_eq!(candidate.described(), expected);
        }
    }

    #[test]
    fn near_names_are_proposed() {
        let candidates = candidates();
        assert_eq!(near("austin", &candidates), ["US-Austin"]);
        assert_eq!(near("US-Bostn", &candidates), ["US-Boston"]);
        assert_eq!(near("HK", &candidates), ["HQ"]);
        assert_eq!(near("us-x*", &candidates), [] as [&str; 0]);
        assert_eq!(near("something else", &candidates), [] as [&str; 0]);
        assert_eq!(near("twi", &candidates), ["Twin"]);
    }
}
