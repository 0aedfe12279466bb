//! Finds where the object or array at the start of a text ends, and whether it is valid.
//!
//! The text is read 64 bytes at a time, with each kind of token as one number: a bit for each place where one
//! begins. The grammar is then mostly a matter of neighbours: that a colon follows each key and nothing else is
//! one comparison for all tokens of a block. Brackets, numbers and words are looked at one by one.

#![expect(clippy::inline_always, reason = "processor features reach no further than inlining does")]

use super::dispatch::best;
use super::masks::{self, Finder, Masks, SIZE, Spans, Strings, Task, before};
use super::nesting::Nesting;
use super::scanner::Scanner;

/// A valid object or array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Container {
    /// How many bytes of the text it takes.
    pub length: usize,
    /// Whether line breaks stand between its tokens.
    pub has_breaks: bool,
}

/// Reads the object or array that `text` begins with, without a space before it. Nothing where it is not valid,
/// nested too deep, or followed at once by an invalid escape: [`check`](super::check) knows why.
pub fn read(text: &[u8]) -> Option<Container> {
    best(Read(text))
}

struct Read<'a>(&'a [u8]);

impl Task for Read<'_> {
    type Output = Option<Container>;

    #[inline(always)]
    fn run(self, finder: impl Finder) -> Option<Container> {
        read_by(finder, self.0)
    }
}

#[inline(always)]
pub(in crate::wire) fn read_by(finder: impl Finder, text: &[u8]) -> Option<Container> {
    // Outside of brackets nothing is checked.
    text.first().filter(|byte| matches!(byte, b'{' | b'['))?;
    let mut lexer = Lexer::default();
    let (mut nesting, mut grammar) = (Nesting::default(), Grammar::default());
    let mut last = [b' '; SIZE];
    let mut has_breaks = false;
    for at in (0..text.len()).step_by(SIZE) {
        let block = masks::block(text, at, &mut last);
        let masks = finder.masks(block);
        let tokens = lexer.tokens(text, at, &masks)?;
        let brackets = Brackets::of(&mut nesting, text, at, tokens.opens, tokens.closes)?;
        let end = brackets.end;
        // What follows is somebody else's.
        let tokens = end.map_or(tokens, |end| tokens.only(before(end - at)));
        grammar.check(text, at, tokens, &brackets)?;
        if masks.chars.control != 0 {
            let own = end.map_or(u64::MAX, |end| before(end - at));
            has_breaks |= breaks(block, own, lexer.inside)?;
        }
        if let Some(length) = end {
            return Some(Container { length, has_breaks });
        }
    }
    None
}

/// Whether line breaks are among the bytes in `own`. Nothing where another control character is, or where one
/// stands in `strings`.
#[cold]
#[inline(never)]
fn breaks(block: &[u8; SIZE], own: u64, strings: u64) -> Option<bool> {
    let mut has_breaks = false;
    for (place, byte) in block.iter().enumerate() {
        if *byte >= 0x20 || own >> place & 1 == 0 {
            continue;
        }
        if !matches!(byte, b'\t' | b'\n' | b'\r') || strings >> place & 1 == 1 {
            return None;
        }
        has_breaks |= *byte != b'\t';
    }
    Some(has_breaks)
}

/// Where the tokens of a block begin.
#[derive(Clone, Copy)]
struct Tokens {
    opens: u64,
    closes: u64,
    colons: u64,
    commas: u64,
    strings: u64,
    /// Numbers and words.
    words: u64,
}

impl Tokens {
    /// Those among the bytes in `own`.
    fn only(self, own: u64) -> Self {
        Self {
            opens: self.opens & own,
            closes: self.closes & own,
            colons: self.colons & own,
            commas: self.commas & own,
            strings: self.strings & own,
            words: self.words & own,
        }
    }
}

/// What a block needs to know of the blocks before it, to find its tokens.
#[derive(Default)]
struct Lexer {
    strings: Strings,
    /// The bytes of this block that are inside of strings, opening quotes included.
    inside: u64,
    /// 1 where it ends inside a number or a word.
    word: u64,
}

impl Lexer {
    #[inline(always)]
    fn tokens(&mut self, text: &[u8], at: usize, masks: &Masks) -> Option<Tokens> {
        let Spans { quotes, inside, escapes } = self.strings.of(&masks.chars);
        // Elsewhere a backslash is part of a word, which it spoils.
        let mut escapes = escapes & inside;
        while escapes != 0 {
            let at = at + escapes.trailing_zeros() as usize;
            Scanner { bytes: text, at }.escape().ok()?;
            escapes &= escapes - 1;
        }
        let signs = masks.opens | masks.closes | masks.colons | masks.commas;
        let solid = !(signs | masks.spaces);
        let words = solid & !quotes;
        let starts = solid & !(words << 1 | self.word);
        self.word = words >> 63;
        let outside = !inside;
        self.inside = inside;
        Some(Tokens {
            opens: masks.opens & outside,
            closes: masks.closes & outside,
            colons: masks.colons & outside,
            commas: masks.commas & outside,
            strings: starts & quotes & inside,
            words: starts & !quotes & outside,
        })
    }
}

