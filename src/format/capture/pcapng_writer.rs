//! Writes one pcapng section: interfaces of any link type, commented packets, and losses.
//!
//! The format is defined in draft-ietf-opsawg-pcapng; this writes it in little-endian byte order.

use std::collections::HashMap;

use super::pcapng_block::{COMMENT, PcapngBlock};
use super::pcapng_interface::InterfaceState;
use crate::message::Names;
use crate::packet::{CaptureInterface, Direction, MOST, Packet};

const SECTION: u32 = 0x0a0d_0d0a;
const PACKET: u32 = 6;

/// A section that is being written.
pub struct PcapngWriter {
    names: Names,
    /// The number of each interface in the section.
    places: HashMap<CaptureInterface, u32>,
    interfaces: Vec<InterfaceState>,
}

/// What is written along with a packet.
#[derive(Debug, Default)]
pub struct PacketAnnotations {
    pub direction: Option<Direction>,
    pub comments: Vec<String>,
    /// Messages lost before this packet.
    pub lost: u64,
}

impl PcapngWriter {
    pub fn new(names: Names) -> Self {
        Self { names, places: HashMap::new(), interfaces: Vec::new() }
    }

    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Starts a file, in which no interface is known yet.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        self.places.clear();
        self.interfaces.clear();
        let mut block = PcapngBlock::begin(SECTION, out);
        block.word(0x1a2b_3c4d);
        block.bytes(&[1, 0, 0, 0]);
        // The length of the section is not known in advance.
        block.long(u64::MAX);
        block.text(2, std::env::consts::ARCH);
        block.text(3, std::env::consts::OS);
        block.text(4, concat!("mistcat ", env!("CARGO_PKG_VERSION")));
        block.end();
    }

    /// Appends a packet of the channel with this path. The description of its interface precedes it if that is
    /// new in the file, and statistics do if something was lost.
    pub fn packet(
        &mut self,
        interface: CaptureInterface,
        packet: &Packet,
        remarks: &PacketAnnotations,
        channel: &str,
        out: &mut Vec<u8>,
    ) {
        let place = self.place(interface, packet, channel, out);
        let known = &mut self.interfaces[place as usize];
        if remarks.lost > 0 {
            known.lost += remarks.lost;
            known.statistics(place, packet.time, &lost(remarks.lost), out);
        }
        known.received += 1;
        let mut block = PcapngBlock::begin(PACKET, out);
        block.word(place);
        block.time(known.unit(packet.time));
        block.word(packet.data.len() as u32);
        block.word(packet.original_length);
        block.bytes(packet.data);
        block.pad();
        for comment in &remarks.comments {
            block.text(COMMENT, comment);
        }
        if let Some(direction) = remarks.direction {
            let flags: u32 = match direction {
                Direction::Received => 1,
                Direction::Sent => 2,
            };
            block.option(2, &flags.to_le_bytes());
        }
        if remarks.lost > 0 {
            block.option(4, &remarks.lost.to_le_bytes());
        }
        block.end();
    }

    /// Appends a comment to every interface of a channel. `time` is in nanoseconds since 1970.
    pub fn annotate(&mut self, channel: &str, time: u64, comment: &str, out: &mut Vec<u8>) {
        for (place, known) in self.interfaces.iter().enumerate() {
            if known.channel == channel {
                known.statistics(place as u32, time, comment, out);
            }
        }
    }

    /// Counts losses that no packet followed, on the first interface of the channel.
    pub fn record_loss(&mut self, channel: &str, count: u64, time: u64, out: &mut Vec<u8>) {
        let of_channel = |known: &InterfaceState| known.channel == channel;
        if let Some(place) = self.interfaces.iter().position(of_channel) {
            self.interfaces[place].lost += count;
            self.interfaces[place].statistics(place as u32, time, &lost(count), out);
        }
    }

    /// The number of the packet's interface, which is described first if it is new. A packet that exceeds the
    /// announced length gets a new interface, because readers reject it on the old one.
    fn place(
        &mut self,
        interface: CaptureInterface,
        packet: &Packet,
        channel: &str,
        out: &mut Vec<u8>,
    ) -> u32 {
        if let Some(&place) = self.places.get(&interface)
            && packet.data.len() <= self.interfaces[place as usize].snap_length as usize
        {
            return place;
        }
        let announced = packet.snap_length as usize;
        let plausible = (packet.data.len().max(1)..=MOST).contains(&announced);
        let known = InterfaceState {
            channel: channel.to_owned(),
            snap_length: if plausible { packet.snap_length } else { MOST as u32 },
            nanoseconds: packet.nanoseconds,
            begun: 0,
            received: 0,
            lost: 0,
        };
        let known = InterfaceState { begun: known.unit(packet.time), ..known };
        known.describe(&interface, &self.names, out);
        let place = self.interfaces.len() as u32;
        self.interfaces.push(known);
        self.places.insert(interface, place);
        place
    }
}

