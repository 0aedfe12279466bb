//! Writes to any number of files whose names come from a template.
//!
//! The one place that decides what completing a file involves: [`FileSink::complete`] for the files of this
//! run, `complete_leftover` for those of a killed one. Both end in a rename by `part_file`, the command of
//! `--on-rotate`, and the removal of files beyond `--keep`.

use std::collections::{HashMap, VecDeque};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use rustix::fs::{Access, access};

use super::error::Error;
use super::field_labels::FieldLabels;
use super::field_values::value;
use super::folder::sync_folder;
use super::leftovers::{LeftoverFile, survey};
use super::numbering::part;
use super::part_file::{self, CutOutcome};
use super::rotation_hook::RotationHook;
use super::series::FileSeries;
use super::template::{FileNameTemplate, TemplateField};
use super::{Fsync, Settings};
use crate::format::Ability;
use crate::message::ReceivedMessage;
use crate::notice::Notice;
use crate::packet::LinkType;

/// The most files that are open at a time, far below the usual limit of 1,024 descriptors. Others are closed
/// and opened again when they are written to.
const MOST_OPEN: usize = 64;

/// The descriptors left to connections, commands and folders where the process has run out of them.
const SPARE: usize = 4;

/// Files that are written side by side. Callers name each by its place: 0 for the first that appeared.
pub struct FileSink {
    settings: Settings,
    series: Vec<FileSeries>,
    /// The place of each filled-in template.
    places: HashMap<FileNameTemplate, usize>,
    /// The place of each channel path, where the template does not depend on the message itself.
    channels: HashMap<String, usize>,
    /// The names of devices, clients and assets in file names.
    labels: FieldLabels,
    /// The places of the open files, least recently used first.
    open: VecDeque<usize>,
    /// The most files that may be open, lowered when descriptors run out.
    most_open: usize,
    /// Complete files of earlier runs that no series has claimed yet.
    leftovers: Vec<LeftoverFile>,
    /// `None` without `--on-rotate`.
    hook: Option<RotationHook>,
    /// What to report, since it was last taken.
    notices: Vec<Notice>,
    /// When files were last synced.
    synced: Instant,
}

impl FileSink {
    /// Recovers what earlier runs left. Creates no file yet.
    ///
    /// # Errors
    ///
    /// [`Error::Create`] if the folder is missing, or no file can be created in it.
    pub fn start(settings: Settings) -> Result<Self, Error> {
        let template = settings.template.clone();
        let hook = settings.on_rotate.clone().map(RotationHook::new);
        let mut files = Self {
            settings,
            series: Vec::new(),
            places: HashMap::new(),
            channels: HashMap::new(),
            labels: FieldLabels::default(),
            open: VecDeque::new(),
            most_open: MOST_OPEN,
            leftovers: Vec::new(),
            hook,
            notices: Vec::new(),
            synced: Instant::now(),
        };
        if template.has_fields() {
            // With a trailing slash it must be a folder.
            let usable = access(template.folder().join(""), Access::WRITE_OK | Access::EXEC_OK);
            let path = || template.to_string().into();
            usable.map_err(|errno| Error::Create { path: path(), source: errno.into() })?;
        }
        let side_files = files.side_file_words().map(|word| template.clone().with_word(&word));
        let wanted: Vec<_> = [template.clone()].into_iter().chain(side_files).collect();
        files.recover_leftovers(&wanted);
        if !template.has_fields() {
            files.place_of(template);
        }
        Ok(files)
    }

    /// The words in the names of the side files that this format writes.
    fn side_file_words(&self) -> impl Iterator<Item = String> + use<> {
        let has_side_files = self.settings.format.can(Ability::SideFiles);
        LinkType::NAMED.iter().filter(move |_| has_side_files).map(|link_type| link_type.name())
    }

    /// Completes the part files of earlier runs and remembers the complete ones.
    fn recover_leftovers(&mut self, templates: &[FileNameTemplate]) {
        if !self.settings.uses_part_files() && self.settings.keep.is_none() {
            return;
        }
        let known = std::mem::take(&mut self.leftovers);
        for file in survey(known, templates.iter().map(FileNameTemplate::pattern)) {
            let path = if file.unfinished {
                self.complete_leftover(&file.path)
            } else {
                Some(file.path.clone())
            };
            let complete = path.map(|path| LeftoverFile { path, unfinished: false, ..file });
            self.leftovers.extend(complete);
        }
    }

