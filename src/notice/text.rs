//! Words the notices whose text depends on their members, and heads all of them.

use std::fmt::{Formatter, Result};
use std::time::Duration;

use super::member::{ChannelPath, Member};
use super::{Notice, NoticeLevel, NoticeStyle};
use crate::text::Tone;

impl Notice {
    /// The word before the text, and how it looks.
    pub fn heading(&self) -> (&'static str, Tone) {
        match self {
            Self::SignedIn { .. } | Self::SignedOut { .. } => ("done", Tone::Good),
            Self::CaptureStarted { .. }
            | Self::CaptureEnded { .. }
            | Self::CaptureChained { .. }
            | Self::CaptureStopped { .. }
            | Self::CaptureTakenOver { .. } => ("capture", Tone::Good),
            Self::Summary { .. } => ("summary", Tone::Good),
            _ => match self.level() {
                level @ NoticeLevel::Warning => (level.name(), Tone::Doubtful),
                level @ (NoticeLevel::News | NoticeLevel::Info) => (level.name(), Tone::Place),
                level @ NoticeLevel::Debug => (level.name(), Tone::Dim),
            },
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "members come by reference")]
pub fn disconnected(
    to: &mut Formatter<'_>,
    style: &NoticeStyle,
    reason: &str,
    pause: &Duration,
    failures: &u32,
) -> Result {
    write!(to, "{reason}; attempt {} in {}", failures + 1, pause.shown(style))
}

pub fn column_unknown(
    to: &mut Formatter<'_>,
    _: &NoticeStyle,
    column: &str,
    members: &[String],
) -> Result {
    write!(to, "nothing so far has the column `{column}`")?;
    match members {
        [] => Ok(()),
        members => write!(to, "; did you mean `{}`?", members.join("` or `")),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "members come by reference")]
pub fn stale(
    to: &mut Formatter<'_>,
    style: &NoticeStyle,
    channel: &ChannelPath,
    after: &Duration,
    more: &usize,
) -> Result {
    let (channel, after) = (channel.shown(style), after.shown(style));
    match more {
        0 => write!(to, "no message on {channel} for {after}"),
        more => write!(to, "no message on {channel} and {more} more channel(s) for {after}"),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "members come by reference")]
pub fn recording_damaged_total(to: &mut Formatter<'_>, _: &NoticeStyle, count: &u64) -> Result {
    match count {
        1 => to.write_str("1 damaged line was left out"),
        count => write!(to, "{count} damaged lines in all were left out"),
    }
}

pub fn write_recovered(to: &mut Formatter<'_>, _: &NoticeStyle, after: &Duration) -> Result {
    write!(to, "written again after {:.1} s", after.as_secs_f64())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "members come by reference")]
pub fn reconnected(
    to: &mut Formatter<'_>,
    _: &NoticeStyle,
    after: &Duration,
    channels: &usize,
) -> Result {
    let resumed = match channels {
        1 => "the channel has resumed".to_owned(),
        channels => format!("{channels} channels have resumed"),
    };
    write!(to, "connected again after {:.1} s: {resumed}", after.as_secs_f64())
}
