//! Exponential backoff with full jitter between connection attempts.

use std::time::Duration;

/// The failures in a row, and the pauses that follow from them.
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    base: Duration,
    cap: Duration,
    failures: u32,
}

impl Backoff {
    pub fn new(base: Duration, cap: Duration) -> Self {
        Self { base, cap, failures: 0 }
    }

    /// The failures in a row.
    pub fn failures(&self) -> u32 {
        self.failures
    }

    /// Counts a failure and returns the pause before the next attempt; `chance` is between 0 and 1. The
    /// pause that the cloud asked for is added without a cap, so that clients do not all return at once.
    pub fn fail(&mut self, chance: f64, wanted: Option<Duration>) -> Duration {
        let doubled = self.base.saturating_mul(1 << self.failures.min(20));
        self.failures = self.failures.saturating_add(1);
        doubled.min(self.cap).mul_f64(chance) + wanted.unwrap_or_default()
    }

    /// Forgets the failures.
    pub fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_doubles_up_to_the_cap_and_starts_over() {
        let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(5));
        let seconds: Vec<u64> = (0..4).map(|_| backoff.fail(1.0, None).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 5]);
        assert_eq!(backoff.fail(0.5, None), Duration::from_millis(2500));
        assert_eq!(backoff.fail(0.0, Some(Duration::from_secs(30))), Duration::from_secs(30));
        assert_eq!(backoff.failures(), 6);
        backoff.reset();
        assert_eq!(backoff.fail(1.0, None), Duration::from_secs(1));
    }

    #[test]
    fn it_never_overflows() {
        let mut backoff = Backoff::new(Duration::from_secs(3600), Duration::MAX);
        assert!((0..100).all(|_| backoff.fail(1.0, None) >= Duration::from_secs(3600)));
    }
}
