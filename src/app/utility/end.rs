//! How the loop ended, and what that means for the run.

use super::verdict::Verdicts;
use crate::error::Error;
use crate::net::Outcome;

/// Why the loop ended.
pub enum End {
    Over,
    /// With the exit code of the signal.
    Signal(u8),
    /// Nobody reads any more.
    Gone,
    /// It cannot be written.
    Written(Result<(), crate::sink::Error>),
    Connection(Outcome),
}

impl End {
    /// The exit code, where it is not an error's; `rest` is how the writing ended.
    pub fn verdict(
        self,
        rest: Option<Result<(), crate::sink::Error>>,
        verdicts: Verdicts,
    ) -> Result<u8, Error> {
        match (self, rest) {
            (_, Some(Err(error))) | (End::Written(Err(error)), _) => Err(error.into()),
            (End::Signal(code), _) => Ok(code),
            (End::Gone | End::Written(Ok(())), _) => Ok(0),
            (End::Connection(outcome), _) => {
                outcome.result?;
                verdicts.sum()
            }
            (End::Over, _) => verdicts.sum(),
        }
    }
}
