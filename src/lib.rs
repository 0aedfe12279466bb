//! `mistcat` streams the Juniper Mist cloud's WebSocket channels.
//!
//! The code map; each module imports only from those that stand below it:
//!
//! - `cli`: the command line, built from the registry; turns arguments into what `app` runs
//! - `app`: one file per kind of run: a stream, signing in, the doctor, the simulated cloud
//! - `error`: every error of the program, and the exit code it means
//! - `net`: the socket: where the cloud is, who we are, connections that are kept alive
//! - `output`: from messages to bytes, from bytes to a sink
//! - `sim`: the simulated cloud; writes its own frames, so that a mistake on one side shows
//! - `channel`, `utility`: the registries of channels and of device utilities, data only
//! - `wire`: frames as text: requests, envelopes, payloads
//!
//! `net` and `output` never import each other; only `cli` knows clap; only a sink writes to stdout.

mod anonymize;
mod app;
mod channel;
mod cli;
mod error;
mod filter;
mod format;
mod inventory;
mod message;
mod net;
mod notice;
mod packet;
mod run;
mod sim;
mod sink;
mod text;
mod transport;
mod utility;
mod wire;

use std::process::ExitCode;

/// What is fuzzed and measured; no part of what the program offers.
#[cfg(feature = "internals")]
pub mod internals {
    pub use crate::format::bench::{BenchPrinter, payload};
    pub use crate::format::capture::internals::pcapng;
    pub use crate::packet::PcapReader;
}

/// Runs the program with the process's arguments, and reports its error.
pub fn run() -> ExitCode {
    match cli::main() {
        Ok(code) => ExitCode::from(code),
        // Whoever reads has had enough.
        Err(error::Error::Output(sink::Error::Closed)) => ExitCode::SUCCESS,
        Err(error) => {
            crate::run::report::error(&error);
            ExitCode::from(error.exit_code())
        }
    }
}
