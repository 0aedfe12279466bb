//! Writes messages to any number of files whose names come from a template.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use rustix::fs::{Access, access};

use super::error::Error;
use super::field_values::value;
use super::folder::sync_folder;
use super::numbering::{numbered, part};
use super::rotation_hook::RotationHook;
use super::salvage::{LeftoverFile, SalvageOutcome, salvage, survey};
use super::series::FileSeries;
use super::template::{FileNameTemplate, TemplateField};
use super::{Fsync, Settings};
use crate::format::Format;
use crate::message::ReceivedMessage;
use crate::notice::Notice;
use crate::packet::LinkType;

/// The most files that are open at a time; others are closed and opened again when they are written to.
const OPEN: usize = 64;

/// Files that are written side by side; each is called by its place, in the order of appearance.
pub struct FileSink {
    settings: Settings,
    series: Vec<FileSeries>,
    /// The place of each filled-in template.
    places: HashMap<FileNameTemplate, usize>,
    /// The place of each channel path, where the name says nothing about the message itself.
    channels: HashMap<String, usize>,
    /// The places of the open files, the one that was used last at the end.
    open: VecDeque<usize>,
    /// Complete files of earlier runs that no series has claimed yet.
    found: Vec<LeftoverFile>,
    after: Option<RotationHook>,
    notices: Vec<Notice>,
    synced: Instant,
}

impl FileSink {
    /// Looks after what an earlier run left.
    ///
    /// # Errors
    ///
    /// [`Error::Create`] where the folder is not there, or nothing can be made in it.
    pub fn start(settings: Settings) -> Result<Self, Error> {
        let template = settings.template.clone();
        let after = settings.on_rotate.clone().map(RotationHook::new);
        let mut files = Self {
            settings,
            series: Vec::new(),
            places: HashMap::new(),
            channels: HashMap::new(),
            open: VecDeque::new(),
            found: Vec::new(),
            after,
            notices: Vec::new(),
            synced: Instant::now(),
        };
        if template.has_fields() {
            // With a slash at the end it must be a folder.
            let usable = access(template.folder().join(""), Access::WRITE_OK | Access::EXEC_OK);
            let path = || template.to_string().into();
            usable.map_err(|errno| Error::Create { path: path(), source: errno.into() })?;
        }
        let beside = files.side_file_words().map(|word| template.clone().beside(&word));
        let wanted: Vec<_> = [template.clone()].into_iter().chain(beside).collect();
        files.recover_leftovers(&wanted);
        if !template.has_fields() {
            files.place_of(template);
        }
        Ok(files)
    }

    /// The words of the files beside others that a run of this format can have made.
    fn side_file_words(&self) -> impl Iterator<Item = String> + use<> {
        let packets = self.settings.format == Format::Pcap;
        LinkType::NAMED.iter().filter(move |_| packets).map(|link_type| link_type.name())
    }

    /// Completes unfinished files of an earlier run and remembers the complete ones.
    fn recover_leftovers(&mut self, templates: &[FileNameTemplate]) {
        if !self.settings.uses_part_files() && self.settings.keep.is_none() {
            return;
        }
        // Where a site is a part of the name, that of a file beside another can be taken for a site's.
        let known = std::mem::take(&mut self.found);
        let found = templates.iter().flat_map(|template| survey(&template.pattern()));
        let mut found: Vec<LeftoverFile> = known.into_iter().chain(found).collect();
        let mut seen = HashSet::new();
        found.retain(|found| seen.insert((found.path.clone(), found.unfinished)));
        found.sort();
        for mut found in found {
            if !found.unfinished {
                self.found.push(found);
                continue;
            }
            let path = part(&found.path);
            let settings = &self.settings;
            match salvage(&path, settings.compression, settings.format) {
                Ok(SalvageOutcome::InUse) => {}
                Ok(SalvageOutcome::Empty) => {
                    let file = path.display().to_string();
                    self.notices.push(Notice::EmptyFileRemoved { file });
                }
                Ok(SalvageOutcome::Complete) => match self.rename_salvaged(&path, &found.path) {
                    Ok(complete) => {
                        (found.path, found.unfinished) = (complete, false);
                        self.found.push(found);
                    }
                    Err(error) => self.cannot_complete(&path, &error),
                },
                Err(error) => self.cannot_complete(&path, &error),
            }
        }
    }

