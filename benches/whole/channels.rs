//! CPU time for a message where there are few channels and where there are many.

use std::fmt::Write;
use std::path::Path;

use super::cloud::Case;
use super::figure::Figure;
use super::goals::{self, Bound};
use super::{run, tell};

const CHANNELS: [usize; 5] = [1, 10, 100, 1000, 10_000];

/// What is subtracted is a run of so many messages, with as many channels. As the cloud sends to each channel
/// in its turn, every channel has had its first message in it: connecting, subscribing, the
/// acknowledgements and whatever is kept for each channel are paid there. The cost is that of the messages
/// beyond.
const BASE: u64 = 10_000;

/// Rounds in which the numbers of channels take turns, so that what else the machine does strikes them all.
const ROUNDS: usize = 5;

/// Microseconds for a message, for each number of channels.
pub struct Channels(Vec<(usize, Figure)>);

impl Channels {
    /// So many messages beyond those of the base. A start with the most channels takes more than half a
    /// second, and differs by a tenth of a second from one time to the next: the messages must take so much
    /// longer that this is a few percent of it.
    pub fn measure(messages: u64, folder: &Path) -> Self {
        let mut costs: Vec<(usize, Vec<f64>)> = CHANNELS.map(|it| (it, Vec::new())).into();
        for round in 1..=ROUNDS {
            tell(&format!("channels, round {round} of {ROUNDS}\n"));
            for (channels, costs) in &mut costs {
                let [base, whole] = [BASE, BASE + messages].map(|count| {
                    run::channels(Case::STRING, *channels, count, folder).as_secs_f64()
                });
                costs.push((whole - base) * 1e6 / messages as f64);
            }
        }
        let figures = costs.into_iter().filter_map(|(it, costs)| Some((it, Figure::of(costs)?)));
        Self(figures.collect())
    }

    pub fn table(&self) -> String {
        let mut text = "| channels | CPU µs/message | spread |\n|--:|--:|--:|\n".to_owned();
        for (channels, cost) in &self.0 {
            writeln!(text, "| {channels} | {:.2} | {} |", cost.median, cost.percent())
                .expect("a string takes any text");
        }
        text
    }

    /// The dearest to the cheapest.
    pub fn goal(&self) -> String {
        let costs = self.0.iter().map(|(_, cost)| cost.median);
        let (low, high) = (costs.clone().fold(f64::MAX, f64::min), costs.fold(0.0, f64::max));
        let [least, most] = [CHANNELS[0], CHANNELS[CHANNELS.len() - 1]];
        let what = format!("CPU time from {least} to {most} channels, dearest to cheapest");
        goals::line(&what, &Case::STRING.short(), Bound::AtMost(1.1), Some(high / low))
    }
}
