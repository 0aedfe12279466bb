//! Records frames as they arrive, with everything needed to replay them through any output.
//!
//! A recording is NDJSON. A header line comes first; frames, connection events and gaps follow in the order
//! in which they happened:
//!
//! ```text
//! {"event":"recording","version":1,"mistcat":"0.1.0","host":"api.mist.com","started":"…","channels":[{"channel":"/…","site":"HQ"}],"devices":{"5c5b…":"AP-1"}}
//! {"event":"connected","at":"…","connection":1}
//! {"event":"subscribed","at":"…","connection":1,"channel":"/…"}
//! {"event":"frame","received":"…","connection":1,"channel":"/…","frame":"{\"event\":\"data\",…}"}
//! {"event":"frame","received":"…","connection":1,"frame":"no envelope"}
//! {"event":"disconnected","at":"…","connection":1,"reason":"…"}
//! {"event":"gap","channel":"/…","from":"…","to":"…","reason":"…"}
//! {"event":"channel","channel":"/…","site":"Branch"}
//! ```
//!
//! A frame without `channel` matched no subscription. A `channel` line precedes the first frame of a channel
//! that the header does not name. A header may come again, so recordings can be concatenated. Clocks and
//! output files are the business of the caller.

pub mod entry;
pub mod reader;
pub mod writer;

pub use reader::open;
pub use writer::{ConnectionEvent, RecordingInfo, RecordingWriter};

/// The version of the format: written, and the newest that can be read.
pub const VERSION: u32 = 1;

/// The longest line in bytes: a frame of 16 MiB whose every character is escaped, and its members. Only control
/// characters take more than two bytes each; a frame that is full of them is no JSON, and is not recorded.
const LONGEST_LINE: usize = (32 << 20) + (64 << 10);

/// The `event` of a header line.
const RECORDING: &str = "recording";
