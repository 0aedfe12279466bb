//! Runs a capture in a background task that does not end before the capture is stopped.

use std::sync::mpsc::Sender;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::Capture;
use super::lifecycle::{CaptureLifecycle, StopRequest};
use super::tracker::{CaptureEnded, CaptureUpdate};
use crate::error::Error;
use crate::net::{Acknowledgements, RestClient, Settings};
use crate::notice::Notice;
use crate::run::StatusReporter;

/// Stopping a capture takes so long at most, however bad the connection.
const LONGEST: Duration = Duration::from_secs(20);

pub struct CaptureTask {
    task: JoinHandle<Result<(), Error>>,
    wish: watch::Sender<StopRequest>,
    screen: StatusReporter,
    /// Where the capture is, for people.
    place: String,
    /// The output loop waits for an id until this is gone.
    news: Option<Sender<CaptureUpdate>>,
    /// Whether the task has ended.
    done: bool,
    failure: Option<Error>,
    /// Whether the failure was told.
    told: bool,
}

impl CaptureTask {
    /// The capture is started once its subscription is acknowledged; the output loop learns of its id by
    /// `news`, and tells of its end by `ends`.
    pub fn start(
        capture: Capture,
        net: &Settings,
        screen: StatusReporter,
        acknowledgements: watch::Receiver<Acknowledgements>,
        news: Sender<CaptureUpdate>,
        ends: mpsc::UnboundedReceiver<CaptureEnded>,
    ) -> Self {
        let (path, place) = (capture.path.clone(), capture.place.clone());
        let (wish, wished) = watch::channel(StopRequest::Run);
        let (notices, mut told) = mpsc::unbounded_channel();
        let calls = screen.clone();
        tokio::spawn(async move {
            while let Some(notice) = told.recv().await {
                calls.notice(&notice);
            }
        });
        let life = CaptureLifecycle {
            capture,
            net: net.clone(),
            rest: RestClient::new(net).with_notices(notices),
            screen: screen.clone(),
            acknowledgements,
            wish: wished,
            news: news.clone(),
            ends,
        };
        let last = news.clone();
        let task = tokio::spawn(async move {
            let result = life.run().await;
            // Nobody waits for it if the output has ended already.
            let _ = last.send(CaptureUpdate { path, id: None });
            result
        });
        let news = Some(news);
        Self { task, wish, screen, place, news, done: false, failure: None, told: false }
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

    /// True once.
    pub fn is_news(&mut self) -> bool {
        !std::mem::replace(&mut self.told, true)
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

    /// Ends the capture, unless it has ended by itself. May be cancelled: what is under way goes on while the
    /// program runs.
    pub async fn stop(&mut self, has_ended: bool) {
        // The task may be over.
        let _ = self.wish.send(if has_ended { StopRequest::Ended } else { StopRequest::Stop });
        self.news = None;
        if timeout(LONGEST, self.ended()).await.is_err() {
            let detail = "whether the capture is stopped is not known: the cloud does not answer; it ends by itself".to_owned();
            self.screen.notice(&Notice::CaptureUnclear { detail });
            self.failure = Some(Error::CaptureNotStopped);
        }
    }
}
