//! Manages the files that share one name: the current one and the complete ones.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::Timestamp;

use super::error::Error;
use super::file_identity::FileIdentity;
use super::folder::{create_folder, sync_folder};
use super::last_line::end_last_line;
use super::leftovers::number;
use super::numbering::{highest, part};
use super::output_file::{OutputFile, cannot_write, open_to_append};
use super::part_file;
use super::pattern::FileNamePattern;
use super::rotation::RotationPeriod;
use super::template::FileNameTemplate;
use super::{Fsync, Settings};

/// The files of one name, which differ in times and numbers.
pub struct FileSeries {
    pub template: FileNameTemplate,
    pattern: FileNamePattern,
    /// Time and period of the current file, from its first message on.
    begun: Option<(Timestamp, Option<RotationPeriod>)>,
    current: Option<OutputFile>,
    /// The name given last, without its number, and the number.
    last: Option<(PathBuf, u32)>,
    /// The complete files, oldest first.
    pub complete: VecDeque<PathBuf>,
    /// This run has completed a file.
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

    /// Whether the series can have produced this path.
    pub fn owns(&self, path: &Path) -> bool {
        path.to_str().is_some_and(|path| number(&self.pattern, path).is_some())
    }

    /// Starts a file at `at`. False if it continues one that holds something already.
    pub fn begin(&mut self, at: Timestamp, settings: &Settings) -> bool {
        let period = settings.rotation.period(at, &settings.zone);
        self.begun = Some((at, period));
        let path = self.name(at, settings);
        settings.uses_part_files()
            || !self.continues(&path, settings)
            || fs::metadata(path).map_or(true, |file| file.len() == 0)
    }

    /// Whether opening the file keeps what is in it.
    fn continues(&self, path: &Path, settings: &Settings) -> bool {
        settings.append || self.last.as_ref().is_some_and(|(last, _)| last == path)
    }

    pub fn is_begun(&self) -> bool {
        self.begun.is_some()
    }

    pub fn is_open(&self) -> bool {
        self.current.as_ref().is_some_and(OutputFile::is_open)
    }

    /// The period of the current file is over.
    pub fn is_over(&self, time: Timestamp) -> bool {
        matches!(self.begun, Some((_, Some(period))) if period.end <= time)
    }

    /// Bytes in the file, before compression.
    pub fn size(&self) -> u64 {
        self.current.as_ref().map_or(0, OutputFile::size)
    }

    /// The path of the current file; empty if there is none.
    pub fn path(&self) -> &Path {
        self.current.as_ref().map_or(Path::new(""), OutputFile::path)
    }

    /// The file was removed, or emptied while it was closed.
    pub fn has_vanished(&self) -> bool {
        self.current.as_ref().is_some_and(OutputFile::has_vanished)
    }

    /// Drops the current file as it stands.
    pub fn forget(&mut self) {
        (self.current, self.begun) = (None, None);
    }

    /// The name, without a number, of a file started at `at`.
    pub fn name(&self, at: Timestamp, settings: &Settings) -> PathBuf {
        let period = settings.rotation.period(at, &settings.zone);
        let time = period.map_or(at, |period| period.start);
        self.template.at(&time.to_zoned(settings.zone.clone()))
    }

    /// Opens the current file, and creates it if need be.
    pub fn open(&mut self, settings: &Settings) -> Result<(), Error> {
        if self.is_open() {
            return Ok(());
        }
        if let Some(current) = &mut self.current {
            return current.reopen(!settings.uses_part_files());
        }
        let at = self.begun.map_or_else(Timestamp::now, |(at, _)| at);
        let base = self.name(at, settings);
        let cannot_create = |source| Error::create(&base, source);
        self.refuse_input_file(&base, settings)?;
        create_folder(base.parent(), settings.template.folder()).map_err(cannot_create)?;
        let (path, file) = if settings.uses_part_files() {
            self.create_part(base, settings)
                .map_err(|(path, source)| Error::create(&path, source))?
        } else {
            let file = self.open_in_place(&base, settings).map_err(cannot_create)?;
            (base, file)
        };
        self.current = Some(OutputFile::new(path, file));
        Ok(())
    }

