//! Defines the `view` command, and makes the command line of a saved view.

use std::ffi::OsString;
use std::fmt::Write;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::config;
use crate::error::Error;

/// The `view` command.
pub fn command() -> Command {
    Command::new("view")
        .about("Run a saved view of the configuration, or list them")
        .long_about("Run a saved view of the configuration, or list them.\n\nA view is a section `[view.NAME]` with a `channel` and any options of its stream, such as `site = \"HQ\"` and `changes = true`. Options after NAME override those of the view.")
        .after_help("Examples:\n  mistcat view\n  mistcat view flapping\n  mistcat view flapping --site US-Austin -c 10")
        .override_usage("mistcat view [NAME [OPTIONS]]")
        .arg(Arg::new("name").value_name("NAME").help("View, by the name of its section"))
        .arg(
            Arg::new("options")
                .value_name("OPTIONS")
                .num_args(0..)
                .trailing_var_arg(true)
                .allow_hyphen_values(true)
                .requires("name")
                .help("Options of the stream"),
        )
}

/// The names of the views and their channels, one per line.
pub fn list(options: &config::ConfiguredOptions) -> Result<String, Error> {
    let mut text = String::new();
    for (name, view) in options.views() {
        writeln!(text, "{name:<20} {}", channel(name, view)?).expect("a string takes all");
    }
    Ok(text)
}

/// The command line of a view: the words given, with the view's channel and options in the place of its name.
///
/// # Errors
///
/// [`Error::Usage`] if there is no such view, or if it has an option that its channel has not.
pub fn line(
    tree: &Command,
    words: &[OsString],
    name: &str,
    options: &config::ConfiguredOptions,
) -> Result<Vec<OsString>, Error> {
    let view = options.views().get(name).ok_or_else(|| unknown(name, options))?;
    let channel = channel(name, view)?;
    let place = words.iter().position(|word| word == "view").unwrap_or(words.len());
    let (before, after) = words.split_at(place);
    let mut after: Vec<OsString> = after.iter().skip(1).cloned().collect();
    if let Some(own) = after.iter().position(|word| word == name) {
        after.remove(own);
    }
    let stream = tree.find_subcommand(channel).ok_or_else(|| no_channel(name, channel))?;
    let start = [before, &[OsString::from(channel)]].concat();
    let typed = [&start[..], &after].concat();
    let typed = tree.clone().ignore_errors(true).try_get_matches_from(&typed).ok();
    let typed = typed.as_ref().and_then(ArgMatches::subcommand).map(|(_, own)| own);
    let mut own = Vec::new();
    for (key, value) in view.iter().filter(|(key, _)| *key != "channel") {
        let argument = argument(tree, stream, key).ok_or_else(|| {
            let message = format!("view `{name}`: `{channel}` has no option `{key}`");
            Error::usage(message, Some(&format!("`mistcat {channel} --help` lists its options")))
        })?;
        if !typed.is_some_and(|typed| is_typed(typed, argument)) {
            own.extend(words_of(name, argument, value)?);
        }
    }
    Ok([start, own, after].concat())
}

/// The option or argument that a key of a view sets.
fn argument<'t>(tree: &'t Command, stream: &'t Command, key: &str) -> Option<&'t Arg> {
    let option = key.replace('_', "-");
    let is_meant = |argument: &&Arg| argument.get_id().as_str() == option;
    stream.get_arguments().chain(tree.get_arguments()).find(is_meant)
}

fn is_typed(typed: &ArgMatches, argument: &Arg) -> bool {
    let id = argument.get_id().as_str();
    typed.try_contains_id(id).is_ok_and(|known| known)
        && typed.value_source(id) == Some(clap::parser::ValueSource::CommandLine)
}

/// The words for one option of a view.
fn words_of(view: &str, argument: &Arg, value: &toml::Value) -> Result<Vec<OsString>, Error> {
    let Some(long) = argument.get_long() else { return positional(view, argument, value) };
    let with = |value: String| OsString::from(format!("--{long}={value}"));
    let mistake = || {
        Error::usage(
            format!("view `{view}`: `{long}` takes text, a number, true or false, or a list"),
            None,
        )
    };
    Ok(match value {
        toml::Value::Boolean(false) => Vec::new(),
        toml::Value::Boolean(true) => vec![OsString::from(format!("--{long}"))],
        toml::Value::Array(values) => {
            let texts: Option<Vec<String>> = values.iter().map(plain).collect();
            let texts = texts.ok_or_else(mistake)?;
            match argument.get_action() {
                ArgAction::Append => texts.into_iter().map(with).collect(),
                _ => vec![with(texts.join(","))],
            }
        }
        value => vec![with(plain(value).ok_or_else(mistake)?)],
    })
}

/// The words for the paths of `subscribe`.
fn positional(view: &str, argument: &Arg, value: &toml::Value) -> Result<Vec<OsString>, Error> {
    let texts = match value {
        toml::Value::Array(values) => values.iter().map(plain).collect(),
        value => plain(value).map(|text| vec![text]),
    };
    let message = || format!("view `{view}`: `{}` takes text or a list", argument.get_id());
    let texts: Option<Vec<String>> = texts;
    let texts = texts.ok_or_else(|| Error::usage(message(), None))?;
    Ok(texts.into_iter().map(OsString::from).collect())
}

/// Text or a number as it is typed.
fn plain(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Float(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The channel of a view.
fn channel<'v>(name: &str, view: &'v toml::Table) -> Result<&'v str, Error> {
    let channel = view.get("channel").and_then(toml::Value::as_str);
    let channel = channel.ok_or_else(|| {
        let hint = "add a line such as `channel = \"device-stats\"`";
        Error::usage(format!("view `{name}` names no channel"), Some(hint))
    })?;
    let is_known = channel == "subscribe" || crate::channel::Channel::named(channel).is_some();
    if is_known { Ok(channel) } else { Err(no_channel(name, channel)) }
}

fn no_channel(view: &str, channel: &str) -> Error {
    let message = format!("view `{view}`: no channel is named `{channel}`");
    Error::usage(message, Some("`mistcat list channels` prints the channels"))
}

fn unknown(name: &str, options: &config::ConfiguredOptions) -> Error {
    let known: Vec<&str> = options.views().keys().map(String::as_str).collect();
    let hint = if known.is_empty() {
        "no views are configured; `mistcat config init` shows one".to_owned()
    } else {
        format!("saved views: {}", known.join(", "))
    };
    Error::usage(format!("no view named `{name}`"), Some(&hint))
}
