//! The frames of the stream as text: requests out, envelopes in, payloads inside them.
//!
//! Nothing is parsed into a tree: a payload is decoded ([`unescape`]) and checked ([`scan`]) many bytes at a
//! time. Knows nothing of sockets, of channels' meaning or of output formats.

mod envelope;
mod escape;
mod fields;
#[cfg(feature = "internals")]
pub mod internals;
mod joiner;
mod payload;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reference;
mod request;
pub mod scan;
mod surrogates;
#[cfg(test)]
pub mod testing;
pub mod tokens;
mod unescape;

pub use envelope::{Envelope, Event, Malformed};
pub use escape::{append_short, write_string};
pub use fields::{Elements, Fields, Members, lookup};
pub use joiner::{Column, Joiner, Piece, Table};
pub use payload::{Payload, flatten};
pub use request::Request;
pub use scan::{Defect, check, plain_length};
pub use surrogates::without_lone_surrogates;
pub use tokens::{JsonToken, JsonTokens};
pub use unescape::{Meaning, decode_string, meaning};
