//! Writes capture messages to pcap or pcapng files.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::pcap_writer::PcapWriter;
use super::pcapng_writer;
use super::pcapng_writer::{PacketAnnotations, PcapngWriter};
use crate::channel::Subscription;
use crate::message::{DeviceNames, Gap};
use crate::packet::{
    CaptureDefect, CaptureInterface, CaptureMessage, LinkType, Packet, PacketMetadata,
};

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureFileFormat {
    Pcapng,
    /// Classic pcap; packets of further link types go to files beside the first, or are left out.
    Pcap {
        beside: bool,
    },
}

/// Writes packets; remembers which interfaces a file knows, and what was lost since the last packet.
pub struct CaptureWriter {
    form: CaptureEncoder,
    /// What is to be told with the next packet of a channel, by path.
    pending: HashMap<String, PendingAnnotations>,
    side_files: Vec<SideFile>,
    damage: BTreeMap<CaptureDefect, u64>,
    /// Messages that the cloud says it lost.
    lost: u64,
}

enum CaptureEncoder {
    Pcapng(PcapngWriter),
    Pcap { classic: PcapWriter, beside: bool },
}

/// What belongs into a file beside the first, since it was last taken.
#[derive(Debug, PartialEq, Eq)]
pub struct SideFile {
    pub link_type: LinkType,
    pub bytes: Vec<u8>,
    pub packets: u64,
}

/// What may be missing before the next packet.
#[derive(Debug, Default)]
struct PendingAnnotations {
    lost: u64,
    /// When the first gap began.
    gap_from: Option<Timestamp>,
    /// How it is told; one after another are told as one.
    gap: Option<String>,
}

impl CaptureWriter {
    pub fn new(kind: CaptureFileFormat, names: DeviceNames) -> Self {
        let form = match kind {
            CaptureFileFormat::Pcapng => CaptureEncoder::Pcapng(PcapngWriter::new(names)),
            CaptureFileFormat::Pcap { beside } => {
                CaptureEncoder::Pcap { classic: PcapWriter::default(), beside }
            }
        };
        Self {
            form,
            pending: HashMap::new(),
            side_files: Vec::new(),
            damage: BTreeMap::new(),
            lost: 0,
        }
    }

    /// The same for another file, which knows no interface yet.
    pub fn for_new_file(&self) -> Self {
        let form = match &self.form {
            CaptureEncoder::Pcapng(section) => CaptureEncoder::Pcapng(section.for_new_file()),
            CaptureEncoder::Pcap { beside, .. } => {
                CaptureEncoder::Pcap { classic: PcapWriter::default(), beside: *beside }
            }
        };
        Self {
            form,
            pending: HashMap::new(),
            side_files: Vec::new(),
            damage: BTreeMap::new(),
            lost: 0,
        }
    }

