//! Formats text for people and matches it: colours, widths, patterns, and untrusted text made safe for a terminal.

mod distance;
mod excerpt;
mod glob;
pub mod sanitize;
mod secret;
mod style;

pub use distance::distance;
pub use excerpt::excerpt;
pub use glob::{Glob, folded};
pub use sanitize::sanitize;
pub use secret::{SECRET_VARIABLES, hidden_url};
pub use style::{Painter, Tone};
