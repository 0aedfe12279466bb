//! Durations on the command line: `10s`, `1m30s`, `250ms`; a bare number is seconds.

use std::time::Duration;

/// Reads a duration.
pub fn parse(text: &str) -> Result<Duration, String> {
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string());
    }
    humantime::parse_duration(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_seconds() {
        let cases =
            [("10", 10_000), ("1.5", 1500), ("10s", 10_000), ("1m30s", 90_000), ("250ms", 250)];
        for (text, millis) in cases {
            assert_eq!(parse(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "-1", "x", "1y2z", "nan"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
