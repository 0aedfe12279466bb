//! Generates the messages of each channel, by one rule for each row of the channel registry.
//!
//! A channel without a rule fails the test at the end of this file.

use super::device_output::zigbee_join;
use super::organisation::{idp_test, vendor_sync};
use super::plan::{SimulatedOrg, WorldPlan};
use super::python_json::{merged, text};
use super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use crate::channel::{Parameter, recognise};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// The messages of one channel of one place, turn by turn.
///
/// A turn is a function of its number and its time alone, so that all who listen get the same.
pub struct MessageGenerator {
    scene: GeneratorScope,
    rule: &'static GeneratorRule,
}

/// One message: the channel of its frame, and the payload as JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedMessage {
    pub channel: String,
    pub payload: String,
}

/// Where a channel path leads.
struct GeneratorScope {
    path: String,
    plan: Arc<WorldPlan>,
    /// Index of the organisation in the path; 0 if there is none.
    org: usize,
    /// The site in the path; the organisation's first if there is none.
    site: Arc<SimulatedSite>,
    /// Index of the map, device, client, asset or SDK client in the path; 0 if there is none.
    item: usize,
}

struct GeneratorRule {
    /// The channel's name.
    name: &'static str,
    /// Milliseconds between two turns.
    interval: u64,
    source: MessageSource,
    payloads: fn(&GeneratorScope, u64, f64) -> Vec<Value>,
}

/// What makes a channel speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MessageSource {
    /// The network itself, all the time.
    Network,
    /// Only what somebody started: a capture, a utility, a test.
    Call,
}

impl MessageGenerator {
    /// The feed of a path that exists.
    pub fn of(plan: &Arc<WorldPlan>, path: &str) -> Option<Self> {
        let name = recognise(path)?.name;
        let rule = RULES.iter().find(|rule| rule.name == name)?;
        Some(Self { scene: GeneratorScope::of(plan, path)?, rule })
    }

    /// The messages of turn `step` at `now`, in seconds since 1970.
    pub fn turn(&self, step: u64, now: f64) -> Vec<GeneratedMessage> {
        // A site that was removed is silent.
        if self.scene.is_deleted() {
            return Vec::new();
        }
        let payloads = (self.rule.payloads)(&self.scene, step, now);
        let channel = self.scene.channel(self.rule.name);
        payloads
            .iter()
            .map(|payload| GeneratedMessage { channel: channel.clone(), payload: text(payload) })
            .collect()
    }

    /// From one turn to the next.
    pub fn interval(&self) -> Duration {
        Duration::from_millis(self.rule.interval)
    }

    /// How long after a multiple of the interval the turns come, as a share of it: channels take turns,
    /// too, so that ten thousand of them do not speak at once.
    pub fn phase(&self) -> f64 {
        self.scene.plan.seed.named("phase").named(&self.scene.path).unit()
    }

    /// Whether it stands for what somebody else started.
    pub fn is_background(&self) -> bool {
        self.rule.source == MessageSource::Call
    }
}

const fn rule(
    name: &'static str,
    interval: u64,
    payloads: fn(&GeneratorScope, u64, f64) -> Vec<Value>,
) -> GeneratorRule {
    GeneratorRule { name, interval, source: MessageSource::Network, payloads }
}

/// A rule for messages that come only because of a call.
const fn started(
    name: &'static str,
    interval: u64,
    payloads: fn(&GeneratorScope, u64, f64) -> Vec<Value>,
) -> GeneratorRule {
    GeneratorRule { name, interval, source: MessageSource::Call, payloads }
}

