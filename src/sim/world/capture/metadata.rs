//! The metadata that accompanies a packet, its `pcap_dict`.

use super::super::python_json::merged;
use super::ethernet::{colons, dotted};
use super::scope::SimulatedCaptureType;
use super::traffic::TrafficPacket;
use super::wifi::{Reception, WifiFrame};
use serde_json::{Value, json};

pub fn air(frame: &WifiFrame, how: Reception, length: usize, now: f64, ssid: &str) -> Value {
    let (frame_type, subtype) = frame.subtype.names();
    let direction = if frame.subtype.is_up() { "rx" } else { "tx" };
    let rate = f64::from(frame.subtype.rate()) / 2.0;
    let Reception { frequency, signal } = how;
    json!({
        "channel_frequency": frequency,
        "channel": frame.channel.to_string(),
        "datarate": format!("{rate:.1} Mbps"),
        "rssi": signal,
        "dst": colons(frame.destination),
        "src": colons(frame.source),
        "bssid": colons(frame.bssid),
        "frame_type": frame_type,
        "frame_subtype": subtype,
        "proto": "802.11",
        "direction": direction,
        // A second early, as in the cloud: the record in the file is right.
        "timestamp": now as u64 - 1,
        "length": length as f64,
        "info": format!("{now:.6} {}us tsft {rate:.1} Mb/s {frequency} MHz {signal}dBm signal \
            -92dBm noise antenna 0 {subtype} ({ssid}) CH: {}\n", frame.clock, frame.channel),
    })
}

/// A Mist Edge names the member `protocol`, everything else `proto`.
pub fn wire(said: &TrafficPacket, kind: SimulatedCaptureType, length: usize, now: f64) -> Value {
    let ports = said.ports.map_or(
        Value::Null,
        |(source, destination)| json!({"dst_port": destination, "src_port": source}),
    );
    let name = if kind == SimulatedCaptureType::Edge { "protocol" } else { "proto" };
    merged([
        json!({"dst_mac": colons(said.pair.destination), "src_mac": colons(said.pair.source),
            "vlan": said.vlan, "src_ip": dotted(said.pair.from), "dst_ip": dotted(said.pair.to)}),
        ports,
        json!({name: said.protocol, "direction": if said.up { "tx" } else { "rx" },
            "timestamp": now as u64 - 1, "length": length as f64}),
    ])
}

/// MHz, of a channel of a band.
pub fn frequency(band: &str, channel: u64) -> u16 {
    let first = match (band, channel) {
        ("24", 14) => 2_414,
        ("24", _) => 2_407,
        ("6", _) => 5_950,
        _ => 5_000,
    };
    first + 5 * channel as u16
}
