//! Reads error details and retry delays from HTTP responses.

use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;
use serde_json::Value;

use crate::text::excerpt;

/// The `detail` of the cloud's JSON error; empty for any other body.
pub fn detail(body: &[u8]) -> String {
    let json: Value = serde_json::from_slice(body).unwrap_or_default();
    match json.get("detail") {
        Some(Value::String(text)) => excerpt(text),
        Some(Value::Null) | None => String::new(),
        Some(other) => excerpt(&other.to_string()),
    }
}

/// `detail` after a colon; nothing if it is empty.
pub fn after_colon(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(": {detail}") }
}

/// The message of an error that ends a session, with the cloud's detail.
pub fn session_over(detail: &str) -> String {
    format!("the session is over, or the cloud does not know it{}", after_colon(detail))
}

/// The hint that goes with [`session_over`].
pub const SIGN_IN_AGAIN: &str = "sign in again: `mistcat auth login`";

/// The cap on `Retry-After`: the cloud's limits are hourly, so a longer pause must be a mistake.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 3600);

/// The pause in a `Retry-After` header, given in seconds or as an HTTP date.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    asked_pause(headers).map(|pause| pause.min(LONGEST_PAUSE))
}

fn asked_pause(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit()) {
        // Only digits: a number too large for 64 bits.
        return Some(text.parse().map_or(LONGEST_PAUSE, Duration::from_secs));
    }
    let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    Duration::try_from(date.duration_since(jiff::Timestamp::now())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_are_text_or_json_and_excerpt() {
        for (body, expected) in [
            (r#"{"detail":"no\u001b[31m such"}"#, "no[31m such"),
            (r#"{"detail":{"host":["is required"]}}"#, r#"{"host":["is required"]}"#),
            ("<html>", ""),
            ("[1]", ""),
            (r#"{"id":"x"}"#, ""),
        ] {
            assert_eq!(detail(body.as_bytes()), expected);
        }
    }

    #[test]
    fn pauses_are_seconds_or_dates() {
        let of = |text: &str| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().expect("a value"))]);
            retry_after(&headers)
        };
        assert_eq!(of("798"), Some(Duration::from_secs(798)));
        for endless in ["18446744073709551615", "99999999999999999999999", "86401"] {
            assert_eq!(of(endless), Some(LONGEST_PAUSE));
        }
        assert!(of("Fri, 31 Dec 2100 23:59:59 GMT").is_some_and(|pause| pause.as_secs() > 3600));
        assert_eq!(of("Thu, 01 Jan 1970 00:00:00 GMT"), None);
        assert_eq!(of("soon"), None);
    }
}
