//! Runs utilities whose output comes on a WebSocket of its own, or that have no output.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use super::super::device::{DeviceTarget, utf8_boundary};
use super::device_output::{DeviceOutputSender, PendingEvents};
use super::outcome::{DeviceOutcome, DeviceOutcomes};
use super::progress::SessionProgress;
use super::settings::UtilityRun;
use super::timeouts::Timeouts;
use crate::format::VirtualScreen;
use crate::net;
use crate::net::{Console, RestClient};
use crate::notice::Notice;
use crate::run::{
    Feed, RunEnd, RunningSource, SESSION_CLOSE, Source, SourceContext, SourceEnd, SourceOutcome,
};
use crate::transport::until;
use crate::utility::UtilityOutput;
use crate::wire::Piece;

/// The size of the virtual screen: that of a classic terminal.
const ROWS: u16 = 24;
const COLUMNS: u16 = 80;

/// Silence after which a partly drawn screen is taken as complete.
const PAUSE: Duration = Duration::from_secs(1);

/// Devices whose output comes on sockets.
pub struct SocketDevices(pub UtilityRun);

impl Source for SocketDevices {
    type Running = SocketRunner;

    const IS_STREAM: bool = false;

    fn start(self, _context: &SourceContext) -> (SocketRunner, Feed) {
        let run = Arc::new(self.0);
        let (call_notices, calls) = mpsc::unbounded_channel();
        let (output, events) = DeviceOutputSender::new();
        let session = DeviceSession {
            rest: Arc::new(RestClient::new(&run.net).with_notices(call_notices)),
            turns: Arc::new(Semaphore::new(run.limits.concurrency)),
            output: output.clone(),
            end: run.limits.all.map(|all| Instant::now() + all),
            run: run.clone(),
        };
        let mut parts = JoinSet::new();
        for place in 0..run.targets.len() {
            let session = session.clone();
            parts.spawn(async move { (place, session.part(place).await) });
        }
        let mut verdicts = DeviceOutcomes::new(run.utility, &run.targets, run.reporter);
        if run.utility.answer != UtilityOutput::Nothing {
            verdicts.announce(Timeouts::of(run.utility, &run.request, run.limits).silence);
        }
        let runner = SocketRunner { run, parts, calls, output, verdicts };
        (runner, Feed { queue: Some(events), ..Feed::default() })
    }
}

/// Runs one task for each device.
pub struct SocketRunner {
    run: Arc<UtilityRun>,
    /// The task of each device, with its index.
    parts: JoinSet<(usize, DeviceOutcome)>,
    /// Notices of the REST calls.
    calls: mpsc::UnboundedReceiver<Notice>,
    output: DeviceOutputSender,
    verdicts: DeviceOutcomes,
}

impl RunningSource for SocketRunner {
    async fn ended(&mut self) -> SourceEnd {
        loop {
            tokio::select! {
                biased;
                Some(notice) = self.calls.recv() => self.run.reporter.notice(&notice),
                part = self.parts.join_next() => {
                    let Some(part) = part else { return SourceEnd::Exhausted };
                    let (place, verdict) = part.expect("parts do not panic");
                    self.verdicts.add(&self.run.targets[place], verdict, self.run.limits.whole);
                }
            }
        }
    }

    async fn halt(&mut self, _end: &RunEnd) {
        // Before the queue is closed, so no task offers output to a closed queue.
        self.parts.shutdown().await;
        self.output.close();
    }

    async fn finish(&mut self, _end: &RunEnd) -> SourceOutcome {
        SourceOutcome { result: self.verdicts.sum(), acknowledged: true, stopped: Ok(()) }
    }
}

/// Everything that the task of a device needs.
#[derive(Clone)]
struct DeviceSession {
    run: Arc<UtilityRun>,
    rest: Arc<RestClient>,
    turns: Arc<Semaphore>,
    output: DeviceOutputSender,
    /// The end of the whole run, if it has one.
    end: Option<Instant>,
}

impl DeviceSession {
    async fn part(&self, place: usize) -> DeviceOutcome {
        let _turn = tokio::select! {
            turn = self.turns.acquire() => turn.expect("nobody closes it"),
            () = until(self.end) => return DeviceOutcome::Silent,
        };
        let target = &self.run.targets[place];
        let own = Instant::now() + self.run.limits.whole;
        let end = self.end.map_or(own, |end| end.min(own));
        let (call, body) = (target.call(self.run.utility), self.run.request.body());
        let reply = tokio::select! {
            reply = self.rest.post_if_any(&call, body.as_ref()) => reply,
            () = sleep_until(end) => return DeviceOutcome::Silent,
        };
        let reply = match reply {
            Ok(reply) => reply,
            Err(error) => return DeviceOutcome::Refused(error),
        };
        if self.run.utility.answer == UtilityOutput::Nothing {
            return DeviceOutcome::Done;
        }
        let Some(url) = reply.body["url"].as_str() else {
            return DeviceOutcome::Failed(target.no_address().to_string());
        };
        let session = reply.body["session"].as_str().unwrap_or_default();
        let opened = tokio::select! {
            opened = Console::open(&self.run.net, url) => opened,
            () = sleep_until(end) => return DeviceOutcome::Silent,
        };
        match opened {
            Ok(console) => self.listen(console, target, session, end).await,
            Err(error) => DeviceOutcome::Refused(error),
        }
    }

