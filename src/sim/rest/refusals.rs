//! The refusals that several REST calls share, and who may make a call.

use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use super::super::account::{AdminScope, WriteKind};
use super::super::context::SimulatorContext;
use super::super::http::{CallRefusal, HttpResponse, error, reply, set};
use super::super::sessions::LoginSession;

pub const PREFIX: &str = "/api/v1";
pub const NOT_SIGNED_IN: &str = "Authentication credentials were not provided.";
pub const CSRF_FAILED: &str = "CSRF Failed: CSRF token missing or incorrect.";
pub const FORBIDDEN: &str = "You do not have permission to perform this action.";
const NOT_FOUND: &str = "Not found.";

/// 200 with the body, or the refusal.
pub fn answered(body: Result<Value, CallRefusal>) -> HttpResponse {
    body.map_or_else(Into::into, |body| reply(StatusCode::OK, &body))
}

pub fn not_found() -> HttpResponse {
    none().into()
}

pub fn none() -> CallRefusal {
    CallRefusal::new(StatusCode::NOT_FOUND, NOT_FOUND)
}

pub fn not_allowed(method: &Method, allowed: &str) -> HttpResponse {
    let detail = format!("Method \"{method}\" not allowed.");
    let mut response = error(StatusCode::METHOD_NOT_ALLOWED, &detail);
    set(&mut response, "Allow", allowed);
    response
}

/// Whether a write made with a session repeats the value of its CSRF cookie in a header.
pub fn has_csrf(headers: &HeaderMap, session: &LoginSession) -> bool {
    headers.get("X-CSRFToken").is_some_and(|value| value == session.csrf.as_str())
}

/// Whether the role allows a write.
pub fn permit(shared: &SimulatorContext, act: WriteKind) -> Result<(), CallRefusal> {
    check(shared.scenario.account.role.may(act))
}

/// Whether role and scope allow a write that concerns an organisation as a whole.
pub fn permit_org(shared: &SimulatorContext, act: WriteKind) -> Result<(), CallRefusal> {
    check(shared.scenario.account.scope == AdminScope::Org)?;
    permit(shared, act)
}

fn check(allowed: bool) -> Result<(), CallRefusal> {
    let forbidden = || CallRefusal::new(StatusCode::FORBIDDEN, FORBIDDEN);
    allowed.then_some(()).ok_or_else(forbidden)
}
