//! The `run` command runs a utility on one or more devices.
//!
//! | module | what |
//! |---|---|
//! | `settings` | the utility, its devices and its limits |
//! | `consent` | the question before a disruptive utility |
//! | `channel_runner` | utilities whose output comes on device channels |
//! | `channel_events` | output and events from the connection |
//! | `job`, `progress`, `timeouts`, `pending`, `outcome` | the state of one device, without I/O or clock |
//! | `socket_runner` | utilities whose output comes on a socket, or that have none |
//! | `own_channel`, `own_session` | utilities with a channel of their own, and which messages are theirs |
//! | `device_output` | the queue to the output loop |
//! | `plan` | the requests that `--dry-run` prints |

mod channel_events;
mod channel_runner;
mod consent;
mod device_output;
mod job;
mod outcome;
mod own_channel;
mod own_session;
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
use timeouts::Timeouts;

/// Runs the utility and returns the exit code, unless an error decides it.
pub async fn run(mut run: UtilityRun, devices: DeviceSelection) -> Result<u8, Error> {
    run.outputs.check()?;
    let mut signals = Signals::install().map_err(Error::Start)?;
    if run.outputs.write_files() {
        // No file is open yet, but SIGHUP must not end the run.
        signals.reopen_files(Arc::default()).map_err(Error::Start)?;
    }
    if let UtilityOutput::OwnChannel(_) = run.utility.answer {
        return own_channel::run(run, devices, signals).await;
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
        UtilityOutput::OwnChannel(_) => unreachable!("it was run above"),
        UtilityOutput::Nothing | UtilityOutput::Socket | UtilityOutput::Screen => {
            run_to_end(config, Some(signals), SocketDevices(run)).await
        }
    }
}

/// Shows the device's screen on the terminal.
async fn show(run: UtilityRun, signals: Signals) -> Result<u8, Error> {
    let Ok([target]) = <[DeviceTarget; 1]>::try_from(run.targets) else {
        let message = format!("`{}` fills the terminal: it takes one device", run.utility.name);
        return Err(Error::usage(message, Some("several devices at once go into a pipe")));
    };
    let after = run.limits.whole;
    let silence = Timeouts::of(run.utility, &run.request, run.limits).silence;
    let session = shell::SessionRequest {
        call: target.call(run.utility),
        body: run.request.body(),
        net: run.net,
        target,
        kind: shell::SessionKind::Screen { end: Instant::now() + after, after, silence },
        reporter: run.reporter,
    };
    session.run(signals).await
}
