//! Starts, watches and stops all the captures of one run together.

use std::sync::mpsc::channel;

use futures_util::future::join_all;
use tokio::sync::mpsc::unbounded_channel;
use tokio::sync::watch;

use super::Capture;
use super::task::CaptureTask;
use super::tracker::CaptureTracker;
use crate::error::Error;
use crate::net::{Acknowledgements, Settings};
use crate::notice::Notice;
use crate::run::StatusReporter;

pub struct CaptureSet {
    tasks: Vec<CaptureTask>,
    screen: StatusReporter,
}

impl CaptureSet {
    /// Each capture is started once its subscription is acknowledged; the output loop gets the [`CaptureTracker`].
    pub fn start(
        captures: Vec<Capture>,
        net: &Settings,
        screen: &StatusReporter,
        acknowledgements: &watch::Receiver<Acknowledgements>,
    ) -> (Self, CaptureTracker) {
        let (news, received) = channel();
        let mut follow = CaptureTracker::new(received);
        let tasks = captures.into_iter().map(|capture| {
            let (ends, heard) = unbounded_channel();
            follow.add(capture.path.clone(), capture.chains, ends);
            let acknowledgements = acknowledgements.clone();
            CaptureTask::start(capture, net, screen.clone(), acknowledgements, news.clone(), heard)
        });
        let tasks = tasks.collect();
        (Self { tasks, screen: screen.clone() }, follow)
    }

    /// Waits until every capture has ended or could not be started. One that fails is told, and leaves the
    /// others alone. Safe to cancel.
    pub async fn ended(&mut self) -> Result<(), Error> {
        let is_alone = self.tasks.len() == 1;
        let screen = &self.screen;
        let each = self.tasks.iter_mut().map(async |companion| {
            companion.ended().await;
            if let Some(error) = companion.failure().filter(|_| !is_alone) {
                let place = companion.place().to_owned();
                let reason = error.to_string();
                if companion.is_news() {
                    screen.notice(&Notice::CaptureFailed { place, reason });
                }
            }
        });
        join_all(each).await;
        self.verdict()
    }

    /// Ends the captures, unless they have ended by themselves. May be cancelled: what is under way goes on
    /// while the program runs.
    pub async fn stop(&mut self, has_ended: bool) -> Result<(), Error> {
        join_all(self.tasks.iter_mut().map(|companion| companion.stop(has_ended))).await;
        self.verdict()
    }

    /// The failure of the only one; of several, how many failed.
    fn verdict(&mut self) -> Result<(), Error> {
        let all = self.tasks.len();
        if let [only] = &mut self.tasks[..] {
            return only.take_failure().map_or(Ok(()), Err);
        }
        let failed = self.tasks.iter().filter(|one| one.failure().is_some()).count();
        if failed > 0 { Err(Error::Captures { failed, all }) } else { Ok(()) }
    }
}
