//! Formats text for people: colours, widths, and untrusted text made safe for a terminal.

mod distance;
mod excerpt;
pub mod sanitize;
mod style;

pub use distance::distance;
pub use excerpt::excerpt;
pub use sanitize::sanitize;
pub use style::{Painter, Tone};
