//! Writes everything that goes to stderr: notices during a run and the error at its end.

pub mod printer;
pub mod status;
mod summary;

pub use status::OutputCounters;

use std::collections::HashSet;
use std::io::Write;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::Error;
use crate::notice::{Notice, NoticeLevel};
use crate::text::{Painter, Tone, sanitize};
use summary::RunSummary;

/// The kinds of trouble that were told already, whoever saw them first.
pub type ReportedKinds = Arc<Mutex<HashSet<String>>>;

/// How notices look and which are shown.
#[derive(Clone, Copy, Debug)]
pub struct Reporter {
    /// The least important level that is shown; `None` shows nothing.
    pub level: Option<NoticeLevel>,
    pub json: bool,
    pub color: bool,
}

impl Reporter {
    pub fn notice(self, notice: &Notice) {
        if self.level.is_some_and(|shown| notice.level() <= shown) {
            let members = || match serde_json::to_value(notice) {
                Ok(Value::Object(members)) => members,
                _ => Map::new(),
            };
            self.line(word(notice.level()), &notice.to_string(), members);
        }
    }

    /// A warning that does not come from the connection.
    pub fn warning(self, event: &str, message: &str) {
        if self.level.is_some() {
            self.line(word(NoticeLevel::Warning), message, || named(event));
        }
    }

    /// Something that is good to know, and no trouble.
    pub fn said(self, event: &str, message: &str) {
        if self.level.is_some_and(|shown| NoticeLevel::Info <= shown) {
            self.line(word(NoticeLevel::Info), message, || named(event));
        }
    }

    /// That it is done, for people; what they asked for has no other result.
    pub fn done(self, event: &str, message: &str) {
        if self.level.is_some() {
            self.line(("done", Tone::Good), message, || named(event));
        }
    }

    /// What is told of a capture without being asked.
    pub fn news(self, event: &str, message: &str, members: Map<String, Value>) {
        if self.level.is_some() {
            self.line(("capture", Tone::Good), message, || {
                let mut named = named(event);
                named.extend(members);
                named
            });
        }
    }

    /// What the run amounted to.
    pub fn summary(self, summary: &RunSummary) {
        if self.level.is_some() {
            self.line(("summary", Tone::Good), &summary.text(), || {
                let mut members = named("summary");
                members.extend(summary.json());
                members
            });
        }
    }

    fn line(self, word: (&str, Tone), message: &str, members: impl FnOnce() -> Map<String, Value>) {
        if self.json {
            // A list is for people: programs have it among the members.
            let headline = message.lines().next().unwrap_or_default();
            to_stderr(&machine_readable(word.0, headline, members()));
        } else {
            to_stderr(&format!("{}: {}", self.paint(word), shown(message)));
        }
    }

    fn paint(self, (word, tone): (&str, Tone)) -> String {
        let mut painted = Vec::new();
        Painter { color: self.color }.paint(tone, word, &mut painted);
        String::from_utf8(painted).expect("made of text")
    }
}

fn word(level: NoticeLevel) -> (&'static str, Tone) {
    match level {
        NoticeLevel::Warning => ("warning", Tone::Doubtful),
        NoticeLevel::News | NoticeLevel::Info => ("info", Tone::Place),
        NoticeLevel::Debug => ("debug", Tone::Dim),
    }
}

fn named(event: &str) -> Map<String, Value> {
    Map::from_iter([("event".to_owned(), event.into())])
}

/// `time`, `level`, `event` and `message` first, then what belongs to the event.
fn machine_readable(level: &str, message: &str, mut members: Map<String, Value>) -> String {
    let level = if matches!(level, "summary" | "done" | "capture") { "info" } else { level };
    let time = format!("{:.6}", jiff::Timestamp::now());
    let event = members.shift_remove("event").unwrap_or_default();
    let mut line = Map::from_iter([
        ("time".to_owned(), time.into()),
        ("level".to_owned(), level.into()),
        ("event".to_owned(), event),
        ("message".to_owned(), message.into()),
    ]);
    line.extend(members.into_iter().filter(|(name, _)| name != "message"));
    Value::Object(line).to_string()
}
/// Takes what the output loop has to tell, so that a stderr that nobody reads never holds up the data.
#[derive(Clone, Debug)]
pub struct NoticeSender(SyncSender<(String, String)>);

/// The event of a memo that is news, and no warning: a capture is over.
pub const CAPTURE_ENDED: &str = "capture_ended";

/// Memos that may wait; the rest is missed.
const MEMOS: usize = 1000;

impl NoticeSender {
    pub fn channel() -> (Self, Receiver<(String, String)>) {
        let (sender, receiver) = sync_channel(MEMOS);
        (Self(sender), receiver)
    }

    /// A warning: what happened, in a word for programs and in a sentence.
    pub fn warning(&self, event: &str, message: &str) {
        // Who cannot keep up with reading misses it.
        let _ = self.0.try_send((event.to_owned(), message.to_owned()));
    }
}

/// How long the last words wait for somebody to read stderr.
const PATIENCE: Duration = Duration::from_secs(1);

/// The error that ends the program, and what to do about it.
pub fn error(error: &Error) {
    let mut text = format!("error: {}", error.to_string().trim_end());
    if let Some(hint) = error.hint() {
        text.push_str("\nhint: ");
        text.push_str(&hint);
    }
    let text = shown(&text);
    let (done, written) = sync_channel(1);
    std::thread::spawn(move || {
        to_stderr(&text);
        // Whoever waited may have lost patience.
        let _ = done.send(());
    });
    let _ = written.recv_timeout(PATIENCE);
}

/// Text for people: lines stay, and whatever would move the cursor does not.
fn shown(text: &str) -> String {
    text.split('\n').map(sanitize).collect::<Vec<_>>().join("\n")
}

fn to_stderr(line: &str) {
    // Nobody can be told that stderr is closed.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
