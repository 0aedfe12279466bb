//! The statistics that only access points report: radios, Ethernet ports and clients.

use super::device_stats::{cpu, flow, load};
use super::motion::SimulatedCounter;
use super::names::NETWORKS;
use super::python_json::merged;
use super::radio::Radio;
use super::site::{SimulatedClient, SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use serde_json::{Map, Value, json};

impl SimulatedSite {
    /// The part of a full message that belongs to an access point.
    pub fn access_point(&self, device: &SimulatedDevice, now: f64) -> Value {
        let clients = self.served(device, now);
        let boot = self.boot(device, now);
        // Counters stand still while it is down.
        let counted = self.last_seen(device, now);
        let load = load(device, now) + 2.0 * clients.len() as f64;
        let stats = json!({
            "power_src": "PoE 802.3at",
            "num_clients": clients.len(),
            "num_wlans": NETWORKS.len(),
            "radio_stat": radios(device, &clients, boot, counted),
            "port_stat": {"eth0": port(device, "eth0", true, boot, counted),
                "eth1": port(device, "eth1", false, boot, counted)},
            "lldp_stat": {"system_name": self.uplink(device), "mgmt_addr": self.gateway_ip(),
                "port_id": format!("ge-0/0/{}", device.number), "power_draw": 17_400.0},
            "env_stat": {"ambient_temp": 38 + load as u64 / 10, "cpu_temp": 48 + load as u64 / 5},
            "cpu_util": load as u64,
            "cpu_stat": cpu(load),
            "memory_stat": {"usage": 34 + load as u64 / 6},
            "mem_total_kb": 1_020_412,
            "mem_used_kb": 346_900 + (load * 800.0) as u64,
        });
        merged([stats, traffic(device, boot, counted)])
    }

    fn uplink(&self, device: &SimulatedDevice) -> &str {
        let switches: Vec<&SimulatedDevice> =
            self.of_sort(|sort| sort == SimulatedDeviceType::Switch).collect();
        let switch = switches.get(device.number % switches.len().max(1));
        switch.map_or("", |switch| &switch.name)
    }
}

fn traffic(device: &SimulatedDevice, boot: f64, now: f64) -> Value {
    let (sent, got) = (flow(device, "tx", 2e5), flow(device, "rx", 6e4));
    json!({
        "tx_bytes": sent.total(boot, now), "rx_bytes": got.total(boot, now),
        "tx_pkts": sent.total(boot, now) / 900, "rx_pkts": got.total(boot, now) / 400,
        "tx_bps": sent.rate(now) * 8, "rx_bps": got.rate(now) * 8,
    })
}

fn radios(
    device: &SimulatedDevice,
    clients: &[&SimulatedClient],
    boot: f64,
    now: f64,
) -> Map<String, Value> {
    let entry = |radio: &Radio| {
        (format!("band_{}", radio.band), radio_stat(device, radio, clients, boot, now))
    };
    device.radios().iter().map(entry).collect()
}

fn radio_stat(
    device: &SimulatedDevice,
    radio: &Radio,
    clients: &[&SimulatedClient],
    boot: f64,
    now: f64,
) -> Value {
    let own = clients.iter().filter(|client| client.band == radio.band).count();
    let base = if radio.band == "24" { 42.0 } else { 14.0 };
    let noise = device.seed.named(radio.band).noise(now, 15.0);
    let busy = (base * (1.0 + 0.6 * noise) + 5.0 * own as f64).min(99.0);
    let (sent, got) = (flow(device, radio.band, 120.0), flow(device, &radio.mac, 70.0));
    json!({
        "mac": radio.mac, "channel": radio.channel, "bandwidth": radio.width,
        "power": if radio.band == "24" { 8 } else { 14 },
        "num_clients": own, "num_wlans": NETWORKS.len(),
        "tx_pkts": sent.total(boot, now), "tx_bytes": sent.total(boot, now) * 820,
        "rx_pkts": got.total(boot, now), "rx_bytes": got.total(boot, now) * 310,
        "util_all": busy as u64, "util_tx": busy as u64 / 4, "util_rx_in_bss": busy as u64 / 5,
        "util_rx_other_bss": busy as u64 / 3, "util_non_wifi": busy as u64 / 10,
        "noise_floor": -92 + (noise * 3.0) as i64,
    })
}

fn port(device: &SimulatedDevice, name: &str, up: bool, boot: f64, now: f64) -> Value {
    let (sent, got) = (flow(device, name, 60_000.0), flow(device, &device.serial, 200_000.0));
    let count = |flow: &SimulatedCounter| if up { flow.total(boot, now) } else { 0 };
    json!({"up": up, "speed": if up { 2_500 } else { 0 }, "full_duplex": up,
        "tx_bytes": count(&sent), "rx_bytes": count(&got), "tx_pkts": count(&sent) / 400,
        "rx_pkts": count(&got) / 900, "rx_errors": 0,
        "tx_peak_bps": if up { sent.rate(now) * 9 } else { 0 },
        "rx_peak_bps": if up { got.rate(now) * 9 } else { 0 }})
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};

    #[test]
    fn the_clients_of_the_bands_are_the_clients_of_the_access_point() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let now = 1_800_000_000.0;
        let mut all = 0;
        for device in site.access_points() {
            let stats = site.access_point(device, now);
            let bands = stats["radio_stat"].as_object().expect("bands");
            let sum: u64 = bands.values().filter_map(|band| band["num_clients"].as_u64()).sum();
            assert_eq!(stats["num_clients"], sum);
            all += sum;
        }
        assert_eq!(all as usize, site.clients.iter().filter(|own| own.connected).count());
    }
}
