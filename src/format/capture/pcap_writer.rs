//! Writes classic pcap files, one per link type.

use crate::packet::{LinkType, MOST, Packet};

/// The magic number of files with times in nanoseconds: the cloud may send such times at any point, and none is
/// to be truncated.
const NANOSECONDS: u32 = 0xa1b2_3c4d;

/// The files of one run: the main file, and a side file for each further link type.
#[derive(Debug, Default)]
pub struct PcapWriter {
    series: Vec<LinkTypeFile>,
}

/// The packets of one link type.
#[derive(Debug)]
struct LinkTypeFile {
    link_type: LinkType,
    /// Whether the current file has its header.
    begun: bool,
}

impl PcapWriter {
    /// Starts the main file. Its header waits for the first packet, which decides the link type.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        if let Some(series) = self.series.first_mut() {
            series.begin(out);
        }
    }

    /// Starts the file for packets of a link type.
    pub fn begin_of(&mut self, link_type: LinkType, out: &mut Vec<u8>) {
        if let Some(series) = self.series.iter_mut().find(|series| series.link_type == link_type) {
            series.begin(out);
        }
    }

    /// Ends the main file; one without packets gets its header here.
    pub fn end(&mut self, out: &mut Vec<u8>) {
        if self.series.is_empty() {
            self.add(LinkType::ETHERNET);
            self.begin(out);
        }
    }

    /// The place of the file for a packet; 0 is the main file. `None` if that would be a side file, without
    /// `side_files`.
    pub fn place(&mut self, packet: &Packet, side_files: bool) -> Option<usize> {
        let own = |series: &LinkTypeFile| series.link_type == packet.link_type;
        let place = self.series.iter().position(own);
        if place.is_none() && (side_files || self.series.is_empty()) {
            self.add(packet.link_type);
            return Some(self.series.len() - 1);
        }
        place
    }

    /// Appends a packet to the file at `place`.
    pub fn packet(&mut self, place: usize, packet: &Packet, out: &mut Vec<u8>) {
        let series = &mut self.series[place];
        // The caller starts side files when it opens them.
        if place == 0 && !series.begun {
            series.begin(out);
        }
        let (seconds, fraction) = (packet.time / 1_000_000_000, packet.time % 1_000_000_000);
        let length = packet.data.len() as u32;
        for word in [seconds as u32, fraction as u32, length, packet.original_length] {
            out.extend_from_slice(&word.to_le_bytes());
        }
        out.extend_from_slice(packet.data);
    }

    fn add(&mut self, link_type: LinkType) {
        self.series.push(LinkTypeFile { link_type, begun: false });
    }
}

impl LinkTypeFile {
    fn begin(&mut self, out: &mut Vec<u8>) {
        self.begun = true;
        let link_type = u32::from(self.link_type.0);
        for word in [NANOSECONDS, 0x0004_0002, 0, 0, MOST as u32, link_type] {
            out.extend_from_slice(&u32::to_le_bytes(word));
        }
    }
}
