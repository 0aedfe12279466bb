//! Runs utilities whose output comes on a WebSocket of its own, or that have no output.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use super::super::shell::{SessionKind, no_address, talk, utf8_boundary};
use super::UtilityRun;
use super::outcome::{DeviceOutcome, DeviceOutcomes};
use super::progress::SessionProgress;
use super::target::DeviceTarget;
use super::timeouts::Timeouts;
use super::transcript::{LAST_WORDS, TranscriptEntry, TranscriptSender, TranscriptTask};
use crate::error::Error;
use crate::format::VirtualScreen;
use crate::net::{Console, RestClient};
use crate::run::Signals;
use crate::utility::UtilityOutput;
use crate::wire::Piece;

/// The screen that nobody looks at: the classic terminal.
const ROWS: u16 = 24;
const COLUMNS: u16 = 80;

/// A screen that was drawn only in part is taken as it is after so much silence.
const PAUSE: Duration = Duration::from_secs(1);

/// Shows a screen as it is on the terminal.
pub async fn show(run: &UtilityRun, mut signals: Signals) -> Result<u8, Error> {
    let [target] = run.targets.as_slice() else {
        let message = format!("`{}` fills the terminal: it takes one device", run.utility.name);
        return Err(Error::usage(message, Some("several devices at once go into a pipe")));
    };
    let opened = async {
        let reply =
            RestClient::new(&run.net).post(&target.call(run.utility), &run.request.body()).await?;
        let url = reply.body["url"].as_str().ok_or_else(|| no_address(target))?;
        Ok::<_, Error>(Console::open(&run.net, url).await?)
    };
    let (end, after) = (Instant::now() + run.limits.whole, run.limits.whole);
    let console = tokio::select! {
        console = opened => console?,
        code = signals.next() => return Ok(code),
        () = sleep_until(end) => {
            return Err(Error::Silent { device: target.name().to_owned(), after });
        }
    };
    talk(console, signals, target, SessionKind::Screen { end, after }, run.reporter).await
}

/// Runs it on all devices, so many at a time.
pub async fn run(
    run: UtilityRun,
    transcript: TranscriptSender,
    mut writer: TranscriptTask,
    mut verdicts: DeviceOutcomes,
    mut signals: Signals,
) -> Result<u8, Error> {
    let run = Arc::new(run);
    let (tell, mut calls) = tokio::sync::mpsc::unbounded_channel();
    let each = SocketRunner {
        rest: Arc::new(RestClient::new(&run.net).with_notices(tell)),
        turns: Arc::new(Semaphore::new(run.limits.concurrency)),
        transcript: Arc::new(transcript),
        end: run.limits.all.map(|all| Instant::now() + all),
        run: run.clone(),
    };
    let mut parts = JoinSet::new();
    for place in 0..run.targets.len() {
        let each = each.clone();
        parts.spawn(async move { (place, each.part(place).await) });
    }
    drop(each);
    let mut reader_gone = pin!(writer.reader_gone());
    loop {
        tokio::select! {
            biased;
            code = signals.next() => {
                parts.shutdown().await;
                writer.cancel_waits();
                let rest = timeout(writer.patience, &mut writer).await.ok();
                return rest.transpose().map(|_| code).map_err(Error::from);
            }
            () = &mut reader_gone => {
                parts.shutdown().await;
                writer.cancel_waits();
                // Whether the rest finds a place makes no difference to the reader.
                let _ = timeout(writer.patience, &mut writer).await;
                return Ok(0);
            }
            written = &mut writer => {
                // It ends by itself once the last part is over.
                written?;
                while let Some(part) = parts.join_next().await {
                    let (place, verdict) = part.expect("parts do not panic");
                    verdicts.add(&run.targets[place], verdict, run.limits.whole);
                }
                return verdicts.sum();
            }
            Some(notice) = calls.recv() => run.reporter.notice(&notice),
            Some(part) = parts.join_next() => {
                let (place, verdict) = part.expect("parts do not panic");
                verdicts.add(&run.targets[place], verdict, run.limits.whole);
            }
        }
    }
}

/// What every device's part needs.
#[derive(Clone)]
struct SocketRunner {
    run: Arc<UtilityRun>,
    rest: Arc<RestClient>,
    turns: Arc<Semaphore>,
    transcript: Arc<TranscriptSender>,
    /// Of the whole run, where it has one.
    end: Option<Instant>,
}

impl SocketRunner {
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
            reply = self.rest.post(&call, &body) => reply,
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
            return DeviceOutcome::Failed(no_address(target).to_string());
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
        let patience = Timeouts {
            first: self.run.limits.first,
            idle: Duration::from_secs(self.run.utility.idle),
            pace: Duration::ZERO,
        };
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
        let lost = loop {
            let due = reader.course.due().min(end);
            let entries = tokio::select! {
                output = console.output() => match output {
                    Ok(Some(bytes)) => reader.output(&bytes),
                    Ok(None) => break None,
                    Err(error) => break Some(error),
                },
                () = sleep_until(reader.pause.unwrap_or(due)), if reader.pause.is_some() => {
                    reader.snapshot()
                }
                () = sleep_until(due) => break None,
            };
            self.write(&reader, entries).await;
            if reader.course.is_finished() {
                break None;
            }
        };
        let rest = reader.finish();
        self.write(&reader, rest).await;
        // The other side may be gone already.
        let _ = timeout(LAST_WORDS, console.close()).await;
        match (lost, reader.course.failure()) {
            (Some(error), _) => DeviceOutcome::Refused(error),
            (None, Some(reason)) => DeviceOutcome::Failed(reason.to_owned()),
            (None, None) if !reader.course.has_output() => DeviceOutcome::Silent,
            (None, None) => DeviceOutcome::Done,
        }
    }

    async fn write(&self, reader: &SocketReader, pieces: Vec<Piece>) {
        for piece in pieces {
            let entry: TranscriptEntry = (reader.course.speaker.clone(), piece);
            self.transcript.write(entry).await;
        }
    }
}

/// Bytes of a socket on their way to lines, or to snapshots of a screen.
struct SocketReader {
    course: SessionProgress,
    screen: Option<VirtualScreen>,
    /// When a screen counts as drawn.
    pause: Option<Instant>,
    /// The beginning of a letter of several bytes.
    held: Vec<u8>,
}

impl SocketReader {
    fn output(&mut self, bytes: &[u8]) -> Vec<Piece> {
        let now = Instant::now();
        if let Some(screen) = &mut self.screen {
            // The course sees that something came; what it is, is on the screen.
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

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
