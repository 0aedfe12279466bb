//! Packet captures: one packet a message, decoded and as a small file.

use super::device_stats::merge;
use super::frame::{BROADCAST, Management, Octets, Pair, Subtype, file};
use super::names::NETWORKS;
use super::random::Seed;
use super::site::{Client, Device, Site};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// A capture ends after so many messages, and the next begins.
const MESSAGES: u64 = 240;

/// A packet with what is told of it.
struct Packet {
    bytes: Vec<u8>,
    told: Value,
}

impl Site {
    /// A message of the capture that runs at the site.
    pub fn packet(&self, step: u64, now: f64) -> Value {
        let seed = self.address.seed.named("packet").at(step);
        let points: Vec<&Device> = self.access_points().collect();
        let by = seed.pick(&points);
        message(self.address.seed, step, now, || {
            let mut packet = if step % 3 == 2 {
                self.wired(seed, step / 3, now)
            } else {
                self.on_air(by, seed, step, now)
            };
            packet.told["ap_mac"] = json!(colons(octets(&by.mac)));
            packet
        })
    }

    /// A message of the capture that runs on the site's Mist Edge.
    pub fn edge_packet(&self, step: u64, now: f64) -> Value {
        let seed = self.edge.seed.named("packet").at(step);
        message(self.edge.seed, step, now, || {
            let mut packet = self.wired(seed, step, now);
            if let Some(told) = packet.told.as_object_mut() {
                let protocol = told.shift_remove("proto");
                told.insert("protocol".to_owned(), json!(protocol));
                told.insert("interface".to_owned(), json!("port0"));
                told.insert("mxedge_id".to_owned(), json!(self.edge.id));
            }
            packet
        })
    }

    fn on_air(&self, by: &Device, seed: Seed, step: u64, now: f64) -> Packet {
        let network = seed.named("network").below(NETWORKS.len() as u64) as usize;
        let radio = by.radio(if seed.unit() < 0.5 { "24" } else { "5" });
        let client = self.someone(seed);
        let bssid = octets(&radio.mac);
        let subtype = seed.named("subtype").pick(&SUBTYPES);
        let (destination, source, bssid) = match subtype {
            Subtype::Beacon => (BROADCAST, bssid, bssid),
            Subtype::ProbeResponse => (octets(&client.mac), bssid, bssid),
            Subtype::ProbeRequest => (BROADCAST, octets(&client.mac), BROADCAST),
        };
        let frame = Management {
            subtype,
            destination,
            source,
            bssid,
            ssid: if subtype == Subtype::ProbeRequest { "" } else { NETWORKS[network].0 },
            channel: radio.channel as u8,
            sequence: (step % 4_096) as u16,
            clock: (now * 1e6) as u64,
        };
        let rssi = seed.named("rssi").between(-80.0, -45.0) as i8;
        let frequency = frequency(radio.channel);
        Packet {
            bytes: frame.on_air(frequency, rssi),
            told: tell_air(&frame, frequency, rssi, now),
        }
    }

    fn wired(&self, seed: Seed, step: u64, now: f64) -> Packet {
        let client = self.someone(seed);
        let (protocol, to, port) = match step % 3 {
            0 => ("ARP", self.gateway_ip(), None),
            1 => ("UDP", "192.0.2.53".to_owned(), Some(53)),
            _ => ("TCP", "203.0.113.80".to_owned(), Some(443)),
        };
        let from = self.ip(client.address);
        let pair = Pair {
            source: octets(&client.mac),
            destination: octets(&self.devices[self.devices.len() - 1].mac),
            from: ip_octets(&from),
            to: ip_octets(&to),
            vlan: NETWORKS[client.network].1.parse().expect("VLANs are numbers"),
        };
        let (bytes, info, own_port) = speak(&pair, protocol, seed, (&from, &to));
        let mut told = tell_wire(&pair, protocol, bytes.len(), now);
        merge(&mut told, json!({"src_ip": from, "dst_ip": to}));
        if let Some(port) = port {
            merge(&mut told, json!({"src_port": own_port, "dst_port": port}));
        }
        merge(&mut told, json!({"info": format!("{now:.6} {info}\n")}));
        Packet { bytes, told }
    }

    fn someone(&self, seed: Seed) -> &Client {
        &self.clients[seed.named("client").below(self.clients.len() as u64) as usize]
    }
}

const SUBTYPES: [Subtype; 4] =
    [Subtype::Beacon, Subtype::Beacon, Subtype::ProbeRequest, Subtype::ProbeResponse];
const QUESTION: &str = "www.example.com";

