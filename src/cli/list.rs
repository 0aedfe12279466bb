//! Defines the `list` commands and builds their requests from the options.

use std::io::{IsTerminal, stderr, stdout};

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::json;

use super::{config, connect, names, notices, options, terminal};
use crate::app::{
    CHANNEL_HEADINGS, ListKind, ListRequest, REGION_HEADINGS, StaticList, UTILITY_HEADINGS,
};
use crate::channel::{CHANNELS, Parameter};
use crate::error::Error;
use crate::format::{Format, Settings};
use crate::message::Names;
use crate::net::REGIONS;
use crate::sim::SimulatedCloud;
use crate::utility::UTILITIES;

/// The formats a list can be printed in.
const FORMATS: [Format; 5] =
    [Format::Pretty, Format::Ndjson, Format::Json, Format::Csv, Format::Tsv];

/// The types of devices, as the cloud calls them.
const TYPES: [&str; 3] = ["ap", "switch", "gateway"];

/// The `list` command.
pub fn command() -> Command {
    Command::new("list")
        .about("List sites, devices, maps, clients and more")
        .after_help("Examples:\n  mistcat list sites\n  mistcat list devices --site 'US-*' -f 'select(.type == \"switch\") | .mac'\n  mistcat list channels | jq -r .path")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(ListKind::ALL.map(of_cloud))
        .subcommand(Command::new("channels").about("List the channels and their paths").after_help("Examples:\n  mistcat list channels\n  mistcat list channels -r -f .path").args(output(&FORMATS)))
        .subcommand(Command::new("regions").about("List the regions and their hosts").after_help("Examples:\n  mistcat list regions\n  mistcat list regions -r -f .host").args(output(&FORMATS)))
        .subcommand(
            Command::new("utilities")
                .about("List the device utilities and their options")
                .after_help("Examples:\n  mistcat list utilities\n  mistcat list utilities -f 'select(.disrupts) | .name'")
                .args(output(&FORMATS)),
        )
}

/// The subcommand of a list from the cloud.
fn of_cloud(kind: ListKind) -> Command {
    let about = match kind {
        ListKind::Orgs => "List the organisations your credentials can access",
        ListKind::Sites => "List the sites of one or all organisations",
        ListKind::Devices => "List access points, switches and gateways",
        ListKind::Maps => "List the maps of sites",
        ListKind::Clients => "List the connected Wi-Fi clients of sites",
        ListKind::Assets => "List the named Bluetooth assets of sites",
        ListKind::SdkClients => "List the phones that use the Mist SDK at sites",
        ListKind::Edges => "List the Mist Edges",
    };
    let narrowing = |parameter: Parameter| {
        names::argument(parameter).help(match parameter {
            Parameter::Org => {
                "Limit the list to this organisation: name, id or pattern; repeatable"
            }
            _ => "Limit the list to this site: name, id, pattern or all; repeatable",
        })
    };
    let mut command = Command::new(kind.name())
        .about(about)
        .after_help(examples(kind))
        .args(output(&FORMATS))
        .args(names::caching());
    if kind != ListKind::Orgs {
        command = command.arg(narrowing(Parameter::Org));
    }
    if kind.has_sites() {
        command = command.arg(narrowing(Parameter::Site));
    }
    if kind == ListKind::Devices {
        command = command.args(device_options());
    }
    command
}

/// The examples of a list's help.
fn examples(kind: ListKind) -> &'static str {
    match kind {
        ListKind::Orgs => "Examples:\n  mistcat list orgs\n  mistcat list orgs -r -f .id",
        ListKind::Sites => {
            "Examples:\n  mistcat list sites\n  mistcat list sites --org Acme -o csv --columns id,name"
        }
        ListKind::Devices => {
            "Examples:\n  mistcat list devices --site HQ --wide\n  mistcat list devices --site 'US-*' -f 'select(.type == \"switch\") | .mac'"
        }
        ListKind::Maps => "Examples:\n  mistcat list maps --site HQ",
        ListKind::Clients => {
            "Examples:\n  mistcat list clients --site HQ\n  mistcat list clients --site all -o csv --columns mac,hostname,ssid"
        }
        ListKind::Assets => "Examples:\n  mistcat list assets --site HQ",
        ListKind::SdkClients => "Examples:\n  mistcat list sdk-clients --site HQ",
        ListKind::Edges => {
            "Examples:\n  mistcat list mxedges\n  mistcat list mxedges --org Acme -o json"
        }
    }
}

