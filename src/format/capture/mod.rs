//! Reads and writes packet captures in the formats of Wireshark and tcpdump.
//!
//! Pure functions over bytes. A message brings a whole little file ([`pcap`]) and what the cloud says of
//! its packet ([`packet`]); out come the blocks of one pcapng section ([`pcapng`]) or the records of
//! classic files ([`classic`]). [`CaptureWriter`] puts the pieces together. Knows nothing of files on a disk, of
//! jq or of when a run ends.

pub mod capture_writer;
#[cfg(feature = "internals")]
pub mod internals;
mod packet_line;
mod pcap_writer;
mod pcapng_block;
mod pcapng_writer;

pub use capture_writer::{CaptureFileFormat, CaptureWriter, SideFile};
pub use packet_line::PacketLine;
