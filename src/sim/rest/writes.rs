//! POST, PUT and DELETE: what changes the world.
//!
//! A new call is an arm of [`answer`].

use std::sync::Arc;

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::super::account::{Act, Scope};
use super::super::http::{Call, Refusal, Response};
use super::super::journal::Log;
use super::super::server::Shared;
use super::super::world::Order;
use super::{FORBIDDEN, NOT_FOUND, answered, captures, not_allowed, not_found, utilities};

/// The answer to somebody who is signed in.
pub fn answer(shared: &Arc<Shared>, call: &Call, log: &Log) -> Response {
    let path = call.path.strip_prefix(super::PREFIX).unwrap_or_default();
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let body = match (&call.method, &segments[..]) {
        (&Method::POST, ["orgs", org, "sites"]) => add_site(shared, org, call),
        (&Method::DELETE, ["sites", site]) => remove_site(shared, site),
        (&Method::POST, [place @ ("sites" | "orgs"), id, "pcaps", "capture"]) => {
            captures::start(shared, (place, id), call, log)
        }
        (&Method::DELETE, [place @ ("sites" | "orgs"), id, "pcaps", "capture"]) => {
            captures::stop(shared, (place, id))
        }
        (&Method::POST, ["sites", site, "devices", device, utility]) => {
            utilities::run(shared, (site, device, utility), call, log)
        }
        (&Method::POST, ["orgs", org, "jsi", "devices", mac, "shell"]) => {
            utilities::shell(shared, (org, mac), call, log)
        }
        _ => return unheard_of(shared, call),
    };
    answered(body)
}

/// 405 for what can be read, 404 for the rest.
fn unheard_of(shared: &Shared, call: &Call) -> Response {
    match shared.world.rest(&call.path, &[], 0.0) {
        Some(_) => not_allowed(&call.method, "GET"),
        None => not_found(),
    }
}

pub(super) fn permit(shared: &Shared, act: Act) -> Result<(), Refusal> {
    let forbidden = || Refusal::new(StatusCode::FORBIDDEN, FORBIDDEN);
    shared.scenario.account.role.may(act).then_some(()).ok_or_else(forbidden)
}

/// The same for what belongs to an organisation as a whole.
pub(super) fn permit_org(shared: &Shared, act: Act) -> Result<(), Refusal> {
    let forbidden = || Refusal::new(StatusCode::FORBIDDEN, FORBIDDEN);
    let open = shared.scenario.account.scope == Scope::Org;
    open.then_some(()).ok_or_else(forbidden)?;
    permit(shared, act)
}

pub fn none() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, NOT_FOUND)
}

/// OpenAPI's `createOrgSite`.
fn add_site(shared: &Shared, org: &str, call: &Call) -> Result<Value, Refusal> {
    permit_org(shared, Act::Configure)?;
    let body = call.json()?;
    let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
    let order =
        Order { name: text("name"), country: text("country_code"), timezone: text("timezone") };
    if order.name.is_empty() {
        return Err(Refusal::bad("name: This field is required."));
    }
    shared.world.add_site(org, order).ok_or_else(none)
}

/// OpenAPI's `deleteSite`.
fn remove_site(shared: &Shared, site: &str) -> Result<Value, Refusal> {
    permit(shared, Act::Configure)?;
    shared.world.remove_site(site).then(|| json!({})).ok_or_else(none)
}
