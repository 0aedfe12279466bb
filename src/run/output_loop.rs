//! Runs the output loop, which prints and counts queued messages and decides when to stop.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::record;
use super::report::{NoticeSender, OutputCounters};
use super::writer::OutputWriter;
use crate::app::{CaptureTracker, FirstIdOutcome, Handover, Ownership, RingBuffer, RingOutcome};
use crate::format::{ConnectionEvent, ConnectionEventKind, Fault};
use crate::message::Gap;
use crate::net::{Event, QueueReceiver, QueuedMessage, TraceKind};
use crate::notice::{Notice, Prose};
use crate::sink::Error;

/// When the output ends by itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct OutputLimits {
    pub count: Option<u64>,
    /// Nothing written for this long.
    pub idle: Option<Duration>,
    /// How many captures there are, if the run is over with the last of them.
    pub captures: Option<usize>,
}

/// Why the output ended.
#[derive(Debug)]
pub enum OutputEnd {
    /// The connections are over.
    Drained,
    Counted,
    /// The captures have stopped.
    Captured,
    /// Nothing was written for the idle time.
    Idle {
        written: u64,
    },
    /// The reader of stdout is gone.
    Closed,
    Failed(Error),
}

/// How often files are looked after when nothing comes.
const TICK: Duration = Duration::from_millis(250);

/// A plain loop of its own thread.
pub struct OutputLoop {
    pub writers: Vec<OutputWriter>,
    pub limits: OutputLimits,
    pub notice_sender: NoticeSender,
    pub counters: Arc<OutputCounters>,
    /// The texts of faults that were reported.
    pub reported_faults: HashSet<String>,
    pub written: u64,
    /// Messages that were printed or left out, as the filter and the payload wanted.
    pub handled: u64,
    /// The paths of captures that have stopped.
    pub stopped: HashSet<String>,
    /// Payloads that the format has no place for.
    pub without_fields: u64,
    /// The one capture whose messages are written, if this run starts it.
    pub follow: Option<CaptureTracker>,
    /// Packets that are held until something happens.
    pub ring: Option<RingBuffer>,
}

impl OutputLoop {
    /// Runs until there is nothing more to do.
    pub fn run(mut self, queue: &QueueReceiver) -> OutputEnd {
        let mut batch = VecDeque::new();
        let ended = self.turn(queue, &mut batch);
        self.damage();
        self.early();
        let finished = self.writers.iter_mut().map(OutputWriter::finish);
        match ended {
            Ok(ended) => match finished.collect() {
                Ok(()) => ended,
                Err(error) => self.failed(error, queue, &mut batch),
            },
            Err(Error::Closed) => {
                // The file of `--tee` is completed; the reader's pipe fails again.
                finished.for_each(drop);
                OutputEnd::Closed
            }
            Err(error) => self.failed(error, queue, &mut batch),
        }
    }

    fn failed(
        &self,
        error: Error,
        queue: &QueueReceiver,
        batch: &mut VecDeque<Event>,
    ) -> OutputEnd {
        let data = |events: &VecDeque<Event>| {
            events.iter().filter(|event| matches!(event, Event::Data(_))).count() as u64
        };
        let taken = data(batch) + self.writers[0].waiting();
        batch.clear();
        queue.take(batch, Some(Instant::now()));
        OutputEnd::Failed(error.with_unwritten(taken + data(batch)))
    }

