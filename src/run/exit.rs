//! Maps every end of a run to its exit code.
//!
//! An end that is an error has the code of that error: [`Error::exit_code`], which asks `net::Error` for what the
//! cloud refused.

use super::output_loop::OutputEnd;
use crate::error::Error;

/// What ended a run.
#[derive(Debug)]
pub enum RunEnd {
    /// With the exit code of the signal.
    Signal(u8),
    Output(OutputEnd),
    /// Nobody reads stdout any more.
    ReaderGone,
    Source(SourceEnd),
    Duration,
}

/// How a source came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceEnd {
    /// Nothing more will come; everything received is still written, however slow the reader.
    Exhausted,
    /// The source's purpose is fulfilled, though more might come.
    Complete,
}

/// The result of a source.
#[derive(Debug)]
pub struct SourceOutcome {
    /// Only matters if the source ended the run.
    pub result: Result<(), Error>,
    /// Whether any subscription was ever acknowledged.
    pub acknowledged: bool,
    /// Whether the captures that it started are stopped.
    pub stopped: Result<(), Error>,
}

impl RunEnd {
    /// Whether output that cannot be written at once is given up.
    pub fn gives_up(&self) -> bool {
        match self {
            Self::Signal(_) | Self::ReaderGone | Self::Duration => true,
            Self::Output(_) | Self::Source(_) => false,
        }
    }

    /// Whether everything requested is known to have arrived.
    pub fn is_complete(&self) -> bool {
        match self {
            Self::Output(OutputEnd::Complete) => true,
            Self::Output(
                OutputEnd::Drained
                | OutputEnd::Counted
                | OutputEnd::Idle { .. }
                | OutputEnd::Closed
                | OutputEnd::Failed(_)
                | OutputEnd::Broken,
            )
            | Self::Signal(_)
            | Self::ReaderGone
            | Self::Source(_)
            | Self::Duration => false,
        }
    }
}

/// Returns the exit code, unless an error decides it. `rest` is how the output ended, if it outlived the run;
/// `counts` says that the user asked for a number of messages.
pub fn code(
    end: RunEnd,
    rest: Option<OutputEnd>,
    outcome: SourceOutcome,
    counts: bool,
) -> Result<u8, Error> {
    let SourceOutcome { result, acknowledged, stopped } = outcome;
    let stopped = match (&end, stopped) {
        // A signal has its own exit code, but a capture left running is not a success.
        (RunEnd::Signal(0), Err(error @ Error::CaptureNotStopped)) => Err(error),
        (RunEnd::Signal(_), _) => Ok(()),
        (_, stopped) => stopped,
    };
    // Messages that could not be written outrank every other end.
    if let Some(OutputEnd::Failed(error)) = rest {
        return Err(error.into());
    }
    let code = match end {
        RunEnd::Signal(code) => code,
        RunEnd::Output(OutputEnd::Failed(error)) => return Err(error.into()),
        RunEnd::Output(OutputEnd::Broken) => return Err(Error::Internal("the output")),
        // Silence is an expected end only if something came and no number was asked for.
        RunEnd::Output(OutputEnd::Idle { written }) if written == 0 || counts => {
            return Err(Error::Idle { written });
        }
        // A run that never got a subscription must not pass for a quiet one.
        RunEnd::Duration if !acknowledged => return Err(Error::NeverSubscribed),
        RunEnd::Output(
            OutputEnd::Drained
            | OutputEnd::Counted
            | OutputEnd::Complete
            | OutputEnd::Idle { .. }
            | OutputEnd::Closed,
        )
        | RunEnd::ReaderGone
        | RunEnd::Duration => 0,
        RunEnd::Source(SourceEnd::Complete) => result.map(|()| 0)?,
        RunEnd::Source(SourceEnd::Exhausted) => match rest {
            // Everything requested was already in the queue: how the connections ended no longer matters.
            Some(OutputEnd::Counted | OutputEnd::Complete | OutputEnd::Closed) => 0,
            Some(
                OutputEnd::Drained
                | OutputEnd::Idle { .. }
                | OutputEnd::Failed(_)
                | OutputEnd::Broken,
            )
            | None => result.map(|()| 0)?,
        },
    };
    stopped.map(|()| code)
}
