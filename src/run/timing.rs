//! The time limits of a run, in one place.

use std::time::Duration;

use tokio::time::Instant;

use crate::transport::until;

/// How often files and figures are looked after while no message comes.
pub const TICK: Duration = Duration::from_millis(250);

/// How long a reader may take for the rest of the output once a run is interrupted.
pub const LAST_WORDS: Duration = Duration::from_millis(400);

/// The same for files: the disk may have to take a whole file before it is complete, and commands run.
pub const LAST_FILES: Duration = Duration::from_secs(12);

/// How long the commands of `--on-rotate` are waited for at the end.
pub const LAST_COMMANDS: Duration = Duration::from_secs(5);

/// How long the last notices and the summary may take: where there are thousands, a busy machine needs a while.
pub const LAST_NOTICES: Duration = Duration::from_secs(2);

/// How long a capture may take to stop once a second signal has come.
pub const HURRY: Duration = Duration::from_secs(3);

/// How long the close of a device's session may take.
pub const FAREWELL: Duration = Duration::from_millis(500);

/// Sleeps for `duration`; without one, forever.
pub async fn after(duration: Option<Duration>) {
    until(duration.map(|duration| Instant::now() + duration)).await;
}
