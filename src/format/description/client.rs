//! Describes a Wi-Fi client.

use super::device::{client_name, traffic};
use super::member::{number, text};
use super::sheet::Sheet;
use super::{Description, View};
use crate::channel::{ValueHealth, ValueUnit};
use crate::format::time_format::duration;
use crate::message::Names;
use crate::text::Tone;

impl View<'_> {
    pub(super) fn client(&self) -> Sheet {
        let Description { subject, .. } = self.description;
        let maker = ["manufacture", "model", "os"].map(|path| text(subject, path));
        let maker: Vec<String> = maker.into_iter().filter(|part| !part.is_empty()).collect();
        let about = if maker.is_empty() {
            format!("Wi-Fi client {}", self.at())
        } else {
            format!("Wi-Fi client ({}) {}", maker.join(", "), self.at())
        };
        let mut sheet = Sheet::new(&client_name(subject), &about);
        let access_point = self.names.label(&text(subject, "ap_mac"));
        let uptime = number(subject, "uptime").map(|seconds| format!("for {}", duration(seconds)));
        let ssid = format!("to {} on {}", text(subject, "ssid"), access_point);
        sheet.line("Connected", &[&ssid, &uptime.unwrap_or_default(), &self.seen(subject)]);
        let plain = |unit| (unit, ValueHealth::Neutral);
        sheet.toned(
            "Signal",
            &[
                self.measured(subject, "rssi", (ValueUnit::Dbm, ValueHealth::Rssi), ("", "")),
                self.measured(subject, "snr", (ValueUnit::Decibel, ValueHealth::Snr), ("SNR ", "")),
                self.measured(subject, "band", plain(ValueUnit::Band), ("", "")),
                self.measured(subject, "channel", plain(ValueUnit::Number), ("ch ", "")),
                (protocol(&text(subject, "proto")), Tone::Plain),
            ],
        );
        let rate = plain(ValueUnit::MegabitsPerSecond);
        sheet.toned(
            "PHY rate",
            &[
                self.measured(subject, "tx_rate", rate, ("", " ↓")),
                self.measured(subject, "rx_rate", rate, ("", " ↑")),
            ],
        );
        sheet.line("Traffic", &[&traffic(subject, ["↓", "↑"]), &retries(subject)]);
        let vlan = text(subject, "vlan_id");
        let vlan = if vlan.is_empty() { vlan } else { format!("VLAN {vlan}") };
        let mac = Names::address(&text(subject, "mac"));
        sheet.line("Address", &[&text(subject, "ip"), &mac, &vlan, &text(subject, "key_mgmt")]);
        let user = text(subject, "username");
        sheet.line("User", &[&user]);
        self.events(&mut sheet);
        sheet
    }
}

/// `802.11ax` of `ax`.
fn protocol(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!("802.11{name}") }
}

/// How many frames were sent twice, in percent.
fn retries(client: &serde_json::Value) -> String {
    let share = |retries, packets| {
        let (retries, packets) = (number(client, retries)?, number(client, packets)?);
        (packets > 0.0).then(|| format!("{:.0} %", retries / packets * 100.0))
    };
    match (share("tx_retries", "tx_pkts"), share("rx_retries", "rx_pkts")) {
        (Some(sent), Some(received)) => format!("retries {sent} sent, {received} received"),
        (Some(sent), None) => format!("retries {sent} sent"),
        (None, Some(received)) => format!("retries {received} received"),
        (None, None) => String::new(),
    }
}