    /// Begins a file, or the next one: what is appended from now on stands on its own.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        match &mut self.form {
            CaptureEncoder::Pcapng(section) => section.begin(out),
            CaptureEncoder::Pcap { classic, .. } => classic.begin(out),
        }
    }

    /// Ends the last file.
    pub fn end(&mut self, out: &mut Vec<u8>) {
        if let CaptureEncoder::Pcap { classic, .. } = &mut self.form {
            classic.end(out);
        }
    }

    /// Notes what the cloud lost before this message. To be called for every message, also for those whose
    /// packets are not written.
    pub fn note(
        &mut self,
        message: &CaptureMessage,
        subscription: &Subscription,
        now: Timestamp,
        out: &mut Vec<u8>,
    ) {
        if message.lost == 0 {
            return;
        }
        self.lost += message.lost;
        match &mut self.form {
            CaptureEncoder::Pcapng(section) if !message.has_packets() => {
                section.record_loss(&subscription.path, message.lost, nanoseconds(now), out);
            }
            _ => self.pending(&subscription.path).lost += message.lost,
        }
    }

    /// Appends the packets of a message, `limit` at most; returns how many, and what was wrong first.
    pub fn packets(
        &mut self,
        message: &CaptureMessage,
        subscription: &Subscription,
        limit: u64,
        out: &mut Vec<u8>,
    ) -> (u64, Option<CaptureDefect>) {
        let file = message.file();
        let (mut written, mut first) = (0, None);
        for packet in file.packets() {
            if written == limit {
                break;
            }
            match packet
                .and_then(|packet| self.packet(&packet, &message.metadata, subscription, out))
            {
                Ok(()) => written += 1,
                Err(defect) => {
                    *self.damage.entry(defect).or_default() += 1;
                    first.get_or_insert(defect);
                }
            }
        }
        (written, first)
    }

    /// Tells of a gap: on every interface of the channel, and with its next packet.
    pub fn gap(&mut self, gap: &Gap, out: &mut Vec<u8>) {
        let pending = self.pending(gap.channel);
        let from = *pending.gap_from.get_or_insert(gap.from);
        let told =
            format!("packets may be missing from {from:.6} to {:.6}: {}", gap.to, gap.reason);
        pending.gap = Some(told.clone());
        if let CaptureEncoder::Pcapng(section) = &mut self.form {
            section.annotate(gap.channel, nanoseconds(gap.to), &told, out);
        }
    }

    /// What was written for files beside the first since the last call.
    pub fn take_side_files(&mut self) -> Vec<SideFile> {
        std::mem::take(&mut self.side_files)
    }

    /// Begins a file beside the first, or the next one in its place.
    pub fn begin_side_file(&mut self, link_type: LinkType, out: &mut Vec<u8>) {
        if let CaptureEncoder::Pcap { classic, .. } = &mut self.form {
            classic.begin_of(link_type, out);
        }
    }

    /// How many messages the cloud says it lost.
    pub fn lost(&self) -> u64 {
        self.lost
    }

    /// How often what went wrong.
    pub fn damage(&self) -> impl Iterator<Item = (CaptureDefect, u64)> {
        self.damage.iter().map(|(defect, count)| (*defect, *count))
    }

    fn packet(
        &mut self,
        packet: &Packet,
        told: &PacketMetadata,
        subscription: &Subscription,
        out: &mut Vec<u8>,
    ) -> Result<(), CaptureDefect> {
        match &mut self.form {
            CaptureEncoder::Pcapng(section) => {
                let channel = subscription.path.as_str();
                let pending = self.pending.remove(channel).unwrap_or_default();
                let remarks = remarks(told, pending);
                let place = subscription.site.as_deref().unwrap_or(channel);
                let interface = CaptureInterface::of(told, packet, place);
                section.packet(interface, packet, &remarks, channel, out);
                Ok(())
            }
            CaptureEncoder::Pcap { classic, beside } => {
                let place = classic.place(packet, *beside).ok_or(CaptureDefect::OtherLinkType)?;
                let aside = &mut self.side_files;
                if place == 0 {
                    classic.packet(place, packet, out);
                } else {
                    let aside = side_file_of(aside, packet.link_type);
                    classic.packet(place, packet, &mut aside.bytes);
                    aside.packets += 1;
                }
                Ok(())
            }
        }
    }

    fn pending(&mut self, channel: &str) -> &mut PendingAnnotations {
        if !self.pending.contains_key(channel) {
            self.pending.insert(channel.to_owned(), PendingAnnotations::default());
        }
        self.pending.get_mut(channel).expect("it was just put there")
    }
}

fn side_file_of(aside: &mut Vec<SideFile>, link_type: LinkType) -> &mut SideFile {
    let place = aside.iter().position(|one| one.link_type == link_type).unwrap_or_else(|| {
        aside.push(SideFile { link_type, bytes: Vec::new(), packets: 0 });
        aside.len() - 1
    });
    &mut aside[place]
}

fn remarks(told: &PacketMetadata, pending: PendingAnnotations) -> PacketAnnotations {
    let lost = (pending.lost > 0).then(|| pcapng_writer::lost(pending.lost));
    let comments = [lost, pending.gap, told.radio_summary()].into_iter().flatten().collect();
    PacketAnnotations { direction: told.direction, comments, lost: pending.lost }
}

