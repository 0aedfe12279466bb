//! Generates captured packets, each decoded and as a one-packet pcap file.
//!
//! | module | |
//! |---|---|
//! | `scope`, `metadata` | what a capture asks for; what the cloud says of a packet |
//! | `traffic` | conversations between clients and the network |
//! | `wifi`, `ethernet` | their packets as bytes |
//!
//! A packet is a pure function of the place, of what is captured, and of the packet's number and time.

mod ethernet;
mod metadata;
pub mod scope;
mod traffic;
mod wifi;

use super::names::NETWORKS;
use super::python_json::merged;
use super::random::Seed;
use super::site::{SimulatedClient, SimulatedDevice, SimulatedSite};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ethernet::{BROADCAST, address, colons, octets};
use scope::{CaptureScope, SimulatedCaptureType};
use serde_json::{Value, json};
use std::sync::Arc;
use traffic::{TrafficClient, TrafficPacket};
use wifi::{Reception, WifiFrame, WifiSubtype};

/// A capture that nobody started ends after so many messages, and the next begins.
const MESSAGES: u64 = 240;

/// Frames of an exchange on the air before its data.
const BEFORE_DATA: u64 = 11;
/// By so many bytes is a packet longer on the air than on the wire.
const MORE_ON_AIR: usize = 41;

/// A place where packets are caught.
pub struct CaptureTap {
    pub site: Arc<SimulatedSite>,
    pub catch: CaptureScope,
}

/// One caught packet.
#[derive(Debug)]
pub struct SimulatedPacket {
    pub bytes: Vec<u8>,
    /// The `pcap_dict`.
    pub metadata: Value,
}

impl CaptureTap {
    /// The packet of this number, from 0, at `micros` since 1970.
    pub fn packet(&self, number: u64, micros: u64) -> SimulatedPacket {
        let now = micros as f64 / 1e6;
        self.site.caught(&self.catch, self.site.address.seed.named("tap"), number, now)
    }

    /// The packet in its little file, as text.
    pub fn file(&self, packet: &SimulatedPacket, micros: u64) -> String {
        STANDARD.encode(file(&packet.bytes, self.catch.longest, micros))
    }
}

impl SimulatedSite {
    /// A message of the capture that somebody else has running at the site.
    pub fn packet(&self, step: u64, now: f64) -> Value {
        let points = self.access_points().map(|device| device.number).collect();
        let catch = CaptureScope::new(SimulatedCaptureType::RadiotapWired, points);
        let seed = self.address.seed.named("packet");
        message(self.address.seed, step, now, || self.caught(&catch, seed, step, now))
    }

    /// A message of the capture that runs on the site's Mist Edge.
    pub fn edge_packet(&self, step: u64, now: f64) -> Value {
        let catch = CaptureScope::new(SimulatedCaptureType::Edge, Vec::new());
        let seed = self.edge.seed.named("packet");
        message(self.edge.seed, step, now, || self.caught(&catch, seed, step, now))
    }

    fn caught(&self, catch: &CaptureScope, seed: Seed, number: u64, now: f64) -> SimulatedPacket {
        match catch.kind {
            SimulatedCaptureType::Client
            | SimulatedCaptureType::NewAssociation
            | SimulatedCaptureType::Wireless
            | SimulatedCaptureType::Radiotap
            | SimulatedCaptureType::Scan => self.wifi_packet(catch, seed, number, number, now),
            SimulatedCaptureType::RadiotapWired if number % 3 == 2 => {
                let by = &self.devices[catch.points[(number / 3) as usize % catch.points.len()]];
                self.wired_packet(catch, seed, (number, number / 3), now, &point(by, "wired"))
            }
            SimulatedCaptureType::RadiotapWired => {
                self.wifi_packet(catch, seed, number, number - number / 3, now)
            }
            SimulatedCaptureType::Wired => {
                let by = &self.devices[catch.points[number as usize % catch.points.len()]];
                self.wired_packet(catch, seed, (number, number), now, &point(by, "wired"))
            }
            SimulatedCaptureType::Gateway | SimulatedCaptureType::Switch => {
                let (device, port) = &catch.ports[number as usize % catch.ports.len()];
                let mac = colons(octets(&self.devices[*device].mac));
                let place = json!({"mac": mac, "interface": port});
                self.wired_packet(catch, seed, (number, number), now, &place)
            }
            SimulatedCaptureType::Edge => {
                let place = json!({"mxedge_id": self.edge.id, "interface": catch.interface});
                self.wired_packet(catch, seed, (number, number), now, &place)
            }
        }
    }

