//! Defines how long a utility waits for output before silence ends it.

use std::time::Duration;

use super::super::device::UtilityRequest;
use super::settings::UtilityLimits;
use crate::utility::Utility;

/// When silence means the end.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// From the beginning until the first output.
    pub first: Duration,
    /// After output.
    pub idle: Duration,
    /// No end by silence before so much time has passed since the first output.
    pub pace: Duration,
}

impl Timeouts {
    /// Of a utility that is asked with this.
    pub fn of(utility: &Utility, request: &UtilityRequest, limits: UtilityLimits) -> Self {
        let seconds = |number: u32| Duration::from_secs(number.into());
        let interval = seconds(request.number("interval").unwrap_or(0));
        let usual = || utility.parameter(utility.paced?)?.default?.parse().ok();
        let count =
            utility.paced.map_or(0, |field| request.number(field).or_else(usual).unwrap_or(0));
        Self {
            first: limits.first,
            idle: Duration::from_secs(utility.idle) + interval,
            pace: seconds(count.saturating_sub(1)),
        }
    }
}
