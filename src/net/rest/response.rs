//! A successful response to a REST call.

use std::fmt;

use http::HeaderMap;
use http::header::SET_COOKIE;
use serde_json::Value;

use super::super::error_detail::{detail, retry_after};
use super::error::RestError;
use crate::wire::without_lone_surrogates;

/// A successful response without its cookies. Debug output omits the body, which may hold a secret.
pub struct RestResponse {
    pub status: u16,
    pub headers: HeaderMap,
    /// `Null` if the response was empty.
    pub body: Value,
}

impl RestResponse {
    /// Reads the parts of a response; any status but 2xx is an error.
    pub(super) fn read(
        status: u16,
        mut headers: HeaderMap,
        body: &[u8],
    ) -> Result<Self, RestError> {
        if !(200..300).contains(&status) {
            let retry_after = retry_after(&headers);
            return Err(RestError::Status { status, detail: detail(body), retry_after });
        }
        let body = match body.trim_ascii() {
            [] => Value::Null,
            text => lenient(text).ok_or(RestError::NotJson)?,
        };
        headers.remove(SET_COOKIE);
        Ok(Self { status, headers, body })
    }

    /// The value of a numeric header.
    pub fn number(&self, header: &str) -> Option<usize> {
        self.headers.get(header)?.to_str().ok()?.trim().parse().ok()
    }
}

/// Parses JSON, in which one broken name must not make everything unreadable.
fn lenient(text: &[u8]) -> Option<Value> {
    serde_json::from_slice(text).ok().or_else(|| {
        let text = std::str::from_utf8(text).ok()?;
        serde_json::from_str(&without_lone_surrogates(text)).ok()
    })
}

impl fmt::Debug for RestResponse {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("RestResponse").field("status", &self.status).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_broken_name_does_not_hide_the_others() {
        let body = br#"[{"name":"HQ"},{"name":"a\ud83d"}]"#;
        let response = RestResponse::read(200, HeaderMap::new(), body).expect("it is read");
        assert_eq!(response.body[0]["name"], "HQ");
        assert_eq!(response.body[1]["name"], "a\u{fffd}");
        assert!(RestResponse::read(200, HeaderMap::new(), b"<html>").is_err());
    }

    #[test]
    fn a_long_detail_is_cut() {
        let body = format!(r#"{{"detail":"{}"}}"#, "x".repeat(1 << 20));
        let error = RestResponse::read(400, HeaderMap::new(), body.as_bytes()).expect_err("400");
        assert!(error.to_string().len() < 400);
    }
}
