//! Notices: what a run reports to the operator besides its data.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Serialize, Serializer};

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoticeLevel {
    Warning,
    /// No trouble, and told without being asked.
    News,
    Info,
    Debug,
}

/// Something that happened on the way. In machine-readable notices the variant is `event`, durations are
/// seconds.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
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
    #[serde(rename = "subscribe_failed")]
    Refused {
        channel: String,
        detail: String,
    },
    #[serde(rename = "subscribe_retry")]
    RefusedForNow {
        channel: String,
        detail: String,
        #[serde(serialize_with = "seconds")]
        pause: Duration,
    },
    #[serde(rename = "ack_missing")]
    AcknowledgementMissing {
        channel: String,
        #[serde(serialize_with = "seconds")]
        timeout: Duration,
    },
    /// `pause` until the next attempt.
    Disconnected {
        reason: String,
        #[serde(serialize_with = "seconds")]
        pause: Duration,
        failures: u32,
    },
    Gap {
        channel: String,
        #[serde(serialize_with = "moment")]
        from: Timestamp,
        #[serde(serialize_with = "moment")]
        to: Timestamp,
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
    /// No message came for this long, on this channel and on so many more.
    Stale {
        channel: String,
        #[serde(serialize_with = "seconds")]
        after: Duration,
        more: usize,
    },
    /// A message ended a silence that was told of.
    Heard {
        channel: String,
        #[serde(serialize_with = "seconds")]
        after: Duration,
    },
    /// The cloud has ended a subscription by itself; it is asked for again.
    Unsubscribed {
        channel: String,
    },
    /// The cloud's limit on new connections is reached.
    Limited {
        #[serde(serialize_with = "seconds")]
        pause: Duration,
    },
    Slow,
    Resumed {
        #[serde(serialize_with = "seconds")]
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
        #[serde(serialize_with = "seconds")]
        duration: Duration,
    },
    /// A REST call that is made again after `pause`.
    CallFailed {
        call: String,
        reason: String,
        #[serde(serialize_with = "seconds")]
        pause: Duration,
    },
    /// So many privileges belong to no organisation and no site.
    PrivilegesIgnored {
        count: usize,
    },
    /// So many lists are about to be fetched, with a call for each page.
    ManyCalls {
        count: usize,
    },
    /// Names that were kept are fetched again.
    CacheUnreadable {
        reason: String,
    },
    CacheUnwritable {
        reason: String,
    },
    /// Channels that were not there when the run started.
    Joined {
        /// The sites' names, or ids.
        sites: Vec<String>,
        channels: usize,
    },
    Left {
        sites: Vec<String>,
        channels: usize,
    },
    /// Sites could not be looked up again; it is tried again after `pause`.
    RescanFailed {
        reason: String,
        #[serde(serialize_with = "seconds")]
        pause: Duration,
    },
}

impl Notice {
    pub fn level(&self) -> NoticeLevel {
        match self {
            Self::Refused { .. }
            | Self::RefusedForNow { .. }
            | Self::AcknowledgementMissing { .. }
            | Self::Disconnected { .. }
            | Self::Gap { .. }
            | Self::Malformed { .. }
            | Self::Unmatched { .. }
            | Self::Stale { .. }
            | Self::Unsubscribed { .. }
            | Self::Limited { .. }
            | Self::Slow
            | Self::Dropped { .. }
            | Self::CallFailed { .. }
            | Self::ManyCalls { .. }
            | Self::Left { .. }
            | Self::RescanFailed { .. } => NoticeLevel::Warning,
            Self::Joined { .. } => NoticeLevel::News,
            Self::Connecting { .. }
            | Self::Connected { .. }
            | Self::Subscribed { .. }
            | Self::Heard { .. }
            | Self::Resumed { .. }
            | Self::Called { .. }
            | Self::PrivilegesIgnored { .. } => NoticeLevel::Info,
            Self::CacheUnreadable { .. }
            | Self::CacheUnwritable { .. }
            | Self::Acknowledged { .. }
            | Self::Sent { .. }
            | Self::Closing => NoticeLevel::Debug,
        }
    }
}

impl Notice {
    /// Whether it may come for each of many channels at once.
    pub fn is_of_a_channel(&self) -> bool {
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
            Self::Stale { channel, after, more: 0 } => write!(to, "no message on {channel} for {}", short(*after)),
            Self::Stale { channel, after, more } => {
                write!(to, "no message on {channel} and {more} more channel(s) for {}", short(*after))
            }
            Self::Heard { channel, after } => write!(to, "messages of {channel} come again, after {}", short(*after)),
            Self::Unsubscribed { channel } => {
                write!(to, "the cloud has ended the subscription of {channel}; asking again")
            }
            Self::Limited { pause } => {
                write!(to, "2000 connections within an hour, the cloud's limit for a token: the next attempt is in {}", short(*pause))
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
            Self::PrivilegesIgnored { count } => {
                write!(to, "{count} privilege(s) of whole MSPs or site groups are not looked into: `--org` takes an id")
            }
            Self::ManyCalls { count } => {
                write!(to, "{count} lists are fetched, each a call of the 5000 that the cloud allows in an hour")
            }
            Self::CacheUnreadable { reason } => write!(to, "kept names cannot be read and are fetched again: {reason}"),
            Self::CacheUnwritable { reason } => write!(to, "names cannot be kept: {reason}"),
            Self::Joined { sites, channels } => write!(to, "{channels} channel(s) join: {}", several(sites)),
            Self::Left { sites, channels } => write!(to, "{channels} channel(s) leave: {}", several(sites)),
            Self::RescanFailed { reason, pause } => {
                write!(to, "sites cannot be looked up again: {reason}; trying again in {}", short(*pause))
            }
        }
    }
}

/// The first of many names.
fn several(names: &[String]) -> String {
    const SHOWN: usize = 10;
    let shown = names.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

fn seconds<S: Serializer>(duration: &Duration, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_f64(duration.as_secs_f64())
}

fn moment<S: Serializer>(time: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&format_args!("{time:.6}"))
}

/// A duration for people: at most milliseconds.
fn short(duration: Duration) -> humantime::FormattedDuration {
    let millis = duration.as_millis().min(u128::from(u64::MAX));
    humantime::format_duration(Duration::from_millis(u64::try_from(millis).unwrap_or(u64::MAX)))
}
