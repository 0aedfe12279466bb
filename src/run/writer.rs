//! Writes messages to stdout or to files, each with a printer and buffer of its own.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

use super::control::OutputControl;
use super::report::NoticeSender;
use super::retry::{WriteErrorPolicy, WriteRetry};
use crate::anonymize::Anonymizer;
use crate::format::{ConnectionEvent, Fault, Printer, SideFile};
use crate::message::{Gap, ReceivedMessage};
use crate::notice::Notice;
use crate::packet::{CaptureDefect, LinkType};
use crate::sink;
use crate::sink::{Error, FileSink, Stdout};

/// The most that is gathered before it is written.
const FULL: usize = 64 << 10;

/// How long after its period an idle file is completed: messages of that period may still wait.
const GRACE: SignedDuration = SignedDuration::from_millis(500);

/// How long the commands of `--on-rotate` are waited for at the end.
const LAST_COMMANDS: Duration = Duration::from_secs(5);

pub struct OutputWriter {
    /// Makes the printers of the files.
    printer: Printer,
    destination: WriterDestination,
    /// One for each file that is written side by side; of stdout there is one.
    lanes: Vec<OutputBuffer>,
    /// The lanes that have something to be written.
    dirty: Vec<usize>,
    /// What a file begins with is written at once, as readers of captures want it.
    writes_header_at_once: bool,
    /// Puts pseudonyms into what was printed.
    anonymizer: Option<Anonymizer>,
    /// Written so far.
    pub bytes: u64,
}

enum WriterDestination {
    Stdout(Stdout),
    Files(Box<FileOutput>),
}

struct FileOutput {
    files: FileSink,
    retry: WriteRetry,
    notice_sender: NoticeSender,
    control: Arc<OutputControl>,
    /// A message's bytes may stand in the file after the one they were printed for.
    moves: bool,
}

struct OutputBuffer {
    printer: Printer,
    /// The lane beside which this one has the packets of another link type.
    beside: Option<(usize, LinkType)>,
    buffer: Vec<u8>,
    /// Messages in the buffer.
    waiting: u64,
    /// More than a header is in the buffer or in the file.
    is_filled: bool,
    is_dirty: bool,
    /// The paths that messages came from.
    channels: Vec<String>,
}

impl OutputBuffer {
    fn new(printer: Printer) -> Self {
        let (buffer, channels) = (Vec::new(), Vec::new());
        let (is_filled, is_dirty) = (false, false);
        Self { printer, beside: None, buffer, waiting: 0, is_filled, is_dirty, channels }
    }
}

impl OutputWriter {
    fn new(
        printer: Printer,
        anonymizer: Option<Anonymizer>,
        destination: WriterDestination,
    ) -> Self {
        let writes_header_at_once = printer.writes_packets();
        let (lanes, dirty) = (Vec::new(), Vec::new());
        Self { printer, destination, lanes, dirty, writes_header_at_once, anonymizer, bytes: 0 }
    }

    pub fn stdout(printer: Printer, anonymizer: Option<Anonymizer>) -> Result<Self, Error> {
        let mut lane = OutputBuffer::new(printer.for_new_file());
        lane.printer.begin(&mut lane.buffer);
        let mut outlet =
            Self::new(printer, anonymizer, WriterDestination::Stdout(Stdout::stdout()));
        outlet.anonymize(0, &mut lane.buffer);
        outlet.lanes.push(lane);
        outlet.flush_one(0)?;
        Ok(outlet)
    }

    /// The file is made at once where its name is known.
    pub fn files(
        printer: Printer,
        anonymizer: Option<Anonymizer>,
        settings: sink::Settings,
        on_error: WriteErrorPolicy,
        notice_sender: NoticeSender,
        control: Arc<OutputControl>,
    ) -> Result<Self, Error> {
        let moves = settings.format.is_stateless();
        let files = FileSink::start(settings)?;
        // Until the run is under way nobody hears that it is waited, and no signal ends that.
        let retry = WriteRetry::new(WriteErrorPolicy::Exit, notice_sender.clone(), control.clone());
        let written = FileOutput { files, retry, notice_sender, control, moves };
        let mut outlet =
            Self::new(printer, anonymizer, WriterDestination::Files(Box::new(written)));
        outlet.add_lanes();
        outlet.tell();
        if !outlet.lanes.is_empty() {
            outlet.begin(0, Timestamp::now());
            if let WriterDestination::Files(written) = &mut outlet.destination {
                written.files.open(0)?;
            }
            outlet.flush_one(0)?;
        }
        if let WriterDestination::Files(written) = &mut outlet.destination {
            written.retry.adopt(on_error);
        }
        Ok(outlet)
    }

