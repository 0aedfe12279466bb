//! The `doctor` command checks every step of the connection and reports each result at once.
//!
//! A check that depends on a failed one is skipped and names it, so that each fault shows once. The checks use
//! the code of the real connection. They retry and store nothing, and send the credentials only to the
//! configured cloud.

mod account;
mod network;
mod printer;
mod stream;

use std::path::PathBuf;
use std::time::Duration;

use super::auth::CredentialsSource;
use crate::error::Error;
use crate::format::{CheckFormat, CheckResult, CheckStatus};
use crate::net::Settings;
use crate::run::Signals;
use crate::sink::Stdout;
use printer::ReportPrinter;

/// The settings of one `doctor`.
pub struct DoctorRun {
    /// The error if options or configuration are wrong.
    pub config: Result<DoctorConfig, Error>,
    pub lines: CheckFormat,
    /// Only print what would be done.
    pub dry: bool,
}

/// The connection to check.
pub struct DoctorConfig {
    /// Without credentials if there are none.
    pub net: Settings,
    /// Where the credentials come from.
    pub source: Option<CredentialsSource>,
    /// The configuration file that was read.
    pub file: Option<PathBuf>,
    /// The region's name, if the host is one of Mist's.
    pub region: Option<&'static str>,
    pub insecure: bool,
}

/// The checks, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    Configuration,
    Dns,
    Proxy,
    Tcp,
    Tls,
    Clock,
    Token,
    Region,
    Budget,
    Handshake,
    Ack,
    Data,
    Ping,
}

impl Check {
    pub const ALL: [Self; 13] = [
        Self::Configuration,
        Self::Dns,
        Self::Proxy,
        Self::Tcp,
        Self::Tls,
        Self::Clock,
        Self::Token,
        Self::Region,
        Self::Budget,
        Self::Handshake,
        Self::Ack,
        Self::Data,
        Self::Ping,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Dns => "dns",
            Self::Proxy => "proxy",
            Self::Tcp => "tcp",
            Self::Tls => "tls",
            Self::Clock => "clock",
            Self::Token => "token",
            Self::Region => "region",
            Self::Budget => "budget",
            Self::Handshake => "handshake",
            Self::Ack => "ack",
            Self::Data => "data",
            Self::Ping => "ping",
        }
    }

    /// What the check looks at.
    pub fn about(self) -> &'static str {
        match self {
            Self::Configuration => "the options and the configuration file",
            Self::Dns => "the addresses of the hosts, or of the proxy",
            Self::Proxy => "whether the proxy can be reached",
            Self::Tcp => "a connection to each host, through the proxy if there is one",
            Self::Tls => "TLS, and whether the certificate is trusted",
            Self::Clock => "this machine's time and the cloud's",
            Self::Token => "GET /api/v1/self: whether the cloud knows us",
            Self::Region => "whether this is the right one of Mist's clouds",
            Self::Budget => "GET /api/v1/self/usage: the calls left this hour",
            Self::Handshake => "the upgrade to a stream",
            Self::Ack => "a subscription to /test",
            Self::Data => "a message on it",
            Self::Ping => "a ping and its pong",
        }
    }

    /// The result of a check that is skipped because this one failed.
    fn failed(self) -> CheckResult {
        CheckResult::skipped(format!("needs `{}`", self.name()))
    }
}

/// Runs all checks; the exit code is 1 if one failed.
pub async fn run(run: DoctorRun) -> Result<u8, Error> {
    if run.dry {
        return Ok(Stdout::handle().write(plan(&run).as_bytes()).map(|()| 0)?);
    }
    let mut signals = Signals::install().map_err(Error::Start)?;
    tokio::select! {
        code = examine(run) => code,
        code = signals.next() => Ok(code),
    }
}

async fn examine(run: DoctorRun) -> Result<u8, Error> {
    let limit = run.config.as_ref().map_or(Duration::MAX, |config| config.net.timing.connect);
    let mut printer = ReportPrinter::new(run.lines, limit);
    let config = match run.config {
        Ok(config) => config,
        Err(error) => {
            printer.note(
                Check::Configuration,
                &CheckResult::failed(error.to_string(), error.hint()),
            )?;
            for check in &Check::ALL[1..] {
                printer.note(*check, &Check::Configuration.failed())?;
            }
            return Ok(1);
        }
    };
    printer.note(Check::Configuration, &configuration(&config))?;
    let paths = network::check(&mut printer, &config).await?;
    let known = account::check(&mut printer, &config, &paths).await?;
    stream::check(&mut printer, &config, &paths, known).await?;
    Ok(u8::from(printer.worst == Some(CheckStatus::Failed)))
}

fn configuration(config: &DoctorConfig) -> CheckResult {
    let file = config.file.as_ref().map(|file| file.display().to_string());
    let from = file.unwrap_or_else(|| "no file".to_owned());
    CheckResult::ok(format!(
        "{from}; REST {}, stream {}",
        config.net.endpoint.rest,
        config.net.endpoint.shown_stream()
    ))
}

fn plan(run: &DoctorRun) -> String {
    let target = match &run.config {
        Ok(config) => format!("{}\n{}\n", config.net.endpoint.rest, config.net.route()),
        Err(error) => format!("{error}\n"),
    };
    Check::ALL.iter().fold(target, |plan, check| plan + check.name() + ": " + check.about() + "\n")
}
