//! Checks JSON values byte by byte, and says what is wrong with them.

use super::nesting::Nesting;
use super::scanner::{Defect, Finite, Scanner};

impl Scanner<'_> {
    /// Steps over any value, without recursion.
    pub fn value(&mut self) -> Result<Finite, Defect> {
        let mut finite = Finite::Yes;
        let mut open = Nesting::default();
        loop {
            if self.open_or_scalar(&mut open, &mut finite)? {
                continue;
            }
            loop {
                let Some(close) = open.close() else { return Ok(finite) };
                self.skip_space();
                if self.more(close)? {
                    self.skip_space();
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
        match self.peek() {
            Some(b'"') => self.string().map(|_| false),
            Some(b'{') => self.enter(b'}', open),
            Some(b'[') => self.enter(b']', open),
            Some(b't') => self.word(b"true").map(|()| false),
            Some(b'f') => self.word(b"false").map(|()| false),
            Some(b'n') => self.word(b"null").map(|()| false),
            Some(b'-' | b'0'..=b'9') if !self.bytes[self.at..].starts_with(b"-I") => {
                self.number().map(|()| false)
            }
            _ => {
                *finite = Finite::No;
                self.not_finite().map(|()| false)
            }
        }
    }

    fn enter(&mut self, close: u8, open: &mut Nesting) -> Result<bool, Defect> {
        self.at += 1;
        self.skip_space();
        if self.peek() == Some(close) {
            self.at += 1;
            return if open.has_room() { Ok(false) } else { Err(Defect::TooDeep) };
        }
        open.enter(close == b'}').ok_or(Defect::TooDeep)?;
        if close == b'}' {
            self.key()?;
        }
        Ok(true)
    }

    /// Steps over a key, its colon, and the space after it.
    fn key(&mut self) -> Result<(), Defect> {
        self.string()?;
        self.skip_space();
        self.expect(b':')?;
        self.skip_space();
        Ok(())
    }
}
