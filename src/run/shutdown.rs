//! Shuts a run down, in one order for every command.

use std::time::Duration;

use tokio::time::timeout;

use super::exit;
use super::exit::RunEnd;
use super::output_loop::OutputEnd;
use super::signals::Signals;
use super::source::RunningSource;
use super::timing::{HURRY, LAST_NOTICES, LAST_WORDS};
use super::under_way::{OutputTask, Run};
use crate::error::Error;

/// Ends a run and returns its exit code, where that is not an error's:
///
/// 1. The source stops reading, and queues what it still holds.
/// 2. Writes that are retried are given up, where the user no longer waits for them.
/// 3. Connections are closed and what was started in the cloud is stopped. Meanwhile the output drains the queue,
///    flushes, and completes its files.
/// 4. The last notices and the summary are printed.
///
/// A second signal cuts the order short.
pub(super) async fn shut_down<R: RunningSource>(
    mut run: Run<R>,
    end: RunEnd,
    signals: &mut Signals,
) -> Result<u8, Error> {
    let in_order = async {
        run.source.halt(&end).await;
        if end.gives_up() {
            run.control.stop();
        }
        tokio::join!(run.source.finish(&end), rest(&mut run.output, &end, run.grace))
    };
    let (outcome, rest) = tokio::select! {
        all = in_order => all,
        code = signals.next() => return hurry(run, &end, signals, code).await,
    };
    let Run { source, output, notice_sender, mut report, is_stream, is_counted, .. } = run;
    drop((source, notice_sender));
    tokio::select! {
        // A stderr that nobody reads may hold it up.
        _ = timeout(LAST_NOTICES, &mut report), if is_stream || !output.is_running() => {}
        code = signals.next(), if is_stream || !output.is_running() => return Ok(code),
        else => {}
    }
    exit::code(end, rest, outcome, is_counted)
}

/// How the output ended, if it still ran and did so in time.
async fn rest(output: &mut OutputTask, end: &RunEnd, grace: Duration) -> Option<OutputEnd> {
    if !output.is_running() {
        return None;
    }
    match end {
        // All that came is written, however slow the reader.
        RunEnd::Source(exit::SourceEnd::Exhausted) => Some(output.ended().await),
        RunEnd::Source(exit::SourceEnd::Complete)
        | RunEnd::Signal(_)
        | RunEnd::ReaderGone
        | RunEnd::Duration => timeout(grace, output.ended()).await.ok(),
        RunEnd::Output(_) => None,
    }
}

/// A second signal: what blocks is given up, but a capture left behind is worse than a moment's delay; a third
/// signal ends even that.
async fn hurry<R: RunningSource>(
    mut run: Run<R>,
    end: &RunEnd,
    signals: &mut Signals,
    code: u8,
) -> Result<u8, Error> {
    run.control.stop();
    tokio::select! {
        _ = timeout(HURRY, run.source.abandon(end)) => {}
        _ = signals.next() => {}
    }
    if !run.output.is_running() {
        return Ok(code);
    }
    match timeout(LAST_WORDS, run.output.ended()).await {
        Ok(OutputEnd::Failed(error)) => Err(error.into()),
        Ok(_) | Err(_) => Ok(code),
    }
}