    /// Prints one message, at most `limit` lines; returns how many were written.
    pub fn record(
        &mut self,
        record: &ReceivedMessage,
        limit: u64,
    ) -> Result<Result<u64, Fault>, Error> {
        self.print(record, |printer, out| printer.record(record, limit, out))
    }

    /// Writes whole lines that belong to a message.
    pub fn text(&mut self, record: &ReceivedMessage, text: &[u8]) -> Result<(), Error> {
        let written = self.print(record, |_, out| {
            out.extend_from_slice(text);
            Ok(1)
        })?;
        written.expect("copying does not fail");
        Ok(())
    }

    fn print(
        &mut self,
        record: &ReceivedMessage,
        print: impl FnOnce(&mut Printer, &mut Vec<u8>) -> Result<u64, Fault>,
    ) -> Result<Result<u64, Fault>, Error> {
        let place = self.place(record);
        let expected = record.payload.map_or(0, |payload| payload.bytes().len());
        self.prepare(place, record.received, expected.max(record.frame.len()))?;
        let lane = &mut self.lanes[place];
        let start = lane.buffer.len();
        let printed = print(&mut lane.printer, &mut lane.buffer);
        let messages = match &printed {
            Ok(lines)
            | Err(
                Fault::Filter { written: lines, .. }
                | Fault::Capture { written: lines, .. }
                | Fault::NoFields { written: lines },
            ) => *lines,
            Err(Fault::Payload(_)) => 0,
        };
        let asides = lane.printer.take_side_files();
        let beside: u64 = asides.iter().map(|aside| aside.packets).sum();
        self.settle(place, start, messages - beside, record.received)?;
        for aside in asides {
            self.aside(place, &aside, record.received)?;
        }
        Ok(printed)
    }

