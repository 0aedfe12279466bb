//! Builds the connection settings from options, environment and configuration.

use std::env;
use std::io::{IsTerminal, stderr};
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;

use super::credentials::ResolvedCredentials;
use super::{config, credentials, stream};
use crate::app::CredentialsSource;
use crate::error::Error;
use crate::net::{
    Credentials, Endpoint, OverflowPolicy, ProxyRules, REGIONS, Settings, Timing, TlsTrust,
    client_config,
};
use crate::notice::NoticeLevel;
use crate::run::Reporter;
use crate::sim::SimulatedCloud;

/// Reads the connection settings.
pub fn read(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Settings, Error> {
    with_source(options, demo).map(|(settings, _)| settings)
}

/// Reads the connection settings and the source of their credentials.
pub fn with_source(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<(Settings, CredentialsSource), Error> {
    let endpoint = endpoint(options, demo)?;
    let missing = || Error::NoCredentials { host: endpoint.stream_target().host };
    let ResolvedCredentials { credentials, source } =
        credentials::find(options, demo, &endpoint)?.ok_or_else(missing)?;
    Ok((settings(options, demo, endpoint, credentials)?, source))
}

/// The settings of a connection to `endpoint`. Options the subcommand lacks take their defaults.
pub fn settings(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
    endpoint: Endpoint,
    credentials: Credentials,
) -> Result<Settings, Error> {
    let arguments = options.arguments;
    let proxy = proxy(options, demo)?;
    let encrypted = [endpoint.stream_target(), endpoint.rest_target()].iter().any(|target| {
        let server = proxy.server(target);
        target.encrypted || server.is_some_and(|server| server.target().encrypted)
    });
    let tls = encrypted.then(|| trust(options)).transpose()?;
    Ok(Settings {
        endpoint,
        credentials,
        tls,
        proxy,
        timing: timing(arguments),
        max_retries: if value(arguments, "no-reconnect").unwrap_or(false) {
            Some(0)
        } else {
            value(arguments, "max-retries")
        },
        max_channels: value::<u32>(arguments, "max-channels").unwrap_or(1) as usize,
        buffer: value::<u32>(arguments, "buffer").unwrap_or(1) as usize,
        on_slow: policy(arguments),
        traces: false,
        keeps_frames: false,
        keeps_payloads: true,
    })
}

/// The reporter of a run's notices, coloured if stderr is a terminal.
pub fn notices(options: &config::ConfiguredOptions) -> Result<Reporter, Error> {
    reporter(options, stream::colored(options, stderr().is_terminal())?)
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

/// Where the cloud is: its REST and stream addresses.
pub fn endpoint(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Endpoint, Error> {
    let contrary = ["host", "ws-url", "proxy"].into_iter().find(|name| options.is_given(name));
    if let Some(name) = contrary.filter(|_| demo.is_some()) {
        return Err(Error::usage(format!("`--demo` cannot be used with `--{name}`"), None));
    }
    let host = match demo {
        Some(cloud) => cloud.ready().url,
        None => options.text("host").unwrap_or_else(|| REGIONS[0].host.to_owned()),
    };
    let names: Vec<&str> = REGIONS.iter().map(|region| region.name).collect();
    let hint = format!("regions: {}, or a short name (gc1, ac2, eu, …)", names.join(", "));
    let endpoint = Endpoint::of_host(&host)
        .map_err(|invalid| Error::usage(invalid.to_string(), Some(&hint)))?;
    match options.text("ws-url").filter(|_| demo.is_none()) {
        Some(url) => {
            endpoint.with_stream(&url).map_err(|invalid| Error::usage(invalid.to_string(), None))
        }
        None => Ok(endpoint),
    }
}

/// The proxy from `--proxy` or the environment. The demo's cloud is reached directly.
fn proxy(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<ProxyRules, Error> {
    if demo.is_some() {
        return Ok(ProxyRules::default());
    }
    let hint = "use `http://HOST:PORT`, `https://HOST:PORT` or `socks5://HOST:PORT`, with `USER:PASSWORD@` before the host if the proxy requires it";
    let variable = |name: &str| env::var(name).ok();
    ProxyRules::choose(options.origin("proxy"), variable)
        .map_err(|invalid| Error::usage(invalid.to_string(), Some(hint)))
}

/// TLS settings: which certificates are trusted, if they are verified at all.
fn trust(
    options: &config::ConfiguredOptions,
) -> Result<std::sync::Arc<rustls::ClientConfig>, Error> {
    let ca_file = options.text("ca-cert").map(PathBuf::from);
    let trust = TlsTrust { ca_file: ca_file.clone(), insecure: options.flag("insecure") };
    client_config(&trust)
        .map_err(|source| Error::Read { path: ca_file.unwrap_or_default(), source })
}

/// The value of an option, if this command has it: those without a stream lack most of them.
fn value<T: Clone + Send + Sync + 'static>(arguments: &ArgMatches, name: &str) -> Option<T> {
    arguments.try_get_one::<T>(name).ok().flatten().cloned()
}

/// Timeouts, intervals and retry delays.
fn timing(arguments: &ArgMatches) -> Timing {
    let usual = Timing::default();
    let time = |name: &str, otherwise| value::<Duration>(arguments, name).unwrap_or(otherwise);
    Timing {
        connect: time("connect-timeout", usual.connect),
        ping_interval: time("ping-interval", usual.ping_interval),
        ping_timeout: time("ping-timeout", usual.ping_timeout),
        acknowledge: time("ack-timeout", usual.acknowledge),
        stale_after: value(arguments, "stale-after"),
        reconnect_stale: value(arguments, "reconnect-stale").unwrap_or(false),
        retry_delay: time("retry-delay", usual.retry_delay),
        retry_max_delay: time("retry-max-delay", usual.retry_max_delay),
    }
}

/// What to do when the reader is slower than the cloud.
fn policy(arguments: &ArgMatches) -> OverflowPolicy {
    match value::<String>(arguments, "on-slow").as_deref() {
        Some("drop-oldest") => OverflowPolicy::DropOldest,
        Some("drop-newest") => OverflowPolicy::DropNewest,
        _ => OverflowPolicy::Block,
    }
}
