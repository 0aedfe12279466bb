//! Positions of clients, assets and phones, for the location channels and REST.

use super::motion::{MapPoint, WalkingPath};
use super::python_json::merged;
use super::radio::locating;
use super::random::round;
use super::site::{FloorMap, SdkClient, SimulatedAsset, SimulatedClient, SimulatedSite};
use serde_json::{Value, json};

impl SimulatedSite {
    /// A connected client on its map.
    pub fn map_client(&self, client: &SimulatedClient, now: f64) -> Value {
        let heard = self.hearing_client(client, now);
        let best = heard.first();
        merged([
            json!({"mac": client.mac}),
            self.place(client.map, &client.walk, now),
            json!({"rssi": best.map(|best| best.rssi.round()),
                "num_locating_aps": locating(&heard),
                "connected_ap": best.map(|best| &best.by.mac), "_ttl": 60}),
        ])
    }

    /// A client that probes but has not joined a network.
    pub fn unconnected_client(&self, client: &SimulatedClient, now: f64) -> Value {
        let heard = self.hearing_client(client, now);
        let best = heard.first();
        merged([
            json!({"mac": client.mac, "ap_mac": best.map(|best| &best.by.mac)}),
            self.place(client.map, &client.walk, now),
            json!({"rssi": best.map(|best| best.rssi.round()), "manufacture": client.host.2,
                "last_seen": now as u64, "num_locating_aps": locating(&heard)}),
        ])
    }

    /// A Bluetooth asset with a name.
    pub fn asset(&self, asset: &SimulatedAsset, now: f64) -> Value {
        merged([
            self.discovered_asset(asset, now),
            json!({"id": asset.id, "name": asset.name, "by": "asset",
                "battery_voltage": 2_900 + asset.seed.named("battery").below(400),
                "temperature": round(21.0 + 3.0 * asset.seed.noise(now, 60.0), 1)}),
        ])
    }

    /// A Bluetooth device that nobody has named yet; `device_name` is that of the access point that hears
    /// it best.
    pub fn discovered_asset(&self, asset: &SimulatedAsset, now: f64) -> Value {
        let heard = self.hearing(asset.map, asset.walk.position(now), asset.seed, now);
        let best = heard.first();
        merged([
            json!({"mac": asset.mac}),
            self.place(asset.map, &asset.walk, now),
            json!({"rssi": best.map(|best| best.rssi.round() - 6.0),
                "manufacture": "Example Tags", "device_name": best.map(|best| &best.by.name),
                "device_id": best.map(|best| &best.by.id),
                "ap_mac": best.map(|best| &best.by.mac), "last_seen": now as u64,
                "_ttl": 86_400}),
        ])
    }

    pub fn sdk_client(&self, client: &SdkClient, now: f64) -> Value {
        let heard = self.hearing(client.map, client.walk.position(now), client.seed, now);
        let best = heard.first();
        let connection = json!({"type": "WiFi", "rssi": best.map(|best| best.rssi.round()),
            "mac": best.map(|best| best.by.radio("5").mac), "signal_level": locating(&heard).min(4)});
        merged([
            json!({"id": client.id, "uuid": client.uuid, "name": client.name}),
            self.place(client.map, &client.walk, now),
            json!({"last_seen": now as u64, "network_connection": connection}),
        ])
    }

    /// A map, as REST lists it.
    pub fn map(&self, map: &FloorMap) -> Value {
        json!({
            "id": map.id,
            "name": map.name,
            "type": "image",
            "site_id": self.id(),
            "org_id": self.address.org_id,
            "width": (map.size.x * map.ppm) as u64,
            "height": (map.size.y * map.ppm) as u64,
            "width_m": map.size.x,
            "height_m": map.size.y,
            "ppm": map.ppm,
            "orientation": 0,
            "locked": false,
        })
    }

    fn place(&self, map: usize, walk: &WalkingPath, now: f64) -> Value {
        self.point(map, walk.position(now))
    }

    /// A point of a map, in pixels and in metres.
    pub fn point(&self, map: usize, place: MapPoint) -> Value {
        let map = &self.maps[map];
        json!({
            "map_id": map.id,
            "x": round(place.x * map.ppm, 1),
            "y": round(place.y * map.ppm, 1),
            "x_m": round(place.x, 3),
            "y_m": round(place.y, 3),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::*;

    #[test]
    fn pixels_and_metres_agree_and_things_move() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let now = 1_800_000_000.0;
        let at = |now: f64| site.map_client(&site.clients[0], now);
        let x = at(now)["x"].as_f64().expect("a number");
        let metres = at(now)["x_m"].as_f64().expect("a number");
        assert!((x - metres * site.maps[0].ppm).abs() < 0.1);
        assert_ne!(at(now)["x"], at(now + 20.0)["x"]);
        let asset = site.asset(&site.assets[0], now);
        assert_eq!(asset["name"], "Forklift");
        let by = site.devices.iter().find(|device| asset["ap_mac"] == device.mac.as_str());
        assert_eq!(asset["device_name"], by.expect("an access point").name.as_str());
        assert_eq!(site.discovered_asset(&site.assets[0], now)["name"], Value::Null);
    }
}
