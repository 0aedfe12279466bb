//! Output of device utilities split at arbitrary points, spectrum analyses and Zigbee joins.

use super::random::{Seed, round};
use super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use serde_json::{Value, json};

/// Pieces into which the output of a run is cut.
const PIECES: u64 = 8;

impl SimulatedSite {
    /// A piece of the run that goes on at `step`.
    pub fn output(&self, device: &SimulatedDevice, step: u64) -> Value {
        let seed = device.seed.named("run").at(step / PIECES);
        let text = match device.sort {
            SimulatedDeviceType::AccessPoint | SimulatedDeviceType::Srx => self.ping(seed),
            SimulatedDeviceType::Switch => self.mac_table(device),
            SimulatedDeviceType::Ssr => self.sessions(seed),
        };
        let raw = if device.sort == SimulatedDeviceType::Ssr {
            &text
        } else {
            piece(&text, seed, step % PIECES)
        };
        json!({"session": seed.uuid(), "raw": raw})
    }

    fn ping(&self, seed: Seed) -> String {
        let host = self.gateway_ip();
        let line = |number: u64| {
            let time = seed.at(number).between(1.0, 9.0);
            format!("64 bytes from {host}: seq={number} ttl=64 time={time:.3} ms\n")
        };
        let lines = (0..10).map(line).collect::<String>();
        format!(
            "PING {host} ({host}): 56 data bytes\n{lines}\n--- {host} ping statistics ---\n\
             10 packets transmitted, 10 packets received, 0% packet loss\n"
        )
    }

    fn mac_table(&self, device: &SimulatedDevice) -> String {
        let row = |own: &SimulatedDevice| {
            format!("    default   {}   D   -   ge-0/0/{}.0\n", own.mac, own.number)
        };
        let rows = self.access_points().map(row).collect::<String>();
        format!(
            "\nEthernet switching table of {} : {} entries\n    Vlan      MAC            \
             Flags Age Interface\n{rows}",
            device.name,
            self.access_points().count()
        )
    }

    /// A table of a Session Smart Router: JSON inside the text.
    fn sessions(&self, seed: Seed) -> String {
        let rows: Vec<Value> = (0..3)
            .map(|number| {
                let own = seed.at(number);
                json!({"session_id": own.uuid(), "service": "internet", "protocol": "TCP",
                    "source_ip": self.ip(100 + number as usize),
                    "source_port": 40_000 + own.below(20_000),
                    "destination_ip": "203.0.113.80", "destination_port": 443,
                    "uptime": own.below(4_000)})
            })
            .collect();
        format!("{}\n", json!({"status": "SUCCESS", "finished": true, "rows": rows}))
    }

    /// One sweep over some frequencies.
    pub fn spectrum(&self, step: u64, now: f64) -> Value {
        let seed = self.address.seed.named("spectrum");
        let channels = [(36, 5_180.0), (52, 5_260.0), (100, 5_500.0), (149, 5_745.0)];
        let (channel, middle) = channels[(step % 4) as usize];
        let level = |number: u64| -95 + (seed.at(number).noise(now, 2.0).abs() * 40.0) as i64;
        let samples: Vec<Value> = (0..16)
            .map(|number| {
                let frequency = middle - 10.0 + 1.25 * number as f64;
                json!({"frequency": frequency, "rssi / signal ?": level(number)})
            })
            .collect();
        let share = |name| round(seed.named(name).noise(now, 8.0).abs() * 0.4, 2);
        json!({
            "session": seed.named("session").uuid(),
            "fft_samples": samples,
            "channel_usage": [{"channel": channel, "noise": -90 + level(99) / 20,
                "wifi": share("wifi"), "non_wifi": share("other")}],
        })
    }
}

/// A Zigbee device that joins.
pub fn zigbee_join(device: &SimulatedDevice, step: u64) -> Value {
    let seed = device.seed.named("zigbee").at(step / 2);
    let event = if step.is_multiple_of(2) { "associated" } else { "authenticated" };
    json!({
        "session": device.seed.named("zigbee").uuid(),
        "zigbee_mac": seed.hex(16),
        "event_type": event,
        "detail": {"lqi": 120 + seed.below(130)},
    })
}

/// The piece of this number; all of them together are the text.
fn piece(text: &str, seed: Seed, number: u64) -> &str {
    let cut = |number: u64| match number {
        0 => 0,
        PIECES => text.len(),
        _ => {
            let share = (number as f64 + seed.at(number).between(-0.4, 0.4)) / PIECES as f64;
            let place = (text.len() as f64 * share) as usize;
            (0..=place).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)
        }
    };
    &text[cut(number)..cut(number + 1)]
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::*;

    #[test]
    fn the_pieces_of_a_run_make_its_text() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let pieces: Vec<Value> =
            (0..PIECES).map(|step| site.output(&site.devices[0], step)).collect();
        let text: String = pieces.iter().filter_map(|piece| piece["raw"].as_str()).collect();
        assert!(text.starts_with("PING ") && text.ends_with("packet loss\n"), "{text}");
        assert_eq!(pieces[0]["session"], pieces[7]["session"]);
        assert_ne!(pieces[0]["session"], site.output(&site.devices[0], PIECES)["session"]);
    }

    #[test]
    fn a_session_smart_router_answers_with_a_table() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 2, devices: 12 }, 1).site(1);
        let output = site.output(&site.devices[11], 0);
        let table: Value =
            serde_json::from_str(output["raw"].as_str().expect("text")).expect("JSON");
        assert_eq!(table["finished"], true);
    }
}
