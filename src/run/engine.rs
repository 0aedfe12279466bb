//! Starts source, stage and outputs, waits until something ends the run, and shuts down.
//!
//! Events travel `source → queue → stage → outputs`. The source runs on the async runtime, the stage and the
//! outputs on a thread, and notices on another, so a slow reader of stdout or stderr never holds up the
//! connections. Only this module watches for signals and for a closed stdout.

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use jiff::tz::TimeZone;
use tokio::sync::oneshot;

use super::control::OutputControl;
use super::faults::FaultReporter;
use super::filters::Filters;
use super::output::Outputs;
use super::output_loop::{OutputLimits, OutputLoop};
use super::report::printer::{NoticePrinter, RunFigures};
use super::report::progress::RunSubject;
use super::report::status::{OutputCounters, StatusLine};
use super::report::{NoticeSender, Reporter};
use super::shutdown::shut_down;
use super::signals::Signals;
use super::source::{Feed, Source, SourceContext, StreamReport};
use super::thread::in_thread;
use super::under_way::{OutputTask, Run};
use crate::error::Error;
use crate::notice::{Notice, NoticeStyle};

/// The settings of a run, without its source.
pub struct RunConfig {
    pub outputs: Outputs,
    /// Names of the devices whose output is written; empty for messages.
    pub devices: Vec<String>,
    pub limits: OutputLimits,
    pub duration: Option<Duration>,
    pub reporter: Reporter,
}

/// Runs until something ends it and returns the exit code, unless an error decides it. `signals` are handlers that
/// the caller installed earlier, such as during a look-up.
pub async fn run_to_end<S: Source>(
    config: RunConfig,
    signals: Option<Signals>,
    source: S,
) -> Result<u8, Error> {
    let (notice_sender, notices) = NoticeSender::channel();
    let control = Arc::new(OutputControl::default());
    let (writes_stdout, grace) = (config.outputs.write_stdout(), config.outputs.grace());
    let subject = subject(&config);
    let zone = config.outputs.zone_of_screen();
    let summarises = config.outputs.write_files() || std::io::stderr().is_terminal();
    // Before the source starts: a wrong path fails without a connection.
    let mut outputs = config.outputs.open(&config.devices, &notice_sender, &control)?;
    let mut signals = match signals {
        Some(installed) => installed,
        None => Signals::install().map_err(Error::Start)?,
    };
    // Only files can be reopened; without any, SIGHUP ends the run.
    if outputs.iter().any(|output| output.writer.ticks()) {
        signals.reopen_files(control.clone()).map_err(Error::Start)?;
    }
    let reporting = Reporting {
        reporter: config.reporter,
        counters: outputs.first().map(|first| first.counters.clone()).unwrap_or_default(),
        notices,
        is_counted: config.limits.count.is_some(),
        summarises,
        zone,
        subject,
    };
    let status = reporting.status_line(S::IS_STREAM, !writes_stdout);
    for output in outputs.iter_mut().filter(|_| S::IS_STREAM) {
        output.writer.call_before_first_write(status.clearing());
    }
    let screen = status.reporter(config.reporter);
    let (source, Feed { queue, stage, report }) =
        source.start(&SourceContext { notice_sender: notice_sender.clone(), screen });
    let of_outputs = outputs.iter().filter_map(|output| output.writer.filter_activity());
    let of_stage = stage.as_ref().and_then(|stage| stage.filter_activity());
    let filters = Filters(of_outputs.chain(of_stage).collect());
    let output_loop = OutputLoop {
        outputs,
        limits: config.limits,
        stage,
        faults: FaultReporter::new(notice_sender.clone()),
        for_devices: !config.devices.is_empty(),
        handled: 0,
    };
    let mut run = Run {
        source,
        report: reporting.start(status, report, filters.clone()),
        output: OutputTask(queue.map(|queue| in_thread(move || output_loop.run(&queue)))),
        is_stream: S::IS_STREAM,
        notice_sender,
        filters,
        control,
        grace,
        is_counted: config.limits.count.is_some(),
    };
    let end = run.end(&mut signals, writes_stdout, config.duration).await;
    shut_down(run, end, &mut signals).await
}

/// Everything needed to print notices.
struct Reporting {
    reporter: Reporter,
    /// Counters of the first output.
    counters: Arc<OutputCounters>,
    /// From the output loop and the source.
    notices: Receiver<Notice>,
    /// The run ends after a number of messages.
    is_counted: bool,
    /// Print the summary even if nothing went wrong.
    summarises: bool,
    /// The zone of the times on the screen, if people watch the output itself.
    zone: Option<TimeZone>,
    subject: RunSubject,
}

impl Reporting {
    /// The status line; hidden unless a person watches stderr.
    fn status_line(&self, is_stream: bool, lasting: bool) -> StatusLine {
        let is_for_people = self.reporter.level.is_some() && !self.reporter.json;
        let visible = is_stream && is_for_people && std::io::stderr().is_terminal();
        StatusLine::new(self.counters.clone(), self.subject.clone(), visible, lasting)
    }

    /// Starts printing on a separate thread: an unread stderr must not hold up the data.
    fn start(
        self,
        mut status: StatusLine,
        stream: Option<StreamReport>,
        filters: Filters,
    ) -> oneshot::Receiver<()> {
        let Self { reporter, counters, notices, is_counted, summarises, zone, .. } = self;
        match stream {
            Some(StreamReport {
                notices: of_source,
                statistics,
                channels,
                labels,
                awaits_capture,
            }) => {
                status.set_channels(channels, awaits_capture);
                let style =
                    zone.map(|zone| NoticeStyle { labels: labels.into(), zone: Some(zone) });
                let figures = RunFigures { statistics, counters, is_counted, summarises };
                let style = style.unwrap_or_default();
                let printer =
                    NoticePrinter::new(reporter, style, status, figures, notices, filters);
                in_thread(move || printer.run(&of_source))
            }
            None => in_thread(move || notices.iter().for_each(|notice| reporter.notice(&notice))),
        }
    }
}

/// What the status line says of a run.
fn subject(config: &RunConfig) -> RunSubject {
    RunSubject {
        channels: String::new(),
        has_packets: config.outputs.write_packets(),
        awaits_capture: false,
        file: config.outputs.first_file(),
        duration: config.duration,
        count: config.limits.count,
    }
}
