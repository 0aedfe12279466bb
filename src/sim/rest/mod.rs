//! The simulated REST API: authenticates calls, limits their rate and routes them.
//!
//! | module | |
//! |---|---|
//! | `sign_in`, `oauth`, `whoami` | sessions with e-mail and password or through a provider; `/self` |
//! | `writes`, `captures`, `utilities`, `started_channels` | calls that change the world, start captures, run utilities or start what a channel shows |
//!
//! What is only read comes from the world.

mod captures;
mod oauth;
mod refusals;
mod sign_in;
mod started_channels;
mod utilities;
mod whoami;
mod writes;

pub use refusals::NOT_SIGNED_IN;

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use super::account::AdminScope;
use super::call_quota::HOUR;
use super::context::SimulatorContext;
use super::credentials;
use super::http::{HttpResponse, SimulatedCall, error, reply, set, text};
use super::journal::{ConnectionLog, now};
use super::response_body::ResponseBody;
use super::script::RestOverride;
use super::sessions::LoginSession;
use super::world::WorldResponse;
use refusals::{CSRF_FAILED, FORBIDDEN, PREFIX, has_csrf, not_found};

/// How somebody proved who they are.
#[derive(Debug, PartialEq, Eq)]
pub enum CallerIdentity {
    Token,
    Session(LoginSession),
}

impl CallerIdentity {
    /// By the token, or by the session cookie of a session that has not ended.
    pub fn of(shared: &SimulatorContext, headers: &HeaderMap) -> Option<Self> {
        if credentials::has_token(headers) {
            return credentials::authorised(headers, &shared.token).then_some(Self::Token);
        }
        let id = credentials::cookie(headers, &shared.scenario.account.cookie("sessionid"))?;
        shared.sessions.find(&id, Instant::now()).map(Self::Session)
    }

    /// Whether nothing is left to prove.
    pub fn is_complete(&self) -> bool {
        !matches!(self, Self::Session(session) if !session.complete)
    }
}

/// Answers a call, the scenario's overrides first.
pub async fn serve(
    shared: &Arc<SimulatorContext>,
    call: &SimulatedCall,
    log: &ConnectionLog,
) -> HttpResponse {
    let Some(rule) = shared.scenario.overrides(call) else {
        let response = answer(shared, call, log);
        sleep(delay(shared, call)).await;
        return response;
    };
    sleep(rule.delay).await;
    let response = apply(rule, || answer(shared, call, log));
    sleep(rule.hold).await;
    response
}

/// How long the answer is held back: a session can begin to speak before it is known.
fn delay(shared: &SimulatorContext, call: &SimulatedCall) -> Duration {
    let run = call.method == Method::POST && call.path.contains("/devices/");
    shared.scenario.utilities.answer_delay.filter(|_| run).unwrap_or_default()
}

/// What the rule does not say stays as it would have been.
fn apply(rule: &RestOverride, usual: impl FnOnce() -> HttpResponse) -> HttpResponse {
    let status = rule.status.unwrap_or(StatusCode::OK);
    let mut response = match &rule.body {
        Some(body) => text(status, body.clone()),
        None if rule.status.is_some() => text(status, String::new()),
        None => usual(),
    };
    for (name, value) in &rule.headers {
        set(&mut response, name, value);
    }
    if rule.cut { response.map(ResponseBody::cut) } else { response }
}

