//! Starts, watches and stops all the captures of one run together.

use std::sync::mpsc::channel;

use futures_util::future::join_all;
use tokio::sync::mpsc::unbounded_channel;
use tokio::sync::watch;

use super::file::CaptureFiles;
use super::guard::GuardLink;
use super::planned::Capture;
use super::task::CaptureTask;
use super::tracker::CaptureTracker;
use crate::error::Error;
use crate::net::{Acknowledgements, Settings};
use crate::notice::Notice;
use crate::run::StatusReporter;

/// The captures of a run.
pub struct CaptureSet {
    tasks: Vec<CaptureTask>,
    screen: StatusReporter,
}

impl CaptureSet {
    /// Starts each capture once its subscription is acknowledged. The [`CaptureTracker`] is for the output loop.
    pub fn start(
        captures: Vec<Capture>,
        net: &Settings,
        screen: &StatusReporter,
        acknowledgements: &watch::Receiver<Acknowledgements>,
        files: &CaptureFiles,
    ) -> (Self, CaptureTracker) {
        let (updates, received) = channel();
        let guard = captures.iter().any(|capture| capture.is_guarded);
        // Before the subscriptions are acknowledged, so that it is ready when the first capture starts.
        let guard = guard.then(|| GuardLink::start(net, screen.clone()));
        let mut follow = CaptureTracker::new(received);
        let tasks = captures.into_iter().map(|capture| {
            let (ends, heard) = unbounded_channel();
            follow.add(capture.path.clone(), capture.chains, ends, files.progress(&capture.path));
            let acknowledgements = acknowledgements.clone();
            CaptureTask::start(
                capture,
                guard.clone(),
                net,
                screen.clone(),
                acknowledgements,
                updates.clone(),
                heard,
            )
        });
        let tasks = tasks.collect();
        (Self { tasks, screen: screen.clone() }, follow)
    }

    /// Waits until every capture has ended or failed. A failure is reported and does not affect the others. Safe
    /// to cancel.
    pub async fn ended(&mut self) -> Result<(), Error> {
        let is_alone = self.tasks.len() == 1;
        let screen = &self.screen;
        let each = self.tasks.iter_mut().map(async |task| {
            task.ended().await;
            if let Some(error) = task.failure().filter(|_| !is_alone) {
                let place = task.place().to_owned();
                let reason = error.to_string();
                if task.is_unreported() {
                    screen.notice(&Notice::CaptureFailed { place, reason });
                }
            }
        });
        join_all(each).await;
        self.verdict()
    }

    /// Stops the captures that have not ended. Safe to cancel: the tasks continue in the background.
    pub async fn stop(&mut self, has_ended: bool) -> Result<(), Error> {
        join_all(self.tasks.iter_mut().map(|task| task.stop(has_ended))).await;
        self.verdict()
    }

    /// The failure of a single capture, or how many of several failed.
    fn verdict(&mut self) -> Result<(), Error> {
        let all = self.tasks.len();
        if let [only] = &mut self.tasks[..] {
            return only.take_failure().map_or(Ok(()), Err);
        }
        let failed = self.tasks.iter().filter(|one| one.failure().is_some()).count();
        if failed > 0 { Err(Error::Captures { failed, all }) } else { Ok(()) }
    }
}
