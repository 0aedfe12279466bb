//! Running utilities of devices, and shells of devices known by their MAC alone.

use std::sync::Arc;

use http::header;
use serde_json::Value;

use super::super::account::Act;
use super::super::http::{Call, Refusal};
use super::super::journal::Log;
use super::super::server::Shared;
use super::super::utilities;
use super::super::utilities::Utility;
use super::super::world::Site;
use super::writes::{none, permit, permit_org};

pub fn run(
    shared: &Arc<Shared>,
    (site, device, name): (&str, &str, &str),
    call: &Call,
    log: &Log,
) -> Result<Value, Refusal> {
    let utility = Utility::named(name).ok_or_else(none)?;
    let site = shared.world.site(site).ok_or_else(none)?;
    permit(shared, Act::Troubleshoot)?;
    start(shared, (utility, site, device), call, log)
}

/// OpenAPI's `createOrgJsiDeviceShellSession`.
pub fn shell(
    shared: &Arc<Shared>,
    (org, mac): (&str, &str),
    call: &Call,
    log: &Log,
) -> Result<Value, Refusal> {
    permit_org(shared, Act::Troubleshoot)?;
    let (site, device) = shared.world.device_of_mac(org, mac).ok_or_else(none)?;
    let utility = Utility::named("shell").expect("the shell is in the table");
    start(shared, (utility, site, &device), call, log)
}

fn start(
    shared: &Arc<Shared>,
    (utility, site, device): (&'static Utility, Arc<Site>, &str),
    call: &Call,
    log: &Log,
) -> Result<Value, Refusal> {
    let host = call.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let scheme = if shared.secure { "wss" } else { "ws" };
    let origin = format!("{scheme}://{}", host.unwrap_or("localhost"));
    let body = call.json()?;
    utilities::start(shared, utilities::Call { utility, site, device, body, origin }, log)
}