    /// Completes a part file of an earlier run, unless another process writes it or it holds nothing.
    fn complete_leftover(&mut self, base: &Path) -> Option<PathBuf> {
        let path = part(base);
        match self.try_complete_leftover(&path, base) {
            Ok(complete) => complete,
            Err(error) => {
                let (file, reason) = (path.display().to_string(), error.to_string());
                self.notices.push(Notice::NotSalvaged { file, reason });
                None
            }
        }
    }

    fn try_complete_leftover(&mut self, path: &Path, base: &Path) -> io::Result<Option<PathBuf>> {
        match part_file::cut_back(path, self.settings.compression, self.settings.format)? {
            CutOutcome::InUse => return Ok(None),
            CutOutcome::Empty => {
                self.notices.push(Notice::EmptyFileRemoved { file: path.display().to_string() });
                return Ok(None);
            }
            CutOutcome::Ready => {}
        }
        // Without rotation this run replaces the file that has no number.
        let number = u32::from(!self.settings.rotation.is_on());
        let complete = part_file::complete(path, base, number, false)?;
        sync_folder(&complete);
        self.notices.push(Notice::Salvaged { file: complete.display().to_string() });
        self.run_hook(&complete);
        Ok(Some(complete))
    }

    fn run_hook(&mut self, path: &Path) {
        if let Some(hook) = &mut self.hook {
            hook.run(path);
        }
    }

    /// What there is to report since the last call.
    pub fn notices(&mut self) -> Vec<Notice> {
        for reason in self.hook.iter_mut().flat_map(RotationHook::failures) {
            self.notices.push(Notice::OnRotateFailed { reason });
        }
        std::mem::take(&mut self.notices)
    }

    /// The file that a message belongs to.
    pub fn place(&mut self, record: &ReceivedMessage) -> usize {
        let Settings { template, names, .. } = &self.settings;
        if !template.has_fields() {
            return 0;
        }
        if template.names(TemplateField::is_of_message) {
            if template.names(TemplateField::is_name) {
                names.learn(record);
            }
            let labels = &mut self.labels;
            let filled = template.fill(|field| labels.of(field, value(field, record), names));
            return self.place_of(filled);
        }
        if let Some(place) = self.channels.get(&record.subscription.path) {
            return *place;
        }
        let filled = template.fill(|field| value(field, record));
        let place = self.place_of(filled);
        self.channels.insert(record.subscription.path.clone(), place);
        place
    }

    /// The name, without a number, of a file started at `at`.
    pub fn name(&self, place: usize, at: Timestamp) -> PathBuf {
        self.series[place].name(at, &self.settings)
    }

    /// The place of the side file of `place` with this word in its name.
    pub fn side_file(&mut self, place: usize, word: &str) -> usize {
        let template = self.series[place].template.clone().with_word(word);
        // The known words were recovered at the start.
        let is_known = self.side_file_words().any(|known| known == word);
        if !is_known && !self.places.contains_key(&template) {
            self.recover_leftovers(std::slice::from_ref(&template));
        }
        self.place_of(template)
    }

    fn place_of(&mut self, filled: FileNameTemplate) -> usize {
        if let Some(place) = self.places.get(&filled) {
            return *place;
        }
        let mut series = FileSeries::new(filled.clone());
        let own = self.leftovers.extract_if(.., |file| series.owns(&file.path));
        series.complete = own.map(|file| file.path).collect();
        self.series.push(series);
        self.places.insert(filled, self.series.len() - 1);
        self.series.len() - 1
    }

    /// All messages go into the same file.
    pub fn is_single(&self) -> bool {
        !self.settings.template.has_fields()
    }

    /// The number of places.
    pub fn count(&self) -> usize {
        self.series.len()
    }

    pub fn is_begun(&self, place: usize) -> bool {
        self.series[place].is_begun()
    }

    /// Starts a file. False if it continues one that holds something already. The file itself is created by
    /// the first write.
    pub fn begin(&mut self, place: usize, at: Timestamp) -> bool {
        self.series[place].begin(at, &self.settings)
    }

    /// Whether a message of `time` belongs in the next file.
    pub fn is_over(&self, place: usize, time: Timestamp) -> bool {
        self.series[place].is_over(time)
    }

    /// Whether the size limit leaves room for so many more bytes.
    pub fn has_room(&self, place: usize, bytes: u64) -> bool {
        self.settings.rotation.size.is_none_or(|size| self.series[place].size() + bytes <= size)
    }

    /// Whether another program removed the file. Forgets it in that case, so that what follows starts a new one.
    pub fn has_vanished(&mut self, place: usize) -> bool {
        if !self.series[place].has_vanished() {
            return false;
        }
        self.series[place].forget();
        self.open.retain(|open| *open != place);
        true
    }

