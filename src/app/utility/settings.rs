//! Holds everything that decides how a utility is run.

use std::time::Duration;

use super::super::device::{DeviceTarget, UtilityRequest};
use crate::format::Ability;
use crate::net::Settings;
use crate::run::{Outputs, Reporter};
use crate::utility::{Utility, UtilityOutput};

/// One run of a utility.
pub struct UtilityRun {
    pub net: Settings,
    pub utility: &'static Utility,
    /// Found before it begins.
    pub targets: Vec<DeviceTarget>,
    pub request: UtilityRequest,
    pub outputs: Outputs,
    pub limits: UtilityLimits,
    /// What disrupts is not asked about.
    pub yes: bool,
    pub reporter: Reporter,
    /// Only say what would be done.
    pub dry: bool,
}

/// How much at once, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct UtilityLimits {
    /// For all devices together, where the user says so.
    pub all: Option<Duration>,
    /// For each device, from its turn on.
    pub whole: Duration,
    /// From the answer to the call until the first output.
    pub first: Duration,
    /// Devices at the same time.
    pub concurrency: usize,
}

impl UtilityRun {
    /// Whether a screen is shown as it is on the device.
    pub fn fills_the_terminal(&self) -> bool {
        let [output] = &self.outputs.0[..] else { return false };
        self.utility.answer == UtilityOutput::Screen
            && output.destination.is_stdout()
            && output.format.format.can(Ability::ForPeople)
            && output.format.is_plain()
    }
}
