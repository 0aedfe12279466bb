//! Text for people: colours, widths, and making strangers' text safe for a terminal.

pub mod sanitize;
mod style;

pub use sanitize::sanitize;
pub use style::{Painter, Tone};
