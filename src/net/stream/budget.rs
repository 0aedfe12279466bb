//! Keeps new connections within the cloud's limit of 2000 an hour for each token.
//!
//! Only the connections of this process are known; other tools that use the same token are not.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

const LIMIT: usize = 2000;
const HOUR: Duration = Duration::from_secs(3600);

/// The attempts of the last hour. Has no clock: time is an argument.
#[derive(Debug, Default)]
pub struct ConnectionBudget {
    attempts: VecDeque<Instant>,
}

impl ConnectionBudget {
    /// Counts an attempt at `now`; `Err` is the time to wait until one is allowed.
    pub fn take(&mut self, now: Instant) -> Result<(), Duration> {
        while self.attempts.front().is_some_and(|first| now.duration_since(*first) >= HOUR) {
            self.attempts.pop_front();
        }
        match self.attempts.front() {
            Some(first) if self.attempts.len() >= LIMIT => {
                Err(HOUR.saturating_sub(now.duration_since(*first)))
            }
            _ => {
                self.attempts.push_back(now);
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_kept_and_the_hour_slides() {
        let mut budget = ConnectionBudget::default();
        let start = Instant::now();
        let later = |seconds| start + Duration::from_secs(seconds);
        assert!((0..2000).all(|second| budget.take(later(second)) == Ok(())));
        assert_eq!(budget.take(later(2000)), Err(Duration::from_secs(1600)));
        assert_eq!(budget.take(later(3600)), Ok(()));
        assert_eq!(budget.take(later(3600)), Err(Duration::from_secs(1)));
    }
}
