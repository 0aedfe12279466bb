//! Defines a message as it travels from the cloud to the outputs, and the gaps between messages.

mod device_names;
pub mod kind;
pub mod scalar;

pub use device_names::DeviceNames;

use jiff::Timestamp;

use crate::channel::{DeviceStatsKind, PayloadShape, Subscription};
use crate::wire::{Defect, Payload};

/// A message as it arrived.
#[derive(Clone, Copy, Debug)]
pub struct ReceivedMessage<'a> {
    pub payload: Result<&'a Payload, Defect>,
    /// The whole frame; empty if no output writes frames.
    pub frame: &'a str,
    pub subscription: &'a Subscription,
    pub received: Timestamp,
    /// The number of the connection within the run, from 1.
    pub connection: u32,
}

/// A period of which messages may be missing.
#[derive(Clone, Copy, Debug)]
pub struct Gap<'a> {
    /// Its path.
    pub channel: &'a str,
    pub from: Timestamp,
    pub to: Timestamp,
    pub reason: &'a str,
}

/// A watched value that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its dotted path.
    pub path: String,
    /// JSON text; `None` for the first state of its source.
    pub before: Option<String>,
    /// JSON text.
    pub after: String,
}

/// A message with what filters and formats need to know about it.
pub struct Message<'a> {
    pub record: ReceivedMessage<'a>,
    /// JSON text on one line.
    pub payload: &'a str,
    /// What changed in it, if that was asked for and is shown.
    pub changes: &'a [Change],
    /// Detected only if the filter or the format asks for it.
    pub kind: Option<DeviceStatsKind>,
}

/// Whether the payloads of this subscription show what kind of device sent them.
pub fn has_kind(subscription: &Subscription) -> bool {
    subscription.channel.is_some_and(|channel| channel.shape == PayloadShape::Stats)
}
