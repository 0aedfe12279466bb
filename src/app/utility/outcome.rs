//! Records the outcome for each device and derives the run's exit code from it.

use std::time::Duration;

use super::super::device::DeviceTarget;
use crate::error::Error;
use crate::net;
use crate::notice::Notice;
use crate::run::Reporter;
use crate::utility::Utility;

/// The outcome on one device.
#[derive(Debug)]
pub enum DeviceOutcome {
    /// It said that it is done, or there is nothing to say.
    Done,
    /// It sent nothing more for this long, which counts as its end.
    Quiet(Duration),
    /// Its time ran out while output was still coming.
    Stopped,
    /// No output came in time.
    Silent,
    /// The device reported a failure.
    Failed(String),
    /// The cloud permanently refuses its channel.
    Barred(String),
    /// The cloud refused the call or cannot be reached.
    Refused(net::Error),
}

/// The outcomes so far.
pub struct DeviceOutcomes {
    utility: &'static Utility,
    /// A single device's error is the run's; those of several are reported one by one.
    alone: bool,
    all: usize,
    failed: usize,
    silent: usize,
    barred: usize,
    /// What is waited for has been reported.
    announced: bool,
    /// The devices whose silence was their end, and how long it was.
    quiet: Vec<(String, Duration)>,
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
            announced: false,
            quiet: Vec::new(),
            error: None,
            reporter,
        }
    }

    /// Reports once per run what ends a utility that need not say that it is done.
    pub fn announce(&mut self, silence: Duration) {
        if !std::mem::replace(&mut self.announced, true) && self.utility.closing.is_empty() {
            let utility = self.utility.name.to_owned();
            self.reporter.notice_on_terminal(&Notice::SilenceAwaited { utility, after: silence });
        }
    }

    /// Adds an outcome; `waited` is how long the run waited for it.
    pub fn add(&mut self, target: &DeviceTarget, verdict: DeviceOutcome, waited: Duration) {
        let device = target.name().to_owned();
        let error = match verdict {
            DeviceOutcome::Done => return,
            DeviceOutcome::Quiet(silence) => return self.quiet.push((device, silence)),
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

    /// The result of the run.
    pub fn sum(&mut self) -> Result<(), Error> {
        self.report_silence();
        match self.error.take() {
            None => Ok(()),
            Some(error) if self.alone || self.barred == self.all => Err(error),
            Some(_) => {
                Err(Error::Devices { failed: self.failed, silent: self.silent, all: self.all })
            }
        }
    }

    /// Reports together the devices that ended by silence, because there may be hundreds.
    fn report_silence(&mut self) {
        let quiet = std::mem::take(&mut self.quiet);
        // All devices of a run have the same silence.
        let Some(&(_, after)) = quiet.first() else { return };
        let utility = self.utility.name.to_owned();
        let devices = quiet.into_iter().map(|(device, _)| device).collect();
        let notice = Notice::EndedBySilence { utility, devices, after };
        self.reporter.notice_on_terminal(&notice);
    }
}
