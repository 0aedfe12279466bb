//! Whether an object names a member twice.

/// The keys of the objects that are open at a place of a text.
///
/// Neighbours, and messages of one channel, mostly have the same keys in the same order. So an object is held
/// against the last one of its depth first, whose keys are known to differ.
#[derive(Default)]
pub struct Keys {
    /// By depth.
    levels: Vec<Level>,
    /// How many containers are open.
    depth: usize,
}

/// An open container, or else the last one of its depth.
#[derive(Default)]
struct Level {
    /// All different.
    keys: Vec<Key>,
    /// How many of them the open object has had.
    count: usize,
    /// It has had no other keys than the last one.
    is_known: bool,
    /// A bit for each key, so that few of them are compared.
    marks: [u64; 4],
}

struct Key {
    sketch: Sketch,
    /// All of a key that the sketch does not tell whole.
    text: Box<[u8]>,
}

/// A key of up to sixteen bytes, and most of a longer one.
#[derive(Clone, Copy, PartialEq)]
struct Sketch {
    /// The first eight bytes.
    head: u64,
    /// The last eight bytes of more than eight.
    tail: u64,
    length: usize,
}

impl Keys {
    /// Begins with another text.
    pub fn begin(&mut self) {
        self.depth = 0;
    }

    /// Steps into an object or array.
    #[inline]
    pub fn open(&mut self) {
        if self.depth == self.levels.len() {
            self.levels.push(Level::default());
        }
        let level = &mut self.levels[self.depth];
        level.count = 0;
        level.is_known = true;
        self.depth += 1;
    }

    #[inline]
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Nothing where the innermost object has the key already that stands at these places of the text.
    #[inline]
    pub fn add(&mut self, text: &[u8], start: usize, end: usize) -> Option<()> {
        let key = text.get(start..end)?;
        let sketch = Sketch::of(key, &text[start..]);
        let level = self.levels.get_mut(self.depth.checked_sub(1)?)?;
        let next = level.keys.get(level.count).filter(|_| level.is_known);
        if next.is_some_and(|next| next.is(sketch, key)) {
            level.count += 1;
            return Some(());
        }
        level.add(sketch, key)
    }
}

impl Level {
    fn add(&mut self, sketch: Sketch, key: &[u8]) -> Option<()> {
        if self.is_known {
            self.part();
        }
        let (place, mark) = sketch.mark();
        if self.marks[place] & mark != 0 && self.keys.iter().any(|own| own.is(sketch, key)) {
            return None;
        }
        self.marks[place] |= mark;
        self.keys.push(Key::of(sketch, key));
        self.count += 1;
        Some(())
    }

    /// Lets go of the last object's other keys.
    fn part(&mut self) {
        self.is_known = false;
        self.keys.truncate(self.count);
        self.marks = [0; 4];
        for key in &self.keys {
            let (place, mark) = key.sketch.mark();
            self.marks[place] |= mark;
        }
    }
}

impl Key {
    fn of(sketch: Sketch, key: &[u8]) -> Self {
        let text = if sketch.is_all() { [].into() } else { key.into() };
        Self { sketch, text }
    }

    #[inline]
    fn is(&self, sketch: Sketch, key: &[u8]) -> bool {
        self.sketch == sketch && (sketch.is_all() || *self.text == *key)
    }
}

impl Sketch {
    /// `text` is what begins with the key.
    #[inline]
    fn of(key: &[u8], text: &[u8]) -> Self {
        let head = match text.first_chunk() {
            Some(bytes) if key.len() >= 8 => u64::from_le_bytes(*bytes),
            Some(bytes) => u64::from_le_bytes(*bytes) & ((1 << (8 * key.len())) - 1),
            None => key.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
        };
        let tail = key.last_chunk().filter(|_| key.len() > 8);
        Self { head, tail: tail.map_or(0, |bytes| u64::from_le_bytes(*bytes)), length: key.len() }
    }

    #[inline]
    fn is_all(self) -> bool {
        self.length <= 16
    }

    /// One of 256 bits.
    fn mark(self) -> (usize, u64) {
        let sum = self.head ^ self.tail.rotate_left(7) ^ self.length as u64;
        let hash = sum.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56;
        (hash as usize >> 6, 1 << (hash & 63))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds each word of the text; brackets open and close. Returns those that were there already.
    fn repeated<'a>(keys: &mut Keys, text: &'a str) -> Vec<&'a str> {
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
            let mut keys = Keys::default();
            for _ in 0..3 {
                assert_eq!(repeated(&mut keys, text), expected, "{text}");
            }
        }
    }

    #[test]
    fn what_was_learnt_before_does_not_mislead() {
        let mut keys = Keys::default();
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
        assert_eq!(repeated(&mut Keys::default(), &text), ["key_0500_of_these"]);
    }
}
