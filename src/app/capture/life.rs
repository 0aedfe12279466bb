//! The life of a capture: waited for, started, watched, stopped.
//!
//! There is one capture at a place, and the call that stops it names none. So the cloud is asked what runs
//! before anything is started or stopped, and nobody else's is ended unless the user says so.

use std::pin::pin;
use std::sync::mpsc::Sender;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use super::state::Found;
use super::{Capture, State};
use crate::app::status::Screen;
use crate::error::Error;
use crate::net::rest::{Failure, Reply};
use crate::net::{self, Rest, Settings};

/// An answer to the call that starts a capture is late after so long: the cloud is asked what became of it.
const LATE: Duration = Duration::from_secs(2);
/// Pauses between looks at a capture that may be about to start, or to end.
const LOOKS: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_millis(200),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
];
/// The end of a capture is missed if it was not heard of so long after it was due.
const MARGIN: Duration = Duration::from_secs(5);
/// After a lost connection: packets that are on their way come before the end is believed.
const SETTLED: Duration = Duration::from_secs(1);

/// Whether the run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Run,
    Stop,
    /// The capture has ended by itself.
    Ended,
}

pub struct Life {
    pub capture: Capture,
    pub net: Settings,
    pub rest: Rest,
    pub screen: Screen,
    /// Counts acknowledgements of the subscription.
    pub acknowledgements: watch::Receiver<u64>,
    pub wish: watch::Receiver<Wish>,
    /// Where the output loop learns of the id.
    pub ids: Sender<String>,
}

impl Life {
    /// Ends without an error when the capture has, or when the wish is to stop and that was done.
    pub async fn run(mut self) -> Result<(), Error> {
        if !self.is_acknowledged().await {
            return Ok(());
        }
        let Some(state) = self.begin().await? else { return Ok(()) };
        self.tell("capture_started", &format!("started {state}"), &state);
        // Nobody waits for it if the output has ended already.
        let _ = self.ids.send(state.id.clone());
        let mut wish = self.wish.clone();
        let is_over = tokio::select! {
            () = stopping(&mut wish) => *self.wish.borrow() == Wish::Ended,
            () = self.over(&state) => true,
        };
        if is_over || !self.stop(&state).await? {
            self.tell("capture_ended", &state.ending(), &state);
        }
        Ok(())
    }

    /// False if the run ends before the subscription is acknowledged.
    async fn is_acknowledged(&mut self) -> bool {
        let mut wish = self.wish.clone();
        tokio::select! {
            biased;
            () = stopping(&mut wish) => false,
            acknowledged = self.acknowledgements.wait_for(|count| *count > 0) => acknowledged.is_ok(),
        }
    }

    /// Starts it; `None` if the run ends before, and nothing runs.
    async fn begin(&mut self) -> Result<Option<State>, Error> {
        let found = self.look().await?;
        if found == Found::Unclear {
            self.warn("whether a capture runs already is not known: the cloud's answer names none");
        }
        let mut before = found.running();
        if let Some(other) = before.take_if(|_| self.capture.take_over) {
            self.end(&other).await?;
        }
        if let Some(other) = before {
            return Err(Error::CaptureRunning(other.to_string()));
        }
        if self.is_stopping() {
            return Ok(None);
        }
        self.start().await
    }

    /// Ends another's capture, and waits until it has.
    async fn end(&self, other: &State) -> Result<(), Error> {
        match self.rest.delete(&self.capture.call).await {
            Err(error) if !is_none(&error) => return Err(error.into()),
            _ => {}
        }
        for pause in LOOKS {
            sleep(pause).await;
            let running = self.look().await?.running();
            if running.is_none_or(|running| running.id != other.id) {
                self.tell("capture_taken_over", &format!("ended {other}"), other);
                return Ok(());
            }
        }
        Err(Error::CaptureRunning(other.to_string()))
    }

    /// An answer that does not come is not waited for alone: what it would tell may be seen meanwhile.
    async fn start(&self) -> Result<Option<State>, Error> {
        // A client of its own counts how often it was tried.
        let rest = Rest::new(&self.net);
        let body = self.capture.order.body();
        let mut answer = pin!(rest.post(&self.capture.call, &body));
        loop {
            tokio::select! {
                answer = &mut answer => return self.answered(answer, rest.calls(), &body).await,
                found = self.search(&body, LATE) => match found {
                    Some(state) => return Ok(Some(state)),
                    None if self.is_stopping() => {
                        self.warn("whether a capture was started is not known: no answer came in time");
                        return Ok(None);
                    }
                    None => {}
                }
            }
        }
    }

