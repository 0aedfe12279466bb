//! Computes when an entry of a recording is due and whether it is within the requested time range.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// How fast a recording runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlaybackSpeed {
    /// So many times as fast as it was.
    Times(f64),
    /// As fast as it can be written.
    Unlimited,
}

impl PlaybackSpeed {
    /// How long after the first entry one is due that came so much later.
    pub fn after(self, later: SignedDuration) -> Duration {
        match self {
            Self::Unlimited => Duration::ZERO,
            Self::Times(times) => {
                let seconds = later.as_secs_f64().max(0.0) / times;
                Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX / 4)
            }
        }
    }
}

/// One end of what is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeBound {
    At(Timestamp),
    /// After the recording began.
    After(Duration),
}

impl TimeBound {
    fn time(self, started: Timestamp) -> Timestamp {
        match self {
            Self::At(time) => time,
            Self::After(offset) => started.checked_add(offset).unwrap_or(Timestamp::MAX),
        }
    }
}

/// The part of a recording that is wanted; both ends belong to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeRange {
    pub from: Option<TimeBound>,
    pub to: Option<TimeBound>,
}

impl TimeRange {
    pub fn is_before(&self, time: Timestamp, started: Timestamp) -> bool {
        self.from.is_some_and(|bound| time < bound.time(started))
    }

    pub fn is_after(&self, time: Timestamp, started: Timestamp) -> bool {
        self.to.is_some_and(|bound| time > bound.time(started))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeds() {
        let later = SignedDuration::from_secs(10);
        for (pace, millis) in [
            (PlaybackSpeed::Times(1.0), 10_000),
            (PlaybackSpeed::Times(4.0), 2500),
            (PlaybackSpeed::Unlimited, 0),
        ] {
            assert_eq!(pace.after(later), Duration::from_millis(millis));
        }
        assert_eq!(PlaybackSpeed::Times(1.0).after(-later), Duration::ZERO);
        assert!(PlaybackSpeed::Times(1e-300).after(later) > Duration::from_secs(1 << 40));
    }

    #[test]
    fn spans() {
        let at = |second| Timestamp::from_second(second).expect("a time");
        let span = TimeRange {
            from: Some(TimeBound::After(Duration::from_secs(5))),
            to: Some(TimeBound::At(at(110))),
        };
        let shown: Vec<i64> = (100..120)
            .filter(|second| {
                !span.is_before(at(*second), at(100)) && !span.is_after(at(*second), at(100))
            })
            .collect();
        assert_eq!(shown, [105, 106, 107, 108, 109, 110]);
    }
}
