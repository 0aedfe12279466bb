//! Prints messages into one destination, with a printer and a buffer for each of its files.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

use super::control::OutputControl;
use super::output::Output;
use super::report::NoticeSender;
use super::retry::{WriteErrorPolicy, WriteRetry};
use super::timing::LAST_COMMANDS;
use crate::anonymize::Anonymizer;
use crate::filter::FilterActivity;
use crate::format::{ConnectionEvent, Fault, Need, Printer, SideFile, UnknownColumn};
use crate::message::{Gap, ReceivedMessage};
use crate::notice::Notice;
use crate::packet::{CaptureDefect, LinkType};
use crate::sink::{Destination, Error};

/// Bytes buffered before they are written.
const FULL: usize = 64 << 10;

/// How long after its period an idle file is completed: late messages may still be queued.
const GRACE: SignedDuration = SignedDuration::from_millis(500);

/// Prints and writes to one destination.
#[allow(clippy::struct_excessive_bools)] // Each is a property of the format or the destination.
pub struct OutputWriter {
    /// The template for the printers of new files.
    printer: Printer,
    destination: Box<dyn Destination>,
    /// One for each place of the destination.
    lanes: Vec<OutputBuffer>,
    /// The lanes with unwritten bytes.
    dirty: Vec<usize>,
    /// File headers are written at once, since readers of captures wait for them.
    writes_header_at_once: bool,
    /// Printed bytes may be moved to the next file, since they do not depend on its state.
    moves: bool,
    /// Replaces identities in the printed text by pseudonyms.
    anonymizer: Option<Anonymizer>,
    /// The user chose columns, which may be mistyped.
    has_columns: bool,
    retry: WriteRetry,
    notice_sender: NoticeSender,
    control: Arc<OutputControl>,
    /// The destination is stdout, which may be the terminal of the status line.
    shares_screen: bool,
    /// Clears what else is on the screen.
    before_first_write: Option<Box<dyn FnOnce() + Send>>,
    /// Bytes written so far.
    pub bytes: u64,
}

/// The printer and the unwritten bytes of one place.
struct OutputBuffer {
    printer: Printer,
    /// The lane that this one complements with packets of another link type.
    beside: Option<(usize, LinkType)>,
    buffer: Vec<u8>,
    /// Messages in the buffer.
    waiting: u64,
    /// The buffer or the file holds more than a header.
    is_filled: bool,
    is_dirty: bool,
    /// The paths whose messages it holds.
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
    /// Opens the destination. A file whose name is known is started at once.
    pub fn open(
        output: Output,
        printer: Printer,
        notice_sender: NoticeSender,
        control: Arc<OutputControl>,
    ) -> Result<Self, Error> {
        let format = output.format.format;
        let policy = output.destination.retries(output.on_write_error);
        let mut writer = Self {
            printer,
            shares_screen: output.destination.is_stdout(),
            destination: output.destination.open()?,
            lanes: Vec::new(),
            dirty: Vec::new(),
            writes_header_at_once: format.needs(Need::EarlyHeader),
            moves: !format.needs(Need::FileState),
            anonymizer: output.anonymizer,
            has_columns: !output.format.columns.is_empty(),
            // Until the run has started, no notice is printed and no signal would end a retry.
            retry: WriteRetry::new(WriteErrorPolicy::Exit, notice_sender.clone(), control.clone()),
            notice_sender,
            control,
            before_first_write: None,
            bytes: 0,
        };
        writer.add_lanes();
        writer.report_notices();
        if !writer.lanes.is_empty() {
            writer.begin(0, Timestamp::now());
            match writer.destination.open(0) {
                // Signals and notices work only once the run has started.
                Err(Error::NoReader { .. }) => writer.mark_dirty(0),
                opened => opened.and_then(|()| writer.flush_one(0))?,
            }
        }
        writer.retry.adopt(policy);
        Ok(writer)
    }

