//! Writes the packets of capture messages as pcap or pcapng.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::pcap_writer::PcapWriter;
use super::pcapng_writer;
use super::pcapng_writer::{PacketAnnotations, PcapngWriter};
use crate::channel::Subscription;
use crate::message::{Gap, Names};
use crate::packet::{
    CaptureDefect, CaptureInterface, CaptureMessage, LinkType, Packet, PacketMetadata,
};

/// The kind of capture file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureFileFormat {
    Pcapng,
    /// Classic pcap, with one link type per file.
    Pcap {
        /// Whether packets of other link types go to side files; otherwise they are left out.
        side_files: bool,
    },
}

/// Writes packets, and remembers the interfaces of the file and what was lost since the last packet.
pub struct CaptureWriter {
    encoder: CaptureEncoder,
    /// Comments for the next packet of each channel, by path.
    pending: HashMap<String, PendingAnnotations>,
    side_files: Vec<SideFile>,
    /// How often each defect occurred.
    damage: BTreeMap<CaptureDefect, u64>,
    /// Messages that the cloud reported as lost.
    lost: u64,
}

/// The writer for the kind of file.
enum CaptureEncoder {
    Pcapng(PcapngWriter),
    Pcap { classic: PcapWriter, side_files: bool },
}

/// Packets for a side file.
#[derive(Debug, PartialEq, Eq)]
pub struct SideFile {
    pub link_type: LinkType,
    /// The encoded packets, without a file header.
    pub bytes: Vec<u8>,
    /// How many packets `bytes` holds.
    pub packets: u64,
}

/// What was lost before the next packet.
#[derive(Debug, Default)]
struct PendingAnnotations {
    lost: u64,
    /// The start of the first gap: consecutive gaps become one.
    gap_from: Option<Timestamp>,
    /// The comment on the gap.
    gap: Option<String>,
}

impl CaptureWriter {
    pub fn new(kind: CaptureFileFormat, names: Names) -> Self {
        let encoder = match kind {
            CaptureFileFormat::Pcapng => CaptureEncoder::Pcapng(PcapngWriter::new(names)),
            CaptureFileFormat::Pcap { side_files } => {
                CaptureEncoder::Pcap { classic: PcapWriter::default(), side_files }
            }
        };
        Self {
            encoder,
            pending: HashMap::new(),
            side_files: Vec::new(),
            damage: BTreeMap::new(),
            lost: 0,
        }
    }

    /// A writer of the same kind for another file, in which no interface is known yet.
    pub fn for_new_file(&self) -> Self {
        match &self.encoder {
            CaptureEncoder::Pcapng(section) => {
                Self::new(CaptureFileFormat::Pcapng, section.names().clone())
            }
            CaptureEncoder::Pcap { side_files, .. } => {
                Self::new(CaptureFileFormat::Pcap { side_files: *side_files }, Names::default())
            }
        }
    }

