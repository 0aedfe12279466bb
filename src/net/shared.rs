//! What all connections of a run share.

use std::collections::HashSet;
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex};

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use super::budget::Budget;
use super::queue::Sender;
use super::statistics::Statistics;
use super::{Notice, Settings};

pub struct Shared {
    pub settings: Settings,
    pub queue: Sender,
    notices: SyncSender<Notice>,
    /// Becomes true when the run is to end.
    pub stop: watch::Receiver<bool>,
    pub statistics: Arc<Statistics>,
    /// How many acknowledgements came, those after reconnects too.
    acknowledgements: watch::Sender<u64>,
    /// The kinds of bad frames that were told already.
    told: Mutex<HashSet<String>>,
    budget: Mutex<Budget>,
}

impl Shared {
    pub fn new(
        settings: Settings,
        queue: Sender,
        notices: SyncSender<Notice>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        Self {
            settings,
            queue,
            notices,
            stop,
            statistics: Arc::default(),
            acknowledgements: watch::Sender::new(0),
            told: Mutex::default(),
            budget: Mutex::default(),
        }
    }

    pub fn tell(&self, notice: Notice) {
        // Who does not listen any more, or cannot keep up with reading, misses it.
        let _ = self.notices.try_send(notice);
    }

    pub fn tell_once(&self, key: String, notice: Notice) {
        if self.told.lock().expect("no holder of this lock panics").insert(key) {
            self.tell(notice);
        }
    }

    /// Whether any subscription was ever acknowledged.
    pub fn is_acknowledged(&self) -> bool {
        *self.acknowledgements.borrow() > 0
    }

    pub fn count_acknowledgement(&self) {
        self.acknowledgements.send_modify(|count| *count += 1);
    }

    pub fn acknowledgements(&self) -> watch::Receiver<u64> {
        self.acknowledgements.subscribe()
    }

    /// Waits until the cloud's limit allows another connection.
    pub async fn admission(&self) {
        loop {
            let taken =
                self.budget.lock().expect("no holder of this lock panics").take(Instant::now());
            let Err(pause) = taken else { return };
            self.tell(Notice::Limited { pause });
            sleep(pause).await;
        }
    }
}
