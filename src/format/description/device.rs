//! Describes an access point, a switch or a gateway.

use serde_json::Value;

use super::member::{is_set, members, number, text, value};
use super::sheet::Sheet;
use super::{Description, View};
use crate::channel::{ValueHealth, ValueUnit};
use crate::format::cell::{Cell, show};
use crate::message::Names;
use crate::text::Tone;

/// The most clients that are named.
const NAMED: usize = 12;

impl View<'_> {
    pub(super) fn device(&self) -> Sheet {
        let Description { subject, .. } = self.description;
        let kind = match &*text(subject, "type") {
            "ap" => "access point".to_owned(),
            other => other.to_owned(),
        };
        let about = format!("{kind} {} {}", text(subject, "model"), self.at());
        let mut sheet = Sheet::new(&self.device_name(subject), &about);
        sheet.toned("State", &self.state(subject));
        let prefixed = |prefix: &str, path| match &*text(subject, path) {
            "" => String::new(),
            said => format!("{prefix}{said}"),
        };
        sheet.line(
            "Address",
            &[
                &text(subject, "ip"),
                &Names::address(&text(subject, "mac")),
                &prefixed("serial ", "serial"),
                &prefixed("version ", "version"),
            ],
        );
        sheet.toned("Load", &self.load(subject));
        sheet.line("Power", &[&text(subject, "power_src"), &poe(subject)]);
        sheet.table("Radios", &self.radios(subject));
        sheet.line("Uplink", &[&self.uplink(subject), &traffic(subject, ["↑", "↓"])]);
        sheet.toned("Ports", &ports(subject));
        let clients: Vec<(String, Tone)> = self
            .description
            .clients
            .iter()
            .take(NAMED)
            .map(|client| self.on_device(client))
            .collect();
        sheet.toned("Clients", &clients);
        if self.description.clients.len() > NAMED {
            let more = format!("and {} more", self.description.clients.len() - NAMED);
            sheet.line("Clients", &[&more]);
        }
        self.events(&mut sheet);
        sheet
    }

    /// The name of a device, or else its MAC.
    pub(super) fn device_name(&self, device: &Value) -> String {
        let named = Some(text(device, "name")).filter(|name| !name.is_empty());
        named.unwrap_or_else(|| self.names.label(&text(device, "mac")))
    }

    /// `connected`, for how long, and when it was last seen.
    fn state(&self, device: &Value) -> Vec<(String, Tone)> {
        let status =
            value(device, "status").map_or_else(|| "\"unknown\"".to_owned(), Value::to_string);
        let status = self.cell(&status, ValueUnit::Text, ValueHealth::Status);
        let is_down = status.tone == Tone::Bad;
        let uptime = number(device, "uptime").filter(|_| !is_down);
        let uptime =
            uptime.map(|seconds| format!("up {}", crate::format::time_format::duration(seconds)));
        vec![
            (status.text, status.tone),
            (uptime.unwrap_or_default(), Tone::Plain),
            (self.seen(device), Tone::Plain),
        ]
    }

    /// `seen 3s ago`.
    pub(super) fn seen(&self, thing: &Value) -> String {
        let Some(seen) = number(thing, "last_seen") else { return String::new() };
        let ago = self.clock.now.as_second() as f64 - seen;
        if ago < 1.0 {
            return "seen now".to_owned();
        }
        format!("seen {} ago", crate::format::time_format::duration(ago))
    }

    pub(super) fn cell(&self, raw: &str, unit: ValueUnit, health: ValueHealth) -> Cell {
        show(raw, "", unit, health, self.clock)
    }

    /// The value at a path with its unit, and words around it; nothing if it is unknown.
    pub(super) fn measured(
        &self,
        of: &Value,
        path: &str,
        (unit, health): (ValueUnit, ValueHealth),
        words: (&str, &str),
    ) -> (String, Tone) {
        let Some(found) = value(of, path) else { return (String::new(), Tone::Plain) };
        let cell = self.cell(&found.to_string(), unit, health);
        (format!("{}{}{}", words.0, cell.text, words.1), cell.tone)
    }

    fn load(&self, device: &Value) -> Vec<(String, Tone)> {
        let percent = (ValueUnit::Percent, ValueHealth::Utilisation);
        let idle = (ValueUnit::Busy, ValueHealth::Utilisation);
        let used = number(device, "mem_used_kb").zip(number(device, "mem_total_kb"));
        let used = used.filter(|(_, total)| *total > 0.0).map(|(used, total)| {
            let cell =
                self.cell(&format!("{}", used / total), ValueUnit::Share, ValueHealth::Neutral);
            (format!("memory {}", cell.text), cell.tone)
        });
        let degrees = (ValueUnit::Celsius, ValueHealth::Temperature);
        let cpu = match value(device, "cpu_util") {
            Some(_) => self.measured(device, "cpu_util", percent, ("cpu ", "")),
            None => self.measured(device, "cpu_stat.idle", idle, ("cpu ", "")),
        };
        vec![
            cpu,
            used.unwrap_or_else(|| {
                self.measured(device, "memory_stat.usage", percent, ("memory ", ""))
            }),
            self.measured(device, "env_stat.cpu_temp", degrees, ("", "")),
        ]
    }

    fn radios(&self, device: &Value) -> Vec<Vec<(String, Tone)>> {
        let plain = |unit| (unit, ValueHealth::Neutral);
        let radio = |(key, radio): (&String, &Value)| {
            let band = format!("\"{}\"", key.strip_prefix("band_").unwrap_or(key));
            let band = self.cell(&band, ValueUnit::Band, ValueHealth::Neutral);
            let busy = (ValueUnit::Percent, ValueHealth::Utilisation);
            let clients = match number(radio, "num_clients") {
                Some(1.0) => " client ",
                _ => " clients",
            };
            vec![
                (band.text, Tone::Strong),
                self.measured(radio, "channel", plain(ValueUnit::Number), ("ch ", "")),
                self.measured(radio, "bandwidth", plain(ValueUnit::Number), ("", " MHz")),
                self.measured(radio, "power", plain(ValueUnit::Dbm), ("", "")),
                self.measured(radio, "util_all", busy, ("", " busy")),
                self.measured(
                    radio,
                    "util_rx_other_bss",
                    plain(ValueUnit::Percent),
                    ("(", " by others)"),
                ),
                self.measured(radio, "num_clients", plain(ValueUnit::Number), ("", clients)),
            ]
        };
        let is_radio = |(_, radio): &(&String, &Value)| radio.get("channel").is_some();
        members(device, "radio_stat").filter(is_radio).map(radio).collect()
    }

    /// `SW-HQ-1 ge-0/0/3, 1 Gb/s`.
    fn uplink(&self, device: &Value) -> String {
        let neighbour = [text(device, "lldp_stat.system_name"), text(device, "lldp_stat.port_id")];
        let neighbour: Vec<String> =
            neighbour.into_iter().filter(|part| !part.is_empty()).collect();
        let speed = number(device, "port_stat.eth0.speed").filter(|speed| *speed > 0.0);
        let speed = speed.map(|speed| {
            self.cell(&speed.to_string(), ValueUnit::MegabitsPerSecond, ValueHealth::Neutral).text
        });
        [Some(neighbour.join(" ")).filter(|own| !own.is_empty()), speed]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// `ann-laptop -59 dBm (6G)`.
    fn on_device(&self, client: &Value) -> (String, Tone) {
        let signal = value(client, "rssi")
            .map(|raw| self.cell(&raw.to_string(), ValueUnit::Dbm, ValueHealth::Rssi));
        let band = value(client, "band")
            .map(|band| self.cell(&band.to_string(), ValueUnit::Band, ValueHealth::Neutral).text);
        let tone = signal.as_ref().map_or(Tone::Plain, |cell| cell.tone);
        // Only a weak signal is news.
        let tone = if tone == Tone::Good { Tone::Plain } else { tone };
        let signal = signal.map(|cell| format!(" {}", cell.text)).unwrap_or_default();
        let band = band.map(|band| format!(" ({band})")).unwrap_or_default();
        (format!("{}{signal}{band}", client_name(client)), tone)
    }
}

