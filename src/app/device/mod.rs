//! What utilities and shells share: the devices they run on, the calls that start them, and text from sockets.

mod request;
mod target;
mod utf8;

pub use request::UtilityRequest;
pub use target::{DeviceSelection, DeviceTarget};
pub use utf8::utf8_boundary;
