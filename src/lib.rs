//! `mistcat` streams the Juniper Mist cloud's WebSocket channels.
//!
//! The code map, from the top; `tests/layers.rs` checks who may import whom:
//!
//! - `cli`: the command line; turns arguments into requests for `app`
//! - `app`: one folder per command
//! - `run`: the engine under every command that lasts, and its reports
//! - `error`: every error of the program, and its exit code
//! - `inventory`: names and ids of sites, devices and more
//! - `sink`: stdout and files; `anonymize`: pseudonyms in messages and packets
//! - `format`: messages to bytes; `filter`: jq programs, changes and rates
//! - `packet`: captured frames; `message`: one message as it travels
//! - `net`: the Mist cloud: endpoints, credentials, REST calls, streaming connections
//! - `sim`: the simulated cloud; writes its own frames, so that a mistake on one side shows
//! - `transport`: TCP, TLS, proxies and HTTP for `net`, `sink` and `sim`
//! - `channel`, `utility`: the registries of channels and device utilities, data only
//! - `notice`, `text`, `wire`: what is reported, text for people, frames as text
//!
//! `net` and the output side never import each other; only `cli` knows clap; only a sink writes to stdout.

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
    pub use crate::wire::internals::payload_of;
}

/// Runs the program with the process's arguments, and reports its error.
pub fn run() -> ExitCode {
    match cli::main() {
        Ok(code) => ExitCode::from(code),
        // The reader closed the pipe, which is no error.
        Err(error::Error::Output(sink::Error::Closed)) => ExitCode::SUCCESS,
        Err(error) => {
            crate::run::report::error(&error);
            ExitCode::from(error.exit_code())
        }
    }
}
