//! Renders the output of devices as text for people or as one JSON object per line.
//!
//! Knows nothing of sessions that overlap or of when an output ends: whole lines and tables come in.

pub mod modes;
pub mod screen;
mod table_layout;
pub mod transcript;
