//! Creates part files, cuts back the ones that a killed run left, and gives complete ones their names.
//!
//! A part file is locked while it is written: a second run with the same template then knows that it is
//! no leftover.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

use super::boundary::{CompletePrefix, complete_prefix};
use super::compression::{Compression, FileDecoder, FileEncoder};
use super::numbering::{numbered, part};
use crate::format::Format;

/// Creates the part file of the first free name from `number` on; returns the number with it. A complete
/// file of the name counts only where it must not be replaced: `is_kept`.
///
/// # Errors
///
/// The part file that could not be created, and why.
pub fn create(
    base: &Path,
    mut number: u32,
    is_kept: bool,
) -> Result<(u32, PathBuf, File), (PathBuf, io::Error)> {
    loop {
        let complete = numbered(base, number);
        let path = part(&complete);
        let taken = is_kept && complete.exists();
        match OpenOptions::new().append(true).create_new(true).open(&path) {
            _ if taken => {}
            Ok(file) => {
                // Without support for locks, other runs cannot see that it is in use; nothing else is lost.
                let _ = flock(&file, FlockOperation::NonBlockingLockExclusive);
                return Ok((number, path, file));
            }
            // Another process writes it, or nothing in it could be saved.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err((path, error)),
        }
        number += 1;
    }
}

/// Renames a part file to the first free name from `number` on; with `may_replace`, to exactly that one.
pub fn complete(
    part: &Path,
    base: &Path,
    mut number: u32,
    may_replace: bool,
) -> io::Result<PathBuf> {
    while !may_replace && numbered(base, number).exists() {
        number += 1;
    }
    let path = numbered(base, number);
    fs::rename(part, &path)?;
    Ok(path)
}

/// What [`cut_back`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CutOutcome {
    /// Another process still writes the file.
    InUse,
    /// Nothing in it was complete; the file is removed.
    Empty,
    /// It ends with its last complete line or packet, and can be renamed.
    Ready,
}

/// Cuts off what follows the last complete line or packet of a part file.
///
/// # Errors
///
/// Those of reading and writing; the file is then unchanged.
pub fn cut_back(
    part: &Path,
    compression: Option<Compression>,
    format: Format,
) -> io::Result<CutOutcome> {
    let file = OpenOptions::new().read(true).write(true).open(part)?;
    if flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
        return Ok(CutOutcome::InUse);
    }
    let prefix = complete_prefix(FileDecoder::new(compression, File::open(part)?)?, format);
    if prefix.length == 0 {
        fs::remove_file(part)?;
        return Ok(CutOutcome::Empty);
    }
    match compression {
        _ if prefix.whole => {}
        None => file.set_len(prefix.length)?,
        Some(compression) => encode_again(part, compression, prefix)?,
    }
    File::open(part)?.sync_all()?;
    Ok(CutOutcome::Ready)
}

/// A compressed stream cannot be cut: its complete part is compressed again and takes its place.
fn encode_again(part: &Path, compression: Compression, prefix: CompletePrefix) -> io::Result<()> {
    let mut again = part.as_os_str().to_owned();
    again.push("~");
    let again = PathBuf::from(again);
    let mut encoder = FileEncoder::new(compression)?;
    let mut target = File::create(&again)?;
    let mut source = FileDecoder::new(Some(compression), File::open(part)?)?.take(prefix.length);
    let mut packed = Vec::new();
    let mut room = vec![0; 64 << 10];
    loop {
        match source.read(&mut room)? {
            0 => break,
            length => encoder.write(&room[..length])?,
        }
        encoder.take(&mut packed);
        target.write_all(&packed)?;
        packed.clear();
    }
    encoder.finish(&mut packed)?;
    target.write_all(&packed)?;
    target.sync_all()?;
    fs::rename(&again, part)
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFolder;
    use super::*;

    #[test]
    fn cut_files_end_with_their_last_line() {
        let folder = TestFolder::new("cut-back");
        for compression in [None].into_iter().chain(Compression::ALL.iter().copied().map(Some)) {
            let mut packed = b"1\n2\n{\"a\":".to_vec();
            if let Some(compression) = compression {
                let mut encoder = FileEncoder::new(compression).expect("an encoder");
                encoder.write(&packed).expect("written");
                encoder.flush().expect("flushed");
                packed.clear();
                encoder.take(&mut packed);
            }
            let part = folder.write("x.part", &packed);
            assert_eq!(cut_back(&part, compression, Format::Ndjson).ok(), Some(CutOutcome::Ready));
            let mut text = String::new();
            let file = File::open(&part).expect("opened");
            FileDecoder::new(compression, file)
                .and_then(|mut decoder| decoder.read_to_string(&mut text))
                .expect("an end");
            assert_eq!(text, "1\n2\n");
        }
    }

    #[test]
    fn files_in_use_are_left_alone_and_empty_ones_removed() {
        let folder = TestFolder::new("in-use");
        let part = folder.write("x.part", b"half a line");
        let held = File::open(&part).expect("opened");
        flock(&held, FlockOperation::LockExclusive).expect("locked");
        assert_eq!(cut_back(&part, None, Format::Ndjson).ok(), Some(CutOutcome::InUse));
        drop(held);
        assert_eq!(cut_back(&part, None, Format::Ndjson).ok(), Some(CutOutcome::Empty));
        assert!(!part.exists());
    }
}
