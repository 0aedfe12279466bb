//! Describes an interface of a pcapng section, and writes its statistics.

use super::pcapng_block::{COMMENT, PcapngBlock};
use crate::message::Names;
use crate::packet::CaptureInterface;

const INTERFACE: u32 = 1;
const STATISTICS: u32 = 5;

/// An interface that the section has described, and its counters.
pub struct InterfaceState {
    /// The path of the channel that its packets came from.
    pub channel: String,
    /// The most bytes of a packet, as announced in the file.
    pub snap_length: u32,
    /// The unit of times: nanoseconds, or else microseconds.
    pub nanoseconds: bool,
    /// The time of the first packet, in that unit.
    pub begun: u64,
    /// Packets so far.
    pub received: u64,
    /// Messages that the cloud reported as lost.
    pub lost: u64,
}

impl InterfaceState {
    /// Converts nanoseconds to the unit of the interface.
    pub fn unit(&self, time: u64) -> u64 {
        if self.nanoseconds { time } else { time / 1_000 }
    }

    /// Appends the block that introduces the interface.
    pub fn describe(&self, interface: &CaptureInterface, names: &Names, out: &mut Vec<u8>) {
        let mut block = PcapngBlock::begin(INTERFACE, out);
        block.bytes(&interface.link_type.0.to_le_bytes());
        block.bytes(&[0, 0]);
        block.word(self.snap_length);
        block.text(2, &interface.name(names));
        block.text(3, &self.channel);
        if let Some(mac) = interface.mac() {
            block.option(6, &mac.octets());
        }
        block.option(9, &[if self.nanoseconds { 9 } else { 6 }]);
        block.end();
    }

    /// Appends the counters with a comment. `time` is in nanoseconds since 1970.
    pub fn statistics(&self, place: u32, time: u64, comment: &str, out: &mut Vec<u8>) {
        let mut block = PcapngBlock::begin(STATISTICS, out);
        block.word(place);
        block.time(self.unit(time));
        block.text(COMMENT, comment);
        // Like all times, upper half first.
        let mut halves = [0; 8];
        halves[..4].copy_from_slice(&((self.begun >> 32) as u32).to_le_bytes());
        halves[4..].copy_from_slice(&(self.begun as u32).to_le_bytes());
        block.option(2, &halves);
        block.option(4, &self.received.to_le_bytes());
        block.option(5, &self.lost.to_le_bytes());
        block.end();
    }
}
