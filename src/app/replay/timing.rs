//! Computes when an entry of a recording is due and whether it is within the requested time range.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The speed of a playback.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlaybackSpeed {
    /// A multiple of the original speed.
    Times(f64),
    /// As fast as the output allows.
    Unlimited,
}

impl PlaybackSpeed {
    /// When an entry is due after the first, given its original offset.
    pub fn after(self, later: SignedDuration) -> Duration {
        match self {
            Self::Unlimited => Duration::ZERO,
            Self::Times(times) => {
                let seconds = later.as_secs_f64().max(0.0) / times;
                // A tiny factor overflows; a quarter leaves room for adding it to an `Instant`.
                Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX / 4)
            }
        }
    }
}

/// One end of a time range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeBound {
    At(Timestamp),
    /// An offset from the start of the recording.
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

/// The part of a recording to play, both ends included.
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
