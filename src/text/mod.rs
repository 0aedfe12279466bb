//! Formats text for people: colours, widths, and untrusted text made safe for a terminal.

mod excerpt;
pub mod sanitize;
mod style;

pub use excerpt::excerpt;
pub use sanitize::sanitize;
pub use style::{Painter, Tone};
