//! The files of one name, one after the other: the one that is written, and those that are complete.

use std::collections::VecDeque;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::Timestamp;
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::boundary;
use super::compress::Encoder;
use super::descriptor::write_some;
use super::number::{numbered, part, unnumbered};
use super::pattern::Pattern;
use super::rotation::Period;
use super::salvage::number;
use super::template::Template;
use super::{Fsync, Settings};
use crate::output::{Error, Format};
use crate::wire::check;

/// The files of one name.
pub struct Series {
    template: Template,
    pattern: Pattern,
    /// The time and the period of the file that is written, once there is something to be written.
    begun: Option<(Timestamp, Option<Period>)>,
    current: Option<Current>,
    /// The name that was given last, with its number.
    last: Option<(PathBuf, u32)>,
    /// The complete files, the oldest first.
    pub complete: VecDeque<PathBuf>,
    /// Whether this run has completed one.
    is_productive: bool,
}

/// A file that is written.
struct Current {
    path: PathBuf,
    /// `None` while too many others are open.
    file: Option<File>,
    /// A regular file: pipes and devices cannot vanish.
    regular: bool,
    encoder: Option<Encoder>,
    /// Compressed, and not written yet.
    packed: Vec<u8>,
    /// Bytes taken, before compression.
    size: u64,
    flushed: Instant,
    unflushed: bool,
    unsynced: bool,
}

impl Series {
    pub fn new(template: Template) -> Self {
        let pattern = template.pattern();
        Self {
            template,
            pattern,
            begun: None,
            current: None,
            last: None,
            complete: VecDeque::new(),
            is_productive: false,
        }
    }

    /// Whether a file of this path belongs here.
    pub fn owns(&self, path: &Path) -> bool {
        path.to_str().is_some_and(|path| number(&self.pattern, path).is_some())
    }

    /// What follows belongs into a new file; false if it continues one that holds something already.
    pub fn begin(&mut self, at: Timestamp, settings: &Settings) -> bool {
        let period = settings.rotation.period(at, &settings.zone);
        self.begun = Some((at, period));
        let path = self.name(settings);
        settings.has_parts()
            || !self.continues(&path, settings)
            || fs::metadata(path).map_or(true, |file| file.len() == 0)
    }

    /// What is in a file that is written in place stays when it is opened.
    fn continues(&self, path: &Path, settings: &Settings) -> bool {
        settings.append || self.last.as_ref().is_some_and(|(last, _)| last == path)
    }

    pub fn is_begun(&self) -> bool {
        self.begun.is_some()
    }

    pub fn is_open(&self) -> bool {
        self.current.as_ref().is_some_and(|current| current.file.is_some())
    }

    /// The period of its file is over.
    pub fn is_over(&self, time: Timestamp) -> bool {
        matches!(self.begun, Some((_, Some(period))) if period.end <= time)
    }

    /// Bytes in the file, before compression.
    pub fn size(&self) -> u64 {
        self.current.as_ref().map_or(0, |current| current.size)
    }

    /// The path by which errors call it.
    pub fn path(&self) -> &Path {
        self.current.as_ref().map_or(Path::new(""), |current| &current.path)
    }

    /// The file is no longer where it was: removed, or emptied while it was closed.
    pub fn has_vanished(&self) -> bool {
        let Some(current) = self.current.as_ref().filter(|current| current.regular) else {
            return false;
        };
        match &current.file {
            Some(file) => file.metadata().is_ok_and(|about| about.nlink() == 0),
            None => fs::metadata(&current.path)
                .map_or(true, |about| about.len() == 0 && current.size > 0),
        }
    }

    /// Forgets the file that is written.
    pub fn forget(&mut self) {
        (self.current, self.begun) = (None, None);
    }

    fn name(&self, settings: &Settings) -> PathBuf {
        let (at, period) = self.begun.unwrap_or((Timestamp::now(), None));
        let time = period.map_or(at, |period| period.start);
        self.template.at(&time.to_zoned(settings.zone.clone()))
    }

