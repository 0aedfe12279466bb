//! The state of one connection over all its attempts: its subscriptions, and the changes to them.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::context::StreamContext;
use super::queue::{ConnectionTrace, Event, TraceKind};
use super::subscriptions::Subscriptions;
use crate::channel::Subscription;
use crate::notice::Notice;

/// A change to a running connection.
#[derive(Debug)]
pub enum ConnectionChange {
    Add(Vec<Arc<Subscription>>),
    /// Paths.
    Remove(Vec<String>),
    /// The connection is no longer needed.
    Retire,
}

pub struct ConnectionState {
    /// Within the run, from 1.
    pub number: u32,
    pub shared: Arc<StreamContext>,
    pub subscriptions: Subscriptions,
    changes: mpsc::UnboundedReceiver<ConnectionChange>,
    retired: bool,
    /// When the connection was lost, until all its channels are subscribed again.
    pub lost_at: Option<Instant>,
}

impl ConnectionState {
    pub fn new(
        number: u32,
        shared: Arc<StreamContext>,
        wanted: Vec<Arc<Subscription>>,
        changes: mpsc::UnboundedReceiver<ConnectionChange>,
    ) -> Self {
        let timing = shared.settings.timing;
        let subscriptions = Subscriptions::new(wanted, timing.ack_timeout, timing.stale_after);
        Self { number, shared, subscriptions, changes, retired: false, lost_at: None }
    }

    /// The next change; pending forever once there will be none.
    pub async fn change(&mut self) -> ConnectionChange {
        match self.changes.recv().await {
            Some(change) => change,
            None => std::future::pending().await,
        }
    }

    /// Records a change, and returns the paths to unsubscribe from.
    pub fn apply(&mut self, change: ConnectionChange) -> Vec<String> {
        match change {
            ConnectionChange::Add(wanted) => {
                for one in wanted {
                    self.subscriptions.add(one);
                }
                Vec::new()
            }
            ConnectionChange::Remove(paths) => {
                paths.into_iter().filter(|path| self.remove(path)).collect()
            }
            ConnectionChange::Retire => {
                self.retired = true;
                Vec::new()
            }
        }
    }

    pub fn is_retired(&self) -> bool {
        self.retired
    }

    /// Drops a path; true if the cloud sends it.
    fn remove(&mut self, path: &str) -> bool {
        let Some((counts, sent)) = self.subscriptions.remove(path) else { return false };
        self.shared.statistics.add(path, counts);
        sent
    }

    /// Reports the gaps that no later message has closed.
    pub fn report_open_gaps(&mut self) {
        for (subscription, from, reason) in self.subscriptions.open_gaps() {
            // If the clock was set back meanwhile, the gap must not end before it begins.
            let to = Timestamp::now().max(from);
            let channel = subscription.path.clone();
            self.shared.notify(Notice::Gap {
                channel: channel.into(),
                from,
                to,
                reason: reason.to_string(),
            });
            self.shared.queue.force(Event::Gap { subscription, from, to, reason, dropped: None });
        }
    }

    /// A connection event, if the run records them.
    pub fn trace(&self, what: impl FnOnce() -> TraceKind) -> Option<Event> {
        self.shared.settings.traces.then(|| {
            let at = Timestamp::now();
            Event::Trace(ConnectionTrace { at, connection: self.number, what: what() })
        })
    }

    /// Adds the counts since the last call to the run's statistics.
    pub fn flush_counts(&mut self) {
        for (channel, counts) in self.subscriptions.take_counts() {
            self.shared.statistics.add(&channel, counts);
        }
    }
}
