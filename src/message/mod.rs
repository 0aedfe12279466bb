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
    /// The whole frame; empty where no format writes it.
    pub frame: &'a str,
    pub subscription: &'a Subscription,
    pub received: Timestamp,
    /// The number of the connection within the run, from 1.
    pub connection: u32,
}

/// A span of time of which messages may be missing.
#[derive(Clone, Copy, Debug)]
pub struct Gap<'a> {
    /// The path.
    pub channel: &'a str,
    pub from: Timestamp,
    pub to: Timestamp,
    pub reason: &'a str,
}

/// A message with what has been found out about it.
pub struct Message<'a> {
    pub record: ReceivedMessage<'a>,
    /// JSON text on one line.
    pub payload: &'a str,
    /// Known only where something asks for it.
    pub kind: Option<DeviceStatsKind>,
}

/// Whether the kind of device can be known from the payloads of this subscription.
pub fn has_kind(subscription: &Subscription) -> bool {
    subscription.channel.is_some_and(|channel| channel.shape == PayloadShape::Stats)
}
