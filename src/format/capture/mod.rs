//! Writes packet captures in the formats of Wireshark and tcpdump, and packets as terminal lines.
//!
//! | module | what it writes |
//! |---|---|
//! | `capture_writer` | the packets of messages, through one of the next two |
//! | `pcapng_writer`, `pcapng_interface`, `pcapng_block` | the blocks of one pcapng section |
//! | `pcap_writer` | the records of classic files |
//! | `packet_line` | one terminal line per packet |
//!
//! The packets themselves come from [`crate::packet`].

pub mod capture_writer;
#[cfg(feature = "internals")]
pub mod internals;
mod packet_line;
mod pcap_writer;
mod pcapng_block;
mod pcapng_interface;
mod pcapng_writer;

pub use capture_writer::{CaptureFileFormat, CaptureWriter, SideFile};
pub use packet_line::PacketLine;
