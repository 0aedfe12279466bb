//! Mist Edges: their statistics, inventory and events.

use super::health::FirmwareUpgrade;
use super::motion::{SimulatedCounter, last_start};
use super::plan::{SimulatedOrg, WorldPlan};
use super::python_json::merged;
use super::random::round;
use super::site::SimulatedSite;
use serde_json::{Value, json};

impl SimulatedSite {
    /// Statistics of the site's Mist Edge.
    pub fn edge_stats(&self, now: f64) -> Value {
        let edge = &self.edge;
        let boot = last_start(edge.seed, now);
        let busy = 30.0 + 18.0 * edge.seed.named("load").noise(now, 20.0);
        let (user, system) = ((busy * 0.6) as u64, (busy * 0.4) as u64);
        let own = json!({
            "status": "connected",
            "last_seen": now as u64,
            "uptime": (now - boot) as u64,
            "num_tunnels": self.access_points().filter(|own| self.is_up(own, now)).count(),
            "ip_stat": {"ip": self.ip(240), "ips": {"ens18": format!("{}/24", self.ip(240))}},
            "cpu_stat": {"usage": user + system, "user": user, "system": system, "interrupt": 0,
                "idle": 100 - user - system},
            "memory_stat": {"total": 8_589_934_592_u64, "usage": 44 + busy as u64 / 10},
            "port_stat": {"port0": self.edge_port("port0", boot, now),
                "port1": self.edge_port("port1", boot, now)},
            "lag_stat": {"lacp0": {"active_ports": ["port0", "port1"]}},
            "service_stat": {"tunterm": {"package_version": "0.1.3120+deb12",
                "package_state": "Installed", "running_state": "Running",
                "uptime": (now - boot) as u64}},
            "tunterm_registered": true,
            "mxagent_registered": true,
            "virtualization_type": "KVM",
            "_time": round(now, 3),
        });
        merged([self.edge(), own])
    }

    /// What is configured of the site's Mist Edge.
    pub fn edge(&self) -> Value {
        let edge = &self.edge;
        json!({"id": edge.id, "mac": edge.mac, "name": edge.name, "model": "ME-VM",
            "org_id": self.address.org_id, "site_id": self.id(), "for_site": true,
            "services": ["tunterm"], "mxcluster_id": edge.seed.named("cluster").uuid()})
    }

    fn edge_port(&self, name: &str, boot: f64, now: f64) -> Value {
        let flow = |side| SimulatedCounter::new(self.edge.seed.named(name).named(side), 4e6);
        let (sent, got) = (flow("tx").total(boot, now), flow("rx").total(boot, now));
        json!({"up": true, "speed": 10_000, "full_duplex": true, "tx_bytes": sent,
            "rx_bytes": got, "tx_pkts": sent / 800, "rx_pkts": got / 800, "rx_errors": 0})
    }
}

impl WorldPlan {
    /// The event of the Mist Edge of an organisation that is being upgraded; the organisation has sites.
    pub fn edge_event(&self, org: &SimulatedOrg, now: f64) -> Value {
        let upgrade = FirmwareUpgrade::at(org.seed.named("edges"), now);
        let sites = self.sites_of(org);
        let turn = (upgrade.number % sites.len() as u64) as usize;
        upgrade.event(&self.site(sites[turn]).edge.id, now)
    }
}

impl FirmwareUpgrade {
    /// The event that reports the progress of a device.
    pub fn event(&self, device_id: &str, now: f64) -> Value {
        json!({
            "device_id": device_id,
            "event_type": "fwupdate",
            "detail": self.detail(now),
        })
    }

    pub fn detail(&self, now: f64) -> Value {
        json!({"timestamp": now as u64, "status": self.status, "status_id": self.status_id(),
            "progress": self.progress, "will_retry": self.will_retry()})
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};

    #[test]
    fn edges_take_turns_and_are_known() {
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 3, devices: 4 }, 1);
        let ids: Vec<String> = (0..3).map(|number| plan.site(number).edge.id.clone()).collect();
        let mut seen = Vec::new();
        for minute in 0..3 {
            let now = 1_800_000_000.0 + 60.0 * f64::from(minute);
            let event = plan.edge_event(&plan.orgs[0], now);
            let id = event["device_id"].as_str().expect("an id").to_owned();
            assert!(ids.contains(&id));
            seen.push(id);
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 3);
        assert!(plan.site(0).edge_stats(1_800_000_000.0)["num_tunnels"].as_u64() > Some(0));
    }
}
