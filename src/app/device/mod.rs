//! Resolves devices and builds the calls that utilities and shells share.

mod request;
mod target;
mod utf8;

pub use request::UtilityRequest;
pub use target::{DeviceSelection, DeviceTarget};
pub use utf8::utf8_boundary;
