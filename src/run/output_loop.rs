//! Takes events from the queue, writes them to every output and decides when to stop.

use std::collections::VecDeque;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::faults::{FaultOrigin, FaultReporter};
use super::open_output::OpenOutput;
use super::record;
use super::stage::{Decision, Readiness, Stage};
use super::timing::TICK;
use crate::format::{ConnectionEvent, ConnectionEventKind, Fault, TranscriptPart};
use crate::message::Gap;
use crate::net::{ConnectionTrace, DeviceOutput, Event, QueueReceiver, QueuedMessage, TraceKind};
use crate::sink::Error;

/// Limits that end the output.
#[derive(Clone, Copy, Debug, Default)]
pub struct OutputLimits {
    pub count: Option<u64>,
    /// Ends after this long without a message written.
    pub idle: Option<Duration>,
}

/// Why the output ended.
#[derive(Debug)]
pub enum OutputEnd {
    /// The queue has ended and all of it is written.
    Drained,
    Counted,
    /// The stage needs no further event.
    Complete,
    /// Nothing was written for the idle time.
    Idle {
        written: u64,
    },
    /// The reader of stdout is gone.
    Closed,
    Failed(Error),
    /// The loop panicked.
    Broken,
}

/// A blocking loop on its own thread. It writes to all outputs in turn; the first one counts the messages.
pub struct OutputLoop {
    pub outputs: Vec<OpenOutput>,
    pub limits: OutputLimits,
    pub stage: Option<Box<dyn Stage>>,
    pub faults: FaultReporter,
    /// The run writes device output, which is not counted as messages.
    pub for_devices: bool,
    /// Messages processed, whether printed or filtered out.
    pub handled: u64,
}

impl OutputLoop {
    /// Runs until there is nothing more to do.
    pub fn run(mut self, queue: &QueueReceiver) -> OutputEnd {
        let mut batch = VecDeque::new();
        let ended = self.turn(queue, &mut batch);
        self.report_sums();
        let finished = self.outputs.iter_mut().map(|output| output.writer.finish());
        match ended {
            Ok(ended) => match finished.collect() {
                Ok(()) => ended,
                Err(error) => self.failed(error, queue, &mut batch),
            },
            Err(Error::Closed) => {
                // Complete the files beside the pipe; the pipe itself only fails again.
                finished.for_each(drop);
                OutputEnd::Closed
            }
            Err(error) => {
                if self.for_devices {
                    // A device does not repeat its output: every output keeps as much as it can.
                    finished.for_each(drop);
                }
                self.failed(error, queue, &mut batch)
            }
        }
    }

    fn failed(
        &self,
        error: Error,
        queue: &QueueReceiver,
        batch: &mut VecDeque<Event>,
    ) -> OutputEnd {
        if self.for_devices {
            return OutputEnd::Failed(error);
        }
        let data = |events: &VecDeque<Event>| {
            events.iter().filter(|event| matches!(event, Event::Data(_))).count() as u64
        };
        // Whatever the source has queued by now is unwritten too; a deadline of now does not wait for more.
        let taken = data(batch) + self.outputs[0].writer.waiting();
        batch.clear();
        queue.take(batch, Some(Instant::now()));
        OutputEnd::Failed(error.with_unwritten(taken + data(batch)))
    }

