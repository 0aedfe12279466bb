//! Reads recordings, compressed or not, and survives what happened to them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

use super::VERSION;
use super::entry::{Entry, Header};

/// No line is longer: a frame of 16 MiB whose every character is escaped.
const LONGEST: u64 = 128 << 20;

/// A recording that is being read.
pub struct Source {
    reader: Box<dyn BufRead + Send>,
    line: Vec<u8>,
    number: u64,
}

/// What comes next.
#[derive(Debug)]
pub enum Found {
    Entry(Box<Entry>),
    /// The line of this number.
    Damaged(u64),
    /// The last line was cut off, or the compressed file was.
    Cut,
    End,
}

/// Why a file cannot be read as a recording.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    #[error("{0}")]
    Read(#[from] io::Error),
    #[error("it is no recording")]
    NoRecording,
    #[error("it was written by a newer version of mistcat")]
    Newer,
}

/// Opens a recording, `-` for standard input; also gives its first line.
///
/// # Errors
///
/// [`Damage`].
pub fn open(path: &Path) -> Result<(Source, Header), Damage> {
    let file: Box<dyn Read + Send> =
        if path == Path::new("-") { Box::new(io::stdin()) } else { Box::new(File::open(path)?) };
    let reader = decoded(BufReader::with_capacity(64 << 10, file))?;
    let mut source = Source { reader, line: Vec::new(), number: 0 };
    match source.next() {
        Found::Entry(entry) => match *entry {
            Entry::Header(header) if header.version > VERSION => Err(Damage::Newer),
            Entry::Header(header) => Ok((source, header)),
            _ => Err(Damage::NoRecording),
        },
        Found::Damaged(_) | Found::Cut | Found::End => Err(Damage::NoRecording),
    }
}

/// The compression is told by the first bytes.
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

impl Source {
    /// The next entry; lines without anything are passed over.
    pub fn next(&mut self) -> Found {
        loop {
            self.line.clear();
            let read = (&mut self.reader).take(LONGEST).read_until(b'\n', &mut self.line);
            let is_whole = self.line.last() == Some(&b'\n');
            self.number += 1;
            let text = self.line.trim_ascii();
            if text.is_empty() && is_whole {
                continue;
            }
            return match (read, Entry::parse(text)) {
                (Ok(0), _) => Found::End,
                (Ok(_), Some(entry)) => Found::Entry(Box::new(entry)),
                (Ok(_), None) if is_whole => Found::Damaged(self.number),
                (Ok(_), None) | (Err(_), _) => Found::Cut,
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
        let mut source = Source { reader, line: Vec::new(), number: 0 };
        let mut all = Vec::new();
        loop {
            match source.next() {
                Found::End => return all,
                Found::Entry(_) => all.push("entry".to_owned()),
                Found::Damaged(number) => all.push(format!("damaged {number}")),
                Found::Cut => all.push("cut".to_owned()),
            }
        }
    }

    #[test]
    fn damaged_lines_are_told_by_their_number() {
        assert_eq!(found(&format!("{HEADER}\n\n{FRAME}\n")), ["entry", "entry"]);
        assert_eq!(
            found(&format!("{HEADER}\n{{\"x\n{FRAME}\n{}", &FRAME[..20])),
            ["entry", "damaged 2", "entry", "cut"]
        );
        assert_eq!(found(&format!("{HEADER}\n{FRAME}")), ["entry", "entry"]);
    }
}
