//! What the guard is told about captures, as lines of JSON. Secrets travel here and nowhere else.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::net::{CloudAccess, PortableCredentials};

/// One line from the parent. A capture is identified by the path of its calls, because a site or organisation
/// runs one at a time.
#[derive(Serialize, Deserialize)]
pub enum GuardMessage {
    /// Comes first.
    Access(CloudAccess),
    /// The cloud has renewed the session.
    Credentials(PortableCredentials),
    /// The POST that starts a capture follows.
    Starting(CaptureStart),
    /// The cloud has named the capture.
    Started { call: String, id: String },
    /// The capture has ended, was stopped or was never started.
    Over { call: String },
}

/// A POST that starts a capture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CaptureStart {
    /// The path of the calls: `/api/v1/sites/ID/pcaps/capture`.
    pub call: String,
    pub body: Value,
    /// The time of the POST by this machine's clock, in seconds since 1970.
    pub at: f64,
}
