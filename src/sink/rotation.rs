//! Decides when a file is complete and the next one begins.

use std::time::Duration;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// What ends a file; with both, whichever comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rotation {
    /// The largest file in bytes, before compression; a single message may exceed it.
    pub size: Option<u64>,
    /// The length of a period; periods start at multiples of it on the clock.
    pub every: Option<Duration>,
}

/// The time that one file covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RotationPeriod {
    pub start: Timestamp,
    /// Exclusive.
    pub end: Timestamp,
}

impl Rotation {
    pub fn is_on(self) -> bool {
        self.size.is_some() || self.every.is_some()
    }

    /// The period that contains `time`, on the clocks of `zone`: an hour starts on the hour, a day at
    /// midnight, a week on Monday.
    pub fn period(self, time: Timestamp, zone: &TimeZone) -> Option<RotationPeriod> {
        let every = SignedDuration::try_from(self.every?).ok()?;
        let civil = zone.to_datetime(time);
        let since = civil.duration_since(MONDAY);
        let past = since.as_nanos().rem_euclid(every.as_nanos());
        let start = civil - SignedDuration::from_nanos_i128(past);
        let moment = |civil: DateTime| zone.to_ambiguous_timestamp(civil).compatible().ok();
        let fallback = RotationPeriod { start: time, end: time + every };
        let (Some(start), Some(end)) = (moment(start), moment(start + every)) else {
            return Some(fallback);
        };
        // When clocks go back, an hour comes twice, and its end on the clock may be past already.
        Some(RotationPeriod { start, end: if end > time { end } else { fallback.end } })
    }
}

/// Any Monday's midnight.
const MONDAY: DateTime = DateTime::constant(1970, 1, 5, 0, 0, 0, 0);

#[cfg(test)]
mod tests {
    use super::*;

    fn period(every: &str, time: &str, zone: &str) -> (String, String) {
        let every = humantime::parse_duration(every).expect("a duration");
        let zone = TimeZone::get(zone).expect("a zone");
        let rotation = Rotation { size: None, every: Some(every) };
        let time = time.parse().expect("a time");
        let period = rotation.period(time, &zone).expect("it rotates");
        assert!(period.start <= time && time < period.end, "{time} {period:?}");
        (period.start.to_string(), period.end.to_string())
    }

    #[test]
    fn periods_stand_on_the_clock() {
        for (every, zone, time, start, end) in [
            ("1h", "UTC", "2026-01-02T03:04:05Z", "2026-01-02T03:00:00Z", "2026-01-02T04:00:00Z"),
            ("5m", "UTC", "2026-01-02T03:04:59Z", "2026-01-02T03:00:00Z", "2026-01-02T03:05:00Z"),
            ("5m", "UTC", "2026-01-02T03:05:00Z", "2026-01-02T03:05:00Z", "2026-01-02T03:10:00Z"),
            ("2s", "UTC", "2026-01-02T03:05:01.5Z", "2026-01-02T03:05:00Z", "2026-01-02T03:05:02Z"),
            (
                "1h",
                "Asia/Kolkata",
                "2026-01-02T03:04:05Z",
                "2026-01-02T02:30:00Z",
                "2026-01-02T03:30:00Z",
            ),
            (
                "1day",
                "Europe/Berlin",
                "2026-03-29T12:00:00Z",
                "2026-03-28T23:00:00Z",
                "2026-03-29T22:00:00Z",
            ),
            (
                "7days",
                "UTC",
                "2026-01-02T03:04:05Z",
                "2025-12-29T00:00:00Z",
                "2026-01-05T00:00:00Z",
            ),
        ] {
            assert_eq!(period(every, time, zone), (start.to_owned(), end.to_owned()));
        }
    }

    #[test]
    fn an_hour_that_comes_twice_is_no_endless_rotation() {
        for time in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"] {
            period("1h", time, "Europe/Berlin");
        }
    }
}
