//! Encodes one pcapng block: its length at both ends, its options padded to 32-bit words.

use crate::text::sanitize::{cut, sanitize};

/// The longest text of an option in columns; the format allows 65,535 bytes.
const LONGEST_TEXT: usize = 1_000;

/// The code of a comment, in any block.
pub const COMMENT: u16 = 1;

/// A block that is being appended.
pub struct PcapngBlock<'a> {
    out: &'a mut Vec<u8>,
    start: usize,
    has_options: bool,
}

impl<'a> PcapngBlock<'a> {
    pub fn begin(kind: u32, out: &'a mut Vec<u8>) -> Self {
        let start = out.len();
        out.extend_from_slice(&kind.to_le_bytes());
        // Filled in by `end`.
        out.extend_from_slice(&[0; 4]);
        Self { out, start, has_options: false }
    }

    /// Appends to the fixed part.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    pub fn word(&mut self, word: u32) {
        self.bytes(&word.to_le_bytes());
    }

    pub fn long(&mut self, long: u64) {
        self.bytes(&long.to_le_bytes());
    }

    /// A time is two words, upper half first.
    pub fn time(&mut self, units: u64) {
        self.word((units >> 32) as u32);
        self.word(units as u32);
    }

    /// Fills up to a whole word.
    pub fn pad(&mut self) {
        let length = (self.out.len() - self.start).next_multiple_of(4);
        self.out.resize(self.start + length, 0);
    }

    pub fn option(&mut self, code: u16, value: &[u8]) {
        self.has_options = true;
        self.bytes(&code.to_le_bytes());
        self.bytes(&(value.len() as u16).to_le_bytes());
        self.bytes(value);
        self.pad();
    }

    /// Appends a text option, made harmless for terminals.
    pub fn text(&mut self, code: u16, text: &str) {
        self.option(code, cut(&sanitize(text), LONGEST_TEXT).as_bytes());
    }

    /// Ends the options, and writes the length at both ends.
    pub fn end(mut self) {
        if self.has_options {
            self.word(0);
        }
        let length = (self.out.len() - self.start) as u32 + 4;
        self.word(length);
        self.out[self.start + 4..self.start + 8].copy_from_slice(&length.to_le_bytes());
    }
}
