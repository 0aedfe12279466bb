//! Prints notices, the status line and the summary of a run on a thread of its own.

use std::collections::{HashMap, HashSet};
use std::mem::{Discriminant, discriminant};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::super::filters::Filters;
use super::super::timing::TICK;
use super::Reporter;
use super::status::{OutputCounters, StatusLine, StatusReporter};
use crate::net::Statistics;
use crate::notice::{Notice, NoticeLevel, NoticeStyle, RunSummary};

/// How often counted notices are reported.
const TOTALS: Duration = Duration::from_secs(1);

/// How many notices of one kind are printed within [`TOTALS`]; further ones are counted.
const ONE_BY_ONE: u64 = 5;

/// What the printer reads besides notices.
pub struct RunFigures {
    pub statistics: Arc<Statistics>,
    pub counters: Arc<OutputCounters>,
    /// The run ends after a number of messages, so leaving others unwritten is no loss.
    pub is_counted: bool,
    /// Print the summary even if nothing went wrong.
    pub summarises: bool,
}

/// Prints the notices, the status line and the summary.
pub struct NoticePrinter {
    reporter: StatusReporter,
    json: bool,
    status: StatusLine,
    statistics: Arc<Statistics>,
    counters: Arc<OutputCounters>,
    from_output: Receiver<Notice>,
    filters: Filters,
    /// The run ends after a number of messages, so leaving others unwritten is no loss.
    is_counted: bool,
    /// Print the summary even if nothing went wrong.
    summarises: bool,
    started: Instant,
    /// Faults already reported, by the connection or by the output.
    faults: HashSet<String>,
    /// Notices of each kind since the last totals; hundreds of channels must not flood the screen.
    seen: HashMap<Discriminant<Notice>, u64>,
}

impl NoticePrinter {
    /// Starts the run's clock. `from_output` delivers the output loop's notices.
    pub fn new(
        reporter: Reporter,
        style: NoticeStyle,
        status: StatusLine,
        figures: RunFigures,
        from_output: Receiver<Notice>,
        filters: Filters,
    ) -> Self {
        let RunFigures { statistics, counters, is_counted, summarises } = figures;
        Self {
            reporter: status.reporter(reporter).with_style(style),
            json: reporter.json,
            status,
            statistics,
            counters,
            from_output,
            filters,
            is_counted,
            summarises: summarises || reporter.level >= Some(NoticeLevel::Info),
            started: Instant::now(),
            faults: HashSet::new(),
            seen: HashMap::new(),
        }
    }

    /// Prints the notices of the source and the output until the source is gone, then the summary.
    pub fn run(mut self, notices: &Receiver<Notice>) {
        let (mut ticked, mut totaled) = (Instant::now(), Instant::now());
        loop {
            match notices.recv_timeout(TICK) {
                Ok(notice) => self.notice(&notice),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            self.output_notices();
            if ticked.elapsed() >= TICK {
                ticked = Instant::now();
                self.status.tick();
            }
            if totaled.elapsed() >= TOTALS {
                totaled = Instant::now();
                self.totals();
            }
        }
        // The output may have sent notices after the last pass.
        self.output_notices();
        self.totals();
        self.summary();
    }

    fn output_notices(&mut self) {
        while let Ok(notice) = self.from_output.try_recv() {
            self.notice(&notice);
        }
    }

    fn notice(&mut self, notice: &Notice) {
        if matches!(notice, Notice::Malformed { .. }) && !self.faults.insert(notice.to_string()) {
            return;
        }
        // The connection knows only that the queue is full. A filter gets a notice of its own.
        if matches!(notice, Notice::Slow) && self.filters.hold_up() {
            return;
        }
        self.status.notice(notice);
        // Programs that read JSON get every notice.
        if !self.json && notice.is_per_channel() {
            let seen = self.seen.entry(discriminant(notice)).or_default();
            *seen += 1;
            if *seen > ONE_BY_ONE {
                return;
            }
        }
        self.reporter.notice(notice);
    }

    fn totals(&mut self) {
        for (channel, count) in self.statistics.take_dropped() {
            self.notice(&Notice::Dropped { channel: channel.into(), count });
        }
        let count: u64 = self.seen.drain().map(|(_, seen)| seen.saturating_sub(ONE_BY_ONE)).sum();
        if count > 0 {
            self.reporter.notice(&Notice::More { count });
        }
    }

    /// Skips the summary for people if it says nothing, or if the run never reached the cloud: the error says enough.
    fn summary(self) {
        let figures = self.figures();
        let is_news = self.summarises || figures.is_eventful();
        if self.json || (figures.connections > 0 && is_news) {
            self.reporter.notice(&Notice::Summary { figures });
        }
    }

    fn figures(&self) -> RunSummary {
        let counts = self.statistics.snapshot();
        let sum = counts.sum();
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let kept = sum.messages.saturating_sub(sum.dropped);
        let handled = count(&self.counters.handled);
        RunSummary {
            messages: count(&self.counters.messages),
            bytes: count(&self.counters.bytes),
            elapsed: self.started.elapsed(),
            received: sum.messages,
            connections: counts.connections,
            reconnects: counts.reconnects,
            gaps: sum.gaps,
            dropped: sum.dropped,
            unwritten: if self.is_counted { 0 } else { kept.saturating_sub(handled) },
            lost: count(&self.counters.lost),
            refused: counts.refused,
            missed_notices: counts.untold,
            bad_frames: counts.malformed + counts.unmatched + count(&self.counters.defects),
            channels: counts.channels,
        }
    }
}