    /// Tells of a gap, in every file that holds messages of its channel.
    pub fn gap(&mut self, gap: &Gap) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            let own = &self.lanes[place].channels;
            if self.lanes[place].beside.is_some() {
                continue;
            }
            if !own.is_empty() && !own.iter().any(|channel| channel == gap.channel) {
                continue;
            }
            self.prepare(place, gap.to, 0)?;
            let lane = &mut self.lanes[place];
            let start = lane.buffer.len();
            lane.printer.gap(gap, &mut lane.buffer);
            self.settle(place, start, 0, gap.to)?;
        }
        Ok(())
    }

    /// Tells what happened to a connection, in every file that there is.
    pub fn mark(&mut self, mark: &ConnectionEvent) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            if self.lanes[place].beside.is_some() {
                continue;
            }
            self.prepare(place, mark.at, 0)?;
            let lane = &mut self.lanes[place];
            let start = lane.buffer.len();
            lane.printer.mark(mark, &mut lane.buffer);
            self.settle(place, start, 0, mark.at)?;
        }
        Ok(())
    }

    /// Packets of another link type than those of their file go into one beside it.
    fn aside(&mut self, place: usize, aside: &SideFile, at: Timestamp) -> Result<(), Error> {
        let Some(own) = self.beside(place, aside.link_type, at) else { return Ok(()) };
        self.prepare(own, at, aside.bytes.len())?;
        let start = self.lanes[own].buffer.len();
        self.lanes[own].buffer.extend_from_slice(&aside.bytes);
        self.settle(own, start, aside.packets, at)
    }

    fn beside(&mut self, place: usize, link_type: LinkType, at: Timestamp) -> Option<usize> {
        let wanted = Some((place, link_type));
        if let Some(known) = self.lanes.iter().position(|lane| lane.beside == wanted) {
            return Some(known);
        }
        let WriterDestination::Files(written) = &mut self.destination else { return None };
        let own = written.files.beside(place, &link_type.name());
        let name = written.files.name(own, at);
        let (link_type_name, file) = (link_type.name(), name.display().to_string());
        written.notice_sender.send(Notice::LinkTypeApart { link_type: link_type_name, file });
        self.add_lanes();
        self.lanes[own].beside = wanted;
        Some(own)
    }

    /// How often something was wrong with captures.
    pub fn damage(&self) -> BTreeMap<CaptureDefect, u64> {
        let mut sum = BTreeMap::new();
        for (defect, count) in self.lanes.iter().flat_map(|lane| lane.printer.damage()) {
            *sum.entry(defect).or_default() += count;
        }
        sum
    }

    /// How many messages the cloud says it lost of captures.
    pub fn lost(&self) -> u64 {
        self.lanes.iter().map(|lane| lane.printer.lost()).sum()
    }

    fn add_lanes(&mut self) {
        let WriterDestination::Files(written) = &self.destination else { return };
        while self.lanes.len() < written.files.count() {
            self.lanes.push(OutputBuffer::new(self.printer.for_new_file()));
        }
    }

    fn place(&mut self, record: &ReceivedMessage) -> usize {
        let WriterDestination::Files(written) = &mut self.destination else { return 0 };
        let place = written.files.place(record);
        if place == self.lanes.len() {
            self.add_lanes();
        }
        let WriterDestination::Files(written) = &self.destination else { return 0 };
        let (own, path) = (&mut self.lanes[place].channels, &record.subscription.path);
        if !written.files.is_single() && !own.iter().any(|channel| channel == path) {
            own.push(path.clone());
        }
        place
    }

    /// Sees to it that a message of this time, and of about so many bytes, can be printed for its file.
    fn prepare(&mut self, place: usize, at: Timestamp, bytes: usize) -> Result<(), Error> {
        let WriterDestination::Files(written) = &mut self.destination else { return Ok(()) };
        let lane = &mut self.lanes[place];
        if lane.buffer.is_empty() && written.files.has_vanished(place) {
            lane.is_filled = false;
        }
        let expected = (lane.buffer.len() + bytes) as u64;
        let is_full = !written.moves && lane.is_filled && !written.files.has_room(place, expected);
        if is_full || written.files.is_over(place, at) {
            self.complete(place)?;
        }
        self.begin(place, at);
        Ok(())
    }

    /// Puts pseudonyms into the lines from `start` on.
    fn anonymize(&self, start: usize, lines: &mut Vec<u8>) {
        if let Some(anonymizer) = &self.anonymizer {
            anonymizer.rewrite(start, lines);
        }
    }

    fn begin(&mut self, place: usize, at: Timestamp) {
        let WriterDestination::Files(written) = &mut self.destination else { return };
        if written.files.is_begun(place) {
            return;
        }
        if !written.files.begin(place, at) {
            let mut header = Vec::new();
            self.lanes[place].printer.resume(&mut header);
            self.anonymize(0, &mut header);
            return self.lanes[place].buffer.extend_from_slice(&header);
        }
        let mut header = Vec::new();
        match self.lanes[place].beside {
            None => self.lanes[place].printer.begin(&mut header),
            Some((first, link_type)) => {
                self.lanes[first].printer.begin_side_file(link_type, &mut header);
            }
        }
        self.anonymize(0, &mut header);
        self.lanes[place].buffer.extend_from_slice(&header);
    }

    /// What was printed from `start` on is whole: writes it when there is enough of it, into the next file
    /// where this one has no room for it.
    fn settle(
        &mut self,
        place: usize,
        start: usize,
        messages: u64,
        at: Timestamp,
    ) -> Result<(), Error> {
        let lane = &mut self.lanes[place];
        if lane.buffer.len() == start {
            return Ok(());
        }
        if let Some(anonymizer) = &self.anonymizer {
            anonymizer.rewrite(start, &mut lane.buffer);
        }
        let length = lane.buffer.len() as u64;
        let fits = match &self.destination {
            WriterDestination::Stdout(_) => true,
            WriterDestination::Files(written) => {
                !written.moves || !lane.is_filled || written.files.has_room(place, length)
            }
        };
        if !fits {
            let moved = lane.buffer.split_off(start);
            self.complete(place)?;
            self.begin(place, at);
            self.lanes[place].buffer.extend_from_slice(&moved);
        }
        let lane = &mut self.lanes[place];
        lane.is_filled = true;
        if !lane.is_dirty {
            lane.is_dirty = true;
            self.dirty.push(place);
        }
        if lane.buffer.len() >= FULL {
            return self.flush_one(place);
        }
        lane.waiting += messages;
        Ok(())
    }

    /// Writes what is gathered.
    pub fn flush(&mut self) -> Result<(), Error> {
        while let Some(place) = self.dirty.last().copied() {
            self.flush_one(place)?;
            self.lanes[place].is_dirty = false;
            self.dirty.pop();
        }
        Ok(())
    }

    fn flush_one(&mut self, place: usize) -> Result<(), Error> {
        let lane = &mut self.lanes[place];
        if lane.buffer.is_empty() || !(lane.is_filled || self.writes_header_at_once) {
            return Ok(());
        }
        let length = lane.buffer.len() as u64;
        match &mut self.destination {
            WriterDestination::Stdout(sink) => sink.write(&lane.buffer)?,
            WriterDestination::Files(written) => {
                let FileOutput { files, retry, .. } = &mut **written;
                retry.retry(|| files.write(place, &mut lane.buffer))?;
            }
        }
        lane.buffer.clear();
        lane.waiting = 0;
        self.bytes += length;
        Ok(())
    }

    /// Completes the file; what comes next belongs into another one.
    fn complete(&mut self, place: usize) -> Result<(), Error> {
        self.flush_one(place)?;
        let lane = &mut self.lanes[place];
        lane.buffer.clear();
        lane.is_filled = false;
        if let WriterDestination::Files(written) = &mut self.destination {
            let FileOutput { files, retry, .. } = &mut **written;
            retry.retry(|| files.finish(place, false))?;
        }
        Ok(())
    }

    /// Whether [`OutputWriter::tick`] wants to be called.
    pub fn ticks(&self) -> bool {
        matches!(self.destination, WriterDestination::Files(_))
    }

    /// What is due although no message comes; called several times a second, after [`OutputWriter::flush`].
    pub fn tick(&mut self) -> Result<(), Error> {
        let WriterDestination::Files(written) = &mut self.destination else { return Ok(()) };
        let FileOutput { files, retry, control, .. } = &mut **written;
        retry.retry(|| files.tick(Instant::now()))?;
        if control.take_reopen() {
            self.reopen()?;
        }
        let now = Timestamp::now() - GRACE;
        for place in 0..self.lanes.len() {
            if self.is_over(place, now) {
                self.complete(place)?;
            }
        }
        self.tell();
        Ok(())
    }

    fn is_over(&self, place: usize, now: Timestamp) -> bool {
        matches!(&self.destination, WriterDestination::Files(written) if written.files.is_over(place, now))
    }

    /// Completes files that have another name until then; others are opened by their name again.
    fn reopen(&mut self) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            let WriterDestination::Files(written) = &mut self.destination else { return Ok(()) };
            let FileOutput { files, retry, .. } = &mut **written;
            if files.rotates() {
                self.complete(place)?;
            } else {
                retry.retry(|| files.close(place))?;
            }
        }
        Ok(())
    }

    /// Writes the rest and completes the files.
    pub fn finish(&mut self) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            let lane = &mut self.lanes[place];
            if lane.beside.is_none() {
                lane.printer.end(&mut lane.buffer);
            }
            self.flush_one(place)?;
        }
        let WriterDestination::Files(written) = &mut self.destination else { return Ok(()) };
        let FileOutput { files, retry, .. } = &mut **written;
        for place in 0..files.count() {
            retry.retry(|| files.finish(place, true))?;
        }
        files.wait(LAST_COMMANDS);
        self.tell();
        Ok(())
    }

    /// Messages that are printed and not written.
    pub fn waiting(&self) -> u64 {
        self.lanes.iter().map(|lane| lane.waiting).sum()
    }

    fn tell(&mut self) {
        if let WriterDestination::Files(written) = &mut self.destination {
            for notice in written.files.notices() {
                written.notice_sender.send(notice);
            }
        }
    }
}
