//! Holds a started run and waits for the first event that ends it.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use super::control::OutputControl;
use super::exit::RunEnd;
use super::filters::Filters;
use super::output_loop::OutputEnd;
use super::reader::reader_gone;
use super::report::NoticeSender;
use super::signals::Signals;
use super::source::RunningSource;
use super::timing::after;

/// A started run.
pub struct Run<R> {
    pub source: R,
    pub output: OutputTask,
    /// Completes when all notices are printed: for streams after the source, otherwise after the output.
    pub report: oneshot::Receiver<()>,
    pub is_stream: bool,
    pub notice_sender: NoticeSender,
    pub filters: Filters,
    pub control: Arc<OutputControl>,
    /// How long the rest of the output may take after an interrupt.
    pub grace: Duration,
    /// The user asked for a number of messages.
    pub is_counted: bool,
}

impl<R: RunningSource> Run<R> {
    /// Waits for the first thing that ends the run.
    pub async fn end(
        &mut self,
        signals: &mut Signals,
        writes_stdout: bool,
        duration: Option<Duration>,
    ) -> RunEnd {
        let reader_gone = pin!(reader_gone(writes_stdout));
        let watch = self.filters.watch(&self.notice_sender);
        tokio::select! {
            // In this order, because several may be ready at once: a signal's exit code counts first, and
            // an output that has failed or is complete explains more than the source's end.
            biased;
            code = signals.next() => RunEnd::Signal(code),
            end = self.output.ended() => RunEnd::Output(end),
            () = reader_gone => RunEnd::ReaderGone,
            end = self.source.ended() => RunEnd::Source(end),
            () = after(duration) => RunEnd::Duration,
            never = watch => match never {},
        }
    }
}

/// The output loop on its thread; `None` once its end is known, or if there is none.
pub struct OutputTask(pub Option<oneshot::Receiver<OutputEnd>>);

impl OutputTask {
    /// Waits for the end; forever if it is already known. Safe to cancel.
    pub async fn ended(&mut self) -> OutputEnd {
        let Some(ended) = &mut self.0 else { return std::future::pending().await };
        // The sender is dropped without a value only if the thread panicked.
        let end = ended.await.unwrap_or(OutputEnd::Broken);
        self.0 = None;
        end
    }

    /// Whether it may still write.
    pub fn is_running(&self) -> bool {
        self.0.is_some()
    }
}