/// The host name of a client, or else its MAC.
pub(super) fn client_name(client: &Value) -> String {
    let candidates = ["hostname", "name", "username"].map(|path| text(client, path));
    let found = candidates.into_iter().find(|name| !name.is_empty());
    found.unwrap_or_else(|| Names::address(&text(client, "mac")))
}

/// What the members of a virtual chassis supply: `PoE 29 W of 360 W`.
fn poe(device: &Value) -> String {
    let modules = value(device, "module_stat").and_then(Value::as_array);
    let sum = |path: &str| {
        let found = modules.into_iter().flatten().filter_map(|module| number(module, path));
        found.reduce(|a, b| a + b)
    };
    match (sum("poe.power_draw"), sum("poe.max_power")) {
        (Some(draw), Some(most)) => format!("PoE {draw:.0} W of {most:.0} W"),
        _ => String::new(),
    }
}

/// `475 kb/s ↑ 970 kb/s ↓`: what is sent and what is received. What an access point sends to a client goes down.
pub(super) fn traffic(thing: &Value, [sent, received]: [&str; 2]) -> String {
    let rate = |path, arrow| {
        let rate = number(thing, path)?;
        Some(format!("{} {arrow}", crate::format::cell::scaled(rate, "b/s")))
    };
    let rates = [rate("tx_bps", sent), rate("rx_bps", received)];
    rates.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// How many ports are up, and which WAN ports are not.
fn ports(device: &Value) -> Vec<(String, Tone)> {
    let found: Vec<(&String, &Value)> = members(device, "if_stat").collect();
    if found.is_empty() {
        return Vec::new();
    }
    let up = found.iter().filter(|(_, port)| is_set(port, "up")).count();
    let mut parts = vec![(format!("{up} of {} up", found.len()), Tone::Plain)];
    let is_wan = |port: &Value| text(port, "port_usage") == "wan";
    let down = found.iter().filter(|(_, port)| is_wan(port) && !is_set(port, "up"));
    parts.extend(down.map(|(name, _)| (format!("{name} (WAN) DOWN"), Tone::Bad)));
    parts
}