fn nanoseconds(time: Timestamp) -> u64 {
    u64::try_from(time.as_nanosecond()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use pcap_parser::parse_pcap;

    use super::*;
    use crate::packet::testing::{ethernet, file, file_of, payload, radiotap};

    const AIR: &str = r#""proto":"802.11""#;

    fn write(
        recorder: &mut CaptureWriter,
        payload: &str,
        limit: u64,
    ) -> (Vec<u8>, u64, Option<CaptureDefect>) {
        let mut out = Vec::new();
        let subscription = Subscription::of_path("/sites/S/pcaps");
        let (count, defect) =
            recorder.packets(&CaptureMessage::read(payload), &subscription, limit, &mut out);
        (out, count, defect)
    }

    fn classic(beside: bool) -> CaptureWriter {
        CaptureWriter::new(CaptureFileFormat::Pcap { beside }, DeviceNames::default())
    }

    /// Link type and nanoseconds of a file, and time and length of its packets.
    fn read(bytes: &[u8]) -> (i32, bool, Vec<(u32, u32, u32)>) {
        let (rest, file) = parse_pcap(bytes).expect("a capture file");
        assert!(rest.is_empty());
        let packets = file.blocks.iter().map(|one| (one.ts_sec, one.ts_usec, one.origlen));
        (file.header.network.0, file.header.is_nanosecond_precision(), packets.collect())
    }

    #[test]
    fn a_classic_file_has_one_header() {
        let mut recorder = classic(false);
        let mut out = Vec::new();
        recorder.begin(&mut out);
        assert!(out.is_empty(), "the link type is not known yet");
        let precise = file_of(0xa1b2_3c4d, false, 1, &[(5, 7_999, 3, b"abc")]);
        for file in [file(1, &[&ethernet(), b"x"]), precise] {
            out.extend(write(&mut recorder, &payload("", &file), 9).0);
        }
        assert_eq!(read(&out), (1, true, vec![(5, 7_000, 54), (5, 7_000, 1), (5, 7_999, 3)]));
        let mut second = Vec::new();
        recorder.begin(&mut second);
        assert_eq!(read(&second), (1, true, vec![]));
        recorder.end(&mut second);
        assert_eq!(second.len(), 24);
    }

    #[test]
    fn a_file_without_packets_is_a_file_nevertheless() {
        let mut out = Vec::new();
        classic(false).end(&mut out);
        assert_eq!(read(&out), (1, true, vec![]));
    }

    #[test]
    fn other_link_types_go_beside_or_are_counted() {
        let air = payload(AIR, &file(1, &[&radiotap()]));
        let wire = payload("", &file(1, &[&ethernet()]));
        let mut recorder = classic(false);
        assert_eq!(write(&mut recorder, &air, 9).1, 1);
        for _ in 0..2 {
            assert_eq!(
                write(&mut recorder, &wire, 9),
                (vec![], 0, Some(CaptureDefect::OtherLinkType))
            );
        }
        assert_eq!(recorder.damage().collect::<Vec<_>>(), [(CaptureDefect::OtherLinkType, 2)]);

        let mut recorder = classic(true);
        let (out, ..) = write(&mut recorder, &air, 9);
        assert_eq!(read(&out).0, 127);
        assert_eq!(write(&mut recorder, &wire, 9), (vec![], 1, None));
        assert_eq!(write(&mut recorder, &wire, 9).1, 1);
        let aside = recorder.take_side_files();
        let [SideFile { link_type: LinkType::ETHERNET, bytes, packets: 2 }] = &aside[..] else {
            panic!("{aside:?}")
        };
        let mut beside = Vec::new();
        recorder.begin_side_file(LinkType::ETHERNET, &mut beside);
        beside.extend_from_slice(bytes);
        assert_eq!(read(&beside), (1, true, vec![(5, 7_000, 54), (5, 7_000, 54)]));
        assert_eq!(recorder.take_side_files(), []);
    }

    #[test]
    fn limits_hold_inside_a_message() {
        let three = payload("", &file(1, &[b"a", b"b", b"c"]));
        assert_eq!(write(&mut classic(false), &three, 2).1, 2);
        let cut = payload("", &file(1, &[b"a", b"bb"])[..58]);
        let (_, count, defect) = write(&mut classic(false), &cut, 9);
        assert_eq!((count, defect), (2, Some(CaptureDefect::Cut)));
    }
}
