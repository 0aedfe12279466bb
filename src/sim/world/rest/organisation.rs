//! REST resources of an organisation.

use super::super::plan::SimulatedOrg;
use super::super::python_json::merged;
use super::super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use super::{CREATED, WorldRequest, WorldResponse, address, plain};
use serde_json::{Value, json};
use std::sync::Arc;

impl WorldRequest<'_> {
    pub(super) fn org(&self, org: &SimulatedOrg, rest: &[&str]) -> Option<WorldResponse> {
        let sites = self.plan.sites_of(org);
        let site = |number: usize| self.plan.site(sites[number]);
        match rest {
            [] => Some(plain(json!({"id": org.id, "name": org.name}))),
            ["sites"] => {
                Some(self.page(sites.len(), |number| address(&self.plan.address(sites[number]))))
            }
            ["inventory"] => Some(self.devices_of(&sites, |site, device| {
                let connected = site.is_up(device, self.now);
                merged([site.owned(device), json!({"connected": connected})])
            })),
            ["devices"] => Some(plain(json!({"results": self.names(&sites)}))),
            ["mxedges"] => Some(self.page(sites.len(), |number| site(number).edge())),
            ["stats", "mxedges"] => {
                Some(self.page(sites.len(), |number| site(number).edge_stats(self.now)))
            }
            _ => None,
        }
    }

    /// The devices of many sites; a site is looked at only if the page, or the query, wants it.
    fn devices_of(
        &self,
        sites: &[usize],
        show: impl Fn(&SimulatedSite, &SimulatedDevice) -> Value,
    ) -> WorldResponse {
        let each = self.plan.devices;
        if !self.is_narrowed() {
            return self.page(sites.len() * each, |number| {
                let site = self.plan.site(sites[number / each]);
                show(&site, &site.devices[number % each])
            });
        }
        let wanted: Vec<(Arc<SimulatedSite>, usize)> =
            sites.iter().flat_map(|number| self.wanted(&self.plan.site(*number))).collect();
        self.page(wanted.len(), |number| {
            let (site, device) = &wanted[number];
            show(site, &site.devices[*device])
        })
    }

    fn is_narrowed(&self) -> bool {
        ["type", "mac", "serial", "model", "name", "site_id"]
            .iter()
            .any(|key| self.asked(key).is_some())
    }

    /// The devices of a site that the query asks for, by number.
    fn wanted(&self, site: &Arc<SimulatedSite>) -> Vec<(Arc<SimulatedSite>, usize)> {
        let fits = |device: &SimulatedDevice| {
            (self.wants("type", device.sort.name()) || self.asked("type") == Some("all"))
                && self.wants("mac", &device.mac)
                && self.wants("serial", &device.serial)
                && self.wants("model", device.model)
                && self.wants("name", &device.name)
                && self.wants("site_id", site.id())
        };
        let numbers = (0..site.devices.len()).filter(|number| fits(&site.devices[*number]));
        numbers.map(|number| (Arc::clone(site), number)).collect()
    }

    /// MAC and name of every device, as OpenAPI's `listOrgDevices` has it.
    fn names(&self, sites: &[usize]) -> Vec<Value> {
        sites
            .iter()
            .flat_map(|number| {
                let site = self.plan.site(*number);
                let entry = |own: &SimulatedDevice| json!({"mac": own.mac, "name": own.name});
                site.devices.iter().map(entry).collect::<Vec<_>>()
            })
            .collect()
    }
}

impl SimulatedSite {
    /// A device as the inventory has it: OpenAPI's `getOrgInventory`.
    fn owned(&self, device: &SimulatedDevice) -> Value {
        let more = json!({"created_time": CREATED, "modified_time": CREATED + device.number,
            "deviceprofile_id": null, "sku": device.model, "adopted": true,
            "hostname": device.name, "magic": device.seed.named("claim").hex(15).to_uppercase()});
        let stack = match device.sort {
            SimulatedDeviceType::Switch => {
                json!({"vc_mac": device.mac, "chassis_serial": device.serial})
            }
            _ => Value::Null,
        };
        merged([self.configured(device), more, stack])
    }
}
