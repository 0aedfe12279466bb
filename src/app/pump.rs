//! The output loop: takes what the connections queued, prints it, counts it, knows when to stop.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::capture::{Awaited, Follow, Whose};
use super::outlet::Outlet;
use super::report::{Reporter, Told};
use super::status::Counters;
use crate::net::queue::Receiver;
use crate::net::{Delivery, Event};
use crate::output::{self, Error, Fault, Gap, Record};

/// When the output ends by itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    pub count: Option<u64>,
    /// Nothing written for this long.
    pub idle: Option<Duration>,
    /// How many captures there are, if the run is over with the last of them.
    pub captures: Option<usize>,
}

/// Why the output ended.
#[derive(Debug)]
pub enum Ended {
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

/// A plain loop of its own thread.
pub struct Pump {
    pub outlets: Vec<Outlet>,
    pub limits: Limits,
    pub reporter: Reporter,
    pub counters: Arc<Counters>,
    pub told: Told,
    pub written: u64,
    /// The paths of captures that have stopped.
    pub stopped: HashSet<String>,
    /// The one capture whose messages are written, if this run starts it.
    pub follow: Option<Follow>,
}

impl Pump {
    /// Runs until there is nothing more to do.
    pub fn run(mut self, queue: &Receiver) -> Ended {
        let ended = self.turn(queue).and_then(|ended| {
            self.outlets.iter_mut().try_for_each(Outlet::end)?;
            Ok(ended)
        });
        self.news();
        self.damage();
        match ended {
            Ok(ended) => ended,
            Err(Error::Closed) => Ended::Closed,
            Err(error) => Ended::Failed(error),
        }
    }

    fn turn(&mut self, queue: &Receiver) -> Result<Ended, Error> {
        let mut batch = VecDeque::new();
        let mut last = Instant::now();
        if let Some(ended) = self.wait(last) {
            return Ok(ended);
        }
        loop {
            let deadline = self.limits.idle.map(|idle| last + idle);
            let open = queue.take(&mut batch, deadline);
            let before = self.written;
            for event in batch.drain(..) {
                self.event(&event)?;
                if self.limits.count == Some(self.written) || self.all_stopped() {
                    break;
                }
            }
            self.outlets.iter_mut().try_for_each(Outlet::flush)?;
            self.news();
            self.counters.messages.store(self.written, Ordering::Relaxed);
            self.counters.bytes.store(self.outlets[0].bytes, Ordering::Relaxed);
            if self.limits.count == Some(self.written) {
                return Ok(Ended::Counted);
            }
            if self.all_stopped() {
                return Ok(Ended::Captured);
            }
            if !open {
                return Ok(Ended::Drained);
            }
            if self.written > before {
                last = Instant::now();
            } else if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
                return Ok(Ended::Idle { written: self.written });
            }
        }
    }

    /// Waits for the capture that is followed; how it ends if there will be none.
    fn wait(&mut self, start: Instant) -> Option<Ended> {
        let deadline = self.limits.idle.map(|idle| start + idle);
        match self.follow.as_mut()?.wait(deadline) {
            Awaited::Known => None,
            Awaited::Late => Some(Ended::Idle { written: 0 }),
            Awaited::Never => Some(Ended::Drained),
        }
    }

    fn event(&mut self, event: &Event) -> Result<(), Error> {
        match event {
            Event::Data(delivery) => self.message(delivery),
            Event::Gap { subscription, from, to, reason } => {
                let gap = Gap { channel: &subscription.path, from: *from, to: *to, reason };
                self.outlets.iter_mut().for_each(|outlet| outlet.gap(&gap));
                Ok(())
            }
        }
    }

    fn message(&mut self, delivery: &Delivery) -> Result<(), Error> {
        let data = &delivery.frame[delivery.data.clone()];
        if let Some(Whose::Foreign(news)) = self.follow.as_mut().map(|follow| follow.whose(data)) {
            if let Some(id) = news {
                let message = format!(
                    "not written: messages of capture {id}, which this run did not start; they are told once"
                );
                self.reporter.warning("other_capture", &message);
            }
            return Ok(());
        }
        let record = Record {
            frame: &delivery.frame,
            data,
            subscription: &delivery.subscription,
            received: delivery.received,
        };
        let limit = self.limits.count.map_or(u64::MAX, |count| count - self.written);
        let mut first = None;
        for outlet in &mut self.outlets {
            let printed = outlet.record(&record, limit)?;
            first.get_or_insert(printed);
        }
        match first {
            Some(Ok(lines)) => self.written += lines,
            Some(Err(fault)) => {
                if let Fault::Filter { written, .. } | Fault::Capture { written, .. } = fault {
                    self.written += written;
                }
                self.fault(&fault);
            }
            None => {}
        }
        if self.limits.captures.is_some() && output::end_of_capture(record.data).is_some() {
            self.stopped.insert(delivery.subscription.path.clone());
        }
        Ok(())
    }

    fn all_stopped(&self) -> bool {
        self.limits.captures == Some(self.stopped.len())
    }

    /// Tells what the outlets have to say.
    fn news(&mut self) {
        for message in self.outlets.iter_mut().flat_map(|outlet| std::mem::take(&mut outlet.news)) {
            self.reporter.warning("link_type", &message);
        }
    }

    /// Tells in sums what was wrong with captures; once was told before.
    fn damage(&self) {
        let damage = self.outlets.first().map(|outlet| outlet.printer.damage());
        for (defect, count) in damage.into_iter().flatten().filter(|(_, count)| *count > 1) {
            self.reporter.warning("malformed", &format!("{count} times in all: {defect}"));
        }
    }

    fn fault(&mut self, fault: &Fault) {
        if matches!(fault, Fault::Payload(_)) {
            self.counters.defects.fetch_add(1, Ordering::Relaxed);
        }
        let (name, message) = match fault {
            Fault::Payload(defect) => {
                let what = crate::wire::Malformed::from(*defect);
                ("malformed", format!("not written: {what}; more of this kind are counted only"))
            }
            Fault::Capture { defect, .. } => (
                "malformed",
                format!("not written in full: {defect}; more of this kind are counted only"),
            ),
            Fault::Filter { kind, .. } => (
                "filter_failed",
                format!(
                    "the filter failed on a message: {kind}; more of this kind are counted only"
                ),
            ),
        };
        let news = self.told.lock().expect("no holder of this lock panics").insert(message.clone());
        if news {
            self.reporter.warning(name, &message);
        }
    }
}
