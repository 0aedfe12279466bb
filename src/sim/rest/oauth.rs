//! Signs administrators in through an OAuth2 provider: OpenAPI's `getOauth2AuthorizationUrlForLogin` and `loginOauth2`.
//!
//! The provider is part of the simulated cloud: its page signs the administrator in at once, and gives a code that works
//! any number of times.

use http::{Method, StatusCode, header};
use serde_json::json;

use super::super::context::SimulatorContext;
use super::super::credentials;
use super::super::http::{HttpResponse, SimulatedCall, error, reply, set};
use super::refusals::{not_allowed, not_found};
use super::sign_in;
use crate::transport::http::encode_query;

/// Makes the code another token than that of the cloud.
const CODE: u64 = 0x006f_6175_7468;
const STATE: &str = "demo";

/// The answer to a call under `/api/v1/login/oauth/`; `None` for any other.
pub fn answer(shared: &SimulatorContext, call: &SimulatedCall) -> Option<HttpResponse> {
    let place = call.path.strip_prefix("/api/v1/login/oauth/")?;
    let segments: Vec<&str> = place.split('/').collect();
    Some(match (&call.method, &segments[..]) {
        (_, [""]) => not_found(),
        (&Method::GET, [provider]) => address(shared, call, provider),
        (&Method::POST, [_]) => sign_in(shared, call),
        (&Method::GET, [_, "authorize"]) => page(call),
        (_, [_]) => not_allowed(&call.method, "GET, POST"),
        _ => not_found(),
    })
}

fn address(shared: &SimulatorContext, call: &SimulatedCall, provider: &str) -> HttpResponse {
    let host = call.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let scheme = if shared.secure { "https" } else { "http" };
    let (host, path) = (host.unwrap_or("localhost"), &call.path);
    let forward = call.query.iter().find(|(name, _)| name == "forward");
    let forward = forward.map_or_else(String::new, |(_, forward)| {
        format!("&redirect_uri={}", encode_query(forward))
    });
    let url = format!(
        "{scheme}://{host}{path}/authorize?client_id={provider}-demo&state={STATE}{forward}"
    );
    reply(
        StatusCode::OK,
        &json!({"authorization_url": url, "client_id": format!("{provider}-demo")}),
    )
}

/// What the browser ends at: the code as JSON, or the page that was asked for.
fn page(call: &SimulatedCall) -> HttpResponse {
    let forward = call.query.iter().find(|(name, _)| name == "redirect_uri");
    let Some((_, forward)) = forward else {
        return reply(StatusCode::OK, &json!({"code": code()}));
    };
    let mut response = reply(StatusCode::FOUND, &json!({}));
    set(&mut response, "Location", &format!("{forward}?state={STATE}&code={}", code()));
    response
}

fn sign_in(shared: &SimulatorContext, call: &SimulatedCall) -> HttpResponse {
    match call.json() {
        Err(refusal) => refusal.into(),
        Ok(body) if body["code"].as_str() == Some(&code()) => {
            sign_in::open(shared, call, reply(StatusCode::OK, &json!({})))
        }
        Ok(_) => error(StatusCode::BAD_REQUEST, "Invalid authorization code."),
    }
}

fn code() -> String {
    credentials::token(CODE)
}
