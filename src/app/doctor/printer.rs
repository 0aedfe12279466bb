//! Prints the result of each check as soon as it is known.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;

use super::Check;
use crate::error::Error;
use crate::format::{CheckFormat, CheckResult, CheckStatus};
use crate::run::TICK;
use crate::sink::Stdout;

/// How much longer than its limit a check may take: a step that keeps the limit itself knows the reason better.
const GRACE: Duration = Duration::from_millis(200);

/// Prints one line for each check.
pub struct ReportPrinter {
    lines: CheckFormat,
    sink: Stdout,
    /// The check that is under way, on a terminal.
    bar: ProgressBar,
    /// The longest that a check may take.
    pub limit: Duration,
    /// The worst result so far; a skipped check counts least.
    pub worst: Option<CheckStatus>,
}

impl ReportPrinter {
    pub fn new(lines: CheckFormat, limit: Duration) -> Self {
        let people = matches!(lines, CheckFormat::Pretty { .. });
        let visible = people && std::io::stderr().is_terminal() && std::io::stdout().is_terminal();
        let bar = if visible { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if visible {
            bar.enable_steady_tick(TICK);
        }
        Self { lines, sink: Stdout::stdout(), bar, limit, worst: None }
    }

    /// Prints a result that needs no examination.
    pub fn note(&mut self, check: Check, finding: &CheckResult) -> Result<(), Error> {
        self.write(check, finding, Duration::ZERO)
    }

    /// Runs a check within the limit and prints its result. Returns what else it yields, `None` if it was late.
    pub async fn examine<T>(
        &mut self,
        check: Check,
        look: impl Future<Output = (CheckResult, T)>,
    ) -> Result<Option<T>, Error> {
        self.within(self.limit, check, look).await
    }

    /// Runs a check within a limit of its own.
    pub async fn within<T>(
        &mut self,
        limit: Duration,
        check: Check,
        look: impl Future<Output = (CheckResult, T)>,
    ) -> Result<Option<T>, Error> {
        self.bar.set_message(format!("{}: {}", check.name(), check.about()));
        let start = Instant::now();
        let (finding, rest) = match tokio::time::timeout(limit + GRACE, look).await {
            Ok((finding, rest)) => (finding, Some(rest)),
            Err(_) => (late(limit), None),
        };
        self.write(check, &finding, start.elapsed())?;
        Ok(rest)
    }

    fn write(&mut self, check: Check, finding: &CheckResult, took: Duration) -> Result<(), Error> {
        let line = finding.line(check.name(), took.as_millis() as u64, self.lines);
        let (bar, sink) = (&self.bar, &mut self.sink);
        bar.suspend(|| sink.write(&line))?;
        let rank = |verdict: &CheckStatus| match verdict {
            CheckStatus::Skipped => 0,
            CheckStatus::Ok => 1,
            CheckStatus::Warning => 2,
            CheckStatus::Failed => 3,
        };
        self.worst = self.worst.into_iter().chain([finding.verdict]).max_by_key(rank);
        Ok(())
    }
}

impl Drop for ReportPrinter {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn late(limit: Duration) -> CheckResult {
    let hint =
        "a firewall may block it, or the other side is slow: try a longer `--connect-timeout`";
    let detail = format!("nothing within {}", humantime::format_duration(limit));
    CheckResult::failed(detail, Some(hint.to_owned()))
}
