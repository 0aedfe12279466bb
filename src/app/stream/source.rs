//! Provides the connections of a stream as a source, with the captures that it starts.

use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::super::capture::{Capture, CaptureSet, CaptureStage};
use super::super::ring::{RingBuffer, RingSettings};
use crate::channel::{Subscription, label_of_all};
use crate::error::Error;
use crate::inventory::Rescan;
use crate::net::{Client, ClientOutcome, Settings, StartedClient};
use crate::run::{
    Feed, RunEnd, RunningSource, Source, SourceContext, SourceEnd, SourceOutcome, StreamReport,
};

/// The subscriptions and captures to start.
pub struct StreamSource {
    pub net: Settings,
    pub wanted: Vec<Arc<Subscription>>,
    pub rescan: Option<Rescan>,
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
        let channels = label_of_all(self.wanted.iter().map(AsRef::as_ref));
        let labels = self.wanted.iter().map(|one| (one.path.clone(), one.label())).collect();
        let StartedClient { client, queue, notices, subscription_handle } =
            Client::start(self.net.clone(), &self.wanted, stopped);
        let rescan =
            self.rescan.map(|rescan| tokio::spawn(rescan.run(self.wanted, subscription_handle)));
        let start = |captures| {
            CaptureSet::start(captures, &self.net, &context.screen, &client.acknowledgements())
        };
        let captures = Some(self.captures).filter(|captures| !captures.is_empty());
        let (captures, tracker) = captures.map(start).unzip();
        let ring = self.ring.map(RingBuffer::new);
        let notice_sender = context.notice_sender.clone();
        let stage = CaptureStage::new(tracker, ring, self.last_capture, notice_sender);
        let feed = Feed {
            queue: Some(queue),
            stage: Some(Box::new(stage)),
            report: Some(StreamReport {
                notices,
                statistics: client.statistics(),
                channels,
                labels,
            }),
        };
        let running =
            RunningStream { client, connections: None, stop, rescan, captures, captured: None };
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
    captures: Option<CaptureSet>,
    /// How the captures ended, if they ended the run.
    captured: Option<Result<(), Error>>,
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
        }
    }

    async fn halt(&mut self, _end: &RunEnd) {
        // First, so that it does not subscribe anything on closing connections.
        if let Some(rescan) = &self.rescan {
            rescan.abort();
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
        let stopped = stop(self.captures.as_mut(), end);
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

async fn stop(captures: Option<&mut CaptureSet>, end: &RunEnd) -> Result<(), Error> {
    match captures {
        Some(captures) => captures.stop(end.is_complete()).await,
        None => Ok(()),
    }
}
