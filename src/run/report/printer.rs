//! Prints notices, the status line and the summary of a run on a thread of its own.

use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::super::timing::TICK;
use super::status::{OutputCounters, StatusLine};
use super::summary::RunSummary;
use super::{CAPTURE_ENDED, ReportedKinds, Reporter};
use crate::net::Statistics;
use crate::notice::Notice;

/// How often what was dropped is told.
const SUMS: Duration = Duration::from_secs(1);
/// Tells the notices until the last connection is gone, and then the summary.
pub struct NoticePrinter {
    pub reporter: Reporter,
    pub status: StatusLine,
    pub told: ReportedKinds,
    pub statistics: Arc<Statistics>,
    pub counters: Arc<OutputCounters>,
    /// What the output loop has to tell.
    pub memos: Receiver<(String, String)>,
    /// The run ends with a count, and so leaves messages.
    pub counts: bool,
    pub seen: NoticeCounts,
    pub started: Instant,
}

/// Notices of each kind within this second: many channels must not flood the screen.
pub type NoticeCounts = HashMap<Discriminant<Notice>, u64>;

/// So many of a kind are told in a second, more of them in one line.
const ONE_BY_ONE: u64 = 5;

impl NoticePrinter {
    pub fn run(mut self, notices: &Receiver<Notice>) {
        let (mut ticked, mut told) = (Instant::now(), Instant::now());
        loop {
            match notices.recv_timeout(TICK) {
                Ok(notice) => self.notice(&notice),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            self.memos();
            if ticked.elapsed() >= TICK {
                ticked = Instant::now();
                self.status.tick();
            }
            if told.elapsed() >= SUMS {
                told = Instant::now();
                self.sums();
            }
        }
        self.memos();
        self.sums();
        self.summary();
    }

    fn memos(&mut self) {
        for (event, message) in self.memos.try_iter() {
            self.status.aside(|| match event.as_str() {
                CAPTURE_ENDED => self.reporter.news(&event, &message, serde_json::Map::new()),
                _ => self.reporter.warning(&event, &message),
            });
        }
    }

    fn notice(&mut self, notice: &Notice) {
        if already_reported(&self.told, notice) {
            return;
        }
        self.status.notice(notice);
        if self.reporter.json || !notice.is_of_a_channel() {
            return self.status.aside(|| self.reporter.notice(notice));
        }
        let seen = self.seen.entry(discriminant(notice)).or_default();
        *seen += 1;
        if *seen <= ONE_BY_ONE {
            self.status.aside(|| self.reporter.notice(notice));
        }
    }

    /// What is told in sums once a second.
    fn sums(&mut self) {
        self.dropped();
        let more: u64 = self.seen.drain().map(|(_, seen)| seen.saturating_sub(ONE_BY_ONE)).sum();
        if more > 0 {
            let message = format!("the same of {more} more channel(s); the summary has the sums");
            self.status.aside(|| self.reporter.warning("more", &message));
        }
    }

    /// What was dropped is told in sums.
    fn dropped(&mut self) {
        for (channel, count) in self.statistics.take_dropped() {
            self.notice(&Notice::Dropped { channel, count });
        }
    }

    /// A run that never reached the cloud has its error; for programs the figures come in any case.
    fn summary(self) {
        let counts = self.statistics.snapshot();
        let sum = counts.sum();
        let left = sum.messages.saturating_sub(sum.dropped);
        let handled = self.counters.handled.load(Ordering::Relaxed);
        let summary = RunSummary {
            unwritten: if self.counts { 0 } else { left.saturating_sub(handled) },
            lost: self.counters.lost.load(Ordering::Relaxed),
            counts,
            messages: self.counters.messages.load(Ordering::Relaxed),
            bytes: self.counters.bytes.load(Ordering::Relaxed),
            defects: self.counters.defects.load(Ordering::Relaxed),
            elapsed: self.started.elapsed(),
        };
        if self.reporter.json || summary.counts.connections > 0 {
            self.status.aside(|| self.reporter.summary(&summary));
        }
    }
}

/// Whether the output loop has told of the same kind of message.
fn already_reported(told: &ReportedKinds, notice: &Notice) -> bool {
    matches!(notice, Notice::Malformed { .. })
        && !told.lock().expect("no holder of this lock panics").insert(notice.to_string())
}
