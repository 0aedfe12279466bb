//! Formats text for people: colours, widths, and untrusted text made safe for a terminal.

pub mod sanitize;
mod style;

pub use sanitize::sanitize;
pub use style::{Painter, Tone};