fn answer(
    shared: &Arc<SimulatorContext>,
    call: &SimulatedCall,
    log: &ConnectionLog,
) -> HttpResponse {
    if !call.path.starts_with(PREFIX) {
        return not_found();
    }
    if let Some(response) = sign_in::answer(shared, call).or_else(|| oauth::answer(shared, call)) {
        return response;
    }
    let Some(identity) = CallerIdentity::of(shared, &call.headers) else {
        return error(StatusCode::UNAUTHORIZED, NOT_SIGNED_IN);
    };
    let count = shared.calls.count(now() as u64);
    if count > shared.scenario.account.budget {
        return exhausted(now() as u64, shared.scenario.account.budget);
    }
    if !identity.is_complete() {
        return second_factor_required(shared, call);
    }
    let response = match (&call.method, &identity) {
        (&Method::GET, _) => read(shared, call, count),
        (_, CallerIdentity::Session(session)) if !has_csrf(&call.headers, session) => {
            return error(StatusCode::FORBIDDEN, CSRF_FAILED);
        }
        _ => writes::answer(shared, call, log),
    };
    match &identity {
        CallerIdentity::Session(session) => sign_in::renew(shared, call, session, response),
        CallerIdentity::Token => response,
    }
}

/// Before the second factor, administrators learn only that it is wanted.
fn second_factor_required(shared: &SimulatorContext, call: &SimulatedCall) -> HttpResponse {
    match (&call.method, call.path.as_str()) {
        (&Method::GET, "/api/v1/self") => {
            reply(StatusCode::OK, &whoami::pending(&shared.scenario.account))
        }
        _ => error(StatusCode::UNAUTHORIZED, NOT_SIGNED_IN),
    }
}

fn exhausted(now: u64, budget: u32) -> HttpResponse {
    let detail = format!(
        "Too Many Request. The API Token used for the request reached the {budget} API Calls per \
         hour threshold"
    );
    let mut response = error(StatusCode::TOO_MANY_REQUESTS, &detail);
    set(&mut response, "Retry-After", &(HOUR - now % HOUR).to_string());
    response
}

fn read(shared: &SimulatorContext, call: &SimulatedCall, count: u32) -> HttpResponse {
    let account = &shared.scenario.account;
    match call.path.as_str() {
        "/api/v1/self" => reply(StatusCode::OK, &whoami::whole(account, &shared.world)),
        "/api/v1/self/usage" => {
            reply(StatusCode::OK, &json!({"requests": count, "request_limit": account.budget}))
        }
        path if account.scope == AdminScope::Site && path.starts_with("/api/v1/orgs/") => {
            error(StatusCode::FORBIDDEN, FORBIDDEN)
        }
        path if shared.recording.is_some() => recorded(shared, path),
        path => captures::read(shared, path, &call.query).unwrap_or_else(|| {
            shared.world.rest(path, &call.query, now()).map_or_else(not_found, of_world)
        }),
    }
}

/// A recording knows of its sites alone.
fn recorded(shared: &SimulatorContext, path: &str) -> HttpResponse {
    let recording = shared.recording.as_ref();
    let own = |(org, _): &(String, String)| format!("/api/v1/orgs/{org}/sites") == path;
    let orgs = shared.world.orgs();
    let Some((recording, (org, _))) = recording.zip(orgs.iter().find(|org| own(org))) else {
        return not_found();
    };
    let sites = recording.list(org);
    let total = sites.len().to_string();
    let mut response = reply(StatusCode::OK, &Value::from(sites));
    set(&mut response, "X-Page-Total", &total);
    response
}

fn of_world(found: WorldResponse) -> HttpResponse {
    let mut response = reply(StatusCode::OK, &found.body);
    for (name, value) in found.headers {
        set(&mut response, name, &value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header;

    #[test]
    fn an_exhausted_token_is_told_when_the_hour_ends() {
        let response = exhausted(7200 + 3500, 5000);
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()[header::RETRY_AFTER], "100");
    }

    #[test]
    fn an_override_keeps_what_it_does_not_name() {
        let rule = RestOverride { cut: true, ..RestOverride::default() };
        let response = apply(&rule, || error(StatusCode::NOT_FOUND, "x"));
        assert_eq!(response.status(), 404);
        assert_eq!(response.body().text(), r#"{"detai"#);
        let rule =
            RestOverride { status: Some(StatusCode::BAD_GATEWAY), ..RestOverride::default() };
        let response = apply(&rule, || unreachable!());
        assert_eq!(response.status(), 502);
        assert_eq!(response.body().text(), "");
    }
}
