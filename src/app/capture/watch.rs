//! Detects the end of a running capture by asking the cloud when a message may have been missed.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use super::planned::Capture;
use super::state::{CaptureStatus, RunningCapture};
use crate::net;
use crate::net::{Acknowledgements, RestClient, RestError};

/// How long after its time limit a capture without a final message is looked up.
const MARGIN: Duration = Duration::from_secs(5);
/// Pause after a reconnect, so that packets already under way arrive before the end is believed.
const SETTLED: Duration = Duration::from_secs(1);

/// Asks the cloud what is running.
pub async fn look(rest: &RestClient, call: &str) -> Result<CaptureStatus, net::Error> {
    match rest.get(call, &[]).await {
        Ok(reply) => Ok(CaptureStatus::read(reply.body)),
        Err(error) if is_none(&error) => Ok(CaptureStatus::Nothing),
        Err(error) => Err(error),
    }
}

/// Returns once the capture has ended without a final message, because it was lost or never sent.
pub async fn over(
    capture: &Capture,
    rest: &RestClient,
    acknowledgements: &watch::Receiver<Acknowledgements>,
    state: &RunningCapture,
) {
    let mut acknowledgements = acknowledgements.clone();
    let mut known = acknowledgements.borrow_and_update().of(&capture.path);
    let due = state.duration().map(|duration| Instant::now() + duration + MARGIN);
    let mut due = due.unwrap_or_else(|| Instant::now() + Duration::from_secs(600));
    loop {
        tokio::select! {
            () = sleep_until(due) => due += Duration::from_secs(60),
            count = again(&mut acknowledgements, &capture.path, known) => {
                known = count;
                sleep(SETTLED).await;
            }
        }
        match look(rest, &capture.call).await {
            Ok(CaptureStatus::Nothing) => return,
            Ok(CaptureStatus::Running(other)) if other.id != state.id => return,
            Ok(_) | Err(_) => {}
        }
    }
}

/// Waits for another acknowledgement of the subscription, and returns their number.
async fn again(all: &mut watch::Receiver<Acknowledgements>, path: &str, known: u64) -> u64 {
    let more = all.wait_for(|all| all.of(path) > known).await.map(|all| all.of(path)).ok();
    match more {
        Some(count) => count,
        // All connections have ended, so no acknowledgement will come.
        None => std::future::pending().await,
    }
}

/// Whether the cloud says that no capture is running.
pub fn is_none(error: &net::Error) -> bool {
    matches!(error, net::Error::Call { failure: RestError::Status { status: 404, .. }, .. })
}
