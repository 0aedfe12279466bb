//! Writes every setting with its value and where it comes from, for `config show`.

use std::env;

use super::config::{ConfiguredOptions, KEYS, STREAM_KEYS, VARIABLES};
use super::{credentials, endpoint};
use crate::net;
use crate::text::hidden_url;

/// Settings that take effect although nothing sets them.
const DEFAULTS: [(&str, &str); 7] = [
    ("insecure", "false"),
    ("cache-ttl", "1h"),
    ("rescan", "5m with patterns, otherwise off"),
    ("color", "auto"),
    ("log-format", "text"),
    ("output", "pretty on a terminal, otherwise ndjson"),
    ("org", "the only one"),
];

/// The whole text.
pub fn text(options: &ConfiguredOptions) -> String {
    let keys = KEYS.iter().chain(&STREAM_KEYS).map(|key| line(key, origin(key, options)));
    let channels = options.channels().iter().flat_map(|own| {
        let of = |(key, value): (&String, &String)| {
            let found = Some((value.clone(), own.origin.clone()));
            line(&format!("channel.{}.{key}", own.channel), found)
        };
        own.values.iter().map(of)
    });
    let views = options.views().iter().map(|(name, view)| {
        let channel = view.get("channel").and_then(toml::Value::as_str).unwrap_or_default();
        let file = options.file.as_ref().map(|file| file.display().to_string());
        line(&format!("view.{name}"), Some((channel.to_owned(), file.unwrap_or_default())))
    });
    keys.chain(channels).chain(views).chain([stored(options)]).collect()
}

fn line(key: &str, found: Option<(String, String)>) -> String {
    let key = key.replace('-', "_");
    match found {
        Some((value, origin)) => format!("{key:<14} {value:<40} {origin}\n"),
        None => format!("{key:<14} (not set)\n"),
    }
}

/// The value of a setting as it may be shown, and where it comes from.
fn origin(key: &str, options: &ConfiguredOptions) -> Option<(String, String)> {
    let found = options.origin(key).filter(|(value, _)| key != "insecure" || value == "true");
    // This command has no `--org` and no `--site`, but streams read their variables.
    let found = variable(key).or(found);
    let found = if key == "proxy" { found.or_else(proxy) } else { found };
    let found = found.map(|(value, origin)| (shown(key, value), origin));
    let usual = || {
        let value = match key {
            "ws-url" => endpoint::read(options, None).ok()?.stream.to_string(),
            _ => DEFAULTS.iter().find(|(name, _)| *name == key)?.1.to_owned(),
        };
        Some((shown(key, value), "default".to_owned()))
    };
    found.or_else(usual)
}

/// What the environment sets beside the options of this command.
fn variable(key: &str) -> Option<(String, String)> {
    let name = match key {
        "token" => "MIST_APITOKEN",
        "org" | "site" => VARIABLES.iter().find(|(option, _)| *option == key)?.1,
        _ => return None,
    };
    let value = env::var(name).ok().filter(|value| !value.trim().is_empty())?;
    Some((value, name.to_owned()))
}

/// The proxy of the environment.
fn proxy() -> Option<(String, String)> {
    net::of_environment(|name| env::var(name).ok())
}

/// A value without its secrets.
fn shown(key: &str, value: String) -> String {
    match key {
        "token" | "token-command" => "(hidden)".to_owned(),
        "host" | "ws-url" | "proxy" => hidden_url(&value),
        _ => value,
    }
}

/// What `auth login` stored; it ranks below every other source.
fn stored(options: &ConfiguredOptions) -> String {
    let store = endpoint::read(options, None)
        .and_then(|endpoint| credentials::store(options, &endpoint))
        .ok();
    let found = store.and_then(|store| store.load());
    line(
        "stored",
        found.map(|(kept, place)| (format!("{} (hidden)", kept.kind()), place.to_string())),
    )
}
