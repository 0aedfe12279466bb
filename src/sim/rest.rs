//! The REST half: who may call, how often, and where the answer comes from.
//!
//! A new call is a row in [`answer`]; what is only data comes from the world.

use std::sync::{Mutex, PoisonError};

use http::{HeaderMap, Method, StatusCode, header};
use serde_json::json;

use super::credentials;
use super::http::{Call, Content, Response, error, reply, set, text};
use super::journal::now;
use super::script::Override;
use super::server::Shared;
use super::world::Reply;

pub const PREFIX: &str = "/api/v1";
pub const NOT_SIGNED_IN: &str = "Authentication credentials were not provided.";
const LIMIT: u32 = 5000;
const HOUR: u64 = 3600;

/// Counts calls; begins anew at each full hour.
#[derive(Default)]
pub struct Calls(Mutex<(u64, u32)>);

impl Calls {
    /// The number of this call within its hour.
    fn count(&self, now: u64) -> u32 {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.0 != now / HOUR {
            *state = (now / HOUR, 0);
        }
        state.1 += 1;
        state.1
    }
}

/// Answers a call, the scenario's overrides first.
pub async fn serve(shared: &Shared, call: &Call) -> Response {
    let Some(rule) = shared.scenario.overrides(call) else { return answer(shared, call) };
    tokio::time::sleep(rule.delay).await;
    apply(rule, || answer(shared, call))
}

/// What the rule does not say stays as it would have been.
fn apply(rule: &Override, usual: impl FnOnce() -> Response) -> Response {
    let status = rule.status.unwrap_or(StatusCode::OK);
    let mut response = match &rule.body {
        Some(body) => text(status, body.clone()),
        None if rule.status.is_some() => text(status, String::new()),
        None => usual(),
    };
    for (name, value) in &rule.headers {
        set(&mut response, name, value);
    }
    if rule.cut { response.map(Content::cut) } else { response }
}

fn answer(shared: &Shared, call: &Call) -> Response {
    if !call.path.starts_with(PREFIX) {
        return error(StatusCode::NOT_FOUND, "Not found.");
    }
    if !credentials::authorised(&call.headers, &shared.token) {
        return error(StatusCode::UNAUTHORIZED, NOT_SIGNED_IN);
    }
    let count = shared.calls.count(now() as u64);
    if count > LIMIT {
        return exhausted(now() as u64);
    }
    match call.path.as_str() {
        "/api/v1/self/usage" => {
            reply(StatusCode::OK, &json!({"requests": count, "request_limit": LIMIT}))
        }
        _ => from_world(shared, call),
    }
}

fn exhausted(now: u64) -> Response {
    let mut response = error(
        StatusCode::TOO_MANY_REQUESTS,
        "Too Many Request. The API Token used for the request reached the 5000 API Calls per hour \
         threshold",
    );
    set(&mut response, "Retry-After", &(HOUR - now % HOUR).to_string());
    response
}

fn from_world(shared: &Shared, call: &Call) -> Response {
    let Some(found) = shared.world.rest(&call.path, &call.query, now()) else {
        return error(StatusCode::NOT_FOUND, "Not found.");
    };
    if call.method == Method::GET { of_world(found) } else { not_allowed(&call.method) }
}

fn of_world(found: Reply) -> Response {
    let status = StatusCode::from_u16(found.status).unwrap_or(StatusCode::OK);
    let mut response = reply(status, &found.body);
    for (name, value) in found.headers {
        set(&mut response, name, &value);
    }
    response
}

fn not_allowed(method: &Method) -> Response {
    let detail = format!("Method \"{method}\" not allowed.");
    let mut response = error(StatusCode::METHOD_NOT_ALLOWED, &detail);
    set(&mut response, "Allow", "GET");
    response
}

/// Whether a session cookie came along.
pub fn has_cookie(headers: &HeaderMap) -> bool {
    headers.contains_key(header::COOKIE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_counted_by_the_hour() {
        let calls = Calls::default();
        assert_eq!(calls.count(7200), 1);
        assert_eq!(calls.count(7201), 2);
        assert_eq!(calls.count(10800), 1);
    }

    #[test]
    fn an_exhausted_token_is_told_when_the_hour_ends() {
        let response = exhausted(7200 + 3500);
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()[header::RETRY_AFTER], "100");
    }

    #[test]
    fn an_override_keeps_what_it_does_not_name() {
        let rule = Override { cut: true, ..Override::default() };
        let response = apply(&rule, || error(StatusCode::NOT_FOUND, "x"));
        assert_eq!(response.status(), 404);
        assert_eq!(response.body().text(), r#"{"detai"#);
        let rule = Override { status: Some(StatusCode::BAD_GATEWAY), ..Override::default() };
        let response = apply(&rule, || unreachable!());
        assert_eq!(response.status(), 502);
        assert_eq!(response.body().text(), "");
    }
}
