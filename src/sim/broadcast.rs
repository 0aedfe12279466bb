//! Broadcasts messages to all connections subscribed to their channel: packets of captures, output of
//! utilities.
//!
//! Without a subscriber a message is lost, as in the cloud.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc::error::SendTimeoutError;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::world::GeneratedMessage;

/// The most messages that wait for a slow connection.
const WAITING: usize = 1024;
/// After taking nothing for so long, a connection misses messages until it reads again.
const SEND_TIMEOUT: Duration = Duration::from_secs(1);

/// The subscribers of all channels; clones share them.
#[derive(Clone, Default)]
pub struct Broadcaster(Arc<Mutex<HashMap<String, Vec<BroadcastListener>>>>);

#[derive(Clone)]
struct BroadcastListener {
    sender: Sender<GeneratedMessage>,
    stuck: Arc<AtomicBool>,
}

/// The messages for one connection.
pub struct BroadcastReceiver {
    sender: Sender<GeneratedMessage>,
    receiver: Receiver<GeneratedMessage>,
    stuck: Arc<AtomicBool>,
}

impl Broadcaster {
    pub fn join(&self, channel: &str, mailbox: &BroadcastReceiver) {
        self.leave(channel, mailbox);
        let (sender, stuck) = (mailbox.sender.clone(), Arc::clone(&mailbox.stuck));
        self.listeners_by_channel()
            .entry(channel.to_owned())
            .or_default()
            .push(BroadcastListener { sender, stuck });
    }

    pub fn leave(&self, channel: &str, mailbox: &BroadcastReceiver) {
        let mut listeners_by_channel = self.listeners_by_channel();
        let Some(listeners) = listeners_by_channel.get_mut(channel) else { return };
        listeners
            .retain(|own| !own.sender.is_closed() && !own.sender.same_channel(&mailbox.sender));
        if listeners.is_empty() {
            listeners_by_channel.remove(channel);
        }
    }

    /// Sends `message` to all subscribers; returns how many received it.
    pub async fn say(&self, message: &GeneratedMessage) -> usize {
        let mut heard = 0;
        for listener in self.listeners(&message.channel) {
            heard += usize::from(listener.send(message.clone()).await);
        }
        heard
    }

    fn listeners(&self, channel: &str) -> Vec<BroadcastListener> {
        self.listeners_by_channel().get(channel).cloned().unwrap_or_default()
    }

    fn listeners_by_channel(&self) -> MutexGuard<'_, HashMap<String, Vec<BroadcastListener>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl BroadcastListener {
    async fn send(&self, message: GeneratedMessage) -> bool {
        if self.stuck.load(Ordering::Relaxed) {
            let sent = self.sender.try_send(message).is_ok();
            self.stuck.store(!sent, Ordering::Relaxed);
            return sent;
        }
        match self.sender.send_timeout(message, SEND_TIMEOUT).await {
            Ok(()) => true,
            Err(SendTimeoutError::Timeout(_)) => {
                self.stuck.store(true, Ordering::Relaxed);
                false
            }
            Err(SendTimeoutError::Closed(_)) => false,
        }
    }
}

impl Default for BroadcastReceiver {
    fn default() -> Self {
        let (sender, receiver) = channel(WAITING);
        Self { sender, receiver, stuck: Arc::default() }
    }
}

impl BroadcastReceiver {
    /// Waits for the next message.
    pub async fn next(&mut self) -> GeneratedMessage {
        self.receiver.recv().await.expect("the mailbox itself keeps a sender")
    }

    /// The next message, if there is one already.
    pub fn ready(&mut self) -> Option<GeneratedMessage> {
        self.receiver.try_recv().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(channel: &str) -> GeneratedMessage {
        GeneratedMessage { channel: channel.to_owned(), payload: "1".to_owned() }
    }

    #[tokio::test]
    async fn each_subscriber_gets_a_message_once() {
        let (audience, mut one, other) =
            (Broadcaster::default(), BroadcastReceiver::default(), BroadcastReceiver::default());
        audience.join("/a", &one);
        audience.join("/a", &one);
        audience.join("/b", &other);
        assert_eq!(audience.say(&message("/a")).await, 1);
        assert_eq!(one.next().await, message("/a"));
        assert_eq!(one.ready(), None);
        audience.leave("/a", &one);
        assert_eq!(audience.say(&message("/a")).await, 0);
        drop(other);
        assert_eq!(audience.say(&message("/b")).await, 0);
    }

    #[tokio::test(start_paused = true)]
    async fn a_stuck_connection_delays_the_others_only_once() {
        let (audience, mut slow) = (Broadcaster::default(), BroadcastReceiver::default());
        audience.join("/a", &slow);
        for _ in 0..WAITING {
            assert_eq!(audience.say(&message("/a")).await, 1);
        }
        assert_eq!(audience.say(&message("/a")).await, 0);
        let before = tokio::time::Instant::now();
        assert_eq!(audience.say(&message("/a")).await, 0);
        assert_eq!(before.elapsed(), Duration::ZERO, "it is known to be slow");
        slow.next().await;
        assert_eq!(audience.say(&message("/a")).await, 1);
    }
}