/// A packet of this protocol, what is printed of it, and the port it comes from.
fn speak(
    pair: &Pair,
    protocol: &str,
    seed: Seed,
    (from, to): (&str, &str),
) -> (Vec<u8>, String, u16) {
    let port = 40_000 + seed.named("port").below(20_000) as u16;
    let number = seed.named("sequence").below(1 << 32) as u32;
    let (bytes, info) = match protocol {
        "ARP" => (pair.arp(), format!("ARP, Request who-has {to} tell {from}, length 28")),
        "UDP" => {
            let id = number as u16;
            let info = format!("IP {from}.{port} > {to}.53: {id}+ A? {QUESTION}. (33)");
            (pair.dns(port, id, QUESTION), info)
        }
        _ => {
            let info = format!("IP {from}.{port} > {to}.443: Flags [P.], seq {number}, length 9");
            (pair.tcp(port, number, 0x18, b"simulated"), info)
        }
    };
    (bytes, info, port)
}

/// The last message of a capture has no packet.
fn message(place: Seed, step: u64, now: f64, packet: impl FnOnce() -> Packet) -> Value {
    let capture = place.named("capture").at(step / MESSAGES).uuid();
    if step % MESSAGES == MESSAGES - 1 {
        return json!({"capture_id": capture, "pcap_dict": null});
    }
    let Packet { bytes, told } = packet();
    json!({"capture_id": capture, "lost_messages": u64::from(step % 50 == 49),
        "pcap_dict": told, "pcap_raw": STANDARD.encode(file(&bytes, now))})
}

fn tell_air(frame: &Management, frequency: u16, rssi: i8, now: f64) -> Value {
    let length = frame.on_air(frequency, rssi).len() as f64;
    let kind = frame.subtype.name();
    let direction = if frame.subtype == Subtype::ProbeRequest { "rx" } else { "tx" };
    json!({
        "channel_frequency": frequency,
        "channel": frame.channel.to_string(),
        "datarate": "6.0 Mbps",
        "rssi": rssi,
        "dst": colons(frame.destination),
        "src": colons(frame.source),
        "bssid": colons(frame.bssid),
        "frame_type": "Management",
        "frame_subtype": kind,
        "proto": "802.11",
        "direction": direction,
        "timestamp": now as u64,
        "length": length,
        "interface": "radiotap",
        "info": format!("{now:.6} 6.0 Mb/s {frequency} MHz {rssi}dBm signal -92dBm noise \
            antenna 0 {kind} ({}) CH: {}\n", frame.ssid, frame.channel),
    })
}

fn tell_wire(pair: &Pair, protocol: &str, length: usize, now: f64) -> Value {
    let destination = if protocol == "ARP" { BROADCAST } else { pair.destination };
    json!({
        "dst_mac": colons(destination),
        "src_mac": colons(pair.source),
        "vlan": pair.vlan,
        "proto": protocol,
        "direction": "tx",
        "timestamp": now as u64,
        "length": length as f64,
        "interface": "wired",
    })
}

/// MHz, of a channel of the 2.4 or the 5 GHz band.
fn frequency(channel: u64) -> u16 {
    (if channel < 15 { 2_407 } else { 5_000 }) + 5 * channel as u16
}

fn octets(mac: &str) -> Octets {
    let octet = |place: usize| u8::from_str_radix(&mac[2 * place..2 * place + 2], 16);
    std::array::from_fn(|place| octet(place).expect("MACs of the world are hexadecimal"))
}

fn colons(octets: Octets) -> String {
    octets.map(|octet| format!("{octet:02x}")).join(":")
}

fn ip_octets(address: &str) -> [u8; 4] {
    let address: std::net::Ipv4Addr = address.parse().expect("addresses of the world are valid");
    address.octets()
}

#[cfg(test)]
mod tests {
    use super::super::{Size, plan::Plan};
    use super::*;

    #[test]
    fn every_file_holds_one_packet_of_the_told_length() {
        let site = Plan::new(&Size { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let mut protocols = Vec::new();
        for step in 0..60 {
            let message = site.packet(step, 1_800_000_000.5);
            let raw = message["pcap_raw"].as_str().expect("text");
            let file = STANDARD.decode(raw).expect("base64");
            let length = message["pcap_dict"]["length"].as_f64().expect("a length");
            assert!((file.len() as f64 - 40.0 - length).abs() < 0.5);
            assert_eq!(file[20..24], [1, 0, 0, 0], "the link type");
            let told = &message["pcap_dict"];
            let kind = told["frame_subtype"].as_str().or(told["proto"].as_str()).unwrap_or("");
            protocols.push(kind.to_owned());
        }
        for kind in ["Beacon", "Probe Request", "Probe Response", "ARP", "UDP", "TCP"] {
            assert!(protocols.iter().any(|own| own == kind), "{kind}");
        }
    }

    #[test]
    fn a_capture_ends_and_another_begins() {
        let site = Plan::new(&Size { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let (last, next) = (site.packet(MESSAGES - 1, 0.0), site.packet(MESSAGES, 0.0));
        assert!(last["pcap_dict"].is_null() && next["pcap_dict"].is_object());
        assert_ne!(last["capture_id"], next["capture_id"]);
        let edge = site.edge_packet(0, 0.0);
        assert_eq!(edge["pcap_dict"]["mxedge_id"], site.edge.id.as_str());
        assert_eq!(edge["pcap_dict"]["protocol"], "ARP");
    }
}
