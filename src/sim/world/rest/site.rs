//! REST resources of a site.

use super::super::names::NETWORKS;
use super::super::python_json::merged;
use super::super::site::{SimulatedDevice, SimulatedSite};
use super::{WorldRequest, WorldResponse, address, plain};
use serde_json::{Value, json};

impl WorldRequest<'_> {
    pub(super) fn site(&self, site: &SimulatedSite, rest: &[&str]) -> Option<WorldResponse> {
        match rest {
            [] => Some(plain(address(&site.address))),
            ["devices"] => Some(self.devices(site, |device| site.configured(device))),
            ["devices", id] => Some(plain(site.configured(site.device(id)?))),
            ["maps"] => Some(self.list(&site.maps, |map| site.map(map))),
            ["maps", id] => {
                let map = site.maps.iter().find(|map| map.id == *id)?;
                Some(plain(site.map(map)))
            }
            ["assets"] => Some(self.list(&site.assets, |asset| {
                json!({"id": asset.id, "mac": asset.mac, "name": asset.name, "site_id": site.id(),
                    "org_id": site.address.org_id})
            })),
            ["wlans"] => Some(self.page(NETWORKS.len(), |number| site.network(number))),
            ["mxedges"] => Some(self.list([site], SimulatedSite::edge)),
            ["stats", rest @ ..] => self.stats(site, rest),
            _ => None,
        }
    }

    fn stats(&self, site: &SimulatedSite, rest: &[&str]) -> Option<WorldResponse> {
        let now = self.now;
        let clients = site.clients.iter().filter(|own| own.connected);
        match rest {
            ["devices"] => Some(self.devices(site, |device| self.device_stats(site, device))),
            ["devices", id] => Some(plain(self.device_stats(site, site.device(id)?))),
            ["assets"] => Some(self.list(&site.assets, |own| site.asset(own, now))),
            ["discovered_assets"] => {
                Some(self.list(&site.assets, |own| site.discovered_asset(own, now)))
            }
            ["clients"] => Some(self.list(clients, |own| site.client_stats(own, now))),
            ["sdkclients", id] => {
                let phone = site.sdk_clients.iter().find(|own| own.id == *id)?;
                Some(plain(site.sdk_client(phone, now)))
            }
            ["mxedges"] => Some(self.list([site], |site| site.edge_stats(now))),
            ["maps", map, what] => {
                let map = site.maps.iter().position(|own| own.id == *map)?;
                self.on_map(site, map, what)
            }
            _ => None,
        }
    }

    fn on_map(&self, site: &SimulatedSite, map: usize, what: &str) -> Option<WorldResponse> {
        let now = self.now;
        let clients = |connected: bool| {
            site.clients.iter().filter(move |own| own.map == map && own.connected == connected)
        };
        let assets = site.assets.iter().filter(|own| own.map == map);
        let phones = site.sdk_clients.iter().filter(|own| own.map == map);
        match what {
            "sdkclients" => Some(self.list(phones, |own| site.sdk_client(own, now))),
            "assets" => Some(self.list(assets, |own| site.asset(own, now))),
            "discovered_assets" => Some(self.list(assets, |own| site.discovered_asset(own, now))),
            "clients" => Some(self.list(clients(true), |own| site.map_client(own, now))),
            "unconnected_clients" => {
                Some(self.list(clients(false), |own| site.unconnected_client(own, now)))
            }
            _ => None,
        }
    }

    fn device_stats(&self, site: &SimulatedSite, device: &SimulatedDevice) -> Value {
        let (upgraded, upgrade) = site.upgrade(self.now);
        let firmware = if upgraded.number == device.number {
            json!({"fwupdate": upgrade.detail(self.now)})
        } else {
            Value::Null
        };
        merged([site.device_stats(device, self.now), site.configured(device), firmware])
    }

    /// Access points, unless `type` says otherwise; narrowed by `name` and `status`.
    fn devices(
        &self,
        site: &SimulatedSite,
        show: impl Fn(&SimulatedDevice) -> Value,
    ) -> WorldResponse {
        let kind = self.asked("type").unwrap_or("ap");
        let status = self.asked("status").unwrap_or("all");
        let part = self.asked("name").unwrap_or_default().to_lowercase();
        let wanted = |device: &&SimulatedDevice| {
            (kind == "all" || kind == device.sort.name())
                && (status == "all" || status == site.status(device, self.now))
                && device.name.to_lowercase().contains(&part)
        };
        self.list(site.devices.iter().filter(wanted), show)
    }
}

impl SimulatedSite {
    pub fn device(&self, id: &str) -> Option<&SimulatedDevice> {
        self.devices.iter().find(|own| own.id == id)
    }

    /// What is configured of a device.
    pub(super) fn configured(&self, device: &SimulatedDevice) -> Value {
        merged([
            json!({"name": device.name, "mac": device.mac, "model": device.model,
                "serial": device.serial}),
            self.with_site(device),
            self.point(device.map, device.place),
        ])
    }

    /// What is configured of a network of `NETWORKS`.
    fn network(&self, number: usize) -> Value {
        let (ssid, vlan, _) = NETWORKS[number];
        json!({"id": self.network_id(number), "ssid": ssid, "vlan_id": vlan, "enabled": true,
            "site_id": self.id(), "org_id": self.address.org_id})
    }
}
