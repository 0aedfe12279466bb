//! The frames of the stream, as text: requests out, envelopes in, payloads inside them.
//!
//! Nothing is parsed into a tree: a payload is decoded ([`text`]) and checked ([`container`]) many bytes at a
//! time, and what that leaves open is decided byte by byte ([`grammar`]). Knows nothing of sockets, of channels'
//! meaning or of output formats.

#[cfg(target_arch = "x86_64")]
mod avx2;
mod block;
mod container;
mod envelope;
mod escape;
mod fields;
mod grammar;
mod joiner;
mod json;
pub mod masks;
mod nesting;
mod payload;
mod request;
#[cfg(test)]
pub mod testing;
mod text;
pub mod tokens;

pub use envelope::{Envelope, Event, Malformed};
pub use escape::{Meaning, append_short, decode_string, meaning, write_string};
pub use fields::{Elements, Fields, Members, lookup};
pub use joiner::{Column, Joiner, Piece, Table};
pub use json::{Defect, check};
pub use masks::{Finder, SIZE, Spans, Strings, Task};
pub use payload::{Payload, flatten};
pub use request::Request;
pub use tokens::{JsonToken, JsonTokens};
