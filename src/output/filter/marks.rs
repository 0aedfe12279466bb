//! Sixty-four bytes of JSON text at once: which of them are quotes, inside strings, or marks of some kind.

use wide::u8x16;

/// How many bytes are looked at together.
pub const SIZE: usize = 64;

/// How many are compared by one instruction.
const STEP: usize = 16;

/// A bit for each byte of a block, that of the first byte lowest; `N` kinds of marks are looked for.
#[derive(Clone, Copy, Debug)]
pub struct Marks<const N: usize> {
    /// Quotes that begin or end strings.
    pub quotes: u64,
    /// Between quotes, and the quote before.
    pub inside: u64,
    /// Backslashes that begin an escape.
    pub escapes: u64,
    /// Of each kind, outside strings.
    pub outside: [u64; N],
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
    /// Marks the block of `text` that begins at `base`; behind the end there are spaces. `kinds` tells which of
    /// some bytes are marks.
    #[inline]
    pub fn mark<const N: usize>(
        &mut self,
        text: &[u8],
        base: usize,
        kinds: impl Fn(u8x16) -> [u8x16; N],
    ) -> Marks<N> {
        let rest = text.get(base..).unwrap_or_default();
        if let Some(block) = rest.first_chunk() {
            return self.mark_block(block, kinds);
        }
        let mut block = [b' '; SIZE];
        block[..rest.len()].copy_from_slice(rest);
        self.mark_block(&block, kinds)
    }

    #[inline]
    fn mark_block<const N: usize>(
        &mut self,
        block: &[u8; SIZE],
        kinds: impl Fn(u8x16) -> [u8x16; N],
    ) -> Marks<N> {
        let [quotes, backslashes] = found(block, |bytes| [is(bytes, b'"'), is(bytes, b'\\')]);
        let (escapes, behind) = self.escapes(backslashes);
        let quotes = quotes & !behind;
        let inside = between(quotes) ^ self.inside;
        self.inside = 0u64.wrapping_sub(inside >> 63);
        Marks { quotes, inside, escapes, outside: found(block, kinds).map(|marks| marks & !inside) }
    }

    /// The backslashes that are not escaped themselves, and the bytes behind them.
    #[inline]
    fn escapes(&mut self, backslashes: u64) -> (u64, u64) {
        let (mut begins, mut rest) = (0, backslashes & !self.escaped);
        while rest != 0 {
            let place = rest & rest.wrapping_neg();
            begins |= place;
            rest &= !(place | place << 1);
        }
        let behind = begins << 1 | self.escaped;
        self.escaped = begins >> 63;
        (begins, behind)
    }
}

/// Which of some bytes are `wanted`.
#[inline]
pub fn is(bytes: u8x16, wanted: u8) -> u8x16 {
    bytes.simd_eq(u8x16::splat(wanted))
}

#[inline]
fn found<const N: usize>(block: &[u8; SIZE], kinds: impl Fn(u8x16) -> [u8x16; N]) -> [u64; N] {
    let mut marks = [0; N];
    for (place, bytes) in block.as_chunks::<STEP>().0.iter().enumerate() {
        for (marks, found) in marks.iter_mut().zip(kinds(u8x16::new(*bytes))) {
            *marks |= u64::from(found.to_bitmask()) << (place * STEP);
        }
    }
    marks
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
                    '\\'
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
        let kinds = |bytes| [is(bytes, b'{') | is(bytes, b'['), is(bytes, b'}') | is(bytes, b']')];
        let blocks = (0..text.len()).step_by(SIZE);
        let marks: Vec<_> = blocks.map(|base| past.mark(text.as_bytes(), base, kinds)).collect();
        let one = |place: usize| {
            let (marks, bit) = (marks[place / SIZE], 1 << (place % SIZE));
            match (marks.quotes & bit != 0, marks.inside & bit != 0) {
                (true, true) => '<',
                (true, false) => '>',
                (false, true) if marks.escapes & bit != 0 => '\\',
                (false, true) => '.',
                _ if marks.outside[0] & bit != 0 => 'o',
                _ if marks.outside[1] & bit != 0 => 'c',
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
