//! Generates the traffic between a client and the network: DHCP, ARP, DNS and TCP.
//!
//! A pure function of the packet's number.

use super::super::random::Seed;
use super::super::site::SimulatedSite;
use super::ethernet::{
    BROADCAST, DhcpMessage, MacOctets, PacketAddresses, PacketContent, address, colons, dotted,
    octets,
};

/// The packets of one conversation.
pub const LENGTH: u64 = 14;
const QUESTION: &str = "www.example.com";
const SERVER: [u8; 4] = [203, 0, 113, 80];
const RESOLVER: [u8; 4] = [192, 0, 2, 53];
/// Of Ethernet with its tag, IP and TCP.
const HEADERS: usize = 18 + 20 + 20;

/// A client that speaks.
pub struct TrafficClient {
    pub mac: MacOctets,
    pub address: [u8; 4],
    pub vlan: u16,
}

/// One packet, and its description.
pub struct TrafficPacket {
    pub pair: PacketAddresses,
    /// From the client to the network.
    pub up: bool,
    pub vlan: u16,
    pub protocol: &'static str,
    /// Source and destination, where the protocol has ports.
    pub ports: Option<(u16, u16)>,
    pub kind: u16,
    pub body: Vec<u8>,
    pub info: String,
}

/// What is the same for all packets of one conversation.
struct TrafficFlow<'a> {
    speaker: &'a TrafficClient,
    gateway: (MacOctets, [u8; 4]),
    seed: Seed,
    port: u16,
    start: u32,
}

impl TrafficPacket {
    /// The packet of this number; of a fixed length, always a segment of TCP that is so long.
    pub fn new(
        site: &SimulatedSite,
        speaker: &TrafficClient,
        seed: Seed,
        number: u64,
        fixed: Option<usize>,
    ) -> Self {
        let seed = seed.named("talk").at(number / LENGTH);
        let last = &site.devices[site.devices.len() - 1];
        let talk = TrafficFlow {
            speaker,
            gateway: (octets(&last.mac), address(&site.gateway_ip())),
            seed,
            port: 40_000 + seed.named("port").below(20_000) as u16,
            start: seed.named("start").below(1 << 31) as u32,
        };
        let identification = number as u16;
        match fixed {
            Some(length) => {
                let data = vec![number as u8; length.saturating_sub(HEADERS)];
                talk.segment(identification, number.is_multiple_of(2), 0x18, &data, number as u32)
            }
            None => talk.said(identification, number % LENGTH),
        }
    }
}

