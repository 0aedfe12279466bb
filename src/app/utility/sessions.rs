//! Utilities that answer on sockets of their own, or not at all.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use super::super::shell::{Manner, no_address, talk, whole_letters};
use super::Run;
use super::course::Course;
use super::patience::Patience;
use super::scribe::{Entry, LAST_WORDS, Scribe, Writer};
use super::target::Target;
use super::verdict::{Verdict, Verdicts};
use crate::error::Error;
use crate::format::Screen;
use crate::net::{Console, Rest};
use crate::run::Signals;
use crate::utility::Answer;
use crate::wire::Piece;

/// The screen that nobody looks at: the classic terminal.
const ROWS: u16 = 24;
const COLUMNS: u16 = 80;

/// A screen that was drawn only in part is taken as it is after so much silence.
const PAUSE: Duration = Duration::from_secs(1);

/// Shows a screen as it is on the terminal.
pub async fn show(run: &Run, mut signals: Signals) -> Result<u8, Error> {
    let [target] = run.targets.as_slice() else {
        let message = format!("`{}` fills the terminal: it takes one device", run.utility.name);
        return Err(Error::usage(message, Some("several devices at once go into a pipe")));
    };
    let opened = async {
        let reply =
            Rest::new(&run.net).post(&target.call(run.utility), &run.request.body()).await?;
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
    talk(console, signals, target, Manner::Screen { end, after }, run.reporter).await
}

/// Runs it on all devices, so many at a time.
pub async fn run(
    run: Run,
    scribe: Scribe,
    mut writer: Writer,
    mut verdicts: Verdicts,
    mut signals: Signals,
) -> Result<u8, Error> {
    let run = Arc::new(run);
    let (tell, mut calls) = tokio::sync::mpsc::unbounded_channel();
    let each = Each {
        rest: Arc::new(Rest::new(&run.net).with_notices(tell)),
        turns: Arc::new(Semaphore::new(run.limits.concurrency)),
        scribe: Arc::new(scribe),
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
                writer.hurry();
                let rest = timeout(writer.patience, &mut writer).await.ok();
                return rest.transpose().map(|_| code).map_err(Error::from);
            }
            () = &mut reader_gone => {
                parts.shutdown().await;
                writer.hurry();
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
struct Each {
    run: Arc<Run>,
    rest: Arc<Rest>,
    turns: Arc<Semaphore>,
    scribe: Arc<Scribe>,
    /// Of the whole run, where it has one.
    end: Option<Instant>,
}

impl Each {
    async fn part(&self, place: usize) -> Verdict {
        let _turn = tokio::select! {
            turn = self.turns.acquire() => turn.expect("nobody closes it"),
            () = until(self.end) => return Verdict::Silent,
        };
        let target = &self.run.targets[place];
        let own = Instant::now() + self.run.limits.whole;
        let end = self.end.map_or(own, |end| end.min(own));
        let (call, body) = (target.call(self.run.utility), self.run.request.body());
        let reply = tokio::select! {
            reply = self.rest.post(&call, &body) => reply,
            () = sleep_until(end) => return Verdict::Silent,
        };
        let reply = match reply {
            Ok(reply) => reply,
            Err(error) => return Verdict::Refused(error),
        };
        if self.run.utility.answer == Answer::Nothing {
            return Verdict::Done;
        }
        let Some(url) = reply.body["url"].as_str() else {
            return Verdict::Failed(no_address(target).to_string());
        };
        let session = reply.body["session"].as_str().unwrap_or_default();
        let opened = tokio::select! {
            opened = Console::open(&self.run.net, url) => opened,
            () = sleep_until(end) => return Verdict::Silent,
        };
        match opened {
            Ok(console) => self.listen(console, target, session, end).await,
            Err(error) => Verdict::Refused(error),
        }
    }

    async fn listen(
        &self,
        mut console: Console,
        target: &Target,
        session: &str,
        end: Instant,
    ) -> Verdict {
        console.resize(COLUMNS, ROWS);
        let patience = Patience {
            first: self.run.limits.first,
            idle: Duration::from_secs(self.run.utility.idle),
            pace: Duration::ZERO,
        };
        let course =
            Course::new(self.run.utility, target.speaker(session), patience, Instant::now());
        let screen = self.run.utility.answer == Answer::Screen;
        let mut reader = Reader {
            course,
            screen: screen.then(|| Screen::new(ROWS, COLUMNS)),
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
            (Some(error), _) => Verdict::Refused(error),
            (None, Some(reason)) => Verdict::Failed(reason.to_owned()),
            (None, None) if !reader.course.has_spoken() => Verdict::Silent,
            (None, None) => Verdict::Done,
        }
    }

    async fn write(&self, reader: &Reader, pieces: Vec<Piece>) {
        for piece in pieces {
            let entry: Entry = (reader.course.speaker.clone(), piece);
            self.scribe.write(entry).await;
        }
    }
}

/// Bytes of a socket on their way to lines, or to snapshots of a screen.
struct Reader {
    course: Course,
    screen: Option<Screen>,
    /// When a screen counts as drawn.
    pause: Option<Instant>,
    /// The beginning of a letter of several bytes.
    held: Vec<u8>,
}

impl Reader {
    fn output(&mut self, bytes: &[u8]) -> Vec<Piece> {
        let now = Instant::now();
        if let Some(screen) = &mut self.screen {
            // The course sees that something came; what it is, is on the screen.
            self.course.output("", now);
            self.pause = Some(now + PAUSE);
            return screen.draw(bytes).into_iter().map(Piece::Line).collect();
        }
        self.held.extend_from_slice(bytes);
        let rest = self.held.split_off(whole_letters(&self.held));
        let text = std::mem::replace(&mut self.held, rest);
        self.course.output(&String::from_utf8_lossy(&text), now)
    }

    fn snapshot(&mut self) -> Vec<Piece> {
        self.pause = None;
        self.screen.as_mut().and_then(Screen::snapshot).map(Piece::Line).into_iter().collect()
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
