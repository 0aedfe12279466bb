//! Words the notices whose text depends on their members, and heads all of them.

use std::fmt::{Formatter, Result};
use std::time::Duration;

use super::member::Member;
use super::{Notice, NoticeLevel};
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
    reason: &str,
    pause: &Duration,
    failures: &u32,
) -> Result {
    write!(to, "{reason}; attempt {} in {}", failures + 1, pause.shown())
}

pub fn column_unknown(to: &mut Formatter<'_>, column: &str, members: &[String]) -> Result {
    write!(to, "nothing so far has the column `{column}`")?;
    match members {
        [] => Ok(()),
        members => write!(to, "; did you mean `{}`?", members.join("` or `")),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "members come by reference")]
pub fn stale(to: &mut Formatter<'_>, channel: &str, after: &Duration, more: &usize) -> Result {
    let after = after.shown();
    match more {
        0 => write!(to, "no message on {channel} for {after}"),
        more => write!(to, "no message on {channel} and {more} more channel(s) for {after}"),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "members come by reference")]
pub fn recording_damaged_total(to: &mut Formatter<'_>, count: &u64) -> Result {
    match count {
        1 => to.write_str("1 damaged line was left out"),
        count => write!(to, "{count} damaged lines in all were left out"),
    }
}

pub fn write_recovered(to: &mut Formatter<'_>, after: &Duration) -> Result {
    write!(to, "written again after {:.1} s", after.as_secs_f64())
}
