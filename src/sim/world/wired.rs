//! The statistics that only switches and gateways report: interfaces, modules and sessions.

use super::device_stats::{cpu, flow, load};
use super::motion::SimulatedCounter;
use super::python_json::{merge, merged};
use super::random::round;
use super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use serde_json::{Map, Value, json};

impl SimulatedSite {
    /// The part of a message that belongs to a switch.
    ///
    /// `counted` is the time to which the counters of the ports belong.
    pub fn switch(&self, device: &SimulatedDevice, now: f64, counted: f64) -> Value {
        let load = load(device, now);
        let wired = 6 + device.seed.named("wired").below(9);
        json!({
            "if_stat": self.interfaces(device, counted),
            "clients": [{"mac": self.devices[0].mac, "device_mac": device.mac,
                "port_id": "ge-0/0/0"}],
            "clients_stats": {"total": {"num_aps": [self.access_points().count()],
                "num_wired_clients": wired}},
            "cpu_stat": cpu(load),
            "memory_stat": {"usage": 22 + load as u64 / 10},
            "mac_table_stats": {"mac_table_count": 40 + wired, "max_mac_entries_supported": 64_000},
            "dhcpd_stat": {},
            "module_stat": [module(device, load)],
        })
    }

    pub fn gateway(&self, device: &SimulatedDevice, now: f64) -> Value {
        let load = load(device, now);
        let stats = json!({
            "if_stat": self.interfaces(device, now),
            "cpu_stat": cpu(load),
            "memory_stat": {"usage": 41 + load as u64 / 8},
            "dhcpd_stat": {"corp": {"num_ips": 150, "num_leased": 37 + load as u64 / 4}},
            "module_stat": [module(device, load)],
        });
        let router = device.sort == SimulatedDeviceType::Ssr;
        merged([stats, if router { router_state(device) } else { firewall_state(load) }])
    }

    /// The ports of a switch or a gateway; bytes are 0 on switches, as in the cloud.
    fn interfaces(&self, device: &SimulatedDevice, now: f64) -> Value {
        let boot = self.boot(device, now);
        let gateway = device.sort != SimulatedDeviceType::Switch;
        let ports = if gateway { 4 } else { 12 };
        let entry = |number: usize| {
            let name = format!("ge-0/0/{number}");
            let up = number < 2 || device.seed.named(&name).unit() < 0.6;
            let (sent, got) =
                (flow(device, &name, 300.0), flow(device, &format!("{name} rx"), 200.0));
            let count = |flow: &SimulatedCounter| if up { flow.total(boot, now) } else { 0 };
            let bytes = |flow: &SimulatedCounter| if gateway { count(flow) * 640 } else { 0 };
            let mut port = json!({"port_id": name, "up": up,
                "tx_pkts": count(&sent), "rx_pkts": count(&got),
                "tx_bytes": bytes(&sent), "rx_bytes": bytes(&got)});
            if gateway {
                merge(&mut port, usage(number));
            }
            (format!("{name}.0"), port)
        };
        (0..ports).map(entry).collect::<Map<String, Value>>().into()
    }
}

/// The statistics of a Session Smart Router.
fn router_state(device: &SimulatedDevice) -> Value {
    json!({"node_name": "node0", "router_name": device.name, "ha_state": "Active",
        "mist_node0_mac": device.mac})
}

/// The statistics of an SRX firewall.
fn firewall_state(load: f64) -> Value {
    let sessions = 900 + (load * 25.0) as u64;
    json!({
        "spu_stat": [{"spu_cpu": load as u64 / 2, "spu_memory": 30,
            "spu_current_session": sessions, "spu_max_session": 64_000, "spu_pending_session": 0,
            "spu_valid_session": sessions}],
        "service_status": {"idp_status": "enabled", "appid_version": 0},
        "cluster_config": {"status": "Green", "configuration": "active-passive",
            "operational": "active-passive", "primary_node_health": "Healthy",
            "secondary_node_health": "Healthy",
            "fabric_link_info": {"Status": "Enabled", "State": "Enabled"}},
    })
}

fn usage(port: usize) -> Value {
    match port {
        0 => json!({"port_usage": "wan", "wan_name": "fibre"}),
        1 => json!({"port_usage": "wan", "wan_name": "lte"}),
        _ => json!({"port_usage": "lan"}),
    }
}

fn module(device: &SimulatedDevice, load: f64) -> Value {
    json!({"model": device.model, "mac": device.mac, "serial": device.serial, "fpc_idx": 0,
        "temperatures": [{"name": "CPU", "celsius": 44 + load as u64 / 4, "status": "ok"}],
        "fans": [{"name": "Fan 0", "rpm": 3_600 + load as u64 * 20, "status": "ok"}],
        "psus": [{"name": "Power Supply 0", "status": "ok"}],
        "poe": {"max_power": 740, "power_draw": round(120.0 + load, 1)}})
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};

    #[test]
    fn gateways_are_firewalls_or_routers() {
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 2, devices: 12 }, 1);
        let gateway = |site: usize| {
            let site = plan.site(site);
            site.gateway(&site.devices[11], 1_800_000_000.0)
        };
        assert_eq!(gateway(0)["cluster_config"]["status"], "Green");
        assert_eq!(gateway(1)["ha_state"], "Active");
        assert_eq!(gateway(1)["if_stat"]["ge-0/0/0.0"]["wan_name"], "fibre");
    }
}
