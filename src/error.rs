//! Defines every error of the program and its exit code.

use std::path::PathBuf;

use crate::{net, sim};

/// What ends a run before it is done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The command line or a value on it is wrong.
    #[error("{message}")]
    Usage { message: String, hint: Option<String> },
    #[error("no credentials for {host}")]
    NoCredentials { host: String },
    #[error("cannot read {path}: {source}")]
    Read { path: PathBuf, source: std::io::Error },
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
    /// So many lists would have to be fetched.
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
    /// Another capture stands in the way; with what is known of it.
    #[error("a capture is already running there: {0}")]
    CaptureRunning(String),
    #[error("{failed} of {all} captures failed")]
    Captures { failed: usize, all: usize },
    #[error("the cloud refused the channel: {0}")]
    ChannelRefused(String),
    #[error("the cloud's answer names no capture")]
    NoCapture,
    /// It is told before what stood in the way.
    #[error("the capture is not known to be stopped")]
    CaptureNotStopped,
    /// A part of the program that broke.
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
        /// Of them, those from which nothing came.
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
        Self::usage("the API token is empty or holds characters that no token has", Some(hint))
    }

    /// The exit code, as the manual lists them.
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

    /// What the user can do.
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
                "name fewer sites with `--site`; what was fetched already is kept".to_owned(),
            ),
            Self::NeverSubscribed => Some("see the notices above, or try `-v`".to_owned()),
            Self::Net(error) => error.hint().map(str::to_owned),
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
