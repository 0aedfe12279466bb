//! Defines the tree of subcommands and options, with one subcommand per registered channel.

use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::help::examples;
use super::{
    auth, capture, describe, doctor, extcap, list, names, narrowing, options, replay, ring,
    utilities, view,
};
use crate::channel::{CHANNELS, Channel};

/// Heading of the options about the connection.
pub const CONNECTION: &str = "Connection";

/// Heading of the options about notices.
const NOTICES: &str = "Notices";

/// The whole command line.
pub fn command() -> Command {
    Command::new("mistcat")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Stream Juniper Mist's WebSocket channels to a terminal, a pipe or a file")
        .long_about("Stream Juniper Mist's WebSocket channels to a terminal, a pipe or a file.\n\nAn empty environment variable counts as unset; an empty option is an error.")
        .after_help("Try it without an account:\n  mistcat --demo device-stats\n  mistcat --demo client-stats -f 'select(.rssi and .rssi < -70) | .hostname'")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(connection())
        .subcommands(CHANNELS.iter().map(channel))
        .subcommand(subscribe())
        .subcommand(view::command())
        .subcommand(replay::command())
        .subcommand(extcap::command())
        .subcommand(utilities::run())
        .subcommand(utilities::shell())
        .subcommand(configuration())
        .subcommand(auth::command())
        .subcommand(doctor::command())
        .subcommand(list::command())
        .subcommand(describe::command())
        .subcommand(simulate())
        .subcommand(
            Command::new("completions")
                .about("Print a static completion script for a shell")
                .long_about("Print a static completion script for a shell.\n\nThe static script knows commands and options only. To complete live names as well, load `source <(COMPLETE=bash mistcat)`.")
                .after_help("Example:\n  mistcat completions bash > ~/.local/share/bash-completion/completions/mistcat")
                .arg(Arg::new("shell").required(true).value_name("SHELL").value_parser(value_parser!(Shell))),
        )
        .subcommand(
            Command::new("man")
                .about("Print the manual page of mistcat or of one command")
                .after_help("Examples:\n  mistcat man | man -l -\n  mistcat man device-stats | man -l -\n  mistcat man run ping > mistcat-run-ping.1")
                .arg(Arg::new("command").value_name("COMMAND").num_args(0..).help("Command, with its subcommand if it has any")),
        )
}

/// The static completion script of a shell.
pub fn completion(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), "mistcat", &mut script);
    script
}

