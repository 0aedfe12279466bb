//! The `doctor` command checks every step of the connection and reports each result at once.
//!
//! A check whose ground is missing is skipped and says which one it needs, so that what is broken is
//! named once. Uses the pieces of the real connection; tries nothing again, keeps nothing, and sends the
//! credentials to the cloud of the settings alone.

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

/// One run of it.
pub struct DoctorRun {
    /// Or what is wrong with the options and the configuration.
    pub config: Result<DoctorConfig, Error>,
    pub lines: CheckFormat,
    /// Only say what would be done.
    pub dry: bool,
}

/// What is examined.
pub struct DoctorConfig {
    /// Without credentials where there are none.
    pub net: Settings,
    /// Where the credentials come from.
    pub source: Option<CredentialsSource>,
    /// The configuration that was read.
    pub file: Option<PathBuf>,
    /// The region's name, where the host is one of Mist's.
    pub region: Option<&'static str>,
    pub insecure: bool,
}

/// What is checked, in this order.
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

    /// What is done for it.
    pub fn about(self) -> &'static str {
        match self {
            Self::Configuration => "the options and the configuration file",
            Self::Dns => "the addresses of the hosts, or of the proxy",
            Self::Proxy => "whether the proxy is there",
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

    /// Why another check is left out.
    fn failed(self) -> CheckResult {
        CheckResult::skipped(format!("needs `{}`", self.name()))
    }
}

/// Runs it; 1 if a check failed.
pub async fn run(run: DoctorRun) -> Result<u8, Error> {
    if run.dry {
        return Ok(Stdout::stdout().write(plan(&run).as_bytes()).map(|()| 0)?);
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
    let way = network::check(&mut printer, &config).await?;
    let known = account::check(&mut printer, &config, &way).await?;
    stream::check(&mut printer, &config, &way, known).await?;
    Ok(u8::from(printer.worst == Some(CheckStatus::Failed)))
}

fn configuration(config: &DoctorConfig) -> CheckResult {
    let file = config.file.as_ref().map(|file| file.display().to_string());
    let from = file.unwrap_or_else(|| "no file".to_owned());
    CheckResult::ok(format!(
        "{from}; REST {}, stream {}",
        config.net.endpoint.rest, config.net.endpoint.stream
    ))
}

fn plan(run: &DoctorRun) -> String {
    let whom = match &run.config {
        Ok(config) => format!("{}\n{}\n", config.net.endpoint.rest, config.net.route()),
        Err(error) => format!("{error}\n"),
    };
    Check::ALL.iter().fold(whom, |plan, check| plan + check.name() + ": " + check.about() + "\n")
}
