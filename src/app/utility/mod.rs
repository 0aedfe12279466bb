//! The `run` command runs a utility on one or more devices.
//!
//! | module | what |
//! |---|---|
//! | `target`, `request` | on which device; with which settings |
//! | `consent` | what disrupts asks first |
//! | `floor`, `end` | output that comes on the devices' channels: who has the floor, and for how long |
//! | `hearing` | what the connection brings |
//! | `job`, `course`, `patience`, `stash` | one device's part of it: no I/O, time is an argument |
//! | `sessions` | output that comes on sockets of its own, or not at all |
//! | `scribe` | writes it all down, on a thread of its own |

mod channel_events;
mod channel_runner;
mod consent;
mod end;
mod job;
mod outcome;
mod pending;
mod plan;
mod progress;
pub mod request;
mod socket_runner;
pub mod target;
mod timeouts;
mod transcript;

pub use request::UtilityRequest;
pub use target::{DeviceSelection, DeviceTarget};

use std::sync::Arc;
use std::time::Duration;

use super::stream;
use crate::error::Error;
use crate::format;
use crate::format::{Format, Printer};
use crate::net::Settings;
use crate::run::{OutputControl, Reporter, Signals, WriteErrorPolicy};
use crate::sink::Stdout;
use crate::utility::{Utility, UtilityOutput};
use outcome::DeviceOutcomes;
use transcript::TranscriptSender;

/// One run of a utility.
pub struct UtilityRun {
    pub net: Settings,
    pub utility: &'static Utility,
    /// Found before it begins.
    pub targets: Vec<DeviceTarget>,
    pub request: UtilityRequest,
    pub writing: UtilityOutputConfig,
    pub limits: UtilityLimits,
    /// What disrupts is not asked about.
    pub yes: bool,
    pub reporter: Reporter,
    /// Only say what would be done.
    pub dry: bool,
}

/// How what comes is written, and where.
#[derive(Clone)]
pub struct UtilityOutputConfig {
    /// Of stdout, or of the file.
    pub output: format::Settings,
    pub target: stream::OutputTarget,
    pub on_write_error: WriteErrorPolicy,
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

/// Runs it; the exit code, where it is not an error's.
pub async fn run(mut run: UtilityRun, devices: DeviceSelection) -> Result<u8, Error> {
    // A wrong filter is told before the cloud is asked for anything.
    Printer::new(run.writing.output.clone())?;
    let control = Arc::new(OutputControl::default());
    let files =
        (!matches!(run.writing.target, stream::OutputTarget::Stdout)).then(|| control.clone());
    let mut signals = Signals::install_for(files).map_err(Error::Start)?;
    let found = tokio::select! {
        found = devices.find(&run.net, run.reporter, run.dry) => found?,
        code = signals.next() => return Ok(code),
    };
    run.targets = found.targets;
    if run.dry {
        let plan = plan::describe(&run, &found.calls);
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    if let Some(disruption) = run.utility.disrupts.filter(|_| !run.yes) {
        let asked = consent::ask(run.utility, disruption, &run.targets);
        tokio::select! {
            answer = asked => answer?,
            code = signals.next() => return Ok(code),
        }
    }
    if run.fills_the_terminal() {
        return socket_runner::show(&run, signals).await;
    }
    let names: Vec<&str> = run.targets.iter().map(DeviceTarget::name).collect();
    let (scribe, writer) =
        TranscriptSender::start(run.writing.clone(), &names, control, run.reporter)?;
    let verdicts = DeviceOutcomes::new(run.utility, &run.targets, run.reporter);
    match run.utility.answer {
        UtilityOutput::Channel => channel_runner::run(run, scribe, writer, verdicts, signals).await,
        UtilityOutput::Nothing | UtilityOutput::Socket | UtilityOutput::Screen => {
            socket_runner::run(run, scribe, writer, verdicts, signals).await
        }
    }
}

impl UtilityRun {
    /// Whether a screen is shown as it is on the device.
    fn fills_the_terminal(&self) -> bool {
        let UtilityOutputConfig { output, target, .. } = &self.writing;
        self.utility.answer == UtilityOutput::Screen
            && matches!(target, stream::OutputTarget::Stdout)
            && output.format == Format::Pretty
            && output.is_plain()
    }
}
