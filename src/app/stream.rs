//! A stream: from subscriptions to lines, until something ends it.

use std::collections::HashSet;
use std::io::IsTerminal;
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use tokio::sync::{oneshot, watch};
use tokio::time::timeout;

use super::capture::{Capture, Companion};
use super::outlet::Outlet;
use super::plan;
use super::pump::{Ended, Pump};
use super::report::{Reporter, Told};
use super::signals::Signals;
use super::status::{Counters, Status, TICK};
use super::summary::Summary;
use crate::channel::Subscription;
use crate::error::Error;
use crate::net::{Client, Notice, Outcome, Settings, Started, Statistics};
use crate::output::{self, Printer, Sink};

pub use super::pump::Limits;

/// How long the output may take to write the rest once a run is ended.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// How long stopping a capture may take once somebody is in a hurry.
const HURRY: Duration = Duration::from_secs(3);

/// How often what was dropped is told.
const SUMS: Duration = Duration::from_secs(1);

/// Filters recurse, as deep as their authors like; pages that are not touched cost nothing.
const STACK: usize = 256 << 20;

/// One run of a stream.
pub struct Run {
    pub net: Settings,
    pub wanted: Vec<Arc<Subscription>>,
    /// How stdout or the file is written.
    pub output: output::Settings,
    pub target: Target,
    pub limits: Limits,
    /// A capture that is started and stopped with the run.
    pub capture: Option<Capture>,
    pub duration: Option<Duration>,
    pub reporter: Reporter,
    /// Only say what would be done.
    pub dry: bool,
}

/// Where the messages go.
pub enum Target {
    Stdout,
    File {
        path: PathBuf,
        append: bool,
    },
    /// Into the file, and to stdout in a form of its own.
    Tee {
        path: PathBuf,
        append: bool,
        stdout: output::Settings,
    },
}