    /// `numbers`: of the packet in the capture, and among those of its side.
    fn wired_packet(
        &self,
        catch: &CaptureScope,
        seed: Seed,
        numbers: (u64, u64),
        now: f64,
        place: &Value,
    ) -> SimulatedPacket {
        let client = self.pick_client(catch, seed.named("wired").at(numbers.1 / traffic::LENGTH));
        let speaker = self.speaker(catch, client);
        let said = TrafficPacket::new(self, &speaker, seed.named("wired"), numbers.1, catch.size);
        let bytes = said.pair.frame(said.vlan, said.kind, &said.body);
        let metadata = merged([
            metadata::wire(&said, catch.kind, bytes.len(), now),
            place.clone(),
            json!({"info": format!("{now:.6} {}\n", said.info)}),
        ]);
        SimulatedPacket { bytes, metadata }
    }

    /// An exchange of a client with an access point: it looks for the network, joins it, and speaks.
    fn wifi_packet(
        &self,
        catch: &CaptureScope,
        seed: Seed,
        number: u64,
        turn: u64,
        now: f64,
    ) -> SimulatedPacket {
        let length = BEFORE_DATA + traffic::LENGTH;
        let (round, place) = (turn / length, turn % length);
        let seed = seed.named("air").at(round);
        let by = &self.devices[seed.named("by").pick(&catch.points)];
        let band = &catch.bands[seed.named("band").below(catch.bands.len() as u64) as usize];
        let client = self.pick_client(catch, seed);
        let speaker = self.speaker(catch, client);
        let ssid = catch.ssid.as_deref().unwrap_or(NETWORKS[client.network].0);
        let turn = if catch.size.is_some() { turn } else { place.saturating_sub(BEFORE_DATA) };
        let size = catch.size.map(|size| size.saturating_sub(MORE_ON_AIR));
        let words = TrafficPacket::new(self, &speaker, seed, turn, size);
        let data = WifiSubtype::Data { up: words.up, kind: words.kind, body: &words.body };
        let subtype = match catch.size {
            Some(_) => data,
            None => subtype(place, catch.kind, ssid, data),
        };
        let radio = by.radio(if band == "24" || band == "6" { band } else { "5" });
        let channel = catch.channel.unwrap_or(radio.channel);
        let bssid = octets(&radio.mac);
        let (destination, source, bssid) = match subtype {
            WifiSubtype::Beacon(_) => (BROADCAST, bssid, bssid),
            WifiSubtype::ProbeRequest => (BROADCAST, speaker.mac, BROADCAST),
            WifiSubtype::Data { .. } => (words.pair.destination, words.pair.source, bssid),
            _ if subtype.is_up() => (bssid, speaker.mac, bssid),
            _ => (speaker.mac, bssid, bssid),
        };
        let frame = WifiFrame {
            subtype,
            destination,
            source,
            bssid,
            channel: channel as u8,
            sequence: (number % 4_096) as u16,
            clock: (now * 1e6) as u64,
        };
        let signal = seed.named("rssi").between(-80.0, -45.0) as i8;
        let how = Reception { frequency: metadata::frequency(band, channel), signal };
        let bytes = frame.heard(how);
        let air = metadata::air(&frame, how, bytes.len(), now, ssid);
        SimulatedPacket { bytes, metadata: merged([air, point(by, "radiotap")]) }
    }

    fn pick_client(&self, catch: &CaptureScope, seed: Seed) -> &SimulatedClient {
        let own = catch.client.as_ref();
        let known = own.and_then(|mac| self.clients.iter().find(|client| client.mac == *mac));
        let anyone = seed.named("client").below(self.clients.len() as u64) as usize;
        known.unwrap_or(&self.clients[anyone])
    }

    fn speaker(&self, catch: &CaptureScope, client: &SimulatedClient) -> TrafficClient {
        TrafficClient {
            mac: octets(catch.client.as_ref().unwrap_or(&client.mac)),
            address: address(&self.ip(client.address)),
            vlan: NETWORKS[client.network].1.parse().expect("VLANs are numbers"),
        }
    }
}

/// The frame at this place of an exchange; a capture of one client has no beacons.
fn subtype<'a>(
    place: u64,
    kind: SimulatedCaptureType,
    ssid: &'a str,
    data: WifiSubtype<'a>,
) -> WifiSubtype<'a> {
    match place {
        0 if kind != SimulatedCaptureType::Client => WifiSubtype::Beacon(ssid),
        0 | 1 => WifiSubtype::ProbeRequest,
        2 => WifiSubtype::ProbeResponse(ssid),
        3 => WifiSubtype::Authentication(1),
        4 => WifiSubtype::Authentication(2),
        5 => WifiSubtype::AssociationRequest(ssid),
        6 => WifiSubtype::AssociationResponse,
        7..=10 => WifiSubtype::Handshake(place as u8 - 6),
        _ => data,
    }
}

fn point(device: &SimulatedDevice, interface: &str) -> Value {
    json!({"ap_mac": colons(octets(&device.mac)), "interface": interface})
}

