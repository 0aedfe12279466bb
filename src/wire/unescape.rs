//! Decodes JSON strings: from what stands between the quotes to the text that it means.

#![expect(clippy::inline_always, reason = "processor features reach no further than inlining does")]

use std::borrow::Cow;

use super::scan::best;
use super::scan::masks::{self, Escapes, Finder, SIZE, Task};

/// What an escape means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Letter(char),
    /// A surrogate without its other half.
    Lone,
}

/// What the escape means that begins at `place`, and where it ends; nothing if it is none.
pub fn meaning(bytes: &[u8], place: usize) -> Option<(Meaning, usize)> {
    let letter = match bytes.get(place + 1)? {
        b'u' => return unicode(bytes, place),
        plain @ (b'"' | b'\\' | b'/') => char::from(*plain),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    };
    Some((Meaning::Letter(letter), place + 2))
}

fn unicode(bytes: &[u8], place: usize) -> Option<(Meaning, usize)> {
    let first = unit(bytes, place)?;
    let second = unit(bytes, place + 6);
    let (code, end) = match (first, second) {
        (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) => {
            (0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), place + 12)
        }
        _ => (first, place + 6),
    };
    Some((char::from_u32(code).map_or(Meaning::Lone, Meaning::Letter), end))
}

/// The code unit that `\uXXXX` at `place` stands for.
fn unit(bytes: &[u8], place: usize) -> Option<u32> {
    let digits = bytes.get(place..)?.strip_prefix(b"\\u")?.first_chunk::<4>()?;
    digits.iter().try_fold(0, |sum, digit| Some(sum << 4 | char::from(*digit).to_digit(16)?))
}

/// The text of a JSON string, without a copy where it has no escapes. `quoted` stands between the
/// quotes and is valid; a lone surrogate stays an escape.
pub fn decode_string(quoted: &str) -> Cow<'_, str> {
    if !quoted.contains('\\') {
        return Cow::Borrowed(quoted);
    }
    let mut text = Vec::new();
    decode(format!("{quoted}\"").as_bytes(), 0, &mut text);
    Cow::Owned(String::from_utf8_lossy(&text).into_owned())
}

/// Appends what the string means whose first letter stands at `at`, behind its opening quote. Returns where
/// its closing quote stands; nothing, with `out` as it was, if it is no valid string.
///
/// A lone surrogate has no UTF-8 form: its escape is kept as it is. Where a string holds JSON it then stands
/// in a string again, and means the same.
pub fn decode(bytes: &[u8], at: usize, out: &mut Vec<u8>) -> Option<usize> {
    best(Decode { bytes, at, out })
}

struct Decode<'a, 'o> {
    bytes: &'a [u8],
    at: usize,
    out: &'o mut Vec<u8>,
}

impl Task for Decode<'_, '_> {
    type Output = Option<usize>;

    #[inline(always)]
    fn run(self, finder: impl Finder) -> Option<usize> {
        decode_by(finder, self.bytes, self.at, self.out)
    }
}

#[inline(always)]
pub(super) fn decode_by(
    finder: impl Finder,
    bytes: &[u8],
    at: usize,
    out: &mut Vec<u8>,
) -> Option<usize> {
    let start = out.len();
    let mut decoder = Decoder { bytes, at, out, start, length: start };
    let end = decoder.whole(finder);
    let length = if end.is_some() { decoder.length } else { start };
    out.truncate(length);
    end
}

/// As many bytes of room are made at first: by far the most strings need no more.
const ROOM: usize = 4096;

/// What is written at once: a block, and an escape that reaches out of it.
const STEP: usize = SIZE + 8;

struct Decoder<'a, 'o> {
    bytes: &'a [u8],
    /// What stands before is decoded; no escape reaches beyond it.
    at: usize,
    out: &'o mut Vec<u8>,
    /// Where the text begins in it.
    start: usize,
    /// How much of it is written; what follows is room.
    length: usize,
}

impl Decoder<'_, '_> {
    #[inline(always)]
    fn whole(&mut self, finder: impl Finder) -> Option<usize> {
        let mut last = [b' '; SIZE];
        let mut slashes = Escapes::default();
        while self.at < self.bytes.len() {
            let block = masks::block(self.bytes, self.at, &mut last);
            let chars = finder.chars(block);
            let (dropped, escaped) = slashes.of(chars.backslashes);
            let quotes = chars.quotes & !escaped;
            // Of these escapes the letter stands for itself: it is enough to drop the backslash.
            let rare = escaped & !chars.quotes & !chars.backslashes;
            let stops = quotes | rare;
            let inside = stops.wrapping_sub(1) & !stops;
            if chars.control != 0 && has_control(block, inside) {
                return None;
            }
            self.append(finder, block, dropped);
            if stops == 0 {
                self.at += SIZE;
                self.length += SIZE - dropped.count_ones() as usize;
                continue;
            }
            let stop = self.at + stops.trailing_zeros() as usize;
            self.length += (inside & !dropped).count_ones() as usize;
            if quotes & stops & stops.wrapping_neg() != 0 {
                return Some(stop);
            }
            self.rare(stop)?;
            slashes = Escapes::default();
        }
        None
    }

    /// Writes a whole block without the bytes in `dropped`.
    #[inline(always)]
    fn append(&mut self, finder: impl Finder, block: &[u8; SIZE], dropped: u64) {
        if self.out.len() < self.length + STEP {
            self.grow();
        }
        let room = self.out[self.length..].first_chunk_mut().expect("there is room now");
        if dropped == 0 {
            *room = *block;
            return;
        }
        let mut length = 0;
        for (place, word) in block.as_chunks().0.iter().enumerate() {
            let dropped = (dropped >> (place * 8)) as u8;
            let squeezed = finder.squeeze(u64::from_le_bytes(*word), dropped);
            room[length..length + 8].copy_from_slice(&squeezed.to_le_bytes());
            length += 8 - dropped.count_ones() as usize;
        }
    }

