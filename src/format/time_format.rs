//! Formats timestamps, times of day and durations for people.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::settings::TimestampFormat;

/// Formats the time of arrival in the way that the user chose.
pub struct TimestampFormatter {
    stamp: TimestampFormat,
    zone: TimeZone,
    /// When the previous line arrived.
    last: Option<Timestamp>,
}

impl TimestampFormatter {
    pub fn new(stamp: TimestampFormat, zone: TimeZone) -> Self {
        Self { stamp, zone, last: None }
    }

    /// The timestamp of the next line. All have the same width.
    pub fn next(&mut self, time: Timestamp) -> String {
        let last = self.last.replace(time).unwrap_or(time);
        let zoned = time.to_zoned(self.zone.clone());
        match self.stamp {
            TimestampFormat::Rfc3339 if self.zone == TimeZone::UTC => format!("{time:.3}"),
            TimestampFormat::Rfc3339 => zoned.strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string(),
            TimestampFormat::Short => zoned.strftime("%H:%M:%S%.3f").to_string(),
            TimestampFormat::Unix => {
                let milliseconds = time.as_millisecond();
                format!("{}.{:03}", milliseconds / 1000, milliseconds.rem_euclid(1000))
            }
            TimestampFormat::Delta => format!("{:+9.3}", time.duration_since(last).as_secs_f64()),
        }
    }
}

/// Seconds since 1970 as a time of day, or as a date if more than a day away from `now`.
pub fn clock(seconds: f64, now: Timestamp, zone: &TimeZone) -> Option<String> {
    // Some members are in milliseconds: as seconds they would be thousands of years ahead.
    let milliseconds = if seconds > 1e11 { seconds } else { seconds * 1e3 };
    let time = Timestamp::from_millisecond(milliseconds as i64).ok()?;
    let near = time.duration_since(now).abs().as_hours() < 24;
    let form = if near { "%H:%M:%S" } else { "%d%b%y" };
    Some(time.to_zoned(zone.clone()).strftime(form).to_string())
}

/// Seconds as `120d`, `3d 4h`, `4h 5m`, `5m` or `7s`: as many digits as matter at that size.
pub fn duration(seconds: f64) -> String {
    let seconds = seconds.max(0.0) as u64;
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86400);
    match (days, hours, minutes) {
        (0, 0, 0) => format!("{seconds}s"),
        (0, 0, _) => format!("{minutes}m"),
        (0, _, _) => format!("{hours}h {}m", minutes % 60),
        (100.., _, _) => format!("{days}d"),
        _ => format!("{days}d {}h", hours % 24),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn stamps() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        let arrived = time("2026-01-02T03:04:05.6789Z");
        let stamped =
            |stamp, zone: &TimeZone| TimestampFormatter::new(stamp, zone.clone()).next(arrived);
        assert_eq!(stamped(TimestampFormat::Rfc3339, &TimeZone::UTC), "2026-01-02T03:04:05.678Z");
        assert_eq!(stamped(TimestampFormat::Rfc3339, &zone), "2026-01-02T05:04:05.678+02:00");
        assert_eq!(stamped(TimestampFormat::Short, &zone), "05:04:05.678");
        assert_eq!(stamped(TimestampFormat::Unix, &zone), "1767323045.678");
        let mut deltas = TimestampFormatter::new(TimestampFormat::Delta, zone);
        assert_eq!(deltas.next(arrived), "   +0.000");
        assert_eq!(deltas.next(time("2026-01-02T03:04:07.9289Z")), "   +2.250");
    }

    #[test]
    fn clocks_show_the_date_of_other_days() {
        let now = time("2026-01-02T03:04:05Z");
        let shown = |seconds| clock(seconds, now, &TimeZone::UTC);
        assert_eq!(shown(1_767_323_000.5).as_deref(), Some("03:03:20"));
        assert_eq!(shown(1_767_323_000_500.0).as_deref(), Some("03:03:20"));
        assert_eq!(shown(1_480_000_000.0).as_deref(), Some("24Nov16"));
        assert_eq!(shown(1e300), None);
    }

    #[test]
    fn durations() {
        let cases = [
            (0.0, "0s"),
            (59.9, "59s"),
            (306.0, "5m"),
            (14700.0, "4h 5m"),
            (273_600.0, "3d 4h"),
            (1e8, "1157d"),
            (-5.0, "0s"),
        ];
        for (seconds, text) in cases {
            assert_eq!(duration(seconds), text);
        }
    }
}
