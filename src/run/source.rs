//! Defines the source of a run's events: connections, a recording, or devices.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::exit::{RunEnd, SourceEnd, SourceOutcome};
use super::report::NoticeSender;
use super::report::status::StatusReporter;
use super::stage::Stage;
use crate::channel::{Subscription, label_of_all};
use crate::net::{QueueReceiver, Statistics};
use crate::notice::Notice;

/// A source that has not started.
pub trait Source {
    type Running: RunningSource;

    /// Whether the run has a status line while it lasts and a summary at its end.
    const IS_STREAM: bool;

    /// Starts; the outputs are already open.
    fn start(self, context: &SourceContext) -> (Self::Running, Feed);
}

/// The reporting channels of a running source.
pub struct SourceContext {
    pub notice_sender: NoticeSender,
    /// Prints beside the status line.
    pub screen: StatusReporter,
}

/// What a started source hands to the engine.
#[derive(Default)]
pub struct Feed {
    /// The events; `None` if the source writes to the terminal itself.
    pub queue: Option<QueueReceiver>,
    pub stage: Option<Box<dyn Stage>>,
    /// For streams; other sources print their own notices.
    pub report: Option<StreamReport>,
}

/// The notices and statistics of a stream, for the status line and the summary.
pub struct StreamReport {
    /// Ends when the source is dropped.
    pub notices: Receiver<Notice>,
    pub statistics: Arc<Statistics>,
    /// What is subscribed, for people: `device-stats of HQ`.
    pub channels: String,
    /// What each channel is called, by path.
    pub labels: HashMap<String, String>,
    /// Only captures are listened to, and the source starts none.
    pub awaits_capture: bool,
}

impl StreamReport {
    /// Of a stream that subscribes to these channels at its start.
    pub fn of_channels(
        notices: Receiver<Notice>,
        statistics: Arc<Statistics>,
        wanted: &[Arc<Subscription>],
    ) -> Self {
        let channels = label_of_all(wanted.iter().map(AsRef::as_ref));
        let labels = wanted.iter().map(|one| (one.path.clone(), one.label())).collect();
        let awaits_capture = !wanted.is_empty() && wanted.iter().all(|one| one.is_capture());
        Self { notices, statistics, channels, labels, awaits_capture }
    }
}

/// A running source. Its futures may be dropped at any time, after which the next method is called.
pub trait RunningSource {
    /// Waits for the end of the events. Awaited once.
    async fn ended(&mut self) -> SourceEnd;

    /// Stops reading and queues what it still holds; the queue ends now or soon.
    async fn halt(&mut self, end: &RunEnd);

    /// Waits until connections are closed and captures are stopped in the cloud.
    async fn finish(&mut self, end: &RunEnd) -> SourceOutcome;

    /// After a second signal: stops only what must not be left running in the cloud.
    async fn abandon(&mut self, _end: &RunEnd) {}
}