const RULES: &[GeneratorRule] = &[
    rule("discovered-assets", 400, |scene, step, now| {
        let site = &scene.site;
        scene.moved(&site.assets, |own| own.map, step, |own| site.discovered_asset(own, now))
    }),
    rule("assets", 400, |scene, step, now| {
        scene.moved(&scene.site.assets, |own| own.map, step, |own| scene.site.asset(own, now))
    }),
    rule("asset-diag", 1_000, |scene, _, now| {
        vec![scene.site.asset_glass(&scene.site.assets[scene.item], now)]
    }),
    rule("sdk-clients", 400, |scene, step, now| {
        let site = &scene.site;
        scene.moved(&site.sdk_clients, |own| own.map, step, |own| site.sdk_client(own, now))
    }),
    rule("sdk-client-diag", 1_000, |scene, _, now| {
        vec![scene.site.sdk_client_glass(&scene.site.sdk_clients[scene.item], now)]
    }),
    rule("map-clients", 400, |scene, step, now| {
        let site = &scene.site;
        let clients: Vec<_> = site.clients.iter().filter(|own| own.connected).collect();
        scene.moved(&clients, |own| own.map, step, |own| site.map_client(own, now))
    }),
    rule("client-stats", 300, |scene, step, now| {
        let clients: Vec<_> = scene.site.clients.iter().filter(|own| own.connected).collect();
        vec![scene.site.client_stats(turn(&clients, step), now)]
    }),
    rule("client-diag", 1_000, |scene, _, now| {
        vec![scene.site.client_glass(&scene.site.clients[scene.item], now)]
    }),
    rule("unconnected-clients", 400, |scene, step, now| {
        let site = &scene.site;
        let clients: Vec<_> = site.clients.iter().filter(|own| !own.connected).collect();
        scene.moved(&clients, |own| own.map, step, |own| site.unconnected_client(own, now))
    }),
    rule("device-events", 1_500, |scene, _, now| {
        let (device, upgrade) = scene.site.upgrade(now);
        vec![merged([json!({"site_id": scene.site.id()}), upgrade.event(&device.id, now)])]
    }),
    rule("device-stats", 300, |scene, step, now| device_stats(&scene.site, step, now)),
    started("device-cmd", 500, |scene, step, _| {
        let device = scene.device();
        let channel = format!("/sites/{}/devices/{}/cmd", scene.site.id(), device.mac);
        let output = scene.site.output(device, step);
        vec![json!({"event": "data", "channel": channel, "data": output})]
    }),
    started("pcap", 400, |scene, step, now| vec![scene.site.packet(step, now)]),
    rule("mxedge-events", 1_500, |scene, _, now| {
        let edge = &scene.site.edge;
        vec![super::health::FirmwareUpgrade::at(edge.seed, now).event(&edge.id, now)]
    }),
    rule("mxedge-stats", 1_000, |scene, _, now| vec![scene.site.edge_stats(now)]),
    started("spectrum", 1_000, |scene, step, now| vec![scene.site.spectrum(step, now)]),
    started("zigbee-join", 2_000, |scene, step, _| vec![zigbee_join(scene.device(), step)]),
    rule("org-mxedge-events", 1_500, |scene, _, now| vec![scene.plan.edge_event(scene.org(), now)]),
    rule("org-mxedge-stats", 1_000, |scene, step, now| {
        let sites = scene.plan.sites_of(scene.org());
        vec![scene.plan.site(turn(&sites, step)).edge_stats(now)]
    }),
    rule("org-insights", 1_500, |scene, step, now| {
        vec![scene.plan.insights(scene.org(), step, now)]
    }),
    started("org-pcap", 400, |scene, step, now| vec![scene.site.edge_packet(step, now)]),
    rule("org-vendor-sync", 2_000, |_, step, _| vec![vendor_sync(step)]),
    started("org-idp-test", 2_000, |scene, step, _| vec![idp_test(scene.org(), step)]),
    rule("test", 1_000, |_, _, _| vec![json!(1)]),
];

/// Two messages an access point (full, basic), one of each other device, in turn.
fn device_stats(site: &SimulatedSite, step: u64, now: f64) -> Vec<Value> {
    let points = site.access_points().count() as u64;
    let turns = points + site.devices.len() as u64;
    let (lap, turn) = (step / turns, step % turns);
    if turn >= 2 * points {
        return vec![wired_stats(site, &site.devices[(turn - points) as usize], lap, now)];
    }
    let device = &site.devices[(turn / 2) as usize];
    match turn % 2 {
        0 => vec![site.full_stats(device, now)],
        // A device that is down says nothing by itself.
        _ if site.is_up(device, now) => vec![site.basic_stats(device, now)],
        _ => vec![],
    }
}

