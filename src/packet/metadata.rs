//! Parses the metadata that the cloud sends with a captured packet.

use std::borrow::Cow;

use super::link_type::MediumHint;
use crate::message::scalar::{is_present, number, plain};
use crate::wire::Fields;

/// The members of `pcap_dict` in use.
#[derive(Clone, Debug, Default)]
pub struct PacketMetadata<'a> {
    /// The MAC of an access point, switch or gateway, or the id of a Mist Edge.
    pub device: Option<Cow<'a, str>>,
    /// `radiotap`, `wired`, `port0`, …
    pub interface: Option<Cow<'a, str>>,
    pub direction: Option<Direction>,
    /// MHz.
    pub frequency: Option<f64>,
    pub channel: Option<Cow<'a, str>>,
    /// dBm.
    pub rssi: Option<f64>,
    /// With its unit: `1.0 Mbps`.
    pub datarate: Option<Cow<'a, str>>,
    pub hint: MediumHint,
    /// `lost_messages`, which the cloud puts here or one level up.
    pub lost: u64,
}

/// The direction of a packet, seen from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Received,
    Sent,
}

impl<'a> PacketMetadata<'a> {
    pub fn read(object: &'a str) -> Self {
        let mut metadata = Self::default();
        let (mut radio, mut wire) = (false, false);
        for (key, value) in Fields::of(object).filter(|(_, value)| is_present(value)) {
            match key.as_ref() {
                "ap_mac" => metadata.device = Some(plain(value)),
                "mac" | "mxedge_id" => _ = metadata.device.get_or_insert(plain(value)),
                "interface" => metadata.interface = Some(plain(value)),
                "direction" => metadata.direction = direction(&plain(value)),
                "channel_frequency" => metadata.frequency = number(value),
                "channel" => metadata.channel = Some(plain(value)),
                "rssi" => metadata.rssi = number(value),
                "datarate" => metadata.datarate = Some(plain(value)),
                "lost_messages" => metadata.lost = counted(value),
                "proto" | "protocol" => radio |= plain(value) == "802.11",
                "bssid" | "frame_type" | "frame_subtype" => radio = true,
                "src_mac" | "dst_mac" | "src_ip" | "dst_ip" | "vlan" => wire = true,
                _ => {}
            }
        }
        radio |= metadata.interface.as_deref() == Some("radiotap");
        wire |= metadata
            .interface
            .as_deref()
            .is_some_and(|name| name == "wired" || name.starts_with("port"));
        metadata.hint = match (radio, wire) {
            (true, _) => MediumHint::Radio,
            (false, true) => MediumHint::Wire,
            (false, false) => MediumHint::None,
        };
        metadata
    }

    /// The comment on a packet from the air: `rssi -75 dBm, channel 1 (2412 MHz), 1.0 Mbps`.
    pub fn radio_summary(&self) -> Option<String> {
        let channel = match (&self.channel, self.frequency) {
            (Some(channel), Some(frequency)) => {
                Some(format!("channel {channel} ({frequency} MHz)"))
            }
            (Some(channel), None) => Some(format!("channel {channel}")),
            (None, Some(frequency)) => Some(format!("{frequency} MHz")),
            (None, None) => None,
        };
        let rssi = self.rssi.map(|rssi| format!("rssi {rssi} dBm"));
        let rate = self.datarate.as_deref().map(str::to_owned);
        let parts: Vec<String> = [rssi, channel, rate].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

fn direction(word: &str) -> Option<Direction> {
    let is = |known: &str| word.eq_ignore_ascii_case(known);
    match () {
        () if is("rx") => Some(Direction::Received),
        () if is("tx") => Some(Direction::Sent),
        () => None,
    }
}

/// A count, which may be a string; 0 if it is neither.
pub fn counted(raw: &str) -> u64 {
    number(raw).map_or(0, |count| count.max(0.0) as u64)
}
