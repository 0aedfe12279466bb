//! Routes capture calls: OpenAPI's `startSitePacketCapture`, `getSiteCapturingStatus`, `stopSitePacketCapture`,
//! `listSitePacketCaptures` and their twins for organisations have them.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::account::WriteKind;
use super::super::body_fields::{required, wrong};
use super::super::captures::{self, SimulatedCaptureRequest, edge_of};
use super::super::context::SimulatorContext;
use super::super::http::{CallRefusal, HttpResponse, SimulatedCall};
use super::super::journal::ConnectionLog;
use super::refusals::{PREFIX, answered, none, permit, permit_org};

/// `sites` or `orgs`, and an id.
type SiteOrOrg<'a> = (&'a str, &'a str);

/// The answer to a GET; `None` if it is no call of captures.
pub fn read(
    shared: &SimulatorContext,
    path: &str,
    query: &[(String, String)],
) -> Option<HttpResponse> {
    let path = path.strip_prefix(PREFIX)?;
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let (place, body) = match segments[..] {
        [place @ ("sites" | "orgs"), id, "pcaps"] => {
            ((place, id), Ok(history(shared, (place, id), query)))
        }
        [place @ ("sites" | "orgs"), id, "pcaps", "capture"] => {
            ((place, id), shared.captures.status(&channel((place, id))))
        }
        _ => return None,
    };
    Some(answered(exists(shared, place).and(body)))
}

pub fn start(
    shared: &Arc<SimulatorContext>,
    place: SiteOrOrg,
    call: &SimulatedCall,
    log: &ConnectionLog,
) -> Result<Value, CallRefusal> {
    permitted(shared, place)?;
    let body = call.json()?;
    let site = match place {
        ("sites", id) => shared.world.site(id).ok_or_else(none)?,
        (_, id) => {
            if body["type"] != "mxedge" {
                return Err(wrong("type", "Only \"mxedge\" can be captured here."));
            }
            let edge = edge_of(&body).ok_or_else(|| required("mxedges"))?;
            let site = shared.world.site_of_edge(id, edge);
            site.ok_or_else(|| wrong("mxedges", "Mist Edge not found."))?
        }
    };
    let order = SimulatedCaptureRequest::read(&body, &site)?;
    captures::start(&shared.captures, &channel(place), site, order, log)
}

pub fn stop(shared: &SimulatorContext, place: SiteOrOrg) -> Result<Value, CallRefusal> {
    permitted(shared, place)?;
    shared.captures.stop(&channel(place))
}

fn history(shared: &SimulatorContext, place: SiteOrOrg, query: &[(String, String)]) -> Value {
    let number = |key: &str, usual: usize| {
        let asked = query.iter().find(|(own, _)| own == key);
        asked.and_then(|(_, value)| value.parse().ok()).unwrap_or(usual)
    };
    let limit = number("limit", 100);
    let mut results = shared.captures.history(&channel(place));
    results.truncate(limit);
    json!({"results": results, "limit": limit, "start": number("start", 0),
        "end": number("end", 0)})
}

fn permitted(shared: &SimulatorContext, place: SiteOrOrg) -> Result<(), CallRefusal> {
    exists(shared, place)?;
    match place {
        ("sites", _) => permit(shared, WriteKind::Troubleshoot),
        _ => permit_org(shared, WriteKind::Troubleshoot),
    }
}

fn exists(shared: &SimulatorContext, place: SiteOrOrg) -> Result<(), CallRefusal> {
    let there = match place {
        ("sites", id) => shared.world.site(id).is_some(),
        (_, id) => shared.world.has_org(id),
    };
    there.then_some(()).ok_or_else(none)
}

fn channel((place, id): SiteOrOrg) -> String {
    format!("/{place}/{id}/pcaps")
}
