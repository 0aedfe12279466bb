//! Remembers names, and finds them in free text.

use std::collections::HashMap;
use std::ops::Range;

/// The most names in memory; further ones are replaced only in members that are names.
const MOST: usize = 100_000;

/// In bytes; shorter names would match everywhere.
const SHORTEST: usize = 3;

/// The first bytes of a name, by which it is looked up.
type NamePrefix = [u8; SHORTEST];

/// The names of a run, for lookup in any text.
#[derive(Default)]
pub struct KnownNames {
    /// In lower case, by prefix; longest first, so that `Lobby-AP` wins over `Lobby`.
    names: HashMap<NamePrefix, Vec<Box<[u8]>>>,
    count: usize,
}

impl KnownNames {
    /// Adds a name; one without letters identifies nobody, and is ignored.
    pub fn learn(&mut self, name: &[u8]) {
        let name = name.trim_ascii().to_ascii_lowercase();
        let says_something = name.iter().any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
        let Some(start) = name.first_chunk::<SHORTEST>().filter(|_| says_something) else { return };
        if self.count >= MOST {
            return;
        }
        let same = self.names.entry(*start).or_default();
        if let Err(place) = same.binary_search_by(|own| order(own, &name)) {
            same.insert(place, name.into());
            self.count += 1;
        }
    }

    /// The places of known names that stand as whole words.
    pub fn find(&self, text: &[u8]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        if self.names.is_empty() {
            return found;
        }
        let small = text.to_ascii_lowercase();
        let mut at = 0;
        while at + SHORTEST <= small.len() {
            let length = if at > 0 && is_word(small[at - 1]) && is_word(small[at]) {
                None
            } else {
                self.longest(&small[at..])
            };
            found.extend(length.map(|length| at..at + length));
            at += length.unwrap_or(1);
        }
        found
    }

    /// The length of the longest known name at the start of the text.
    fn longest(&self, text: &[u8]) -> Option<usize> {
        let names = self.names.get(text.first_chunk::<SHORTEST>()?)?;
        let fits = |name: &&[u8]| {
            let ends =
                |byte: &u8| !is_word(*byte) || name.last().is_some_and(|last| !is_word(*last));
            text.starts_with(name) && text.get(name.len()).is_none_or(ends)
        };
        names.iter().map(|name| &**name).find(fits).map(<[u8]>::len)
    }
}

fn order(one: &[u8], other: &[u8]) -> std::cmp::Ordering {
    other.len().cmp(&one.len()).then_with(|| one.cmp(other))
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_of_any_case() {
        let mut known = KnownNames::default();
        for name in ["Lobby", "Lobby-AP", "HQ", "123", "Café"] {
            known.learn(name.as_bytes());
        }
        let found = |text: &str| -> Vec<String> {
            let places = known.find(text.as_bytes());
            places.into_iter().map(|place| text[place].to_owned()).collect()
        };
        assert_eq!(found("the LOBBY-ap, lobby_2 and Lobbyist"), ["LOBBY-ap", "lobby"]);
        assert_eq!(found("xLobby (Café)"), ["Café"]);
        assert_eq!(found("HQ 123"), [""; 0]);
    }
}
