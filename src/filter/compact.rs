//! Rewrites JSON text as jq would print it: no space between tokens, few escapes.

#![expect(clippy::inline_always, reason = "processor features reach no further than inlining does")]

use super::duplicate_keys::DuplicateKeyDetector;
use crate::wire::scan::best;
use crate::wire::scan::masks::{self, Finder, SIZE, Spans, Strings, Task, before};
use crate::wire::{Meaning, meaning, write_string};

/// Copies values from payloads without parsing them.
#[derive(Default)]
pub struct CompactWriter {
    keys: DuplicateKeyDetector,
}

impl CompactWriter {
    /// Appends `value` (valid JSON). `None` where jq's output is not certain from the text: repeated keys, keys
    /// with escapes, lone surrogates and negative zero; `out` then ends in a partial copy to be truncated.
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
        let start = out.len();
        out.resize(start + value.len() + GROWTH + WORD, 0);
        let keys = &mut self.keys;
        let length = best(Write { text: value, keys, out: &mut out[start..] });
        out.truncate(start + length.unwrap_or_default());
        length.map(|_| ())
    }
}

/// Copies `text` into `out` and returns the number of bytes written.
struct Write<'a> {
    text: &'a str,
    keys: &'a mut DuplicateKeyDetector,
    out: &'a mut [u8],
}

impl Task for Write<'_> {
    type Output = Option<usize>;

    #[inline(always)]
    fn run(self, finder: impl Finder) -> Option<usize> {
        let Self { text, keys, out } = self;
        keys.begin();
        let mut strings = Strings::default();
        let mut last = [b' '; SIZE];
        let mut copier = Copier { finder, text, done: 0, out, length: 0 };
        let mut zeros = memchr::memmem::find_iter(text.as_bytes(), b"-0").peekable();
        let mut last_quote = 0;
        for base in (0..text.len()).step_by(SIZE) {
            let masks = finder.masks(masks::block(text.as_bytes(), base, &mut last));
            let Spans { quotes, inside, escapes } = strings.of(&masks.chars);
            let block = Block { text, base, begins: quotes & inside, escapes, last_quote };
            let signs = masks.opens | masks.closes | masks.colons;
            block.check(signs & !inside, keys)?;
            while let Some(at) = zeros.next_if(|at| *at < base + SIZE) {
                // jaq reads `-0` as an integer and prints `0`.
                let is_text = inside >> (at - base) & 1 == 1;
                (is_text || !is_negative_zero(&text.as_bytes()[at..])).then_some(())?;
            }
            copier.block(base, masks.spaces & !inside, escapes)?;
            last_quote = block.quote_before(SIZE);
        }
        Some(copier.length)
    }
}

/// One block of the text.
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
    /// Checks the keys and brackets whose positions are set in `marks`.
    #[inline(always)]
    fn check(&self, mut marks: u64, keys: &mut DuplicateKeyDetector) -> Option<()> {
        while marks != 0 {
            let place = marks.trailing_zeros() as usize;
            let rest = &self.text.as_bytes()[self.base + place..];
            // A `match` would compile to a jump table, which is slower.
            if rest[0] == b':' {
                self.check_key(place, keys)?;
            } else if matches!(rest[0], b'{' | b'[') {
                keys.open();
            } else {
                keys.close();
            }
            marks &= marks - 1;
        }
        Some(())
    }

    /// Checks the key before the colon at this position of the block.
    #[inline(always)]
    fn check_key(&self, colon: usize, keys: &mut DuplicateKeyDetector) -> Option<()> {
        let bytes = self.text.as_bytes();
        let start = self.quote_before(colon) + 1;
        let mut end = (self.base + colon).checked_sub(1)?;
        while bytes[end] != b'"' {
            end = end.checked_sub(1)?;
        }
        let has_escape = match start.checked_sub(self.base) {
            Some(start) => self.escapes & before(colon) & !before(start) != 0,
            None => bytes[start..end].contains(&b'\\'),
        };
        if has_escape { None } else { keys.add(bytes, start, end) }
    }

    /// Where the last string before this position of the block begins.
    #[inline(always)]
    fn quote_before(&self, place: usize) -> usize {
        match self.begins & before(place) {
            0 => self.last_quote,
            before => self.base + before.ilog2() as usize,
        }
    }
}

fn is_negative_zero(number: &[u8]) -> bool {
    number.starts_with(b"-0") && !matches!(number.get(2), Some(b'.' | b'e' | b'E'))
}

/// Bytes copied at once.
const WORD: usize = 8;

/// How many bytes the output may exceed the input by: few escapes are longer as jq prints them.
const GROWTH: usize = 64;

/// Copies the text, replacing what jq prints differently.
struct Copier<'a, F> {
    finder: F,
    text: &'a str,
    /// Input up to here is written.
    done: usize,
    out: &'a mut [u8],
    /// Bytes of `out` in use.
    length: usize,
}

impl<F: Finder> Copier<'_, F> {
    /// Writes the block at `base` without its `spaces` and with its `escapes` as jq prints them.
    #[inline(always)]
    fn block(&mut self, base: usize, spaces: u64, escapes: u64) -> Option<()> {
        let end = self.text.len().min(base + SIZE);
        let mut rest = self.others(base, escapes) & before(end - base);
        while rest != 0 {
            let at = base + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if at >= self.done {
                self.up_to(at, base, spaces);
                self.done = self.escape(at)?;
            }
        }
        self.up_to(end, base, spaces);
        Some(())
    }

    /// The escapes that jq prints differently.
    #[inline(always)]
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

    /// Copies up to `end` in the block at `base`, without its `spaces`.
    #[inline(always)]
    fn up_to(&mut self, end: usize, base: usize, spaces: u64) {
        let bytes = self.text.as_bytes();
        while self.done < end {
            let dropped = (spaces >> (self.done - base)) as u8;
            let own = (end - self.done).min(WORD);
            let word = match bytes[self.done..].first_chunk() {
                Some(word) => u64::from_le_bytes(*word),
                None => {
                    bytes[self.done..].iter().rev().fold(0, |sum, &byte| sum << 8 | u64::from(byte))
                }
            };
            let squeezed = self.finder.squeeze(word, dropped);
            self.out[self.length..][..WORD].copy_from_slice(&squeezed.to_le_bytes());
            let kept = !u64::from(dropped) & before(own);
            self.length += kept.count_ones() as usize;
            self.done += own;
        }
    }

    /// Writes the character that the escape at `at` stands for; returns where the escape ends.
    fn escape(&mut self, at: usize) -> Option<usize> {
        let (Meaning::Letter(letter), end) = meaning(self.text.as_bytes(), at)? else {
            return None;
        };
        let (mut written, mut four) = (Vec::new(), [0; 4]);
        let text = letter.encode_utf8(&mut four);
        let meant = if letter >= ' ' && letter != '"' && letter != '\\' {
            text.as_bytes()
        } else {
            write_string(text, &mut written);
            &written[1..written.len() - 1]
        };
        (self.length + meant.len() <= end + GROWTH).then_some(())?;
        self.out[self.length..][..meant.len()].copy_from_slice(meant);
        self.length += meant.len();
        Some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Option<String> {
        let mut out = b"<".to_vec();
        CompactWriter::default().write(text, &mut out)?;
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
        let growing = format!("\"{}\"", "\\b".repeat(100));
        assert_eq!(written(&growing), None, "it outgrows its room");
    }
}
