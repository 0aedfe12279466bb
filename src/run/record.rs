//! Converts a queued message into the record that the outputs expect.

use crate::message::ReceivedMessage;
use crate::net::QueuedMessage;
use crate::packet;

/// Borrows everything: an output sees each message without a copy.
pub fn of(message: &QueuedMessage) -> ReceivedMessage<'_> {
    ReceivedMessage {
        payload: message.payload.as_ref().map_err(|defect| *defect),
        frame: message.frame.as_deref().unwrap_or_default(),
        subscription: &message.subscription,
        received: message.received,
        connection: message.connection,
    }
}

/// The id of the capture whose end this message announces.
pub fn end_of_capture(message: &QueuedMessage) -> Option<String> {
    if !message.subscription.is_capture() {
        return None;
    }
    packet::end_of_capture(message.text().ok()?)
}