/// Which token may stand behind which.
#[derive(Default)]
struct Grammar {
    behind_separators: Step,
    behind_values: Step,
    behind_opens: Step,
    before_keys: Step,
    behind_keys: Step,
}

impl Grammar {
    /// Nothing where one of the tokens stands where it may not.
    #[inline(always)]
    fn check(&mut self, text: &[u8], at: usize, tokens: Tokens, brackets: &Brackets) -> Option<()> {
        let Tokens { opens, closes, colons, commas, strings, mut words } = tokens;
        let values = opens | strings | words;
        let gaps = !(values | closes | colons | commas);
        let keys = self.before_keys.of(brackets.objects | (commas & brackets.members), gaps);
        let keys = keys & !closes;
        let wrong = (self.behind_separators.of(colons | commas, gaps) & !values)
            | (self.behind_values.of(closes | strings | words, gaps) & values)
            | (self.behind_opens.of(opens, gaps) & !(values | closes))
            | (keys & !strings)
            | (self.behind_keys.of(keys, gaps) ^ colons);
        if wrong != 0 {
            return None;
        }
        while words != 0 {
            is_word(text, at + words.trailing_zeros() as usize).then_some(())?;
            words &= words - 1;
        }
        Some(())
    }
}

/// Goes from tokens to those behind them, block after block.
#[derive(Default)]
struct Step {
    /// 1 where the way leads into the next block.
    carried: u64,
}

impl Step {
    /// The tokens behind those in `from`; no token begins in `gaps`.
    #[inline(always)]
    fn of(&mut self, from: u64, gaps: u64) -> u64 {
        // Added to a gap, a bit is carried on to the token behind it.
        let (sum, goes_on) = (from << 1 | self.carried).overflowing_add(gaps);
        self.carried = from >> 63 | u64::from(goes_on);
        sum & !gaps
    }
}

/// What the brackets of a block mean.
struct Brackets {
    /// Those that open an object.
    objects: u64,
    /// The bytes directly inside of an object.
    members: u64,
    /// Behind the bracket that closes the outermost container.
    end: Option<usize>,
}

impl Brackets {
    /// Steps over the brackets of a block; nothing where one does not close what is open, or opens too much.
    #[inline(always)]
    fn of(nesting: &mut Nesting, text: &[u8], at: usize, opens: u64, closes: u64) -> Option<Self> {
        let (mut objects, mut members) = (0, if nesting.in_object() { u64::MAX } else { 0 });
        let mut brackets = opens | closes;
        while brackets != 0 {
            let bit = brackets & brackets.wrapping_neg();
            let place = at + brackets.trailing_zeros() as usize;
            let (byte, was_object) = (*text.get(place)?, nesting.in_object());
            if opens & bit != 0 {
                nesting.enter(byte == b'{')?;
                objects |= if byte == b'{' { bit } else { 0 };
            } else {
                (nesting.close() == Some(byte)).then_some(())?;
                nesting.leave();
                if nesting.close().is_none() {
                    return Some(Self { objects, members, end: Some(place + 1) });
                }
            }
            // From here on.
            members ^= if nesting.in_object() == was_object { 0 } else { bit.wrapping_neg() };
            brackets &= brackets - 1;
        }
        Some(Self { objects, members, end: None })
    }
}

