//! Every way in which a run can end, and the exit code of each.

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
    /// Nothing more will come; everything that did is written, however slow the reader.
    Exhausted,
    /// What it was for is over, though more might come.
    Complete,
}

/// What came of a source.
#[derive(Debug)]
pub struct SourceOutcome {
    /// Counts where the source has ended by itself.
    pub result: Result<(), Error>,
    /// Whether any subscription was ever acknowledged.
    pub acknowledged: bool,
    /// Whether what was started in the cloud is stopped.
    pub stopped: Result<(), Error>,
}

impl RunEnd {
    /// Whether what cannot be written at once is given up.
    pub fn gives_up(&self) -> bool {
        match self {
            Self::Signal(_) | Self::ReaderGone | Self::Duration => true,
            Self::Output(_) | Self::Source(_) => false,
        }
    }

    /// Whether everything that was wanted is known to have come.
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

/// The exit code, where it is not an error's. `rest` is how the output ended, if it did so after the run; with
/// `counts`, the user wants a certain number of messages.
pub fn code(
    end: RunEnd,
    rest: Option<OutputEnd>,
    outcome: SourceOutcome,
    counts: bool,
) -> Result<u8, Error> {
    let SourceOutcome { result, acknowledged, stopped } = outcome;
    let stopped = match (&end, stopped) {
        // A signal has its own exit code; but a capture that is left behind is no success.
        (RunEnd::Signal(0), Err(error @ Error::CaptureNotStopped)) => Err(error),
        (RunEnd::Signal(_), _) => Ok(()),
        (_, stopped) => stopped,
    };
    if let Some(OutputEnd::Failed(error)) = rest {
        return Err(error.into());
    }
    let code = match end {
        RunEnd::Signal(code) => code,
        RunEnd::Output(OutputEnd::Failed(error)) => return Err(error.into()),
        RunEnd::Output(OutputEnd::Broken) => return Err(Error::Internal("the output")),
        RunEnd::Output(OutputEnd::Idle { written }) if written == 0 || counts => {
            return Err(Error::Idle { written });
        }
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
            // All that was wanted was in the queue already.
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
