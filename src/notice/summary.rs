//! Holds the figures of a run, and words the summary at its end.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter, Write};
use std::time::Duration;

use indicatif::{HumanBytes, HumanCount};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::NoticeStyle;
use super::member::Member;

/// How many channels the text lists, the busiest first.
const LISTED: usize = 10;

/// The figures of a run, in the order of their members in JSON.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RunSummary {
    /// Messages written, after the filter.
    pub messages: u64,
    pub bytes: u64,
    #[serde(rename = "seconds", serialize_with = "seconds")]
    pub elapsed: Duration,
    /// Messages received on all channels.
    pub received: u64,
    /// Connections that were made.
    pub connections: u64,
    /// Those of them that replaced a lost one.
    pub reconnects: u64,
    pub gaps: u64,
    /// Dropped because the reader was slower than the cloud.
    pub dropped: u64,
    /// Received, but the run ended before the output took them.
    pub unwritten: u64,
    /// Packets that captures lost before the cloud sent them, as it says.
    pub lost: u64,
    /// Channels that were refused for good.
    pub refused: u64,
    /// Notices that came faster than they were printed.
    #[serde(rename = "untold")]
    pub missed_notices: u64,
    /// Frames and messages that could not be written.
    pub bad_frames: u64,
    pub channels: BTreeMap<String, ChannelCounts>,
}

/// What was received on one channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ChannelCounts {
    pub messages: u64,
    /// Of the frames received.
    pub bytes: u64,
    /// Spans in which messages may be missing.
    pub gaps: u64,
    /// Received, but dropped because the reader was slower than the cloud.
    pub dropped: u64,
}

impl ChannelCounts {
    pub fn add(&mut self, other: Self) {
        self.messages += other.messages;
        self.bytes += other.bytes;
        self.gaps += other.gaps;
        self.dropped += other.dropped;
    }
}

fn seconds<S: Serializer>(duration: &Duration, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_f64(duration.as_secs_f64())
}

impl Member for RunSummary {
    fn json(&self) -> Option<Value> {
        serde_json::to_value(self).ok()
    }

    fn shown<'a>(&'a self, style: &'a NoticeStyle) -> impl Display + 'a {
        StyledSummary { figures: self, style }
    }

    /// The figures stand in the notice itself.
    fn add(&self, _: &str, to: &mut Map<String, Value>) {
        if let Some(Value::Object(figures)) = self.json() {
            to.extend(figures);
        }
    }
}

/// Figures, and how channels are shown.
struct StyledSummary<'a> {
    figures: &'a RunSummary,
    style: &'a NoticeStyle,
}

/// One line, and one for each channel where there are several.
impl Display for StyledSummary<'_> {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        self.figures.write(self.style, to)
    }
}

impl RunSummary {
    /// Whether anything was lost, dropped, refused or reconnected.
    pub fn is_eventful(&self) -> bool {
        self.troubles().iter().any(|(count, _)| *count > 0)
    }

    fn troubles(&self) -> [(u64, &'static str); 8] {
        [
            (self.reconnects, "reconnect(s)"),
            (self.gaps, "gap(s)"),
            (self.dropped, "dropped"),
            (self.unwritten, "received but not written"),
            (self.lost, "lost by the cloud"),
            (self.refused, "channel(s) refused"),
            (self.missed_notices, "notice(s) missed"),
            (self.bad_frames, "bad frame(s)"),
        ]
    }

    fn write(&self, style: &NoticeStyle, to: &mut Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{} message(s) written, {}, in {}; {} received on {} of {} channel(s)",
            HumanCount(self.messages),
            HumanBytes(self.bytes),
            self.elapsed.shown(style),
            HumanCount(self.received),
            self.channels.values().filter(|channel| channel.messages > 0).count(),
            self.channels.len(),
        )?;
        list_nonzero(to, &self.troubles())?;
        if self.channels.len() > 1 { self.list_channels(style, to) } else { Ok(()) }
    }

    fn list_channels(&self, style: &NoticeStyle, to: &mut Formatter<'_>) -> fmt::Result {
        // The maps of a site share a label.
        let mut by_label: BTreeMap<&str, ChannelCounts> = BTreeMap::new();
        for (channel, figures) in &self.channels {
            by_label.entry(style.channel(channel)).or_default().add(*figures);
        }
        if by_label.len() == 1 {
            return Ok(());
        }
        let mut channels: Vec<(&str, ChannelCounts)> = by_label.into_iter().collect();
        channels.sort_by_key(|(_, figures)| std::cmp::Reverse(figures.messages));
        for (channel, figures) in channels.iter().take(LISTED) {
            let count = HumanCount(figures.messages).to_string();
            write!(to, "\n  {count:>9} {channel}")?;
            list_nonzero(to, &[(figures.gaps, "gap(s)"), (figures.dropped, "dropped")])?;
        }
        match channels.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => write!(to, "\n  and {more} more channel(s)"),
        }
    }
}

fn list_nonzero(to: &mut impl Write, counts: &[(u64, &str)]) -> fmt::Result {
    counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .try_for_each(|(count, what)| write!(to, ", {} {what}", HumanCount(*count)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(channels: u64) -> RunSummary {
        let figures =
            |number| ChannelCounts { messages: number * 1000, gaps: 1, ..Default::default() };
        RunSummary {
            messages: 1234,
            bytes: 2048,
            elapsed: Duration::from_millis(63_250),
            reconnects: 2,
            gaps: channels,
            bad_frames: 3,
            channels: (0..channels)
                .map(|number| (format!("/c{number}"), figures(number)))
                .collect(),
            ..RunSummary::default()
        }
    }

    fn shown(figures: &RunSummary) -> String {
        figures.shown(&NoticeStyle::default()).to_string()
    }

    #[test]
    fn one_channel_is_one_line() {
        assert_eq!(
            shown(&summary(1)),
            "1,234 message(s) written, 2.00 KiB, in 1m 3s 250ms; 0 received on 0 of 1 channel(s), \
             2 reconnect(s), 1 gap(s), 3 bad frame(s)"
        );
    }

    #[test]
    fn channels_of_one_label_are_one_line() {
        let label = |(path, label): (&str, &str)| (path.to_owned(), label.to_owned());
        let labels = [("/c1", "map-clients of HQ"), ("/c2", "map-clients of HQ")];
        let style = |count: usize| NoticeStyle {
            labels: std::sync::Arc::new(labels.into_iter().take(count).map(label).collect()),
            zone: None,
        };
        let mut figures = summary(3);
        let text = figures.shown(&style(2)).to_string();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines[1..],
            ["      3,000 map-clients of HQ, 2 gap(s)", "          0 /c0, 1 gap(s)"]
        );
        figures.channels.remove("/c0");
        assert_eq!(figures.shown(&style(2)).to_string().lines().count(), 1);
    }

    #[test]
    fn many_channels_are_listed_the_busiest_first() {
        let text = shown(&summary(12));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], "     11,000 /c11, 1 gap(s)");
        assert_eq!(lines[11..], ["  and 2 more channel(s)"]);
    }

    #[test]
    fn programs_get_every_figure() {
        let json = summary(2).json().expect("an object");
        assert_eq!(json["gaps"], 2);
        assert_eq!(json["bad_frames"], 3);
        assert_eq!(json["seconds"], 63.25);
        assert_eq!(json["channels"]["/c1"]["messages"], 1000);
    }
}
