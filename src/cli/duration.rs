//! Parses durations such as `10s`, `1m30s` and `250ms`; a bare number is seconds.

use std::time::Duration;

/// Longer than any run, and still within the range of clocks.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// Parses a duration.
pub fn parse(text: &str) -> Result<Duration, String> {
    let duration = match text.parse::<f64>() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string()),
        Err(_) => humantime::parse_duration(text).map_err(|error| error.to_string()),
    }?;
    if duration > LONGEST { Err("longer than 100 years".to_owned()) } else { Ok(duration) }
}

/// Parses a duration greater than 0.
pub fn positive(text: &str) -> Result<Duration, String> {
    let duration = parse(text)?;
    if duration.is_zero() { Err("it must be longer than 0".to_owned()) } else { Ok(duration) }
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
        for text in ["", "-1", "x", "1y2z", "nan", "1e18", "200y"] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(positive("0s").is_err() && positive("1ms").is_ok());
    }
}
