//! Shows a live status line on stderr: a spinner while connecting, then figures.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressStyle};

use super::super::timing::TICK;
use super::Reporter;
use crate::notice::Notice;

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
    /// Show counters for the whole run, since stdout does not share the screen.
    lasting: bool,
    /// Messages at the last tick.
    before: u64,
    reconnects: u64,
    lost: u64,
}

/// Prints notices above the status line, from any thread.
#[derive(Clone)]
pub struct StatusReporter {
    reporter: Reporter,
    bar: ProgressBar,
}

impl StatusReporter {
    /// Prints the notice with the status line suspended.
    pub fn notice(&self, notice: &Notice) {
        self.bar.suspend(|| self.reporter.notice(notice));
    }
}

impl StatusLine {
    pub fn new(counters: Arc<OutputCounters>, visible: bool, lasting: bool) -> Self {
        let bar = if visible { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        let style = ProgressStyle::with_template("{spinner} {wide_msg}");
        bar.set_style(style.expect("the template is valid"));
        if visible {
            bar.enable_steady_tick(TICK);
        }
        Self { bar, counters, lasting, before: 0, reconnects: 0, lost: 0 }
    }

    /// Updates the line's text and counts.
    pub fn notice(&mut self, notice: &Notice) {
        match notice {
            Notice::Connecting { .. } | Notice::Connected { .. } => {
                self.bar.set_message(notice.to_string());
            }
            Notice::Subscribed { .. } if !self.lasting => self.bar.finish_and_clear(),
            Notice::Disconnected { .. } => {
                self.reconnects += 1;
                self.bar.reset();
            }
            Notice::Dropped { count, .. } => self.lost += count,
            _ => {}
        }
    }

    /// Updates the figures; called every [`TICK`].
    pub fn tick(&mut self) {
        let messages = self.counters.messages.load(Ordering::Relaxed);
        if self.lasting && messages > 0 {
            let rate = (messages - self.before) as f64 / TICK.as_secs_f64();
            let bytes = HumanBytes(self.counters.bytes.load(Ordering::Relaxed));
            let count = HumanCount(messages);
            let (reconnects, lost) = (self.reconnects, self.lost);
            self.bar.set_message(format!(
                "{count} messages, {bytes}, {rate:.0}/s, {reconnects} reconnects, {lost} lost"
            ));
        }
        self.before = messages;
    }

    /// A reporter for tasks that print their own notices.
    pub fn reporter(&self, reporter: Reporter) -> StatusReporter {
        StatusReporter { reporter, bar: self.bar.clone() }
    }
}

impl Drop for StatusLine {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
