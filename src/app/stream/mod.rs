//! Runs a stream, from its subscriptions to its output, until something ends it.

pub mod lookup;

use std::collections::HashSet;
use std::io::IsTerminal;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rustix::event::{PollFd, PollFlags, poll};
use tokio::sync::{oneshot, watch};
use tokio::time::timeout;

use super::capture::{Capture, CaptureSet};
use super::replay::PlaybackHandle;
use super::ring::RingBuffer;
use super::{plan, ring};
use crate::anonymize::Anonymizer;
use crate::channel::Subscription;
use crate::error::Error;
use crate::format::{Format, Printer, RecordingInfo};
use crate::inventory::Rescan;
use crate::net::{
    Acknowledgements, Client, ClientOutcome, QueueReceiver, Settings, StartedClient, Statistics,
};
use crate::notice::Notice;
use crate::run::{
    NoticePrinter, NoticeSender, OutputControl, OutputCounters, OutputEnd, OutputLoop,
    OutputWriter, Reporter, Signals, StatusLine, WriteErrorPolicy,
};
use crate::sink::Stdout;
use crate::{format, sink};

use crate::run::OutputLimits;

/// How long the output may take to write the rest once a run is ended.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// How long the last notices and the summary may take: where there are thousands, a busy machine needs a while.
const REPORT: Duration = Duration::from_secs(2);

/// The same for files: the disk may have to take a whole file before it is complete, and commands run.
const LAST_FILES: Duration = Duration::from_secs(12);

/// How long stopping a capture may take once somebody is in a hurry.
const HURRY: Duration = Duration::from_secs(3);

/// Filters recurse, as deep as their authors like; pages that are not touched cost nothing.
const STACK: usize = 256 << 20;

/// One run of a stream.
pub struct StreamRun {
    pub net: Settings,
    pub wanted: Vec<Arc<Subscription>>,
    /// What joins and leaves later.
    pub rescan: Option<Rescan>,
    /// The look-ups that a dry run left out.
    pub calls: Vec<String>,
    /// How stdout or the file is written.
    pub output: format::Settings,
    /// Puts pseudonyms into a recording.
    pub anonymizer: Option<Anonymizer>,
    pub target: OutputTarget,
    pub on_write_error: WriteErrorPolicy,
    pub limits: OutputLimits,
    /// Packets are held until something happens.
    pub ring: Option<ring::RingSettings>,
    /// Captures that are started and stopped with the run, one at each place.
    pub captures: Vec<Capture>,
    pub duration: Option<Duration>,
    pub reporter: Reporter,
    /// Only say what would be done.
    pub dry: bool,
}

impl StreamRun {
    /// Whether the names of devices are seen anywhere.
    pub fn shows_names(&self) -> bool {
        self.writes(|format| {
            matches!(format, Format::Pretty | Format::Record | Format::Influx)
                || format.writes_packets()
        })
    }

    /// Whether such a format is written anywhere.
    fn writes(&self, is_such: impl Fn(Format) -> bool) -> bool {
        let beside = match &self.target {
            OutputTarget::Tee { stdout, .. } => is_such(stdout.format),
            OutputTarget::Stdout | OutputTarget::Files(_) => false,
        };
        is_such(self.output.format) || beside
    }

    /// What a recording says of itself.
    fn label(&self) -> RecordingInfo {
        let host = self.net.endpoint.stream_target().host;
        RecordingInfo { host, started: Timestamp::now(), channels: self.wanted.clone() }
    }
}

/// Where the messages go.
#[derive(Clone)]
pub enum OutputTarget {
    Stdout,
    Files(sink::Settings),
    /// Into files, and to stdout in a form of its own.
    Tee {
        files: sink::Settings,
        stdout: format::Settings,
    },
}

/// What is done with messages, wherever they come from.
pub struct RunConfig {
    pub output: format::Settings,
    /// Puts pseudonyms into a recording.
    pub anonymizer: Option<Anonymizer>,
    pub target: OutputTarget,
    pub on_write_error: WriteErrorPolicy,
    pub limits: OutputLimits,
    pub duration: Option<Duration>,
    pub reporter: Reporter,
    pub ring: Option<RingBuffer>,
}

