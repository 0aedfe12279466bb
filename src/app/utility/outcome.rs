//! Records the outcome for each device and derives the run's exit code from it.

use std::time::Duration;

use super::target::DeviceTarget;
use crate::error::Error;
use crate::net;
use crate::notice::Notice;
use crate::run::Reporter;
use crate::utility::Utility;

/// How it went on one device.
#[derive(Debug)]
pub enum DeviceOutcome {
    Done,
    /// Its time was over, and there might have been more.
    Stopped,
    /// Nothing came in time.
    Silent,
    /// The device says so.
    Failed(String),
    /// The cloud refuses its channel, for good.
    Barred(String),
    /// The cloud says so, or cannot be reached.
    Refused(net::Error),
}

/// The verdicts so far.
pub struct DeviceOutcomes {
    utility: &'static Utility,
    /// One device's error is the run's; those of several are told one by one.
    alone: bool,
    all: usize,
    failed: usize,
    silent: usize,
    barred: usize,
    error: Option<Error>,
    reporter: Reporter,
}

impl DeviceOutcomes {
    pub fn new(utility: &'static Utility, targets: &[DeviceTarget], reporter: Reporter) -> Self {
        let all = targets.len();
        Self {
            utility,
            alone: all == 1,
            all,
            failed: 0,
            silent: 0,
            barred: 0,
            error: None,
            reporter,
        }
    }

    /// One more; `waited` is how long for.
    pub fn add(&mut self, target: &DeviceTarget, verdict: DeviceOutcome, waited: Duration) {
        let device = target.name().to_owned();
        let error = match verdict {
            DeviceOutcome::Done => return,
            DeviceOutcome::Stopped => {
                let utility = self.utility.name.to_owned();
                return self.reporter.notice(&Notice::Stopped { utility, device, after: waited });
            }
            DeviceOutcome::Silent => {
                self.silent += 1;
                Error::Silent { device, after: waited }
            }
            DeviceOutcome::Failed(reason) => Error::Device { device, reason },
            DeviceOutcome::Barred(detail) => {
                self.barred += 1;
                net::Error::AllRefused(detail).into()
            }
            DeviceOutcome::Refused(error) if self.alone => error.into(),
            DeviceOutcome::Refused(error) => Error::Device { device, reason: error.to_string() },
        };
        self.failed += 1;
        if !self.alone {
            self.reporter.notice(&Notice::DeviceFailed { reason: error.to_string() });
        }
        self.error = Some(error);
    }

    /// The exit code, where it is not an error's.
    pub fn sum(self) -> Result<u8, Error> {
        match self.error {
            None => Ok(0),
            Some(error) if self.alone || self.barred == self.all => Err(error),
            Some(_) => {
                Err(Error::Devices { failed: self.failed, silent: self.silent, all: self.all })
            }
        }
    }
}
