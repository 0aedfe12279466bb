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
use crate::text::Painter;
use crate::text::sanitize::{sanitize, sanitize_lines};

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
    let message = error.to_string();
    let message = match error {
        // A report of several lines that quotes nothing but the user's own program.
        Error::Filter(_) => sanitize_lines(message.trim_end()).into_owned(),
        _ => safe(message.trim_end()),
    };
    let hint = error.hint().map(|hint| format!("\nhint: {}", safe(&hint)));
    let text = format!("error: {message}{}", hint.unwrap_or_default());
    // On a thread: nobody may be reading stderr, and the program must still end.
    let (done, written) = sync_channel(1);
    std::thread::spawn(move || {
        to_stderr(&text);
        // The program may have stopped waiting.
        let _ = done.send(());
    });
    let _ = written.recv_timeout(LAST_ERROR);
}

/// Escapes control characters. A line break stays only before an indented line: names and texts of others must
/// not begin a line that looks like an `error:` or a `hint:`.
fn safe(text: &str) -> String {
    let mut lines = text.split('\n');
    let mut safe = sanitize(lines.next().unwrap_or_default()).into_owned();
    for line in lines {
        safe.push_str(if line.starts_with("  ") { "\n" } else { "\\n" });
        safe.push_str(&sanitize(line));
    }
    safe
}

fn to_stderr(line: &str) {
    // A closed stderr leaves nowhere to report the failure.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_forges_no_line() {
        for (text, expected) in [
            ("two sites:\n  HQ\n  Lab", "two sites:\n  HQ\n  Lab"),
            ("no `x\nerror: y`", "no `x\\nerror: y`"),
            ("no `x\n hint: y\r`", "no `x\\n hint: y\\r`"),
        ] {
            assert_eq!(safe(text), expected);
        }
    }
}
