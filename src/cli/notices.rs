//! Decides which notices are shown, and in what form.

use std::io::{IsTerminal, stderr};

use super::{config, terminal};
use crate::error::Error;
use crate::notice::NoticeLevel;
use crate::run::Reporter;

/// The reporter of a run's notices, coloured if stderr is a terminal.
pub fn notices(options: &config::ConfiguredOptions) -> Result<Reporter, Error> {
    reporter(options, terminal::colored(options, stderr().is_terminal())?)
}

/// A reporter for the chosen verbosity and log format.
pub fn reporter(options: &config::ConfiguredOptions, color: bool) -> Result<Reporter, Error> {
    let level = match (options.arguments.get_flag("quiet"), options.arguments.get_count("verbose"))
    {
        (true, _) => None,
        (false, 0) => Some(NoticeLevel::News),
        (false, 1) => Some(NoticeLevel::Info),
        (false, _) => Some(NoticeLevel::Debug),
    };
    let json =
        options.word("log-format", &["text", "json"])?.is_some_and(|format| format == "json");
    Ok(Reporter { level, json, color })
}
