//! The `simulate` command runs the simulated cloud as a server of its own.

use crate::error::Error;
use crate::run::Signals;
use crate::sim::{SimulatedCloud, SimulatorSettings};
use crate::sink::Stdout;

/// Serves until SIGINT (130) or SIGTERM (0); announces itself with one JSON line.
pub async fn run(settings: SimulatorSettings) -> Result<u8, Error> {
    let mut signals = Signals::install().map_err(Error::Start)?;
    let cloud = SimulatedCloud::start(settings).await?;
    let mut line = serde_json::to_vec(&cloud.ready()).expect("the announcement is plain data");
    line.push(b'\n');
    Stdout::handle().write(&line)?;
    Ok(signals.next().await)
}
