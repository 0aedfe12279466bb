//! `simulate`: the simulated cloud as a server of its own.

use crate::error::Error;
use crate::run::Signals;
use crate::sim::{Cloud, Settings};
use crate::sink::Sink;

/// Serves until SIGINT (130) or SIGTERM (0); announces itself with one JSON line.
pub async fn run(settings: Settings) -> Result<u8, Error> {
    let mut signals = Signals::install().map_err(Error::Start)?;
    let cloud = Cloud::start(settings).await?;
    let mut line = serde_json::to_vec(&cloud.ready()).expect("the announcement is plain data");
    line.push(b'\n');
    Sink::stdout().write(&line)?;
    Ok(signals.next().await)
}
