//! Peak memory over ever longer runs.

use std::fmt::Write;
use std::path::Path;

use super::cloud::Case;
use super::contender::Contender;
use super::figure::Figure;
use super::goals::{self, Bound};
use super::{run, tell};

/// Messages as a multiple of the shortest run's, and how many runs. A peak is chance to some degree (how
/// much lay in the queue when the scheduler looked away), so the short ones, which are cheap, are made often
/// enough to show how far equal runs lie apart. The longest needs no company: it has more chances than all
/// the others together.
const RUNS: &[(u64, usize)] = &[(1, 7), (10, 7), (100, 3), (1000, 1)];

/// The peaks in MiB of runs of so many messages.
pub struct Growth(Vec<(u64, Vec<f64>)>);

impl Growth {
    /// Runs of `shortest` messages to a thousand times as many. Each run is a process of its own, and they
    /// take turns.
    pub fn measure(shortest: u64, folder: &Path) -> Self {
        let mut peaks: Vec<(u64, Vec<f64>)> =
            RUNS.iter().map(|(times, _)| (shortest * times, Vec::new())).collect();
        for turn in 0..RUNS.iter().map(|(_, runs)| *runs).max().unwrap_or(0) {
            for ((messages, peaks), (_, runs)) in peaks.iter_mut().zip(RUNS) {
                if turn < *runs {
                    tell(&format!("memory over {messages} messages, run {} of {runs}\n", turn + 1));
                    let usage =
                        run::contender(Contender::ndjson(), Case::STRING, *messages, folder);
                    peaks.push(usage.expect("it runs").peak as f64 / 1024.0);
                }
            }
        }
        Self(peaks)
    }

    pub fn table(&self) -> String {
        let mut text =
            "| messages | runs | peak MiB | from | to |\n|--:|--:|--:|--:|--:|\n".to_owned();
        for (messages, peaks) in &self.0 {
            let (median, [low, high]) = (median(peaks), range(peaks));
            let runs = peaks.len();
            writeln!(text, "| {messages} | {runs} | {median:.1} | {low:.1} | {high:.1} |")
                .expect("a string takes any text");
        }
        text
    }

    /// From the shortest runs to the longest, beside what the shortest differ by among themselves.
    pub fn goal(&self) -> Option<String> {
        let ((from, short), (to, long)) = self.0.first().zip(self.0.last())?;
        let [low, high] = range(short);
        let what = format!("growth of peak memory from {from} to {to} messages, MiB");
        let growth = median(long) - median(short);
        let bound = Bound::Nothing { noise: high - low };
        Some(goals::line(&what, &Case::STRING.short(), bound, Some(growth)))
    }
}

fn median(peaks: &[f64]) -> f64 {
    Figure::of(peaks.iter().copied()).map_or(0.0, |figure| figure.median)
}

fn range(peaks: &[f64]) -> [f64; 2] {
    [peaks.iter().copied().fold(f64::MAX, f64::min), peaks.iter().copied().fold(0.0, f64::max)]
}
