//! Shows a live status line on stderr: a spinner while connecting, then figures.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use super::super::timing::TICK;
use super::Reporter;
use super::progress::{AverageRate, ProgressFigures, RunSubject};
use crate::notice::{Notice, NoticeStyle};

/// The output loop's progress, readable from other threads.
#[derive(Debug, Default)]
pub struct OutputCounters {
    pub messages: AtomicU64,
    pub bytes: AtomicU64,
    /// Messages processed, whether written or filtered out.
    pub handled: AtomicU64,
    /// Messages without a valid payload.
    pub defects: AtomicU64,
    /// Captured packets that the cloud reports as lost.
    pub lost: AtomicU64,
}

/// The status line; hidden unless stderr is a terminal.
pub struct StatusLine {
    bar: ProgressBar,
    counters: Arc<OutputCounters>,
    subject: RunSubject,
    /// Show figures for the whole run, since stdout does not share the screen.
    lasting: bool,
    /// All channels are subscribed, and nothing has been shown yet.
    is_waiting: bool,
    started: Instant,
    rate: AverageRate,
    reconnects: u64,
    dropped: u64,
}

/// Prints notices above the status line, from any thread.
#[derive(Clone)]
pub struct StatusReporter {
    reporter: Reporter,
    style: NoticeStyle,
    bar: ProgressBar,
}

impl StatusReporter {
    /// Prints the notice with the status line suspended.
    pub fn notice(&self, notice: &Notice) {
        self.bar.suspend(|| self.reporter.styled(notice, &self.style));
    }

    /// The same reporter with another style.
    pub fn with_style(self, style: NoticeStyle) -> Self {
        Self { style, ..self }
    }
}

impl StatusLine {
    pub fn new(
        counters: Arc<OutputCounters>,
        subject: RunSubject,
        visible: bool,
        lasting: bool,
    ) -> Self {
        let bar = if visible { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        let style = ProgressStyle::with_template("{spinner} {wide_msg}");
        bar.set_style(style.expect("the template is valid"));
        if visible {
            bar.enable_steady_tick(TICK);
        }
        Self {
            bar,
            counters,
            subject,
            lasting,
            is_waiting: false,
            started: Instant::now(),
            rate: AverageRate::default(),
            reconnects: 0,
            dropped: 0,
        }
    }

    /// Sets what is subscribed, and whether it is captures that others start. The source knows both.
    pub fn set_channels(&mut self, channels: String, awaits_capture: bool) {
        self.subject.channels = channels;
        self.subject.awaits_capture = awaits_capture;
    }

    /// Clears the line before the first output, which may share the screen.
    pub fn clearing(&self) -> impl FnOnce() + Send + use<> {
        let bar = self.bar.clone();
        move || bar.finish_and_clear()
    }

    /// Updates the line's text and counts.
    pub fn notice(&mut self, notice: &Notice) {
        match notice {
            Notice::Connecting { .. } | Notice::Connected { .. } => {
                self.bar.set_message(notice.to_string());
            }
            Notice::Subscribed { .. } if self.figures().bytes > 0 && !self.lasting => {
                self.bar.finish_and_clear();
            }
            Notice::Subscribed { .. } => self.is_waiting = true,
            Notice::Disconnected { .. } => {
                self.reconnects += 1;
                self.is_waiting = false;
                self.bar.reset();
            }
            Notice::Dropped { count, .. } => self.dropped += count,
            _ => {}
        }
    }

    /// Updates the figures; called every [`TICK`].
    pub fn tick(&mut self) {
        let figures = self.figures();
        let rate = self.rate.next(figures.messages);
        if self.lasting && figures.messages > 0 {
            self.bar.set_message(self.subject.writing(&figures, rate));
        } else if self.is_waiting && figures.bytes == 0 {
            self.bar.set_message(self.subject.waiting(&figures));
        }
    }

    fn figures(&self) -> ProgressFigures {
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let OutputCounters { messages, bytes, handled, lost, .. } = &*self.counters;
        ProgressFigures {
            messages: count(messages),
            bytes: count(bytes),
            handled: count(handled),
            lost: count(lost) + self.dropped,
            reconnects: self.reconnects,
            elapsed: self.started.elapsed(),
        }
    }

    /// A reporter for tasks that print their own notices.
    pub fn reporter(&self, reporter: Reporter) -> StatusReporter {
        StatusReporter { reporter, style: NoticeStyle::default(), bar: self.bar.clone() }
    }
}

impl Drop for StatusLine {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