/// The last message of a capture has no packet.
fn message(place: Seed, step: u64, now: f64, packet: impl FnOnce() -> SimulatedPacket) -> Value {
    let capture = place.named("capture").at(step / MESSAGES).uuid();
    if step % MESSAGES == MESSAGES - 1 {
        return json!({"capture_id": capture, "pcap_dict": null});
    }
    let SimulatedPacket { bytes, metadata } = packet();
    let file = file(&bytes, usize::MAX, (now * 1e6) as u64);
    json!({"capture_id": capture, "lost_messages": u64::from(step % 50 == 49),
        "pcap_dict": metadata, "pcap_raw": STANDARD.encode(file)})
}

/// A capture file of one packet. The link type is always 1, Ethernet, as in the cloud.
fn file(packet: &[u8], longest: usize, micros: u64) -> Vec<u8> {
    let (seconds, micros) = ((micros / 1_000_000) as u32, (micros % 1_000_000) as u32);
    let kept = &packet[..packet.len().min(longest)];
    let (kept_length, length) = (kept.len() as u32, packet.len() as u32);
    let mut file = Vec::with_capacity(40 + kept.len());
    for word in [0xa1b2_c3d4, 0x0004_0002, 0, 0, 0xffff, 1, seconds, micros, kept_length, length] {
        file.extend_from_slice(&u32::to_le_bytes(word));
    }
    file.extend_from_slice(kept);
    file
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::*;

    fn site() -> Arc<SimulatedSite> {
        WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0)
    }

    #[test]
    fn every_file_holds_one_packet_of_the_stated_length() {
        let site = site();
        let mut kinds = Vec::new();
        for step in 0..100 {
            let message = site.packet(step, 1_800_000_000.5);
            let raw = message["pcap_raw"].as_str().expect("text");
            let file = STANDARD.decode(raw).expect("base64");
            let metadata = &message["pcap_dict"];
            let length = metadata["length"].as_f64().expect("a length");
            assert!((file.len() as f64 - 40.0 - length).abs() < 0.5);
            assert_eq!(file[20..24], [1, 0, 0, 0], "the link type");
            assert_eq!(file[28..32], 500_000_u32.to_le_bytes(), "microseconds");
            let kind =
                metadata["frame_subtype"].as_str().or(metadata["proto"].as_str()).unwrap_or("");
            kinds.push(kind.to_owned());
        }
        for kind in ["Beacon", "Probe Request", "Association Response", "QoS Data"] {
            assert!(kinds.iter().any(|own| own == kind), "{kind}");
        }
        for kind in ["ARP", "UDP", "TCP"] {
            assert!(kinds.iter().any(|own| own == kind), "{kind}");
        }
    }

    #[test]
    fn a_capture_ends_and_another_begins() {
        let site = site();
        let (last, next) = (site.packet(MESSAGES - 1, 9.0), site.packet(MESSAGES, 9.0));
        assert!(last["pcap_dict"].is_null() && next["pcap_dict"].is_object());
        assert_ne!(last["capture_id"], next["capture_id"]);
        let edge = site.edge_packet(4, 9.0);
        assert_eq!(edge["pcap_dict"]["mxedge_id"], site.edge.id.as_str());
        assert_eq!(edge["pcap_dict"]["protocol"], "ARP");
    }

    #[test]
    fn a_tap_catches_what_is_asked_for() {
        let mac = "aabbccddeeff";
        let catch = CaptureScope {
            client: Some(mac.to_owned()),
            longest: 64,
            channel: Some(11),
            bands: vec!["24".to_owned()],
            ..CaptureScope::new(SimulatedCaptureType::Scan, vec![1])
        };
        let tap = CaptureTap { site: site(), catch };
        for number in 1..50 {
            let packet = tap.packet(number, 1_800_000_000_000_001);
            let metadata = packet.metadata.to_string();
            assert!(
                metadata.contains("aa:bb:cc:dd:ee:ff") || metadata.contains("Beacon"),
                "{metadata}"
            );
            assert_eq!(packet.metadata["channel_frequency"], 2_462);
            let file = STANDARD.decode(tap.file(&packet, 1_800_000_000_000_001)).expect("base64");
            assert!(file.len() <= 40 + 64);
        }
        let port = (9, "ge-0/0/1".to_owned());
        let catch = CaptureScope {
            ports: vec![port],
            size: Some(1500),
            ..CaptureScope::new(SimulatedCaptureType::Switch, vec![])
        };
        let tap = CaptureTap { site: site(), catch };
        assert_eq!(tap.packet(3, 1_000_000).bytes.len(), 1500);
        assert_eq!(tap.packet(3, 1_000_000).metadata["interface"], "ge-0/0/1");
    }
}
