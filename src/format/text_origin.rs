//! Says where the JSON text that a format writes comes from.

/// The origin of a text. Formats lay out a payload by its channel, and anything else by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOrigin {
    /// The payload itself.
    Payload,
    /// The payload in its envelope.
    Envelope,
    /// A result of the filter.
    Filter,
}
