//! Capture files: the packets of a capture, as Wireshark and tcpdump read them.
//!
//! Pure functions over bytes. A message brings a whole little file ([`pcap`]) and what the cloud says of
//! its packet ([`packet`]); out come the blocks of one pcapng section ([`pcapng`]) or the records of
//! classic files ([`classic`]). [`Recorder`] puts the pieces together. Knows nothing of files on a disk, of
//! jq or of when a run ends.

mod block;
mod classic;
mod defect;
mod interface;
#[cfg(feature = "internals")]
pub mod internals;
pub mod line;
mod link_type;
mod packet;
mod pcap;
mod pcapng;
mod recorder;
#[cfg(test)]
mod testing;
mod told;

pub use defect::Defect;
pub use link_type::{Hint, LinkType};
pub use packet::{Message, capture_id, end_of_capture, messages_of, packet_time};
pub use recorder::{Aside, Kind, Recorder};
pub use told::Told;
