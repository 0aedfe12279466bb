//! Splits what the connection delivers into device output and channel events.

use std::collections::VecDeque;
use std::sync::mpsc as plain;

use tokio::sync::mpsc;

use crate::net::{Event, QueueReceiver, QueuedMessage};
use crate::notice::Notice;
use crate::run::{Reporter, in_thread};
use crate::wire::{decode_string, lookup};

/// Messages that may wait for the loop.
const WAITING: usize = 256;

/// What a message on a device's channel holds.
pub struct SessionOutput {
    pub path: String,
    pub session: String,
    pub raw: String,
}

/// What the connection says that matters here.
pub enum ChannelEvent {
    Listening(String),
    Refused { path: String, detail: String },
    Lost,
}

/// Tells the notices, and passes on those that matter.
pub fn listen(
    notices: plain::Receiver<Notice>,
    reporter: Reporter,
) -> mpsc::UnboundedReceiver<ChannelEvent> {
    let (tell, told) = mpsc::unbounded_channel();
    // It ends with the last connection.
    drop(in_thread(move || {
        for notice in notices {
            reporter.notice(&notice);
            let news = match notice {
                Notice::Acknowledged { channel } => ChannelEvent::Listening(channel),
                Notice::Refused { channel, detail } => {
                    ChannelEvent::Refused { path: channel, detail }
                }
                Notice::Disconnected { .. } => ChannelEvent::Lost,
                _ => continue,
            };
            // Whoever is gone has no use for news.
            let _ = tell.send(news);
        }
    }));
    told
}

/// Reads the messages of the queue.
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
        // Text that came as JSON stays as it is.
        Some(inside.map_or_else(|| value.to_owned(), |text| decode_string(text).into_owned()))
    };
    Some(SessionOutput {
        path: delivery.subscription.path.clone(),
        session: text("session")?,
        raw: text("raw")?,
    })
}
