//! Runs a capture in a background task that lasts until the capture is stopped.

use std::sync::mpsc::Sender;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::guard::GuardLink;
use super::lifecycle::{CaptureLifecycle, StopRequest};
use super::planned::Capture;
use super::tracker::{CaptureEnded, CaptureUpdate};
use crate::error::Error;
use crate::net::{Acknowledgements, RestClient, Settings};
use crate::notice::Notice;
use crate::run::StatusReporter;

/// The most time that stopping a capture may take.
const LONGEST: Duration = Duration::from_secs(20);

/// A capture's background task.
pub struct CaptureTask {
    task: JoinHandle<Result<(), Error>>,
    wish: watch::Sender<StopRequest>,
    screen: StatusReporter,
    /// The site or organisation, for display.
    place: String,
    /// Dropped on stop, because the output loop waits for ids as long as it exists.
    updates: Option<Sender<CaptureUpdate>>,
    /// Whether the task has ended.
    done: bool,
    failure: Option<Error>,
    /// Whether the failure was reported.
    is_reported: bool,
}

impl CaptureTask {
    /// Starts the capture once its subscription is acknowledged. The output loop receives the id through
    /// `updates` and reports the end through `ends`.
    pub fn start(
        capture: Capture,
        guard: Option<GuardLink>,
        net: &Settings,
        screen: StatusReporter,
        acknowledgements: watch::Receiver<Acknowledgements>,
        updates: Sender<CaptureUpdate>,
        ends: mpsc::UnboundedReceiver<CaptureEnded>,
    ) -> Self {
        let (path, place) = (capture.path.clone(), capture.place.clone());
        let (wish, wished) = watch::channel(StopRequest::Run);
        let (notices, mut received) = mpsc::unbounded_channel();
        let calls = screen.clone();
        tokio::spawn(async move {
            while let Some(notice) = received.recv().await {
                calls.notice(&notice);
            }
        });
        let life = CaptureLifecycle {
            capture,
            guard,
            net: net.clone(),
            rest: RestClient::new(net).with_notices(notices),
            screen: screen.clone(),
            acknowledgements,
            wish: wished,
            updates: updates.clone(),
            ends,
        };
        let last = updates.clone();
        let task = tokio::spawn(async move {
            let result = life.run().await;
            // The output may have ended already.
            let _ = last.send(CaptureUpdate { path, id: None });
            result
        });
        let updates = Some(updates);
        Self { task, wish, screen, place, updates, done: false, failure: None, is_reported: false }
    }

    pub fn place(&self) -> &str {
        &self.place
    }

    pub fn failure(&self) -> Option<&Error> {
        self.failure.as_ref()
    }

    pub fn take_failure(&mut self) -> Option<Error> {
        self.failure.take()
    }

    /// Whether the failure is still to be reported; true once.
    pub fn is_unreported(&mut self) -> bool {
        !std::mem::replace(&mut self.is_reported, true)
    }

    /// Waits until the capture has ended or could not be started. Safe to cancel.
    pub async fn ended(&mut self) {
        if self.done {
            return;
        }
        let result = (&mut self.task).await;
        self.done = true;
        self.failure = result.unwrap_or_else(|_| Err(Error::Internal("the capture"))).err();
    }

    /// Stops the capture unless it has ended. Safe to cancel: the task continues in the background.
    pub async fn stop(&mut self, has_ended: bool) {
        // Fails only if the task is over.
        let _ = self.wish.send(if has_ended { StopRequest::Ended } else { StopRequest::Stop });
        self.updates = None;
        if timeout(LONGEST, self.ended()).await.is_err() {
            let detail = "whether the capture is stopped is not known: the cloud does not answer; it ends by itself".to_owned();
            self.screen.notice(&Notice::CaptureUnclear { detail });
            self.failure = Some(Error::CaptureNotStopped);
        }
    }
}
