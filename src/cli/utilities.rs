//! Defines the subcommands of utilities and shells from their registry.

use clap::{Arg, ArgAction, Command, value_parser};

use super::names::{caching, parameter};
use super::{duration, names, options};
use crate::channel;
use crate::utility::{
    DeviceType, SHELL, UTILITIES, Utility, UtilityOutput, UtilityParameter, UtilityParameterKind,
};

/// Heading of the options about the run itself.
const RUN: &str = "Run";

/// Output options of streams that a utility redefines, or that have no meaning for a run.
const FOREIGN: [&str; 3] = ["count", "duration", "idle-timeout"];

/// Connection options that have no effect on a run.
const USELESS: [&str; 5] = ["stale-after", "reconnect-stale", "on-slow", "buffer", "max-channels"];

/// `run`, with a subcommand for each utility.
pub fn run() -> Command {
    Command::new("run")
        .about("Run a utility on devices: ping, traceroute, tables, tests")
        .long_about(
            "Run a utility on devices and print their output.\n\nOn a terminal the text is printed unchanged, prefixed with the name of the device if there are several. \
             In a pipe each line of text, or row of a table, becomes one JSON object.",
        )
        .after_help(
            "Examples:\n  mistcat run ping --site HQ --device AP-Lobby 9.9.9.9 --count 4\n  \
             mistcat run show_mac_table --site HQ --device 'SW-*' -o ndjson\n  \
             mistcat run bounce_port --site HQ --device SW-1 --ports ge-0/0/1 --yes\n  \
             mistcat --demo run ping 9.9.9.9",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(UTILITIES.iter().map(utility))
}

/// `shell`.
pub fn shell() -> Command {
    Command::new("shell")
        .about(SHELL.about)
        .long_about(
            "Open an interactive shell on a switch or gateway.\n\nAt the start of a line, `~.` ends the session and `~?` lists the other escapes. \
             Input from a pipe is typed line by line, and the session ends once the output goes quiet.",
        )
        .after_help(
            "Examples:\n  mistcat shell --site HQ --device SW-1\n  \
             mistcat shell --jsi --org Acme --device 5c5b350e0070",
        )
        .args(place())
        .arg(
            Arg::new("jsi")
                .long("jsi")
                .action(ArgAction::SetTrue)
                .help_heading("Names")
                .help("Connect to a device that was adopted for Juniper Support Insights and has no site; --device is its MAC"),
        )
        .args(SHELL.parameters.iter().map(option))
        .args(connection())
}

/// Options that select devices.
fn place() -> Vec<Arg> {
    let org = names::argument(channel::Parameter::Org)
        .help_heading("Names")
        .help("Limit the search for sites to this organisation");
    let own = [parameter(channel::Parameter::Site), parameter(channel::Parameter::Device), org];
    own.into_iter().chain(caching()).collect()
}

/// Options that select where a utility runs.
fn place_of(utility: &Utility) -> Vec<Arg> {
    match utility.answer {
        UtilityOutput::OwnChannel("org-idp-test") => {
            let org = parameter(channel::Parameter::Org);
            [org].into_iter().chain(caching()).collect()
        }
        _ => place(),
    }
}

/// The entry of a utility in `list utilities`.
pub fn row(utility: &Utility) -> String {
    let parameter = |parameter: &UtilityParameter| {
        let option = match parameter.kind {
            UtilityParameterKind::Secret => format!("--{}-file", parameter.option()),
            _ if parameter.is_positional() => parameter.field.to_uppercase(),
            _ => format!("--{}", parameter.option()),
        };
        serde_json::json!({
            "field": parameter.field,
            "option": option,
            "takes": parameter.kind.takes(),
            "required": parameter.required,
            "default": parameter.default,
        })
    };
    serde_json::json!({
        "name": utility.name,
        "about": utility.about,
        "devices": utility.devices.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "disrupts": utility.disrupts,
        "parameters": utility.parameters.iter().map(parameter).collect::<Vec<_>>(),
    })
    .to_string()
}

/// The subcommand of a utility.
fn utility(utility: &'static Utility) -> Command {
    let devices = match utility.devices {
        [] => String::new(),
        _ => format!("Devices: {}", utility.devices()),
    };
    let detail = [utility.detail, &disruption(utility), &devices]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
    Command::new(utility.name)
        .visible_aliases(utility.aliases())
        .about(utility.about)
        .long_about(format!("{}.\n\n{detail}", utility.about))
        .after_help(example(utility))
        .args(utility.parameters.iter().map(option))
        .args(place_of(utility))
        .args(of_run(utility))
        .args(output())
        .args(connection())
}

/// A warning about what the utility disrupts; empty if nothing.
fn disruption(utility: &Utility) -> String {
    let what = |what| format!("This will {what}. Asks for confirmation unless `--yes` is given.");
    utility.disrupts.map(what).unwrap_or_default()
}

/// The example of a utility's help.
fn example(utility: &Utility) -> String {
    let value = |parameter: &UtilityParameter| match parameter.kind {
        UtilityParameterKind::Choice(words) => words[0].to_owned(),
        UtilityParameterKind::AddressOr(_) | UtilityParameterKind::Address => "10.0.0.1".to_owned(),
        UtilityParameterKind::List | UtilityParameterKind::RealPorts => "ge-0/0/1".to_owned(),
        _ if parameter.is_positional() => "9.9.9.9".to_owned(),
        _ if parameter.field.starts_with("port") => "ge-0/0/1".to_owned(),
        kind => kind.placeholder().to_owned(),
    };
    let words = utility.parameters.iter().filter(|parameter| parameter.required).map(|parameter| {
        match (parameter.is_positional(), parameter.kind) {
            (true, _) => format!(" {}", value(parameter)),
            (false, UtilityParameterKind::Secret) => String::new(),
            (false, _) => format!(" --{} {}", parameter.option(), value(parameter)),
        }
    });
    let words: String = words.collect();
    let place = match utility.answer {
        UtilityOutput::OwnChannel("org-idp-test") => "--org Acme".to_owned(),
        _ => format!("--site HQ --device {}", device(utility)),
    };
    format!("Example:\n  mistcat run {}{words} {place}", utility.name)
}

/// A device that the utility runs on, by a name as people give them.
fn device(utility: &Utility) -> &'static str {
    match utility.devices.first() {
        Some(DeviceType::AccessPoint) | None => "AP-Lobby",
        Some(DeviceType::Switch) => "SW-1",
        Some(DeviceType::Srx | DeviceType::Ssr) => "GW-1",
    }
}

