//! Capture files: the packets of a capture, as Wireshark and tcpdump read them.
//!
//! Pure functions over bytes. A message brings a whole little file ([`pcap`]) and what the cloud says of
//! its packet ([`packet`]); out come the blocks of one pcapng section ([`pcapng`]) or the records of
//! classic files ([`classic`]). [`Recorder`] puts the pieces together. Knows nothing of files on a disk, of
//! jq or of when a run ends.

mod block;
mod classic;
#[cfg(feature = "internals")]
pub mod internals;
mod line;
mod pcapng;
pub mod recorder;

pub use line::Packet;
pub use recorder::{Aside, Kind, Recorder};
