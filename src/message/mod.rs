//! Defines a message as it travels from the cloud to the outputs, and the gaps between messages.

pub mod kind;
mod names;
mod narrowing;
pub mod scalar;
pub mod subject;
#[cfg(test)]
mod testing;

pub use names::Names;
pub use narrowing::{Narrowing, SubjectChoice};

use jiff::Timestamp;

use crate::channel::{DeviceStatsKind, Parameter, PayloadShape, Subscription};
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
    /// The number of messages, where it is known.
    pub dropped: Option<u64>,
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
    /// The names that are known so far.
    pub names: &'a Names,
}

impl Message<'_> {
    /// The name of the device, client or asset that the message is about, if it is known.
    pub fn name(&self, parameter: Parameter) -> Option<String> {
        let subscription = self.record.subscription;
        let subject = subscription.channel?.subject(parameter)?;
        let own = subject::name(subject, self.payload).map(Into::into);
        let mut ids = subject::ids(subject, subscription, self.payload);
        own.or_else(|| ids.find_map(|id| self.names.of(parameter, &id)))
    }

    /// The device, client or asset that the message is about: its name, or else its MAC or id. The clients of a
    /// packet are known by name only: the payload does not say which end is one.
    pub fn subject(&self, parameter: Parameter) -> Option<String> {
        let subscription = self.record.subscription;
        let subject = subscription.channel?.subject(parameter)?;
        let is_end = subscription.is_capture() && parameter == Parameter::Client;
        let id = || subject::ids(subject, subscription, self.payload).next();
        self.name(parameter).or_else(|| id().filter(|_| !is_end))
    }

    /// The Wi-Fi client that the message is about, or the phone that uses the SDK.
    pub fn client(&self) -> Option<String> {
        self.subject(Parameter::Client).or_else(|| self.subject(Parameter::SdkClient))
    }
}

/// Whether the payloads of this subscription show what kind of device sent them.
pub fn has_kind(subscription: &Subscription) -> bool {
    subscription.channel.is_some_and(|channel| channel.shape == PayloadShape::Stats)
}