    /// Opens the file, makes it if need be.
    pub fn open(&mut self, settings: &Settings) -> Result<(), Error> {
        if self.is_open() {
            return Ok(());
        }
        if let Some(current) = &mut self.current {
            let file =
                OpenOptions::new().append(true).create(!settings.has_parts()).open(&current.path);
            current.file = Some(file.map_err(|source| cannot_write(&current.path, source))?);
            return Ok(());
        }
        let base = self.name(settings);
        let cannot_create = |path: &Path| {
            let path = path.to_owned();
            move |source| Error::Create { path, source }
        };
        make(base.parent(), settings.template.folder()).map_err(cannot_create(&base))?;
        let (path, file) = if settings.has_parts() {
            self.next(base, settings).map_err(|(path, source)| cannot_create(&path)(source))?
        } else {
            let file = self.plain(&base, settings).map_err(cannot_create(&base))?;
            (base, file)
        };
        self.current = Some(Current::new(path, file));
        Ok(())
    }

    /// A file that is written in place: replaced when it is first opened, continued later on.
    fn plain(&mut self, path: &Path, settings: &Settings) -> io::Result<File> {
        let append = self.continues(path, settings);
        if settings.append {
            mend(path, settings.format)?;
        }
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        if !append && file.metadata()?.is_file() {
            file.set_len(0)?;
        }
        self.last = Some((path.to_owned(), 0));
        Ok(file)
    }

    /// The next free name, and the unfinished file that will have it.
    fn next(
        &mut self,
        base: PathBuf,
        settings: &Settings,
    ) -> Result<(PathBuf, File), (PathBuf, io::Error)> {
        let mut number = self.first_number(&base, settings);
        loop {
            let complete = numbered(&base, number);
            let path = part(&complete);
            let taken = settings.rotation.is_on() && complete.exists();
            let made = OpenOptions::new().append(true).create_new(true).open(&path);
            match made {
                _ if taken => {}
                Ok(file) => {
                    // Where locks are not supported, nobody else can tell that it is in use.
                    let _ = flock(&file, FlockOperation::NonBlockingLockExclusive);
                    self.last = Some((base, number));
                    return Ok((path, file));
                }
                Err(error)
                    if error.kind() == io::ErrorKind::AlreadyExists
                        && settings.rotation.is_on() => {}
                Err(error) => return Err((path, error)),
            }
            number += 1;
        }
    }

    fn first_number(&self, base: &Path, settings: &Settings) -> u32 {
        match &self.last {
            _ if !settings.rotation.is_on() => 0,
            Some((last, number)) if last == base => number + 1,
            _ if self.template.has_times() && !base.exists() && !part(base).exists() => 0,
            _ => highest(base).map_or(0, |number| number + 1),
        }
    }

    /// Writes all of `bytes`; what is written is taken out of it, so that a failure can be tried again.
    ///
    /// # Errors
    ///
    /// [`Error::Create`], [`Error::Write`], and [`Error::Closed`] where nobody reads the pipe any more.
    pub fn write(&mut self, bytes: &mut Vec<u8>, settings: &Settings) -> Result<(), Error> {
        self.open(settings)?;
        let current = self.current.as_mut().expect("it was opened just now");
        if bytes.is_empty() && current.packed.is_empty() {
            return Ok(());
        }
        current.unsynced = true;
        let Some(compression) = settings.compression else {
            return current.append(bytes);
        };
        if current.encoder.is_none() {
            let encoder = Encoder::new(compression);
            current.encoder = Some(encoder.map_err(|source| cannot_write(&current.path, source))?);
        }
        let encoder = current.encoder.as_mut().expect("it was made just now");
        let taken = encoder.write(bytes);
        taken.map_err(|source| cannot_write(&current.path, source))?;
        encoder.take(&mut current.packed);
        current.size += bytes.len() as u64;
        current.unflushed = true;
        bytes.clear();
        let now = Instant::now();
        if now.duration_since(current.flushed) >= settings.flush_every {
            return current.flush(now);
        }
        current.drain()
    }

