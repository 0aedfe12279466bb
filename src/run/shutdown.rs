//! Shuts a run down in the same order for every command.

use std::time::Duration;

use tokio::time::timeout;

use super::control::OutputControl;
use super::exit;
use super::exit::RunEnd;
use super::output_loop::OutputEnd;
use super::signals::Signals;
use super::source::RunningSource;
use super::timing::{LAST_NOTICES, LAST_OUTPUT, SECOND_SIGNAL};
use super::under_way::{OutputTask, Run};
use crate::error::Error;

/// Ends a run and returns its exit code, where that is not an error's:
///
/// 1. The source stops reading, and queues what it still holds.
/// 2. Pending write retries are abandoned if the user no longer waits for them.
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
        // Only once the source has queued its rest: a stop makes the output give up what it cannot write.
        run.source.halt(&end).await;
        if end.gives_up() {
            run.control.stop();
        }
        // A filter that never ends would cost the whole grace period.
        let rest = async {
            tokio::select! {
                rest = rest(&mut run.output, &end, run.grace, &run.control) => rest,
                () = run.filters.hang(), if end.gives_up() => None,
            }
        };
        tokio::join!(run.source.finish(&end), rest)
    };
    let (outcome, rest) = tokio::select! {
        all = in_order => all,
        code = signals.next() => return cut_short(run, &end, signals, code).await,
    };
    let Run { source, output, notice_sender, mut report, is_stream, is_counted, .. } = run;
    // The printer ends when the last sender of notices is gone, and these two hold some.
    drop((source, notice_sender));
    tokio::select! {
        // A time limit, because nobody may be reading stderr.
        // Where the output hangs, its own sender keeps the printer alive: only a stream's printer ends anyway.
        _ = timeout(LAST_NOTICES, &mut report), if is_stream || !output.is_running() => {}
        code = signals.next(), if is_stream || !output.is_running() => return Ok(code),
        else => {}
    }
    exit::code(end, rest, outcome, is_counted)
}

/// Waits for the output to end; `None` if it had ended before or did not end in time.
async fn rest(
    output: &mut OutputTask,
    end: &RunEnd,
    grace: Duration,
    control: &OutputControl,
) -> Option<OutputEnd> {
    if !output.is_running() {
        return None;
    }
    match end {
        // Everything received is written, however slow the reader: no time limit.
        RunEnd::Source(exit::SourceEnd::Exhausted) => Some(output.ended().await),
        RunEnd::Source(exit::SourceEnd::Complete)
        | RunEnd::Signal(_)
        | RunEnd::ReaderGone
        | RunEnd::Duration => match timeout(grace, output.ended()).await {
            Ok(ended) => Some(ended),
            Err(_) => {
                // A write that is still retried fails now, so that what is lost decides the exit code.
                control.stop();
                timeout(LAST_OUTPUT, output.ended()).await.ok()
            }
        },
        // Its end is known: it ended the run.
        RunEnd::Output(_) => None,
    }
}

/// Handles a second signal: gives up whatever blocks, except stopping a capture, since one left running is worse
/// than a short delay. A third signal skips even that.
async fn cut_short<R: RunningSource>(
    mut run: Run<R>,
    end: &RunEnd,
    signals: &mut Signals,
    code: u8,
) -> Result<u8, Error> {
    run.control.stop();
    tokio::select! {
        _ = timeout(SECOND_SIGNAL, run.source.abandon(end)) => {}
        _ = signals.next() => {}
    }
    if !run.output.is_running() {
        return Ok(code);
    }
    match timeout(LAST_OUTPUT, run.output.ended()).await {
        // Lost data outranks the signal's exit code.
        Ok(OutputEnd::Failed(error)) => Err(error.into()),
        Ok(_) | Err(_) => Ok(code),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::thread::in_thread;
    use super::*;

    #[tokio::test]
    async fn a_write_that_is_retried_beyond_the_grace_period_is_given_up_and_told() {
        let control = Arc::new(OutputControl::default());
        let retry = control.clone();
        // Ends when it is stopped, as a write to a full disk does.
        let mut output = OutputTask(Some(in_thread(move || {
            let stopped = retry.pause(Duration::from_secs(600));
            if stopped { OutputEnd::Failed(crate::sink::Error::Closed) } else { OutputEnd::Drained }
        })));
        let end = RunEnd::Source(exit::SourceEnd::Complete);
        let rest = rest(&mut output, &end, Duration::ZERO, &control).await;
        assert!(matches!(rest, Some(OutputEnd::Failed(_))), "{rest:?}");
    }
}