    async fn listen(
        &self,
        mut console: Console,
        target: &DeviceTarget,
        session: &str,
        end: Instant,
    ) -> DeviceOutcome {
        console.resize(COLUMNS, ROWS);
        let patience = Timeouts::of(self.run.utility, &self.run.request, self.run.limits);
        let course = SessionProgress::new(
            self.run.utility,
            target.speaker(session),
            patience,
            Instant::now(),
        );
        let screen = self.run.utility.answer == UtilityOutput::Screen;
        let mut reader = SocketReader {
            course,
            screen: screen.then(|| VirtualScreen::new(ROWS, COLUMNS)),
            pause: None,
            held: Vec::new(),
        };
        let socket_end = self.read(&mut console, &mut reader, end).await;
        let rest = reader.finish();
        self.write(&reader, rest).await;
        // The device may have hung up already.
        let _ = timeout(SESSION_CLOSE, console.close()).await;
        let course = &reader.course;
        match (socket_end, course.failure()) {
            (SocketEnd::Lost(error), _) => DeviceOutcome::Refused(error),
            (_, Some(reason)) => DeviceOutcome::Failed(reason.to_owned()),
            (_, None) if !course.has_output() => DeviceOutcome::Silent,
            (SocketEnd::Quiet, None) => DeviceOutcome::Quiet(course.silence()),
            // A screen has no end of its own, so nothing is missing.
            (SocketEnd::Due, None) if !screen => DeviceOutcome::Stopped,
            (SocketEnd::Due | SocketEnd::Complete, None) => DeviceOutcome::Done,
        }
    }

    /// Writes what comes until the device, silence or the time limit ends it.
    async fn read(
        &self,
        console: &mut Console,
        reader: &mut SocketReader,
        end: Instant,
    ) -> SocketEnd {
        loop {
            let quiet = reader.course.due().filter(|due| *due < end);
            if Instant::now() >= end {
                return SocketEnd::Due;
            }
            let entries = tokio::select! {
                biased;
                output = console.output() => match output {
                    Ok(Some(bytes)) => reader.output(&bytes),
                    Ok(None) => return SocketEnd::Complete,
                    Err(error) => return SocketEnd::Lost(error),
                },
                () = until(reader.pause) => reader.snapshot(),
                // After the output, so that what has arrived counts before a timeout does.
                () = until(quiet) => return SocketEnd::Quiet,
                () = sleep_until(end) => return SocketEnd::Due,
            };
            self.write(reader, entries).await;
            if reader.course.is_finished() {
                return SocketEnd::Complete;
            }
        }
    }

    async fn write(&self, reader: &SocketReader, pieces: Vec<Piece>) {
        let mut pending = PendingEvents::default();
        pending.add(&reader.course.speaker, pieces);
        self.output.send(&mut pending).await;
    }
}

/// Why reading from a socket ended.
enum SocketEnd {
    /// The output said so, or the device hung up.
    Complete,
    /// Nothing more came.
    Quiet,
    /// The time limit.
    Due,
    Lost(net::Error),
}

/// Converts the bytes of a socket into lines or screen snapshots.
struct SocketReader {
    course: SessionProgress,
    screen: Option<VirtualScreen>,
    /// When the screen counts as drawn.
    pause: Option<Instant>,
    /// The first bytes of an incomplete UTF-8 character.
    held: Vec<u8>,
}

impl SocketReader {
    fn output(&mut self, bytes: &[u8]) -> Vec<Piece> {
        let now = Instant::now();
        if let Some(screen) = &mut self.screen {
            // Empty text only restarts the timeouts; the content goes to the screen.
            self.course.output("", now);
            self.pause = Some(now + PAUSE);
            return screen.draw(bytes).into_iter().map(Piece::Line).collect();
        }
        self.held.extend_from_slice(bytes);
        let rest = self.held.split_off(utf8_boundary(&self.held));
        let text = std::mem::replace(&mut self.held, rest);
        self.course.output(&String::from_utf8_lossy(&text), now)
    }

    fn snapshot(&mut self) -> Vec<Piece> {
        self.pause = None;
        self.screen
            .as_mut()
            .and_then(VirtualScreen::snapshot)
            .map(Piece::Line)
            .into_iter()
            .collect()
    }

    fn finish(&mut self) -> Vec<Piece> {
        let mut rest = self.snapshot();
        rest.extend(self.course.finish());
        rest
    }
}
