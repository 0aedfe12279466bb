//! Simulated packet captures, at most one at a time for each site or organisation.
//!
//! | module | what |
//! |---|---|
//! | `request` | what a call asks for, and the errors in it |
//! | `running` | the captures that run, and those that ended |
//! | `lifecycle` | sends the packets of a capture until it ends |
//!
//! A capture runs, with or without subscribers, until its packets or its time are used up or somebody
//! stops it; the journal records its start and its end.

mod lifecycle;
mod request;
mod running;

pub use request::{SimulatedCaptureRequest, edge_of};
pub use running::SimulatedCaptures;

use std::sync::Arc;

use serde_json::{Value, json};

use super::http::CallRefusal;
use super::journal::ConnectionLog;
use super::world::SimulatedSite;

/// Starts a capture, unless one is running on the channel, and returns the answer to the call.
pub fn start(
    captures: &Arc<SimulatedCaptures>,
    channel: &str,
    site: Arc<SimulatedSite>,
    order: SimulatedCaptureRequest,
    log: &ConnectionLog,
) -> Result<Value, CallRefusal> {
    let capture = captures.open(channel, site, order, log)?;
    let description = capture.description();
    tokio::spawn(lifecycle::run(Arc::downgrade(captures), capture));
    Ok(description)
}

/// Starts the capture that the scenario's `capture = true` lets somebody else run at the site.
pub fn start_foreign(
    captures: &Arc<SimulatedCaptures>,
    site: Arc<SimulatedSite>,
    log: &ConnectionLog,
) {
    if captures.conditions.foreign != Some(true) {
        return;
    }
    let body = json!({"type": "radiotap,wired", "format": "stream", "num_packets": 0,
        "duration": 86_400});
    let channel = format!("/sites/{}/pcaps", site.id());
    let order = SimulatedCaptureRequest::read(&body, &site).expect("the order is as documented");
    start(captures, &channel, site, order, log).expect("nothing else runs yet");
}
