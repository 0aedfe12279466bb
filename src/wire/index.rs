//! Where the tokens of JSON text begin: found sixty-four bytes at a time, before anybody asks what they are.

use super::masks::{self, Escapes, Finder, Masks, Portable, SIZE};

/// The places of marks, of opening quotes, and of the first bytes of numbers and words, in order. Its room is kept from text to
/// text.
#[derive(Default)]
pub struct Index {
    /// Behind those of the text there is always some more.
    places: Vec<u32>,
    count: usize,
    has_breaks: bool,
}

/// So many places behind the last one name the end of the text.
const BEHIND: usize = 4;

/// How many places are noted together.
const STEP: usize = 8;

impl Index {
    /// Finds the tokens of `text`, which has less than 4 GiB. False where a string does not end, or something stands where it
    /// never may: the text is no JSON then. True does not mean that it is.
    pub fn scan(&mut self, text: &[u8]) -> bool {
        #[cfg(target_arch = "x86_64")]
        if let Some(avx2) = super::avx2::Avx2::detect() {
            return avx2.scan(self, text);
        }
        self.scan_by(Portable, text)
    }

    #[inline(always)]
    pub fn scan_by(&mut self, finder: impl Finder, text: &[u8]) -> bool {
        let most = text.len() + SIZE + BEHIND;
        if self.places.len() < most {
            self.places.resize(most, 0);
        }
        (self.count, self.has_breaks) = (0, false);
        let mut lexer = Lexer::default();
        let mut last = [b' '; SIZE];
        for at in (0..text.len()).step_by(SIZE) {
            let block = masks::block(text, at, &mut last);
            let masks = finder.masks(block);
            let Some(tokens) = lexer.tokens(text, at, &masks) else { return false };
            if masks.chars.control != 0 && !self.is_space(block, lexer.strings) {
                return false;
            }
            self.add(tokens, at);
        }
        self.places[self.count..][..BEHIND].fill(text.len() as u32);
        lexer.inside == 0
    }

    /// The places of the tokens, and a few more that name the end of the text.
    pub fn places(&self) -> &[u32] {
        &self.places[..self.count + BEHIND]
    }

    /// How many tokens there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether line breaks stand between the tokens.
    pub fn has_breaks(&self) -> bool {
        self.has_breaks
    }

    #[inline(always)]
    fn add(&mut self, mut tokens: u64, at: usize) {
        let count = tokens.count_ones() as usize;
        let room = self.places[self.count..].first_chunk_mut::<SIZE>().expect("one for each byte");
        // Some more than there are: that is cheaper than to end in time.
        for some in room.as_chunks_mut::<STEP>().0.iter_mut().take(count.div_ceil(STEP)) {
            for place in some {
                *place = (at as u32).wrapping_add(tokens.trailing_zeros());
                tokens &= tokens.wrapping_sub(1);
            }
        }
        self.count += count;
    }

    /// Whether all control characters of a block are white space between tokens; `strings` are the bytes inside of strings.
    #[cold]
    #[inline(never)]
    fn is_space(&mut self, block: &[u8; SIZE], strings: u64) -> bool {
        self.has_breaks |= block.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
        let is_fine = |(place, byte): (usize, &u8)| {
            *byte >= 0x20 || (matches!(byte, b'\t' | b'\n' | b'\r') && strings >> place & 1 == 0)
        };
        block.iter().enumerate().all(is_fine)
    }
}

/// What a block needs to know of the blocks before it.
#[derive(Default)]
struct Lexer {
    escapes: Escapes,
    /// The bytes of this block that are inside of strings, opening quotes included.
    strings: u64,
    /// All ones where this block ends inside a string.
    inside: u64,
    /// 1 where it ends inside a number or a word.
    word: u64,
}

impl Lexer {
    #[inline(always)]
    fn tokens(&mut self, text: &[u8], at: usize, masks: &Masks) -> Option<u64> {
        let (mut begins, escaped) = self.escapes.of(masks.chars.backslashes);
        let quotes = masks.chars.quotes & !escaped;
        self.strings = odd(quotes) ^ self.inside;
        self.inside = (self.strings.cast_signed() >> 63).cast_unsigned();
        while begins != 0 {
            if !is_escape(text, at + begins.trailing_zeros() as usize) {
                return None;
            }
            begins &= begins - 1;
        }
        let solid = !masks.gaps;
        let words = solid & !quotes;
        let goes_on = words << 1 | self.word;
        self.word = words >> 63;
        Some((masks.marks | (solid & !goes_on)) & !(self.strings ^ quotes))
    }
}

/// Outside of strings a backslash is never valid, whatever follows.
#[inline(always)]
fn is_escape(text: &[u8], place: usize) -> bool {
    match text.get(place + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => true,
        Some(b'u') => text
            .get(place + 2..place + 6)
            .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)),
        _ => false,
    }
}

/// For each bit whether the number of bits that are set up to it, with itself, is odd.
#[inline(always)]
fn odd(mut bits: u64) -> u64 {
    for distance in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << distance;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Option<String> {
        let mut index = Index::default();
        let own = index.scan(text.as_bytes());
        let mut portable = Index::default();
        assert_eq!(portable.scan_by(Portable, text.as_bytes()), own);
        own.then(|| {
            assert_eq!(index.places(), portable.places());
            let end = index.count();
            assert!(index.places()[end..].iter().all(|place| *place as usize == text.len()));
            let letter = |place: &u32| char::from(text.as_bytes()[*place as usize]);
            index.places()[..end].iter().map(letter).collect()
        })
    }

    #[test]
    fn tokens_begin_where_they_begin() {
        for (text, found) in [
            ("", ""),
            (" \t\n\r", ""),
            (r#"{"a": [1, -2.5e3], "b\"{": true}"#, r#"{":[1,-],":t}"#),
            (r#""x""y""#, "\"\""),
            (r#""x"1"#, "\"1"),
            ("nullnull", "n"),
            (r#"["\\",""]"#, r#"[","]"#),
        ] {
            for spaces in 0..SIZE {
                let text = " ".repeat(spaces) + text;
                assert_eq!(tokens(&text).as_deref(), Some(found), "{text}");
            }
        }
    }

    #[test]
    fn what_may_stand_nowhere_is_refused() {
        for text in [
            "\"",
            "\"a",
            "\"\\\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\",
            "\"\u{1}\"",
            "\"\n\"",
            "\u{c}",
            "[\u{0}]",
        ] {
            for spaces in 0..SIZE {
                let text = " ".repeat(spaces) + text;
                assert_eq!(tokens(&text), None, "{text:?}");
            }
        }
    }

    #[test]
    fn line_breaks_are_noticed() {
        for (text, found) in [("[1,\n2]", true), ("[1]\r", true), ("[1,\t2]", false)] {
            let mut index = Index::default();
            assert!(index.scan(text.as_bytes()));
            assert_eq!(index.has_breaks(), found, "{text:?}");
        }
    }
}
