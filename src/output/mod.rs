//! From messages to bytes, and from bytes to where they go.
//!
//! [`Printer`] turns one message at a time into lines of the chosen format; [`Sink`] writes them. All of it
//! is synchronous and knows nothing of sockets, of the command line or of when a stream ends.

mod account;
mod anonymize;
mod capture;
mod cell;
mod condition;
mod device;
mod envelope;
mod error;
mod fault;
mod filter;
mod finding;
mod influx;
mod json;
mod kind;
mod line;
pub mod listing;
mod message;
mod moment;
mod names;
#[cfg(feature = "internals")]
pub mod parts;
mod pretty;
mod printer;
pub mod recording;
mod render;
mod scalar;
mod settings;
pub mod sink;
mod style;
mod table;
#[cfg(test)]
mod testing;
mod text;
mod tokens;
mod value;
#[cfg(test)]
mod views;
mod watch;

pub use account::{Account, Privilege, Sheet};
pub use anonymize::{Anonymizer, Key};
#[cfg(feature = "internals")]
pub use capture::internals;
pub use capture::{Aside, Defect, LinkType, capture_id, end_of_capture, messages_of, packet_time};
pub use condition::Condition;
pub use device::{Modes, Part, Screen, Speaker, Transcript};
pub use error::Error;
pub use fault::Fault;
pub use filter::CompileError;
pub use finding::{Finding, Lines, Verdict};
pub use listing::Heading;
pub use message::{Gap, Record};
pub use names::Names;
pub use printer::Printer;
pub use settings::{Format, Settings, Stamp};
pub use sink::Sink;
pub use style::{Painter, Tone};
pub use text::harmless;
pub use watch::{Watched, dotted};
