//! Where to connect and as whom, from options and environment.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use clap::ArgMatches;

use super::config;
use crate::app::report::Reporter;
use crate::error::Error;
use crate::net::{
    Credentials, Endpoint, Level, Policy, Proxy, REGIONS, Settings, Timing, Trust, client_config,
};
use crate::sim::Cloud;

/// The connection's settings.
pub fn read(options: &config::Settings, demo: Option<&Cloud>) -> Result<Settings, Error> {
    let arguments = options.arguments;
    let endpoint = endpoint(options, demo)?;
    let credentials = credentials(options, demo, &endpoint)?;
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
    })
}

/// Which notices are shown, and how.
pub fn reporter(options: &config::Settings, color: bool) -> Result<Reporter, Error> {
    let level = match (options.arguments.get_flag("quiet"), options.arguments.get_count("verbose"))
    {
        (true, _) => None,
        (false, 0) => Some(Level::Warning),
        (false, 1) => Some(Level::Info),
        (false, _) => Some(Level::Debug),
    };
    let json =
        options.word("log-format", &["text", "json"])?.is_some_and(|format| format == "json");
    Ok(Reporter { level, json, color })
}

/// Where the cloud is.
pub fn endpoint(options: &config::Settings, demo: Option<&Cloud>) -> Result<Endpoint, Error> {
    let contrary = ["host", "ws-url", "proxy"].into_iter().find(|name| options.is_given(name));
    if let Some(name) = contrary.filter(|_| demo.is_some()) {
        return Err(Error::usage(format!("`--demo` does not go with `--{name}`"), None));
    }
    let host = match demo {
        Some(cloud) => cloud.ready().url,
        None => options.text("host").unwrap_or_else(|| REGIONS[0].host.to_owned()),
    };
    let names: Vec<&str> = REGIONS.iter().map(|region| region.name).collect();
    let hint =
        format!("regions are {}, or the cloud's short name (gc1, ac2, eu, …)", names.join(", "));
    let endpoint = Endpoint::of_host(&host)
        .map_err(|invalid| Error::usage(invalid.to_string(), Some(&hint)))?;
    match options.text("ws-url").filter(|_| demo.is_none()) {
        Some(url) => {
            endpoint.with_stream(&url).map_err(|invalid| Error::usage(invalid.to_string(), None))
        }
        None => Ok(endpoint),
    }
}

/// The one that is named, or those of the environment; the demo's cloud is reached directly.
fn proxy(options: &config::Settings, demo: Option<&Cloud>) -> Result<Proxy, Error> {
    if demo.is_some() {
        return Ok(Proxy::default());
    }
    let hint = "proxies are `http://HOST:PORT`, `https://HOST:PORT` and `socks5://HOST:PORT`, with `USER:PASSWORD@` before the host where they want it";
    let variable = |name: &str| env::var(name).ok();
    Proxy::choose(options.origin("proxy"), variable)
        .map_err(|invalid| Error::usage(invalid.to_string(), Some(hint)))
}

/// The simulated cloud's own, or the user's.
fn credentials(
    options: &config::Settings,
    demo: Option<&Cloud>,
    endpoint: &Endpoint,
) -> Result<Credentials, Error> {
    let token = match demo {
        Some(cloud) => {
            // It is not needed, but a file that is named must be there.
            options
                .arguments
                .get_one::<String>("token-file")
                .filter(|_| options.is_given("token-file"))
                .map(|file| read_file(file))
                .transpose()?;
            Some(cloud.ready().token)
        }
        None => token(options)?,
    };
    let missing = || Error::NoCredentials { host: endpoint.stream_target().host };
    let token = token.ok_or_else(missing)?;
    let credentials = Credentials::Token(token.trim().into());
    if token.trim().is_empty() || !credentials.is_valid() {
        let hint = "the token is one line of letters and digits";
        return Err(Error::usage(
            "the API token is empty or holds characters that no token has",
            Some(hint),
        ));
    }
    Ok(credentials)
}

/// `--token-file`, `MIST_APITOKEN`, `MIST_TOKEN_FILE`, then the configuration.
fn token(options: &config::Settings) -> Result<Option<String>, Error> {
    let file = options.origin("token-file");
    let variable = env::var("MIST_APITOKEN").ok().filter(|token| !token.trim().is_empty());
    match (file, variable) {
        (Some((file, _)), _) if options.is_given("token-file") => read_file(&file).map(Some),
        (_, Some(token)) => Ok(Some(token)),
        (Some((file, origin)), None) if origin == "environment" => read_file(&file).map(Some),
        (file, None) => match (options.text("token"), file, options.text("token-command")) {
            (Some(token), _, _) => Ok(Some(token)),
            (None, Some((file, _)), _) => read_file(&file).map(Some),
            (None, None, Some(command)) => run(&command).map(Some),
            (None, None, None) => Ok(None),
        },
    }
}

fn read_file(file: &str) -> Result<String, Error> {
    fs::read_to_string(file).map_err(|source| Error::Read { path: PathBuf::from(file), source })
}

/// The first line that a command prints.
fn run(command: &str) -> Result<String, Error> {
    let failed = |reason: String| Error::usage(format!("`token_command` failed: {reason}"), None);
    let output = Command::new("sh")
        .args(["-c", command])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let output = output.map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().to_owned())
}

fn trust(options: &config::Settings) -> Result<std::sync::Arc<rustls::ClientConfig>, Error> {
    let ca_file = options.text("ca-cert").map(PathBuf::from);
    let trust = Trust { ca_file: ca_file.clone(), insecure: options.flag("insecure") };
    client_config(&trust)
        .map_err(|source| Error::Read { path: ca_file.unwrap_or_default(), source })
}

/// The value of an option; commands without a stream lack most of them.
fn value<T: Clone + Send + Sync + 'static>(arguments: &ArgMatches, name: &str) -> Option<T> {
    arguments.try_get_one::<T>(name).ok().flatten().cloned()
}

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

fn policy(arguments: &ArgMatches) -> Policy {
    match value::<String>(arguments, "on-slow").as_deref() {
        Some("drop-oldest") => Policy::DropOldest,
        Some("drop-newest") => Policy::DropNewest,
        _ => Policy::Block,
    }
}
