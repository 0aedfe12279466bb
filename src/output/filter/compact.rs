//! JSON text as the writer of jq's values writes it: no space between tokens, few escapes.

use wide::u8x16;

use super::keys::Keys;
use super::marks::{Past, SIZE, is};
use crate::wire::write_string;

/// Writes values that stand in payloads as they are in the text.
#[derive(Default)]
pub struct Writer {
    keys: Keys,
}

impl Writer {
    /// Appends `value`, valid JSON; nothing where it is not certain what jq makes of it: of repeated keys, of
    /// those with escapes, of lone surrogates and of negative zero. What is appended then is no JSON.
    #[inline]
    pub fn write(&mut self, value: &str, out: &mut Vec<u8>) -> Option<()> {
        let is_plain = match value.as_bytes().first()? {
            b'{' | b'[' => false,
            b'"' => !value.contains('\\'),
            _ => value != "-0",
        };
        if is_plain {
            out.extend_from_slice(value.as_bytes());
            return Some(());
        }
        self.write_any(value, out)
    }

    fn write_any(&mut self, value: &str, out: &mut Vec<u8>) -> Option<()> {
        self.keys.begin();
        out.reserve(value.len() + SIZE);
        let mut past = Past::default();
        let mut scribe = Scribe { text: value, done: 0, out };
        let mut last_quote = 0;
        for base in (0..value.len()).step_by(SIZE) {
            let marks = past.mark(value.as_bytes(), base, kinds);
            let begins = marks.quotes & marks.inside;
            let block = Block { text: value, base, begins, escapes: marks.escapes, last_quote };
            block.check(marks.outside[0], &mut self.keys)?;
            scribe.block(base, marks.outside[1], marks.escapes)?;
            last_quote = block.quote_before(SIZE);
        }
        scribe.up_to(value.len());
        Some(())
    }
}

/// What needs a look, and white space.
#[inline]
fn kinds(bytes: u8x16) -> [u8x16; 2] {
    let space = u8x16::splat(b' ');
    // `[` and `{` differ in this bit alone, and so do `]` and `}`.
    let folded = bytes | space;
    let marks = is(folded, b'{') | is(folded, b'}') | is(bytes, b':') | is(bytes, b'-');
    [marks, bytes.max(space).simd_eq(space)]
}

/// A block of the text.
struct Block<'a> {
    text: &'a str,
    base: usize,
    /// The quotes that begin strings.
    begins: u64,
    /// The backslashes that begin escapes.
    escapes: u64,
    /// The last of those quotes before the block.
    last_quote: usize,
}

impl Block<'_> {
    /// Steps over keys, brackets and signs, of which `marks` tells.
    #[inline]
    fn check(&self, mut marks: u64, keys: &mut Keys) -> Option<()> {
        while marks != 0 {
            let place = marks.trailing_zeros() as usize;
            let rest = &self.text.as_bytes()[self.base + place..];
            // A `match` would become a table of jumps, which cost more.
            if rest[0] == b':' {
                self.check_key(place, keys)?;
            } else if rest[0] == b'-' {
                // jq's integers know no negative zero.
                (!is_negative_zero(rest)).then_some(())?;
            } else if matches!(rest[0], b'{' | b'[') {
                keys.open();
            } else {
                keys.close();
            }
            marks &= marks - 1;
        }
        Some(())
    }

    /// The key before the colon at this place of the block.
    #[inline]
    fn check_key(&self, colon: usize, keys: &mut Keys) -> Option<()> {
        let bytes = self.text.as_bytes();
        let start = self.quote_before(colon) + 1;
        let mut end = (self.base + colon).checked_sub(1)?;
        while bytes[end] != b'"' {
            end = end.checked_sub(1)?;
        }
        let has_escape = match start.checked_sub(self.base) {
            Some(start) => self.escapes & below(colon) & !below(start) != 0,
            None => bytes[start..end].contains(&b'\\'),
        };
        if has_escape { None } else { keys.add(bytes, start, end) }
    }

    /// Where the last string before this place of the block begins.
    #[inline]
    fn quote_before(&self, place: usize) -> usize {
        match self.begins & below(place) {
            0 => self.last_quote,
            before => self.base + before.ilog2() as usize,
        }
    }
}

/// The bits of the bytes before this place of a block.
#[inline]
fn below(place: usize) -> u64 {
    1u64.unbounded_shl(place as u32).wrapping_sub(1)
}

fn is_negative_zero(number: &[u8]) -> bool {
    number.starts_with(b"-0") && !matches!(number.get(2), Some(b'.' | b'e' | b'E'))
}

/// Most runs are no longer.
const MOST_AT_ONCE: usize = 32;