/// Global options, accepted before and after the subcommand.
fn connection() -> Vec<Arg> {
    let under =
        |heading, name: &'static str| Arg::new(name).long(name).global(true).help_heading(heading);
    let global = |name| under(CONNECTION, name);
    let notice = |name| under(NOTICES, name);
    vec![
        global("host")
            .value_name("HOST")
            .env("MIST_HOST")
            .default_value("api.mist.com")
            .help("Cloud region (global01, eu, …), host name or URL"),
        global("ws-url")
            .value_name("URL")
            .env("MIST_WS_URL")
            .help("Stream URL, if it cannot be derived from the host"),
        global("token-file")
            .value_name("FILE")
            .env("MIST_TOKEN_FILE")
            .help("File that holds the API token [env for the token itself: MIST_APITOKEN]"),
        global("profile")
            .value_name("NAME")
            .env("MISTCAT_PROFILE")
            .help("Profile in the configuration file"),
        global("config").value_name("FILE").env("MISTCAT_CONFIG").help(
            "Configuration file [default: mistcat/config.toml in your configuration folder]",
        ),
        global("ca-cert").value_name("FILE").help("Trust an additional CA certificate (PEM)"),
        global("insecure").action(ArgAction::SetTrue).help("Do not verify TLS certificates"),
        global("proxy").value_name("URL").help(
            "Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]",
        ),
        global("demo")
            .action(ArgAction::SetTrue)
            .conflicts_with("ws-url")
            .help("Use a built-in simulated cloud: no account, no network"),
        global("dry-run")
            .action(ArgAction::SetTrue)
            .help("Print what would be sent without sending it"),
        notice("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .default_value("auto")
            .help("When to use colours"),
        notice("log-format")
            .value_name("FORMAT")
            .value_parser(["text", "json"])
            .default_value("text")
            .help("Format of the notices on stderr"),
        notice("verbose")
            .short('v')
            .action(ArgAction::Count)
            .help("Print more notices (-vvv: every frame sent)"),
        notice("quiet").short('q').action(ArgAction::SetTrue).help("Print errors only"),
    ]
}

/// The subcommand of a channel.
fn channel(channel: &'static Channel) -> Command {
    let parameters = channel.parameters().map(names::parameter);
    Command::new(channel.name)
        .about(channel.about)
        .long_about(format!(
            "{}.\n\n{}\n\nChannel: {}",
            channel.about, channel.detail, channel.path
        ))
        .after_help(examples::of_channel(channel))
        .args(parameters)
        .args(narrowing::of_channel(channel))
        .args(names::of_channel(channel))
        .args(capture::options(channel))
        .args(ring::options(channel))
        .args(options::streaming())
}

/// The `subscribe` command.
fn subscribe() -> Command {
    Command::new("subscribe")
        .about("Stream any channel by its path")
        .after_help("Example:\n  mistcat subscribe /test /sites/ID/stats/devices")
        .arg(Arg::new("path").value_name("PATH").required(true).num_args(1..).help("Channel path"))
        .args(narrowing::of_any_channel())
        .arg(names::background())
        .args(options::streaming())
}

/// The `config` command.
fn configuration() -> Command {
    Command::new("config")
        .about("Show or create the configuration")
        .after_help("Examples:\n  mistcat config show\n  mistcat config init --write")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("show").about("Show every setting and where it comes from").after_help(
                "Examples:\n  mistcat config show\n  mistcat config show --profile europe",
            ),
        )
        .subcommand(
            Command::new("path")
                .about("Print the path of the configuration file")
                .after_help("Example:\n  mistcat config path"),
        )
        .subcommand(
            Command::new("init")
                .about("Print an example configuration")
                .after_help("Examples:\n  mistcat config init\n  mistcat config init --write")
                .arg(
                    Arg::new("write")
                        .long("write")
                        .action(ArgAction::SetTrue)
                        .help("Write it to the default location; never overwrites"),
                ),
        )
}

/// The `simulate` command.
fn simulate() -> Command {
    let number = |name: &'static str, default: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .default_value(default)
    };
    Command::new("simulate")
        .about("Run a simulated cloud as a server")
        .long_about("Run a simulated cloud as a server.\n\nOnce it is ready, it prints one JSON line with its URL, its token and the ids of its sites.")
        .after_help("Example:\n  mistcat simulate --listen 127.0.0.1:8080")
        .arg(Arg::new("listen").long("listen").value_name("ADDR").default_value("127.0.0.1:0").value_parser(value_parser!(std::net::SocketAddr)).help("Address and port to listen on (port 0: any free one)"))
        .arg(Arg::new("tls").long("tls").action(ArgAction::SetTrue).help("Serve over TLS, with a certificate generated at startup"))
        .arg(number("orgs", "1").help("Number of organisations"))
        .arg(number("sites", "2").help("Sites per organisation"))
        .arg(number("devices", "12").help("Devices per site"))
        .arg(Arg::new("rate").long("rate").value_name("FACTOR").default_value("1").value_parser(value_parser!(f64)).help("Speed of the simulation: 2 is twice as fast"))
        .arg(Arg::new("seed").long("seed").value_name("N").default_value("1").value_parser(value_parser!(u64)).help("Random seed: the same seed gives the same cloud"))
        .arg(Arg::new("background").long("background").action(ArgAction::SetTrue).help("Send packets, command output and test results that no client asked for, as if others were at work"))
        .arg(Arg::new("scenario").long("scenario").value_name("FILE").help("Script of the cloud's behaviour, including faults"))
        .arg(Arg::new("journal").long("journal").value_name("FILE").help("Log what the cloud sees and does, as NDJSON"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn every_channel_has_a_subcommand_with_its_parameters() {
        let tree = command();
        for channel in CHANNELS {
            let own = tree.find_subcommand(channel.name).expect(channel.name);
            for parameter in channel.parameters() {
                assert!(
                    own.get_arguments().any(|argument| argument.get_id() == parameter.option())
                );
            }
        }
    }
}