impl TrafficFlow<'_> {
    fn said(&self, identification: u16, place: u64) -> TrafficPacket {
        let tls = [0x17, 3, 3, 0, 4, 1, 2, 3, 4];
        let long = [0x5a; 1_000];
        match place {
            0 => self.dhcp(identification, 1, "Discover"),
            1 => self.dhcp(identification, 2, "Offer"),
            2 => self.dhcp(identification, 3, "Request"),
            3 => self.dhcp(identification, 5, "ACK"),
            4 => self.arp(identification, true),
            5 => self.arp(identification, false),
            6 => self.dns(identification, None),
            7 => self.dns(identification, Some(SERVER)),
            8 => self.segment(identification, true, 0x02, &[], 0),
            9 => self.segment(identification, false, 0x12, &[], 0),
            10 => self.segment(identification, true, 0x10, &[], 1),
            11 => self.segment(identification, true, 0x18, &tls, 1),
            12 => self.segment(identification, false, 0x18, &long, 1),
            _ => self.segment(identification, true, 0x11, &[], 10),
        }
    }

    fn dhcp(&self, identification: u16, kind: u8, name: &str) -> TrafficPacket {
        let (server, at) = self.gateway;
        let dhcp = DhcpMessage {
            kind,
            transaction: self.seed.named("dhcp").below(1 << 32) as u32,
            client: self.speaker.mac,
            offered: self.speaker.address,
            server: at,
        };
        let (source, destination, from) = if dhcp.is_of_server() {
            (server, self.speaker.mac, at)
        } else {
            (self.speaker.mac, BROADCAST, [0; 4])
        };
        let pair = PacketAddresses { source, destination, from, to: [255; 4], identification };
        let ports = if dhcp.is_of_server() { (67, 68) } else { (68, 67) };
        let way = format!("{}.{} > 255.255.255.255.{}", dotted(from), ports.0, ports.1);
        let info = format!("IP {way}: BOOTP/DHCP, {name}, length 244");
        self.packet(pair, !dhcp.is_of_server(), PacketContent::Dhcp(dhcp), Some(ports), info)
    }

    fn arp(&self, identification: u16, up: bool) -> TrafficPacket {
        let (client, gateway) = (dotted(self.speaker.address), dotted(self.gateway.1));
        let mut pair = self.pair(identification, up, self.gateway.1);
        if up {
            pair.destination = BROADCAST;
            let info = format!("ARP, Request who-has {gateway} tell {client}, length 28");
            return self.packet(pair, up, PacketContent::Arp(1), None, info);
        }
        let mac = colons(self.gateway.0);
        let info = format!("ARP, Reply {gateway} is-at {mac}, length 28");
        self.packet(pair, up, PacketContent::Arp(2), None, info)
    }

    fn dns(&self, identification: u16, answer: Option<[u8; 4]>) -> TrafficPacket {
        let (client, port, id) = (dotted(self.speaker.address), self.port, self.start as u16);
        let resolver = dotted(RESOLVER);
        let up = answer.is_none();
        let (ports, info) = match answer {
            None => (
                (port, 53),
                format!("IP {client}.{port} > {resolver}.53: {id}+ A? {QUESTION}. (33)"),
            ),
            Some(address) => (
                (53, port),
                format!(
                    "IP {resolver}.53 > {client}.{port}: {id} 1/0/0 A {} (49)",
                    dotted(address)
                ),
            ),
        };
        let speech = PacketContent::Dns { port, id, name: QUESTION, answer };
        self.packet(self.pair(identification, up, RESOLVER), up, speech, Some(ports), info)
    }

    /// `ahead` is added to the sequence number.
    fn segment(
        &self,
        identification: u16,
        up: bool,
        flags: u8,
        data: &[u8],
        ahead: u32,
    ) -> TrafficPacket {
        let (client, server) = (dotted(self.speaker.address), dotted(SERVER));
        let sequence = self.start.wrapping_add(ahead);
        let (ports, way) = if up {
            ((self.port, 443), format!("{client}.{} > {server}.443", self.port))
        } else {
            ((443, self.port), format!("{server}.443 > {client}.{}", self.port))
        };
        let acknowledged = if flags == 0x02 { 0 } else { self.start.wrapping_add(1) };
        let speech = PacketContent::Tcp { ports, sequence, acknowledged, flags, data };
        let letters = match flags {
            0x02 => "S",
            0x12 => "S.",
            0x18 => "P.",
            0x11 => "F.",
            _ => ".",
        };
        let length = data.len();
        let info = format!("IP {way}: Flags [{letters}], seq {sequence}, length {length}");
        self.packet(self.pair(identification, up, SERVER), up, speech, Some(ports), info)
    }

    /// The client and, behind the gateway, somebody else.
    fn pair(&self, identification: u16, up: bool, other: [u8; 4]) -> PacketAddresses {
        let (source, from) = (self.speaker.mac, self.speaker.address);
        let pair = PacketAddresses {
            source,
            destination: self.gateway.0,
            from,
            to: other,
            identification,
        };
        if up { pair } else { pair.reversed() }
    }

    fn packet(
        &self,
        pair: PacketAddresses,
        up: bool,
        speech: PacketContent,
        ports: Option<(u16, u16)>,
        info: String,
    ) -> TrafficPacket {
        let (kind, body) = pair.say(speech);
        let protocol = match speech {
            PacketContent::Arp(_) => "ARP",
            PacketContent::Dhcp(_) | PacketContent::Dns { .. } => "UDP",
            PacketContent::Tcp { .. } => "TCP",
        };
        TrafficPacket { pair, up, vlan: self.speaker.vlan, protocol, ports, kind, body, info }
    }
}
