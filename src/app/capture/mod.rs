//! Starts packet captures for a run and stops them when it ends.
//!
//! | module | what |
//! |---|---|
//! | `planned` | a planned capture and its site |
//! | `request` | the requested capture and the body of the call |
//! | `resolve` | resolves the names in a request |
//! | `state` | the cloud's description of a running capture |
//! | `watch` | detects an end without a message |
//! | `lifecycle` | one capture from start to stop |
//! | `task` | a lifecycle as a background task |
//! | `guard` | a process that stops captures if this one dies |
//! | `file` | the files of captures that are not streamed |
//! | `set` | all captures of a run |
//! | `tracker` | which messages belong to our captures |
//! | `stage` | drops, holds or passes messages |
//!
//! Independent of the packet format.

mod file;
pub mod guard;
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

pub use file::CaptureFiles;
pub use planned::Capture;
pub use set::CaptureSet;
pub use stage::CaptureStage;