    /// Fails where the output would replace the recording that is being read.
    fn refuse_input_file(&self, path: &Path, settings: &Settings) -> Result<(), Error> {
        // Numbered files replace nothing.
        let is_free = settings.spared.is_none() || self.numbers(settings);
        if is_free || FileIdentity::of(path) != settings.spared {
            return Ok(());
        }
        Err(Error::IsInput { path: path.to_owned() })
    }

    /// Existing files keep their names, and the next one gets a number. Without rotation a complete file is
    /// replaced, unless this run has written it.
    fn numbers(&self, settings: &Settings) -> bool {
        settings.rotation.is_on() || settings.uses_part_files() && self.is_productive
    }

    /// Opens a file without a part file: emptied the first time, continued later on.
    fn open_in_place(&mut self, path: &Path, settings: &Settings) -> io::Result<File> {
        let append = self.continues(path, settings);
        if settings.append {
            end_last_line(path, settings.format)?;
        }
        let file = open_to_append(path, true)?;
        // Pipes and devices cannot be emptied.
        if !append && file.metadata()?.is_file() {
            file.set_len(0)?;
        }
        self.last = Some((path.to_owned(), 0));
        Ok(file)
    }

    /// Creates the part file under the next free name.
    fn create_part(
        &mut self,
        base: PathBuf,
        settings: &Settings,
    ) -> Result<(PathBuf, File), (PathBuf, io::Error)> {
        let numbers = self.numbers(settings);
        let first = if numbers { self.first_number(&base) } else { 0 };
        let (number, path, file) = part_file::create(&base, first, numbers)?;
        self.last = Some((base, number));
        Ok((path, file))
    }

    fn first_number(&self, base: &Path) -> u32 {
        match &self.last {
            Some((last, number)) if last == base => number + 1,
            _ if self.template.has_times() && !base.exists() && !part(base).exists() => 0,
            _ => highest(base).map_or(0, |number| number + 1),
        }
    }

    /// Writes all of `bytes`, and removes from it what is written, so that a failed call can be repeated.
    ///
    /// # Errors
    ///
    /// [`Error::Create`], [`Error::Write`], and [`Error::Closed`] where the reader closed the pipe.
    pub fn write(&mut self, bytes: &mut Vec<u8>, settings: &Settings) -> Result<(), Error> {
        self.open(settings)?;
        self.current.as_mut().expect("it was opened just now").write(bytes, settings)
    }

    /// Flushes the compressor when it is time, and syncs the file if `sync`.
    pub fn tick(&mut self, now: Instant, settings: &Settings, sync: bool) -> Result<(), Error> {
        self.current.as_mut().map_or(Ok(()), |current| current.tick(now, settings, sync))
    }

    /// Closes the descriptor; the file can be continued.
    pub fn close(&mut self) -> Result<(), Error> {
        self.current.as_mut().map_or(Ok(()), OutputFile::close)
    }

    /// Completes the file and returns its path. An empty one is removed, unless it would be the only file of
    /// a run that is over: `last`.
    pub fn complete(&mut self, settings: &Settings, last: bool) -> Result<Option<PathBuf>, Error> {
        if self.has_vanished() {
            self.forget();
        }
        let Some(current) = self.current.as_mut() else {
            self.begun = None;
            return Ok(None);
        };
        let is_only = last && !self.is_productive;
        if settings.uses_part_files() && current.size() == 0 && !is_only {
            // An empty file says nothing, and would count for `--keep`. If it is gone already, so much the better.
            let _ = fs::remove_file(current.path());
            self.forget();
            return Ok(None);
        }
        current.complete(settings)?;
        let complete = if settings.uses_part_files() {
            self.complete_part(settings)?
        } else {
            current.path().to_owned()
        };
        self.forget();
        self.is_productive = true;
        Ok(Some(complete))
    }

    /// Gives the part file its name, or the next number should the name be taken by now.
    fn complete_part(&self, settings: &Settings) -> Result<PathBuf, Error> {
        let (base, number) = self.last.as_ref().expect("a part file has a name");
        let path = self.path();
        let complete = part_file::complete(path, base, *number, !self.numbers(settings))
            .map_err(|source| cannot_write(path, source))?;
        if settings.fsync != Fsync::Never {
            sync_folder(&complete);
        }
        Ok(complete)
    }
}
