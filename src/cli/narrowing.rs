//! Defines the options that narrow a stream to some devices, clients, assets or kinds, and reads them.

use std::io::{IsTerminal, stdout};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};

use super::{config, names};
use crate::channel::{
    CaptureOption, CaptureType, Channel, DeviceStatsKind, Parameter, PayloadShape,
};
use crate::error::Error;
use crate::inventory::{NarrowingRequest, NarrowingWords};

const HEADING: &str = "Narrowing";

/// Everything that a stream may be narrowed to.
const PARAMETERS: [Parameter; 4] =
    [Parameter::Device, Parameter::Client, Parameter::Asset, Parameter::SdkClient];

/// Options of a channel, for whatever its messages are about.
pub fn of_channel(channel: &Channel) -> Vec<Arg> {
    // Captures have a `--client` of their own, which the cloud may apply.
    let has_client = channel.shape == PayloadShape::Capture;
    let own = |parameter: &Parameter| *parameter != Parameter::Client || !has_client;
    let mut options: Vec<Arg> = channel.narrows().filter(own).map(argument).collect();
    if channel.shape == PayloadShape::Stats {
        options.push(kind());
    }
    options
}

/// Options of a command that writes messages of any channels.
pub fn of_any_channel() -> Vec<Arg> {
    PARAMETERS.into_iter().map(argument).chain([kind()]).collect()
}

fn argument(parameter: Parameter) -> Arg {
    names::argument(parameter).help_heading(HEADING).help(match parameter {
        Parameter::Client => "Only messages about this client: name, MAC or pattern; repeatable",
        Parameter::Asset => "Only messages about this asset: name, MAC, id or pattern; repeatable",
        Parameter::SdkClient => {
            "Only messages about this SDK client: name, id or pattern; repeatable"
        }
        Parameter::Device | Parameter::Org | Parameter::Site | Parameter::Map => {
            "Only messages of this device: name, MAC, id or pattern; of a client's or an asset's, those of its access point; repeatable"
        }
    })
}

fn kind() -> Arg {
    Arg::new("kind")
        .long("kind")
        .help_heading(HEADING)
        .value_name("KIND")
        .action(ArgAction::Append)
        .value_delimiter(',')
        .value_parser(PossibleValuesParser::new(DeviceStatsKind::ALL.map(DeviceStatsKind::name)))
        .help("Only statistics of this kind; pretty output shows ap-basic only if it is named here")
}

/// What the options ask for; `channel` is `None` where they are about any channel.
pub fn read(
    channel: Option<&'static Channel>,
    options: &config::ConfiguredOptions,
) -> Result<NarrowingRequest, Error> {
    let is_in_path = |parameter: &Parameter| {
        channel.is_some_and(|channel| channel.parameters().any(|own| own == *parameter))
    };
    let words = |parameter: Parameter| {
        let values = names::values(parameter, options);
        NarrowingWords { parameter, option: parameter.option(), values }
    };
    let mut words: Vec<NarrowingWords> =
        PARAMETERS.into_iter().filter(|one| !is_in_path(one)).map(words).collect();
    let started = started(options.arguments);
    let shapes = |option| started.is_some_and(|kind| kind.options.contains(&option));
    if shapes(CaptureOption::Client) {
        words.retain(|own| own.parameter != Parameter::Client);
    }
    if !shapes(CaptureOption::Ap) {
        let option = CaptureOption::Ap.option();
        let values = strings(options.arguments, option);
        words.push(NarrowingWords { parameter: Parameter::Device, option, values });
    }
    words.retain(|own| !own.values.is_empty());
    Ok(NarrowingRequest { words, kinds: kinds(options)? })
}

/// The type of the capture that is started, if there is one.
fn started(arguments: &ArgMatches) -> Option<&'static CaptureType> {
    let name = arguments.try_get_one::<String>("start").ok().flatten()?;
    CaptureType::named(name)
}

/// The kinds of `--kind`, or those that the file names for a terminal.
pub fn kinds(options: &config::ConfiguredOptions) -> Result<Vec<DeviceStatsKind>, Error> {
    // A command without the option has no kinds.
    if options.arguments.try_contains_id("kind").is_err() {
        return Ok(Vec::new());
    }
    let writes_file = options.arguments.try_contains_id("write").unwrap_or_default();
    let named = options.stream_words("kind", stdout().is_terminal() && !writes_file);
    let known = DeviceStatsKind::ALL.map(DeviceStatsKind::name);
    if let Some(unknown) = named.iter().find(|name| !known.contains(&name.as_str())) {
        let hint = format!("it takes one of {}", known.join(", "));
        return Err(Error::usage(
            format!("`{unknown}` is not a valid value of `kind`"),
            Some(&hint),
        ));
    }
    let is_named = |kind: &DeviceStatsKind| named.iter().any(|name| name == kind.name());
    Ok(DeviceStatsKind::ALL.into_iter().filter(is_named).collect())
}

/// The values of an option that not every command has.
fn strings(arguments: &ArgMatches, option: &str) -> Vec<String> {
    let values = arguments.try_get_many::<String>(option).ok().flatten().unwrap_or_default();
    values.filter(|value| !value.is_empty()).cloned().collect()
}
