//! A REST call: its method, path, query and body.

use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderValue, Method, Request, Uri};
use serde_json::Value;

use super::super::auth::credentials::Credentials;
use super::error::RestError;
use crate::transport::http::encode_query;
use crate::transport::{PRODUCT, WholeBody};

/// The path of sign-in.
pub const LOGIN: &str = "/api/v1/login";

/// A call, shown as `GET /api/v1/self`.
#[derive(Clone, Debug)]
pub struct RestCall {
    pub method: Method,
    /// Without the gateway's prefix; with the query.
    pub path: String,
    body: Option<Bytes>,
}

/// The REST base URL, split as a request needs it.
#[derive(Debug)]
pub struct RestBase {
    /// For the `Host` header.
    authority: String,
    /// What a gateway needs before `/api/v1`; usually empty.
    prefix: String,
}

impl RestBase {
    /// From the endpoint's REST URL.
    pub fn new(rest: &str) -> Self {
        let uri: Uri = rest.parse().expect("the endpoint was made from a URL");
        Self {
            authority: uri.authority().map_or_else(String::new, ToString::to_string),
            prefix: uri.path().trim_end_matches('/').to_owned(),
        }
    }
}

impl RestCall {
    pub fn new(method: Method, path: &str, query: &[(&str, &str)], body: Option<&Value>) -> Self {
        let pairs = query
            .iter()
            .map(|(name, value)| format!("{}={}", encode_query(name), encode_query(value)));
        let query = pairs.collect::<Vec<_>>().join("&");
        let path = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        Self { method, path, body: body.map(|body| Bytes::from(body.to_string())) }
    }

    /// Whether repeating it may have a second effect.
    pub fn is_unsafe_to_repeat(&self) -> bool {
        // GET changes nothing, and a repeated DELETE finds nothing to delete.
        self.method == Method::POST
    }

    pub fn request(
        &self,
        base: &RestBase,
        credentials: &Credentials,
    ) -> Result<Request<WholeBody>, RestError> {
        let invalid = |error: http::Error| RestError::Invalid(error.to_string());
        let mut request = Request::builder()
            .method(self.method.clone())
            .uri(format!("{}{}", base.prefix, self.path))
            .header(HOST, &base.authority)
            .header(USER_AGENT, PRODUCT)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .body(self.body.clone().map(WholeBody::from).unwrap_or_default())
            .map_err(invalid)?;
        let headers = request.headers_mut();
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        credentials.apply(&self.method, headers).map_err(|error| invalid(error.into()))?;
        Ok(request)
    }
}

impl fmt::Display for RestCall {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} {}", self.method, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gateway_s_path_stands_before_the_call_s() {
        let call =
            RestCall::new(Method::GET, "/api/v1/sites", &[("name", "é &/"), ("page", "2")], None);
        assert_eq!(call.to_string(), "GET /api/v1/sites?name=%C3%A9%20%26%2F&page=2");
        let base = RestBase::new("https://proxy.example:8443/mist");
        let token = Credentials::Token("t".into());
        let request = call.request(&base, &token).expect("a request");
        assert_eq!(request.uri(), "/mist/api/v1/sites?name=%C3%A9%20%26%2F&page=2");
        assert_eq!(request.headers()[HOST], "proxy.example:8443");
        let wrong = RestCall::new(Method::GET, "/a b", &[], None);
        assert!(wrong.request(&base, &token).is_err());
    }
}
