//! What a device said, as text for people or as one object per line for programs.
//!
//! Knows nothing of sessions that overlap or of when an output ends: whole lines and tables come in.

mod columns;
mod modes;
mod screen;
mod transcript;

pub use modes::Modes;
pub use screen::Screen;
pub use transcript::{Part, Speaker, Transcript};
