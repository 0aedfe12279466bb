//! What one contender took in one case.

use std::time::Duration;

use super::figure::Figure;
use super::measure::Usage;

/// The figures of its runs.
pub struct Row {
    pub name: &'static str,
    /// Messages a second.
    pub rate: f64,
    /// Microseconds of CPU time for a message.
    pub cpu: Figure,
    /// MiB; of the largest run.
    pub peak: f64,
    /// Milliseconds to the first line; none if it writes none to stdout.
    pub first: Option<f64>,
}

/// Its runs.
#[derive(Default)]
pub struct Samples {
    /// Of one message.
    pub starts: Vec<Usage>,
    pub runs: Vec<Usage>,
    /// In each of `runs`.
    pub messages: u64,
}

impl Samples {
    /// Nothing if no run succeeded.
    pub fn row(&self, name: &'static str) -> Option<Row> {
        let of = |usages: &[Usage], take: fn(&Usage) -> Duration| {
            Figure::of(usages.iter().map(|usage| take(usage).as_secs_f64()))
        };
        let base = of(&self.starts, |usage| usage.cpu)?.median;
        let idle = of(&self.starts, |usage| usage.whole)?.median;
        let first = of(&self.starts, |usage| usage.first)?.median;
        let whole = of(&self.runs, |usage| usage.whole)?.median;
        let messages = self.messages as f64;
        let cost = |run: &Usage| (run.cpu.as_secs_f64() - base) * 1e6 / messages;
        Some(Row {
            name,
            rate: messages / (whole - idle).max(f64::MIN_POSITIVE),
            cpu: Figure::of(self.runs.iter().map(cost))?,
            peak: self.runs.iter().map(|run| run.peak).max()? as f64 / 1024.0,
            first: Some(first * 1e3).filter(|first| *first > 0.0),
        })
    }
}
