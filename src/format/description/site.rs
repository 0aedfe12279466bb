//! Describes a site: its devices, the worst first, and its clients.

use std::collections::BTreeMap;

use serde_json::Value;

use super::member::{members, number, text};
use super::sheet::Sheet;
use super::{Description, View};
use crate::channel::{ValueHealth, ValueUnit};
use crate::text::Tone;

/// The most devices that are named.
const NAMED: usize = 10;

impl View<'_> {
    pub(super) fn site(&self) -> Sheet {
        let Description { subject, devices, clients, maps, site, .. } = self.description;
        let about = ["address", "country_code", "timezone"].map(|path| text(subject, path));
        let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
        let mut sheet = Sheet::new(site, &format!("site, {}", about.join(", ")));
        let down: Vec<&Value> =
            devices.iter().filter(|own| text(own, "status") != "connected").collect();
        sheet.toned(
            "Devices",
            &[
                (
                    format!(
                        "{}: {}",
                        devices.len(),
                        device_types(devices.iter().map(|own| text(own, "type")))
                    ),
                    Tone::Plain,
                ),
                (format!("{} connected", devices.len() - down.len()), Tone::Plain),
                match down.len() {
                    0 => (String::new(), Tone::Plain),
                    count => (format!("{count} DOWN"), Tone::Bad),
                },
            ],
        );
        let names: Vec<(String, Tone)> =
            down.iter().take(NAMED).map(|own| (self.down(own), Tone::Bad)).collect();
        sheet.toned("Down", &names);
        sheet.line("Clients", &[&clients.len().to_string(), &self.by_band(clients)]);
        sheet.toned("Busiest", &self.busiest(devices));
        let floors: Vec<String> = maps.iter().map(|map| text(map, "name")).collect();
        sheet.line("Maps", &[&floors.join(", ")]);
        self.events(&mut sheet);
        sheet
    }

    fn down(&self, device: &Value) -> String {
        [self.device_name(device), self.seen(device)].join(" ").trim_end().to_owned()
    }

    /// `2.4G 3 · 5G 30`.
    fn by_band(&self, clients: &[Value]) -> String {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for client in clients.iter().filter(|client| client.get("band").is_some()) {
            let raw = client["band"].to_string();
            let band = self.cell(&raw, ValueUnit::Band, ValueHealth::Neutral).text;
            *counts.entry(band).or_default() += 1;
        }
        counts.iter().map(|(band, count)| format!("{band} {count}")).collect::<Vec<_>>().join(" · ")
    }

    /// The radios with the least free air time.
    fn busiest(&self, devices: &[Value]) -> Vec<(String, Tone)> {
        let mut radios: Vec<(f64, String, Tone)> = Vec::new();
        for device in devices {
            for (key, radio) in members(device, "radio_stat") {
                let Some(busy) = number(radio, "util_all") else { continue };
                let share =
                    self.cell(&busy.to_string(), ValueUnit::Percent, ValueHealth::Utilisation);
                let band = format!("\"{}\"", key.strip_prefix("band_").unwrap_or(key));
                let band = self.cell(&band, ValueUnit::Band, ValueHealth::Neutral).text;
                let line = format!("{} {band} {}", self.device_name(device), share.text);
                radios.push((busy, line, share.tone));
            }
        }
        radios.sort_by(|one, other| other.0.total_cmp(&one.0));
        radios.into_iter().take(3).map(|(_, line, tone)| (line, tone)).collect()
    }
}

/// `9 access points, 2 switches, 1 gateway`.
pub fn device_types<T: AsRef<str>>(types: impl Iterator<Item = T>) -> String {
    let types: Vec<T> = types.collect();
    let count = |kind: &str| types.iter().filter(|own| own.as_ref() == kind).count();
    let kinds = [
        ("ap", "access point", "access points"),
        ("switch", "switch", "switches"),
        ("gateway", "gateway", "gateways"),
    ];
    let kind = |(name, one, several): (&str, &str, &str)| match count(name) {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {several}")),
    };
    kinds.into_iter().filter_map(kind).collect::<Vec<_>>().join(", ")
}
