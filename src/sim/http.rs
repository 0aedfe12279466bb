//! Reads HTTP requests and builds JSON responses for the simulated REST API.

use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use hyper::body::Incoming;
use serde_json::{Value, json};

use super::response_body::ResponseBody;
use crate::transport::http::decode_query;
use crate::transport::read_body;

/// The longest request body that is taken, in bytes.
const LONGEST_BODY: usize = 1 << 20;

pub type HttpResponse = http::Response<ResponseBody>;

/// A REST call with its whole body.
#[derive(Debug)]
pub struct SimulatedCall {
    pub method: Method,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: HeaderMap,
    /// `None` if it is too long.
    pub body: Option<Bytes>,
}

impl SimulatedCall {
    pub async fn read(request: http::Request<Incoming>) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: decode_query(parts.uri.query().unwrap_or_default()),
            headers: parts.headers,
            body: read_body(body, LONGEST_BODY).await.ok(),
        }
    }

    /// The body as JSON; an empty one is an empty object.
    pub fn json(&self) -> Result<Value, CallRefusal> {
        let Some(body) = &self.body else {
            return Err(CallRefusal::new(StatusCode::PAYLOAD_TOO_LARGE, "Request body too large."));
        };
        if body.is_empty() {
            return Ok(json!({}));
        }
        serde_json::from_slice(body).map_err(|mistake| {
            let (line, column) = (mistake.line(), mistake.column());
            let lines = body.split(|byte| *byte == b'\n').take(line.saturating_sub(1));
            let place = lines.map(|line| line.len() + 1).sum::<usize>() + column;
            CallRefusal::bad(format!(
                "JSON parse error - Expecting value: line {line} column {column} (char {place})"
            ))
        })
    }

    /// The body without secrets, for the journal; `None` if there is no JSON.
    pub fn body_without_secrets(&self) -> Option<Value> {
        let mut body = serde_json::from_slice(self.body.as_ref()?).ok()?;
        hide(&mut body);
        Some(body)
    }
}

/// An error status, with the detail that explains it.
#[derive(Debug, PartialEq, Eq)]
pub struct CallRefusal {
    pub status: StatusCode,
    pub detail: String,
}

impl CallRefusal {
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into() }
    }

    /// 400.
    pub fn bad(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }
}

impl From<CallRefusal> for HttpResponse {
    fn from(refusal: CallRefusal) -> Self {
        error(refusal.status, &refusal.detail)
    }
}

/// The members that the journal shows as `***`.
const SECRETS: [&str; 3] = ["password", "two_factor", "key"];

fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                if SECRETS.contains(&key.as_str()) { *value = json!("***") } else { hide(value) }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

/// A response with a JSON body.
pub fn reply(status: StatusCode, body: &Value) -> HttpResponse {
    text(status, body.to_string())
}

/// A response in the form of the cloud's errors.
pub fn error(status: StatusCode, detail: &str) -> HttpResponse {
    reply(status, &json!({ "detail": detail }))
}

/// A response whose body is labelled as JSON, valid or not.
pub fn text(status: StatusCode, body: String) -> HttpResponse {
    let mut response = http::Response::new(ResponseBody::whole(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("x-kong-request-id", request_id());
    response
}

/// Sets a header; invalid names and values are ignored.
pub fn set(response: &mut HttpResponse, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
        response.headers_mut().insert(name, value);
    }
}

/// Adds a header, keeping others of the same name; an invalid value is ignored.
pub fn append(response: &mut HttpResponse, name: HeaderName, value: &str) {
    if let Ok(value) = value.parse::<HeaderValue>() {
        response.headers_mut().append(name, value);
    }
}

fn request_id() -> HeaderValue {
    static SERIAL: AtomicU64 = AtomicU64::new(1);
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    format!("{serial:032x}").parse().expect("hex digits are a header value")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(body: &str) -> SimulatedCall {
        SimulatedCall {
            method: Method::POST,
            path: "/".to_owned(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Some(body.to_owned().into()),
        }
    }

    #[test]
    fn a_body_is_json_or_the_error_says_where_not() {
        assert_eq!(call("").json().unwrap(), json!({}));
        assert_eq!(call(r#"{"a":1}"#).json().unwrap(), json!({"a": 1}));
        let refusal = call("{\n\"a\": x}").json().unwrap_err();
        let detail = "JSON parse error - Expecting value: line 2 column 6 (char 8)";
        assert_eq!(refusal, CallRefusal::bad(detail));
        let too_long = SimulatedCall { body: None, ..call("") };
        assert_eq!(too_long.json().unwrap_err().status, 413);
    }

    #[test]
    fn the_journal_gets_no_secrets() {
        let body = call(r#"{"email":"a","password":"b","x":[{"two_factor":"c"}]}"#);
        assert_eq!(
            body.body_without_secrets(),
            Some(json!({"email": "a", "password": "***", "x": [{"two_factor": "***"}]}))
        );
        assert_eq!(call("").body_without_secrets(), None);
    }

    #[test]
    fn errors_are_json_with_a_request_id() {
        let response = error(StatusCode::NOT_FOUND, "Not found.");
        assert_eq!(response.status(), 404);
        assert_eq!(response.body().text(), r#"{"detail":"Not found."}"#);
        assert_eq!(response.headers()["x-kong-request-id"].len(), 32);
    }
}