/// The option or argument for a setting.
fn option(parameter: &'static UtilityParameter) -> Arg {
    let mut help = parameter.about.to_owned();
    let kind = parameter.kind;
    let described = !matches!(
        kind,
        UtilityParameterKind::Text
            | UtilityParameterKind::Flag
            | UtilityParameterKind::Secret
            | UtilityParameterKind::Mac
            | UtilityParameterKind::Address
    );
    if described && !matches!(kind, UtilityParameterKind::Choice(_)) {
        help = format!("{help} ({})", kind.takes());
    }
    if let Some(default) = parameter.default {
        help = format!("{help} [default: {default}]");
    }
    let argument = Arg::new(id(parameter)).help(help);
    if parameter.is_positional() {
        return argument.value_name("HOST").required(true).value_parser(reader(kind));
    }
    if kind == UtilityParameterKind::Secret {
        let help = format!("File that holds the {} [default: prompt for it]", parameter.field);
        let name = format!("{}-file", parameter.option());
        return argument.long(name).value_name("FILE").help(help);
    }
    let argument = argument.long(parameter.option()).required(parameter.required);
    match kind {
        UtilityParameterKind::Flag => argument.action(ArgAction::SetTrue),
        UtilityParameterKind::Choice(words) => {
            argument.value_name("WORD").value_parser(words.to_vec())
        }
        UtilityParameterKind::List
        | UtilityParameterKind::RealPorts
        | UtilityParameterKind::Macs => argument
            .value_name(kind.placeholder())
            .action(ArgAction::Append)
            .value_parser(reader(kind)),
        _ => argument.value_name(kind.placeholder()).value_parser(reader(kind)),
    }
}