    /// Whether files have another name until they are complete.
    pub fn uses_part_files(&self) -> bool {
        self.settings.uses_part_files()
    }

    /// Creates the file that was started, or reopens it.
    ///
    /// # Errors
    ///
    /// [`Error::Create`], and those of [`FileSink::write`].
    pub fn open(&mut self, place: usize) -> Result<(), Error> {
        if self.series[place].is_open() {
            if self.open.back() != Some(&place) {
                self.open.retain(|open| *open != place);
                self.open.push_back(place);
            }
            return Ok(());
        }
        self.close_oldest()?;
        self.with_descriptor(|sink| sink.series[place].open(&sink.settings))?;
        self.open.push_back(place);
        Ok(())
    }

    /// Closes the least recently used files, until one more may be opened.
    fn close_oldest(&mut self) -> Result<(), Error> {
        while self.open.len() >= self.most_open {
            let oldest = self.open[0];
            self.series[oldest].close()?;
            self.open.pop_front();
        }
        Ok(())
    }

    /// Calls `attempt`. Where the process is out of descriptors, closes files and tries again.
    fn with_descriptor<T>(
        &mut self,
        mut attempt: impl FnMut(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        loop {
            match attempt(self) {
                Err(error) if error.is_descriptor_shortage() && !self.open.is_empty() => {
                    self.most_open = self.open.len().saturating_sub(SPARE).max(1);
                    self.close_oldest()?;
                }
                result => return result,
            }
        }
    }

    /// Writes all of `bytes`, and removes from it what is written, so that a failed call can be repeated.
    ///
    /// # Errors
    ///
    /// [`Error::Create`], [`Error::Write`], and [`Error::Closed`] where the reader closed the pipe.
    pub fn write(&mut self, place: usize, bytes: &mut Vec<u8>) -> Result<(), Error> {
        self.open(place)?;
        self.series[place].write(bytes, &self.settings)
    }

    /// Closes the descriptor; the next write reopens the file by its name.
    ///
    /// # Errors
    ///
    /// Those of [`FileSink::write`].
    pub fn close(&mut self, place: usize) -> Result<(), Error> {
        self.series[place].close()?;
        self.open.retain(|open| *open != place);
        Ok(())
    }

    /// Completes the file; the next message belongs in another one. `last`: the run is over.
    ///
    /// # Errors
    ///
    /// Those of [`FileSink::write`].
    pub fn complete(&mut self, place: usize, last: bool) -> Result<(), Error> {
        let complete =
            self.with_descriptor(|sink| sink.series[place].complete(&sink.settings, last))?;
        self.open.retain(|open| *open != place);
        if let Some(path) = complete {
            self.run_hook(&path);
            let complete = &mut self.series[place].complete;
            complete.retain(|other| *other != path);
            complete.push_back(path);
            self.remove_oldest(place);
        }
        Ok(())
    }

    /// Removes the oldest complete files beyond `--keep`.
    fn remove_oldest(&mut self, place: usize) {
        let complete = &mut self.series[place].complete;
        let Some(keep) = self.settings.keep else { return complete.clear() };
        while complete.len() > keep {
            let path = complete.pop_front().expect("more files than are kept");
            // A file that is gone already is as good as removed.
            let removed = fs::remove_file(&path);
            if let Err(error) = removed.or_else(ignore_not_found) {
                let (file, reason) = (path.display().to_string(), error.to_string());
                self.notices.push(Notice::NotRemoved { file, reason });
            }
        }
    }

    /// Called several times a second.
    ///
    /// # Errors
    ///
    /// Those of [`FileSink::write`].
    pub fn tick(&mut self, now: Instant) -> Result<(), Error> {
        let sync = match self.settings.fsync {
            Fsync::Every(every) => now.duration_since(self.synced) >= every,
            Fsync::Never | Fsync::Complete => false,
        };
        for place in &self.open {
            self.series[*place].tick(now, &self.settings, sync)?;
        }
        if sync {
            self.synced = now;
        }
        Ok(())
    }

    /// Waits for the commands of `--on-rotate` that still run.
    pub fn wait(&mut self, timeout: Duration) {
        if let Some(mut hook) = self.hook.take() {
            let failures = hook.finish(timeout).into_iter();
            self.notices.extend(failures.map(|reason| Notice::OnRotateFailed { reason }));
        }
    }
}

fn ignore_not_found(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

#[cfg(test)]
mod tests;