    async fn answered(
        &self,
        answer: Result<Reply, net::Error>,
        tries: u64,
        body: &Value,
    ) -> Result<Option<State>, Error> {
        let error = match answer {
            Ok(reply) => match State::read(reply.body) {
                Some(state) => return Ok(Some(state)),
                None => Error::NoCapture,
            },
            Err(error) if tries > 1 || is_doubtful(&error) => error.into(),
            Err(error) => return Err(self.refused(error).await),
        };
        // It may have been carried out all the same.
        match self.search(body, Duration::ZERO).await {
            Some(state) => Ok(Some(state)),
            None => Err(error),
        }
    }

    /// The refusal; or, where another capture is the reason, that.
    async fn refused(&self, error: net::Error) -> Error {
        let reason = match &error {
            net::Error::Call { failure: Failure::Status { status: 400 | 409, .. }, .. } => {
                self.look().await.ok().and_then(Found::running)
            }
            _ => None,
        };
        reason.map_or_else(|| error.into(), |other| Error::CaptureRunning(other.to_string()))
    }

    /// Looks for a capture as it was asked for, after a pause that the end of the run cuts short. Nothing ran
    /// before, so it is ours.
    async fn search(&self, body: &Value, pause: Duration) -> Option<State> {
        let mut wish = self.wish.clone();
        tokio::select! {
            () = sleep(pause) => {}
            () = stopping(&mut wish) => {}
        }
        for pause in LOOKS {
            sleep(pause).await;
            let state = self.look().await.ok().and_then(Found::running);
            if let Some(state) = state.filter(|state| state.answers(body)) {
                return Some(state);
            }
        }
        None
    }

    /// Returns once the capture has ended without a word: its time is over, or its end fell into a gap.
    async fn over(&self, state: &State) {
        let mut acknowledgements = self.acknowledgements.clone();
        let due = state.duration().map(|duration| Instant::now() + duration + MARGIN);
        let mut due = due.unwrap_or_else(|| Instant::now() + Duration::from_secs(600));
        loop {
            tokio::select! {
                () = sleep_until(due) => due += Duration::from_secs(60),
                Ok(()) = acknowledgements.changed() => sleep(SETTLED).await,
            }
            match self.look().await {
                Ok(Found::Nothing) => return,
                Ok(Found::Running(other)) if other.id != state.id => return,
                Ok(_) | Err(_) => {}
            }
        }
    }

    /// Stops it; false if it has ended in the meantime.
    async fn stop(&self, state: &State) -> Result<bool, Error> {
        match self.look().await {
            Ok(Found::Nothing) => return Ok(false),
            Ok(Found::Running(other)) if other.id != state.id => return Ok(false),
            Ok(_) | Err(_) => {}
        }
        match self.rest.delete(&self.capture.call).await {
            Err(error) if !is_none(&error) => {
                self.warn(&format!(
                    "the capture {state} could not be stopped, and ends by itself: {error}"
                ));
                Err(Error::CaptureNotStopped)
            }
            _ => {
                self.tell("capture_stopped", &format!("stopped {}", state.id), state);
                Ok(true)
            }
        }
    }

    async fn look(&self) -> Result<Found, net::Error> {
        match self.rest.get(&self.capture.call, &[]).await {
            Ok(reply) => Ok(Found::read(reply.body)),
            Err(error) if is_none(&error) => Ok(Found::Nothing),
            Err(error) => Err(error),
        }
    }

    fn is_stopping(&self) -> bool {
        *self.wish.borrow() != Wish::Run
    }

    fn tell(&self, event: &str, message: &str, state: &State) {
        self.screen.tell(|reporter| reporter.news(event, message, state.members()));
    }

    fn warn(&self, message: &str) {
        self.screen.tell(|reporter| reporter.warning("capture_unclear", message));
    }
}

/// Returns when the run is over; also when nobody is left to say so.
pub async fn stopping(wish: &mut watch::Receiver<Wish>) {
    let _ = wish.wait_for(|wish| *wish != Wish::Run).await;
}

/// Whether the cloud says that no capture runs there.
fn is_none(error: &net::Error) -> bool {
    matches!(error, net::Error::Call { failure: Failure::Status { status: 404, .. }, .. })
}

/// Whether a call that failed may have been carried out.
fn is_doubtful(error: &net::Error) -> bool {
    let net::Error::Call { failure, .. } = error else { return false };
    match failure {
        Failure::Uncertain(_)
        | Failure::Timeout(_)
        | Failure::NotJson
        | Failure::Unlike(_)
        | Failure::TooLarge => true,
        Failure::Status { status, .. } | Failure::Postponed { status, .. } => *status >= 500,
        Failure::Connection(_)
        | Failure::Lost(_)
        | Failure::SessionOver(_)
        | Failure::Invalid(_)
        | Failure::Password(_)
        | Failure::Code(_)
        | Failure::Sso(_) => false,
    }
}
