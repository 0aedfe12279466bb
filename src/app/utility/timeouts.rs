//! Defines how long a utility waits for output before silence ends it.

use std::time::Duration;

use super::super::device::UtilityRequest;
use super::settings::UtilityLimits;
use crate::utility::Utility;

/// The silences that end a session.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// Before the first output.
    pub first: Duration,
    /// After the last output.
    pub idle: Duration,
    /// Minimum time since the first output before silence can end it.
    pub pace: Duration,
}

impl Timeouts {
    /// The timeouts for a request.
    pub fn of(utility: &Utility, request: &UtilityRequest, limits: UtilityLimits) -> Self {
        let seconds = |number: u32| Duration::from_secs(number.into());
        let interval = seconds(request.number("interval").unwrap_or(0));
        let usual = || utility.parameter(utility.paced?)?.default?.parse().ok();
        let count =
            utility.paced.map_or(0, |field| request.number(field).or_else(usual).unwrap_or(0));
        Self {
            first: limits.first,
            idle: Duration::from_secs(utility.idle) + interval,
            // N probes, one a second, take N - 1 seconds.
            pace: seconds(count.saturating_sub(1)),
        }
    }
}
