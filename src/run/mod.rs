//! The engine under every command that lasts.
//!
//! | module | what |
//! |---|---|
//! | `engine` | [`run_to_end`]: from a source through the queue and a stage to the outputs, until something ends it |
//! | `under_way` | what has been started, and the wait for the first thing that ends it |
//! | `source`, `stage` | what a command gives to the engine, as traits |
//! | `output`, `open_output`, `writer`, `retry` | the outputs: format, destination, write-error policy, counters |
//! | `output_loop`, `faults`, `record` | the loop that writes events to every output, and what was wrong with them |
//! | `signals`, `reader`, `control` | what may end a run from outside, and how it reaches the output loop |
//! | `exit`, `shutdown`, `timing` | every end with its exit code; the order of the shutdown; every time limit |
//! | `report` | notices, the status line and the summary, on stderr |
//!
//! Knows nothing of the commands.

mod control;
mod engine;
mod exit;
mod faults;
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
pub use signals::{Signals, TerminalSignal, TerminalSignals};
pub use source::{Feed, RunningSource, Source, SourceContext, StreamReport};
pub use stage::{Decision, Readiness, Stage, Staged};
pub use thread::in_thread;
pub use timing::{FAREWELL, LAST_WORDS, TICK};
