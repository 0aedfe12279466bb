//! Reads recordings, compressed or not, and skips damaged lines.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

use super::entry::{RecordingEntry, RecordingHeader};
use super::{LONGEST_LINE, VERSION};

/// A recording that is being read.
pub struct RecordingReader {
    reader: Box<dyn BufRead + Send>,
    line: Vec<u8>,
    number: u64,
}

/// What [`RecordingReader::next`] found.
#[derive(Debug)]
pub enum RecordingItem {
    Entry(Box<RecordingEntry>),
    /// The number of the damaged line, from 1.
    Damaged(u64),
    /// The number of a line that is longer than any that a recording holds; nothing after it is read.
    TooLong(u64),
    /// The last line or the compressed file was truncated.
    Cut,
    End,
}

/// Why a file cannot be read as a recording.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    #[error("{0}")]
    Read(#[from] io::Error),
    #[error("line {0} is longer than {limit} MiB", limit = LONGEST_LINE >> 20)]
    TooLong(u64),
    #[error("it is not a recording")]
    NoRecording,
    #[error("it was written by a newer version of mistcat")]
    Newer,
}

/// Opens a recording (`-` for standard input) and returns its header as well.
///
/// # Errors
///
/// [`RecordingError`].
pub fn open(path: &Path) -> Result<(RecordingReader, RecordingHeader), RecordingError> {
    let file: Box<dyn Read + Send> =
        if path == Path::new("-") { Box::new(io::stdin()) } else { Box::new(File::open(path)?) };
    let reader = decoded(BufReader::with_capacity(64 << 10, file))?;
    let mut source = RecordingReader { reader, line: Vec::new(), number: 0 };
    match source.next() {
        RecordingItem::Entry(entry) => match *entry {
            RecordingEntry::Header(header) if header.version > VERSION => {
                Err(RecordingError::Newer)
            }
            RecordingEntry::Header(header) => Ok((source, header)),
            _ => Err(RecordingError::NoRecording),
        },
        RecordingItem::TooLong(line) => Err(RecordingError::TooLong(line)),
        RecordingItem::Damaged(_) | RecordingItem::Cut | RecordingItem::End => {
            Err(RecordingError::NoRecording)
        }
    }
}

/// Recognises the compression by its magic number, because standard input has no name.
fn decoded(mut file: BufReader<Box<dyn Read + Send>>) -> io::Result<Box<dyn BufRead + Send>> {
    Ok(match file.fill_buf()? {
        [0x1f, 0x8b, ..] => Box::new(BufReader::new(MultiGzDecoder::new(file))),
        #[cfg(feature = "zstd")]
        [0x28, 0xb5, 0x2f, 0xfd, ..] => {
            Box::new(BufReader::new(zstd::stream::read::Decoder::with_buffer(file)?))
        }
        _ => Box::new(file),
    })
}

impl RecordingReader {
    /// The next entry; empty lines are skipped.
    pub fn next(&mut self) -> RecordingItem {
        loop {
            self.line.clear();
            let read =
                (&mut self.reader).take(LONGEST_LINE as u64 + 1).read_until(b'\n', &mut self.line);
            let is_whole = self.line.last() == Some(&b'\n');
            self.number += 1;
            if self.line.len() > LONGEST_LINE {
                return RecordingItem::TooLong(self.number);
            }
            let text = self.line.trim_ascii();
            if text.is_empty() && is_whole {
                continue;
            }
            return match (read, RecordingEntry::parse(text)) {
                (Ok(0), _) => RecordingItem::End,
                (Ok(_), Some(entry)) => RecordingItem::Entry(Box::new(entry)),
                (Ok(_), None) if is_whole => RecordingItem::Damaged(self.number),
                (Ok(_), None) | (Err(_), _) => RecordingItem::Cut,
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = r#"{"event":"recording","version":1,"started":"2026-01-02T03:04:05Z"}"#;
    const FRAME: &str = r#"{"event":"frame","received":"2026-01-02T03:04:05Z","frame":"x"}"#;

    fn found(text: &str) -> Vec<String> {
        let reader = Box::new(io::Cursor::new(text.to_owned().into_bytes()));
        let mut source = RecordingReader { reader, line: Vec::new(), number: 0 };
        let mut all = Vec::new();
        loop {
            match source.next() {
                RecordingItem::End => return all,
                RecordingItem::Entry(_) => all.push("entry".to_owned()),
                RecordingItem::Damaged(number) => all.push(format!("damaged {number}")),
                RecordingItem::Cut => all.push("cut".to_owned()),
                RecordingItem::TooLong(number) => {
                    all.push(format!("too long {number}"));
                    return all;
                }
            }
        }
    }

    #[test]
    fn a_line_without_an_end_is_read_only_up_to_the_limit() {
        let header = format!("{HEADER}\n");
        let endless = io::Read::chain(io::Cursor::new(header.into_bytes()), io::repeat(b'x'));
        let reader = Box::new(BufReader::new(endless));
        let mut source = RecordingReader { reader, line: Vec::new(), number: 0 };
        assert!(matches!(source.next(), RecordingItem::Entry(_)));
        assert!(matches!(source.next(), RecordingItem::TooLong(2)));
        assert_eq!(source.line.len(), LONGEST_LINE + 1);
    }

    #[test]
    fn damaged_lines_are_reported_by_number() {
        assert_eq!(found(&format!("{HEADER}\n\n{FRAME}\n")), ["entry", "entry"]);
        assert_eq!(
            found(&format!("{HEADER}\n{{\"x\n{FRAME}\n{}", &FRAME[..20])),
            ["entry", "damaged 2", "entry", "cut"]
        );
        assert_eq!(found(&format!("{HEADER}\n{FRAME}")), ["entry", "entry"]);
    }
}
