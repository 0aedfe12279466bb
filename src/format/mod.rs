//! Turns messages into the bytes of the chosen output format.
//!
//! [`Printer`] turns one message at a time into lines of the chosen format; [`Sink`] writes them. All of it
//! is synchronous and knows nothing of sockets, of the command line or of when a stream ends.

mod account;
#[cfg(feature = "internals")]
pub mod bench;
pub mod capture;
mod cell;
mod check_result;
mod device;
mod envelope;
mod fault;
mod formats;
mod influx;
mod json;
mod line;
pub mod listing;
mod pretty;
mod printer;
pub mod recording;
mod render;
mod settings;
mod table;
#[cfg(test)]
mod testing;
mod time_format;
#[cfg(test)]
mod views;

pub use account::{AccountLayout, AccountReport, Privilege};
pub use capture::capture_writer::SideFile;
pub use check_result::{CheckFormat, CheckResult, CheckStatus};
pub use device::modes::TerminalModes;
pub use device::screen::VirtualScreen;
pub use device::transcript::{Transcript, TranscriptPart};
pub use fault::Fault;
pub use formats::{Ability, Content, Format, MessageEnd, Need};
pub use listing::ListColumn;
pub use printer::Printer;
pub use recording::entry::{RecordedChannel, RecordingEntry, RecordingHeader};
pub use recording::reader::{RecordingError, RecordingItem, RecordingReader, open};
pub use recording::writer::{ConnectionEvent, ConnectionEventKind, RecordingInfo};
pub use settings::{Settings, TimestampFormat};
