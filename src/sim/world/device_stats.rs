//! Device statistics for the stream and REST: the members that all devices share, and the kinds of
//! messages. See `access_point` and `wired` for what they have of their own.

use super::motion::SimulatedCounter;
use super::python_json::merged;
use super::random::round;
use super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use serde_json::{Value, json};

impl SimulatedSite {
    /// Everything the cloud knows of a device, without what only the stream or only REST adds.
    pub fn device_stats(&self, device: &SimulatedDevice, now: f64) -> Value {
        let own = match device.sort {
            SimulatedDeviceType::AccessPoint => self.access_point(device, now),
            SimulatedDeviceType::Switch => self.switch(device, now, now),
            SimulatedDeviceType::Srx | SimulatedDeviceType::Ssr => self.gateway(device, now),
        };
        merged([self.common(device, now), own])
    }

    /// The short message of an access point, which has no `model`.
    pub fn basic_stats(&self, device: &SimulatedDevice, now: f64) -> Value {
        let flow = SimulatedCounter::new(device.seed.named("ble"), 12.0);
        let boot = self.boot(device, now);
        let heard = flow.total(boot, now);
        json!({
            "mac": device.mac,
            "last_seen": self.last_seen(device, now) as u64,
            "uptime": (now - boot) as u64,
            "version": self.version(device, now),
            "_partition": device.number,
            "_offset_apbasic": (now * 10.0) as u64,
            "ip_stat": self.ip_stat(device),
            "ip": self.ip(device.host),
            "ble_stat": {"tx_pkts": heard / 40, "tx_bytes": heard / 40 * 30, "rx_pkts": heard,
                "rx_bytes": heard * 28, "tx_resets": 0},
            "_time": round(now, 3),
        })
    }

    /// The full message of an access point, which has neither `type` nor `site_id`.
    pub fn full_stats(&self, device: &SimulatedDevice, now: f64) -> Value {
        merged([
            self.common(device, now),
            self.access_point(device, now),
            json!({"_offset_apstats": (now * 10.0) as u64, "_time": round(now, 3)}),
        ])
    }

    /// What a switch sends in between: counters are frozen, and there is no `_time`.
    pub fn cached_stats(&self, device: &SimulatedDevice, now: f64) -> Value {
        let frozen = (now / 90.0).floor() * 90.0;
        merged([
            self.common(device, now),
            self.with_site(device),
            self.switch(device, now, frozen),
            json!({"_ttl": 600}),
        ])
    }

    /// What a switch or a gateway sends of itself.
    pub fn fresh_stats(&self, device: &SimulatedDevice, now: f64) -> Value {
        merged([
            self.device_stats(device, now),
            self.with_site(device),
            json!({"_time": round(now - 2.0, 3), "_ttl": 190}),
        ])
    }

    /// Which device it is and where it belongs, as REST and wired devices say.
    pub fn with_site(&self, device: &SimulatedDevice) -> Value {
        json!({"id": device.id, "type": device.sort.name(), "site_id": self.id(),
            "org_id": self.address.org_id})
    }

    fn common(&self, device: &SimulatedDevice, now: f64) -> Value {
        json!({
            "mac": device.mac,
            "name": device.name,
            "model": device.model,
            "serial": device.serial,
            "version": self.version(device, now),
            "status": self.status(device, now),
            "ip": self.ip(device.host),
            "ext_ip": format!("198.51.100.{}", self.address.number % 250 + 2),
            "last_seen": self.last_seen(device, now) as u64,
            "uptime": (self.last_seen(device, now) - self.boot(device, now)).max(0.0) as u64,
            "ip_stat": self.ip_stat(device),
        })
    }

    fn ip_stat(&self, device: &SimulatedDevice) -> Value {
        let ip = self.ip(device.host);
        json!({"ip": ip, "netmask": "255.255.255.0", "gateway": self.gateway_ip(),
            "dns": ["192.0.2.53"], "dhcp_server": self.gateway_ip(),
            "ips": {"vlan1": format!("{ip}/24")}})
    }
}

/// Processor load in percent, before any clients.
pub fn load(device: &SimulatedDevice, now: f64) -> f64 {
    22.0 + 14.0 * device.seed.named("load").noise(now, 20.0)
}

/// The parts of a processor load in percent.
pub fn cpu(load: f64) -> Value {
    let (user, system) = ((load * 0.7) as u64, (load * 0.3) as u64);
    let average = |share: f64| round(load / 60.0 * share, 2);
    json!({"user": user, "system": system, "interrupt": 0, "idle": 100 - user - system,
        "load_avg": [average(1.0), average(0.9), average(0.8)]})
}

/// What `name` counts at a device: `mean` a second, more or less.
pub fn flow(device: &SimulatedDevice, name: &str, mean: f64) -> SimulatedCounter {
    let busy = device.seed.named(name).named("mean").between(0.5, 1.5);
    SimulatedCounter::new(device.seed.named(name), mean * busy)
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};

    const START: f64 = 1_800_000_000.0;

    #[test]
    fn cached_counters_stand_still_and_fresh_ones_grow() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let switch = &site.devices[9];
        let cached = |now| site.cached_stats(switch, now)["if_stat"].clone();
        let fresh = |now| site.fresh_stats(switch, now)["if_stat"].clone();
        assert_eq!(cached(START), cached(START + 20.0));
        assert_ne!(fresh(START), fresh(START + 20.0));
        assert_eq!(fresh(START)["ge-0/0/0.0"]["rx_bytes"], 0);
    }

    #[test]
    fn an_access_point_that_is_down_serves_nobody() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let moments = (0..240).map(|second| START + f64::from(second));
        let (now, device) = moments
            .flat_map(|now| site.access_points().map(move |device| (now, device)))
            .find(|(now, device)| !site.is_up(device, *now))
            .expect("one fails within two minutes");
        let stats = site.full_stats(device, now);
        assert_eq!(stats["status"], "disconnected");
        assert_eq!(stats["num_clients"], 0);
        assert_eq!(stats["tx_bytes"], site.full_stats(device, now + 0.5)["tx_bytes"]);
    }
}
