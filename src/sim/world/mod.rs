//! A simulated network of organisations, sites and devices, computed from a seed and the time.
//!
//! Everything is a pure function of the seed, the time and the step of a feed: the stream and REST show
//! the same moment, and a run can be repeated. Knows nothing of sockets, of HTTP or of WebSocket
//! frames: it gives payloads as text and answers as values.
//!
//! | module | |
//! |---|---|
//! | `random`, `motion` | chance without state; walks and counters |
//! | `names`, `plan`, `site` (made by `site_builder`) | what exists |
//! | `health`, `radio` | what happens to it: failures, upgrades, who hears whom |
//! | `device_stats` (with `access_point`, `wired`), `client_stats`, `positions`, `rf_glass`, `mist_edges`, `organisation`, `device_output`, `output`, `capture` | payloads |
//! | `generator`, `rest`, `python_json` | the channels, the answers, and how they are written |

mod access_point;
mod capture;
mod client_stats;
mod device_output;
mod device_stats;
mod generator;
mod health;
mod mist_edges;
mod motion;
mod names;
mod organisation;
mod output;
mod plan;
mod positions;
mod python_json;
mod radio;
mod random;
mod rest;
mod rf_glass;
mod site;
mod site_builder;
#[cfg(test)]
mod tests;
mod wired;

pub use capture::scope::{CaptureScope, SimulatedCaptureType};
pub use capture::{CaptureTap, SimulatedPacket};
pub use generator::{GeneratedMessage, MessageGenerator};
pub use output::query::{OutputPart, OutputQuery};
pub use output::screen::{ScreenDimensions, ScreenKind};
pub use plan::{NewSite, WorldSize};
pub use python_json::{merge, merged, text};
pub use random::{GOLDEN_GAMMA, Seed, mix};
pub use rest::WorldResponse;
pub use site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};

use crate::channel::Parameter;
use plan::WorldPlan;
use serde_json::Value;
use site::SiteProfile;
use std::sync::Arc;

/// The whole simulated network.
pub struct World {
    plan: Arc<WorldPlan>,
}

impl World {
    /// Quick for any size: sites are furnished when they are first looked at.
    pub fn new(size: &WorldSize, seed: u64) -> Self {
        Self { plan: Arc::new(WorldPlan::new(size, seed)) }
    }

    /// The ids of the sites, the first organisation's first.
    pub fn sites(&self) -> Vec<String> {
        self.plan.addresses().iter().map(|address| address.id.clone()).collect()
    }

    /// A value for a parameter of a channel path; all of them belong to the first site.
    pub fn first_of(&self, parameter: Parameter) -> String {
        let site = self.plan.site(self.plan.addresses().first().map_or(0, |first| first.number));
        match parameter {
            Parameter::Org => site.address.org_id.clone(),
            Parameter::Site => site.address.id.clone(),
            Parameter::Map => site.maps[0].id.clone(),
            Parameter::Device => site.devices[0].id.clone(),
            Parameter::Client => site.clients[0].mac.clone(),
            Parameter::Asset => site.assets[0].id.clone(),
            Parameter::SdkClient => site.sdk_clients[0].id.clone(),
        }
    }

    /// Id and name of each organisation.
    pub fn orgs(&self) -> Vec<(String, String)> {
        self.plan.orgs.iter().map(|org| (org.id.clone(), org.name.clone())).collect()
    }

    /// What is known of each site from outside.
    pub fn addresses(&self) -> Vec<Arc<SiteProfile>> {
        self.plan.addresses()
    }

    /// The id of the one administrator.
    pub fn admin_id(&self) -> String {
        self.plan.seed.named("admin").uuid()
    }

    /// Adds a site to an organisation and describes it; `None` without such an organisation.
    pub fn add_site(&self, org: &str, order: NewSite) -> Option<Value> {
        let org = &self.plan.orgs[self.plan.org(org)?];
        Some(rest::address(&self.plan.add(org, order)))
    }

    /// The site of this id.
    pub fn site(&self, id: &str) -> Option<Arc<SimulatedSite>> {
        self.plan.site_number(id).map(|number| self.plan.site(number))
    }

    /// The site that a Mist Edge of the organisation stands in.
    pub fn site_of_edge(&self, org: &str, edge: &str) -> Option<Arc<SimulatedSite>> {
        let sites = self.plan.sites_of(&self.plan.orgs[self.plan.org(org)?]);
        sites.iter().map(|number| self.plan.site(*number)).find(|site| site.edge.id == edge)
    }

    /// The site and the id of the organisation's device with this MAC.
    pub fn device_of_mac(&self, org: &str, mac: &str) -> Option<(Arc<SimulatedSite>, String)> {
        let sites = self.plan.sites_of(&self.plan.orgs[self.plan.org(org)?]);
        sites.iter().map(|number| self.plan.site(*number)).find_map(|site| {
            let id = site.devices.iter().find(|own| own.mac == mac)?.id.clone();
            Some((site, id))
        })
    }

    pub fn has_org(&self, id: &str) -> bool {
        self.plan.org(id).is_some()
    }

    /// Whether the site was there; from now on it is not.
    pub fn remove_site(&self, site: &str) -> bool {
        self.plan.remove(site)
    }

    /// Whether the path is that of a channel and all that it names exists.
    pub fn permits(&self, path: &str) -> bool {
        self.feed(path).is_some()
    }

    /// What comes on the channel of this path.
    pub fn feed(&self, path: &str) -> Option<MessageGenerator> {
        MessageGenerator::of(&self.plan, path)
    }

    /// The answer to a GET at `now`, in seconds since 1970; `None` for what does not exist.
    pub fn rest(&self, path: &str, query: &[(String, String)], now: f64) -> Option<WorldResponse> {
        rest::answer(&self.plan, path, query, now)
    }
}
