//! The capture beside the stream: a task that ends with it, and never before the capture is stopped.

use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::life::{Life, Wish};
use super::{Capture, Follow};
use crate::app::status::Screen;
use crate::error::Error;
use crate::net::{Rest, Settings};

/// Stopping a capture takes so long at most, however bad the connection.
const LONGEST: Duration = Duration::from_secs(20);

pub struct Companion {
    task: JoinHandle<Result<(), Error>>,
    wish: watch::Sender<Wish>,
    screen: Screen,
    /// The output loop waits for an id until this is gone.
    ids: Option<Sender<String>>,
    /// What is left of the task when it has ended.
    done: bool,
}

impl Companion {
    /// The capture is started once a subscription is acknowledged; the output loop gets the [`Follow`].
    pub fn start(
        capture: Capture,
        net: &Settings,
        screen: Screen,
        acknowledgements: watch::Receiver<u64>,
    ) -> (Self, Follow) {
        let (ids, received) = channel();
        let (wish, wished) = watch::channel(Wish::Run);
        let (notices, mut told) = mpsc::unbounded_channel();
        let calls = screen.clone();
        tokio::spawn(async move {
            while let Some(notice) = told.recv().await {
                calls.tell(|reporter| reporter.notice(&notice));
            }
        });
        let life = Life {
            capture,
            net: net.clone(),
            rest: Rest::new(net).with_notices(notices),
            screen: screen.clone(),
            acknowledgements,
            wish: wished,
            ids: ids.clone(),
        };
        let task = tokio::spawn(life.run());
        let companion = Self { task, wish, screen, ids: Some(ids), done: false };
        (companion, Follow::new(received))
    }

    /// Waits until the capture has ended or could not be started. Safe to cancel.
    pub async fn ended(&mut self) -> Result<(), Error> {
        let result = (&mut self.task).await;
        self.done = true;
        result.unwrap_or_else(|_| Err(Error::Internal("the capture")))
    }

    /// Ends the capture, unless it has ended by itself. May be cancelled: what is under way goes on while the
    /// program runs.
    pub async fn stop(&mut self, has_ended: bool) -> Result<(), Error> {
        // The task may be over.
        let _ = self.wish.send(if has_ended { Wish::Ended } else { Wish::Stop });
        self.ids = None;
        if self.done {
            return Ok(());
        }
        match timeout(LONGEST, self.ended()).await {
            Ok(result) => result,
            Err(_) => {
                let message = "whether the capture is stopped is not known: the cloud does not answer; it ends by itself";
                self.screen.tell(|reporter| reporter.warning("capture_unclear", message));
                Err(Error::CaptureNotStopped)
            }
        }
    }
}
