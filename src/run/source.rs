//! What a run asks of the source of its events: connections, a recording, or devices.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::exit::{RunEnd, SourceEnd, SourceOutcome};
use super::report::NoticeSender;
use super::report::status::StatusReporter;
use super::stage::Stage;
use crate::net::{QueueReceiver, Statistics};
use crate::notice::Notice;

/// A source that has not begun.
pub trait Source {
    type Running: RunningSource;

    /// Whether the run has a status line while it lasts and a summary at its end.
    const IS_STREAM: bool;

    /// Begins; the outputs are open by now.
    fn start(self, context: &SourceContext) -> (Self::Running, Feed);
}

/// What a source may use while it runs.
pub struct SourceContext {
    pub notice_sender: NoticeSender,
    /// Prints beside the status line.
    pub screen: StatusReporter,
}

/// What a source gives to the run.
#[derive(Default)]
pub struct Feed {
    /// The events; none where the source writes to the terminal itself.
    pub queue: Option<QueueReceiver>,
    pub stage: Option<Box<dyn Stage>>,
    /// Of streams; other sources print their own notices.
    pub report: Option<StreamReport>,
}

/// What the notices and the summary of a stream are made of.
pub struct StreamReport {
    /// They end when the source is dropped.
    pub notices: Receiver<Notice>,
    pub statistics: Arc<Statistics>,
}

/// A source that runs. The futures may be dropped at any time, and the next method called.
pub trait RunningSource {
    /// Waits until nothing more will come. Awaited once.
    async fn ended(&mut self) -> SourceEnd;

    /// Reads nothing more, and queues what it still holds; then the queue ends, or ends soon.
    async fn halt(&mut self, end: &RunEnd);

    /// Waits until connections are closed and what was started in the cloud is stopped.
    async fn finish(&mut self, end: &RunEnd) -> SourceOutcome;

    /// Somebody is in a hurry: stops only what must not be left behind in the cloud.
    async fn abandon(&mut self, end: &RunEnd);
}