    /// Lets a reader see what was compressed, and the disk have what was written.
    pub fn tick(&mut self, now: Instant, settings: &Settings, sync: bool) -> Result<(), Error> {
        let Some(current) = self.current.as_mut().filter(|current| current.file.is_some()) else {
            return Ok(());
        };
        if current.unflushed && now.duration_since(current.flushed) >= settings.flush_every {
            current.flush(now)?;
        }
        if sync && current.unsynced {
            current.sync()?;
        }
        Ok(())
    }

    /// Closes the file for a while.
    pub fn close(&mut self) -> Result<(), Error> {
        let Some(current) = &mut self.current else { return Ok(()) };
        if current.file.is_some() {
            current.end()?;
            current.file = None;
        }
        Ok(())
    }

    /// Completes the file; its name, if there is one. One that holds nothing is removed, unless it is the
    /// only one of the run, which is over: `last`.
    pub fn finish(&mut self, settings: &Settings, last: bool) -> Result<Option<PathBuf>, Error> {
        if self.has_vanished() {
            self.forget();
        }
        let Some(current) = self.current.as_mut() else {
            self.begun = None;
            return Ok(None);
        };
        let is_only = last && !self.is_productive;
        if settings.has_parts() && current.size == 0 && !is_only {
            // If it is gone already, so much the better.
            let _ = fs::remove_file(&current.path);
            self.forget();
            return Ok(None);
        }
        if current.file.is_none() {
            let file = OpenOptions::new().append(true).open(&current.path);
            current.file = Some(file.map_err(|source| cannot_write(&current.path, source))?);
        }
        if let (0, Some(compression)) = (current.size, settings.compression) {
            let encoder = Encoder::new(compression);
            current.encoder = Some(encoder.map_err(|source| cannot_write(&current.path, source))?);
        }
        current.end()?;
        if settings.fsync != Fsync::Never {
            current.sync()?;
        }
        let complete =
            if settings.has_parts() { self.rename(settings)? } else { current.path.clone() };
        self.forget();
        self.is_productive = true;
        Ok(Some(complete))
    }

    /// Gives the unfinished file its name: a number more, should that have been taken meanwhile.
    fn rename(&mut self, settings: &Settings) -> Result<PathBuf, Error> {
        let (base, number) = self.last.as_mut().expect("an unfinished file has a name");
        while settings.rotation.is_on() && numbered(base, *number).exists() {
            *number += 1;
        }
        let complete = numbered(base, *number);
        let path = self.path();
        fs::rename(path, &complete).map_err(|source| cannot_write(path, source))?;
        if settings.fsync != Fsync::Never {
            sync_folder(&complete);
        }
        Ok(complete)
    }
}

impl Current {
    fn new(path: PathBuf, file: File) -> Self {
        let about = file.metadata();
        Self {
            regular: about.as_ref().is_ok_and(fs::Metadata::is_file),
            size: 0,
            path,
            file: Some(file),
            encoder: None,
            packed: Vec::new(),
            flushed: Instant::now(),
            unflushed: false,
            unsynced: false,
        }
    }

    fn failed(&self, errno: Errno) -> Error {
        match errno {
            Errno::PIPE => Error::Closed,
            other => cannot_write(&self.path, other.into()),
        }
    }

    /// Writes all of `bytes` or, where it can be undone, nothing: no line is left half written.
    fn append(&mut self, bytes: &mut Vec<u8>) -> Result<(), Error> {
        let Some(file) = &self.file else { return Ok(()) };
        let all = bytes.len();
        let Err((errno, written)) = write_some(file, bytes) else {
            self.size += all as u64;
            bytes.clear();
            return Ok(());
        };
        let undone = |length: u64| file.set_len(length - written as u64).is_ok();
        let length = file.metadata().ok().filter(|_| self.regular).map(|about| about.len());
        if !length.is_some_and(undone) {
            bytes.drain(..written);
            self.size += written as u64;
        }
        Err(self.failed(errno))
    }

