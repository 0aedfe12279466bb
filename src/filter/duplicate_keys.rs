//! Detects objects that may name a member twice.

/// The keys of the objects that are open at the current position of a text.
///
/// Neighbouring objects and messages of one channel mostly have the same keys in the same order, so an object is
/// first compared with the last one at its depth, whose keys are known to be distinct.
#[derive(Default)]
pub struct DuplicateKeyDetector {
    /// One entry for each depth.
    levels: Vec<ObjectKeys>,
    /// The number of open containers.
    depth: usize,
}

/// The keys of an open container, or of the last one closed at its depth.
#[derive(Default)]
struct ObjectKeys {
    /// A hash of each key; all distinct.
    hashes: Vec<u64>,
    /// How many of them the open object has repeated so far.
    count: usize,
}

impl DuplicateKeyDetector {
    /// Starts a new text.
    pub fn begin(&mut self) {
        self.depth = 0;
    }

    /// Steps into an object or array.
    #[inline]
    pub fn open(&mut self) {
        if self.depth == self.levels.len() {
            self.levels.push(ObjectKeys::default());
        }
        self.levels[self.depth].count = 0;
        self.depth += 1;
    }

    #[inline]
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Adds the key at these offsets; `None` if the innermost object may already have it.
    #[inline]
    pub fn add(&mut self, text: &[u8], start: usize, end: usize) -> Option<()> {
        let hash = hash(text.get(start..end)?, &text[start..]);
        let level = self.levels.get_mut(self.depth.checked_sub(1)?)?;
        if level.hashes.get(level.count) != Some(&hash) {
            // The last object's keys differ from here on.
            level.hashes.truncate(level.count);
            if level.hashes.contains(&hash) {
                return None;
            }
            level.hashes.push(hash);
        }
        level.count += 1;
        Some(())
    }
}

/// Equal keys have equal hashes, and different ones hardly ever. `text` begins with the key.
#[inline]
fn hash(key: &[u8], text: &[u8]) -> u64 {
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |hash: u64, word: u64| (hash.rotate_left(23) ^ word).wrapping_mul(MIX);
    let first = match text.first_chunk() {
        Some(bytes) if key.len() >= 8 => u64::from_le_bytes(*bytes),
        Some(bytes) => u64::from_le_bytes(*bytes) & ((1 << (8 * key.len())) - 1),
        None => key.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    };
    let mut hash = mix(key.len() as u64, first);
    if let (Some(last), 9..) = (key.last_chunk(), key.len()) {
        hash = mix(hash, u64::from_le_bytes(*last));
    }
    if key.len() > 16 {
        let words = key[8..].as_chunks().0.iter();
        hash = words.fold(hash, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds each word of the text; brackets open and close. Returns those that were there already.
    fn repeated<'a>(keys: &mut DuplicateKeyDetector, text: &'a str) -> Vec<&'a str> {
        keys.begin();
        let mut found = Vec::new();
        for word in text.split(' ') {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            match word {
                "{" => keys.open(),
                "}" => keys.close(),
                _ if keys.add(text.as_bytes(), start, start + word.len()).is_none() => {
                    found.push(word);
                }
                _ => {}
            }
        }
        found
    }

    #[test]
    fn a_key_counts_within_its_object() {
        for (text, expected) in [
            ("{ a b a", vec!["a"]),
            ("{ a { a b } { a b } b c", vec![]),
            ("{ { a b } { a a", vec!["a"]),
            ("{ { a b } { a c b } { a c b a", vec!["a"]),
            ("{ { a b c } { a b } { a b c c", vec!["c"]),
            ("{ { a b c } { b c a } { a b c } b", vec![]),
            ("{ num_clients_24 num_clients_5 num_clients_24 x", vec!["num_clients_24"]),
            ("{ one_very_long_key_of_many one_very_wide_key_of_many", vec![]),
            (
                "{ one_very_long_key_of_many b one_very_long_key_of_many",
                vec!["one_very_long_key_of_many"],
            ),
            ("{  a ", vec![""]),
        ] {
            let mut keys = DuplicateKeyDetector::default();
            for _ in 0..3 {
                assert_eq!(repeated(&mut keys, text), expected, "{text}");
            }
        }
    }

    #[test]
    fn what_was_learnt_before_does_not_mislead() {
        let mut keys = DuplicateKeyDetector::default();
        let long = "{ one_very_wide_key_of_many one_very_long_key_of_many";
        for (text, expected) in [
            ("{ a b c", vec![]),
            ("{ a b b", vec!["b"]),
            ("{ a b c", vec![]),
            ("{ c b a b", vec!["b"]),
            ("{ { { a } } }", vec![]),
            (long, vec![]),
            (
                "{ one_very_long_key_of_many one_very_long_key_of_many x",
                vec!["one_very_long_key_of_many"],
            ),
            (long, vec![]),
        ] {
            assert_eq!(repeated(&mut keys, text), expected, "{text}");
        }
    }

    #[test]
    fn many_keys_are_told_apart() {
        let names: Vec<_> = (0..1000).map(|number| format!("key_{number:04}_of_these")).collect();
        let text = format!("{{ {} key_0500_of_these", names.join(" "));
        assert_eq!(repeated(&mut DuplicateKeyDetector::default(), &text), ["key_0500_of_these"]);
    }
}