    /// Calls `call` before the first write, if the output shares the screen.
    pub fn call_before_first_write(&mut self, call: impl FnOnce() + Send + 'static) {
        if self.shares_screen {
            self.before_first_write = Some(Box::new(call));
        }
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
            Ok(lines) => *lines,
            Err(fault) => fault.written(),
        };
        let asides = lane.printer.take_side_files();
        let beside: u64 = asides.iter().map(|aside| aside.packets).sum();
        self.settle(place, start, messages - beside, record.received)?;
        for aside in asides {
            self.aside(place, &aside, record.received)?;
        }
        if self.has_columns {
            self.report_columns(place, false);
        }
        Ok(printed)
    }

    /// Writes a gap to every file that holds messages of its channel.
    pub fn gap(&mut self, gap: &Gap) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            let own = &self.lanes[place].channels;
            if self.lanes[place].beside.is_some() {
                continue;
            }
            if !own.is_empty() && !own.iter().any(|channel| channel == gap.channel) {
                continue;
            }
            self.print_between(place, gap.to, |printer, out| printer.gap(gap, out))?;
        }
        Ok(())
    }

    /// Writes a connection event to every file.
    pub fn mark(&mut self, mark: &ConnectionEvent) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            if self.lanes[place].beside.is_some() {
                continue;
            }
            self.print_between(place, mark.at, |printer, out| printer.mark(mark, out))?;
        }
        Ok(())
    }

    /// Prints what stands between messages and is not counted.
    fn print_between(
        &mut self,
        place: usize,
        at: Timestamp,
        print: impl FnOnce(&mut Printer, &mut Vec<u8>),
    ) -> Result<(), Error> {
        self.prepare(place, at, 0)?;
        let lane = &mut self.lanes[place];
        let start = lane.buffer.len();
        print(&mut lane.printer, &mut lane.buffer);
        self.settle(place, start, 0, at)
    }

    /// Writes packets of another link type to a side file, since a pcap file has only one.
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
        let (own, name) = self.destination.side_file(place, &link_type.name(), at)?;
        let (link_type_name, file) = (link_type.name(), name.display().to_string());
        self.notice_sender.send(Notice::LinkTypeApart { link_type: link_type_name, file });
        self.add_lanes();
        self.lanes[own].beside = wanted;
        Some(own)
    }

    /// What the filter works on, for another thread.
    pub fn filter_activity(&self) -> Option<Arc<FilterActivity>> {
        self.printer.filter_activity().cloned()
    }

    /// Counts of the defects found in captures.
    pub fn damage(&self) -> BTreeMap<CaptureDefect, u64> {
        let mut sum = BTreeMap::new();
        for (defect, count) in self.lanes.iter().flat_map(|lane| lane.printer.damage()) {
            *sum.entry(defect).or_default() += count;
        }
        sum
    }

    /// Captured messages that the cloud reports as lost.
    pub fn lost(&self) -> u64 {
        self.lanes.iter().map(|lane| lane.printer.lost()).sum()
    }

    fn add_lanes(&mut self) {
        while self.lanes.len() < self.destination.count() {
            self.lanes.push(OutputBuffer::new(self.printer.for_new_file()));
        }
    }

    fn place(&mut self, record: &ReceivedMessage) -> usize {
        let place = self.destination.place(record);
        if place == self.lanes.len() {
            self.add_lanes();
        }
        let (own, path) = (&mut self.lanes[place].channels, &record.subscription.path);
        if !self.destination.is_single() && !own.iter().any(|channel| channel == path) {
            own.push(path.clone());
        }
        place
    }

    /// Prepares the file for a message of about this time and size, completing the previous one if needed.
    fn prepare(&mut self, place: usize, at: Timestamp, bytes: usize) -> Result<(), Error> {
        let lane = &mut self.lanes[place];
        // A deleted file is started again, so it counts as empty.
        if lane.buffer.is_empty() && self.destination.has_vanished(place) {
            lane.is_filled = false;
        }
        let expected = (lane.buffer.len() + bytes) as u64;
        let is_full = !self.moves && lane.is_filled && !self.destination.has_room(place, expected);
        if is_full || self.destination.is_over(place, at) {
            self.complete(place)?;
        }
        self.begin(place, at);
        Ok(())
    }

    fn begin(&mut self, place: usize, at: Timestamp) {
        if self.destination.is_begun(place) {
            return;
        }
        let is_new = self.destination.begin(place, at);
        let mut header = Vec::new();
        match self.lanes[place].beside {
            _ if !is_new => self.lanes[place].printer.resume(&mut header),
            None => self.lanes[place].printer.begin(&mut header),
            Some((first, link_type)) => {
                self.lanes[first].printer.begin_side_file(link_type, &mut header);
            }
        }
        if let Some(anonymizer) = &self.anonymizer {
            anonymizer.rewrite(0, &mut header);
        }
        self.lanes[place].buffer.extend_from_slice(&header);
    }

    /// Accepts the text printed from `start` on: moves it to the next file if this one is full, and writes once
    /// enough is buffered.
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
        // Before the size check: pseudonyms change the length.
        if let Some(anonymizer) = &self.anonymizer {
            anonymizer.rewrite(start, &mut lane.buffer);
        }
        let length = lane.buffer.len() as u64;
        let fits = !self.moves || !lane.is_filled || self.destination.has_room(place, length);
        if !fits {
            let moved = lane.buffer.split_off(start);
            self.complete(place)?;
            self.begin(place, at);
            self.lanes[place].buffer.extend_from_slice(&moved);
        }
        self.lanes[place].is_filled = true;
        self.mark_dirty(place);
        let lane = &mut self.lanes[place];
        if lane.buffer.len() >= FULL {
            return self.flush_one(place);
        }
        lane.waiting += messages;
        Ok(())
    }

    fn mark_dirty(&mut self, place: usize) {
        if !std::mem::replace(&mut self.lanes[place].is_dirty, true) {
            self.dirty.push(place);
        }
    }

    /// Writes all buffers.
    pub fn flush(&mut self) -> Result<(), Error> {
        while let Some(place) = self.dirty.last().copied() {
            self.flush_one(place)?;
            // Only after the write, so a failed lane is tried again.
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
        if let Some(call) = self.before_first_write.take() {
            call();
        }
        let length = lane.buffer.len() as u64;
        let destination = &mut self.destination;
        match self.retry.retry(|| destination.write(place, &mut lane.buffer)) {
            // The run is over, and a mere header is no loss to anybody.
            Err(Error::NoReader { .. }) if !lane.is_filled => return Ok(()),
            written => written?,
        }
        lane.buffer.clear();
        lane.waiting = 0;
        self.bytes += length;
        Ok(())
    }

    /// Completes the file; the next message starts another.
    fn complete(&mut self, place: usize) -> Result<(), Error> {
        self.flush_one(place)?;
        let lane = &mut self.lanes[place];
        lane.buffer.clear();
        lane.is_filled = false;
        let destination = &mut self.destination;
        self.retry.retry(|| destination.complete(place, false))
    }

    /// Whether [`OutputWriter::tick`] has to be called.
    pub fn ticks(&self) -> bool {
        self.destination.ticks()
    }

    /// Does timed work; called several times a second, after [`OutputWriter::flush`].
    pub fn tick(&mut self) -> Result<(), Error> {
        if !self.ticks() {
            return Ok(());
        }
        let destination = &mut self.destination;
        self.retry.retry(|| destination.tick(Instant::now()))?;
        if self.control.take_reopen() {
            self.reopen()?;
        }
        let now = Timestamp::now() - GRACE;
        for place in 0..self.lanes.len() {
            if self.destination.is_over(place, now) {
                self.complete(place)?;
            }
        }
        self.report_notices();
        Ok(())
    }

    /// Completes part files, which are renamed; closes others, so that the next write reopens them by name.
    fn reopen(&mut self) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            if self.destination.uses_part_files() {
                self.complete(place)?;
            } else {
                let destination = &mut self.destination;
                self.retry.retry(|| destination.close(place))?;
            }
        }
        Ok(())
    }

    /// Writes the rest and completes the files.
    pub fn finish(&mut self) -> Result<(), Error> {
        for place in 0..self.lanes.len() {
            let lane = &mut self.lanes[place];
            if lane.beside.is_none() {
                let start = lane.buffer.len();
                lane.printer.end(&mut lane.buffer);
                lane.is_filled |= lane.buffer.len() > start;
            }
            self.report_columns(place, true);
            self.flush_one(place)?;
        }
        let destination = &mut self.destination;
        for place in 0..destination.count() {
            self.retry.retry(|| destination.complete(place, true))?;
        }
        destination.wait(LAST_COMMANDS);
        self.report_notices();
        Ok(())
    }

    /// Messages printed but not yet written.
    pub fn waiting(&self) -> u64 {
        self.lanes.iter().map(|lane| lane.waiting).sum()
    }

    /// Warns of columns that no message has.
    fn report_columns(&mut self, place: usize, is_over: bool) {
        for UnknownColumn { column, members } in self.lanes[place].printer.unknown_columns(is_over)
        {
            self.notice_sender.send(Notice::ColumnUnknown { column, members });
        }
    }

    fn report_notices(&mut self) {
        for notice in self.destination.notices() {
            self.notice_sender.send(notice);
        }
    }
}
