//! Starts packet captures for a run and stops them when it ends.
//!
//! | module | what |
//! |---|---|
//! | `planned` | a capture to be started, and where |
//! | `request` | what is asked for, and the body of the call |
//! | `resolve` | its names, looked up |
//! | `state` | what the cloud says of a capture that runs |
//! | `watch` | whether it still runs |
//! | `lifecycle` | from the acknowledged subscription to the call that stops it |
//! | `task` | one lifecycle as a task beside the stream |
//! | `set` | the captures of a run, at several places |
//! | `tracker` | which messages are the capture's own |
//! | `stage` | where messages are dropped, held or passed on to the outputs |
//!
//! Knows nothing of packets.

mod lifecycle;
mod planned;
pub mod request;
mod resolve;
mod set;
mod stage;
mod state;
mod task;
#[cfg(test)]
mod tests;
pub mod tracker;
mod watch;

pub use planned::Capture;
pub use set::CaptureSet;
pub use stage::CaptureStage;
