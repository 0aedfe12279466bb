//! Routes the calls that run device utilities or open shells.

use std::sync::Arc;

use http::header;
use serde_json::Value;

use super::super::account::WriteKind;
use super::super::context::SimulatorContext;
use super::super::http::{CallRefusal, SimulatedCall};
use super::super::journal::ConnectionLog;
use super::super::utilities::{self, SimulatedUtility, UtilityCall};
use super::super::world::SimulatedSite;
use super::refusals::{none, permit, permit_org};

pub fn run(
    shared: &Arc<SimulatorContext>,
    (site, device, name): (&str, &str, &str),
    call: &SimulatedCall,
    log: &ConnectionLog,
) -> Result<Value, CallRefusal> {
    let utility = SimulatedUtility::named(name).ok_or_else(none)?;
    let site = shared.world.site(site).ok_or_else(none)?;
    permit(shared, WriteKind::Troubleshoot)?;
    start(shared, (utility, site, device), call, log)
}

/// OpenAPI's `createOrgJsiDeviceShellSession`.
pub fn shell(
    shared: &Arc<SimulatorContext>,
    (org, mac): (&str, &str),
    call: &SimulatedCall,
    log: &ConnectionLog,
) -> Result<Value, CallRefusal> {
    permit_org(shared, WriteKind::Troubleshoot)?;
    let (site, device) = shared.world.device_of_mac(org, mac).ok_or_else(none)?;
    let utility = SimulatedUtility::named("shell").expect("the shell is in the table");
    start(shared, (utility, site, &device), call, log)
}

fn start(
    shared: &Arc<SimulatorContext>,
    (utility, site, device): (&'static SimulatedUtility, Arc<SimulatedSite>, &str),
    call: &SimulatedCall,
    log: &ConnectionLog,
) -> Result<Value, CallRefusal> {
    let host = call.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let scheme = if shared.secure { "wss" } else { "ws" };
    let origin = format!("{scheme}://{}", host.unwrap_or("localhost"));
    let body = call.json()?;
    let device = site.device(device).ok_or_else(none)?.number;
    utilities::start(&shared.utilities, UtilityCall { utility, site, device, body, origin }, log)
}
