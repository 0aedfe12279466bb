//! State that all connections of a run share.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, TrySendError};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use super::super::Settings;
use super::super::error::Error;
use super::budget::ConnectionBudget;
use super::queue::QueueSender;
use super::statistics::Statistics;
use crate::notice::Notice;

/// What the cloud said to subscriptions, by path.
#[derive(Clone, Debug, Default)]
pub struct Acknowledgements {
    /// How many acknowledgements came, those after reconnects too.
    counts: HashMap<String, u64>,
    /// Refused for good, and why.
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

pub struct StreamContext {
    pub settings: Settings,
    pub queue: QueueSender,
    notices: SyncSender<Notice>,
    /// Becomes true when the run is to end.
    pub stop: watch::Receiver<bool>,
    pub statistics: Arc<Statistics>,
    /// Whether the cloud's name was ever resolved.
    contact: AtomicBool,
    /// The cloud wants no connection before this time.
    not_before: Mutex<Option<Instant>>,
    acknowledgements: watch::Sender<Acknowledgements>,
    /// The kinds of bad frames that were told already.
    told: Mutex<HashSet<String>>,
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
            told: Mutex::default(),
            budget: Mutex::default(),
        }
    }

    pub fn tell(&self, notice: Notice) {
        // Who cannot keep up with reading misses it; who does not listen any more misses nothing.
        if let Err(TrySendError::Full(_)) = self.notices.try_send(notice) {
            self.statistics.untold();
        }
    }

    pub fn notify_once(&self, key: String, notice: Notice) {
        if self.told.lock().expect("no holder of this lock panics").insert(key) {
            self.tell(notice);
        }
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

    /// Whether no attempt has reached anybody yet.
    pub fn is_first_contact(&self) -> bool {
        !self.contact.load(Ordering::Relaxed)
    }

    /// What became of an attempt: any answer is a contact, and a limit of the token holds for all.
    pub fn record_attempt(&self, failure: Option<&Error>) {
        if !matches!(failure, Some(Error::Resolve { .. })) {
            self.contact.store(true, Ordering::Relaxed);
        }
        if let Some(error @ Error::Http { status: 429, .. }) = failure
            && let Some(pause) = error.wanted_pause()
        {
            let mut not_before = self.not_before.lock().expect("no holder of this lock panics");
            *not_before = (*not_before).max(Some(Instant::now() + pause));
        }
    }

    /// Waits until the cloud's limit allows another connection.
    pub async fn wait_for_budget(&self) {
        let not_before = *self.not_before.lock().expect("no holder of this lock panics");
        if let Some(time) = not_before {
            sleep_until(time).await;
        }
        loop {
            let taken =
                self.budget.lock().expect("no holder of this lock panics").take(Instant::now());
            let Err(pause) = taken else { return };
            self.tell(Notice::Limited { pause });
            sleep(pause).await;
        }
    }
}
