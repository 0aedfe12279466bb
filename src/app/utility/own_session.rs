//! Picks the messages of the sessions that a run has started out of their channels.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use jiff::Timestamp;
use tokio::sync::watch;

use crate::message::scalar::plain;
use crate::net::{Event, QueuedMessage};
use crate::run::{Decision, Readiness, Stage, Staged};
use crate::text::excerpt;
use crate::wire::lookup;

/// A started session.
pub struct StartedSession {
    /// The path of its channel.
    pub path: String,
    /// Its id, if the cloud names one.
    pub id: Option<String>,
    /// When it was asked for.
    pub since: Timestamp,
}

/// What the output loop knows of the sessions.
#[derive(Default)]
pub struct SessionOutputs {
    /// When the first and the last message came.
    pub times: watch::Sender<Option<(Instant, Instant)>>,
    /// The first failure that a message reports.
    pub failure: Mutex<Option<String>>,
}

impl SessionOutputs {
    fn message(&self, payload: &str) {
        let now = Instant::now();
        self.times.send_modify(|times| *times = Some((times.map_or(now, |(first, _)| first), now)));
        let text = |member| lookup(payload, member).map(plain);
        if text("status").as_deref() == Some("failure") {
            let reason = text("error").map_or_else(|| "failure".to_owned(), |text| excerpt(&text));
            let mut failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
            failure.get_or_insert(reason);
        }
    }
}

/// Drops the messages of other people's sessions. A message without a session may be ours, unless it came before the
/// call.
pub struct SessionStage {
    started: Receiver<StartedSession>,
    /// Sessions by channel; several devices may share one.
    known: HashMap<String, Vec<StartedSession>>,
    /// How many are still to be started.
    awaited: usize,
    outputs: Arc<SessionOutputs>,
}

impl SessionStage {
    pub fn new(
        started: Receiver<StartedSession>,
        awaited: usize,
        outputs: Arc<SessionOutputs>,
    ) -> Self {
        Self { started, known: HashMap::new(), awaited, outputs }
    }

    fn is_foreign(&self, message: &QueuedMessage, payload: &str) -> bool {
        let Some(started) = self.known.get(&message.subscription.path) else { return false };
        let session = lookup(payload, "session").map(plain);
        started.iter().all(|own| match (&own.id, &session) {
            (Some(own), Some(session)) => own != session,
            _ => message.received < own.since,
        })
    }
}

impl Stage for SessionStage {
    /// Messages wait in the queue until the sessions are known, since they may be the first of one.
    fn ready(&mut self, deadline: Option<Instant>) -> Readiness {
        while self.awaited > 0 {
            let received = match deadline {
                None => self.started.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(deadline) => {
                    self.started.recv_timeout(deadline.saturating_duration_since(Instant::now()))
                }
            };
            match received {
                Ok(started) => self.known.entry(started.path.clone()).or_default().push(started),
                Err(RecvTimeoutError::Timeout) => return Readiness::Late,
                Err(RecvTimeoutError::Disconnected) => return Readiness::Never,
            }
            self.awaited -= 1;
        }
        Readiness::Ready
    }

    fn refresh(&mut self) {}

    fn message(&mut self, message: &QueuedMessage) -> Staged {
        let payload = message.text().unwrap_or_default();
        if self.is_foreign(message, payload) {
            return Staged { decision: Decision::Drop, ..Staged::default() };
        }
        self.outputs.message(payload);
        Staged::default()
    }

    fn gap(&mut self, _gap: &Event) -> Decision {
        Decision::Pass
    }

    fn is_complete(&self) -> bool {
        false
    }

    fn finish(&mut self) {}
}
