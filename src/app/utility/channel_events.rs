//! Splits what the connection delivers into device output and channel events.

use std::collections::VecDeque;
use std::sync::mpsc as plain;

use tokio::sync::mpsc;

use crate::net::{Event, QueueReceiver, QueuedMessage};
use crate::notice::Notice;
use crate::run::{Reporter, in_thread};
use crate::wire::{decode_string, lookup};

/// Messages that may wait for the runner.
const WAITING: usize = 256;

/// The output in a message on a device's channel.
pub struct SessionOutput {
    pub path: String,
    pub session: String,
    pub raw: String,
}

/// A connection event that affects the jobs.
pub enum ChannelEvent {
    Listening(String),
    Refused { path: String, detail: String },
    Lost,
}

/// Prints the notices and forwards those that affect the jobs.
pub fn listen(
    notices: plain::Receiver<Notice>,
    reporter: Reporter,
) -> mpsc::UnboundedReceiver<ChannelEvent> {
    let (sender, events) = mpsc::unbounded_channel();
    // The thread ends with the last connection, so nothing has to join it.
    drop(in_thread(move || {
        for notice in notices {
            reporter.notice(&notice);
            let event = match notice {
                Notice::Acknowledged { channel } => ChannelEvent::Listening(channel.0),
                Notice::Refused { channel, detail } => {
                    ChannelEvent::Refused { path: channel.0, detail }
                }
                Notice::Disconnected { .. } => ChannelEvent::Lost,
                _ => continue,
            };
            // The runner may be gone already.
            let _ = sender.send(event);
        }
    }));
    events
}

/// Extracts device output from the queue, on a thread because the queue blocks.
pub fn receive(queue: QueueReceiver) -> mpsc::Receiver<SessionOutput> {
    let (sender, messages) = mpsc::channel(WAITING);
    drop(in_thread(move || {
        let mut batch = VecDeque::new();
        let mut open = true;
        while open {
            open = queue.take(&mut batch, None);
            for event in batch.drain(..) {
                if let Event::Data(delivery) = event
                    && let Some(message) = message(&delivery)
                    && sender.blocking_send(message).is_err()
                {
                    return;
                }
            }
        }
    }));
    messages
}

fn message(delivery: &QueuedMessage) -> Option<SessionOutput> {
    let payload = delivery.text().ok()?;
    let text = |member| {
        let value = lookup(payload, member)?;
        let inside = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        // A value that is not a string is passed on as JSON text.
        Some(inside.map_or_else(|| value.to_owned(), |text| decode_string(text).into_owned()))
    };
    Some(SessionOutput {
        path: delivery.subscription.path.clone(),
        session: text("session")?,
        raw: text("raw")?,
    })
}
