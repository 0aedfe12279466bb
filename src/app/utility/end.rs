//! Maps the reason why the channel loop ended to the run's result.

use super::outcome::DeviceOutcomes;
use crate::error::Error;
use crate::net::ClientOutcome;

/// Why the loop ended.
pub enum UtilityEnd {
    Over,
    /// With the exit code of the signal.
    Signal(u8),
    /// Nobody reads any more.
    Gone,
    /// It cannot be written.
    Written(Result<(), crate::sink::Error>),
    Connection(ClientOutcome),
}

impl UtilityEnd {
    /// The exit code, where it is not an error's; `rest` is how the writing ended.
    pub fn verdict(
        self,
        rest: Option<Result<(), crate::sink::Error>>,
        verdicts: DeviceOutcomes,
    ) -> Result<u8, Error> {
        match (self, rest) {
            (_, Some(Err(error))) | (UtilityEnd::Written(Err(error)), _) => Err(error.into()),
            (UtilityEnd::Signal(code), _) => Ok(code),
            (UtilityEnd::Gone | UtilityEnd::Written(Ok(())), _) => Ok(0),
            (UtilityEnd::Connection(outcome), _) => {
                outcome.result?;
                verdicts.sum()
            }
            (UtilityEnd::Over, _) => verdicts.sum(),
        }
    }
}