    /// Writes what is compressed.
    fn drain(&mut self) -> Result<(), Error> {
        let Some(file) = &self.file else { return Ok(()) };
        let result = write_some(file, &self.packed);
        let written = result.map_or_else(|(_, written)| written, |()| self.packed.len());
        self.packed.drain(..written);
        result.map_err(|(errno, _)| self.failed(errno))
    }

    fn flush(&mut self, now: Instant) -> Result<(), Error> {
        if let Some(encoder) = &mut self.encoder {
            let flushed = encoder.flush();
            flushed.map_err(|source| cannot_write(&self.path, source))?;
            encoder.take(&mut self.packed);
        }
        (self.unflushed, self.flushed) = (false, now);
        self.drain()
    }

    /// Ends the compressed stream.
    fn end(&mut self) -> Result<(), Error> {
        if let Some(encoder) = self.encoder.take() {
            let ended = encoder.finish(&mut self.packed);
            ended.map_err(|source| cannot_write(&self.path, source))?;
        }
        self.unflushed = false;
        self.drain()
    }

    fn sync(&mut self) -> Result<(), Error> {
        if let (Some(file), true) = (&mut self.file, self.regular) {
            let synced = file.flush().and_then(|()| file.sync_data());
            synced.map_err(|source| cannot_write(&self.path, source))?;
        }
        self.unsynced = false;
        Ok(())
    }
}

/// Makes a folder that the template names; the `fixed` one before it must be there.
fn make(folder: Option<&Path>, fixed: &Path) -> io::Result<()> {
    match folder {
        Some(folder) if !folder.as_os_str().is_empty() && folder != fixed => {
            fs::metadata(fixed)?;
            fs::create_dir_all(folder)
        }
        _ => Ok(()),
    }
}

/// The highest number that a file of this name has; `None` where there is no such file.
fn highest(base: &Path) -> Option<u32> {
    let folder = base.parent().filter(|folder| !folder.as_os_str().is_empty());
    let wanted = base.file_name()?.to_str()?;
    let entries = fs::read_dir(folder.unwrap_or(Path::new("."))).ok()?;
    let number = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        let name = name.strip_suffix(super::number::PART).unwrap_or(&name);
        if name == wanted {
            return Some(0);
        }
        unnumbered(name).filter(|(base, _)| base == wanted).map(|(_, number)| number)
    };
    entries.flatten().filter_map(number).max()
}

/// So that the new name, too, outlives a loss of power.
pub fn sync_folder(file: &Path) {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    // Some file systems cannot; the name is then as safe as they make it.
    let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
}

/// Ends a last line that was cut off when an earlier run was killed, so that the next one stands alone.
fn mend(path: &Path, format: Format) -> io::Result<()> {
    let Ok(mut file) = OpenOptions::new().read(true).write(true).open(path) else { return Ok(()) };
    let length = file.metadata()?.len();
    let mut last = [b'\n'];
    if file.seek(SeekFrom::End(-1)).is_ok() {
        file.read_exact(&mut last)?;
    }
    if last == *b"\n" {
        return Ok(());
    }
    file.rewind()?;
    let complete = boundary::complete(&file, format).length;
    let mut rest = Vec::new();
    file.seek(SeekFrom::Start(complete))?;
    file.read_to_end(&mut rest)?;
    if format == Format::Ndjson && check(&rest).is_err() {
        return file.set_len(complete);
    }
    file.seek(SeekFrom::Start(length))?;
    file.write_all(b"\n")
}

fn cannot_write(path: &Path, source: io::Error) -> Error {
    Error::Write { path: path.to_owned(), source }
}
