//! Remembers names, and finds them in free text.

use std::collections::HashMap;
use std::ops::Range;

/// The most names in memory; further ones are replaced only in members that are names.
const MOST: usize = 100_000;

/// The most nodes in memory, which is some 32 MB.
const MOST_NODES: usize = 1 << 20;

/// In bytes; shorter names would match everywhere.
const SHORTEST: usize = 3;

/// In bytes; only the start of a longer name is looked for. Bounds the look-ahead at each word.
const LONGEST: usize = 128;

/// A node of the tree; the first one is the root.
type Node = u32;

/// The names of a run, for lookup in any text.
///
/// A tree of bytes: adding a name takes as many steps as it has bytes, so that names can come with every message.
/// An automaton would have to be built again for each of them.
#[derive(Default)]
pub struct KnownNames {
    /// The children of all nodes, by their byte in lower case.
    children: HashMap<(Node, u8), Node>,
    /// Whether a name ends at the node.
    ends: Vec<bool>,
    count: usize,
}

impl KnownNames {
    /// Adds a name; one without letters identifies nobody, and is ignored.
    pub fn learn(&mut self, name: &[u8]) {
        let name = name.trim_ascii();
        let says_something = name.iter().any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
        if name.len() < SHORTEST || !says_something {
            return;
        }
        let name = &name[..name.len().min(LONGEST)];
        if self.ends.is_empty() {
            self.ends.push(false);
        }
        if self.count >= MOST || self.ends.len() + name.len() > MOST_NODES {
            return;
        }
        let mut node = 0;
        for byte in name {
            let next = self.ends.len() as Node;
            node = *self.children.entry((node, byte.to_ascii_lowercase())).or_insert(next);
            if node == next {
                self.ends.push(false);
            }
        }
        self.count += usize::from(!std::mem::replace(&mut self.ends[node as usize], true));
    }

    /// The places of known names that stand as whole words. The longest one wins: `Lobby-AP` over `Lobby`.
    pub fn find(&self, text: &[u8]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        if self.count == 0 {
            return found;
        }
        let mut at = 0;
        while at + SHORTEST <= text.len() {
            let is_inside = at > 0 && is_word(text[at - 1]) && is_word(text[at]);
            let length = if is_inside { None } else { self.longest(&text[at..]) };
            found.extend(length.map(|length| at..at + length));
            at += length.unwrap_or(1);
        }
        found
    }

    /// Whether the whole text is a known name.
    pub fn contains(&self, text: &[u8]) -> bool {
        text.len() >= SHORTEST && self.longest(text) == Some(text.len())
    }

    /// The length of the longest known name at the start of the text.
    fn longest(&self, text: &[u8]) -> Option<usize> {
        let (mut node, mut longest) = (0, None);
        for (place, byte) in text.iter().enumerate() {
            let Some(child) = self.children.get(&(node, byte.to_ascii_lowercase())) else { break };
            node = *child;
            let ends = |next: &u8| !is_word(*next) || !is_word(*byte);
            if self.ends[node as usize] && text.get(place + 1).is_none_or(ends) {
                longest = Some(place + 1);
            }
        }
        longest
    }
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
        assert_eq!(found("xLobby (Café) Lobby-APs"), ["Café", "Lobby"]);
        assert_eq!(found("HQ 123"), [""; 0]);
        assert!(known.contains(b"LOBBY") && !known.contains(b"Lobby 2"));
    }

    #[test]
    fn memory_is_bounded() {
        let mut known = KnownNames::default();
        known.learn("x".repeat(70_000).as_bytes());
        assert_eq!(known.ends.len(), LONGEST + 1);
        for number in 0..MOST + 10 {
            known.learn(format!("host-{number}").as_bytes());
        }
        assert_eq!(known.count, MOST);
        assert!(known.ends.len() <= MOST_NODES);
    }
}
