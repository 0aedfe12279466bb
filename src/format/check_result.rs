//! Renders the result of one check, for a terminal or as NDJSON.

use serde_json::json;

use crate::text::sanitize::sanitize;
use crate::text::{Painter, Tone};

/// The outcome of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckStatus {
    Ok,
    /// It works, but should be fixed.
    Warning,
    Failed,
    /// Another check has to pass first.
    Skipped,
}

/// The outcome of a check with its explanation.
#[derive(Clone, Debug)]
pub struct CheckResult {
    pub verdict: CheckStatus,
    pub detail: String,
    /// What the user can do.
    pub hint: Option<String>,
}

/// How results are written.
#[derive(Clone, Copy, Debug)]
pub enum CheckFormat {
    Pretty {
        color: bool,
        /// Whether the terminal can show more than ASCII.
        unicode: bool,
    },
    Ndjson,
}

/// The width of the longest name of a check, in columns.
const NAMES: usize = 13;
/// The columns before the detail: mark, name, time.
const MARGIN: usize = 2 + NAMES + 1 + 9 + 2;

impl CheckStatus {
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }

    fn mark(self, unicode: bool) -> (&'static str, Tone) {
        let (mark, plain, tone) = match self {
            Self::Ok => ("✓", "+", Tone::Good),
            Self::Warning => ("!", "!", Tone::Doubtful),
            Self::Failed => ("✗", "x", Tone::Bad),
            Self::Skipped => ("-", "-", Tone::Dim),
        };
        (if unicode { mark } else { plain }, tone)
    }
}

impl CheckResult {
    pub fn ok(detail: impl Into<String>) -> Self {
        Self { verdict: CheckStatus::Ok, detail: detail.into(), hint: None }
    }

    pub fn warning(detail: impl Into<String>, hint: &str) -> Self {
        Self { verdict: CheckStatus::Warning, detail: detail.into(), hint: Some(hint.to_owned()) }
    }

    pub fn failed(detail: impl Into<String>, hint: Option<String>) -> Self {
        Self { verdict: CheckStatus::Failed, detail: detail.into(), hint }
    }

    pub fn skipped(detail: impl Into<String>) -> Self {
        Self { verdict: CheckStatus::Skipped, detail: detail.into(), hint: None }
    }

    /// The line for a check of this name, which took `millis` milliseconds.
    pub fn line(&self, check: &str, millis: u64, lines: CheckFormat) -> Vec<u8> {
        match lines {
            CheckFormat::Pretty { color, unicode } => {
                self.pretty(check, millis, Painter { color }, unicode)
            }
            CheckFormat::Ndjson => {
                let (verdict, detail, hint) = (self.verdict.word(), &self.detail, &self.hint);
                let record = json!({"check": check, "verdict": verdict, "millis": millis,
                    "detail": detail, "hint": hint});
                format!("{record}\n").into_bytes()
            }
        }
    }

    fn pretty(&self, check: &str, millis: u64, painter: Painter, unicode: bool) -> Vec<u8> {
        let mut out = Vec::new();
        let (mark, tone) = self.verdict.mark(unicode);
        painter.paint(tone, mark, &mut out);
        out.extend_from_slice(format!(" {check:NAMES$} ").as_bytes());
        let skipped = self.verdict == CheckStatus::Skipped;
        let time = if skipped { String::new() } else { format!("{millis} ms") };
        painter.paint(Tone::Dim, &format!("{time:>9}"), &mut out);
        out.extend_from_slice(b"  ");
        let weight = if skipped { Tone::Dim } else { Tone::Plain };
        painter.paint(weight, &sanitize(&self.detail), &mut out);
        out.push(b'\n');
        if let Some(hint) = &self.hint {
            out.resize(out.len() + MARGIN, b' ');
            painter.paint(Tone::Dim, &format!("hint: {}", sanitize(hint)), &mut out);
            out.push(b'\n');
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(finding: &CheckResult, lines: CheckFormat) -> String {
        String::from_utf8(finding.line("dns", 12, lines)).expect("UTF-8")
    }

    #[test]
    fn lines_for_people_are_aligned_and_harmless() {
        let plain = CheckFormat::Pretty { color: false, unicode: false };
        let failed = CheckResult::failed("no\u{1b}such", Some("look".to_owned()));
        assert_eq!(
            line(&failed, plain),
            "x dns               12 ms  no\\u{1b}such\n                           hint: look\n"
        );
        assert_eq!(
            line(&CheckResult::skipped("`tcp` failed"), plain),
            "- dns                      `tcp` failed\n"
        );
        let fancy = CheckFormat::Pretty { color: true, unicode: true };
        assert!(line(&CheckResult::ok("fine"), fancy).starts_with("\u{1b}[32m✓\u{1b}[0m dns "));
        assert!(line(&CheckResult::warning("late", "set it"), fancy).contains("!\u{1b}[0m dns"));
    }

    #[test]
    fn lines_for_programs_have_always_the_same_members() {
        assert_eq!(
            line(&CheckResult::ok("fine"), CheckFormat::Ndjson),
            "{\"check\":\"dns\",\"verdict\":\"ok\",\"millis\":12,\"detail\":\"fine\",\"hint\":null}\n"
        );
        assert!(
            line(&CheckResult::skipped("x"), CheckFormat::Ndjson)
                .contains("\"verdict\":\"skipped\"")
        );
    }
}
