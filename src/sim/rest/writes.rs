//! Handles POST, PUT and DELETE calls, which change the simulated world.
//!
//! A new call is an arm of [`answer`].

use std::sync::Arc;

use http::Method;
use serde_json::{Value, json};

use super::super::account::WriteKind;
use super::super::context::SimulatorContext;
use super::super::http::{CallRefusal, HttpResponse, SimulatedCall};
use super::super::journal::ConnectionLog;
use super::super::world::NewSite;
use super::refusals::{PREFIX, answered, none, not_allowed, not_found, permit, permit_org};
use super::{captures, started_channels, utilities};

/// The answer to somebody who is signed in.
pub fn answer(
    shared: &Arc<SimulatorContext>,
    call: &SimulatedCall,
    log: &ConnectionLog,
) -> HttpResponse {
    let path = call.path.strip_prefix(PREFIX).unwrap_or_default();
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
        (&Method::POST, ["sites", site, "analyze_spectrum"]) => {
            started_channels::spectrum(shared, site, call)
        }
        (&Method::POST, ["sites", site, "devices", device, "zigbee_join"]) => {
            started_channels::zigbee(shared, (site, device), call)
        }
        (&Method::POST, ["orgs", org, "mist_nac", "test_idp"]) => {
            started_channels::idp(shared, org, call)
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
fn unheard_of(shared: &SimulatorContext, call: &SimulatedCall) -> HttpResponse {
    match shared.world.rest(&call.path, &[], 0.0) {
        Some(_) => not_allowed(&call.method, "GET"),
        None => not_found(),
    }
}

/// OpenAPI's `createOrgSite`.
fn add_site(
    shared: &SimulatorContext,
    org: &str,
    call: &SimulatedCall,
) -> Result<Value, CallRefusal> {
    permit_org(shared, WriteKind::Configure)?;
    let body = call.json()?;
    let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
    let order =
        NewSite { name: text("name"), country: text("country_code"), timezone: text("timezone") };
    if order.name.is_empty() {
        return Err(CallRefusal::bad("name: This field is required."));
    }
    shared.world.add_site(org, order).ok_or_else(none)
}

/// OpenAPI's `deleteSite`.
fn remove_site(shared: &SimulatorContext, site: &str) -> Result<Value, CallRefusal> {
    permit(shared, WriteKind::Configure)?;
    shared.world.remove_site(site).then(|| json!({})).ok_or_else(none)
}
