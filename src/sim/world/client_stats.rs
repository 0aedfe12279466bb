//! Statistics of connected Wi-Fi clients.

use super::motion::SimulatedCounter;
use super::names::NETWORKS;
use super::python_json::merged;
use super::radio::{ReceivedSignal, locating};
use super::random::round;
use super::site::{SimulatedClient, SimulatedSite};
use serde_json::{Value, json};

/// Seconds of one connection.
const SESSION: f64 = 7_200.0;

impl SimulatedSite {
    /// Everything the cloud knows of a connected client.
    pub fn client_stats(&self, client: &SimulatedClient, now: f64) -> Value {
        let heard = self.hearing_client(client, now);
        merged([
            self.identity(client, now),
            heard.first().map_or(Value::Null, |best| link(client, best, now)),
            traffic(client, now),
            self.point(client.map, client.walk.position(now)),
            json!({"num_locating_aps": locating(&heard), "accuracy": 4, "_ttl": 300}),
        ])
    }

    fn identity(&self, client: &SimulatedClient, now: f64) -> Value {
        let (ssid, vlan, key_management) = NETWORKS[client.network];
        let start = session_start(client, now);
        json!({
            "mac": client.mac,
            "site_id": self.id(),
            "assoc_time": start as u64,
            "last_seen": now as u64,
            "uptime": (now - start) as u64,
            "hostname": client.hostname,
            "family": client.host.4,
            "model": client.host.4,
            "os": client.host.3,
            "manufacture": client.host.2,
            "ip": self.ip(client.address),
            "ssid": ssid,
            "wlan_id": self.network_id(client.network),
            "vlan_id": vlan,
            "key_mgmt": key_management,
            "is_guest": ssid == "Guest",
            "dual_band": client.band != "24",
            "group": "",
        })
    }
}

fn session_start(client: &SimulatedClient, now: f64) -> f64 {
    let phase = client.seed.named("session").between(0.0, SESSION);
    ((now - phase) / SESSION).floor() * SESSION + phase
}

fn link(client: &SimulatedClient, best: &ReceivedSignal, now: f64) -> Value {
    let radio = best.by.radio(client.band);
    let snr = best.rssi + 92.0;
    let top = match client.band {
        "24" => 144.0,
        "6" => 1_441.0,
        _ => 866.0,
    };
    let rate = (top * (snr / 45.0).clamp(0.05, 1.0)).round();
    json!({
        "ap_mac": best.by.mac,
        "ap_id": best.by.id,
        "bssid": radio.mac,
        "band": client.band,
        "channel": radio.channel,
        "proto": if client.band == "24" { "n" } else { "ax" },
        "rssi": best.rssi.round() as i64,
        "snr": snr.round() as i64,
        "tx_rate": rate,
        "rx_rate": (rate * 0.8).round(),
        "idle_time": round(client.seed.named("idle").noise(now, 9.0).abs() * 12.0, 1),
    })
}

fn traffic(client: &SimulatedClient, now: f64) -> Value {
    let start = session_start(client, now);
    let mean = client.seed.named("traffic").between(2e3, 3e5);
    let down = SimulatedCounter::new(client.seed.named("down"), mean);
    let up = SimulatedCounter::new(client.seed.named("up"), mean / 6.0);
    let (sent, got) = (down.total(start, now), up.total(start, now));
    json!({
        "tx_bytes": sent, "rx_bytes": got,
        "tx_pkts": sent / 950, "rx_pkts": got / 310,
        "tx_retries": sent / 21_000, "rx_retries": got / 9_000,
        "tx_bps": down.rate(now) * 8, "rx_bps": up.rate(now) * 8,
    })
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};

    #[test]
    fn a_client_is_on_a_known_access_point_and_its_counters_grow() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let client = &site.clients[0];
        let (first, later) = (
            site.client_stats(client, 1_800_000_000.0),
            site.client_stats(client, 1_800_000_060.0),
        );
        assert!(site.devices.iter().any(|device| first["ap_mac"] == device.mac.as_str()));
        assert!(later["tx_bytes"].as_u64() > first["tx_bytes"].as_u64());
        assert_eq!(first["mac"], client.mac.as_str());
        assert_eq!(first["_ttl"], 300);
    }
}
