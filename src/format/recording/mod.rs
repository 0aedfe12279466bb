//! Records frames as they arrive, with everything needed to replay them through any output.
//!
//! A recording is NDJSON. The first line says what it is; frames, connection events and gaps follow, in the
//! order in which they came:
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
//! A frame without `channel` fitted no subscription. A `channel` line stands before the first frame of a
//! channel that the header does not name. A header may come again: files that belong together can be put
//! one behind the other. Knows nothing of clocks, of files or of who reads.

pub mod entry;
pub mod reader;
pub mod writer;

pub use reader::open;
pub use writer::{ConnectionEvent, RecordingInfo, RecordingWriter};

/// The version of the format that is written, and the newest that is read.
pub const VERSION: u32 = 1;

/// What the first line of a recording has for `event`.
const RECORDING: &str = "recording";
