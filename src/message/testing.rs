//! Provides sample messages to the tests of this layer.

use super::ReceivedMessage;
use crate::channel::{Channel, Subscription};
use crate::wire::Payload;

/// Passes a message of the channel with this name to `read`.
pub fn received<T>(name: &str, payload: &str, read: impl FnOnce(&ReceivedMessage) -> T) -> T {
    let channel = Channel::named(name).expect("a channel");
    let subscription = Subscription::fill(channel, |_| "an-id".to_owned());
    let payload = Payload::of(payload, false).expect("valid JSON");
    read(&ReceivedMessage {
        payload: Ok(&payload),
        frame: "",
        subscription: &subscription,
        received: jiff::Timestamp::UNIX_EPOCH,
        connection: 1,
    })
}
