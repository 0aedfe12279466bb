//! Finds the files of earlier runs, and completes the ones that were left unfinished.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rustix::fs::{FlockOperation, flock};

use super::boundary::{CompletePrefix, complete};
use super::compression::{Compression, FileDecoder, FileEncoder};
use super::numbering::{PART, unnumbered};
use super::pattern::FileNamePattern;
use crate::format::Format;

/// A file whose name the template can have given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftoverFile {
    pub modified: SystemTime,
    /// The number in its name.
    pub number: u32,
    /// Without what unfinished files have behind their names.
    pub path: PathBuf,
    pub unfinished: bool,
}

/// Every file of the pattern, the oldest first.
pub fn survey(pattern: &FileNamePattern) -> Vec<LeftoverFile> {
    let mut found = Vec::new();
    let components = pattern.components();
    let absolute =
        components.first().and_then(FileNamePattern::text).is_some_and(|text| text.is_empty());
    let start = if absolute { PathBuf::from("/") } else { PathBuf::new() };
    descend(&start, &components[usize::from(absolute)..], &mut found);
    found.sort();
    found
}

fn descend(folder: &Path, components: &[FileNamePattern], found: &mut Vec<LeftoverFile>) {
    let Some((first, rest)) = components.split_first() else { return };
    if let (Some(text), false) = (first.text(), rest.is_empty()) {
        return descend(&folder.join(text), rest, found);
    }
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    for entry in fs::read_dir(here).into_iter().flatten().flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let Ok(about) = entry.metadata() else { continue };
        if !rest.is_empty() && about.is_dir() && first.matches(&name) {
            descend(&folder.join(&name), rest, found);
        } else if rest.is_empty() && about.is_file() {
            let complete = name.strip_suffix(PART);
            let own = complete.unwrap_or(&name);
            if let Some(number) = number(first, own) {
                let modified = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                let path = folder.join(own);
                found.push(LeftoverFile { modified, number, path, unfinished: complete.is_some() });
            }
        }
    }
}

/// The number in a name that the pattern can have given.
pub fn number(pattern: &FileNamePattern, name: &str) -> Option<u32> {
    if pattern.matches(name) {
        return Some(0);
    }
    let (base, number) = unnumbered(name)?;
    pattern.matches(&base).then_some(number)
}

/// What became of an unfinished file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SalvageOutcome {
    /// Another process still writes it.
    InUse,
    /// There was nothing complete in it; it is gone.
    Empty,
    /// It ends with its last complete line or packet, and can be renamed.
    Complete,
}

/// Ends the unfinished file `part` after its last complete line or packet.
///
/// # Errors
///
/// Those of reading and writing; the file is then as it was.
pub fn salvage(
    part: &Path,
    compression: Option<Compression>,
    format: Format,
) -> io::Result<SalvageOutcome> {
    let file = OpenOptions::new().read(true).write(true).open(part)?;
    if flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
        return Ok(SalvageOutcome::InUse);
    }
    let found = complete(FileDecoder::new(compression, File::open(part)?)?, format);
    if found.length == 0 {
        fs::remove_file(part)?;
        return Ok(SalvageOutcome::Empty);
    }
    match compression {
        _ if found.whole => {}
        None => file.set_len(found.length)?,
        Some(compression) => encode_again(part, compression, found)?,
    }
    File::open(part)?.sync_all()?;
    Ok(SalvageOutcome::Complete)
}

fn encode_again(part: &Path, compression: Compression, found: CompletePrefix) -> io::Result<()> {
    let mut again = part.as_os_str().to_owned();
    again.push("~");
    let again = PathBuf::from(again);
    let mut encoder = FileEncoder::new(compression)?;
    let mut target = File::create(&again)?;
    let mut source = FileDecoder::new(Some(compression), File::open(part)?)?.take(found.length);
    let mut packed = Vec::new();
    let mut room = vec![0; 64 << 10];
    loop {
        match source.read(&mut room)? {
            0 => break,
            length => encoder.write(&room[..length])?,
        }
        encoder.take(&mut packed);
        io::Write::write_all(&mut target, &packed)?;
        packed.clear();
    }
    encoder.finish(&mut packed)?;
    io::Write::write_all(&mut target, &packed)?;
    target.sync_all()?;
    fs::rename(&again, part)
}

#[cfg(test)]
mod tests {
    use super::super::template::FileNameTemplate;
    use super::super::testing::TestFolder;
    use super::*;

    #[test]
    fn the_files_of_a_template_are_found() {
        let folder = TestFolder::new("survey");
        for name in ["a-1.csv", "a-1-0002.csv", "a-2.csv.part", "b-1.csv", "a-x.csv", "sub/a-1.csv"]
        {
            folder.write(name, b"x");
        }
        let template = folder.path.join("a-%u.csv");
        let pattern =
            FileNameTemplate::parse(template.to_str().expect("UTF-8")).expect("one").pattern();
        let mut names: Vec<_> = survey(&pattern)
            .into_iter()
            .map(|found| {
                let name = found.path.strip_prefix(&folder.path).expect("inside").to_owned();
                (name.display().to_string(), found.number, found.unfinished)
            })
            .collect();
        names.sort();
        assert_eq!(
            names,
            [
                ("a-1-0002.csv".to_owned(), 2, false),
                ("a-1.csv".to_owned(), 0, false),
                ("a-2.csv".to_owned(), 0, true)
            ]
        );
    }

    #[test]
    fn cut_files_end_with_their_last_line() {
        let folder = TestFolder::new("salvage");
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
            assert_eq!(
                salvage(&part, compression, Format::Ndjson).ok(),
                Some(SalvageOutcome::Complete)
            );
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
        assert_eq!(salvage(&part, None, Format::Ndjson).ok(), Some(SalvageOutcome::InUse));
        drop(held);
        assert_eq!(salvage(&part, None, Format::Ndjson).ok(), Some(SalvageOutcome::Empty));
        assert!(!part.exists());
    }
}
