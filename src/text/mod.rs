//! Prepares text for people: colours, column widths, and making untrusted text safe for a terminal.

pub mod sanitize;
mod style;

pub use sanitize::sanitize;
pub use style::{Painter, Tone};