    fn cannot_complete(&mut self, path: &Path, error: &std::io::Error) {
        let (file, reason) = (path.display().to_string(), error.to_string());
        self.notices.push(Notice::NotSalvaged { file, reason });
    }

    /// Gives a salvaged file its name; a number more where that is taken, or will be replaced.
    fn rename_salvaged(&mut self, path: &Path, wanted: &Path) -> std::io::Result<PathBuf> {
        let mut number = u32::from(!self.settings.rotation.is_on());
        while numbered(wanted, number).exists() {
            number += 1;
        }
        let complete = numbered(wanted, number);
        fs::rename(path, &complete)?;
        sync_folder(&complete);
        self.notices.push(Notice::Salvaged { file: complete.display().to_string() });
        if let Some(after) = &mut self.after {
            after.file(&complete);
        }
        Ok(complete)
    }

    /// What happened since the last call.
    pub fn notices(&mut self) -> Vec<Notice> {
        for reason in self.after.iter_mut().flat_map(RotationHook::failures) {
            self.notices.push(Notice::OnRotateFailed { reason });
        }
        std::mem::take(&mut self.notices)
    }

    /// The file that a message belongs to.
    pub fn place(&mut self, record: &ReceivedMessage) -> usize {
        let template = &self.settings.template;
        if !template.has_fields() {
            return 0;
        }
        if template.names(TemplateField::Device) {
            let filled = template.fill(|field| value(field, record));
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

    /// What a file that is begun at this time is called, but for its number.
    pub fn name(&self, place: usize, at: Timestamp) -> PathBuf {
        self.series[place].name(at, &self.settings)
    }

    /// The place of a file beside another one.
    pub fn beside(&mut self, place: usize, word: &str) -> usize {
        let template = self.series[place].template.clone().beside(word);
        if !self.places.contains_key(&template)
            && !self.side_file_words().any(|known| known == word)
        {
            self.recover_leftovers(std::slice::from_ref(&template));
        }
        self.place_of(template)
    }

    fn place_of(&mut self, filled: FileNameTemplate) -> usize {
        if let Some(place) = self.places.get(&filled) {
            return *place;
        }
        let mut series = FileSeries::new(filled.clone());
        let (own, rest) = std::mem::take(&mut self.found)
            .into_iter()
            .partition(|found: &LeftoverFile| series.owns(&found.path));
        self.found = rest;
        series.complete = own.into_iter().map(|found| found.path).collect();
        self.series.push(series);
        self.places.insert(filled, self.series.len() - 1);
        self.series.len() - 1
    }

    /// All messages go into the same file.
    pub fn is_single(&self) -> bool {
        !self.settings.template.has_fields()
    }

    /// How many there are side by side.
    pub fn count(&self) -> usize {
        self.series.len()
    }

    pub fn is_begun(&self, place: usize) -> bool {
        self.series[place].is_begun()
    }

    /// What follows belongs into a new file; false if it continues one that holds something already. The
    /// file itself is made when it is first written to.
    pub fn begin(&mut self, place: usize, at: Timestamp) -> bool {
        self.series[place].begin(at, &self.settings)
    }

    /// A message of `time` belongs into the next file.
    pub fn is_over(&self, place: usize, time: Timestamp) -> bool {
        self.series[place].is_over(time)
    }

    /// Whether so many bytes more may go into the file.
    pub fn has_room(&self, place: usize, bytes: u64) -> bool {
        self.settings.rotation.size.is_none_or(|size| self.series[place].size() + bytes <= size)
    }

    /// Somebody removed the file: what follows belongs into a new one.
    pub fn has_vanished(&mut self, place: usize) -> bool {
        if !self.series[place].has_vanished() {
            return false;
        }
        self.series[place].forget();
        self.open.retain(|open| *open != place);
        true
    }

    /// Files have another name until they are complete.
    pub fn rotates(&self) -> bool {
        self.settings.uses_part_files()
    }

    /// Makes the file that was begun, or opens it again.
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
        while self.open.len() >= OPEN {
            let oldest = self.open[0];
            self.series[oldest].close()?;
            self.open.pop_front();
        }
        self.series[place].open(&self.settings)?;
        self.open.push_back(place);
        Ok(())
    }

    /// Writes all of `bytes`; what is written is taken out of it, so that a failure can be tried again.
    ///
    /// # Errors
    ///
    /// [`Error::Create`], [`Error::Write`], and [`Error::Closed`] where nobody reads the pipe any more.
    pub fn write(&mut self, place: usize, bytes: &mut Vec<u8>) -> Result<(), Error> {
        self.open(place)?;
        self.series[place].write(bytes, &self.settings)
    }

    /// Closes the file for a while.
    ///
    /// # Errors
    ///
    /// Those of [`FileSink::write`].
    pub fn close(&mut self, place: usize) -> Result<(), Error> {
        self.series[place].close()?;
        self.open.retain(|open| *open != place);
        Ok(())
    }

    /// Completes the file; the next message belongs into another one.
    ///
    /// # Errors
    ///
    /// Those of [`FileSink::write`].
    pub fn finish(&mut self, place: usize, last: bool) -> Result<(), Error> {
        let complete = self.series[place].finish(&self.settings, last)?;
        self.open.retain(|open| *open != place);
        if let Some(path) = complete {
            if let Some(after) = &mut self.after {
                after.file(&path);
            }
            let complete = &mut self.series[place].complete;
            complete.retain(|other| *other != path);
            complete.push_back(path);
            self.remove_oldest(place);
        }
        Ok(())
    }

    /// Removes the oldest complete files that are too many.
    fn remove_oldest(&mut self, place: usize) {
        let complete = &mut self.series[place].complete;
        let Some(keep) = self.settings.keep else { return complete.clear() };
        while complete.len() > keep {
            let path = complete.pop_front().expect("there are more than none");
            // Whoever removed it before had their reason.
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

    /// Waits for the commands that still run.
    pub fn wait(&mut self, timeout: Duration) {
        if let Some(mut after) = self.after.take() {
            let failures = after.finish(timeout).into_iter();
            self.notices.extend(failures.map(|reason| Notice::OnRotateFailed { reason }));
        }
    }
}

fn ignore_not_found(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::super::compression::Compression;
    use super::super::rotation::Rotation;
    use super::super::testing::TestFolder;
    use super::*;
    use crate::channel::Subscription;
    use crate::wire::Payload;

    const NOW: &str = "2026-01-02T03:04:05Z";

    fn time(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn settings(folder: &TestFolder, name: &str) -> Settings {
        let path = folder.path.join(name);
        Settings {
            template: FileNameTemplate::parse(path.to_str().expect("UTF-8")).expect("a template"),
            append: false,
            rotation: Rotation::default(),
            keep: None,
            compression: None,
            fsync: Fsync::Never,
            on_rotate: None,
            zone: TimeZone::UTC,
            format: Format::Ndjson,
            spared: None,
            flush_every: Duration::ZERO,
        }
    }

    fn rotating(folder: &TestFolder, name: &str) -> Settings {
        let rotation = Rotation { size: Some(8), every: None };
        Settings { rotation, ..settings(folder, name) }
    }

    fn try_start(settings: Settings) -> Result<FileSink, Error> {
        let mut files = FileSink::start(settings)?;
        if files.is_single() {
            files.begin(0, time(NOW));
            files.open(0)?;
        }
        Ok(files)
    }

    fn start(settings: Settings) -> FileSink {
        try_start(settings).expect("it starts")
    }

    fn write(files: &mut FileSink, place: usize, text: &str) {
        if !files.is_begun(place) {
            files.begin(place, time(NOW));
        }
        let mut bytes = text.as_bytes().to_vec();
        files.write(place, &mut bytes).expect("written");
        assert!(bytes.is_empty());
    }

    fn contents(folder: &TestFolder) -> Vec<String> {
        folder.files().into_iter().map(|(name, text)| format!("{name}: {text}")).collect()
    }

    #[test]
    fn a_plain_file_is_replaced_or_continued_and_written_in_place() {
        let folder = TestFolder::new("plain");
        for (append, text, expected) in
            [(false, "one\n", "one\n"), (true, "two\n", "one\ntwo\n"), (false, "3\n", "3\n")]
        {
            let mut files = start(Settings { append, ..settings(&folder, "x") });
            write(&mut files, 0, text);
            assert_eq!(contents(&folder), [format!("x: {expected}")]);
            files.finish(0, true).expect("finished");
        }
        start(settings(&folder, "x"));
        assert_eq!(contents(&folder), ["x: "]);
    }

    #[test]
    fn appending_behind_a_line_that_was_cut_off() {
        let folder = TestFolder::new("mend");
        for (before, after) in [
            ("1\n{\"a\":", "1\n2\n"),
            ("1\n{\"a\":3}", "1\n{\"a\":3}\n2\n"),
            ("{\"a", "2\n"),
            ("", "2\n"),
        ] {
            folder.write("x", before.as_bytes());
            let mut files = start(Settings { append: true, ..settings(&folder, "x") });
            write(&mut files, 0, "2\n");
            assert_eq!(contents(&folder), [format!("x: {after}")]);
        }
    }

    #[test]
    fn rotated_files_are_numbered_and_never_overwritten() {
        let folder = TestFolder::new("numbered");
        for run in 0..2 {
            let mut files = start(rotating(&folder, "x.csv"));
            for text in ["a\n", "b\n"] {
                write(&mut files, 0, &format!("{run}{text}"));
                files.finish(0, false).expect("finished");
            }
            write(&mut files, 0, "c\n");
            let last = contents(&folder).into_iter().find(|file| file.contains(".part"));
            assert_eq!(last, Some(format!("x-000{}.csv.part: c\n", 2 + 3 * run)));
            files.finish(0, true).expect("finished");
        }
        assert_eq!(
            contents(&folder),
            [
                "x-0001.csv: 0b\n",
                "x-0002.csv: c\n",
                "x-0003.csv: 1a\n",
                "x-0004.csv: 1b\n",
                "x-0005.csv: c\n",
                "x.csv: 0a\n"
            ]
        );
    }

    #[test]
    fn there_is_room_up_to_the_size() {
        let folder = TestFolder::new("room");
        let mut files = start(rotating(&folder, "x"));
        write(&mut files, 0, "12345\n");
        assert!(files.has_room(0, 2) && !files.has_room(0, 3));
    }

    #[test]
    fn names_say_when_their_period_begins() {
        let folder = TestFolder::new("periods");
        let rotation = Rotation { size: None, every: Some(Duration::from_secs(3600)) };
        let mut files = start(Settings { rotation, ..settings(&folder, "%d/%H%M.csv") });
        assert!(!files.is_over(0, time("2026-01-02T03:59:59Z")));
        assert!(files.is_over(0, time("2026-01-02T04:00:00Z")));
        write(&mut files, 0, "a\n");
        files.finish(0, false).expect("finished");
        files.begin(0, time("2026-01-02T05:06:07Z"));
        write(&mut files, 0, "b\n");
        assert_eq!(contents(&folder), ["02/0300.csv: a\n", "02/0500.csv.part: b\n"]);
        // A file of which nothing came is none.
        files.finish(0, false).expect("finished");
        files.begin(0, time("2026-01-02T06:06:07Z"));
        files.finish(0, true).expect("finished");
        assert_eq!(contents(&folder).len(), 2);
    }

    #[test]
    fn the_newest_are_kept_and_others_left_alone() {
        let folder = TestFolder::new("keep");
        for decoy in ["x.csv.bak", "x-1.csv", "y-0001.csv", "x-0001.csv.gz", "x-0001b.csv"] {
            folder.write(decoy, b"");
        }
        for run in 0..3 {
            let mut files = start(Settings { keep: Some(2), ..rotating(&folder, "x.csv") });
            for text in ["a\n", "b\n"] {
                write(&mut files, 0, &format!("{run}{text}"));
                files.finish(0, false).expect("finished");
            }
        }
        let own: Vec<_> =
            contents(&folder).into_iter().filter(|file| file.ends_with('\n')).collect();
        assert_eq!(own, ["x-0004.csv: 2a\n", "x-0005.csv: 2b\n"]);
        assert_eq!(folder.files().len(), 7);
    }

    #[test]
    fn what_a_killed_run_left_is_completed() {
        let folder = TestFolder::new("left");
        folder.write("x-0001.csv.part", b"1\n2\n{\"a");
        folder.write("x.csv", b"0\n");
        folder.write("y.csv.part", b"9");
        let mut files = start(rotating(&folder, "x.csv"));
        write(&mut files, 0, "3\n");
        assert_eq!(
            contents(&folder),
            ["x-0001.csv: 1\n2\n", "x-0002.csv.part: 3\n", "x.csv: 0\n", "y.csv.part: 9"]
        );
        let notices = files.notices();
        assert!(notices[0].to_string().ends_with("x-0001.csv` of an earlier run"), "{notices:?}");
    }

    #[test]
    fn what_a_killed_run_left_beside_is_completed() {
        let folder = TestFolder::new("left-beside");
        let packet = [&[0xd4, 0xc3, 0xb2, 0xa1][..], &[0; 20], &[0; 16], b"cut"].concat();
        folder.write("x.ethernet.pcap.part", &packet);
        folder.write("x.linktype-9.pcap.part", &packet);
        folder.write("x.mine.pcap.part", &packet);
        let packets = |name| Settings { format: Format::Pcap, ..rotating(&folder, name) };
        let names = || folder.files().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        let mut files = FileSink::start(packets("x.pcap")).expect("it starts");
        assert_eq!(names(), ["x.ethernet.pcap", "x.linktype-9.pcap.part", "x.mine.pcap.part"]);
        files.beside(0, "linktype-9");
        assert_eq!(names(), ["x.ethernet.pcap", "x.linktype-9.pcap", "x.mine.pcap.part"]);
    }

    fn record<'a>(payload: &'a Payload, subscription: &'a Subscription) -> ReceivedMessage<'a> {
        let received = time(NOW);
        ReceivedMessage { payload: Ok(payload), frame: "", subscription, received, connection: 1 }
    }

    #[test]
    fn files_beside_are_kept_or_not_as_others_are() {
        for (name, own) in [("x.pcap", "x.ethernet"), ("{site}.pcap", "HQ.ethernet")] {
            let folder = TestFolder::new("keep-beside");
            for run in 0..3 {
                let settings = Settings { format: Format::Pcap, ..rotating(&folder, name) };
                let mut files =
                    FileSink::start(Settings { keep: Some(2), ..settings }).expect("it starts");
                let mut subscription = Subscription::of_path("/sites/1/pcaps");
                subscription.site = Some("HQ".to_owned());
                let payload = Payload::of("1", false).expect("a number");
                let record = record(&payload, &subscription);
                let first = files.place(&record);
                let place = files.beside(first, "ethernet");
                for text in ["a", "b"] {
                    write(&mut files, place, &format!("{run}{text}\n"));
                    files.finish(place, false).expect("finished");
                }
            }
            let expected = [format!("{own}-0004.pcap: 2a\n"), format!("{own}-0005.pcap: 2b\n")];
            assert_eq!(contents(&folder), expected);
        }
    }

    #[test]
    fn an_unfinished_file_in_use_keeps_its_name() {
        let folder = TestFolder::new("in-use-beside");
        let compression = Some(Compression::Gzip);
        let compressed = || Settings { compression, ..settings(&folder, "x.pcap.gz") };
        let mut first = start(compressed());
        write(&mut first, 0, "1\n");
        let mut second = start(compressed());
        write(&mut second, 0, "2\n");
        for mut files in [first, second] {
            files.finish(0, true).expect("finished");
        }
        let names: Vec<_> = folder.files().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["x-0001.pcap.gz", "x.pcap.gz"]);
    }

    #[test]
    fn compressed_files_replace_only_where_nothing_rotates() {
        let folder = TestFolder::new("replace");
        folder.write("x.gz", b"old");
        let compression = Some(Compression::Gzip);
        let mut files = start(Settings { compression, ..settings(&folder, "x.gz") });
        write(&mut files, 0, "1\n");
        assert_eq!(folder.files()[0].1, "old");
        files.finish(0, true).expect("finished");
        assert_eq!(folder.files().len(), 1);
        assert_ne!(folder.files()[0].1, "old");
        let mut files = start(Settings { compression, ..rotating(&folder, "x.gz") });
        write(&mut files, 0, "1\n");
        files.finish(0, true).expect("finished");
        assert_eq!(folder.files().len(), 2);
    }

    #[test]
    fn each_site_has_its_file_and_few_are_open() {
        let folder = TestFolder::new("sites");
        let compression = Some(Compression::Gzip);
        let mut files = start(Settings { compression, ..settings(&folder, "{site}/{channel}.gz") });
        let sites = OPEN + 20;
        for round in 0..2 {
            for site in 0..sites {
                let path = format!("/sites/{site}/stats/devices");
                let subscription = Subscription::of_path(&path);
                let payload = Payload::of("1", false).expect("a number");
                let record = record(&payload, &subscription);
                let place = files.place(&record);
                assert_eq!(place, site);
                write(&mut files, place, &format!("{site}-{round}\n"));
                assert!(files.open.len() <= OPEN);
            }
        }
        (0..files.count()).for_each(|place| files.finish(place, true).expect("finished"));
        for site in 0..sites {
            let path = folder.path.join(site.to_string()).join("device-stats.gz");
            let file = std::fs::File::open(path).expect("a file");
            let text = std::io::read_to_string(flate2::read::MultiGzDecoder::new(file));
            assert_eq!(text.expect("complete"), format!("{site}-0\n{site}-1\n"));
        }
    }

    #[test]
    fn a_removed_file_is_noticed() {
        let folder = TestFolder::new("vanished");
        for settings in [settings(&folder, "x"), rotating(&folder, "x")] {
            let mut files = start(settings);
            write(&mut files, 0, "1\n");
            assert!(!files.has_vanished(0));
            files.close(0).expect("closed");
            assert!(!files.has_vanished(0));
            write(&mut files, 0, "2\n");
            let name = folder.files().pop().expect("a file").0;
            fs::remove_file(folder.path.join(name)).expect("removed");
            assert!(files.has_vanished(0));
            assert!(!files.is_begun(0));
            write(&mut files, 0, "3\n");
            assert_eq!(folder.files().pop().expect("a file").1, "3\n");
            files.finish(0, true).expect("finished");
            fs::remove_file(folder.path.join("x")).ok();
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_at_once() {
        let folder = TestFolder::new("folders");
        for name in ["none/x", "none/{site}", "none/%H/x"] {
            for settings in [settings(&folder, name), rotating(&folder, name)] {
                let error = try_start(settings).err().expect("no folder");
                assert!(error.to_string().starts_with("cannot create `"), "{error}");
            }
        }
        assert!(folder.files().is_empty());
    }

    #[test]
    fn a_full_disk_leaves_the_bytes() {
        let folder = TestFolder::new("full");
        let template = FileNameTemplate::parse("/dev/full").expect("a template");
        let mut files = start(Settings { template, ..settings(&folder, "x") });
        let mut bytes = b"x\n".to_vec();
        let error = files.write(0, &mut bytes).expect_err("no room");
        assert_eq!(
            error.to_string(),
            "cannot write `/dev/full`: No space left on device (os error 28)"
        );
        assert_eq!(bytes, b"x\n");
    }
}
