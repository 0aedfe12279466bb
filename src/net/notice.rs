//! What the operator is told, besides the data.

use std::fmt;
use std::time::Duration;

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Warning,
    Info,
    Debug,
}

/// Something that happened on the way.
#[derive(Clone, Debug)]
pub enum Notice {
    Connecting {
        address: String,
    },
    Connected {
        address: String,
        channels: usize,
    },
    /// Every channel of a connection is acknowledged.
    Subscribed {
        channels: usize,
    },
    Acknowledged {
        channel: String,
    },
    Refused {
        channel: String,
        detail: String,
    },
    RefusedForNow {
        channel: String,
        detail: String,
        pause: Duration,
    },
    AcknowledgementMissing {
        channel: String,
        timeout: Duration,
    },
    /// `pause` until the next attempt.
    Disconnected {
        reason: String,
        pause: Duration,
        failures: u32,
    },
    Gap {
        channel: String,
        from: jiff::Timestamp,
        to: jiff::Timestamp,
        reason: String,
    },
    /// The first frame of its kind.
    Malformed {
        what: String,
    },
    /// The first message of a channel that no subscription fits.
    Unmatched {
        channel: String,
    },
    Slow,
    Resumed {
        after: Duration,
    },
    Dropped {
        channel: String,
        count: u64,
    },
    Sent {
        frame: String,
    },
    Closing,
    /// A REST call that was sent; no status where no answer came.
    Called {
        method: String,
        path: String,
        status: Option<u16>,
        duration: Duration,
    },
    /// A REST call that is made again after `pause`.
    CallFailed {
        call: String,
        reason: String,
        pause: Duration,
    },
}

impl Notice {
    pub fn level(&self) -> Level {
        match self {
            Self::Refused { .. }
            | Self::RefusedForNow { .. }
            | Self::AcknowledgementMissing { .. }
            | Self::Disconnected { .. }
            | Self::Gap { .. }
            | Self::Malformed { .. }
            | Self::Unmatched { .. }
            | Self::Slow
            | Self::Dropped { .. }
            | Self::CallFailed { .. } => Level::Warning,
            Self::Connecting { .. }
            | Self::Connected { .. }
            | Self::Subscribed { .. }
            | Self::Resumed { .. }
            | Self::Called { .. } => Level::Info,
            Self::Acknowledged { .. } | Self::Sent { .. } | Self::Closing => Level::Debug,
        }
    }

    /// The name in machine-readable notices.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Connecting { .. } => "connecting",
            Self::Connected { .. } => "connected",
            Self::Subscribed { .. } => "subscribed",
            Self::Acknowledged { .. } => "acknowledged",
            Self::Refused { .. } => "subscribe_failed",
            Self::RefusedForNow { .. } => "subscribe_retry",
            Self::AcknowledgementMissing { .. } => "ack_missing",
            Self::Disconnected { .. } => "disconnected",
            Self::Gap { .. } => "gap",
            Self::Malformed { .. } => "malformed",
            Self::Unmatched { .. } => "unmatched",
            Self::Slow => "slow",
            Self::Resumed { .. } => "resumed",
            Self::Dropped { .. } => "dropped",
            Self::Sent { .. } => "sent",
            Self::Closing => "closing",
            Self::Called { .. } => "called",
            Self::CallFailed { .. } => "call_failed",
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connecting { address } => write!(to, "connecting to {address}"),
            Self::Connected { address, channels } => write!(to, "connected to {address}, subscribing to {channels} channel(s)"),
            Self::Subscribed { channels } => write!(to, "all {channels} channel(s) are subscribed"),
            Self::Acknowledged { channel } => write!(to, "subscribed to {channel}"),
            Self::Refused { channel, detail } => write!(to, "the cloud refused {channel}: {detail}"),
            Self::RefusedForNow { channel, detail, pause } => {
                write!(to, "the cloud refused {channel} for now: {detail}; asking again in {}", short(*pause))
            }
            Self::AcknowledgementMissing { channel, timeout } => {
                write!(to, "no acknowledgement of {channel} within {}; asking again", short(*timeout))
            }
            Self::Disconnected { reason, pause, failures } => {
                write!(to, "{reason}; attempt {} in {}", failures + 1, short(*pause))
            }
            Self::Gap { channel, from, to: until, reason } => {
                write!(to, "messages of {channel} from {from:.3} to {until:.3} may be missing: {reason}")
            }
            Self::Malformed { what } => write!(to, "not written: {what}; more of this kind are counted only"),
            Self::Unmatched { channel } => {
                write!(to, "not written: a message of {channel}, which fits no single subscription; more are counted only")
            }
            Self::Slow => to.write_str("the reader of the output is slower than the cloud: the stream is held back and the connection is not checked"),
            Self::Resumed { after } => write!(to, "the output has caught up after {}", short(*after)),
            Self::Dropped { channel, count } => write!(to, "{count} message(s) of {channel} were dropped: the reader is slower than the cloud"),
            Self::Sent { frame } => write!(to, "sent {frame}"),
            Self::Closing => to.write_str("unsubscribing and closing"),
            Self::Called { method, path, status: Some(status), duration } => {
                write!(to, "{method} {path}: HTTP {status} after {}", short(*duration))
            }
            Self::Called { method, path, status: None, duration } => {
                write!(to, "{method} {path}: no answer after {}", short(*duration))
            }
            Self::CallFailed { call, reason, pause } => {
                write!(to, "{call}: {reason}; again in {}", short(*pause))
            }
        }
    }
}

/// A duration for people: at most milliseconds.
fn short(duration: Duration) -> humantime::FormattedDuration {
    let millis = duration.as_millis().min(u128::from(u64::MAX));
    humantime::format_duration(Duration::from_millis(u64::try_from(millis).unwrap_or(u64::MAX)))
}
