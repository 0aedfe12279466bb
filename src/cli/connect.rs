//! Builds the connection settings from options, environment and configuration.

use std::env;
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;

use super::credentials::ResolvedCredentials;
use super::{config, credentials, endpoint, notices};
use crate::app::CredentialsSource;
use crate::error::Error;
use crate::net::{
    Credentials, Endpoint, OverflowPolicy, ProxyRules, Settings, Timing, TlsTrust, client_config,
};
use crate::notice::Notice;
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
    let endpoint = endpoint::read(options, demo)?;
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
    let trust = trust(options);
    let tls = encrypted.then(|| verifier(&trust)).transpose()?;
    let settings = Settings {
        endpoint,
        credentials,
        tls,
        trust,
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
    };
    warn(options, &settings)?;
    Ok(settings)
}

/// Warns about what exposes the credentials, at every start.
fn warn(options: &config::ConfiguredOptions, settings: &Settings) -> Result<(), Error> {
    let (rest, stream) = (settings.endpoint.rest_target(), settings.endpoint.stream_target());
    let reporter = notices::notices(options)?;
    if settings.tls.is_some() && options.flag("insecure") {
        reporter.notice(&Notice::Insecure);
    }
    if !rest.is_private() || !stream.is_private() {
        reporter.notice(&Notice::NotEncrypted);
    }
    if settings.stream_credentials().is_none() {
        let (host, stream) = (rest.host, stream.to_string());
        reporter.notice(&Notice::SessionWithheld { host, stream });
    }
    Ok(())
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

/// Which certificates are trusted, if they are verified at all.
fn trust(options: &config::ConfiguredOptions) -> TlsTrust {
    let ca_file = options.text("ca-cert").map(PathBuf::from);
    TlsTrust { ca_file, insecure: options.flag("insecure") }
}

fn verifier(trust: &TlsTrust) -> Result<std::sync::Arc<rustls::ClientConfig>, Error> {
    client_config(trust)
        .map_err(|source| Error::Read { path: trust.ca_file.clone().unwrap_or_default(), source })
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
        ack_timeout: time("ack-timeout", usual.ack_timeout),
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
