//! Defines and parses the lines of a recording.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::channel::Subscription;

/// One line of a recording.
#[derive(Debug, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum RecordingEntry {
    #[serde(rename = "recording")]
    Header(RecordingHeader),
    Channel(RecordedChannel),
    Frame {
        #[serde(deserialize_with = "moment")]
        received: Timestamp,
        #[serde(default)]
        connection: u32,
        /// The path of the subscription; missing for a frame that matches none.
        channel: Option<String>,
        frame: String,
    },
    Connected {
        #[serde(deserialize_with = "moment")]
        at: Timestamp,
        #[serde(default)]
        connection: u32,
    },
    Subscribed {
        #[serde(deserialize_with = "moment")]
        at: Timestamp,
        #[serde(default)]
        connection: u32,
        channel: String,
    },
    Disconnected {
        #[serde(deserialize_with = "moment")]
        at: Timestamp,
        #[serde(default)]
        connection: u32,
        reason: String,
    },
    Gap {
        channel: String,
        #[serde(deserialize_with = "moment")]
        from: Timestamp,
        #[serde(deserialize_with = "moment")]
        to: Timestamp,
        reason: String,
        /// The number of messages that a full queue dropped.
        dropped: Option<u64>,
    },
}

/// The header line.
#[derive(Clone, Debug, Deserialize)]
pub struct RecordingHeader {
    pub version: u32,
    #[serde(default)]
    pub host: String,
    #[serde(deserialize_with = "moment")]
    pub started: Timestamp,
    #[serde(default)]
    pub channels: Vec<RecordedChannel>,
    /// Device names by MAC or id.
    #[serde(default)]
    pub devices: BTreeMap<String, String>,
}

/// A channel and the name of its site.
#[derive(Clone, Debug, Deserialize)]
pub struct RecordedChannel {
    pub channel: String,
    pub site: Option<String>,
}

fn moment<'a, D: Deserializer<'a>>(deserializer: D) -> Result<Timestamp, D::Error> {
    let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
    text.parse().map_err(D::Error::custom)
}

impl RecordedChannel {
    pub fn subscription(&self) -> Subscription {
        Subscription { site: self.site.clone(), ..Subscription::of_path(&self.channel) }
    }
}

impl RecordingEntry {
    /// Parses a line; `None` if it is damaged.
    pub fn parse(line: &[u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }

    /// When it happened; `None` for lines that only name channels.
    pub fn time(&self) -> Option<Timestamp> {
        match self {
            Self::Frame { received: time, .. }
            | Self::Connected { at: time, .. }
            | Self::Subscribed { at: time, .. }
            | Self::Disconnected { at: time, .. }
            | Self::Gap { to: time, .. } => Some(*time),
            Self::Header(_) | Self::Channel(_) => None,
        }
    }
}
