//! Defines the options that name sites, devices and more, and how their values are looked up.

use std::time::Duration;

use clap::{Arg, ArgAction};
use clap_complete::ArgValueCompleter;

use super::{complete, config, duration};
use crate::app::Lookup;
use crate::channel::{Channel, Parameter, ParameterForm};
use crate::error::Error;
use crate::inventory::{CacheOptions, Selection};
use crate::sim::SimulatedCloud;

const HEADING: &str = "Names";

/// How long names are kept, in words and as a length of time.
const TTL: (&str, Duration) = ("1h", Duration::from_secs(3600));

/// How often patterns are looked up again.
const RESCAN: Duration = Duration::from_secs(300);

/// The option of a parameter, which completes names that are kept.
pub fn argument(parameter: Parameter) -> Arg {
    let argument = Arg::new(parameter.option())
        .long(parameter.option())
        .value_name(value_name(parameter))
        .action(ArgAction::Append)
        .add(ArgValueCompleter::new(move |typed: &std::ffi::OsStr| {
            complete::names(parameter, typed)
        }));
    match parameter.environment() {
        Some(variable) => argument.env(variable),
        None => argument,
    }
}

/// The same for a channel's subcommand.
pub fn parameter(parameter: Parameter) -> Arg {
    let forms = match parameter.form() {
        ParameterForm::Uuid => "its name or id",
        ParameterForm::Device => "its name, MAC or id",
        ParameterForm::Mac => "its name or MAC",
    };
    let more = match parameter {
        Parameter::Org => "the only one if not given",
        Parameter::Site => "a pattern ('US-*'), or all",
        Parameter::Map => "or a pattern; every map if not given",
        _ => "or a pattern",
    };
    let thing = parameter.option().replace('-', " ");
    argument(parameter).help(format!("The {thing}: {forms}, {more}; may be given more than once"))
}

fn value_name(parameter: Parameter) -> &'static str {
    match parameter.form() {
        ParameterForm::Uuid | ParameterForm::Device => "NAME",
        ParameterForm::Mac => "MAC",
    }
}

/// Options of everything that looks names up.
pub fn caching() -> [Arg; 2] {
    [
        kept("cache-ttl")
            .default_value(TTL.0)
            .help("How long names are kept on disk; 0 keeps none"),
        Arg::new("refresh")
            .long("refresh")
            .help_heading(HEADING)
            .action(ArgAction::SetTrue)
            .help("Fetch names anew, whatever is kept"),
    ]
}

/// Options of a channel's subcommand.
pub fn of_channel(channel: &Channel) -> Vec<Arg> {
    let parameters: Vec<Parameter> = channel.parameters().collect();
    let mut options = Vec::new();
    if !parameters.is_empty() {
        options.extend(caching());
    }
    if parameters.contains(&Parameter::Site) {
        options.push(kept("rescan").help(
            "How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]",
        ));
        options.push(
            Arg::new(Parameter::Org.option())
                .long(Parameter::Org.option())
                .value_name("NAME")
                .help_heading(HEADING)
                .add(ArgValueCompleter::new(|typed: &std::ffi::OsStr| {
                    complete::names(Parameter::Org, typed)
                }))
                .action(ArgAction::Append)
                .help("Look for sites in this organisation only"),
        );
    }
    options
}

/// A length of time that the configuration may give as well; kept as text for that.
fn kept(name: &'static str) -> Arg {
    let check = |text: &str| duration::parse(text).map(|_| text.to_owned());
    Arg::new(name).long(name).value_name("T").help_heading(HEADING).value_parser(check)
}

/// The values of a parameter, the environment's and the configuration's among them.
pub fn values(parameter: Parameter, options: &config::ConfiguredOptions) -> Vec<String> {
    let option = parameter.option();
    let given = options.arguments.try_get_many::<String>(option).ok().flatten();
    let mut given: Vec<String> = given.unwrap_or_default().cloned().collect();
    // An empty variable is none.
    given.retain(|value| !value.is_empty());
    if given.is_empty() && parameter.environment().is_some() {
        given.extend(options.text(option));
    }
    given
}

/// How names are kept.
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

/// How a stream comes to its channels.
pub fn lookup(
    selection: Selection,
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Lookup, Error> {
    let every = time("rescan", options)?;
    let every = every.or_else(|| selection.is_open().then_some(RESCAN));
    Ok(Lookup {
        keeping: keeping(options, demo)?,
        rescan: every.filter(|every| !every.is_zero()),
        selection,
    })
}

fn time(name: &str, options: &config::ConfiguredOptions) -> Result<Option<Duration>, Error> {
    let Some(text) = options.text(name) else { return Ok(None) };
    let key = name.replace('-', "_");
    let invalid =
        |reason| Error::usage(format!("`{text}` is not a valid value of `{key}`: {reason}"), None);
    duration::parse(&text).map(Some).map_err(invalid)
}
