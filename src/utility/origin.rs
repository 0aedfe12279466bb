//! Names the device, and its session, that a piece of output comes from.

/// The device and the session that output comes from.
#[derive(Clone, Debug)]
pub struct DeviceOrigin {
    /// Its name, or its id where that is not known.
    pub device: String,
    pub mac: Option<String>,
    pub session: String,
    /// The path of the device's channel.
    pub path: String,
    pub site_id: String,
}
