//! Keeps one connection alive: dials, runs a session, and reconnects with backoff.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::super::error::Error;
use super::backoff::Backoff;
use super::connection_state::ConnectionState;
use super::queue::TraceKind;
use super::session::StreamSession;
use super::socket::Socket;
use super::upgrade::open;
use crate::notice::Notice;

/// How long a session must have been fully subscribed before its end resets the backoff.
const STABLE: Duration = Duration::from_secs(60);

pub struct Connection {
    state: ConnectionState,
    backoff: Backoff,
    /// Whether an attempt has succeeded before.
    connected_before: bool,
}

impl Connection {
    pub fn new(state: ConnectionState) -> Self {
        let timing = state.shared.settings.timing;
        let backoff = Backoff::new(timing.retry_delay, timing.retry_max_delay);
        Self { state, backoff, connected_before: false }
    }

    /// Runs until the stop signal (`Ok`) or an error that no retry can mend. The first attempt starts
    /// after `delay`.
    pub async fn run(mut self, delay: Duration) -> Result<(), Error> {
        let result = if self.pause(delay).await { self.attempts().await } else { Ok(()) };
        self.state.report_open_gaps();
        self.state.flush_counts();
        result
    }

    async fn attempts(&mut self) -> Result<(), Error> {
        let shared = self.state.shared.clone();
        loop {
            let Err(error) = self.attempt().await else { return Ok(()) };
            if !error.is_transient(shared.is_first_contact()) {
                return Err(error);
            }
            let pause = self.backoff.fail(rand::random(), error.wanted_pause());
            let failures = self.backoff.failures();
            if shared.settings.max_retries.is_some_and(|most| failures > most) {
                return Err(error);
            }
            self.lost(&error);
            shared.notify(Notice::Disconnected { reason: error.to_string(), pause, failures });
            if !self.pause(pause).await {
                return Ok(());
            }
        }
    }

    fn lost(&mut self, error: &Error) {
        if self.connected_before {
            self.state.lost_at.get_or_insert_with(Instant::now);
        }
        let reason: Arc<str> = error.to_string().into();
        self.state.subscriptions.lost(&reason);
        if let Some(event) = self.state.trace(|| TraceKind::Disconnected { reason }) {
            self.state.shared.queue.force(event);
        }
    }

    /// Connects and runs one session; `Ok` if it ended on purpose.
    async fn attempt(&mut self) -> Result<(), Error> {
        let shared = self.state.shared.clone();
        let opened = tokio::select! {
            () = shared.stopped() => return Ok(()),
            opened = self.open() => {
                shared.record_attempt(opened.as_ref().err());
                opened?
            }
        };
        shared.statistics.connected(self.connected_before);
        self.connected_before = true;
        let mut session = StreamSession::new(&mut self.state, opened);
        let ended = session.run().await;
        // A connection that is lost right after it was established must not reset the backoff, or a
        // cloud in trouble would be hit without pauses.
        if session.settled().is_some_and(|since| since.elapsed() >= STABLE) {
            self.backoff.reset();
        }
        self.state.flush_counts();
        ended
    }

    async fn open(&self) -> Result<Socket, Error> {
        let shared = &self.state.shared;
        shared.wait_for_budget().await;
        shared.notify(Notice::Connecting { address: shared.settings.route() });
        open(&shared.settings).await
    }

    /// Waits, applying changes meanwhile; false if the run is over or the connection has retired.
    async fn pause(&mut self, pause: Duration) -> bool {
        let shared = self.state.shared.clone();
        let end = Instant::now() + pause;
        while !self.state.is_retired() {
            tokio::select! {
                biased;
                () = shared.stopped() => return false,
                change = self.state.change() => {
                    self.state.apply(change);
                }
                () = sleep_until(end) => return true,
            };
        }
        false
    }
}
