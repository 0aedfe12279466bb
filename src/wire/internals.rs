//! Opens the reader of envelopes to the fuzz target.

use super::{Envelope, Event};

/// The payload that a frame delivers, if it delivers one.
pub fn payload_of(frame: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    match Envelope::read(frame, &mut out) {
        Ok(Envelope { event: Event::Data(Ok(())), .. }) => Some(out),
        _ => None,
    }
}