/// Copies the text, but for what is written otherwise.
struct Scribe<'a> {
    text: &'a str,
    /// What stands before is written.
    done: usize,
    out: &'a mut Vec<u8>,
}

impl Scribe<'_> {
    /// Leaves out the `spaces` of the block at `base`, and writes its `escapes` as jq does.
    #[inline]
    fn block(&mut self, base: usize, spaces: u64, escapes: u64) -> Option<()> {
        let escapes = self.others(base, escapes);
        // An escape may have reached into this block, and the text may end in it.
        let begun = below(self.done.saturating_sub(base));
        let mut rest = (spaces | escapes) & below(self.text.len() - base) & !begun;
        while rest != 0 {
            let place = rest & rest.wrapping_neg();
            let at = base + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            self.up_to(at);
            self.done = at + 1;
            if escapes & place != 0 {
                self.done = self.escape(at)?;
                rest &= !below(self.done - base);
            }
        }
        Some(())
    }

    /// Those escapes that are not written as they are.
    #[inline]
    fn others(&self, base: usize, mut escapes: u64) -> u64 {
        let mut others = 0;
        while escapes != 0 {
            let at = base + escapes.trailing_zeros() as usize;
            let is_kept =
                matches!(self.text.as_bytes().get(at + 1), Some(b'"' | b'\\' | b'n' | b'r' | b't'));
            others |= if is_kept { 0 } else { escapes & escapes.wrapping_neg() };
            escapes &= escapes - 1;
        }
        others
    }

    #[inline]
    fn up_to(&mut self, end: usize) {
        let length = end - self.done;
        let rest = &self.text.as_bytes()[self.done..];
        match rest.first_chunk::<MOST_AT_ONCE>() {
            // So many bytes are copied faster than a part of them.
            Some(run) if length <= MOST_AT_ONCE => {
                self.out.extend_from_slice(run);
                self.out.truncate(self.out.len() - MOST_AT_ONCE + length);
            }
            _ => self.out.extend_from_slice(&rest[..length]),
        }
    }

    /// Writes the letter of the escape at `at`; returns where that ends.
    fn escape(&mut self, at: usize) -> Option<usize> {
        let (letter, end) = letter(self.text.as_bytes().get(at..)?)?;
        let mut written = Vec::new();
        if letter >= ' ' && letter != '"' && letter != '\\' {
            self.out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        } else {
            write_string(letter.encode_utf8(&mut [0; 4]), &mut written);
            self.out.extend_from_slice(&written[1..written.len() - 1]);
        }
        Some(at + end)
    }
}

/// The letter of the escape at the start of `text`, and where that ends.
fn letter(text: &[u8]) -> Option<(char, usize)> {
    match text.get(1)? {
        b'b' => Some(('\u{8}', 2)),
        b'f' => Some(('\u{c}', 2)),
        b'/' => Some(('/', 2)),
        _ => match (unit(text)?, text.get(6..).and_then(unit)) {
            (high @ 0xd800..=0xdbff, Some(low @ 0xdc00..=0xdfff)) => {
                let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                Some((char::from_u32(code)?, 12))
            }
            (code, _) => Some((char::from_u32(code)?, 6)),
        },
    }
}

/// The code unit of the `\u` escape at the start of `text`.
fn unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |sum, digit| Some(sum << 4 | char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Option<String> {
        let mut out = b"<".to_vec();
        Writer::default().write(text, &mut out)?;
        Some(String::from_utf8(out).expect("UTF-8").strip_prefix('<').expect("kept").to_owned())
    }

    #[test]
    fn text_is_written_as_jq_would() {
        for (text, expected) in [
            ("1.10", "1.10"),
            ("[ -0.0 , -10,\t-1 ]", "[-0.0,-10,-1]"),
            (r#""a\u00e9\ud83d\ude00""#, "\"aé😀\""),
            (
                r#""\/\b\f\n\u0000\u001F\u0022\u005c\u000a""#,
                r#""/\u0008\u000c\n\u0000\u001f\"\\\n""#,
            ),
            (
                r#"{"a" : {"a":" : "} , "b":[ {"a":"\\\" "},{"a":[]} ]}"#,
                r#"{"a":{"a":" : "},"b":[{"a":"\\\" "},{"a":[]}]}"#,
            ),
            ("[\n]", "[]"),
        ] {
            assert_eq!(written(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_certain_is_not_written() {
        for text in [
            "-0",
            "[-0]",
            "{\"a\":-0 }",
            r#"{"a":1,"a":2}"#,
            r#"[{"b":{},"a":[{}] , "b" :2}]"#,
            r#"{"a":1,"\u0061":2}"#,
            r#"{"\\":1}"#,
            r#""\ud83d""#,
            r#""\ud83dx\ude00""#,
        ] {
            assert_eq!(written(text), None, "{text}");
        }
    }
}
