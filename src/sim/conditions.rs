//! How a scenario changes packet captures and device utilities.

use std::time::Duration;

use serde::Deserialize;

/// How captures behave in this cloud; the default is like the real one.
#[derive(Clone, Debug, Default)]
pub struct CaptureConditions {
    /// Whether somebody else's capture runs at the first site. `None` lets a cloud with `--background` send
    /// packets wherever no capture was started, without blocking one.
    pub foreign: Option<bool>,
    /// Packets a second; otherwise 25 times the rate of the cloud.
    pub packet_rate: Option<f64>,
    /// The length of each packet in bytes.
    pub packet_size: Option<usize>,
    /// After this time the cloud ends a capture early.
    pub lifetime: Option<Duration>,
    /// Caps the packets of a capture; the answer reports the lower number.
    pub most: Option<u64>,
    /// Caps the length of a capture; the answer reports the shorter time.
    pub longest: Option<Duration>,
}

/// How utilities behave in this cloud; the default is like the real one.
#[derive(Clone, Debug, Default)]
pub struct UtilityConditions {
    /// How long the first output takes, instead of the usual 200 ms.
    pub first_output: Option<Duration>,
    /// How long the answer to a call comes after its session began.
    pub answer_delay: Option<Duration>,
    pub conduct: UtilityResponseMode,
    /// Devices, by name or MAC, that cannot be reached.
    pub disconnected: Vec<String>,
    /// The host in the address of a socket, instead of the cloud's own.
    pub shell_host: Option<String>,
}

/// How devices respond to a utility.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum UtilityResponseMode {
    #[default]
    Answer,
    /// Report a failure.
    Fail,
    /// Send nothing.
    Silent,
    /// Stop half-way.
    Stall,
    /// Repeat the output without end.
    Endless,
}
