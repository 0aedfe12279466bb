//! Defines every error of the program and its exit code.

use std::path::PathBuf;

use crate::{net, sim};

/// An error that ends a run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The command line, or a value on it, is wrong.
    #[error("{message}")]
    Usage { message: String, hint: Option<String> },
    #[error("no credentials for {host}")]
    NoCredentials { host: String },
    #[error("cannot read {path}: {source}")]
    Read { path: PathBuf, source: std::io::Error },
    /// `config init --write` never overwrites a file.
    #[error("`{}` exists already", .0.display())]
    ConfigurationExists(PathBuf),
    #[error("cannot write {path}: {source}")]
    Write { path: PathBuf, source: std::io::Error },
    #[error(transparent)]
    Net(#[from] net::Error),
    #[error(transparent)]
    Output(#[from] super::sink::Error),
    #[error(transparent)]
    Filter(#[from] super::filter::CompileError),
    #[error("the simulated cloud cannot run: {0}")]
    Sim(#[from] sim::SimulatorError),
    /// Names would take this many calls.
    #[error("this takes {0} calls, more than half of what the cloud allows in an hour (5000)")]
    TooManyCalls(usize),
    #[error("nothing was subscribed within the given time")]
    NeverSubscribed,
    #[error("nothing more came in time: {written} message(s) were written")]
    Idle { written: u64 },
    #[error("cannot read standard input: {0}")]
    Input(std::io::Error),
    #[error("the cloud wants a two-factor code")]
    CodeWanted,
    /// Another capture is running; described as far as the cloud does.
    #[error("a capture is already running there: {0}")]
    CaptureRunning(String),
    #[error("{failed} of {all} captures failed")]
    Captures { failed: usize, all: usize },
    #[error("the cloud refused the channel: {0}")]
    ChannelRefused(String),
    #[error("the cloud's answer names no capture")]
    NoCapture,
    /// A notice has given the reason.
    #[error("the capture is not known to be stopped")]
    CaptureNotStopped,
    /// A task of the program panicked.
    #[error("{0} ended unexpectedly")]
    Internal(&'static str),
    #[error("cannot start: {0}")]
    Start(std::io::Error),
    #[error("nothing came from {device} within {}", humantime::format_duration(*.after))]
    Silent { device: String, after: std::time::Duration },
    #[error("{device}: {reason}")]
    Device { device: String, reason: String },
    #[error("{failed} of {all} devices failed")]
    Devices {
        failed: usize,
        /// Those of them that sent nothing.
        silent: usize,
        all: usize,
    },
}

impl Error {
    pub fn usage(message: impl Into<String>, hint: Option<&str>) -> Self {
        Self::Usage { message: message.into(), hint: hint.map(str::to_owned) }
    }

    pub fn malformed_token() -> Self {
        let hint = "the token is one line of letters and digits";
        Self::usage("the API token is empty or contains characters that no token has", Some(hint))
    }

    /// The exit code, as documented in the manual.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage { .. }
            | Self::TooManyCalls(_)
            | Self::Read { .. }
            | Self::Input(_)
            | Self::Filter(_) => 2,
            Self::NoCredentials { .. } | Self::CodeWanted => 3,
            Self::Idle { .. } | Self::Silent { .. } => 4,
            Self::Devices { silent, .. } => {
                if *silent > 0 {
                    4
                } else {
                    1
                }
            }
            Self::NeverSubscribed => 5,
            Self::ChannelRefused(_) => 6,
            Self::Net(error) => error.exit_code(),
            Self::Output(_)
            | Self::Write { .. }
            | Self::ConfigurationExists(_)
            | Self::Sim(_)
            | Self::CaptureRunning(_)
            | Self::Captures { .. }
            | Self::NoCapture
            | Self::CaptureNotStopped
            | Self::Internal(_)
            | Self::Device { .. }
            | Self::Start(_) => 1,
        }
    }

    /// What the user can do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Usage { hint, .. } => hint.clone(),
            Self::NoCredentials { .. } => Some(
                "run `mistcat auth login`, set `MIST_APITOKEN`, or give `--token-file FILE`; without an account, try `--demo`".to_owned(),
            ),
            Self::CodeWanted => Some("give it with `--code N`, or sign in on a terminal".to_owned()),
            Self::CaptureRunning(_) => Some(
                "without `--start` it is listened to; `--take-over` ends it first".to_owned(),
            ),
            Self::TooManyCalls(_) => Some(
                "name fewer sites with `--site`; what was fetched already is cached".to_owned(),
            ),
            Self::NeverSubscribed => Some("see the notices above, or try `-v`".to_owned()),
            Self::Net(error) => error.hint().map(str::to_owned),
            Self::ConfigurationExists(_) => {
                Some("edit it, or compare it with what `mistcat config init` prints".to_owned())
            }
            Self::Read { .. }
            | Self::Write { .. }
            | Self::Input(_)
            | Self::Idle { .. }
            | Self::Output(_)
            | Self::Filter(_)
            | Self::Sim(_)
            | Self::Silent { .. }
            | Self::Device { .. }
            | Self::Devices { .. }
            | Self::Captures { .. }
            | Self::ChannelRefused(_)
            | Self::NoCapture
            | Self::CaptureNotStopped
            | Self::Internal(_)
            | Self::Start(_) => None,
        }
    }
}
