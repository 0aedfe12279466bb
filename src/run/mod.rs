//! Runs every long-lived command: source, queue, outputs, signals, exit code and shutdown.
//!
//! | module | what |
//! |---|---|
//! | `engine` | [`run_to_end`], which connects a source, the queue, a stage and the outputs |
//! | `under_way` | a started run, and the wait for the first event that ends it |
//! | `source`, `stage` | the traits that a command implements |
//! | `output`, `open_output`, `writer`, `retry` | the outputs: format, destination, write-error policy, counters |
//! | `output_loop`, `faults`, `record` | the loop that writes events to every output, and the faults it reports |
//! | `signals`, `reader`, `control` | what ends a run from outside, and how the output loop learns of it |
//! | `filters` | filters that work on one message for long |
//! | `exit`, `shutdown`, `timing` | exit codes, the order of shutdown, and the time limits |
//! | `report` | notices, the status line and the summary, on stderr |
//! | `thread` | threads that do not delay the end of the program |
//!
//! Independent of the commands.

mod control;
mod engine;
mod exit;
mod faults;
mod filters;
mod open_output;
mod output;
mod output_loop;
mod reader;
pub mod record;
pub mod report;
mod retry;
mod shutdown;
mod signals;
mod source;
mod stage;
mod thread;
mod timing;
mod under_way;
mod writer;

pub use engine::{RunConfig, run_to_end};
pub use exit::{RunEnd, SourceEnd, SourceOutcome};
pub use output::{Output, OutputDestination, Outputs};
pub use output_loop::OutputLimits;
pub use report::status::StatusReporter;
pub use report::{NoticeSender, Reporter};
pub use retry::WriteErrorPolicy;
pub use signals::{Signals, TerminalSignal, TerminalSignals, survive_file_size_limit};
pub use source::{Feed, RunningSource, Source, SourceContext, StreamReport};
pub use stage::{Decision, Readiness, Stage, Staged};
pub use thread::in_thread;
pub use timing::{LAST_OUTPUT, SESSION_CLOSE, TICK};
