//! Counts REST calls within each hour of the clock.

use std::sync::{Mutex, PoisonError};

/// Seconds.
pub const HOUR: u64 = 3600;

/// The current hour, counted since 1970, and the calls made in it.
#[derive(Default)]
pub struct CallQuota(Mutex<(u64, u32)>);

impl CallQuota {
    /// The number of this call within its hour; `now` is in seconds since 1970.
    pub fn count(&self, now: u64) -> u32 {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.0 != now / HOUR {
            *state = (now / HOUR, 0);
        }
        state.1 += 1;
        state.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_counted_by_the_hour() {
        let calls = CallQuota::default();
        assert_eq!(calls.count(7200), 1);
        assert_eq!(calls.count(7201), 2);
        assert_eq!(calls.count(10800), 1);
    }
}
