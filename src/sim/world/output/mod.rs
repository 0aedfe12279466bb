//! Generates the output of device utilities.
//!
//! | module | |
//! |---|---|
//! | `reachability` | ping and traceroute, from any device |
//! | `junos` | tables of switches and firewalls, as text |
//! | `router` | tables of Session Smart Routers, as JSON |
//! | `screen` | full-screen output: `top`, traffic |
//!
//! Pure functions of the device, of what is asked, and of chance. Knows nothing of sessions or sockets.

mod junos;
pub mod query;
mod reachability;
mod router;
pub mod screen;

use super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use query::{OutputPart, OutputQuery};

impl SimulatedSite {
    /// The whole answer.
    pub fn reply(&self, device: &SimulatedDevice, question: &OutputQuery) -> Vec<OutputPart> {
        let once = self.reply_once(device, question);
        let interval = question.number("interval", 0);
        let duration = question.number("duration", 0);
        // Without an interval, a duration is of no use.
        let rounds = duration.checked_div(interval).unwrap_or(0) + 1;
        (0..rounds)
            .flat_map(|round| {
                let mut parts = once.clone();
                if let (true, Some(first)) = (round > 0, parts.first_mut()) {
                    first.after = interval * 1_000;
                }
                parts
            })
            .collect()
    }

    fn reply_once(&self, device: &SimulatedDevice, question: &OutputQuery) -> Vec<OutputPart> {
        match question.utility {
            "ping" | "service_ping" => reachability::ping(device, question),
            "traceroute" => self.traceroute(question),
            "release_dhcp" => vec![
                OutputPart::line(0, "Releasing dhcp..."),
                OutputPart::line(500, "Successfully released DHCP lease."),
            ],
            _ if device.sort == SimulatedDeviceType::Ssr => {
                vec![OutputPart::table(&self.table(device, question))]
            }
            _ => self.junos(device, question),
        }
    }
}

impl SimulatedDevice {
    /// The answer of a device that cannot do it.
    pub fn failure(&self, question: &OutputQuery) -> Vec<OutputPart> {
        match self.sort {
            SimulatedDeviceType::Ssr => vec![OutputPart::table(&router::failure())],
            _ => vec![OutputPart::line(
                0,
                format!("error: {} failed: timeout waiting for a response\n", question.utility),
            )],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::super::random::Seed;
    use super::junos::aligned;
    use super::*;
    use serde_json::{Value, json};

    fn reply(device: usize, utility: &str, body: &Value) -> Vec<OutputPart> {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 2, devices: 12 }, 1).site(1);
        let question = OutputQuery { utility, body, seed: Seed::new(1) };
        site.reply(&site.devices[device], &question)
    }

    fn text(parts: &[OutputPart]) -> String {
        parts.iter().map(|part| part.text.as_str()).collect()
    }

    #[test]
    fn pings_are_counted_and_come_one_by_one() {
        let parts = reply(0, "ping", &json!({"host": "9.9.9.9", "count": 4}));
        let text = text(&parts);
        assert_eq!(text.matches("64 bytes from 9.9.9.9").count(), 4);
        assert!(
            text.ends_with("ms\n") && text.contains("4 packets transmitted, 4 packets received")
        );
        assert_eq!(parts.iter().filter(|part| part.after == 1_000).count(), 3);
        let unknown = reply(0, "ping", &json!({"host": "nowhere.invalid"}));
        assert!(unknown[0].text.contains("bad address"));
    }

    #[test]
    fn routers_answer_with_tables_and_switches_with_text() {
        let parts = reply(11, "show_route", &json!({}));
        let table: Value = serde_json::from_str(&parts[0].text).expect("JSON");
        assert!(parts[0].whole && table["finished"] == true);
        let columns = table["columns"].as_array().expect("columns");
        for row in table["rows"].as_array().expect("rows") {
            assert!(columns.iter().all(|column| !row[column["id"].as_str().unwrap()].is_null()));
        }
        let all = text(&reply(9, "show_mac_table", &json!({})));
        assert!(all.contains("Ethernet switching table"), "{all}");
        let twice = text(&reply(9, "show_mac_table", &json!({"interval": 2, "duration": 3})));
        assert_eq!(twice, format!("{all}{all}"));
    }

    #[test]
    fn columns_are_aligned() {
        let rows = ["a|b".to_owned(), "long|c".to_owned()];
        assert_eq!(aligned("x|y", &rows), "x     y\na     b\nlong  c\n");
    }
}