    fn turn(
        &mut self,
        queue: &QueueReceiver,
        batch: &mut VecDeque<Event>,
    ) -> Result<OutputEnd, Error> {
        let ticks = self.writers.iter().any(OutputWriter::ticks);
        let mut last = Instant::now();
        if let Some(ended) = self.wait(last) {
            return Ok(ended);
        }
        loop {
            let deadline = self.limits.idle.map(|idle| last + idle);
            let tick = ticks.then(|| Instant::now() + TICK);
            let open = queue.take(batch, deadline.into_iter().chain(tick).min());
            if let Some(follow) = &mut self.follow {
                follow.refresh();
            }
            let before = self.written;
            while let Some(event) = batch.front() {
                self.event(event)?;
                self.handled += u64::from(matches!(event, Event::Data(_)));
                batch.pop_front();
                if self.limits.count == Some(self.written) || self.all_stopped() {
                    break;
                }
            }
            self.writers.iter_mut().try_for_each(OutputWriter::flush)?;
            self.writers.iter_mut().try_for_each(OutputWriter::tick)?;
            self.counters.messages.store(self.written, Ordering::Relaxed);
            self.counters.handled.store(self.handled, Ordering::Relaxed);
            self.counters.bytes.store(self.writers[0].bytes, Ordering::Relaxed);
            if self.limits.count == Some(self.written) {
                return Ok(OutputEnd::Counted);
            }
            if self.all_stopped() {
                return Ok(OutputEnd::Captured);
            }
            if !open {
                return Ok(OutputEnd::Drained);
            }
            if self.written > before {
                last = Instant::now();
            } else if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
                return Ok(OutputEnd::Idle { written: self.written });
            }
        }
    }

    /// Waits for the capture that is followed; how it ends if there will be none.
    fn wait(&mut self, start: Instant) -> Option<OutputEnd> {
        let deadline = self.limits.idle.map(|idle| start + idle);
        match self.follow.as_mut()?.wait(deadline) {
            FirstIdOutcome::Known => None,
            FirstIdOutcome::Late => Some(OutputEnd::Idle { written: 0 }),
            FirstIdOutcome::Never => Some(OutputEnd::Drained),
        }
    }

    fn event(&mut self, event: &Event) -> Result<(), Error> {
        match event {
            Event::Data(delivery) => self.message(delivery),
            Event::Gap { .. } => self.gap(event),
            Event::Trace(trace) => {
                let what = match &trace.what {
                    TraceKind::Connected => ConnectionEventKind::Connected,
                    TraceKind::Subscribed(subscription) => {
                        ConnectionEventKind::Subscribed(subscription)
                    }
                    TraceKind::Disconnected { reason } => {
                        ConnectionEventKind::Disconnected { reason }
                    }
                    TraceKind::Stray(frame) => ConnectionEventKind::Stray(frame),
                };
                let mark = ConnectionEvent { at: trace.at, connection: trace.connection, what };
                self.writers.iter_mut().try_for_each(|outlet| outlet.mark(&mark))
            }
        }
    }

    fn message(&mut self, delivery: &QueuedMessage) -> Result<(), Error> {
        let path = &delivery.subscription.path;
        let payload = || delivery.text().unwrap_or_default();
        let whose = self.follow.as_mut().map(|follow| follow.whose(path, payload()));
        self.handovers()?;
        if let Some(Ownership::Foreign(news)) = whose {
            if let Some(capture_id) = news {
                self.notice_sender.send(Notice::OtherCapture { capture_id });
            }
            return Ok(());
        }
        match self.ring.as_mut().map(|ring| ring.offer(delivery)) {
            None => self.write(delivery)?,
            Some(offered) => self.offered(offered)?,
        }
        self.ends(delivery);
        Ok(())
    }

    fn write(&mut self, delivery: &QueuedMessage) -> Result<(), Error> {
        let record = record::of(delivery);
        let limit = self.limits.count.map_or(u64::MAX, |count| count - self.written);
        let mut first = None;
        for outlet in &mut self.writers {
            let printed = outlet.record(&record, limit)?;
            first.get_or_insert(printed);
        }
        if end_of_capture(delivery).is_some() {
            // It is no packet.
            return Ok(());
        }
        match first {
            Some(Ok(lines)) => self.written += lines,
            Some(Err(fault)) => {
                if let Fault::Filter { written, .. }
                | Fault::Capture { written, .. }
                | Fault::NoFields { written } = fault
                {
                    self.written += written;
                }
                self.fault(&fault);
            }
            None => {}
        }
        Ok(())
    }

    /// Writes what the held packets' trigger brought out.
    fn offered(&mut self, offered: RingOutcome) -> Result<(), Error> {
        if let Some(fault) = offered.fault {
            self.fault(&fault);
        }
        if offered.opened {
            self.notice_sender.send(Notice::Triggered { packets: offered.out.len() });
        }
        offered.out.iter().try_for_each(|event| self.put(event))
    }

    fn gap(&mut self, gap: &Event) -> Result<(), Error> {
        match self.ring.as_mut().map(|ring| ring.gap(gap)) {
            None => self.put(gap),
            Some(out) => out.iter().try_for_each(|event| self.put(event)),
        }
    }

    /// Writes an event, or one that was held.
    fn put(&mut self, event: &Event) -> Result<(), Error> {
        match event {
            Event::Data(_) if self.limits.count == Some(self.written) => Ok(()),
            Event::Data(delivery) => self.write(delivery),
            Event::Gap { subscription, from, to, reason } => {
                let gap = Gap { channel: &subscription.path, from: *from, to: *to, reason };
                self.writers.iter_mut().try_for_each(|outlet| outlet.gap(&gap))
            }
            Event::Trace(_) => Ok(()),
        }
    }

    /// Takes note of the end of a capture, if that is what the message says.
    fn ends(&mut self, delivery: &QueuedMessage) {
        let path = &delivery.subscription.path;
        if !delivery.subscription.is_capture() || self.stopped.contains(path) {
            return;
        }
        let Some(id) = end_of_capture(delivery) else { return };
        if self.follow.is_none() {
            // A run that started the capture knows more about it and reports its end itself.
            self.notice_sender.send(Notice::CaptureEnded {
                capture_id: id.clone(),
                r#type: None,
                expiry: None,
                text: Prose(format!("{id} has ended")),
            });
        }
        if self.limits.captures.is_none() {
            return;
        }
        let others = self.stopped.len() + 1;
        let is_last =
            |follow: &CaptureTracker| self.limits.captures == Some(others + follow.over());
        let is_over = match &mut self.follow {
            Some(follow) => {
                let is_last = is_last(follow);
                follow.ended(path, &id, is_last)
            }
            None => true,
        };
        if is_over {
            self.stopped.insert(path.clone());
        }
    }

    /// Tells where one capture follows another, in the output too.
    fn handovers(&mut self) -> Result<(), Error> {
        let Some(follow) = &mut self.follow else { return Ok(()) };
        for Handover { path, from, before, after } in follow.take_handovers() {
            let reason = format!("capture {before} reached its limit, {after} follows");
            let gap = Gap { channel: &path, from, to: Timestamp::now(), reason: &reason };
            self.writers.iter_mut().try_for_each(|outlet| outlet.gap(&gap))?;
        }
        Ok(())
    }

    fn all_stopped(&self) -> bool {
        let over = self.follow.as_ref().map_or(0, CaptureTracker::over);
        self.limits.captures == Some(self.stopped.len() + over)
    }

    /// Tells in sums what was wrong with captures, and what they lost; once was told before.
    fn damage(&self) {
        let damage = self.writers.first().map(OutputWriter::damage);
        let lost = self.writers.first().map_or(0, OutputWriter::lost);
        self.counters.lost.store(lost, Ordering::Relaxed);
        for (defect, count) in damage.into_iter().flatten().filter(|(_, count)| *count > 1) {
            self.notice_sender.send(Notice::MalformedTotal { what: defect.to_string(), count });
        }
        if self.without_fields > 1 {
            self.notice_sender.send(Notice::NoFieldsTotal { count: self.without_fields });
        }
    }

    /// Tells of held packets that went too early, and of a run without a trigger.
    fn early(&self) {
        let Some(ring) = &self.ring else { return };
        if ring.dropped() > 0 {
            self.notice_sender.send(Notice::RingFull { packets: ring.dropped() });
        }
        if ring.windows() == 0 {
            self.notice_sender.send(Notice::NotTriggered);
        }
    }

    fn fault(&mut self, fault: &Fault) {
        if matches!(fault, Fault::Payload(_)) {
            self.counters.defects.fetch_add(1, Ordering::Relaxed);
        }
        self.without_fields += u64::from(matches!(fault, Fault::NoFields { .. }));
        let notice = match fault {
            Fault::Payload(defect) => {
                Notice::Malformed { what: crate::wire::Malformed::from(*defect).to_string() }
            }
            Fault::Capture { defect, .. } => Notice::PacketMalformed { what: defect.to_string() },
            Fault::NoFields { .. } => Notice::NoFields { reason: fault.to_string() },
            Fault::Filter { kind, .. } => Notice::FilterFailed { reason: kind.clone() },
        };
        if self.reported_faults.insert(notice.to_string()) {
            self.notice_sender.send(notice);
        }
    }
}

/// The id of the capture that the message ends, if it does.
fn end_of_capture(delivery: &QueuedMessage) -> Option<String> {
    if !delivery.subscription.is_capture() {
        return None;
    }
    crate::packet::end_of_capture(delivery.text().ok()?)
}
