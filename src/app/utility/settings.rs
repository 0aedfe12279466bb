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
    /// Resolved before the run starts.
    pub targets: Vec<DeviceTarget>,
    pub request: UtilityRequest,
    pub outputs: Outputs,
    pub limits: UtilityLimits,
    /// Skip the question before a disruptive utility.
    pub yes: bool,
    pub reporter: Reporter,
    /// Only print what would be done.
    pub dry: bool,
}

/// Concurrency and time limits.
#[derive(Clone, Copy, Debug)]
pub struct UtilityLimits {
    /// For all devices together, if the user sets it.
    pub all: Option<Duration>,
    /// For each device, from the start of its turn.
    pub whole: Duration,
    /// After the last output, if the user sets it.
    pub silence: Option<Duration>,
    /// Devices that run at the same time.
    pub concurrency: usize,
}

impl UtilityRun {
    /// Whether the device's screen is shown full-screen.
    pub fn fills_the_terminal(&self) -> bool {
        let [output] = &self.outputs.0[..] else { return false };
        self.utility.answer == UtilityOutput::Screen
            && output.destination.is_stdout()
            && output.format.format.can(Ability::ForPeople)
            && output.format.is_plain()
    }
}
