//! Steps through JSON text byte by byte: finds where values end and whether they are valid.

use super::block;
use super::block::plain_length;

/// The deepest nesting of a payload that is let through.
pub const MAX_DEPTH: usize = 512;

/// Why a text is not accepted as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// Not JSON at all.
    Syntax,
    /// JSON but for `NaN`, `Infinity` or `-Infinity`, which some encoders write.
    NotFinite,
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// Checks that `text` is one JSON value, with nothing but white space around it.
///
/// Only the grammar is checked: numbers may be of any size, and escapes may name lone surrogates.
///
/// # Errors
///
/// The [`Defect`]; a syntax error weighs more than a number that is not finite.
pub fn check(text: &[u8]) -> Result<(), Defect> {
    let mut scanner = Scanner::new(text);
    scanner.skip_space();
    let finite = scanner.value()?;
    scanner.skip_space();
    match (scanner.at == text.len(), finite) {
        (false, _) => Err(Defect::Syntax),
        (true, Finite::No) => Err(Defect::NotFinite),
        (true, Finite::Yes) => Ok(()),
    }
}

/// Whether all numbers of a value were finite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finite {
    Yes,
    No,
}

impl Finite {
    pub fn and(self, other: Self) -> Self {
        if self == Self::Yes { other } else { self }
    }
}

/// A place in JSON text.
pub struct Scanner<'a> {
    pub(super) bytes: &'a [u8],
    pub at: usize,
}

impl<'a> Scanner<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    #[inline]
    pub fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Steps over `byte`.
    #[inline]
    pub fn expect(&mut self, byte: u8) -> Result<(), Defect> {
        if self.peek() != Some(byte) {
            return Err(Defect::Syntax);
        }
        self.at += 1;
        Ok(())
    }

    /// Steps over `,` (true) or over the closing byte (false).
    #[inline]
    pub fn more(&mut self, close: u8) -> Result<bool, Defect> {
        let byte = self.peek().ok_or(Defect::Syntax)?;
        if byte != b',' && byte != close {
            return Err(Defect::Syntax);
        }
        self.at += 1;
        Ok(byte == b',')
    }

    /// Steps over a string; returns what stands between its quotes, escapes and all.
    #[inline]
    pub fn string(&mut self) -> Result<&'a [u8], Defect> {
        self.expect(b'"')?;
        let start = self.at;
        // Most strings end in their first block.
        if let Some(block) = self.bytes[start..].first_chunk() {
            let found = block::special(*block);
            self.at += found.trailing_zeros().min(block::SIZE as u32) as usize;
        }
        if self.peek() != Some(b'"') {
            self.rest_of_string()?;
        }
        self.at += 1;
        Ok(&self.bytes[start..self.at - 1])
    }

    /// Steps to the quote that ends a string.
    fn rest_of_string(&mut self) -> Result<(), Defect> {
        while let Some(block) = self.bytes[self.at..].first_chunk() {
            let mut found = block::special(*block);
            let base = self.at;
            self.at = base + block::SIZE;
            while found != 0 {
                self.at = base + found.trailing_zeros() as usize;
                match self.bytes[self.at] {
                    b'"' => return Ok(()),
                    b'\\' => self.escape()?,
                    _ => return Err(Defect::Syntax),
                }
                // What belonged to the escape is behind; it may reach into the next block.
                let behind = self.at - base;
                if behind >= block::SIZE {
                    break;
                }
                found &= u32::MAX << behind;
                self.at = base + block::SIZE;
            }
        }
        self.end_of_string()
    }

    /// The same, where less than a block is left.
    fn end_of_string(&mut self) -> Result<(), Defect> {
        loop {
            self.at += plain_length(&self.bytes[self.at..]);
            match self.peek() {
                Some(b'"') => return Ok(()),
                Some(b'\\') => self.escape()?,
                _ => return Err(Defect::Syntax),
            }
        }
    }

    #[inline]
    pub(super) fn escape(&mut self) -> Result<(), Defect> {
        // By far the most, where JSON stands in a string.
        if self.bytes.get(self.at + 1) == Some(&b'"') {
            self.at += 2;
            return Ok(());
        }
        self.any_escape()
    }

    fn any_escape(&mut self) -> Result<(), Defect> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let digits = self.bytes.get(self.at + 2..self.at + 6).ok_or(Defect::Syntax)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return Err(Defect::Syntax);
                }
                self.at += 6;
            }
            _ => return Err(Defect::Syntax),
        }
        Ok(())
    }

    pub(super) fn word(&mut self, word: &[u8]) -> Result<(), Defect> {
        if !self.bytes[self.at..].starts_with(word) {
            return Err(Defect::Syntax);
        }
        self.at += word.len();
        Ok(())
    }

    pub(super) fn not_finite(&mut self) -> Result<(), Defect> {
        let words: [&[u8]; 3] = [b"NaN", b"Infinity", b"-Infinity"];
        words.iter().find_map(|word| self.word(word).ok()).ok_or(Defect::Syntax)
    }

    pub(super) fn number(&mut self) -> Result<(), Defect> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Defect> {
        let count = self.bytes[self.at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        if count == 0 { Err(Defect::Syntax) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar() {
        let cases: &[(&str, Result<(), Defect>)] = &[
            ("{}", Ok(())),
            (" [ ] ", Ok(())),
            (r#"{"a":[1,{"b":null}],"c":"\u00e9\n"}"#, Ok(())),
            ("-0.0e+10", Ok(())),
            ("12345678901234567890123", Ok(())),
            (r#""\ud800""#, Ok(())),
            ("", Err(Defect::Syntax)),
            (" ", Err(Defect::Syntax)),
            ("01", Err(Defect::Syntax)),
            ("1.", Err(Defect::Syntax)),
            ("+1", Err(Defect::Syntax)),
            ("[1,]", Err(Defect::Syntax)),
            ("[,1]", Err(Defect::Syntax)),
            ("{\"a\" 1}", Err(Defect::Syntax)),
            ("{\"a\":1,}", Err(Defect::Syntax)),
            ("{a:1}", Err(Defect::Syntax)),
            ("[1}", Err(Defect::Syntax)),
            ("[1", Err(Defect::Syntax)),
            ("1 2", Err(Defect::Syntax)),
            ("\"a\u{1}\"", Err(Defect::Syntax)),
            ("\"a\nb\"", Err(Defect::Syntax)),
            (r#""\x""#, Err(Defect::Syntax)),
            (r#""\u12g4""#, Err(Defect::Syntax)),
            ("\"", Err(Defect::Syntax)),
            ("nul", Err(Defect::Syntax)),
            ("NaN", Err(Defect::NotFinite)),
            ("[1, -Infinity]", Err(Defect::NotFinite)),
            ("NaN of the day", Err(Defect::Syntax)),
            ("[NaN", Err(Defect::Syntax)),
        ];
        for (text, expected) in cases {
            assert_eq!(check(text.as_bytes()), *expected, "{text}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(check(nested(MAX_DEPTH).as_bytes()), Ok(()));
        assert_eq!(check(nested(MAX_DEPTH + 1).as_bytes()), Err(Defect::TooDeep));
        let objects = "{\"a\":".repeat(MAX_DEPTH) + "1" + &"}".repeat(MAX_DEPTH);
        assert_eq!(check(objects.as_bytes()), Ok(()));
        assert_eq!(check(format!("[{objects}]").as_bytes()), Err(Defect::TooDeep));
    }
}
