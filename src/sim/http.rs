//! Reads HTTP requests and builds JSON responses for the simulated REST API.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use hyper::body::{Body, Incoming};
use serde_json::{Value, json};

pub use super::response_body::ResponseBody;

/// A request body longer than this, in bytes, is refused.
const LONGEST_BODY: usize = 1 << 20;

pub type HttpResponse = http::Response<ResponseBody>;

/// A REST call, read to its end.
#[derive(Debug)]
pub struct SimulatedCall {
    pub method: Method,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl SimulatedCall {
    pub async fn read(request: http::Request<Incoming>) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: query(parts.uri.query().unwrap_or_default()),
            headers: parts.headers,
            body: whole(body).await,
        }
    }

    /// The body; an empty one is an empty object.
    pub fn json(&self) -> Result<Value, CallRefusal> {
        if self.body.len() > LONGEST_BODY {
            return Err(CallRefusal::new(StatusCode::PAYLOAD_TOO_LARGE, "Request body too large."));
        }
        if self.body.is_empty() {
            return Ok(json!({}));
        }
        serde_json::from_slice(&self.body).map_err(|mistake| {
            let (line, column) = (mistake.line(), mistake.column());
            let lines = self.body.split(|byte| *byte == b'\n').take(line.saturating_sub(1));
            let place = lines.map(|line| line.len() + 1).sum::<usize>() + column;
            CallRefusal::bad(format!(
                "JSON parse error - Expecting value: line {line} column {column} (char {place})"
            ))
        })
    }

    /// The body as the journal may have it; `None` without one.
    pub fn told(&self) -> Option<Value> {
        let mut body = serde_json::from_slice(&self.body).ok()?;
        hide(&mut body);
        Some(body)
    }
}

/// Why a call is not answered as asked.
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

/// The keys whose values the journal never has.
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

/// The body, read to its end, so that the connection can serve another call; of one that is too long,
/// enough to see that it is.
async fn whole(mut body: Incoming) -> Vec<u8> {
    let mut bytes = Vec::new();
    while bytes.len() <= LONGEST_BODY {
        let frame = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        let Some(Ok(frame)) = frame else { break };
        bytes.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
    }
    bytes
}

/// The pairs of a query, decoded.
fn query(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// `+` and `%20` as a space, and so on; what is no escape stays.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        let escaped = escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        plain.push(escaped.unwrap_or(if byte == b'+' { b' ' } else { byte }));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// An answer with a JSON body.
pub fn reply(status: StatusCode, body: &Value) -> HttpResponse {
    text(status, body.to_string())
}

/// An answer in the form of the cloud's errors.
pub fn error(status: StatusCode, detail: &str) -> HttpResponse {
    reply(status, &json!({ "detail": detail }))
}

/// An answer with a body that claims to be JSON.
pub fn text(status: StatusCode, body: String) -> HttpResponse {
    let mut response = http::Response::new(ResponseBody::whole(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("x-kong-request-id", request_id());
    response
}

/// Adds a header, or replaces it; names and values that HTTP does not know are left out.
pub fn set(response: &mut HttpResponse, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
        response.headers_mut().insert(name, value);
    }
}

/// Adds a header beside others of its name.
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

    #[test]
    fn queries_are_decoded() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            query("type=all&name=Floor+1%2fA&x&&y=%zz%"),
            [pair("type", "all"), pair("name", "Floor 1/A"), pair("x", ""), pair("y", "%zz%")]
        );
        assert!(query("").is_empty());
    }

    fn call(body: &str) -> SimulatedCall {
        SimulatedCall {
            method: Method::POST,
            path: "/".to_owned(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: body.as_bytes().to_vec(),
        }
    }

    #[test]
    fn a_body_is_json_or_the_error_says_where_not() {
        assert_eq!(call("").json().unwrap(), json!({}));
        assert_eq!(call(r#"{"a":1}"#).json().unwrap(), json!({"a": 1}));
        let refusal = call("{\n\"a\": x}").json().unwrap_err();
        let detail = "JSON parse error - Expecting value: line 2 column 6 (char 8)";
        assert_eq!(refusal, CallRefusal::bad(detail));
        assert_eq!(call(&"x".repeat(LONGEST_BODY + 1)).json().unwrap_err().status, 413);
    }

    #[test]
    fn secrets_are_not_told() {
        let told = call(r#"{"email":"a","password":"b","x":[{"two_factor":"c"}]}"#).told();
        assert_eq!(
            told,
            Some(json!({"email": "a", "password": "***", "x": [{"two_factor": "***"}]}))
        );
        assert_eq!(call("").told(), None);
    }

    #[test]
    fn errors_are_json_with_a_request_id() {
        let response = error(StatusCode::NOT_FOUND, "Not found.");
        assert_eq!(response.status(), 404);
        assert_eq!(response.body().text(), r#"{"detail":"Not found."}"#);
        assert_eq!(response.headers()["x-kong-request-id"].len(), 32);
    }
}
