//! The time limits of a run, in one place.

use std::time::Duration;

use tokio::time::Instant;

use crate::transport::until;

/// How often files and counters are updated while no message comes.
pub const TICK: Duration = Duration::from_millis(250);

/// How long a reader may take to read the rest of the output after an interrupt.
pub const LAST_OUTPUT: Duration = Duration::from_millis(400);

/// The same for files, which may have to be written in full and have their commands run.
pub const LAST_FILES: Duration = Duration::from_secs(12);

/// How long to wait for `--on-rotate` commands at the end.
pub const LAST_COMMANDS: Duration = Duration::from_secs(5);

/// How long the last notices and the summary may take; thousands take a busy machine a while.
pub const LAST_NOTICES: Duration = Duration::from_secs(2);

/// How long a capture may take to stop once a second signal has come.
pub const SECOND_SIGNAL: Duration = Duration::from_secs(3);

/// How long closing a device's session may take.
pub const SESSION_CLOSE: Duration = Duration::from_millis(500);

/// Waits for the duration; forever without one.
pub async fn after(duration: Option<Duration>) {
    until(duration.map(|duration| Instant::now() + duration)).await;
}