/// Switches send fresh counters every third time.
fn wired_stats(site: &SimulatedSite, device: &SimulatedDevice, lap: u64, now: f64) -> Value {
    if device.sort == SimulatedDeviceType::Switch && !lap.is_multiple_of(3) {
        site.cached_stats(device, now)
    } else {
        site.fresh_stats(device, now)
    }
}

fn turn<T: Copy>(items: &[T], step: u64) -> T {
    items[(step % items.len() as u64) as usize]
}

impl GeneratorScope {
    fn of(plan: &Arc<WorldPlan>, path: &str) -> Option<Self> {
        let channel = recognise(path)?;
        let value = |parameter: Parameter| {
            let named = format!("{{{}}}", parameter.placeholder());
            channel.path.split('/').zip(path.split('/')).find(|(own, _)| *own == named)
        };
        let org = value(Parameter::Org).map_or(Some(0), |(_, id)| plan.org(id))?;
        let number = match value(Parameter::Site) {
            Some((_, id)) => plan.site_number(id),
            None => plan.sites_of(&plan.orgs[org]).first().copied(),
        };
        let site = plan.site(number?);
        let others = channel
            .parameters()
            .find(|own| !matches!(own, Parameter::Org | Parameter::Site))
            .map(|own| (own, value(own).map_or("", |(_, id)| id)));
        let item = others.map_or(Some(0), |(own, id)| item(&site, own, id))?;
        Some(Self { path: path.to_owned(), plan: Arc::clone(plan), org, site, item })
    }

    /// The channel that the frames of a feed name; not always the one that was subscribed.
    fn channel(&self, name: &str) -> String {
        let site = self.site.id();
        match name {
            "asset-diag" => {
                format!("/sites/{site}/assets/{}/diag", self.site.assets[self.item].mac)
            }
            "zigbee-join" => format!("/sites/{site}/devices/{}/cmd", self.device().id),
            _ => self.path.clone(),
        }
    }

    fn is_deleted(&self) -> bool {
        if self.path.starts_with("/sites/") {
            self.plan.site_number(self.site.id()).is_none()
        } else {
            self.plan.sites_of(self.org()).is_empty()
        }
    }

    fn org(&self) -> &SimulatedOrg {
        &self.plan.orgs[self.org]
    }

    fn device(&self) -> &SimulatedDevice {
        &self.site.devices[self.item]
    }

    /// A third of what is on the map: those whose turn it is to have moved.
    fn moved<T>(
        &self,
        items: &[T],
        map: fn(&T) -> usize,
        step: u64,
        payload: impl Fn(&T) -> Value,
    ) -> Vec<Value> {
        items
            .iter()
            .filter(|item| map(item) == self.item)
            .enumerate()
            .filter(|(number, _)| *number as u64 % 3 == step % 3)
            .map(|(_, item)| payload(item))
            .collect()
    }
}

fn item(site: &SimulatedSite, parameter: Parameter, id: &str) -> Option<usize> {
    match parameter {
        Parameter::Org | Parameter::Site => Some(0),
        Parameter::Map => site.maps.iter().position(|own| own.id == id),
        Parameter::Device => site.devices.iter().position(|own| own.id == id),
        Parameter::Client => site.clients.iter().position(|own| own.mac == id),
        Parameter::Asset => site.assets.iter().position(|own| own.id == id),
        Parameter::SdkClient => site.sdk_clients.iter().position(|own| own.id == id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::{CHANNELS, Channel};

    #[test]
    fn every_channel_has_a_rule_and_every_rule_a_channel() {
        for channel in CHANNELS {
            let found = RULES.iter().any(|rule| rule.name == channel.name);
            assert!(found, "add a rule for `{}` to RULES in sim/world/generator.rs", channel.name);
        }
        for rule in RULES {
            assert!(Channel::named(rule.name).is_some(), "no channel is called `{}`", rule.name);
        }
    }
}
