//! Runs one capture from start to stop: waits for the subscription, starts it, watches it and stops it.
//!
//! A site or organisation runs one capture at a time, and the call that stops it takes no id. The lifecycle
//! therefore asks the cloud what is running before each start or stop, and ends a foreign capture only if the
//! user asked for that.

use std::pin::pin;
use std::sync::mpsc::Sender;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep};

use super::guard::GuardLink;
use super::planned::Capture;
use super::state::{CaptureStatus, RunningCapture};
use super::tracker::{CaptureEnded, CaptureUpdate};
use super::watch::{is_none, look, over};
use crate::error::Error;
use crate::net;
use crate::net::{Acknowledgements, RestClient, RestError, RestResponse, Settings};
use crate::notice::Notice;
use crate::run::StatusReporter;

/// How long to wait for the answer to the start call before asking the cloud what is running.
const LATE: Duration = Duration::from_secs(2);
/// Pauses between status requests while a capture starts or ends.
const LOOKS: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_millis(200),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
];
/// Whether the run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopRequest {
    Run,
    Stop,
    /// The capture has already ended.
    Ended,
}

/// One capture, and its connections to the rest of the run.
pub struct CaptureLifecycle {
    pub capture: Capture,
    /// Stops the capture if this process dies.
    pub guard: Option<GuardLink>,
    pub net: Settings,
    pub rest: RestClient,
    pub screen: StatusReporter,
    /// The acknowledgements of subscriptions.
    pub acknowledgements: watch::Receiver<Acknowledgements>,
    pub wish: watch::Receiver<StopRequest>,
    /// Sends ids to the output loop.
    pub updates: Sender<CaptureUpdate>,
    /// Receives the end from the output loop.
    pub ends: mpsc::UnboundedReceiver<CaptureEnded>,
}

/// Why a capture is over.
enum EndReason {
    /// The run is stopping it.
    Stopping,
    /// The cloud says that it is not running; its last message never arrived.
    Over,
    Heard(CaptureEnded),
}

impl CaptureLifecycle {
    /// Runs until the capture has ended or was stopped on request.
    pub async fn run(mut self) -> Result<(), Error> {
        if !self.is_acknowledged().await? {
            return Ok(());
        }
        while let Some(state) = self.begin().await? {
            let began = Instant::now();
            self.screen.notice(&state.started());
            // Discard ends of earlier captures before the update: from then on, an end is that of this one, and a
            // short capture may be over at once.
            while self.ends.try_recv().is_ok() {}
            // The output may have ended already.
            let update =
                CaptureUpdate { path: self.capture.path.clone(), id: Some(state.id.clone()) };
            let _ = self.updates.send(update);
            let course = self.course(&state).await;
            let is_over = match course {
                EndReason::Stopping => *self.wish.borrow() == StopRequest::Ended,
                EndReason::Over | EndReason::Heard(_) => true,
            };
            if is_over || !self.stop(&state).await? {
                self.screen.notice(&state.ended());
            }
            self.release().await;
            let heard = match course {
                EndReason::Stopping => return Ok(()),
                EndReason::Over => None,
                EndReason::Heard(heard) => Some(heard.messages),
            };
            if !self.capture.chains || self.is_stopping() {
                return Ok(());
            }
            let Some(limit) = state.limit(heard, began.elapsed()) else {
                self.warn("the capture has ended before its limits: no other is started");
                return Ok(());
            };
            self.screen.notice(&state.chained(limit));
            // What runs at the next start cannot be the one that the user allowed to end.
            self.capture.take_over = false;
            self.gone(&state).await?;
        }
        Ok(())
    }

    async fn course(&mut self, state: &RunningCapture) -> EndReason {
        let mut wish = self.wish.clone();
        let ends = &mut self.ends;
        let heard = async {
            match ends.recv().await {
                Some(heard) => heard,
                None => std::future::pending().await,
            }
        };
        let silent = over(&self.capture, &self.rest, &self.acknowledgements, state);
        tokio::select! {
            // The stop request first: it already says whether the capture has ended.
            biased;
            () = stopping(&mut wish) => EndReason::Stopping,
            heard = heard => EndReason::Heard(heard),
            () = silent => EndReason::Over,
        }
    }

    /// Waits until the cloud no longer lists an ended capture, or the next start would be refused.
    async fn gone(&self, state: &RunningCapture) -> Result<(), Error> {
        for pause in LOOKS {
            sleep(pause).await;
            let running = self.look().await?.running();
            if running.is_none_or(|running| running.id != state.id) {
                break;
            }
        }
        Ok(())
    }

    /// False if the run ends before the subscription is acknowledged.
    async fn is_acknowledged(&mut self) -> Result<bool, Error> {
        let mut wish = self.wish.clone();
        let path = &self.capture.path;
        let settled = |all: &Acknowledgements| all.of(path) > 0 || all.refusal(path).is_some();
        tokio::select! {
            biased;
            () = stopping(&mut wish) => Ok(false),
            all = self.acknowledgements.wait_for(settled) => match all {
                Ok(all) if all.of(path) > 0 => Ok(true),
                Ok(all) => {
                    let detail = all.refusal(path).unwrap_or_default();
                    Err(Error::ChannelRefused(detail.to_owned()))
                }
                Err(_) => Ok(false),
            }
        }
    }