/// Where messages come from, once it runs.
pub struct MessageSource {
    pub origin: SourceHandle,
    pub queue: QueueReceiver,
    pub notices: std::sync::mpsc::Receiver<Notice>,
    pub statistics: Arc<Statistics>,
    pub acknowledgements: watch::Receiver<Acknowledgements>,
    /// Ends with the run.
    pub beside: Option<tokio::task::JoinHandle<()>>,
}

/// What the notices of a feed end with.
pub enum SourceHandle {
    Cloud(Client),
    Recording(PlaybackHandle),
}

impl SourceHandle {
    /// Waits until nothing more will come. Safe to cancel.
    async fn ended(&mut self) -> ClientOutcome {
        match self {
            Self::Cloud(client) => client.ended().await,
            Self::Recording(played) => played.ended().await,
        }
    }
}

/// Runs it; the exit code, where it is not an error's.
pub async fn run(mut run: StreamRun) -> Result<u8, Error> {
    run.net.keeps_frames = run.writes(Format::records_frames);
    if run.writes(|format| format == Format::Record) {
        let label = Arc::new(run.label());
        run.net.traces = true;
        if let OutputTarget::Tee { stdout, .. } = &mut run.target {
            stdout.label = label.clone();
        }
        run.output.label = label;
    }
    if run.dry {
        // A wrong filter is told in any case.
        Printer::new(run.output)?;
        let mut plan = plan::describe(&run.net, &run.calls, &run.wanted);
        plan.extend(run.captures.iter().map(|capture| capture.plan(&run.net.endpoint.rest)));
        return Ok(Stdout::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let course = RunConfig {
        output: run.output,
        anonymizer: run.anonymizer,
        target: run.target,
        on_write_error: run.on_write_error,
        limits: run.limits,
        duration: run.duration,
        reporter: run.reporter,
        ring: run.ring.map(RingBuffer::new),
    };
    let (net, wanted, rescan) = (run.net.clone(), run.wanted, run.rescan);
    let captures = (!run.captures.is_empty()).then_some((run.captures, run.net));
    run_pipeline(course, captures, move |stop, _| connected(net, wanted, rescan, stop)).await
}

/// The messages of the cloud.
fn connected(
    net: Settings,
    wanted: Vec<Arc<Subscription>>,
    rescan: Option<Rescan>,
    stop: watch::Receiver<bool>,
) -> MessageSource {
    let StartedClient { client, queue, notices, subscription_handle } =
        Client::start(net, &wanted, stop);
    MessageSource {
        beside: rescan.map(|rescan| tokio::spawn(rescan.run(wanted, subscription_handle))),
        queue,
        notices,
        statistics: client.statistics(),
        acknowledgements: client.acknowledgements(),
        origin: SourceHandle::Cloud(client),
    }
}

/// Writes what the feed brings until something ends it.
pub async fn run_pipeline(
    run: RunConfig,
    captures: Option<(Vec<Capture>, Settings)>,
    begin: impl FnOnce(watch::Receiver<bool>, NoticeSender) -> MessageSource,
) -> Result<u8, Error> {
    let printer = Printer::new(run.output)?;
    let to_stdout = !matches!(run.target, OutputTarget::Files(_));
    let grace_period = match run.target {
        OutputTarget::Stdout => LAST_WORDS,
        OutputTarget::Files(_) => LAST_FILES,
        // The reader of stdout may keep the output waiting.
        OutputTarget::Tee { .. } => LAST_WORDS * 4,
    };
    let control = Arc::new(OutputControl::default());
    let (notice_sender, from_output) = NoticeSender::channel();
    let files = |printer, settings| {
        let control = control.clone();
        OutputWriter::files(
            printer,
            run.anonymizer.clone(),
            settings,
            run.on_write_error,
            notice_sender.clone(),
            control,
        )
    };
    let writers = match run.target {
        OutputTarget::Stdout => vec![OutputWriter::stdout(printer, run.anonymizer)?],
        OutputTarget::Files(settings) => vec![files(printer, settings)?],
        OutputTarget::Tee { files: settings, stdout } => {
            vec![files(printer, settings)?, OutputWriter::stdout(Printer::new(stdout)?, None)?]
        }
    };
    let writes_files = writers[0].ticks().then(|| control.clone());
    let mut signals = Signals::install_for(writes_files).map_err(Error::Start)?;
    let (stop, stopped) = watch::channel(false);
    let MessageSource { mut origin, queue, notices, statistics, acknowledgements, beside } =
        begin(stopped, notice_sender.clone());
    let counters = Arc::new(OutputCounters::default());
    let visible =
        run.reporter.level.is_some() && !run.reporter.json && std::io::stderr().is_terminal();
    let status = StatusLine::new(counters.clone(), visible, !to_stdout);
    let screen = status.reporter(run.reporter);
    let notice_printer = NoticePrinter::new(
        run.reporter,
        status,
        statistics.clone(),
        counters.clone(),
        from_output,
        run.limits.count.is_some(),
    );
    let start = |(captures, net): (Vec<Capture>, Settings)| {
        CaptureSet::start(captures, &net, &screen, &acknowledgements)
    };
    let (mut capture_set, follow) = captures.map(start).unzip();
    let mut report = in_thread(move || notice_printer.run(&notices));
    let pump = OutputLoop {
        writers,
        limits: run.limits,
        notice_sender: notice_sender.clone(),
        counters,
        reported_faults: HashSet::new(),
        written: 0,
        handled: 0,
        without_fields: 0,
        stopped: HashSet::new(),
        follow,
        ring: run.ring,
    };
    let mut output = in_thread(move || pump.run(&queue));
    let mut reader_gone = in_thread(wait_for_closed_stdout);
    let mut outcome = None;
    let end = tokio::select! {
        ended = &mut output => ended.map_or(RunEnd::Broken, RunEnd::Output),
        Ok(true) = &mut reader_gone, if to_stdout => RunEnd::ReaderGone,
        done = origin.ended() => { outcome = Some(done); RunEnd::Connections }
        result = capture_ended(capture_set.as_mut()) => RunEnd::Capture(result),
        code = signals.next() => RunEnd::Signal(code),
        () = after(run.duration) => RunEnd::Duration,
    };
    if let Some(beside) = beside {
        beside.abort();
    }
    // Nobody listens any more only if every connection has ended.
    let _ = stop.send(true);
    if matches!(end, RunEnd::ReaderGone | RunEnd::Signal(_) | RunEnd::Duration) {
        control.stop();
    }
    let farewell = async {
        let outcome = async {
            match outcome {
                Some(outcome) => outcome,
                None => origin.ended().await,
            }
        };
        let rest = async {
            match &end {
                RunEnd::Output(_) | RunEnd::Broken => None,
                // Nothing more will come: all that did is written, however slow the reader.
                RunEnd::Connections => (&mut output).await.ok(),
                RunEnd::ReaderGone | RunEnd::Signal(_) | RunEnd::Duration | RunEnd::Capture(_) => {
                    timeout(grace_period, &mut output).await.ok().and_then(Result::ok)
                }
            }
        };
        let (outcome, rest) = tokio::join!(outcome, rest);
        (outcome, rest)
    };
    let has_ended = matches!(end, RunEnd::Output(OutputEnd::Captured));
    let leaving =
        async { tokio::join!(farewell, capture_stopped(capture_set.as_mut(), has_ended)) };
    let ((outcome, rest), stopped) = tokio::select! {
        all = leaving => all,
        code = signals.next() => {
            control.stop();
            // A capture left behind is worse than a moment's delay; a third signal ends it at once.
            let stopping = timeout(HURRY, capture_stopped(capture_set.as_mut(), has_ended));
            tokio::select! { _ = stopping => {}, _ = signals.next() => {} }
            // What has said its last word is not asked again.
            if output.is_terminated() {
                return Ok(code);
            }
            return match timeout(LAST_WORDS, &mut output).await {
                Ok(Ok(OutputEnd::Failed(error))) => Err(error.into()),
                _ => Ok(code),
            };
        }
    };
    drop(capture_set);
    drop(origin);
    drop(notice_sender);
    // The report ends with the last sender of notices; a stderr that nobody reads may hold it up.
    tokio::select! {
        _ = timeout(REPORT, &mut report) => {}
        code = signals.next() => return Ok(code),
    }
    let stopped = match end {
        // The signal has its own exit code; a capture that is left behind is no success.
        RunEnd::Signal(0) if matches!(stopped, Err(Error::CaptureNotStopped)) => stopped,
        RunEnd::Signal(_) => Ok(()),
        _ => stopped,
    };
    verdict(end, rest, outcome, run.limits).and_then(|code| stopped.map(|()| code))
}

enum RunEnd {
    Output(OutputEnd),
    /// Nobody reads stdout any more.
    ReaderGone,
    Connections,
    /// With the exit code of the signal.
    Signal(u8),
    Duration,
    /// The capture that was started has ended, or could not be started.
    Capture(Result<(), Error>),
    /// The output loop itself.
    Broken,
}

fn verdict(
    end: RunEnd,
    rest: Option<OutputEnd>,
    outcome: ClientOutcome,
    limits: OutputLimits,
) -> Result<u8, Error> {
    if let Some(OutputEnd::Failed(error)) = rest {
        return Err(error.into());
    }
    match end {
        RunEnd::Output(OutputEnd::Failed(error)) => Err(error.into()),
        RunEnd::Output(OutputEnd::Idle { written }) if written == 0 || limits.count.is_some() => {
            Err(Error::Idle { written })
        }
        RunEnd::Signal(code) => Ok(code),
        RunEnd::Duration if !outcome.acknowledged => Err(Error::NeverSubscribed),
        RunEnd::Output(_) | RunEnd::ReaderGone | RunEnd::Duration => Ok(0),
        RunEnd::Capture(result) => result.map(|()| 0),
        RunEnd::Broken => Err(Error::Internal("the output")),
        RunEnd::Connections => match (rest, outcome.result) {
            (Some(OutputEnd::Counted | OutputEnd::Captured | OutputEnd::Closed), _)
            | (_, Ok(())) => Ok(0),
            (_, Err(error)) => Err(error.into()),
        },
    }
}

/// Runs `work` on a thread that the end of the program does not wait for.
pub(super) fn in_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> oneshot::Receiver<T> {
    let (done, result) = oneshot::channel();
    let work = move || done.send(work()).map_err(|_| "nobody waits for it any more");
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread.spawn(work).expect("the system has room for another thread");
    result
}

/// True once the reader of stdout is gone; without a write, so that an idle stream ends too.
pub(super) fn wait_for_closed_stdout() -> bool {
    let stdout = std::io::stdout();
    loop {
        let mut descriptors = [PollFd::from_borrowed_fd(stdout.as_fd(), PollFlags::empty())];
        match poll(&mut descriptors, None) {
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
            Ok(_) => return descriptors[0].revents().intersects(PollFlags::ERR | PollFlags::HUP),
        }
    }
}

async fn capture_ended(capture_set: Option<&mut CaptureSet>) -> Result<(), Error> {
    match capture_set {
        Some(capture_set) => capture_set.ended().await,
        None => std::future::pending().await,
    }
}

async fn capture_stopped(
    capture_set: Option<&mut CaptureSet>,
    has_ended: bool,
) -> Result<(), Error> {
    match capture_set {
        Some(capture_set) => capture_set.stop(has_ended).await,
        None => Ok(()),
    }
}

async fn after(duration: Option<Duration>) {
    match duration {
        Some(duration) => tokio::time::sleep(duration).await,
        None => std::future::pending().await,
    }
}
