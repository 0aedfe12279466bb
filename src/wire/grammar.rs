//! The grammar of JSON values, whatever form their text has.

use super::json::{Defect, Scanner};

/// The deepest nesting of a payload that is let through.
pub const MAX_DEPTH: usize = 512;

/// Whether all numbers of a value were finite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finite {
    Yes,
    No,
}

/// A form of JSON text: as it is, or escaped inside a string.
pub trait Grammar<'a> {
    /// The first byte of a string.
    const QUOTE: u8;

    fn scanner(&mut self) -> &mut Scanner<'a>;

    fn step_over_string(&mut self) -> Result<(), Defect>;

    fn step_over_space(&mut self);

    /// Steps over any value, without recursion.
    fn value(&mut self) -> Result<Finite, Defect> {
        let mut finite = Finite::Yes;
        let mut open = Nesting::default();
        loop {
            if self.open_or_scalar(&mut open, &mut finite)? {
                continue;
            }
            loop {
                let Some(close) = open.innermost() else { return Ok(finite) };
                self.step_over_space();
                if self.scanner().more(close)? {
                    self.step_over_space();
                    if close == b'}' {
                        self.key()?;
                    }
                    break;
                }
                open.leave();
            }
        }
    }

    /// Steps over a scalar or an empty container (false), or into a container (true).
    #[inline]
    fn open_or_scalar(&mut self, open: &mut Nesting, finite: &mut Finite) -> Result<bool, Defect> {
        let scanner = self.scanner();
        match scanner.peek() {
            Some(byte) if byte == Self::QUOTE => self.step_over_string().map(|()| false),
            Some(b'{') => self.enter(b'}', open),
            Some(b'[') => self.enter(b']', open),
            Some(b't') => scanner.word(b"true").map(|()| false),
            Some(b'f') => scanner.word(b"false").map(|()| false),
            Some(b'n') => scanner.word(b"null").map(|()| false),
            Some(b'-' | b'0'..=b'9') if !scanner.bytes[scanner.at..].starts_with(b"-I") => {
                scanner.number().map(|()| false)
            }
            _ => {
                *finite = Finite::No;
                scanner.not_finite().map(|()| false)
            }
        }
    }

    fn enter(&mut self, close: u8, open: &mut Nesting) -> Result<bool, Defect> {
        self.scanner().at += 1;
        self.step_over_space();
        if self.scanner().peek() == Some(close) {
            self.scanner().at += 1;
            return if open.depth < MAX_DEPTH { Ok(false) } else { Err(Defect::TooDeep) };
        }
        open.enter(close)?;
        if close == b'}' {
            self.key()?;
        }
        Ok(true)
    }

    /// Steps over a key, its colon, and the space after it.
    fn key(&mut self) -> Result<(), Defect> {
        self.step_over_string()?;
        self.step_over_space();
        self.scanner().expect(b':')?;
        self.step_over_space();
        Ok(())
    }
}

/// The containers that are open, innermost last: one bit each, set for an object.
#[derive(Default)]
pub struct Nesting {
    objects: [u64; MAX_DEPTH / 64],
    depth: usize,
}

impl Nesting {
    fn enter(&mut self, close: u8) -> Result<(), Defect> {
        if self.depth == MAX_DEPTH {
            return Err(Defect::TooDeep);
        }
        let (word, bit) = (self.depth / 64, 1 << (self.depth % 64));
        if close == b'}' {
            self.objects[word] |= bit;
        } else {
            self.objects[word] &= !bit;
        }
        self.depth += 1;
        Ok(())
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    /// The byte that closes the innermost container.
    #[inline]
    fn innermost(&self) -> Option<u8> {
        let place = self.depth.checked_sub(1)?;
        let object = self.objects[place / 64] & (1 << (place % 64)) != 0;
        Some(if object { b'}' } else { b']' })
    }
}