    /// Starts a file: nothing that follows relies on an earlier file.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        match &mut self.encoder {
            CaptureEncoder::Pcapng(section) => section.begin(out),
            CaptureEncoder::Pcap { classic, .. } => classic.begin(out),
        }
    }

    /// Ends the last file: one without packets still needs a header.
    pub fn end(&mut self, out: &mut Vec<u8>) {
        if let CaptureEncoder::Pcap { classic, .. } = &mut self.encoder {
            classic.end(out);
        }
    }

    /// Records what the cloud lost before this message. To be called for every message, even if its packets are
    /// filtered out.
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
        match &mut self.encoder {
            CaptureEncoder::Pcapng(section) if !message.has_packets() => {
                section.record_loss(&subscription.path, message.lost, nanoseconds(now), out);
            }
            _ => self.pending(&subscription.path).lost += message.lost,
        }
    }

    /// Appends at most `limit` packets of a message; returns their number and the first defect.
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

    /// Records a gap: in the statistics of every interface of the channel, and as a comment on its next packet.
    pub fn gap(&mut self, gap: &Gap, out: &mut Vec<u8>) {
        let pending = self.pending(gap.channel);
        let from = *pending.gap_from.get_or_insert(gap.from);
        let comment =
            format!("packets may be missing from {from:.6} to {:.6}: {}", gap.to, gap.reason);
        pending.gap = Some(comment.clone());
        if let CaptureEncoder::Pcapng(section) = &mut self.encoder {
            section.annotate(gap.channel, nanoseconds(gap.to), &comment, out);
        }
    }

    /// The packets for side files since the last call.
    pub fn take_side_files(&mut self) -> Vec<SideFile> {
        std::mem::take(&mut self.side_files)
    }

    /// Starts a side file for a link type.
    pub fn begin_side_file(&mut self, link_type: LinkType, out: &mut Vec<u8>) {
        if let CaptureEncoder::Pcap { classic, .. } = &mut self.encoder {
            classic.begin_of(link_type, out);
        }
    }

    /// How many messages the cloud reported as lost.
    pub fn lost(&self) -> u64 {
        self.lost
    }

    /// How often each defect occurred.
    pub fn damage(&self) -> impl Iterator<Item = (CaptureDefect, u64)> {
        self.damage.iter().map(|(defect, count)| (*defect, *count))
    }

    fn packet(
        &mut self,
        packet: &Packet,
        metadata: &PacketMetadata,
        subscription: &Subscription,
        out: &mut Vec<u8>,
    ) -> Result<(), CaptureDefect> {
        match &mut self.encoder {
            CaptureEncoder::Pcapng(_) if packet.link_type.endangers_file() => {
                Err(CaptureDefect::RefusedLinkType)
            }
            CaptureEncoder::Pcapng(section) => {
                let channel = subscription.path.as_str();
                let pending = self.pending.remove(channel).unwrap_or_default();
                let remarks = remarks(metadata, pending);
                let place = subscription.site.as_deref().unwrap_or(channel);
                let interface = CaptureInterface::of(metadata, packet, place);
                section.packet(interface, packet, &remarks, channel, out);
                Ok(())
            }
            CaptureEncoder::Pcap { classic, side_files } => {
                let place =
                    classic.place(packet, *side_files).ok_or(CaptureDefect::OtherLinkType)?;
                if place == 0 {
                    classic.packet(place, packet, out);
                } else {
                    let side_file = side_file_of(&mut self.side_files, packet.link_type);
                    classic.packet(place, packet, &mut side_file.bytes);
                    side_file.packets += 1;
                }
                Ok(())
            }
        }
    }

    fn pending(&mut self, channel: &str) -> &mut PendingAnnotations {
        self.pending.entry(channel.to_owned()).or_default()
    }
}

fn side_file_of(files: &mut Vec<SideFile>, link_type: LinkType) -> &mut SideFile {
    let place = files.iter().position(|one| one.link_type == link_type).unwrap_or_else(|| {
        files.push(SideFile { link_type, bytes: Vec::new(), packets: 0 });
        files.len() - 1
    });
    &mut files[place]
}

fn remarks(metadata: &PacketMetadata, pending: PendingAnnotations) -> PacketAnnotations {
    let lost = (pending.lost > 0).then(|| pcapng_writer::lost(pending.lost));
    let comments = [lost, pending.gap, metadata.radio_summary()].into_iter().flatten().collect();
    PacketAnnotations { direction: metadata.direction, comments, lost: pending.lost }
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

    fn classic(side_files: bool) -> CaptureWriter {
        CaptureWriter::new(CaptureFileFormat::Pcap { side_files }, Names::default())
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
    fn other_link_types_go_to_side_files_or_are_counted() {
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
        let files = recorder.take_side_files();
        let [SideFile { link_type: LinkType::ETHERNET, bytes, packets: 2 }] = &files[..] else {
            panic!("{files:?}")
        };
        let mut side_file = Vec::new();
        recorder.begin_side_file(LinkType::ETHERNET, &mut side_file);
        side_file.extend_from_slice(bytes);
        assert_eq!(read(&side_file), (1, true, vec![(5, 7_000, 54), (5, 7_000, 54)]));
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

    #[test]
    fn pcapng_leaves_out_what_makes_wireshark_refuse_the_file() {
        let mut recorder = CaptureWriter::new(CaptureFileFormat::Pcapng, Names::default());
        for (link_type, count) in [(144, 0), (177, 0), (105, 1), (276, 1)] {
            let text = payload(AIR, &file(link_type, &[&ethernet()]));
            let (_, written, defect) = write(&mut recorder, &text, 9);
            let expected = (count == 0).then_some(CaptureDefect::RefusedLinkType);
            assert_eq!((written, defect), (count, expected), "{link_type}");
        }
    }
}