/// The id of an argument. The prefix keeps it apart from the program's own options.
pub fn id(parameter: &UtilityParameter) -> String {
    format!("body.{}", parameter.field)
}

/// A value parser that applies the registry's check.
fn reader(
    kind: UtilityParameterKind,
) -> impl Fn(&str) -> Result<String, String> + Clone + Send + Sync + 'static {
    move |text: &str| {
        let checked = kind.read(text).map(|_| text.to_owned());
        checked.map_err(|takes| format!("it takes {takes}"))
    }
}

/// Options of the run itself.
fn of_run(utility: &Utility) -> Vec<Arg> {
    let own = |name: &'static str| Arg::new(name).long(name).help_heading(RUN);
    let mut options = vec![
        own("timeout")
            .value_name("T")
            .value_parser(duration::positive)
            .help("Time limit for the whole run [default: 60s per device, extended to fit a count, duration or silence]"),
    ];
    // The others are started at all places at once.
    if !matches!(utility.answer, UtilityOutput::OwnChannel(_)) {
        options.push(
            own("concurrency")
                .value_name("N")
                .value_parser(value_parser!(u32).range(1..))
                .default_value("20")
                .help("Number of devices to run on at the same time"),
        );
    }
    if utility.answer != UtilityOutput::Nothing {
        options.push(silence(utility));
    }
    if utility.disrupts.is_some() {
        options.push(
            own("yes").short('y').action(ArgAction::SetTrue).help("Do not ask for confirmation"),
        );
    }
    options
}

/// How long silence is before it is the end.
fn silence(utility: &Utility) -> Arg {
    let more = utility.parameter("interval").map_or("", |_| " plus the interval");
    let default = format!("[default: {}s{more}]", utility.silence);
    Arg::new("silence")
        .long("silence")
        .value_name("T")
        .help_heading(RUN)
        .value_parser(duration::positive)
        .help(format!(
            "End this long after the last output, if nothing else marks the end {default}"
        ))
}

/// The output options of streams, as far as they apply to runs.
fn output() -> impl Iterator<Item = Arg> {
    options::output().into_iter().filter(|one| !FOREIGN.contains(&one.get_id().as_str()))
}

/// The connection options of streams, as far as they apply to runs.
fn connection() -> impl Iterator<Item = Arg> {
    options::connection().into_iter().filter(|one| !USELESS.contains(&one.get_id().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_utility_has_a_subcommand_with_its_settings() {
        let tree = run();
        for utility in UTILITIES {
            let own = tree.find_subcommand(utility.name).expect(utility.name);
            for parameter in utility.parameters {
                let found = own.get_arguments().find(|one| *one.get_id() == id(parameter));
                let found = found.expect(parameter.field);
                assert_eq!(found.is_positional(), parameter.is_positional(), "{}", parameter.field);
                assert_eq!(
                    found.is_required_set(),
                    parameter.required && parameter.kind != UtilityParameterKind::Secret,
                    "{}",
                    parameter.field
                );
            }
            for alias in utility.aliases() {
                assert!(tree.find_subcommand(&alias).is_some(), "{alias}");
            }
        }
    }

    #[test]
    fn streams_own_limits_are_not_there() {
        for command in run().get_subcommands() {
            let longs: Vec<_> = command.get_arguments().filter_map(Arg::get_short).collect();
            assert!(!longs.contains(&'c'), "{}", command.get_name());
            let idle = command.get_arguments().any(|one| one.get_long() == Some("idle-timeout"));
            assert!(!idle, "{}", command.get_name());
        }
    }
}
