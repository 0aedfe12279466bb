//! The engine under every command that lasts.

mod control;
mod output_loop;
pub mod record;
pub mod report;
mod retry;
mod signals;
mod writer;

pub use control::OutputControl;
pub use output_loop::{OutputEnd, OutputLimits, OutputLoop};
pub use report::printer::NoticePrinter;
pub use report::status::{OutputCounters, StatusLine, StatusReporter, TICK};
pub use report::{NoticeSender, Reporter};
pub use retry::WriteErrorPolicy;
pub use signals::Signals;
pub use writer::OutputWriter;