/// The comment on a loss.
pub fn lost(count: u64) -> String {
    format!("{count} message(s) lost before this")
}

#[cfg(test)]
mod tests {
    use pcap_parser::pcapng::{Block, PcapNGOption, parse_block_le};

    use super::super::capture_writer::{CaptureFileFormat, CaptureWriter};
    use super::*;
    use crate::channel::{Channel, Subscription};
    use crate::message::Gap;
    use crate::packet::CaptureMessage;
    use crate::packet::testing::{ethernet, file, file_of, payload, radiotap};
    use crate::wire::testing::Dice;

    const RADIO: &str = r#""channel_frequency":5180,"channel":"36","datarate":"6.0 Mbps","rssi":-61,"proto":"802.11","ap_mac":"d4:20:b0:81:99:2e","direction":"rx","interface":"radiotap""#;
    const WIRED: &str =
        r#""src_ip":"192.0.2.1","ap_mac":"d4:20:b0:81:99:2e","direction":"tx","interface":"wired""#;

    fn subscription() -> Subscription {
        let channel = Channel::named("pcap").expect("a channel");
        Subscription::fill(channel, |_| "4ac1dcf4-9d8b-7211-65c4-057819f0862b".to_owned())
    }

    fn recorder() -> CaptureWriter {
        CaptureWriter::new(
            CaptureFileFormat::Pcapng,
            Names::of_devices(&[("d420b081992e", "AP-Lobby")]),
        )
    }

    fn record(recorder: &mut CaptureWriter, payload: &str, out: &mut Vec<u8>) {
        let message = CaptureMessage::read(payload);
        let now = "2026-01-02T03:04:05Z".parse().expect("a time");
        recorder.note(&message, &subscription(), now, out);
        recorder.packets(&message, &subscription(), u64::MAX, out);
    }

    fn text(options: &[PcapNGOption], code: u16) -> Vec<String> {
        let own = options.iter().filter(|option| option.code.0 == code);
        own.map(|option| option.as_str().expect("UTF-8").to_owned()).collect()
    }

    /// The first byte of an option.
    fn byte(options: &[PcapNGOption], code: u16) -> Option<u8> {
        let own = options.iter().find(|option| option.code.0 == code)?;
        own.as_bytes().ok()?.first().copied()
    }

    /// The file as an independent reader sees it, one line per block.
    fn read(mut bytes: &[u8]) -> Vec<String> {
        let mut lines = Vec::new();
        while !bytes.is_empty() {
            let (rest, block) = parse_block_le(bytes).expect("a block");
            bytes = rest;
            lines.push(match block {
                Block::SectionHeader(section) => {
                    assert!(text(&section.options, 4)[0].starts_with("mistcat "));
                    "section".to_owned()
                }
                Block::InterfaceDescription(interface) => format!(
                    "interface {:?} link {} snap {} unit {}",
                    text(&interface.options, 2),
                    interface.linktype.0,
                    interface.snaplen,
                    interface.if_tsresol,
                ),
                Block::EnhancedPacket(packet) => {
                    format!(
                        "packet {} at {} of {} flags {:?} {:?}",
                        packet.if_id,
                        u64::from(packet.ts_high) << 32 | u64::from(packet.ts_low),
                        packet.origlen,
                        byte(&packet.options, 2),
                        text(&packet.options, 1),
                    )
                }
                Block::InterfaceStatistics(statistics) => {
                    let lost = byte(&statistics.options, 5);
                    let comments = text(&statistics.options, 1);
                    format!("statistics {} lost {lost:?} {comments:?}", statistics.if_id)
                }
                other => panic!("{other:?}"),
            });
        }
        lines
    }

    #[test]
    fn one_interface_for_each_device_and_kind() {
        let mut out = Vec::new();
        let mut recorder = recorder();
        recorder.begin(&mut out);
        for (members, packet) in [(RADIO, radiotap()), (WIRED, ethernet()), (RADIO, radiotap())] {
            record(&mut recorder, &payload(members, &file(1, &[&packet])), &mut out);
        }
        let precise = file_of(0xa1b2_3c4d, true, 1, &[(5, 7, 1500, b"abcde")]);
        record(&mut recorder, &payload(WIRED, &precise), &mut out);
        let air = r#"["rssi -61 dBm, channel 36 (5180 MHz), 6.0 Mbps"]"#;
        let expected = [
            "section".to_owned(),
            r#"interface ["AP-Lobby radiotap 5 GHz"] link 127 snap 65535 unit 6"#.to_owned(),
            format!("packet 0 at 5000007 of 67 flags Some(1) {air}"),
            r#"interface ["AP-Lobby wired"] link 1 snap 65535 unit 6"#.to_owned(),
            "packet 1 at 5000007 of 54 flags Some(2) []".to_owned(),
            format!("packet 0 at 5000007 of 67 flags Some(1) {air}"),
            r#"interface ["AP-Lobby wired"] link 1 snap 65535 unit 9"#.to_owned(),
            "packet 2 at 5000000007 of 1500 flags Some(2) []".to_owned(),
        ];
        assert_eq!(read(&out), expected);
    }

