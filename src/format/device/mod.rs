//! Renders the output of devices as text for people or as one JSON object per line.
//!
//! Its input is whole lines and tables: joining fragments, and keeping overlapping sessions apart, happens
//! before.

pub mod modes;
pub mod screen;
pub mod session_text;
mod table_layout;
pub mod transcript;
