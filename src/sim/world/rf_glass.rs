//! RF Glass payloads: how a position is computed, with a grid of confidence values.

use super::motion::{MapPoint, WalkingPath};
use super::python_json::merged;
use super::radio::{ReceivedSignal, locating};
use super::random::{Seed, round};
use super::site::{SdkClient, SimulatedAsset, SimulatedClient, SimulatedSite};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Cells on each side of the grid, and metres on each side of a cell.
const CELLS: usize = 40;
const CELL: f64 = 0.5;

/// The located device: its position, and the members that identify it.
struct LocatedDevice<'a> {
    map: usize,
    walk: &'a WalkingPath,
    seed: Seed,
    model: &'a str,
    /// Wi-Fi clients are heard by one antenna, and need three access points.
    wifi: bool,
}

impl SimulatedSite {
    pub fn client_glass(&self, client: &SimulatedClient, now: f64) -> Value {
        let SimulatedClient { map, ref walk, seed, host, .. } = *client;
        self.glass(&LocatedDevice { map, walk, seed, model: host.4, wifi: true }, now)
    }

    pub fn asset_glass(&self, asset: &SimulatedAsset, now: f64) -> Value {
        let SimulatedAsset { map, ref walk, seed, .. } = *asset;
        self.glass(&LocatedDevice { map, walk, seed, model: "asset", wifi: false }, now)
    }

    pub fn sdk_client_glass(&self, client: &SdkClient, now: f64) -> Value {
        let SdkClient { map, ref walk, seed, .. } = *client;
        let payload =
            self.glass(&LocatedDevice { map, walk, seed, model: "iPhone17,3", wifi: false }, now);
        let reckoned = vector(walk.position(now - 0.4), 0.0);
        let more = json!({"app_xyz_m": reckoned, "dead_reckoning_xyz_m": reckoned,
            "dead_reckoning_raw_xyz_m": reckoned, "avg_duration": 3, "os": "iOS",
            "version": "19.1", "latency": 80 + seed.at(now as u64).below(60)});
        merged([payload, more])
    }

    fn glass(&self, target: &LocatedDevice, now: f64) -> Value {
        let place = target.walk.position(now);
        let heard = self.hearing(target.map, place, target.seed, now);
        let blind = target.wifi && locating(&heard) < 3;
        let speed = target.walk.velocity(now);
        let error = |name| target.seed.named(name).noise(now, 2.0) * 1.2;
        let raw = MapPoint { x: place.x + error("raw x"), y: place.y + error("raw y") };
        json!({
            "map_id": self.maps[target.map].id,
            "grid": (!blind).then(|| grid(raw)),
            "motion": speed.is_some(),
            "vbles": heard.iter().take(6).map(|one| beam(one, target.wifi)).collect::<Vec<_>>(),
            "peak": heard.first().map(peak),
            "raw_xyz_m": vector(raw, 0.0),
            "smoothed_xyz_m": vector(place, 0.0),
            "model": target.model,
            "beams_count": heard.len() * 8,
            "beams_mean": 4,
            "missing_beams": target.seed.at(now as u64).below(8),
            "speed": speed.map(|(speed, _)| round(speed, 2)),
            "direction": speed.map(|(_, degrees)| degrees as u64),
            "timestamp": round(now, 6),
            "pf_reset": false,
            "pf_hard_reset": false,
        })
    }
}

fn vector(place: MapPoint, height: f64) -> [f64; 3] {
    [round(place.x, 4), round(place.y, 4), height]
}

fn beam(hearing: &ReceivedSignal, omni: bool) -> Value {
    let (id, xyz) = (&hearing.by.id, vector(hearing.by.place, 3.0));
    if omni {
        return json!({"type": "beacon", "id": id, "xyz_m": xyz, "rssi": round(hearing.rssi, 2)});
    }
    let antenna = |number: u64| {
        let loss = hearing.by.seed.at(number).between(0.0, 14.0);
        (loss < 11.0).then(|| round(hearing.rssi - loss, 2))
    };
    json!({"type": "device", "id": id, "orientation": hearing.by.seed.below(4) * 90, "xyz_m": xyz,
        "rssis": (0..9).map(antenna).collect::<Vec<_>>()})
}

fn peak(best: &ReceivedSignal) -> Value {
    json!({"vble_id": best.by.id, "max_rssi": round(best.rssi, 3), "plf": -40, "ple": -26,
        "intercept": -40})
}

/// A hill of confidence about `place`; 250 is certain.
fn grid(place: MapPoint) -> Value {
    let half = CELLS as f64 * CELL / 2.0;
    let corner = MapPoint {
        x: ((place.x - half) / CELL).floor() * CELL,
        y: ((place.y - half) / CELL).floor() * CELL,
    };
    let confidence = |cell: usize| {
        let centre = MapPoint {
            x: corner.x + ((cell % CELLS) as f64 + 0.5) * CELL,
            y: corner.y + ((cell / CELLS) as f64 + 0.5) * CELL,
        };
        (250.0 * (-(centre.distance(place) / 3.0).powi(2)).exp()) as u8
    };
    let bytes: Vec<u8> = (0..CELLS * CELLS).map(confidence).collect();
    json!({"topleft_x_m": corner.x, "topleft_y_m": corner.y, "size_m": CELL, "width": CELLS,
        "height": CELLS, "data": STANDARD.encode(bytes)})
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::*;

    #[test]
    fn the_grid_peaks_where_the_client_is() {
        let grid = grid(MapPoint { x: 3.0, y: 20.0 });
        let bytes = STANDARD.decode(grid["data"].as_str().expect("text")).expect("base64");
        assert_eq!(bytes.len(), CELLS * CELLS);
        let (best, value) =
            bytes.iter().enumerate().max_by_key(|(_, value)| **value).expect("cells");
        let x = grid["topleft_x_m"].as_f64().expect("metres") + (best % CELLS) as f64 * CELL;
        assert!((x - 3.0).abs() < 1.0 && *value > 240);
        assert!(grid["topleft_x_m"].as_f64() < Some(0.0));
    }

    #[test]
    fn some_clients_are_located_and_some_have_no_grid() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let payloads: Vec<Value> = (0..600)
            .map(|step| {
                let client = &site.clients[step % 16];
                site.client_glass(client, 1_800_000_000.0 + step as f64)
            })
            .collect();
        assert!(payloads.iter().any(|payload| payload["grid"].is_null()));
        assert!(payloads.iter().any(|payload| payload["grid"].is_object()));
        assert!(payloads.iter().any(|payload| payload["speed"].is_null()));
        let asset = site.asset_glass(&site.assets[0], 1_800_000_000.0);
        assert_eq!(asset["vbles"][0]["rssis"].as_array().map(Vec::len), Some(9));
    }
}
