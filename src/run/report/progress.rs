//! Words the progress of a run: what is waited for, and figures while a file is written.

use std::collections::VecDeque;
use std::time::Duration;

use indicatif::{DecimalBytes, HumanCount};

use super::super::timing::TICK;

/// The span over which the rate is averaged.
const RATE_SPAN: Duration = Duration::from_secs(10);

/// What a run is about, for its status line.
#[derive(Clone, Debug, Default)]
pub struct RunSubject {
    /// What is subscribed: `device-stats of HQ`.
    pub channels: String,
    /// The run writes packets, not messages.
    pub has_packets: bool,
    /// Only captures are listened to, and the run starts none.
    pub awaits_capture: bool,
    /// The file that is written, as it was named.
    pub file: Option<String>,
    /// When the run ends.
    pub duration: Option<Duration>,
    /// How many messages the run ends after.
    pub count: Option<u64>,
}

/// Figures of a run at one moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProgressFigures {
    /// Messages or packets written.
    pub messages: u64,
    pub bytes: u64,
    /// Messages taken from the queue.
    pub handled: u64,
    /// Dropped by us, or lost by the cloud before it sent them.
    pub lost: u64,
    pub reconnects: u64,
    pub elapsed: Duration,
}

impl RunSubject {
    /// What is waited for before the first line: `subscribed to device-stats of HQ; 17 received, 0 shown`.
    pub fn waiting(&self, figures: &ProgressFigures) -> String {
        let channels = &self.channels;
        match (self.awaits_capture, figures.handled) {
            // Within 80 columns for a site of an ordinary name: what to do must not be cut off.
            (true, 0) => format!(
                "subscribed to {channels}; no packet yet; `pcap --start TYPE` starts a capture"
            ),
            (false, 0) => format!("subscribed to {channels}; nothing received yet"),
            (_, handled) => {
                format!("subscribed to {channels}; {} received, 0 shown", HumanCount(handled))
            }
        }
    }

    /// Figures while a file is written: `air.pcapng  1,204 packets  2.10 MB  12 lost  3:10 of 5:00  98/s`.
    pub fn writing(&self, figures: &ProgressFigures, rate: f64) -> String {
        let things = if self.has_packets { "packets" } else { "messages" };
        let written = HumanCount(figures.messages);
        let count = self.count.map(|count| format!(" of {}", HumanCount(count)));
        let mut parts = Vec::from_iter(self.file.clone());
        parts.push(format!("{written}{} {things}", count.unwrap_or_default()));
        parts.push(DecimalBytes(figures.bytes).to_string());
        for (count, what) in [(figures.lost, "lost"), (figures.reconnects, "reconnects")] {
            if count > 0 {
                parts.push(format!("{} {what}", HumanCount(count)));
            }
        }
        let limit = self.duration.map(|duration| format!(" of {}", minutes(duration)));
        parts.push(minutes(figures.elapsed) + &limit.unwrap_or_default());
        parts.push(format!("{rate:.0}/s"));
        parts.join("  ")
    }
}

/// `3:10`, or `1:03:10`.
fn minutes(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{minutes}:{seconds:02}"),
        hours => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}

/// Averages a count over the last seconds.
#[derive(Debug, Default)]
pub struct AverageRate(VecDeque<u64>);

impl AverageRate {
    /// Notes the count at a tick; returns how many a second were added of late.
    pub fn next(&mut self, count: u64) -> f64 {
        let most = (RATE_SPAN.as_millis() / TICK.as_millis()) as usize;
        if self.0.len() > most {
            self.0.pop_front();
        }
        self.0.push_back(count);
        let ticks = self.0.len() - 1;
        let added = count.saturating_sub(self.0.front().copied().unwrap_or_default());
        if ticks == 0 { 0.0 } else { added as f64 / (TICK.as_secs_f64() * ticks as f64) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capture_says_how_far_it_is() {
        let subject = RunSubject {
            channels: "pcap of HQ".to_owned(),
            has_packets: true,
            awaits_capture: true,
            file: Some("air.pcapng".to_owned()),
            duration: Some(Duration::from_secs(300)),
            count: None,
        };
        let mut figures = ProgressFigures {
            messages: 1204,
            bytes: 2_100_000,
            lost: 12,
            elapsed: Duration::from_secs(190),
            ..ProgressFigures::default()
        };
        let line = "air.pcapng  1,204 packets  2.10 MB  12 lost  3:10 of 5:00  98/s";
        assert_eq!(subject.writing(&figures, 98.2), line);
        figures = ProgressFigures { elapsed: Duration::from_secs(3790), ..figures };
        figures.lost = 0;
        let endless = RunSubject { duration: None, file: None, count: Some(5000), ..subject };
        let line = "1,204 of 5,000 packets  2.10 MB  1:03:10  0/s";
        assert_eq!(endless.writing(&figures, 0.0), line);
        assert!(endless.waiting(&ProgressFigures::default()).contains("`pcap --start TYPE`"));
    }

    #[test]
    fn what_is_waited_for_counts_what_came_and_was_not_shown() {
        let channels = "device-stats of HQ".to_owned();
        let subject = RunSubject { channels, ..RunSubject::default() };
        let figures = ProgressFigures { handled: 1700, ..ProgressFigures::default() };
        assert_eq!(
            subject.waiting(&figures),
            "subscribed to device-stats of HQ; 1,700 received, 0 shown"
        );
    }

    #[test]
    fn rates_are_averaged_over_ten_seconds() {
        let mut rate = AverageRate::default();
        let mut shown = |count| format!("{:.1}", rate.next(count));
        assert_eq!([shown(0), shown(25)], ["0.0", "100.0"]);
        for _ in 0..100 {
            shown(25);
        }
        assert_eq!(shown(125), "10.0");
    }
}
