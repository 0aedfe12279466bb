//! From messages to bytes, and from bytes to where they go.
//!
//! [`Printer`] turns one message at a time into lines of the chosen format; [`Sink`] writes them. All of it
//! is synchronous and knows nothing of sockets, of the command line or of when a stream ends.

mod capture;
mod cell;
mod envelope;
mod error;
mod filter;
mod json;
mod kind;
mod line;
mod moment;
mod pretty;
mod printer;
mod render;
mod settings;
mod sink;
mod style;
mod table;
#[cfg(test)]
mod testing;
mod text;
mod tokens;
mod value;
#[cfg(test)]
mod views;

#[cfg(feature = "internals")]
pub use capture::internals;
pub use capture::{LinkType, capture_id, end_of_capture};
pub use error::{Error, Fault};
pub use printer::{Gap, Printer, Record};
pub use settings::{Format, Settings, Stamp};
pub use sink::Sink;
