//! Ends the last line of a file that is appended to, where a killed run left it torn.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::boundary::complete_prefix;
use crate::format::Format;
use crate::wire::check;

/// Ends a torn last line, so that the next message starts on a line of its own. A line that is no complete
/// JSON is removed; in other formats nobody can say whether it is whole, and it stays.
pub fn end_last_line(path: &Path, format: Format) -> io::Result<()> {
    // Opening a pipe would make this process its reader.
    if !fs::metadata(path).is_ok_and(|about| about.is_file()) {
        return Ok(());
    }
    let mut file = OpenOptions::new().read(true).write(true).open(path)?;
    let length = file.metadata()?.len();
    let mut last = [b'\n'];
    if file.seek(SeekFrom::End(-1)).is_ok() {
        file.read_exact(&mut last)?;
    }
    if last == *b"\n" {
        return Ok(());
    }
    file.rewind()?;
    let complete = complete_prefix(&file, format).length;
    let mut rest = Vec::new();
    file.seek(SeekFrom::Start(complete))?;
    file.read_to_end(&mut rest)?;
    if matches!(format, Format::Ndjson | Format::Record) && check(&rest).is_err() {
        return file.set_len(complete);
    }
    file.seek(SeekFrom::Start(length))?;
    file.write_all(b"\n")
}
