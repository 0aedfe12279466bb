//! Queues device output for the output loop.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::net::stream::queue;
use crate::net::{DeviceOutput, Event, OfferResult, OverflowPolicy, QueueReceiver, QueueSender};
use crate::utility::DeviceOrigin;
use crate::wire::Piece;

/// Lines and tables that may wait for the output loop.
const WAITING: usize = 256;

/// The sending end of the queue to the output loop.
#[derive(Clone)]
pub struct DeviceOutputSender(QueueSender);

/// Events that the queue has no room for yet.
#[derive(Default)]
pub struct PendingEvents(VecDeque<Event>);

impl PendingEvents {
    pub fn add(&mut self, origin: &Arc<DeviceOrigin>, pieces: Vec<Piece>) {
        let event = |piece| Event::Device(DeviceOutput { origin: origin.clone(), piece });
        self.0.extend(pieces.into_iter().map(event));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl DeviceOutputSender {
    pub fn new() -> (Self, QueueReceiver) {
        let (sender, queue) = queue::bounded(WAITING, OverflowPolicy::Block);
        (Self(sender), queue)
    }

    /// Sends all pending events, waiting for room. Safe to cancel.
    pub async fn send(&self, pending: &mut PendingEvents) {
        while let Some(event) = pending.0.pop_front() {
            match self.0.offer(event) {
                OfferResult::Taken | OfferResult::Dropped(_) => {}
                OfferResult::Full(event) => {
                    // Back to the front first: the wait may be cancelled.
                    pending.0.push_front(event);
                    self.0.room().await;
                }
                // Whatever ended the output ends the run too, so there is nothing to report here.
                OfferResult::Closed => std::future::pending().await,
            }
        }
    }

    /// Ends the queue.
    pub fn close(&self) {
        self.0.close();
    }
}
