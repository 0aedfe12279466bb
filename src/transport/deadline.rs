//! Waits until a time that may not be set.

use tokio::time::{Instant, sleep_until};

/// Sleeps until `deadline`; without one, forever.
pub async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
