//! Writes everything that goes to stderr: notices during a run and the error at its end.

pub mod printer;
pub mod progress;
pub mod status;

pub use status::OutputCounters;

use std::io::{IsTerminal, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use jiff::Timestamp;

use crate::error::Error;
use crate::notice::{Notice, NoticeLevel, NoticeStyle, StyledNotice};
use crate::text::{Painter, sanitize};

/// Capacity of the channel to the printer; further notices are lost.
const WAITING: usize = 1000;

/// How long the program waits for stderr to accept the final error.
const LAST_ERROR: Duration = Duration::from_secs(1);

/// Which notices are shown, and how.
#[derive(Clone, Copy, Debug)]
pub struct Reporter {
    /// The least important level that is shown; `None` shows nothing.
    pub level: Option<NoticeLevel>,
    pub json: bool,
    pub color: bool,
}

impl Reporter {
    /// Prints the notice if its level is enabled.
    pub fn notice(self, notice: &Notice) {
        self.styled(notice, &NoticeStyle::default());
    }

    /// The same, with channels and times in a style.
    pub fn styled(self, notice: &Notice, style: &NoticeStyle) {
        if self.level.is_some_and(|shown| notice.level() <= shown) {
            self.print(notice, style);
        }
    }

    /// Prints the notice even without `-v` if a person watches, but never with `-q`.
    pub fn notice_on_terminal(self, notice: &Notice) {
        let watched = !self.json && self.level.is_some() && std::io::stderr().is_terminal();
        if watched {
            self.print(notice, &NoticeStyle::default());
        } else {
            self.notice(notice);
        }
    }

    fn print(self, notice: &Notice, style: &NoticeStyle) {
        if self.json {
            return to_stderr(&notice.json(Timestamp::now()));
        }
        let (heading, tone) = notice.heading();
        let mut line = Vec::new();
        Painter { color: self.color }.paint(tone, heading, &mut line);
        let mut line = String::from_utf8(line).expect("a heading is text");
        line.push_str(": ");
        line.push_str(&safe(&StyledNotice { notice, style }.to_string()));
        if matches!(notice, Notice::Silent { .. }) {
            // The shell holds the terminal in raw mode, where a line feed does not return the cursor.
            line.push('\r');
        }
        to_stderr(&line);
    }
}

/// Passes notices to the printing thread, so an unread stderr never delays the data.
#[derive(Clone, Debug)]
pub struct NoticeSender(SyncSender<Notice>);

impl NoticeSender {
    pub fn channel() -> (Self, Receiver<Notice>) {
        let (sender, receiver) = sync_channel(WAITING);
        (Self(sender), receiver)
    }

    pub fn send(&self, notice: Notice) {
        // If stderr cannot keep up, the notice is lost; waiting would delay the data.
        let _ = self.0.try_send(notice);
    }
}

/// Prints the error that ends the program, with a hint at the remedy.
pub fn error(error: &Error) {
    let mut text = format!("error: {}", error.to_string().trim_end());
    if let Some(hint) = error.hint() {
        text.push_str("\nhint: ");
        text.push_str(&hint);
    }
    let text = safe(&text);
    // On a thread: nobody may be reading stderr, and the program must still end.
    let (done, written) = sync_channel(1);
    std::thread::spawn(move || {
        to_stderr(&text);
        // The program may have stopped waiting.
        let _ = done.send(());
    });
    let _ = written.recv_timeout(LAST_ERROR);
}

/// Removes control characters other than line breaks.
fn safe(text: &str) -> String {
    text.split('\n').map(sanitize).collect::<Vec<_>>().join("\n")
}

fn to_stderr(line: &str) {
    // A closed stderr leaves nowhere to report the failure.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
