//! The frames of the stream, as text: requests out, envelopes in, payloads inside them.
//!
//! Nothing is parsed into a tree. The string in a frame that is a payload is decoded where the frame arrives ([`text`]), then its tokens
//! are found ([`index`]) and the grammar is checked from token to token ([`walk`]). What these leave open
//! is decided byte by byte ([`grammar`]). Knows nothing of sockets, of channels' meaning or of output formats.

#[cfg(target_arch = "x86_64")]
mod avx2;
mod block;
mod envelope;
mod escape;
mod fields;
mod grammar;
mod index;
mod joiner;
mod json;
mod masks;
mod payload;
mod request;
#[cfg(test)]
pub mod testing;
mod text;
mod walk;

pub use block::plain_length;
pub use envelope::{Envelope, Event, Malformed};
pub use escape::{append_short, decode_string, write_string};
pub use fields::{Elements, Fields, lookup};
pub use joiner::{Column, Joiner, Piece, Table};
pub use json::{Defect, check};
pub use payload::{Payload, Payloads};
pub use request::Request;
