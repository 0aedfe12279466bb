//! Defines every notice that the program prints on stderr, as text and as JSON.
//!
//! | file | what it holds |
//! |---|---|
//! | `catalogue.rs` | each notice: level, event name, members, wording, meaning |
//! | `define.rs` | the macro that turns the catalogue into [`Notice`] |
//! | `member.rs` | how a member looks in text and in JSON |
//! | `style.rs` | how channels and times are shown |
//! | `text.rs` | wording that depends on the members, and headings |
//! | `summary.rs` | the figures of a run, and their wording |
//! | `json.rs` | the line for `--log-format json` |
//! | `tests.rs` | `docs/notices.md`, generated from the catalogue |

#[macro_use]
mod define;
mod catalogue;
mod json;
mod member;
mod style;
mod summary;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;

pub use catalogue::Notice;
pub use member::Prose;
pub use style::NoticeStyle;
pub use summary::{ChannelCounts, RunSummary};

/// How much a notice matters, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoticeLevel {
    Warning,
    /// No trouble, and shown by default.
    News,
    Info,
    Debug,
}

impl NoticeLevel {
    /// The level's name in notices; news is information that needs no `-v`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::News | Self::Info => "info",
            Self::Debug => "debug",
        }
    }
}

impl Notice {
    /// Whether an outage may cause one for each of many channels at once.
    pub fn is_per_channel(&self) -> bool {
        matches!(
            self,
            Self::Refused { .. }
                | Self::RefusedForNow { .. }
                | Self::AcknowledgementMissing { .. }
                | Self::Gap { .. }
                | Self::Stale { .. }
                | Self::Heard { .. }
                | Self::Unsubscribed { .. }
                | Self::Dropped { .. }
        )
    }
}

/// A notice with the style of its text.
pub struct StyledNotice<'a> {
    pub notice: &'a Notice,
    pub style: &'a NoticeStyle,
}

impl fmt::Display for StyledNotice<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.notice.word(self.style, to)
    }
}
