//! Passes stop and reopen requests from the signal handlers to the output loop.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Shared between the run and its output loop.
#[derive(Debug, Default)]
pub struct OutputControl {
    stopped: Mutex<bool>,
    changed: Condvar,
    reopen: AtomicBool,
}

impl OutputControl {
    /// Gives up whatever cannot be written now.
    pub fn stop(&self) {
        *self.stopped.lock().unwrap_or_else(PoisonError::into_inner) = true;
        // Ends a retry's pause at once instead of after up to five seconds.
        self.changed.notify_all();
    }

    /// Waits for `pause` or the stop; true if stopped.
    pub fn pause(&self, pause: Duration) -> bool {
        let stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(stopped, pause, |stopped| !*stopped);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }

    /// Requests that files be reopened.
    pub fn reopen(&self) {
        self.reopen.store(true, Ordering::Relaxed);
    }

    /// Whether reopening was requested since the last call.
    pub fn take_reopen(&self) -> bool {
        self.reopen.swap(false, Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_ends_a_pause() {
        let control = OutputControl::default();
        assert!(!control.pause(Duration::from_millis(1)));
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| control.pause(Duration::from_secs(600)));
            control.stop();
            assert!(waiting.join().expect("it ends"));
        });
    }

    #[test]
    fn reopening_is_asked_for_once() {
        let control = OutputControl::default();
        control.reopen();
        assert!(control.take_reopen());
        assert!(!control.take_reopen());
    }
}
