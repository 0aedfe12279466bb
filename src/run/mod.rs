//! The engine under every command that lasts.

mod control;
mod output_loop;
pub mod record;
pub mod report;
mod retry;
mod signals;
mod writer;

pub use control::Control;
pub use output_loop::{Ended, Limits, Pump};
pub use report::printer::{Desk, Seen};
pub use report::status::{Counters, Screen, Status, TICK};
pub use report::{Memo, Reporter, Told};
pub use retry::OnWriteError;
pub use signals::Signals;
pub use writer::Outlet;