/// Whether a number, `true`, `false` or `null` stands at `at`, and nothing behind it that belongs to it.
#[inline(always)]
fn is_word(text: &[u8], at: usize) -> bool {
    let mut scanner = Scanner { bytes: text, at };
    let word = match text[at] {
        b't' => scanner.word(b"true"),
        b'f' => scanner.word(b"false"),
        b'n' => scanner.word(b"null"),
        _ => scanner.number(),
    };
    let behind = scanner.peek();
    word.is_ok() && matches!(behind, Some(b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'))
}

#[cfg(test)]
mod tests {
    use super::super::masks::Portable;
    use super::super::scanner::{MAX_DEPTH, check};
    use super::*;
    use crate::wire::testing::{Dice, grown};

    /// The same for every processor and for this one.
    fn both(text: &str) -> Option<Container> {
        let found = read(text.as_bytes());
        assert_eq!(read_by(Portable, text.as_bytes()), found, "{text}");
        found
    }

    fn length(text: &str) -> Option<usize> {
        both(text).map(|found| found.length)
    }

    #[test]
    fn containers_end_where_they_end() {
        for text in [
            "{}",
            "[]",
            "[ ]",
            r#"{"a": [1, -2.5e3, "x"], "b\"{": {"": true}, "c":null}"#,
            r#"[[],[{}],{"a":{}}]"#,
            "[0, -0, 1E+2, 10.0, false]",
        ] {
            for rest in ["", " ", "}", ", \"x\": 1}", " \u{1}", "\n\"", "]"] {
                let whole = format!("{text}{rest}");
                assert_eq!(length(&whole), Some(text.len()), "{whole:?}");
            }
            for spaces in 0..SIZE {
                let padded = format!("[{}{text}]", " ".repeat(spaces));
                assert_eq!(length(&padded), Some(padded.len()), "{padded}");
            }
        }
    }

    #[test]
    fn what_is_no_container_is_refused() {
        for text in [
            "",
            ",[1]",
            "1,[2]",
            "\"a\",{}",
            " []",
            "1",
            "\"a\"",
            "null",
            "{",
            "[",
            "]",
            "}",
            "[}",
            "{]",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1\"a\"]",
            "[\"a\"1]",
            "[\"a\"\"b\"]",
            "{,}",
            "{:}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1:2}",
            "{\"a\":\"b\":1}",
            "{\"a\" 1}",
            "{\"a\",1}",
            "{\"a\",\"b\"}",
            "{1:2}",
            "{null:2}",
            "{{}:1}",
            "{[]:1}",
            "{a:1}",
            "[\"a\":1]",
            "[:]",
            "[1:2]",
            "[{}1]",
            "[nul]",
            "[nulll]",
            "[true1]",
            "[01]",
            "[1.]",
            "[.5]",
            "[+1]",
            "[1e]",
            "[-]",
            "[1a]",
            "[NaN]",
            "[\\n]",
            "[\\\"a\"]",
            "[\"\\x\"]",
            "[\"\\u12g4\"]",
            "[\"\u{1}\"]",
            "[\"\n\"]",
            "[\u{c}]",
            "[\u{0}1]",
            "[\u{1a}1]",
            "[\"a]",
            "[\"a\\\"]",
            "[1/2]",
            "[é]",
        ] {
            for spaces in (0..SIZE).step_by(7) {
                let text = text.replacen('[', &format!("[{}", " ".repeat(spaces)), 1);
                let text = text.replacen('{', &format!("{{{}", " ".repeat(spaces)), 1);
                assert_eq!(both(&text), None, "{text:?}");
            }
        }
    }

    #[test]
    fn line_breaks_are_noticed() {
        for (text, found) in
            [("[1,\n2]", true), ("[1\r]", true), ("[1,\t2]", false), ("[1]\n", false)]
        {
            assert_eq!(both(text).map(|found| found.has_breaks), Some(found), "{text:?}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        for (open, inner, close) in
            [("[", "", "]"), ("{\"a\":", "1", "}"), ("[{\"a\":", "[]", "}]")]
        {
            let depth = |text: &str| text.matches(['[', '{']).count();
            let fits = (MAX_DEPTH - depth(inner)) / depth(open);
            let nested = |count: usize| open.repeat(count) + inner + &close.repeat(count);
            assert_eq!(length(&nested(fits)), Some(nested(fits).len()));
            assert_eq!(length(&nested(fits + 1)), None);
        }
    }

    /// Whatever is broken, it is accepted exactly where the grammar accepts it byte by byte.
    #[test]
    fn any_text_is_judged_as_byte_by_byte() {
        let mut dice = Dice(21);
        let (mut valid, mut broken) = (0, 0);
        for round in 0..40_000 {
            let mut text = format!("[{}]", grown(&mut dice, 4));
            if round % 2 == 0 {
                let places: Vec<usize> =
                    (1..text.len()).filter(|place| text.as_bytes()[*place].is_ascii()).collect();
                let place = places[dice.below(places.len() as u64)];
                let other = dice.one_of(&[
                    "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "u", "n", " ", "\n", "\t", "-",
                    ".", "", "\u{1}",
                ]);
                text.replace_range(place..=place, other);
            }
            let found = both(&text);
            let ends = found.is_some_and(|found| text[found.length..].trim_ascii().is_empty());
            let is_valid = check(text.as_bytes()).is_ok();
            assert_eq!(ends, is_valid, "{text}");
            if is_valid { valid += 1 } else { broken += 1 }
        }
        assert!(valid > 20_000 && broken > 8_000, "{valid} {broken}");
    }
}