/// Runs it; the exit code, where it is not an error's.
pub async fn run(run: Run) -> Result<u8, Error> {
    // A wrong filter is told in any case.
    let printer = Printer::new(run.output)?;
    if run.dry {
        let mut plan = plan::describe(&run.net, &run.wanted);
        plan.extend(run.capture.map(|capture| capture.plan(&run.net.endpoint.rest)));
        return Ok(Sink::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let to_stdout = !matches!(run.target, Target::File { .. });
    let outlets = outlets(printer, run.target)?;
    let mut signals = Signals::install().map_err(Error::Start)?;
    let (stop, stopped) = watch::channel(false);
    let started = Instant::now();
    let net = run.capture.is_some().then(|| run.net.clone());
    let Started { mut client, queue, notices, roster: _ } =
        Client::start(run.net, &run.wanted, stopped);
    let statistics = client.statistics();
    let counters = Arc::new(Counters::default());
    let visible =
        run.reporter.level.is_some() && !run.reporter.json && std::io::stderr().is_terminal();
    let status = Status::new(counters.clone(), visible, !to_stdout);
    let screen = status.screen(run.reporter);
    let told = Told::default();
    let desk = Desk {
        reporter: run.reporter,
        status,
        told: told.clone(),
        statistics: statistics.clone(),
        counters: counters.clone(),
        started,
    };
    let begin = |(capture, net): (Capture, Settings)| {
        Companion::start(capture, &net, screen, client.acknowledgements())
    };
    let (mut companion, follow) = run.capture.zip(net).map(begin).unzip();
    let mut report = in_thread(move || desk.run(&notices));
    let pump = Pump {
        outlets,
        limits: run.limits,
        reporter: run.reporter,
        counters,
        told,
        written: 0,
        stopped: HashSet::new(),
        follow,
    };
    let mut output = in_thread(move || pump.run(&queue));
    let mut reader_gone = in_thread(wait_for_closed_stdout);
    let mut outcome = None;
    let end = tokio::select! {
        ended = &mut output => ended.map_or(End::Broken, End::Output),
        Ok(true) = &mut reader_gone, if to_stdout => End::Output(Ended::Closed),
        done = client.ended() => { outcome = Some(done); End::Connections }
        result = capture_ended(companion.as_mut()) => End::Capture(result),
        code = signals.next() => End::Signal(code),
        () = after(run.duration) => End::Duration,
    };
    // Nobody listens any more only if every connection has ended.
    let _ = stop.send(true);
    let farewell = async {
        let outcome = match outcome {
            Some(outcome) => outcome,
            None => client.ended().await,
        };
        let rest = match &end {
            End::Output(_) | End::Broken => None,
            // Nothing more will come: all that did is written, however slow the reader.
            End::Connections => (&mut output).await.ok(),
            End::Signal(_) | End::Duration | End::Capture(_) => {
                timeout(LAST_WORDS, &mut output).await.ok().and_then(Result::ok)
            }
        };
        (outcome, rest)
    };
    let has_ended = matches!(end, End::Output(Ended::Captured));
    let leaving = async { tokio::join!(farewell, capture_stopped(companion.as_mut(), has_ended)) };
    let ((outcome, rest), stopped) = tokio::select! {
        all = leaving => all,
        code = signals.next() => {
            // A capture left behind is worse than a moment's delay; a third signal ends it at once.
            let stopping = timeout(HURRY, capture_stopped(companion.as_mut(), has_ended));
            tokio::select! { _ = stopping => {}, _ = signals.next() => {} }
            return Ok(code);
        }
    };
    drop(client);
    // The report ends with the last sender of notices; a stderr that nobody reads may hold it up.
    let _ = timeout(LAST_WORDS, &mut report).await;
    let stopped = if matches!(end, End::Signal(_)) { Ok(()) } else { stopped };
    verdict(end, rest, outcome, run.limits).and_then(|code| stopped.map(|()| code))
}

enum End {
    Output(Ended),
    Connections,
    /// With the exit code of the signal.
    Signal(u8),
    Duration,
    /// The capture that was started has ended, or could not be started.
    Capture(Result<(), Error>),
    /// The output loop itself.
    Broken,
}

fn verdict(end: End, rest: Option<Ended>, outcome: Outcome, limits: Limits) -> Result<u8, Error> {
    if let Some(Ended::Failed(error)) = rest {
        return Err(error.into());
    }
    match end {
        End::Output(Ended::Failed(error)) => Err(error.into()),
        End::Output(Ended::Idle { written }) if written == 0 || limits.count.is_some() => {
            Err(Error::Idle { written })
        }
        End::Signal(code) => Ok(code),
        End::Duration if !outcome.acknowledged => Err(Error::NeverSubscribed),
        End::Output(_) | End::Duration => Ok(0),
        End::Capture(result) => result.map(|()| 0),
        End::Broken => Err(Error::Internal("the output")),
        End::Connections => match (rest, outcome.result) {
            (Some(Ended::Counted | Ended::Captured | Ended::Closed), _) | (_, Ok(())) => Ok(0),
            (_, Err(error)) => Err(error.into()),
        },
    }
}

fn outlets(printer: Printer, target: Target) -> Result<Vec<Outlet>, Error> {
    Ok(match target {
        Target::Stdout => vec![Outlet::open(printer, Sink::stdout())?],
        Target::File { path, append } => vec![Outlet::open(printer, Sink::file(&path, append)?)?],
        Target::Tee { path, append, stdout } => vec![
            Outlet::open(printer, Sink::file(&path, append)?)?,
            Outlet::open(Printer::new(stdout)?, Sink::stdout())?,
        ],
    })
}

/// Tells the notices until the last connection is gone, and then the summary.
struct Desk {
    reporter: Reporter,
    status: Status,
    told: Told,
    statistics: Arc<Statistics>,
    counters: Arc<Counters>,
    started: Instant,
}

impl Desk {
    fn run(mut self, notices: &Receiver<Notice>) {
        let (mut ticked, mut told) = (Instant::now(), Instant::now());
        loop {
            match notices.recv_timeout(TICK) {
                Ok(notice) => self.notice(&notice),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if ticked.elapsed() >= TICK {
                ticked = Instant::now();
                self.status.tick();
            }
            if told.elapsed() >= SUMS {
                told = Instant::now();
                self.dropped();
            }
        }
        self.dropped();
        self.summary();
    }

    fn notice(&mut self, notice: &Notice) {
        if !told_before(&self.told, notice) {
            self.status.notice(notice);
            self.status.aside(|| self.reporter.notice(notice));
        }
    }

    /// What was dropped is told in sums.
    fn dropped(&mut self) {
        for (channel, count) in self.statistics.take_dropped() {
            self.notice(&Notice::Dropped { channel, count });
        }
    }

    /// A run that never reached the cloud has its error; for programs the figures come in any case.
    fn summary(self) {
        let summary = Summary {
            counts: self.statistics.snapshot(),
            messages: self.counters.messages.load(Ordering::Relaxed),
            bytes: self.counters.bytes.load(Ordering::Relaxed),
            defects: self.counters.defects.load(Ordering::Relaxed),
            elapsed: self.started.elapsed(),
        };
        if self.reporter.json || summary.counts.connections > 0 {
            self.status.aside(|| self.reporter.summary(&summary));
        }
    }
}

/// Whether the output loop has told of the same kind of message.
fn told_before(told: &Told, notice: &Notice) -> bool {
    matches!(notice, Notice::Malformed { .. })
        && !told.lock().expect("no holder of this lock panics").insert(notice.to_string())
}

/// Runs `work` on a thread that the end of the program does not wait for.
fn in_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> oneshot::Receiver<T> {
    let (done, result) = oneshot::channel();
    let work = move || done.send(work()).map_err(|_| "nobody waits for it any more");
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread.spawn(work).expect("the system has room for another thread");
    result
}

/// True once the reader of stdout is gone; without a write, so that an idle stream ends too.
fn wait_for_closed_stdout() -> bool {
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

async fn capture_ended(companion: Option<&mut Companion>) -> Result<(), Error> {
    match companion {
        Some(companion) => companion.ended().await,
        None => std::future::pending().await,
    }
}

async fn capture_stopped(companion: Option<&mut Companion>, has_ended: bool) -> Result<(), Error> {
    match companion {
        Some(companion) => companion.stop(has_ended).await,
        None => Ok(()),
    }
}

async fn after(duration: Option<Duration>) {
    match duration {
        Some(duration) => tokio::time::sleep(duration).await,
        None => std::future::pending().await,
    }
}
