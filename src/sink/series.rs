//! Manages the files that share one name: the current one and the completed ones.

use std::collections::VecDeque;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::Timestamp;
use rustix::fs::{FlockOperation, flock};

use super::error::Error;
use super::file_identity::FileIdentity;
use super::folder::{make, sync_folder};
use super::numbering::{highest, numbered, part};
use super::output_file::{OutputFile, cannot_write};
use super::pattern::FileNamePattern;
use super::repair::repair;
use super::rotation::RotationPeriod;
use super::salvage::number;
use super::template::FileNameTemplate;
use super::{Fsync, Settings};

/// The files of one name.
pub struct FileSeries {
    pub template: FileNameTemplate,
    pattern: FileNamePattern,
    /// The time and the period of the file that is written, once there is something to be written.
    begun: Option<(Timestamp, Option<RotationPeriod>)>,
    current: Option<OutputFile>,
    /// The name that was given last, with its number.
    last: Option<(PathBuf, u32)>,
    /// The complete files, the oldest first.
    pub complete: VecDeque<PathBuf>,
    /// Whether this run has completed one.
    is_productive: bool,
}

impl FileSeries {
    pub fn new(template: FileNameTemplate) -> Self {
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
        let path = self.name(at, settings);
        settings.uses_part_files()
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
        self.current.as_ref().is_some_and(OutputFile::is_open)
    }

    /// The period of its file is over.
    pub fn is_over(&self, time: Timestamp) -> bool {
        matches!(self.begun, Some((_, Some(period))) if period.end <= time)
    }

    /// Bytes in the file, before compression.
    pub fn size(&self) -> u64 {
        self.current.as_ref().map_or(0, OutputFile::size)
    }

    /// The path by which errors call it.
    pub fn path(&self) -> &Path {
        self.current.as_ref().map_or(Path::new(""), OutputFile::path)
    }

    /// The file is no longer where it was: removed, or emptied while it was closed.
    pub fn has_vanished(&self) -> bool {
        self.current.as_ref().is_some_and(OutputFile::has_vanished)
    }

    /// Forgets the file that is written.
    pub fn forget(&mut self) {
        (self.current, self.begun) = (None, None);
    }

    /// The name of a file that is begun at this time.
    pub fn name(&self, at: Timestamp, settings: &Settings) -> PathBuf {
        let period = settings.rotation.period(at, &settings.zone);
        let time = period.map_or(at, |period| period.start);
        self.template.at(&time.to_zoned(settings.zone.clone()))
    }

    /// Opens the file, makes it if need be.
    pub fn open(&mut self, settings: &Settings) -> Result<(), Error> {
        if self.is_open() {
            return Ok(());
        }
        if let Some(current) = &mut self.current {
            return current.reopen(!settings.uses_part_files());
        }
        let at = self.begun.map_or_else(Timestamp::now, |(at, _)| at);
        let base = self.name(at, settings);
        let cannot_create = |path: &Path| {
            let path = path.to_owned();
            move |source| Error::Create { path, source }
        };
        self.refuse_input_file(&base, settings)?;
        make(base.parent(), settings.template.folder()).map_err(cannot_create(&base))?;
        let (path, file) = if settings.uses_part_files() {
            self.next(base, settings).map_err(|(path, source)| cannot_create(&path)(source))?
        } else {
            let file = self.plain(&base, settings).map_err(cannot_create(&base))?;
            (base, file)
        };
        self.current = Some(OutputFile::new(path, file));
        Ok(())
    }

    /// Fails where a file of this name would take the place of the one that is read.
    fn refuse_input_file(&self, path: &Path, settings: &Settings) -> Result<(), Error> {
        let is_free = settings.spared.is_none() || self.numbers(settings);
        if is_free || FileIdentity::of(path) != settings.spared {
            return Ok(());
        }
        Err(Error::IsInput { path: path.to_owned() })
    }

    /// Files that are there keep their names: the next one gets a number. Without rotation a complete file
    /// is replaced, but none that this run has made.
    fn numbers(&self, settings: &Settings) -> bool {
        settings.rotation.is_on() || settings.uses_part_files() && self.is_productive
    }

    /// A file that is written in place: replaced when it is first opened, continued later on.
    fn plain(&mut self, path: &Path, settings: &Settings) -> io::Result<File> {
        let append = self.continues(path, settings);
        if settings.append {
            repair(path, settings.format)?;
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
        let numbers = self.numbers(settings);
        let mut number = if numbers { self.first_number(&base) } else { 0 };
        loop {
            let complete = numbered(&base, number);
            let path = part(&complete);
            let taken = numbers && complete.exists();
            let made = OpenOptions::new().append(true).create_new(true).open(&path);
            match made {
                _ if taken => {}
                Ok(file) => {
                    // Where locks are not supported, nobody else can tell that it is in use.
                    let _ = flock(&file, FlockOperation::NonBlockingLockExclusive);
                    self.last = Some((base, number));
                    return Ok((path, file));
                }
                // Another process writes it, or nothing could be saved of it.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err((path, error)),
            }
            number += 1;
        }
    }

    fn first_number(&self, base: &Path) -> u32 {
        match &self.last {
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
        self.current.as_mut().expect("it was opened just now").write(bytes, settings)
    }

    /// Lets a reader see what was compressed, and the disk have what was written.
    pub fn tick(&mut self, now: Instant, settings: &Settings, sync: bool) -> Result<(), Error> {
        self.current.as_mut().map_or(Ok(()), |current| current.tick(now, settings, sync))
    }

    /// Closes the file for a while.
    pub fn close(&mut self) -> Result<(), Error> {
        self.current.as_mut().map_or(Ok(()), OutputFile::close)
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
        if settings.uses_part_files() && current.size() == 0 && !is_only {
            // If it is gone already, so much the better.
            let _ = fs::remove_file(current.path());
            self.forget();
            return Ok(None);
        }
        current.end(settings)?;
        let complete = if settings.uses_part_files() {
            self.rename(settings)?
        } else {
            current.path().to_owned()
        };
        self.forget();
        self.is_productive = true;
        Ok(Some(complete))
    }

    /// Gives the unfinished file its name: a number more, should that have been taken meanwhile.
    fn rename(&mut self, settings: &Settings) -> Result<PathBuf, Error> {
        let numbers = self.numbers(settings);
        let (base, number) = self.last.as_mut().expect("an unfinished file has a name");
        while numbers && numbered(base, *number).exists() {
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
