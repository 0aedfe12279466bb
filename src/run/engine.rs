//! The engine under every command that lasts: starts source, stage and outputs, waits for an end, and shuts down.
//!
//! Events travel `source → queue → stage → outputs`. The source lives on the runtime's threads, stage and outputs
//! on one of their own, and notices on a third, so that neither a slow reader of stdout nor one of stderr holds up
//! the connections. Signals and the reader of stdout are watched here alone.

use std::io::IsTerminal;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use super::control::OutputControl;
use super::exit::RunEnd;
use super::faults::FaultReporter;
use super::output::Outputs;
use super::output_loop::{OutputEnd, OutputLimits, OutputLoop};
use super::reader::reader_gone;
use super::report::printer::NoticePrinter;
use super::report::status::{OutputCounters, StatusLine};
use super::report::{NoticeSender, Reporter};
use super::shutdown::shut_down;
use super::signals::Signals;
use super::source::{Feed, RunningSource, Source, SourceContext, StreamReport};
use super::thread::in_thread;
use super::timing::after;
use crate::error::Error;

/// Everything about a run but its source.
pub struct RunConfig {
    pub outputs: Outputs,
    /// The names of the devices whose output is written; empty where messages are.
    pub devices: Vec<String>,
    pub limits: OutputLimits,
    pub duration: Option<Duration>,
    pub reporter: Reporter,
}

/// A run under way.
pub(super) struct Run<R> {
    pub source: R,
    pub output: OutputTask,
    /// Of streams it ends with the source, of others with the output.
    pub report: oneshot::Receiver<()>,
    pub is_stream: bool,
    pub notice_sender: NoticeSender,
    pub control: Arc<OutputControl>,
    /// How long the rest of the output may take.
    pub grace: Duration,
    pub limits: OutputLimits,
}

/// Runs until something ends it; the exit code, where it is not an error's. `signals` are those that were installed
/// before, where something was waited for.
pub async fn run_to_end<S: Source>(
    config: RunConfig,
    signals: Option<Signals>,
    source: S,
) -> Result<u8, Error> {
    let (writes_stdout, duration) = (config.outputs.write_stdout(), config.duration);
    let (notice_sender, from_output) = NoticeSender::channel();
    let control = Arc::new(OutputControl::default());
    let devices: Vec<&str> = config.devices.iter().map(String::as_str).collect();
    let grace = config.outputs.grace();
    let outputs = config.outputs.open(&devices, &notice_sender, &control)?;
    let mut signals = match signals {
        Some(installed) => installed,
        None => Signals::install().map_err(Error::Start)?,
    };
    if outputs.iter().any(|output| output.writer.ticks()) {
        signals.reopen_files(control.clone()).map_err(Error::Start)?;
    }
    let first = outputs.first();
    let counters = first.map(|first| first.counters.clone()).unwrap_or_default();
    let status = status_line(S::IS_STREAM, config.reporter, &counters, !writes_stdout);
    let context = SourceContext {
        notice_sender: notice_sender.clone(),
        screen: status.reporter(config.reporter),
    };
    let (source, Feed { queue, stage, report }) = source.start(&context);
    let output_loop = OutputLoop {
        outputs,
        limits: config.limits,
        stage,
        faults: FaultReporter::new(notice_sender.clone()),
        for_devices: !devices.is_empty(),
        handled: 0,
    };
    let is_counted = config.limits.count.is_some();
    let report = match report {
        Some(StreamReport { notices, statistics }) => {
            let printer = NoticePrinter::new(
                config.reporter,
                status,
                statistics,
                counters,
                from_output,
                is_counted,
            );
            in_thread(move || printer.run(&notices))
        }
        None => in_thread(move || {
            from_output.iter().for_each(|notice| config.reporter.notice(&notice));
        }),
    };
    let output = OutputTask(queue.map(|queue| in_thread(move || output_loop.run(&queue))));
    let limits = config.limits;
    let is_stream = S::IS_STREAM;
    let mut run = Run { source, output, report, is_stream, notice_sender, control, grace, limits };
    drop(context);
    let end = run.end(&mut signals, writes_stdout, duration).await;
    shut_down(run, end, &mut signals).await
}

impl<R: RunningSource> Run<R> {
    /// Waits for the first thing that ends the run.
    async fn end(
        &mut self,
        signals: &mut Signals,
        writes_stdout: bool,
        duration: Option<Duration>,
    ) -> RunEnd {
        let reader_gone = pin!(reader_gone(writes_stdout));
        tokio::select! {
            biased;
            code = signals.next() => RunEnd::Signal(code),
            end = self.output.ended() => RunEnd::Output(end),
            () = reader_gone => RunEnd::ReaderGone,
            end = self.source.ended() => RunEnd::Source(end),
            () = after(duration) => RunEnd::Duration,
        }
    }
}

/// The output loop on its thread; nothing once its end is known, or where there is none.
pub(super) struct OutputTask(Option<oneshot::Receiver<OutputEnd>>);

impl OutputTask {
    /// Waits for the end; for ever, if that is known already. Safe to cancel.
    pub async fn ended(&mut self) -> OutputEnd {
        let Some(ended) = &mut self.0 else { return std::future::pending().await };
        let end = ended.await.unwrap_or(OutputEnd::Broken);
        self.0 = None;
        end
    }

    /// Whether it may still write.
    pub fn is_running(&self) -> bool {
        self.0.is_some()
    }
}

/// The status line; hidden where nobody would see it.
fn status_line(
    is_stream: bool,
    reporter: Reporter,
    counters: &Arc<OutputCounters>,
    lasting: bool,
) -> StatusLine {
    let is_for_people = reporter.level.is_some() && !reporter.json;
    let visible = is_stream && is_for_people && std::io::stderr().is_terminal();
    StatusLine::new(counters.clone(), visible, lasting)
}
