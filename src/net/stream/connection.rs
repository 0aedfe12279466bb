//! Keeps one connection alive: dials, runs a session, and reconnects with backoff.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep_until};

use super::super::dial::{Duplex, open};
use super::super::error::Error;
use super::super::socket::Socket;
use super::backoff::Backoff;
use super::context::StreamContext;
use super::queue::{ConnectionTrace, Event, TraceKind};
use super::session::StreamSession;
use super::subscriptions::Subscriptions;
use crate::channel::Subscription;
use crate::notice::Notice;

/// How long a connection must have been whole before its backoff starts over.
const STABLE: Duration = Duration::from_secs(60);

/// Channels that join or leave while a connection runs.
#[derive(Debug)]
pub enum ConnectionChange {
    Add(Vec<Arc<Subscription>>),
    /// Paths.
    Remove(Vec<String>),
    /// This connection is not needed any more.
    Retire,
}

pub struct Connection {
    /// Within the run, from 1.
    pub(super) number: u32,
    pub(super) shared: Arc<StreamContext>,
    pub(super) subscriptions: Subscriptions,
    changes: mpsc::UnboundedReceiver<ConnectionChange>,
    backoff: Backoff,
    /// Whether it was ever made.
    made: bool,
    retired: bool,
}

impl Connection {
    pub fn new(
        number: u32,
        shared: Arc<StreamContext>,
        wanted: Vec<Arc<Subscription>>,
        changes: mpsc::UnboundedReceiver<ConnectionChange>,
    ) -> Self {
        let timing = shared.settings.timing;
        Self {
            subscriptions: Subscriptions::new(wanted, timing.acknowledge, timing.stale_after),
            backoff: Backoff::new(timing.retry_delay, timing.retry_max_delay),
            number,
            made: false,
            retired: false,
            changes,
            shared,
        }
    }

    /// Runs until the stop signal (`Ok`) or until trying again is pointless. The first attempt is made
    /// after `delay`.
    pub async fn run(mut self, delay: Duration) -> Result<(), Error> {
        let result = if self.pause(delay).await { self.attempts().await } else { Ok(()) };
        self.report_open_gaps();
        self.flush_counts();
        result
    }

    async fn attempts(&mut self) -> Result<(), Error> {
        loop {
            let Err(error) = self.attempt().await else { return Ok(()) };
            if !error.is_transient(self.shared.is_first_contact()) {
                return Err(error);
            }
            let pause = self.backoff.fail(rand::random(), error.wanted_pause());
            if self.shared.settings.max_retries.is_some_and(|most| self.backoff.failures() > most) {
                return Err(error);
            }
            let reason = error.to_string();
            let told: Arc<str> = reason.as_str().into();
            self.subscriptions.lost(&told);
            if let Some(event) = self.trace(|| TraceKind::Disconnected { reason: told }) {
                self.shared.queue.force(event);
            }
            let failures = self.backoff.failures();
            self.shared.tell(Notice::Disconnected { reason, pause, failures });
            if !self.pause(pause).await {
                return Ok(());
            }
        }
    }

    /// One life of the connection; `Ok` where it ended as it should.
    async fn attempt(&mut self) -> Result<(), Error> {
        let mut stop = self.shared.stop.clone();
        let opened = tokio::select! {
            () = stopped(&mut stop) => return Ok(()),
            opened = self.open() => {
                self.shared.record_attempt(opened.as_ref().err());
                opened?
            }
        };
        self.shared.statistics.connected(self.made);
        self.made = true;
        let mut link = StreamSession::new(self, opened);
        let ended = link.run().await;
        if link.settled().is_some_and(|since| since.elapsed() >= STABLE) {
            self.backoff.reset();
        }
        self.flush_counts();
        ended
    }

    async fn open(&self) -> Result<Socket<Box<dyn Duplex>>, Error> {
        self.shared.wait_for_budget().await;
        let address = self.shared.settings.route();
        self.shared.tell(Notice::Connecting { address });
        open(&self.shared.settings).await.map(Socket::new)
    }

    /// Waits; false when the run is over or the connection is not needed any more. Channels may join and
    /// leave meanwhile.
    async fn pause(&mut self, pause: Duration) -> bool {
        let mut stop = self.shared.stop.clone();
        let end = Instant::now() + pause;
        loop {
            tokio::select! {
                biased;
                () = stopped(&mut stop) => return false,
                change = self.changes.recv() => match change {
                    Some(change) => self.apply(change),
                    None => break,
                },
                () = sleep_until(end) => return !self.retired,
            };
            if self.retired {
                return false;
            }
        }
        tokio::select! {
            () = stopped(&mut stop) => false,
            () = sleep_until(end) => true,
        }
    }

    /// The next change; for ever pending when there will be none.
    pub(super) async fn change(&mut self) -> ConnectionChange {
        match self.changes.recv().await {
            Some(change) => change,
            None => std::future::pending().await,
        }
    }

    /// Takes a change into the books; the paths that the cloud need not send any more.
    pub(super) fn apply(&mut self, change: ConnectionChange) -> Vec<String> {
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

    pub(super) fn is_retired(&self) -> bool {
        self.retired
    }

    /// Whether the cloud sends it.
    fn remove(&mut self, path: &str) -> bool {
        let Some((tally, sent)) = self.subscriptions.remove(path) else { return false };
        self.shared.statistics.add(path, tally);
        sent
    }

    /// What may be missing up to the end, where no message has shown it.
    fn report_open_gaps(&mut self) {
        for (subscription, from, reason) in self.subscriptions.open_gaps() {
            let to = jiff::Timestamp::now().max(from);
            let channel = subscription.path.clone();
            self.shared.tell(Notice::Gap { channel, from, to, reason: reason.to_string() });
            self.shared.queue.force(Event::Gap { subscription, from, to, reason });
        }
    }

    /// What happens to this connection now, where a recording wants it.
    pub(super) fn trace(&self, what: impl FnOnce() -> TraceKind) -> Option<Event> {
        self.shared.settings.traces.then(|| {
            let at = jiff::Timestamp::now();
            Event::Trace(ConnectionTrace { at, connection: self.number, what: what() })
        })
    }

    fn flush_counts(&mut self) {
        for (channel, tally) in self.subscriptions.take_tallies() {
            self.shared.statistics.add(&channel, tally);
        }
    }
}

/// Waits for the stop signal; its sender going away is one.
pub(super) async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
