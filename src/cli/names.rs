//! Defines the options that name sites, devices and more, and how their values are looked up.

use std::time::Duration;

use clap::{Arg, ArgAction};

use super::{config, duration};
use crate::channel::{Channel, Parameter, ParameterForm};
use crate::error::Error;
use crate::inventory::CacheOptions;
use crate::sim::SimulatedCloud;

const HEADING: &str = "Names";

/// How long cached names stay valid: as shown in help, and as a duration.
const TTL: (&str, Duration) = ("1h", Duration::from_secs(3600));

/// The option for a parameter.
pub fn argument(parameter: Parameter) -> Arg {
    let argument = Arg::new(parameter.option())
        .long(parameter.option())
        .value_name(value_name(parameter))
        .action(ArgAction::Append);
    match parameter.environment() {
        Some(variable) => argument.env(variable),
        None => argument,
    }
}

/// The option for a parameter of a channel, with help.
pub fn parameter(parameter: Parameter) -> Arg {
    argument(parameter).help(match parameter {
        Parameter::Org => "Organisation: name or id; repeatable [default: the only one]",
        Parameter::Site => "Site: name, id, 'US-*', all or A,B [default: the only]",
        Parameter::Map => "Map: name, id or pattern; repeatable [default: all maps]",
        Parameter::Device => "Device: name, MAC, id or pattern; repeatable",
        Parameter::Client => "Client: name, MAC or pattern; repeatable",
        Parameter::Asset => "Asset: name, id or pattern; repeatable",
        Parameter::SdkClient => "SDK client: name, id or pattern; repeatable",
    })
}

/// The placeholder for a parameter's value in help.
fn value_name(parameter: Parameter) -> &'static str {
    match parameter.form() {
        ParameterForm::Uuid | ParameterForm::Device => "NAME",
        ParameterForm::Mac => "MAC",
    }
}

/// Options of every command that resolves names.
pub fn caching() -> [Arg; 2] {
    [
        kept("cache-ttl")
            .default_value(TTL.0)
            .help("How long to cache names on disk; 0 disables the cache"),
        Arg::new("refresh")
            .long("refresh")
            .help_heading(HEADING)
            .action(ArgAction::SetTrue)
            .help("Ignore cached names and fetch them again"),
    ]
}

/// Options of a channel's subcommand.
pub fn of_channel(channel: &Channel) -> Vec<Arg> {
    let parameters: Vec<Parameter> = channel.parameters().collect();
    let mut options = Vec::new();
    if !parameters.is_empty() {
        options.extend(caching());
    }
    if !parameters.is_empty() {
        options.push(background());
    }
    if parameters.contains(&Parameter::Site) {
        options.push(kept("rescan").help(
            "How often to resolve patterns again, so that sites and maps can join and leave; 0 disables it [default: 5m]",
        ));
        options.push(
            Arg::new(Parameter::Org.option())
                .long(Parameter::Org.option())
                .value_name("NAME")
                .help_heading(HEADING)
                .action(ArgAction::Append)
                .help("Limit the search for sites to this organisation"),
        );
    }
    options
}

/// The option that keeps names from being fetched while a stream runs.
pub fn background() -> Arg {
    Arg::new("no-names").long("no-names").help_heading(HEADING).action(ArgAction::SetTrue).help(
        "Do not fetch names in the background; those in the cache and in messages are still used",
    )
}

/// A duration that the configuration may also set, so it stays text until it is used.
fn kept(name: &'static str) -> Arg {
    let check = |text: &str| duration::parse(text).map(|_| text.to_owned());
    Arg::new(name).long(name).value_name("T").help_heading(HEADING).value_parser(check)
}

/// The values of a parameter, from the command line, the environment or the configuration.
pub fn values(parameter: Parameter, options: &config::ConfiguredOptions) -> Vec<String> {
    let option = parameter.option();
    let given = options.arguments.try_get_many::<String>(option).ok().flatten();
    let mut given: Vec<String> = given.unwrap_or_default().cloned().collect();
    // An empty variable counts as unset.
    given.retain(|value| !value.is_empty());
    if given.is_empty() && parameter.environment().is_some() {
        given.extend(options.text(option));
    }
    // A list of ids needs no look-up; any other text with commas may be a name.
    given.iter().flat_map(|value| parameter.split_ids(value)).collect()
}

/// How names are cached.
pub fn keeping(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<CacheOptions, Error> {
    let flag = |name| options.arguments.try_get_one::<bool>(name).ok().flatten().copied();
    Ok(CacheOptions {
        on_disk: demo.is_none(),
        ttl: time("cache-ttl", options)?.unwrap_or(TTL.1),
        refresh: flag("refresh").unwrap_or(false),
    })
}

/// A duration from the command line or the configuration.
pub fn time(name: &str, options: &config::ConfiguredOptions) -> Result<Option<Duration>, Error> {
    let Some(text) = options.text(name) else { return Ok(None) };
    let key = name.replace('-', "_");
    let invalid =
        |reason| Error::usage(format!("`{text}` is not a valid value of `{key}`: {reason}"), None);
    duration::parse(&text).map(Some).map_err(invalid)
}