    /// Starts the capture; `None` if the run ends first.
    async fn begin(&mut self) -> Result<Option<RunningCapture>, Error> {
        let found = self.look().await?;
        if found == CaptureStatus::Unclear {
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

    /// Ends a foreign capture and waits until it is gone.
    async fn end(&self, other: &RunningCapture) -> Result<(), Error> {
        match self.rest.delete(&self.capture.call).await {
            Err(error) if !is_none(&error) => return Err(error.into()),
            _ => {}
        }
        for pause in LOOKS {
            sleep(pause).await;
            let running = self.look().await?.running();
            if running.is_none_or(|running| running.id != other.id) {
                self.screen.notice(&other.taken_over());
                return Ok(());
            }
        }
        Err(Error::CaptureRunning(other.to_string()))
    }

    /// Starts the capture. If the answer is late, the status may show the capture first.
    async fn start(&self) -> Result<Option<RunningCapture>, Error> {
        // A separate client, because its call count says whether the request was retried.
        let rest = RestClient::new(&self.net);
        let body = self.capture.order.body();
        if let Some(guard) = &self.guard {
            guard.starting(&self.capture.call, &body).await;
        }
        let mut answer = pin!(rest.post(&self.capture.call, &body));
        loop {
            tokio::select! {
                answer = &mut answer => return self.answered(answer, rest.calls(), &body).await,
                found = self.search(&body, LATE) => match found {
                    Some(state) => return Ok(Some(self.watched(state).await)),
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
        answer: Result<RestResponse, net::Error>,
        tries: u64,
        body: &Value,
    ) -> Result<Option<RunningCapture>, Error> {
        let error = match answer {
            Ok(reply) => match RunningCapture::read(reply.body) {
                Some(state) => return Ok(Some(self.watched(state).await)),
                None => Error::NoCapture,
            },
            // A retry may be refused because the first attempt succeeded.
            Err(error) if tries > 1 || is_doubtful(&error) => error.into(),
            Err(error) => {
                self.release().await;
                return Err(self.refused(error).await);
            }
        };
        // The request may have succeeded even so.
        match self.search(body, Duration::ZERO).await {
            Some(state) => Ok(Some(self.watched(state).await)),
            None => Err(error),
        }
    }

    /// Tells the guard which capture runs.
    async fn watched(&self, state: RunningCapture) -> RunningCapture {
        if let Some(guard) = &self.guard {
            guard.started(&self.capture.call, &state.id).await;
        }
        state
    }

    /// Tells the guard that nothing is left to stop. If that is in doubt it is not called, and the guard tries on
    /// once this process has ended.
    async fn release(&self) {
        if let Some(guard) = &self.guard {
            guard.over(&self.capture.call).await;
        }
    }

    /// The refusal, or the foreign capture that caused it.
    async fn refused(&self, error: net::Error) -> Error {
        let reason = match &error {
            net::Error::Call { failure: RestError::Status { status: 400 | 409, .. }, .. } => {
                self.look().await.ok().and_then(CaptureStatus::running)
            }
            _ => None,
        };
        reason.map_or_else(|| error.into(), |other| Error::CaptureRunning(other.to_string()))
    }

    /// Looks for the requested capture after a pause, which the end of the run cuts short. Nothing was running
    /// before, so a match is ours.
    async fn search(&self, body: &Value, pause: Duration) -> Option<RunningCapture> {
        let mut wish = self.wish.clone();
        tokio::select! {
            () = sleep(pause) => {}
            () = stopping(&mut wish) => {}
        }
        for pause in LOOKS {
            sleep(pause).await;
            let state = self.look().await.ok().and_then(CaptureStatus::running);
            if let Some(state) = state.filter(|state| state.answers(body)) {
                return Some(state);
            }
        }
        None
    }

    /// Stops it; false if it has already ended.
    async fn stop(&self, state: &RunningCapture) -> Result<bool, Error> {
        match self.look().await {
            Ok(CaptureStatus::Nothing) => return Ok(false),
            Ok(CaptureStatus::Running(other)) if other.id != state.id => return Ok(false),
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
                self.screen.notice(&state.stopped());
                Ok(true)
            }
        }
    }

    async fn look(&self) -> Result<CaptureStatus, net::Error> {
        look(&self.rest, &self.capture.call).await
    }

    fn is_stopping(&self) -> bool {
        *self.wish.borrow() != StopRequest::Run
    }

    fn warn(&self, message: &str) {
        self.screen.notice(&Notice::CaptureUnclear { detail: message.to_owned() });
    }
}

/// Returns when the run is over, or when its sender is gone.
pub async fn stopping(wish: &mut watch::Receiver<StopRequest>) {
    let _ = wish.wait_for(|wish| *wish != StopRequest::Run).await;
}

/// Whether a failed call may have succeeded on the server.
fn is_doubtful(error: &net::Error) -> bool {
    let net::Error::Call { failure, .. } = error else { return false };
    match failure {
        RestError::Uncertain(_)
        | RestError::Timeout(_)
        | RestError::NotJson
        | RestError::Unlike(_)
        | RestError::TooLarge => true,
        RestError::Status { status, .. } | RestError::Postponed { status, .. } => *status >= 500,
        RestError::Connection(_)
        | RestError::Lost(_)
        | RestError::SessionOver(_)
        | RestError::Exhausted(_)
        | RestError::Invalid(_)
        | RestError::Password(_)
        | RestError::Code(_)
        | RestError::Authorization(_)
        | RestError::Sso(_) => false,
    }
}
