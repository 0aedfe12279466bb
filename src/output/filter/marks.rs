//! Sixty-four bytes of JSON text at once: which of them are brackets, quotes, and inside strings.

use wide::u8x16;

/// How many bytes are looked at together.
pub const SIZE: usize = 64;

/// How many are compared by one instruction.
const STEP: usize = 16;

/// The marks of a block: a bit for each byte, that of the first byte lowest.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks {
    /// Quotes that begin or end strings.
    pub quotes: u64,
    /// Between quotes, and the quote before.
    pub inside: u64,
    /// `{` and `[` outside strings.
    pub opens: u64,
    /// `}` and `]` outside strings.
    pub closes: u64,
}

/// What is known of the text before a block.
#[derive(Clone, Copy, Debug, Default)]
pub struct Past {
    /// All bits where the block begins inside a string.
    inside: u64,
    /// The first bit where the block's first byte is escaped.
    escaped: u64,
}

impl Past {
    /// Marks the block that begins at `base`; behind the end of the text there are spaces.
    #[inline]
    pub fn mark(&mut self, text: &[u8], base: usize) -> Marks {
        match text.get(base..).and_then(<[u8]>::first_chunk) {
            Some(block) => self.mark_block(block),
            None => {
                let mut block = [b' '; SIZE];
                let rest = text.get(base..).unwrap_or_default();
                block[..rest.len()].copy_from_slice(rest);
                self.mark_block(&block)
            }
        }
    }

    #[inline]
    fn mark_block(&mut self, block: &[u8; SIZE]) -> Marks {
        let [quotes, backslashes, opens, closes] = found(block);
        let quotes = quotes & !self.escaped(backslashes);
        let inside = between(quotes) ^ self.inside;
        self.inside = 0u64.wrapping_sub(inside >> 63);
        Marks { quotes, inside, opens: opens & !inside, closes: closes & !inside }
    }

    /// The bytes behind backslashes that are not escaped themselves.
    #[inline]
    fn escaped(&mut self, backslashes: u64) -> u64 {
        let mut escaped = std::mem::take(&mut self.escaped);
        let mut rest = backslashes & !escaped;
        while rest != 0 {
            let place = rest & rest.wrapping_neg();
            let next = place << 1;
            escaped |= next;
            // A backslash at the end escapes the next block's first byte.
            self.escaped = u64::from(next == 0);
            rest &= !(place | next);
        }
        escaped
    }
}

/// Quotes, backslashes, opening and closing brackets.
#[inline]
fn found(block: &[u8; SIZE]) -> [u64; 4] {
    let mut masks = [0; 4];
    for (place, bytes) in block.chunks_exact(STEP).enumerate() {
        let bytes = u8x16::new(bytes.try_into().expect("a step is that long"));
        // `[` and `{` differ in this bit alone, and so do `]` and `}`.
        let folded = bytes | u8x16::splat(0x20);
        let masked = [(bytes, b'"'), (bytes, b'\\'), (folded, b'{'), (folded, b'}')];
        for (mask, (bytes, wanted)) in masks.iter_mut().zip(masked) {
            let bits = bytes.simd_eq(u8x16::splat(wanted)).to_bitmask();
            *mask |= u64::from(bits) << (place * STEP);
        }
    }
    masks
}

/// For each bit, whether the number of marks up to and with it is odd.
#[inline]
fn between(marks: u64) -> u64 {
    [1, 2, 4, 8, 16, 32].into_iter().fold(marks, |sum, shift| sum ^ sum << shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the marks are, byte by byte.
    fn told(text: &str) -> Vec<char> {
        let (mut inside, mut escaped) = (false, false);
        let mut one = |byte: u8| {
            let was_escaped = std::mem::take(&mut escaped);
            match byte {
                b'"' if !was_escaped => {
                    inside = !inside;
                    if inside { '<' } else { '>' }
                }
                b'\\' if inside && !was_escaped => {
                    escaped = true;
                    '.'
                }
                _ if inside => '.',
                b'{' | b'[' => 'o',
                b'}' | b']' => 'c',
                _ => ' ',
            }
        };
        text.bytes().map(&mut one).collect()
    }

    fn marked(text: &str) -> Vec<char> {
        let mut past = Past::default();
        let blocks = (0..text.len()).step_by(SIZE).map(|base| past.mark(text.as_bytes(), base));
        let marks: Vec<Marks> = blocks.collect();
        let one = |place: usize| {
            let (marks, bit) = (marks[place / SIZE], 1 << (place % SIZE));
            match (marks.quotes & bit != 0, marks.inside & bit != 0) {
                (true, true) => '<',
                (true, false) => '>',
                (false, true) => '.',
                _ if marks.opens & bit != 0 => 'o',
                _ if marks.closes & bit != 0 => 'c',
                _ => ' ',
            }
        };
        (0..text.len()).map(one).collect()
    }

    #[test]
    fn marks_are_found_at_every_offset() {
        let text = r#"{"a":["\\","\"]","\\\"{",{}],"b":[[]]} "#;
        for spaces in 0..70 {
            for strings in 0..3 {
                let text = " ".repeat(spaces) + &"\"\\\\\\\"\"".repeat(strings) + &text.repeat(4);
                assert_eq!(marked(&text), told(&text), "{text}");
            }
        }
    }
}
