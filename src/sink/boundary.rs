//! Finds the end of the last complete line or packet in a truncated file.

use std::io::{self, Read};

use crate::format::{Format, MessageEnd};

/// The part of a file that holds complete messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompletePrefix {
    /// Bytes up to the end of the last complete line or packet.
    pub length: u64,
    /// Nothing follows it, and the file could be read to its end.
    pub whole: bool,
}

/// In bytes; a larger length field is taken for garbage.
const LARGEST_BLOCK: u32 = 64 << 20;

/// Reads to the end, or to where reading fails. Capture files are recognised by their magic numbers; for
/// all others `format` says where a message ends.
pub fn complete_prefix(reader: impl Read, format: Format) -> CompletePrefix {
    let mut reader = CountingReader { reader, count: 0, failed: false };
    let mut first = [0; 4];
    let got = reader.fill(&mut first);
    let length = match first {
        _ if got < 4 => lines(&mut reader, &first[..got], format),
        [0x0a, 0x0d, 0x0d, 0x0a] => blocks(&mut reader),
        [0xd4 | 0x4d, 0xc3 | 0x3c, 0xb2, 0xa1] => packets(&mut reader, u32::from_le_bytes),
        [0xa1, 0xb2, 0xc3 | 0x3c, 0xd4 | 0x4d] => packets(&mut reader, u32::from_be_bytes),
        _ => lines(&mut reader, &first, format),
    };
    // Only whether anything is left matters.
    io::copy(&mut reader, &mut io::sink()).ok();
    CompletePrefix { length, whole: reader.count == length && !reader.failed }
}

/// Counts the bytes read. A failure counts as the end: a truncated compressed stream always ends in one.
struct CountingReader<R> {
    reader: R,
    count: u64,
    failed: bool,
}

impl<R: Read> Read for CountingReader<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if self.failed {
            return Ok(0);
        }
        match self.reader.read(room) {
            Ok(length) => {
                self.count += length as u64;
                Ok(length)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            Err(_) => {
                self.failed = true;
                Ok(0)
            }
        }
    }
}

impl<R: Read> CountingReader<R> {
    /// Fills `room`, or as much of it as the file has bytes for.
    fn fill(&mut self, room: &mut [u8]) -> usize {
        let mut length = 0;
        while length < room.len() {
            match self.read(&mut room[length..]) {
                Ok(0) => break,
                Ok(more) => length += more,
                Err(_) => {}
            }
        }
        length
    }

    /// False where the file ends before.
    fn skip(&mut self, length: u32) -> bool {
        let skipped = io::copy(&mut self.take(length.into()), &mut io::sink());
        skipped.is_ok_and(|skipped| skipped == u64::from(length))
    }
}

/// The length of the complete blocks of a pcapng file; its first four bytes are read already.
fn blocks(reader: &mut CountingReader<impl Read>) -> u64 {
    let (mut complete, mut read) = (0, u32::from_le_bytes as fn([u8; 4]) -> u32);
    let mut kind = [0x0a, 0x0d, 0x0d, 0x0a];
    let mut rest = [0; 8];
    while reader.fill(&mut rest) == 8 {
        let [a, b, c, d, magic @ ..] = rest;
        if kind == [0x0a, 0x0d, 0x0d, 0x0a] {
            read = if magic == [0x1a, 0x2b, 0x3c, 0x4d] {
                u32::from_be_bytes
            } else {
                u32::from_le_bytes
            };
        }
        let length = read([a, b, c, d]);
        if !(12..=LARGEST_BLOCK).contains(&length) || !reader.skip(length - 12) {
            break;
        }
        complete += u64::from(length);
        if reader.fill(&mut kind) < 4 {
            break;
        }
    }
    complete
}

