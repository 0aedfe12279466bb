//! Steps forward through valid JSON text and skips unwanted values a block at a time.

#![expect(clippy::inline_always, reason = "processor features reach no further than inlining does")]

use crate::wire::scan::best;
use crate::wire::scan::masks::{self, Finder, SIZE, Spans, Strings, Task};

/// A place in the text, at a value or between values.
pub struct Cursor<'a> {
    text: &'a str,
    at: usize,
    /// Where the block that `marks` describes begins.
    base: usize,
    marks: Marks,
    /// Whether the end of that block is inside a string.
    strings: Strings,
}

/// The quotes and brackets of a block, one bit for each byte.
#[derive(Default)]
struct Marks {
    /// Quotes that begin or end strings.
    quotes: u64,
    /// Brackets outside of strings.
    opens: u64,
    closes: u64,
}

/// Marks the block of the text that begins at the cursor's base.
struct BlockMark<'c, 'a>(&'c mut Cursor<'a>);

impl Task for BlockMark<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run(self, finder: impl Finder) {
        self.0.mark_by(finder);
    }
}

/// Steps over the container at the cursor in one call, because it usually spans many blocks.
struct StepOver<'c, 'a>(&'c mut Cursor<'a>);

impl Task for StepOver<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run(self, finder: impl Finder) {
        self.0.step_over_by(finder);
    }
}

impl<'a> Cursor<'a> {
    /// A cursor at the text's only value.
    pub fn at(text: &'a str) -> Self {
        let (marks, strings) = (Marks::default(), Strings::default());
        let mut cursor = Self { text, at: 0, base: 0, marks, strings };
        best(BlockMark(&mut cursor));
        cursor.skip(is_space);
        cursor
    }

    /// The byte at the cursor; 0 past the end.
    #[inline]
    pub fn first(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    /// The text from an earlier place to this one.
    fn since(&self, place: usize) -> &'a str {
        self.text.get(place..self.at).unwrap_or_default()
    }

    /// Steps into the object or array that begins here.
    #[inline]
    pub fn enter(&mut self) {
        self.at += 1;
    }

    /// Steps to the next member's value and returns its key as written between the quotes; after the last
    /// member, steps out of the object.
    #[inline]
    pub fn key(&mut self) -> Option<&'a str> {
        self.skip(|byte| is_space(byte) || byte == b',');
        if self.first() != b'"' {
            self.at += 1;
            return None;
        }
        let start = self.at + 1;
        let end = self.next_quote(start);
        self.at = end + 1;
        self.skip(|byte| is_space(byte) || byte == b':');
        self.text.get(start..end)
    }

    /// Steps to the next element (true); after the last, steps out of the array.
    #[inline]
    pub fn element(&mut self) -> bool {
        self.skip(|byte| is_space(byte) || byte == b',');
        let ends = matches!(self.first(), b']' | b'}' | 0);
        self.at += usize::from(ends);
        !ends
    }

    /// Steps over the value that begins here.
    #[inline]
    pub fn value(&mut self) -> &'a str {
        let start = self.at;
        match self.first() {
            b'"' => self.at = self.next_quote(start + 1) + 1,
            b'{' | b'[' => best(StepOver(self)),
            _ => self.skip(|byte| !is_space(byte) && !matches!(byte, b',' | b'}' | b']')),
        }
        self.since(start)
    }

    #[inline]
    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().take_while(|byte| is_skipped(**byte)).count();
    }

    /// Where the first quote from `start` on is.
    #[inline]
    fn next_quote(&mut self, mut start: usize) -> usize {
        loop {
            let found = self.quotes_from(start);
            if found != 0 {
                return self.base + found.trailing_zeros() as usize;
            }
            start = self.base + SIZE;
            if start >= self.text.len() {
                return self.text.len();
            }
        }
    }

    #[inline(always)]
    fn step_over_by(&mut self, finder: impl Finder) {
        let (mut start, mut depth) = (self.at + 1, 1);
        while start < self.text.len() {
            while start >= self.base + SIZE {
                self.base += SIZE;
                self.mark_by(finder);
            }
            let own = u64::MAX << (start - self.base);
            let (mut opens, mut closes) = (self.marks.opens & own, self.marks.closes & own);
            while closes != 0 {
                let place = closes & closes.wrapping_neg();
                depth += (opens & (place - 1)).count_ones();
                depth -= 1;
                if depth == 0 {
                    self.at = self.base + place.trailing_zeros() as usize + 1;
                    return;
                }
                opens &= !(place - 1);
                closes &= closes - 1;
            }
            depth += opens.count_ones();
            start = self.base + SIZE;
        }
        self.at = self.text.len();
    }

    /// The quotes of the block with the byte at `start`, from that byte on.
    #[inline]
    fn quotes_from(&mut self, start: usize) -> u64 {
        while start >= self.base + SIZE {
            self.base += SIZE;
            best(BlockMark(self));
        }
        self.marks.quotes & (u64::MAX << (start - self.base))
    }

    /// Marks the block at the base; past the end of the text it is padded with spaces.
    #[inline(always)]
    fn mark_by(&mut self, finder: impl Finder) {
        let mut last = [b' '; SIZE];
        let (text, base) = (self.text.as_bytes(), self.base.min(self.text.len()));
        let masks = finder.masks(masks::block(text, base, &mut last));
        let Spans { quotes, inside, .. } = self.strings.of(&masks.chars);
        self.marks = Marks { quotes, opens: masks.opens & !inside, closes: masks.closes & !inside };
    }
}

#[inline]
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::testing::{Dice, grown};
    use crate::wire::{Elements, Fields};

    /// Walks through the whole of a value.
    fn walk(cursor: &mut Cursor, text: &str) {
        let (text, start) = (text.trim(), cursor.at);
        match cursor.first() {
            b'{' => {
                cursor.enter();
                for (_, value) in Fields::of(text) {
                    assert!(cursor.key().is_some(), "{text}");
                    walk(cursor, value);
                }
                assert_eq!(cursor.key(), None);
            }
            b'[' => {
                cursor.enter();
                for value in Elements::of(text) {
                    assert!(cursor.element(), "{text}");
                    walk(cursor, value);
                }
                assert!(!cursor.element());
            }
            _ => assert_eq!(cursor.value(), text),
        }
        assert_eq!(&cursor.text[start..cursor.at], text);
    }

    #[test]
    fn every_value_is_reached_or_stepped_over() {
        let mut dice = Dice(11);
        for _ in 0..3000 {
            let text = grown(&mut dice, 5);
            walk(&mut Cursor::at(&text), &text);
            let mut cursor = Cursor::at(&text);
            assert_eq!(cursor.value(), text.trim());
            assert_eq!(cursor.first(), text.as_bytes().get(cursor.at).copied().unwrap_or_default());
        }
    }

    #[test]
    fn no_text_is_too_broken() {
        for text in ["", "{", "{\"a", "[1", "{\"a\":", "\"", "]", "{\"a\":[[}", "[\"\\"] {
            let mut cursor = Cursor::at(text);
            cursor.value();
            let mut cursor = Cursor::at(text);
            cursor.enter();
            while cursor.key().is_some() {
                cursor.value();
            }
            let mut cursor = Cursor::at(text);
            cursor.enter();
            for _ in 0..10 {
                if cursor.element() {
                    cursor.value();
                }
            }
        }
    }
}
