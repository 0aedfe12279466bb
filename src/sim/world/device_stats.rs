//! Statistics of access points, switches and gateways, as the stream and as REST send them.

use super::motion::Flow;
use super::radio::Radio;
use super::random::round;
use super::site::{Client, Device, Site, Sort};
use serde_json::{Map, Value, json};

impl Site {
    /// Everything the cloud knows of a device, without what only the stream or only REST adds.
    pub fn device_stats(&self, device: &Device, now: f64) -> Value {
        let mut stats = self.common(device, now);
        let own = match device.sort {
            Sort::AccessPoint => self.access_point(device, now),
            Sort::Switch => self.switch(device, now, now),
            Sort::Srx | Sort::Ssr => self.gateway(device, now),
        };
        merge(&mut stats, own);
        stats
    }

    /// The short message of an access point, which has no `model`.
    pub fn basic_stats(&self, device: &Device, now: f64) -> Value {
        let flow = Flow::new(device.seed.named("ble"), 12.0);
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
    pub fn full_stats(&self, device: &Device, now: f64) -> Value {
        let mut stats = self.common(device, now);
        merge(&mut stats, self.access_point(device, now));
        let offset = json!({"_offset_apstats": (now * 10.0) as u64, "_time": round(now, 3)});
        merge(&mut stats, offset);
        stats
    }

    /// What a switch sends in between: counters are frozen, and there is no `_time`.
    pub fn cached_stats(&self, device: &Device, now: f64) -> Value {
        let frozen = (now / 90.0).floor() * 90.0;
        let mut stats = self.common(device, now);
        merge(&mut stats, self.sited(device));
        merge(&mut stats, self.switch(device, now, frozen));
        merge(&mut stats, json!({"_ttl": 600}));
        stats
    }

    /// What a switch or a gateway sends of itself.
    pub fn fresh_stats(&self, device: &Device, now: f64) -> Value {
        let mut stats = self.device_stats(device, now);
        merge(&mut stats, self.sited(device));
        merge(&mut stats, json!({"_time": round(now - 2.0, 3), "_ttl": 190}));
        stats
    }

    /// Which device it is and where it belongs, as REST and wired devices say.
    pub fn sited(&self, device: &Device) -> Value {
        json!({"id": device.id, "type": device.sort.name(), "site_id": self.id(),
            "org_id": self.address.org_id})
    }

    fn common(&self, device: &Device, now: f64) -> Value {
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

    fn ip_stat(&self, device: &Device) -> Value {
        let ip = self.ip(device.host);
        json!({"ip": ip, "netmask": "255.255.255.0", "gateway": self.gateway_ip(),
            "dns": ["192.0.2.53"], "dhcp_server": self.gateway_ip(),
            "ips": {"vlan1": format!("{ip}/24")}})
    }

    fn access_point(&self, device: &Device, now: f64) -> Value {
        let clients = self.served(device, now);
        let boot = self.boot(device, now);
        let radios = device.radios();
        let load = load(device, now) + 2.0 * clients.len() as f64;
        let (sent, got) = (flow(device, "tx", 2e5), flow(device, "rx", 6e4));
        let radio_stat: Map<String, Value> = radios
            .iter()
            .map(|radio| {
                (format!("band_{}", radio.band), radio_stat(device, radio, &clients, boot, now))
            })
            .collect();
        json!({
            "power_src": "PoE 802.3at",
            "num_clients": clients.len(),
            "num_wlans": super::names::NETWORKS.len(),
            "radio_stat": radio_stat,
            "port_stat": {"eth0": port(device, "eth0", true, boot, now),
                "eth1": port(device, "eth1", false, boot, now)},
            "lldp_stat": {"system_name": self.uplink(device), "mgmt_addr": self.gateway_ip(),
                "port_id": format!("ge-0/0/{}", device.number), "power_draw": 17_400.0},
            "env_stat": {"ambient_temp": 38 + load as u64 / 10, "cpu_temp": 48 + load as u64 / 5},
            "tx_bytes": sent.total(boot, now), "rx_bytes": got.total(boot, now),
            "tx_pkts": sent.total(boot, now) / 900, "rx_pkts": got.total(boot, now) / 400,
            "tx_bps": sent.rate(now) * 8, "rx_bps": got.rate(now) * 8,
            "cpu_util": load as u64,
            "cpu_stat": cpu(load),
            "memory_stat": {"usage": 34 + load as u64 / 6},
            "mem_total_kb": 1_020_412, "mem_used_kb": 346_900 + (load * 800.0) as u64,
        })
    }

    fn uplink(&self, device: &Device) -> &str {
        let switches: Vec<&Device> = self.of_sort(|sort| sort == Sort::Switch).collect();
        let switch = switches.get(device.number % switches.len().max(1));
        switch.map_or("", |switch| &switch.name)
    }

    /// `counted` is the time to which the counters of the ports belong.
    fn switch(&self, device: &Device, now: f64, counted: f64) -> Value {
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

    fn gateway(&self, device: &Device, now: f64) -> Value {
        let load = load(device, now);
        let sessions = 900 + (load * 25.0) as u64;
        let mut stats = json!({
            "if_stat": self.interfaces(device, now),
            "cpu_stat": cpu(load),
            "memory_stat": {"usage": 41 + load as u64 / 8},
            "dhcpd_stat": {"corp": {"num_ips": 150, "num_leased": 37 + load as u64 / 4}},
            "module_stat": [module(device, load)],
        });
        let own = if device.sort == Sort::Ssr {
            json!({"node_name": "node0", "router_name": device.name, "ha_state": "Active",
                "mist_node0_mac": device.mac})
        } else {
            json!({"spu_stat": [{"spu_cpu": load as u64 / 2, "spu_memory": 30,
                "spu_current_session": sessions, "spu_max_session": 64_000, "spu_pending_session": 0,
                "spu_valid_session": sessions}],
                "service_status": {"idp_status": "enabled", "appid_version": 0}})
        };
        merge(&mut stats, own);
        stats
    }

    /// The ports of a switch or a gateway; bytes are 0 on switches, as in the cloud.
    fn interfaces(&self, device: &Device, now: f64) -> Value {
        let boot = self.boot(device, now);
        let gateway = device.sort != Sort::Switch;
        let ports = if gateway { 4 } else { 12 };
        let entry = |number: usize| {
            let name = format!("ge-0/0/{number}");
            let up = number < 2 || device.seed.named(&name).unit() < 0.6;
            let (sent, got) = (flow(device, &name, 300.0), flow(device, "rx", 200.0));
            let count = |flow: &Flow| if up { flow.total(boot, now) } else { 0 };
            let bytes = |flow: &Flow| if gateway { count(flow) * 640 } else { 0 };
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

fn usage(port: usize) -> Value {
    match port {
        0 => json!({"port_usage": "wan", "wan_name": "fibre"}),
        1 => json!({"port_usage": "wan", "wan_name": "lte"}),
        _ => json!({"port_usage": "lan"}),
    }
}

/// Processor load in percent.
fn load(device: &Device, now: f64) -> f64 {
    22.0 + 14.0 * device.seed.named("load").noise(now, 20.0)
}

fn cpu(load: f64) -> Value {
    let (user, system) = ((load * 0.7) as u64, (load * 0.3) as u64);
    let average = |share: f64| round(load / 60.0 * share, 2);
    json!({"user": user, "system": system, "interrupt": 0, "idle": 100 - user - system,
        "load_avg": [average(1.0), average(0.9), average(0.8)]})
}

fn module(device: &Device, load: f64) -> Value {
    json!({"model": device.model, "mac": device.mac, "serial": device.serial, "fpc_idx": 0,
        "temperatures": [{"name": "CPU", "celsius": 44 + load as u64 / 4, "status": "ok"}],
        "fans": [{"name": "Fan 0", "rpm": 3_600 + load as u64 * 20, "status": "ok"}],
        "psus": [{"name": "Power Supply 0", "status": "ok"}],
        "poe": {"max_power": 740, "power_draw": round(120.0 + load, 1)}})
}

fn radio_stat(device: &Device, radio: &Radio, clients: &[&Client], boot: f64, now: f64) -> Value {
    let own = clients.iter().filter(|client| client.band == radio.band).count();
    let base = if radio.band == "24" { 42.0 } else { 14.0 };
    let noise = device.seed.named(radio.band).noise(now, 15.0);
    let busy = (base * (1.0 + 0.6 * noise) + 5.0 * own as f64).min(99.0);
    let (sent, got) = (flow(device, radio.band, 120.0), flow(device, &radio.mac, 70.0));
    json!({
        "mac": radio.mac, "channel": radio.channel, "bandwidth": radio.width,
        "power": if radio.band == "24" { 8 } else { 14 },
        "num_clients": own, "num_wlans": super::names::NETWORKS.len(),
        "tx_pkts": sent.total(boot, now), "tx_bytes": sent.total(boot, now) * 820,
        "rx_pkts": got.total(boot, now), "rx_bytes": got.total(boot, now) * 310,
        "util_all": busy as u64, "util_tx": busy as u64 / 4, "util_rx_in_bss": busy as u64 / 5,
        "util_rx_other_bss": busy as u64 / 3, "util_non_wifi": busy as u64 / 10,
        "noise_floor": -92 + (noise * 3.0) as i64,
    })
}

fn port(device: &Device, name: &str, up: bool, boot: f64, now: f64) -> Value {
    let (sent, got) = (flow(device, name, 60_000.0), flow(device, &device.serial, 200_000.0));
    let count = |flow: &Flow| if up { flow.total(boot, now) } else { 0 };
    json!({"up": up, "speed": if up { 2_500 } else { 0 }, "full_duplex": up,
        "tx_bytes": count(&sent), "rx_bytes": count(&got), "tx_pkts": count(&sent) / 400,
        "rx_pkts": count(&got) / 900, "rx_errors": 0,
        "tx_peak_bps": if up { sent.rate(now) * 9 } else { 0 },
        "rx_peak_bps": if up { got.rate(now) * 9 } else { 0 }})
}

fn flow(device: &Device, name: &str, mean: f64) -> Flow {
    let busy = device.seed.named(name).named("mean").between(0.5, 1.5);
    Flow::new(device.seed.named(name), mean * busy)
}

/// Adds the members of `more`.
pub fn merge(object: &mut Value, more: Value) {
    if let (Some(own), Value::Object(more)) = (object.as_object_mut(), more) {
        own.extend(more);
    }
}
