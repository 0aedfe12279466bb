//! Formats the summary that a run prints on stderr at its end.

use std::fmt::Write;
use std::time::Duration;

use indicatif::{HumanBytes, HumanCount};
use serde_json::{Map, Value, json};

use crate::net::{ChannelCounts, StreamCounts};

/// So many channels are listed for people, the busiest first.
const LISTED: usize = 10;

/// The figures of a run.
pub struct RunSummary {
    pub counts: StreamCounts,
    /// Written, after the filter.
    pub messages: u64,
    pub bytes: u64,
    /// Received, but no valid payload.
    pub defects: u64,
    /// Received, but the run ended before the output took them.
    pub unwritten: u64,
    /// What captures lost before the cloud sent it, as it says.
    pub lost: u64,
    pub elapsed: Duration,
}

impl RunSummary {
    /// For people: one line, and one for each channel where there are several.
    pub fn text(&self) -> String {
        let sum = self.counts.sum();
        let elapsed = Duration::from_millis(self.elapsed.as_millis() as u64);
        let mut text = format!(
            "{} message(s) written, {}, in {}; {} received on {} of {} channel(s)",
            HumanCount(self.messages),
            HumanBytes(self.bytes),
            humantime::format_duration(elapsed),
            HumanCount(sum.messages),
            self.counts.channels.values().filter(|tally| tally.messages > 0).count(),
            self.counts.channels.len(),
        );
        for (count, what) in [
            (self.counts.reconnects, "reconnect(s)"),
            (sum.gaps, "gap(s)"),
            (sum.dropped, "dropped"),
            (self.unwritten, "received but not written"),
            (self.lost, "lost by the cloud"),
            (self.counts.refused, "channel(s) refused"),
            (self.counts.untold, "notice(s) missed"),
            (self.bad_frames(), "bad frame(s)"),
        ] {
            if count > 0 {
                let _ = write!(text, ", {} {what}", HumanCount(count));
            }
        }
        if self.counts.channels.len() > 1 {
            self.list(&mut text);
        }
        text
    }

    fn list(&self, text: &mut String) {
        let mut channels: Vec<(&String, &ChannelCounts)> = self.counts.channels.iter().collect();
        channels.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.messages));
        for (channel, tally) in channels.iter().take(LISTED) {
            let count = HumanCount(tally.messages).to_string();
            let _ = write!(text, "\n  {count:>9} {channel}");
            for (count, what) in [(tally.gaps, "gap(s)"), (tally.dropped, "dropped")] {
                if count > 0 {
                    let _ = write!(text, ", {} {what}", HumanCount(count));
                }
            }
        }
        if channels.len() > LISTED {
            let _ = write!(text, "\n  and {} more channel(s)", channels.len() - LISTED);
        }
    }

    /// For programs.
    pub fn json(&self) -> Map<String, Value> {
        let sum = self.counts.sum();
        let channel = |(path, tally): (&String, &ChannelCounts)| {
            let figures = json!({"messages": tally.messages, "bytes": tally.bytes, "gaps": tally.gaps, "dropped": tally.dropped});
            (path.clone(), figures)
        };
        let figures = json!({
            "messages": self.messages,
            "bytes": self.bytes,
            "seconds": self.elapsed.as_secs_f64(),
            "received": sum.messages,
            "connections": self.counts.connections,
            "reconnects": self.counts.reconnects,
            "gaps": sum.gaps,
            "dropped": sum.dropped,
            "unwritten": self.unwritten,
            "lost": self.lost,
            "refused": self.counts.refused,
            "untold": self.counts.untold,
            "bad_frames": self.bad_frames(),
            "channels": self.counts.channels.iter().map(channel).collect::<Map<_, _>>(),
        });
        match figures {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }

    fn bad_frames(&self) -> u64 {
        self.counts.malformed + self.counts.unmatched + self.defects
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(channels: usize) -> RunSummary {
        let mut counts = StreamCounts { reconnects: 2, malformed: 1, ..StreamCounts::default() };
        for number in 0..channels {
            let tally = ChannelCounts {
                messages: number as u64 * 1000,
                gaps: 1,
                ..ChannelCounts::default()
            };
            counts.channels.insert(format!("/c{number}"), tally);
        }
        let elapsed = Duration::from_millis(63_250);
        RunSummary {
            counts,
            messages: 1234,
            bytes: 2048,
            defects: 2,
            unwritten: 0,
            lost: 0,
            elapsed,
        }
    }

    #[test]
    fn one_channel_is_one_line() {
        assert_eq!(
            summary(1).text(),
            "1,234 message(s) written, 2.00 KiB, in 1m 3s 250ms; 0 received on 0 of 1 channel(s), \
             2 reconnect(s), 1 gap(s), 3 bad frame(s)"
        );
    }

    #[test]
    fn many_channels_are_listed_the_busiest_first() {
        let text = summary(12).text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], "     11,000 /c11, 1 gap(s)");
        assert_eq!(lines[11..], ["  and 2 more channel(s)"]);
    }

    #[test]
    fn programs_get_every_figure() {
        let json = summary(2).json();
        assert_eq!(json["gaps"], 2);
        assert_eq!(json["bad_frames"], 3);
        assert_eq!(json["channels"]["/c1"]["messages"], 1000);
    }
}
