//! Lists one Wireshark interface for each configured site.

/// A configured site: an id, a name, or a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfiguredSite {
    /// The profile that sets it; `None` for the top level or the environment.
    pub profile: Option<String>,
    pub site: String,
}

/// An interface as Wireshark lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtcapInterface {
    /// Its identifier, stable for the same configuration.
    pub value: String,
    /// Its label.
    pub display: String,
    /// The site it captures at; `None` if the dialog chooses it.
    pub place: Option<ConfiguredSite>,
}

/// The name without a configured site.
const BARE: &str = "Mist";

/// One interface for each site in order, or a single one without sites.
pub fn interfaces(places: &[ConfiguredSite]) -> Vec<ExtcapInterface> {
    if places.is_empty() {
        return vec![ExtcapInterface {
            value: BARE.to_owned(),
            display: BARE.to_owned(),
            place: None,
        }];
    }
    let mut found: Vec<ExtcapInterface> = Vec::new();
    for place in places {
        let mut display = format!("{BARE} {}", place.site);
        let mut value = format!("{BARE}-{}", word(&place.site));
        if let Some(profile) = &place.profile {
            display = format!("{display} ({profile})");
            if found.iter().any(|known| known.value == value) {
                value = format!("{value}-{}", word(profile));
            }
        }
        let place = Some(place.clone());
        found.push(ExtcapInterface { value: free(&value, &found), display, place });
    }
    found
}

/// The value, with a number appended if it is taken.
fn free(value: &str, taken: &[ExtcapInterface]) -> String {
    let is_free = |name: &String| taken.iter().all(|known| known.value != *name);
    let numbered = (2..).map(|number: u32| format!("{value}-{number}"));
    std::iter::once(value.to_owned()).chain(numbered).find(is_free).expect("numbers do not end")
}

/// Replaces characters that would need quoting in interface names and preferences.
fn word(text: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    text.chars().map(|letter| if plain(letter) { letter } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_site_has_an_interface_with_a_name_of_its_own() {
        let place = |profile: Option<&str>, site: &str| ConfiguredSite {
            profile: profile.map(str::to_owned),
            site: site.to_owned(),
        };
        let found = interfaces(&[
            place(None, "HQ"),
            place(Some("eu"), "HQ"),
            place(Some("us"), "US-*"),
            place(Some("it"), "US #"),
            place(Some("fr"), "US-*"),
            place(Some("f r"), "US-?"),
            place(Some("f-r"), "US-="),
        ]);
        let names: Vec<_> = found.iter().map(|one| (&*one.value, &*one.display)).collect();
        let expected = [
            ("Mist-HQ", "Mist HQ"),
            ("Mist-HQ-eu", "Mist HQ (eu)"),
            ("Mist-US-_", "Mist US-* (us)"),
            ("Mist-US__", "Mist US # (it)"),
            ("Mist-US-_-fr", "Mist US-* (fr)"),
            ("Mist-US-_-f_r", "Mist US-? (f r)"),
            ("Mist-US-_-f-r", "Mist US-= (f-r)"),
        ];
        assert_eq!(names, expected);
        let bare = interfaces(&[]);
        assert_eq!((bare.len(), &*bare[0].value, &*bare[0].display), (1, "Mist", "Mist"));
        let twice = interfaces(&[place(None, "a b"), place(None, "a_b")]);
        assert_eq!(twice[1].value, "Mist-a_b-2");
    }
}
