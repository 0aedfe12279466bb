//! Provides the connections of a stream as a source, with the captures that it starts.

use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::super::capture::{Capture, CaptureFiles, CaptureSet, CaptureStage};
use super::super::ring::{RingBuffer, RingSettings};
use crate::channel::Subscription;
use crate::error::Error;
use crate::inventory::{BackgroundNames, Rescan};
use crate::net::{Client, ClientOutcome, Settings, StartedClient};
use crate::notice::Notice;
use crate::run::{
    Feed, NoticeSender, RunEnd, RunningSource, Source, SourceContext, SourceEnd, SourceOutcome,
    StreamReport,
};

/// The subscriptions and captures to start.
pub struct StreamSource {
    pub net: Settings,
    pub wanted: Vec<Arc<Subscription>>,
    pub rescan: Option<Rescan>,
    pub background_names: Option<BackgroundNames>,
    pub captures: Vec<Capture>,
    /// The number of captures, if the run ends with the last of them.
    pub last_capture: Option<usize>,
    pub ring: Option<RingSettings>,
}

impl Source for StreamSource {
    type Running = RunningStream;

    const IS_STREAM: bool = true;

    fn start(self, context: &SourceContext) -> (RunningStream, Feed) {
        let (stop, stopped) = watch::channel(false);
        let StartedClient { client, queue, notices, subscription_handle } =
            Client::start(self.net.clone(), &self.wanted, stopped);
        let mut report = StreamReport::of_channels(notices, client.statistics(), &self.wanted);
        report.awaits_capture &= self.captures.is_empty();
        let files =
            CaptureFiles::new(&self.captures, &self.wanted, &self.net, context.screen.clone());
        let rescan =
            self.rescan.map(|rescan| tokio::spawn(rescan.run(self.wanted, subscription_handle)));
        let background_names = self
            .background_names
            .map(|names| tokio::spawn(fetch(names, context.notice_sender.clone())));
        let start = |captures| {
            let acknowledgements = client.acknowledgements();
            CaptureSet::start(captures, &self.net, &context.screen, &acknowledgements, &files)
        };
        let captures = Some(self.captures).filter(|captures| !captures.is_empty());
        let (captures, tracker) = captures.map(start).unzip();
        let ring = self.ring.map(RingBuffer::new);
        let notice_sender = context.notice_sender.clone();
        let stage = CaptureStage::new(tracker, ring, self.last_capture, notice_sender)
            .awaiting_files(!files.is_empty());
        let feed = Feed { queue: Some(queue), stage: Some(Box::new(stage)), report: Some(report) };
        let running = RunningStream {
            client,
            connections: None,
            stop,
            rescan,
            background_names,
            captures,
            captured: None,
            stopped: None,
            files,
        };
        (running, feed)
    }
}

/// Running connections and captures.
pub struct RunningStream {
    client: Client,
    /// How the connections ended, once they have.
    connections: Option<ClientOutcome>,
    stop: watch::Sender<bool>,
    /// Looks channels up again from time to time.
    rescan: Option<JoinHandle<()>>,
    /// Fetches device names.
    background_names: Option<JoinHandle<()>>,
    captures: Option<CaptureSet>,
    /// How the captures ended, if they ended the run.
    captured: Option<Result<(), Error>>,
    /// Whether the captures were stopped, if that had to come before the connections are closed.
    stopped: Option<Result<(), Error>>,
    files: CaptureFiles,
}

impl RunningSource for RunningStream {
    async fn ended(&mut self) -> SourceEnd {
        let captured = async {
            match &mut self.captures {
                Some(captures) => captures.ended().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            outcome = self.client.ended() => {
                self.connections = Some(outcome);
                SourceEnd::Exhausted
            }
            result = captured => {
                self.captured = Some(result);
                SourceEnd::Complete
            }
            () = self.files.watch() => unreachable!("it lasts as long as the run"),
        }
    }

    async fn halt(&mut self, end: &RunEnd) {
        // First, so that it does not subscribe anything on closing connections.
        for task in self.rescan.iter().chain(&self.background_names) {
            task.abort();
        }
        match end {
            RunEnd::Signal(_) | RunEnd::Duration | RunEnd::Source(SourceEnd::Complete) => {
                self.fetch_files(end).await;
            }
            // Nobody takes the packets any more, or the queue is closed.
            RunEnd::Output(_) | RunEnd::ReaderGone | RunEnd::Source(SourceEnd::Exhausted) => {}
        }
        // Fails only if every connection has already ended.
        let _ = self.stop.send(true);
    }

    async fn finish(&mut self, end: &RunEnd) -> SourceOutcome {
        let connections = async {
            match self.connections.take() {
                Some(outcome) => outcome,
                None => self.client.ended().await,
            }
        };
        let before = self.stopped.take();
        let stopped = async {
            match before {
                Some(stopped) => stopped,
                None => stop(self.captures.as_mut(), end).await,
            }
        };
        // At the same time: each may take its full time limit.
        let (outcome, stopped) = tokio::join!(connections, stopped);
        let result = match self.captured.take() {
            Some(captured) => captured,
            None => outcome.result.map_err(Error::from),
        };
        SourceOutcome { result, acknowledged: outcome.acknowledged, stopped }
    }

    async fn abandon(&mut self, end: &RunEnd) {
        // The exit code is that of the second signal, whatever happens here.
        let _ = stop(self.captures.as_mut(), end).await;
    }
}

/// Fetches names; without them the stream goes on.
async fn fetch(names: BackgroundNames, notice_sender: NoticeSender) {
    if let Err(error) = names.run().await {
        notice_sender.send(Notice::NamesUnavailable { reason: error.to_string() });
    }
}

impl RunningStream {
    /// Stops the captures and queues the packets of their files while the queue is still open.
    async fn fetch_files(&mut self, end: &RunEnd) {
        if self.files.is_empty() {
            return;
        }
        let stopped = stop(self.captures.as_mut(), end).await;
        let is_stopped = stopped.is_ok();
        self.stopped = Some(stopped);
        if is_stopped {
            for message in self.files.fetch().await {
                self.client.queue(message);
            }
        }
    }
}

async fn stop(captures: Option<&mut CaptureSet>, end: &RunEnd) -> Result<(), Error> {
    match captures {
        Some(captures) => captures.stop(end.is_complete()).await,
        None => Ok(()),
    }
}
