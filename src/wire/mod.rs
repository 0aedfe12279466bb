//! The frames of the stream, as text: requests out, envelopes in, payloads inside them.
//!
//! Everything here borrows: a frame is scanned, never parsed into a tree, and a payload is copied once,
//! on its way to the line it becomes. Knows nothing of sockets, of channels' meaning or of output formats.

mod block;
mod envelope;
mod escape;
mod fields;
mod grammar;
mod inner;
mod joiner;
mod json;
mod payload;
mod request;
#[cfg(test)]
pub mod testing;

pub use block::plain_length;
pub use envelope::{Envelope, Event, Malformed};
pub use escape::{decode_string, write_string};
pub use fields::{Elements, Fields, lookup};
pub use joiner::{Column, Joiner, Piece, Table};
pub use json::{Defect, check};
pub use payload::append_payload;
pub use request::Request;