fn device_options() -> [Arg; 2] {
    [
        Arg::new("type")
            .long("type")
            .value_name("TYPE")
            .value_parser(TYPES)
            .help("List only devices of this type"),
        Arg::new("wide")
            .long("wide")
            .action(ArgAction::SetTrue)
            .help("Add state, clients, address, version, map and uptime from the statistics"),
    ]
}

/// The output options of every list.
pub fn output(formats: &[Format]) -> [Arg; 4] {
    let own = |name: &'static str| Arg::new(name).long(name).help_heading(options::OUTPUT);
    [
        own("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser(formats.iter().map(|format| format.name()).collect::<Vec<_>>())
            .help("Output format [default: pretty on a terminal, otherwise ndjson]"),
        own("filter")
            .short('f')
            .alias("jq")
            .value_name("JQ")
            .help("jq program; its results replace the entry"),
        own("raw-strings")
            .short('r')
            .action(ArgAction::SetTrue)
            .help("Write string results without quotes"),
        own("columns")
            .value_name("A,B.C")
            .value_delimiter(',')
            .help("Show only these members, as dotted paths"),
    ]
}

/// The kind of list, if it comes from the cloud.
pub fn kind(name: &str) -> Option<ListKind> {
    ListKind::ALL.into_iter().find(|kind| kind.name() == name)
}

/// The request for a list from the cloud.
pub fn request(
    kind: ListKind,
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<ListRequest, Error> {
    let sites = if kind.has_sites() { names::values(Parameter::Site, options) } else { Vec::new() };
    let sites = match demo {
        Some(cloud) if sites.is_empty() && kind.needs_sites() => {
            vec![cloud.first_of(Parameter::Site)]
        }
        _ => sites,
    };
    let orgs = match kind {
        ListKind::Orgs => Vec::new(),
        _ => names::values(Parameter::Org, options),
    };
    Ok(ListRequest {
        kind,
        output: settings(options)?,
        net: connect::read(options, demo)?,
        keeping: names::keeping(options, demo)?,
        orgs,
        sites,
        device_type: device_type(kind, options.arguments),
        wide: kind == ListKind::Devices && options.arguments.get_flag("wide"),
        reporter: reporter(options)?,
        dry: options.arguments.get_flag("dry-run"),
    })
}

fn device_type(kind: ListKind, arguments: &ArgMatches) -> Option<&'static str> {
    let given = arguments.try_get_one::<String>("type").ok().flatten()?;
    TYPES.into_iter().find(|own| kind == ListKind::Devices && own == given)
}

/// A list that needs no cloud.
pub fn known(name: &str, options: &config::ConfiguredOptions) -> Result<StaticList, Error> {
    let regions = || {
        let entry = |region: &crate::net::Region| {
            json!({"name": region.name, "short": region.short, "host": region.host}).to_string()
        };
        REGIONS.iter().map(entry).collect()
    };
    let channels = || {
        let entry = |channel: &crate::channel::Channel| {
            json!({"name": channel.name, "path": channel.path, "about": channel.about, "overview": channel.overview}).to_string()
        };
        CHANNELS.iter().map(entry).collect()
    };
    let (entries, headings) = match name {
        "regions" => (regions(), REGION_HEADINGS),
        "utilities" => (UTILITIES.iter().map(super::utilities::row).collect(), UTILITY_HEADINGS),
        _ => (channels(), CHANNEL_HEADINGS),
    };
    Ok(StaticList {
        entries,
        headings,
        foot: String::new(),
        output: settings(options)?,
        reporter: reporter(options)?,
    })
}

pub fn reporter(options: &config::ConfiguredOptions) -> Result<crate::run::Reporter, Error> {
    notices::reporter(options, terminal::colored(options, stderr().is_terminal())?)
}

/// How the entries are printed.
pub fn settings(options: &config::ConfiguredOptions) -> Result<Settings, Error> {
    let (arguments, terminal) = (options.arguments, stdout().is_terminal());
    let default = if terminal { Format::Pretty } else { Format::Ndjson };
    // `output` in the configuration may be a stream format that lists do not support.
    let format = options.text("output").and_then(|name| name.parse().ok());
    let format = format.filter(|format| FORMATS.contains(format)).unwrap_or(default);
    Ok(Settings {
        format,
        filter: arguments.get_one::<String>("filter").cloned(),
        raw_strings: arguments.get_flag("raw-strings"),
        columns: strings(arguments, "columns"),
        color: terminal::colored(options, terminal)?,
        width: terminal.then(terminal::width),
        names: Names::default(),
        ..Settings::default()
    })
}

fn strings(arguments: &ArgMatches, name: &str) -> Vec<String> {
    arguments.get_many::<String>(name).unwrap_or_default().cloned().collect()
}
