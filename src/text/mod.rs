//! Text for people: colours, widths, and making strangers' text safe for a terminal.

mod excerpt;
pub mod sanitize;
mod style;

pub use excerpt::excerpt;
pub use sanitize::sanitize;
pub use style::{Painter, Tone};
