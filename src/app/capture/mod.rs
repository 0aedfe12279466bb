//! A capture that a run starts and ends itself.
//!
//! | module | what |
//! |---|---|
//! | `order` | what is asked for, and the body of the call |
//! | `state` | what the cloud says of a capture that runs |
//! | `life` | from the acknowledged subscription to the call that stops it |
//! | `companion` | the life as a task beside the stream |
//! | `follow` | which messages are the capture's own |
//!
//! Knows nothing of packets.

mod companion;
mod follow;
mod life;
mod order;
mod state;
#[cfg(test)]
mod tests;

pub use companion::Companion;
pub use follow::{Awaited, Follow, Whose};
pub use order::{Expression, Order, Port};
use std::sync::Arc;

use crate::channel::Subscription;
use crate::error::Error;
use state::State;

/// A capture to be started.
#[derive(Clone, Debug)]
pub struct Capture {
    pub order: Order,
    /// The path of the calls: `/api/v1/sites/ID/pcaps/capture`; empty until [`Capture::set_place`].
    pub call: String,
    /// One that runs already is ended first.
    pub take_over: bool,
}

impl Capture {
    /// Where it is started: the place of the only channel that is listened to.
    pub fn set_place(&mut self, wanted: &[Arc<Subscription>]) -> Result<(), Error> {
        let [subscription] = wanted else {
            let hint = "start one at a time; without `--start` it listens to any number";
            return Err(Error::usage("`--start` starts a capture at one place only", Some(hint)));
        };
        self.call = format!("/api/v1{}/capture", subscription.path);
        Ok(())
    }

    /// The calls that would be made; the body of one stands on the line after it.
    pub fn plan(&self, base: &str) -> String {
        let call = &self.call;
        let take_over = if self.take_over {
            format!("DELETE {base}{call} (if one is running)\n")
        } else {
            String::new()
        };
        let body = self.order.body();
        format!("GET {base}{call}\n{take_over}POST {base}{call}\n{body}\nDELETE {base}{call}\n")
    }
}
