//! Defines the `describe` commands and builds their requests from the options.

use clap::{Arg, Command};

use super::{config, connect, list, names, selection};
use crate::app::describe::DescribeRequest;
use crate::channel::{Channel, Parameter};
use crate::error::Error;
use crate::format::{DescriptionKind, Format};
use crate::sim::SimulatedCloud;

const FORMATS: [Format; 3] = [Format::Pretty, Format::Ndjson, Format::Json];

/// The `describe` command.
pub fn command() -> Command {
    Command::new("describe")
        .about("Describe one site, device or client on one screen")
        .after_help("Examples:\n  mistcat describe device AP-Lobby\n  mistcat describe client ann-laptop --site HQ\n  mistcat describe site HQ -f '.devices | map(select(.status == \"disconnected\").name)'")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(DescriptionKind::ALL.map(of_kind))
}

/// The parameter that names the subject.
fn parameter(kind: DescriptionKind) -> Parameter {
    match kind {
        DescriptionKind::Site => Parameter::Site,
        DescriptionKind::Device => Parameter::Device,
        DescriptionKind::Client => Parameter::Client,
    }
}

/// A channel whose path names the subject and nothing else but its site.
fn channel(kind: DescriptionKind) -> &'static Channel {
    let name = match kind {
        DescriptionKind::Site => "device-stats",
        DescriptionKind::Device => "device-cmd",
        DescriptionKind::Client => "client-diag",
    };
    Channel::named(name).expect("the registry has this channel")
}

fn of_kind(kind: DescriptionKind) -> Command {
    let (about, subject) = match kind {
        DescriptionKind::Site => {
            ("Describe a site: devices, clients, busiest radios", "site: name, id or pattern")
        }
        DescriptionKind::Device => (
            "Describe a device: state, radios or ports, clients, events",
            "device: name, MAC, id or pattern",
        ),
        DescriptionKind::Client => (
            "Describe a Wi-Fi client: signal, access point, events",
            "client: name, MAC or pattern",
        ),
    };
    let own = parameter(kind);
    let subject = Arg::new(own.option())
        .value_name("NAME")
        .required(true)
        .num_args(1..)
        .help(format!("The {subject}"));
    let example = format!("Example:\n  mistcat describe {} NAME", kind.name());
    let mut command = Command::new(kind.name())
        .about(about)
        .after_help(example)
        .arg(subject)
        .args(list::output(&FORMATS))
        .args(names::caching())
        .arg(names::argument(Parameter::Org).help("Limit the search to this organisation"));
    if own != Parameter::Site {
        command = command.arg(
            names::argument(Parameter::Site)
                .help("Limit the search to this site: name, id, pattern or all; repeatable"),
        );
    }
    command
}

/// The request for a description.
pub fn request(
    name: &str,
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<DescribeRequest, Error> {
    let kind = DescriptionKind::ALL.into_iter().find(|kind| kind.name() == name);
    let kind = kind.expect("the subcommands are the kinds");
    Ok(DescribeRequest {
        kind,
        selection: selection::anywhere(channel(kind), options),
        orgs: names::values(Parameter::Org, options),
        net: connect::read(options, demo)?,
        keeping: names::keeping(options, demo)?,
        output: list::settings(options)?,
        reporter: list::reporter(options)?,
        dry: options.arguments.get_flag("dry-run"),
    })
}