/// The length of the complete packets of a pcap file; its first four bytes are read already.
fn packets(reader: &mut CountingReader<impl Read>, read: fn([u8; 4]) -> u32) -> u64 {
    let mut head = [0; 16];
    if !reader.skip(20) {
        return 0;
    }
    let mut complete = 24;
    while reader.fill(&mut head) == 16 {
        let length = read([head[8], head[9], head[10], head[11]]);
        if length > LARGEST_BLOCK || !reader.skip(length) {
            break;
        }
        complete += 16 + u64::from(length);
    }
    complete
}

fn lines(reader: &mut CountingReader<impl Read>, first: &[u8], format: Format) -> u64 {
    let mut scan =
        LineScanner { format, quoted: false, opening: None, line: 0, at: 0, complete: 0 };
    scan.bytes(first);
    let mut room = vec![0; 64 << 10];
    loop {
        match reader.fill(&mut room) {
            0 => return scan.complete,
            length => scan.bytes(&room[..length]),
        }
    }
}

/// Finds the last line break that ends a message.
struct LineScanner {
    format: Format,
    /// Inside a quoted CSV cell, where line breaks end nothing.
    quoted: bool,
    /// The first byte of this line.
    opening: Option<u8>,
    /// Bytes of this line so far.
    line: u64,
    /// Bytes so far.
    at: u64,
    /// Bytes up to the end of the last complete message.
    complete: u64,
}

impl LineScanner {
    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.at += 1;
            match byte {
                b'\n' => {
                    if self.ends() {
                        self.complete = self.at;
                    }
                    (self.opening, self.line) = (None, 0);
                }
                byte => {
                    self.quoted ^= *byte == b'"';
                    self.opening.get_or_insert(*byte);
                    self.line += 1;
                }
            }
        }
    }

    /// Whether a message can end with this line.
    fn ends(&self) -> bool {
        match self.format.row().message_end {
            MessageEnd::Line => true,
            MessageEnd::UnquotedLine => !self.quoted,
            // The lines inside begin with a space.
            MessageEnd::UnindentedLine => {
                !matches!((self.opening, self.line), (Some(b' '), _) | (Some(b'{' | b'['), 1))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_where_their_format_says() {
        for (format, text, length) in [
            (Format::Ndjson, "", 0),
            (Format::Ndjson, "1", 0),
            (Format::Ndjson, "1\n2\n{\"a", 4),
            (Format::Csv, "a,b\n\"x\ny\",1\n\"z\n", 12),
            (Format::Json, "{\n  \"a\": 1\n}\n{}\n{\n  \"b\": [\n  ]\n", 16),
            (Format::Tsv, "a\tb\nc\t\"d\n", 9),
        ] {
            let found = complete_prefix(text.as_bytes(), format);
            let whole = length == text.len() as u64;
            assert_eq!(found, CompletePrefix { length, whole }, "{text:?}");
        }
    }

    #[test]
    fn packets_and_blocks_are_counted_by_their_lengths() {
        let mut pcap = [&[0xd4, 0xc3, 0xb2, 0xa1][..], &[0; 20]].concat();
        for length in [3u8, 60] {
            pcap.extend([0, 0, 0, 0, 0, 0, 0, 0, length, 0, 0, 0, length, 0, 0, 0]);
            pcap.extend(vec![b'\n'; length.into()]);
        }
        let mut pcapng =
            [&[0x0a, 0x0d, 0x0d, 0x0a][..], &[0, 0, 0, 28], &[0x1a, 0x2b, 0x3c, 0x4d]].concat();
        pcapng.extend([0; 16]);
        pcapng.extend([0, 0, 0, 6, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 16]);
        for (bytes, ends) in [(pcap, vec![0, 24, 43, 119]), (pcapng, vec![0, 28, 44])] {
            assert_eq!(bytes.len() as u64, ends[ends.len() - 1]);
            for cut in 0..=bytes.len() {
                let last = ends.iter().rfind(|end| **end <= cut as u64).expect("0 is one");
                let found = complete_prefix(&bytes[..cut], Format::Ndjson);
                // Fewer than four bytes could be anything.
                assert!(found.length == *last || cut < 4, "{cut} {found:?}");
                assert_eq!(found.whole, found.length == cut as u64);
            }
        }
    }
}
