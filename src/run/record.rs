//! Converts a queued delivery into the record that the output expects.

use crate::message::ReceivedMessage;
use crate::net::QueuedMessage;

pub fn of(delivery: &QueuedMessage) -> ReceivedMessage<'_> {
    ReceivedMessage {
        payload: delivery.payload.as_ref().map_err(|defect| *defect),
        frame: delivery.frame.as_deref().unwrap_or_default(),
        subscription: &delivery.subscription,
        received: delivery.received,
        connection: delivery.connection,
    }
}
