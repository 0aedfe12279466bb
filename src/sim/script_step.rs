//! The steps that a script can contain, as data.

use std::collections::BTreeMap;
use std::time::Duration;

use http::StatusCode;

use super::client_events::ClientEvent;

/// What a connection does at one point of its script.
#[derive(Clone, Debug, PartialEq)]
pub enum ScriptStep {
    /// Only at the beginning.
    Open(ScriptOpening),
    /// Waits until so many subscriptions came in all.
    Expect(usize),
    Acknowledge(AcknowledgedChannels),
    /// Refuses one channel, or every one that has no answer yet.
    Fail {
        channel: Option<String>,
        detail: String,
    },
    /// Text messages as they are.
    Send(Vec<String>),
    /// A data message; without a channel it is the first subscribed.
    Data {
        payload: String,
        channel: Option<String>,
    },
    Numbered(NumberedMessages),
    Flood(FloodMessages),
    /// A data message with a pad of so many bytes.
    Big {
        bytes: usize,
        channel: Option<String>,
    },
    Binary(Vec<u8>),
    /// Bytes beneath the WebSocket.
    Raw(Vec<u8>),
    /// The first bytes of a text message's frame; the rest never comes.
    Partial {
        text: String,
        bytes: usize,
    },
    Fragment {
        text: String,
        parts: usize,
    },
    /// A text message's frame byte by byte; nothing is read meanwhile.
    Drip {
        text: String,
        every: Duration,
    },
    Wait(Duration),
    WaitFor(ClientEvent),
    /// A close frame, without a code an empty one.
    Close {
        code: Option<u16>,
        reason: String,
    },
    /// The end of the TCP connection without a close frame.
    Drop,
    Reset,
    /// Neither reads nor writes any more; the socket stays.
    HalfOpen,
    /// Reads no more, but goes on.
    NoRead,
    /// Normal life from here on.
    Live,
    /// Acknowledges by itself from here on.
    AutoAck,
}

/// How a script begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ScriptOpening {
    /// With a stream.
    #[default]
    Accept,
    /// These three act as soon as the socket is accepted.
    Reset,
    Hang,
    Junk(String),
    /// These answer the request for a stream.
    Respond {
        status: StatusCode,
        headers: BTreeMap<String, String>,
        body: String,
    },
    HangUpgrade,
    ResetUpgrade,
}

impl ScriptOpening {
    pub fn is_early(&self) -> bool {
        matches!(self, Self::Reset | Self::Hang | Self::Junk(_))
    }
}

/// Which subscriptions are acknowledged.
#[derive(Clone, Debug, PartialEq)]
pub enum AcknowledgedChannels {
    All,
    Reverse,
    Twice,
    First(usize),
    Channels(Vec<String>),
}

/// How a message goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum MessageFraming {
    /// In one frame.
    #[default]
    Whole,
    /// In so many frames.
    Parts(usize),
    /// Byte by byte, so far apart; nothing is read meanwhile.
    Drip(Duration),
}

/// Messages whose payload is `{"seq", "channel_at", "pad"}`.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberedMessages {
    pub count: u64,
    /// The first `seq`.
    pub from: u64,
    pub every: Option<Duration>,
    /// The length of `pad` in bytes.
    pub size: usize,
    pub delivery: MessageFraming,
    /// `*` takes the subscribed channels in turn; none is the first of them.
    pub channel: Option<String>,
}

/// Prepared data messages as fast as they are read.
#[derive(Clone, Debug, PartialEq)]
pub struct FloodMessages {
    /// JSON texts, sent in turn; never empty.
    pub payloads: Vec<String>,
    pub count: u64,
    /// `*` takes the subscribed channels in turn; none is the first of them.
    pub channel: Option<String>,
}