    fn turn(
        &mut self,
        queue: &QueueReceiver,
        batch: &mut VecDeque<Event>,
    ) -> Result<OutputEnd, Error> {
        let ticks = self.outputs.iter().any(|output| output.writer.ticks());
        let mut last = Instant::now();
        if let Some(ended) = self.wait(last) {
            return Ok(ended);
        }
        loop {
            let deadline = self.limits.idle.map(|idle| last + idle);
            let tick = ticks.then(|| Instant::now() + TICK);
            let open = queue.take(batch, deadline.into_iter().chain(tick).min());
            if let Some(stage) = &mut self.stage {
                stage.refresh();
            }
            let before = self.written();
            while let Some(event) = batch.front() {
                // Popped only after the write, so a failed message counts as unwritten.
                self.event(event)?;
                self.handled += u64::from(matches!(event, Event::Data(_)));
                batch.pop_front();
                if self.is_counted() || self.is_complete() {
                    break;
                }
            }
            // Once per batch rather than per message: under load this saves a system call for each.
            for output in &mut self.outputs {
                output.writer.flush()?;
                output.writer.tick()?;
                output.publish(self.handled);
            }
            if self.is_counted() {
                return Ok(OutputEnd::Counted);
            }
            if self.is_complete() {
                return Ok(OutputEnd::Complete);
            }
            if !open {
                return Ok(OutputEnd::Drained);
            }
            if self.written() > before {
                last = Instant::now();
            } else if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
                return Ok(OutputEnd::Idle { written: self.written() });
            }
        }
    }

    /// Waits for the stage; returns how the output ends if the stage does not become ready.
    fn wait(&mut self, start: Instant) -> Option<OutputEnd> {
        let deadline = self.limits.idle.map(|idle| start + idle);
        match self.stage.as_mut()?.ready(deadline) {
            Readiness::Ready => None,
            Readiness::Late => Some(OutputEnd::Idle { written: 0 }),
            Readiness::Never => Some(OutputEnd::Drained),
        }
    }

    fn written(&self) -> u64 {
        self.outputs[0].written
    }

    fn is_counted(&self) -> bool {
        self.limits.count == Some(self.written())
    }

    fn is_complete(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| stage.is_complete())
    }

    /// Offers a queued event to the stage and writes what it releases.
    fn event(&mut self, event: &Event) -> Result<(), Error> {
        match event {
            Event::Data(message) => self.staged(event, message),
            Event::Gap { .. } => {
                let decision = self.stage.as_mut().map(|stage| stage.gap(event));
                self.decided(event, decision.unwrap_or_default())
            }
            Event::Trace(_) | Event::Device(_) => self.put(event),
        }
    }

    fn staged(&mut self, event: &Event, message: &QueuedMessage) -> Result<(), Error> {
        let Some(stage) = &mut self.stage else { return self.write(message) };
        let staged = stage.message(message);
        for gap in &staged.announced {
            self.put(gap)?;
        }
        if let Some(fault) = &staged.fault {
            self.fault(fault);
        }
        self.decided(event, staged.decision)
    }

    fn decided(&mut self, event: &Event, decision: Decision) -> Result<(), Error> {
        match decision {
            Decision::Pass => self.put(event),
            Decision::Drop => Ok(()),
            Decision::Hold(released) => released.iter().try_for_each(|event| self.put(event)),
        }
    }

    /// Writes an event to every output.
    fn put(&mut self, event: &Event) -> Result<(), Error> {
        match event {
            // The stage may release more than the requested number at once.
            Event::Data(_) if self.is_counted() => Ok(()),
            Event::Data(message) => self.write(message),
            Event::Gap { subscription, from, to, reason, dropped } => {
                let (channel, dropped) = (&subscription.path, *dropped);
                let gap = Gap { channel, from: *from, to: *to, reason, dropped };
                self.outputs.iter_mut().try_for_each(|output| output.writer.gap(&gap))
            }
            Event::Trace(trace) => self.trace(trace),
            Event::Device(output) => self.device(output),
        }
    }

    fn write(&mut self, message: &QueuedMessage) -> Result<(), Error> {
        let record = record::of(message);
        let limit = self.limits.count.map_or(u64::MAX, |count| count - self.written());
        // The announcement of a capture's end is not a packet and does not count.
        let counts = record::end_of_capture(message).is_none();
        let mut first = None;
        for output in &mut self.outputs {
            let printed = output.writer.record(&record, limit)?;
            let lines = match &printed {
                Ok(lines) => *lines,
                Err(fault) => fault.written(),
            };
            output.written += if counts { lines } else { 0 };
            first.get_or_insert(printed);
        }
        if let Some(Err(fault)) = first.filter(|_| counts) {
            self.fault(&fault);
        }
        Ok(())
    }

    fn fault(&mut self, fault: &Fault) {
        self.faults.report(FaultOrigin::Message, fault);
        for output in &self.outputs {
            output.counters.defects.store(self.faults.defects, Ordering::Relaxed);
        }
    }

    fn trace(&mut self, trace: &ConnectionTrace) -> Result<(), Error> {
        let what = match &trace.what {
            TraceKind::Connected => ConnectionEventKind::Connected,
            TraceKind::Subscribed(subscription) => ConnectionEventKind::Subscribed(subscription),
            TraceKind::Disconnected { reason } => ConnectionEventKind::Disconnected { reason },
            TraceKind::Stray(frame) => ConnectionEventKind::Stray(frame),
        };
        let event = ConnectionEvent { at: trace.at, connection: trace.connection, what };
        self.outputs.iter_mut().try_for_each(|output| output.writer.mark(&event))
    }

    /// Writes device output, verbatim or as filtered objects.
    fn device(&mut self, said: &DeviceOutput) -> Result<(), Error> {
        let mut faults = Vec::new();
        for OpenOutput { transcript, writer, .. } in &mut self.outputs {
            transcript.piece(&said.origin, &said.piece, |record, part| match part {
                TranscriptPart::Text(text) => writer.text(record, text),
                TranscriptPart::Object => {
                    faults.extend(writer.record(record, u64::MAX)?.err());
                    Ok(())
                }
            })?;
        }
        for fault in faults {
            self.faults.report(FaultOrigin::Device, &fault);
        }
        Ok(())
    }

    /// Reports what is only known at the end: totals of damage, and the stage's own notices.
    fn report_sums(&mut self) {
        let Some(first) = self.outputs.first() else { return };
        first.counters.lost.store(first.writer.lost(), Ordering::Relaxed);
        self.faults.finish(&first.writer.damage());
        if let Some(stage) = &mut self.stage {
            stage.finish();
        }
    }
}