    #[test]
    fn losses_and_gaps_are_recorded_in_place() {
        let mut out = Vec::new();
        let mut recorder = recorder();
        let packet = payload(WIRED, &file(1, &[&ethernet()]));
        let after_loss = packet.replacen('{', "{\"lost_messages\":3,", 1);
        let gap = |recorder: &mut CaptureWriter, out: &mut Vec<u8>| {
            let to = "2026-01-02T03:04:05Z".parse().expect("a time");
            let from = "2026-01-02T03:04:04Z".parse().expect("a time");
            let channel = &subscription().path;
            recorder.gap(&Gap { channel, from, to, reason: "lost", dropped: None }, out);
        };
        recorder.begin(&mut out);
        gap(&mut recorder, &mut out);
        record(&mut recorder, &packet, &mut out);
        record(&mut recorder, &after_loss, &mut out);
        gap(&mut recorder, &mut out);
        record(&mut recorder, &after_loss, &mut out);
        record(&mut recorder, r#"{"pcap_dict":null,"lost_messages":1}"#, &mut out);
        let packet = |comments| format!("packet 0 at 5000007 of 54 flags Some(2) {comments}");
        let lost = "3 message(s) lost before this";
        let gap = "packets may be missing from 2026-01-02T03:04:04.000000Z to 2026-01-02T03:04:05.000000Z: lost";
        let expected = [
            packet(format!("[{gap:?}]")),
            format!("statistics 0 lost Some(3) [{lost:?}]"),
            packet(format!("[{lost:?}]")),
            format!("statistics 0 lost Some(3) [{gap:?}]"),
            format!("statistics 0 lost Some(6) [{lost:?}]"),
            packet(format!("[{lost:?}, {gap:?}]")),
            r#"statistics 0 lost Some(7) ["1 message(s) lost before this"]"#.to_owned(),
        ];
        assert_eq!(read(&out)[2..], expected);
    }

    #[test]
    fn every_file_stands_on_its_own() {
        let mut recorder = recorder();
        for _ in 0..3 {
            let mut out = Vec::new();
            recorder.begin(&mut out);
            record(&mut recorder, &payload(RADIO, &file(1, &[&radiotap()])), &mut out);
            let lines = read(&out);
            assert!(lines[1].starts_with("interface") && lines[2].starts_with("packet 0"));
        }
    }

    #[test]
    fn a_packet_longer_than_announced_gets_an_interface_that_bears_it() {
        let mut out = Vec::new();
        let mut recorder = recorder();
        recorder.begin(&mut out);
        let mut lying = file(1, &[&ethernet()]);
        for snap_length in [60u32, 10, 60, 0] {
            lying[16..20].copy_from_slice(&snap_length.to_le_bytes());
            record(&mut recorder, &payload(WIRED, &lying), &mut out);
        }
        record(&mut recorder, &payload(WIRED, &file(1, &[&[7; 90]])), &mut out);
        let interfaces = read(&out).into_iter().filter(|line| line.starts_with("interface"));
        let snaps: Vec<String> = interfaces.map(|line| line[33..].to_owned()).collect();
        assert_eq!(snaps, [" 1 snap 60 unit 6", " 1 snap 65535 unit 6"]);
    }

    #[test]
    fn whatever_comes_the_file_can_be_read() {
        let mut dice = Dice(3);
        let mut recorder = recorder();
        let mut out = Vec::new();
        recorder.begin(&mut out);
        for _ in 0..2_000 {
            let length = dice.below(200);
            let data: Vec<u8> = (0..length).map(|_| dice.below(256) as u8).collect();
            let mut file = file([1, 127, 105][dice.below(3)], &[&data, &radiotap()]);
            let at = dice.below(file.len() as u64);
            file[at] = dice.below(256) as u8;
            let odd = format!("\"direction\":\"rx\",\"ap_mac\":\"\\u202e{}\"", dice.below(3));
            let members = [RADIO, WIRED, "", &odd][dice.below(4)];
            record(&mut recorder, &payload(members, &file), &mut out);
        }
        let lines = read(&out);
        assert!(lines.len() > 2_000 && !lines.iter().any(|line| line.contains('\u{202e}')));
    }

    #[test]
    fn a_hundred_thousand_packets_pass_through_little_memory() {
        let message = payload(RADIO, &file(1, &[&[0x55; 1_500][..]; 10]));
        let mut recorder = recorder();
        let (mut out, mut passed) = (Vec::new(), 0);
        for _ in 0..10_000 {
            record(&mut recorder, &message, &mut out);
            passed += out.len();
            out.clear();
        }
        assert!(passed > 150_000_000 && out.capacity() < 100_000, "{passed} {}", out.capacity());
    }
}
