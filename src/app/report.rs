//! Everything that goes to stderr: notices on the way, the error at the end.

use std::collections::HashSet;
use std::io::Write;
use std::sync::{Arc, Mutex};

use colored::Color;

use crate::error::Error;
use crate::net::{Level, Notice};

/// The kinds of trouble that were told already, whoever saw them first.
pub type Told = Arc<Mutex<HashSet<String>>>;

/// How notices look and which are shown.
#[derive(Clone, Copy, Debug)]
pub struct Reporter {
    /// The least important level that is shown; `None` shows nothing.
    pub level: Option<Level>,
    pub json: bool,
    pub color: bool,
}

impl Reporter {
    pub fn notice(self, notice: &Notice) {
        if self.level.is_some_and(|shown| notice.level() <= shown) {
            self.line(notice.level(), notice.name(), &notice.to_string());
        }
    }

    /// A warning that does not come from the connection.
    pub fn warning(self, name: &str, message: &str) {
        if self.level.is_some() {
            self.line(Level::Warning, name, message);
        }
    }

    fn line(self, level: Level, name: &str, message: &str) {
        let word = match level {
            Level::Warning => "warning",
            Level::Info => "info",
            Level::Debug => "debug",
        };
        if self.json {
            let time = format!("{:.6}", jiff::Timestamp::now());
            let line =
                serde_json::json!({"time": time, "level": word, "event": name, "message": message});
            to_stderr(&line.to_string());
        } else {
            to_stderr(&format!("{}: {message}", self.paint(word, level)));
        }
    }

    fn paint(self, word: &str, level: Level) -> String {
        let color = match level {
            Level::Warning => Color::Yellow,
            Level::Info => Color::Blue,
            Level::Debug => Color::BrightBlack,
        };
        if self.color {
            format!("\x1b[{}m{word}\x1b[0m", color.to_fg_str())
        } else {
            word.to_owned()
        }
    }
}

/// The error that ends the program, and what to do about it.
pub fn error(error: &Error) {
    to_stderr(&format!("error: {}", error.to_string().trim_end()));
    if let Some(hint) = error.hint() {
        to_stderr(&format!("hint: {hint}"));
    }
}

fn to_stderr(line: &str) {
    // Nobody can be told that stderr is closed.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
