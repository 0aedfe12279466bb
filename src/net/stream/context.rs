//! State that all connections of a run share.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, TrySendError};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use super::super::error::Error;
use super::super::settings::Settings;
use super::budget::ConnectionBudget;
use super::queue::QueueSender;
use super::statistics::Statistics;
use crate::notice::Notice;
use crate::transport;

/// The cloud's answers to subscriptions, by path.
#[derive(Clone, Debug, Default)]
pub struct Acknowledgements {
    /// The number of acknowledgements, those after reconnects included.
    counts: HashMap<String, u64>,
    /// The reasons of final refusals.
    refused: HashMap<String, String>,
}

impl Acknowledgements {
    #[cfg(test)]
    pub fn once(path: &str) -> Self {
        Self { counts: [(path.to_owned(), 1)].into(), ..Self::default() }
    }

    pub fn of(&self, path: &str) -> u64 {
        self.counts.get(path).copied().unwrap_or_default()
    }

    pub fn refusal(&self, path: &str) -> Option<&str> {
        self.refused.get(path).map(String::as_str)
    }
}

/// The settings, limits and channels that all connections of a run use.
pub struct StreamContext {
    pub settings: Settings,
    pub queue: QueueSender,
    notices: SyncSender<Notice>,
    /// Becomes true when the run is to end.
    pub stop: watch::Receiver<bool>,
    pub statistics: Arc<Statistics>,
    /// Whether the cloud's name was ever resolved.
    contact: AtomicBool,
    /// The cloud's rate limit allows no connection before this time.
    not_before: Mutex<Option<Instant>>,
    acknowledgements: watch::Sender<Acknowledgements>,
    /// The kinds of bad frames that were reported already.
    reported: Mutex<HashSet<String>>,
    budget: Mutex<ConnectionBudget>,
}

impl StreamContext {
    pub fn new(
        settings: Settings,
        queue: QueueSender,
        notices: SyncSender<Notice>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        Self {
            settings,
            queue,
            notices,
            stop,
            statistics: Arc::default(),
            contact: AtomicBool::new(false),
            not_before: Mutex::default(),
            acknowledgements: watch::Sender::default(),
            reported: Mutex::default(),
            budget: Mutex::default(),
        }
    }

    pub fn notify(&self, notice: Notice) {
        // A disconnected receiver misses nothing: the run is over.
        if let Err(TrySendError::Full(_)) = self.notices.try_send(notice) {
            self.statistics.untold();
        }
    }

    /// Sends the first notice of each `kind`.
    pub fn notify_once(&self, kind: &str, notice: Notice) {
        let mut reported = self.reported.lock().expect("no holder of this lock panics");
        if !reported.contains(kind) {
            reported.insert(kind.to_owned());
            self.notify(notice);
        }
    }

    /// Waits for the stop signal.
    pub async fn stopped(&self) {
        stopped(&mut self.stop.clone()).await;
    }

    /// Whether any subscription was ever acknowledged.
    pub fn is_acknowledged(&self) -> bool {
        !self.acknowledgements.borrow().counts.is_empty()
    }

    pub fn count_acknowledgement(&self, path: &str) {
        self.acknowledgements.send_modify(|all| {
            if let Some(count) = all.counts.get_mut(path) {
                *count += 1;
            } else {
                all.counts.insert(path.to_owned(), 1);
            }
        });
    }

    pub fn note_refusal(&self, path: &str, detail: &str) {
        self.acknowledgements.send_modify(|all| {
            all.refused.insert(path.to_owned(), detail.to_owned());
        });
    }

    pub fn acknowledgements(&self) -> watch::Receiver<Acknowledgements> {
        self.acknowledgements.subscribe()
    }

    /// Whether no attempt has resolved the cloud's name yet.
    pub fn is_first_contact(&self) -> bool {
        !self.contact.load(Ordering::Relaxed)
    }

    /// Records how an attempt ended. A rate limit belongs to the token, so it holds for all connections.
    pub fn record_attempt(&self, failure: Option<&Error>) {
        if !matches!(failure, Some(Error::Transport(transport::Error::Resolve { .. }))) {
            self.contact.store(true, Ordering::Relaxed);
        }
        if let Some(error @ Error::Http { status: 429, .. }) = failure
            && let Some(pause) = error.wanted_pause()
        {
            let mut not_before = self.not_before.lock().expect("no holder of this lock panics");
            *not_before = (*not_before).max(Some(Instant::now() + pause));
        }
    }

    /// Waits until the rate limits allow another connection.
    pub async fn wait_for_budget(&self) {
        let not_before = *self.not_before.lock().expect("no holder of this lock panics");
        if let Some(time) = not_before {
            sleep_until(time).await;
        }
        loop {
            let taken =
                self.budget.lock().expect("no holder of this lock panics").take(Instant::now());
            let Err(pause) = taken else { return };
            self.notify(Notice::Limited { pause });
            sleep(pause).await;
        }
    }
}

/// Waits for the stop signal; a dropped sender counts as one.
pub async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