    /// Makes room for a step at least, and for no more than the string can need.
    #[cold]
    fn grow(&mut self) {
        let left = self.bytes.len() - self.at;
        let more = (self.length - self.start).max(ROOM).min(left);
        self.out.resize(self.length + more + STEP, 0);
    }

    /// Appends what an escape means whose letter stands at `letter`.
    #[cold]
    fn rare(&mut self, letter: usize) -> Option<()> {
        let (meaning, end) = meaning(self.bytes, letter - 1)?;
        let mut four = [0; 4];
        let meant: &[u8] = match meaning {
            Meaning::Letter(letter) => letter.encode_utf8(&mut four).as_bytes(),
            // Behind a backslash of its own the escape would become another text: no JSON has that inside.
            Meaning::Lone if is_escaped(&self.out[self.start..self.length]) => {
                "\u{fffd}".as_bytes()
            }
            Meaning::Lone => &self.bytes[letter - 1..end],
        };
        self.out[self.length..][..meant.len()].copy_from_slice(meant);
        self.length += meant.len();
        self.at = end;
        Some(())
    }
}

/// Whether a control character is among the bytes in `inside`.
#[cold]
fn has_control(block: &[u8; SIZE], inside: u64) -> bool {
    (0..SIZE).any(|place| inside >> place & 1 == 1 && block[place] < 0x20)
}

/// Whether what follows `text` is escaped in it.
fn is_escaped(text: &[u8]) -> bool {
    text.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::super::scan::masks::Portable;
    use super::super::testing::Dice;
    use super::*;

    /// Where the string ends and what it means, for every processor and for this one.
    fn both(text: &str) -> [Option<(usize, String)>; 2] {
        let portable = |text: &[u8], out: &mut Vec<u8>| decode_by(Portable, text, 0, out);
        let best = |text: &[u8], out: &mut Vec<u8>| decode(text, 0, out);
        [run(portable, text), run(best, text)]
    }

    fn run(
        decode: impl Fn(&[u8], &mut Vec<u8>) -> Option<usize>,
        text: &str,
    ) -> Option<(usize, String)> {
        let mut out = b"before".to_vec();
        let end = decode(text.as_bytes(), &mut out);
        let out = String::from_utf8(out).expect("UTF-8");
        let meant = out.strip_prefix("before").expect("what was there stays");
        assert!(end.is_some() || meant.is_empty());
        end.map(|end| (end, meant.to_owned()))
    }

    fn decoded(quoted: &str) -> String {
        let [portable, best] = both(&format!("{quoted}\" and more"));
        assert_eq!(portable, best);
        let (end, text) = best.expect("a string");
        assert_eq!(end, quoted.len());
        text
    }

    #[test]
    fn every_escape() {
        assert_eq!(decoded(r#"a\"b\\c\/d\b\f\n\r\t"#), "a\"b\\c/d\u{8}\u{c}\n\r\t");
        assert_eq!(decoded(r"\u00e9\u20ac\ud83d\ude00"), "é€😀");
        assert_eq!(decoded(r"\\u00e9"), r"\u00e9");
        assert_eq!(decoded(""), "");
    }

    #[test]
    fn lone_surrogates_stay_escapes() {
        assert_eq!(decoded(r"\ud83d"), r"\ud83d");
        assert_eq!(decoded(r"\ude00\ud83dx"), r"\ude00\ud83dx");
        assert_eq!(decoded(r"\ud83d\u0041"), r"\ud83dA");
    }

    #[test]
    fn escapes_reach_out_of_their_block_and_out_of_the_room() {
        for length in [0, 4096, 8192] {
            for before in length..length + 2 * SIZE {
                for (escape, meant) in
                    [(r"\ud83d", r"\ud83d"), (r"\ud83d\ude00", "😀"), (r"\n", "\n")]
                {
                    let text = "x".repeat(before);
                    assert_eq!(decoded(&format!("{text}{escape}")), format!("{text}{meant}"));
                }
            }
        }
    }

    #[test]
    fn what_is_no_string_leaves_nothing() {
        let long = "x".repeat(100);
        for text in
            ["", "a", "a\\", "a\\\"", "\\x\"", "\\u12g4\"", "\\u12\"", "\u{1f}\"", "a\nb\"", &long]
        {
            for text in [text.to_owned(), format!("{long}{text}")] {
                assert_eq!(both(&text), [None, None], "{text:?}");
            }
        }
    }

    #[test]
    fn any_text_is_read_as_by_a_plain_parser() {
        const PIECES: [&str; 14] = [
            "\"",
            "\\",
            "\\\\",
            "\n",
            "\u{1}",
            "é",
            "😀",
            "plain text that is longer than a word",
            "a",
            "/",
            "u",
            "\t",
            "\\\"",
            "",
        ];
        let mut dice = Dice(7);
        for _ in 0..5000 {
            let text: String =
                (0..dice.below(60)).map(|_| dice.one_of(&PIECES).to_owned()).collect();
            let mut quoted = serde_json::to_string(&text).expect("a string");
            if dice.below(2) == 0 {
                quoted = quoted
                    .replace('é', "\\u00e9")
                    .replace('😀', "\\ud83d\\uDE00")
                    .replace('/', "\\/");
            }
            let expected = Some((quoted.len() - 2, text));
            assert_eq!(both(&quoted[1..]), [expected.clone(), expected], "{quoted}");
        }
    }
}
