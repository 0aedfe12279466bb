//! Formats text for people: colours, widths, and untrusted text made safe for a terminal.

mod excerpt;
pub mod sanitize;
mod secret;
mod style;

pub use excerpt::excerpt;
pub use sanitize::sanitize;
pub use secret::{SECRET_VARIABLES, hidden_url};
pub use style::{Painter, Tone};
