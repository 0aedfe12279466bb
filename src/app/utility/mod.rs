//! The `run` command runs a utility on one or more devices.
//!
//! | module | what |
//! |---|---|
//! | `settings` | what is run, on which devices, and for how long |
//! | `consent` | what disrupts asks first |
//! | `channel_runner` | output that comes on the devices' channels: whose turn it is, and for how long |
//! | `channel_events` | what the connection brings |
//! | `job`, `progress`, `timeouts`, `pending`, `outcome` | one device's part of it: no I/O, time is an argument |
//! | `socket_runner` | output that comes on sockets of its own, or not at all |
//! | `device_output` | from there to the output loop |

mod channel_events;
mod channel_runner;
mod consent;
mod device_output;
mod job;
mod outcome;
mod pending;
mod plan;
mod progress;
mod settings;
mod socket_runner;
mod timeouts;

pub use settings::{UtilityLimits, UtilityRun};

use std::sync::Arc;

use tokio::time::Instant;

use super::device::{DeviceSelection, DeviceTarget};
use super::shell;
use crate::error::Error;
use crate::run::{OutputLimits, RunConfig, Signals, run_to_end};
use crate::sink::Stdout;
use crate::utility::UtilityOutput;
use channel_runner::ChannelDevices;
use socket_runner::SocketDevices;

/// Runs it; the exit code, where it is not an error's.
pub async fn run(mut run: UtilityRun, devices: DeviceSelection) -> Result<u8, Error> {
    run.outputs.check()?;
    let mut signals = Signals::install().map_err(Error::Start)?;
    if run.outputs.write_files() {
        // There are none to be opened again yet, but the signal must not end the run.
        signals.reopen_files(Arc::default()).map_err(Error::Start)?;
    }
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
        return show(run, signals).await;
    }
    let config = RunConfig {
        outputs: std::mem::take(&mut run.outputs),
        devices: run.targets.iter().map(|target| target.name().to_owned()).collect(),
        limits: OutputLimits::default(),
        duration: None,
        reporter: run.reporter,
    };
    match run.utility.answer {
        UtilityOutput::Channel => run_to_end(config, Some(signals), ChannelDevices(run)).await,
        UtilityOutput::Nothing | UtilityOutput::Socket | UtilityOutput::Screen => {
            run_to_end(config, Some(signals), SocketDevices(run)).await
        }
    }
}

/// Shows a screen as it is on the terminal.
async fn show(run: UtilityRun, signals: Signals) -> Result<u8, Error> {
    let Ok([target]) = <[DeviceTarget; 1]>::try_from(run.targets) else {
        let message = format!("`{}` fills the terminal: it takes one device", run.utility.name);
        return Err(Error::usage(message, Some("several devices at once go into a pipe")));
    };
    let after = run.limits.whole;
    let session = shell::SessionRequest {
        call: target.call(run.utility),
        body: run.request.body(),
        net: run.net,
        target,
        kind: shell::SessionKind::Screen { end: Instant::now() + after, after },
        reporter: run.reporter,
    };
    session.run(signals).await
}
