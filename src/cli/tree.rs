//! Defines the tree of subcommands and options, with one subcommand per registered channel.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::{auth, capture, doctor, duration, list, names, size};
use crate::channel::{CHANNELS, Channel, PayloadShape};
use crate::filter::{WatchedPath, read};
use crate::format::{Format, TimestampFormat};
use crate::run::WriteErrorPolicy;
use crate::sink::Compression;

const BEFORE: &str = "Connection";
pub const OUTPUT: &str = "Output";
pub const KEEPING: &str = "Staying connected";

/// The whole command line.
pub fn command() -> Command {
    Command::new("mistcat")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Stream the Juniper Mist cloud's WebSocket channels to a terminal, a pipe or a file")
        .after_help("Try it without an account:\n  mistcat --demo device-stats\n  mistcat --demo client-stats -f 'select(.rssi < -70) | {hostname, rssi}'\n\nA variable that is empty counts as not set; an option that is empty is an error.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(connection())
        .subcommands(CHANNELS.iter().map(channel))
        .subcommand(subscribe())
        .subcommand(super::replay::command())
        .subcommand(super::extcap::command())
        .subcommand(super::utilities::run())
        .subcommand(super::utilities::shell())
        .subcommand(configuration())
        .subcommand(auth::command())
        .subcommand(doctor::command())
        .subcommand(list::command())
        .subcommand(simulate())
        .subcommand(
            Command::new("completions")
                .about("Print the completion script of a shell")
                .after_help("Example:\n  mistcat completions bash > ~/.local/share/bash-completion/completions/mistcat")
                .arg(Arg::new("shell").required(true).value_name("SHELL").value_parser(value_parser!(Shell))),
        )
        .subcommand(Command::new("man").about("Print the manual page").after_help("Example:\n  mistcat man | man -l -"))
}

/// The completion script of a shell.
pub fn completion(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), "mistcat", &mut script);
    script
}

/// Options that stand before or after the subcommand.
fn connection() -> Vec<Arg> {
    let global = |name: &'static str| Arg::new(name).long(name).global(true).help_heading(BEFORE);
    vec![
        global("host")
            .value_name("HOST")
            .env("MIST_HOST")
            .default_value("api.mist.com")
            .help("Region (global01, eu, …), host name, or URL of the cloud"),
        global("ws-url")
            .value_name("URL")
            .env("MIST_WS_URL")
            .help("The stream's own URL, where it does not follow from the host"),
        global("token-file")
            .value_name("FILE")
            .env("MIST_TOKEN_FILE")
            .help("File with the API token [env of the token itself: MIST_APITOKEN]"),
        global("profile")
            .value_name("NAME")
            .env("MISTCAT_PROFILE")
            .help("A section of the configuration file"),
        global("config").value_name("FILE").env("MISTCAT_CONFIG").help(
            "The configuration file [default: mistcat/config.toml in the configuration folder]",
        ),
        global("ca-cert").value_name("FILE").help("Trust one more certificate authority (PEM)"),
        global("insecure").action(ArgAction::SetTrue).help("Do not verify the cloud's certificate"),
        global("proxy").value_name("URL").help(
            "Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]",
        ),
        global("demo")
            .action(ArgAction::SetTrue)
            .conflicts_with("ws-url")
            .help("Use a simulated cloud inside this process: no account, no network"),
        global("dry-run")
            .action(ArgAction::SetTrue)
            .help("Print what would be sent, and send nothing"),
        global("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .default_value("auto")
            .help("Colour the output"),
        global("log-format")
            .value_name("FORMAT")
            .value_parser(["text", "json"])
            .default_value("text")
            .help("How notices on stderr are written"),
        global("verbose")
            .short('v')
            .action(ArgAction::Count)
            .help("More notices (-vvv: every frame that is sent)"),
        global("quiet").short('q').action(ArgAction::SetTrue).help("No notices, only errors"),
    ]
}

fn channel(channel: &'static Channel) -> Command {
    let parameters = channel.parameters().map(names::parameter);
    Command::new(channel.name)
        .about(channel.about)
        .long_about(format!(
            "{}.\n\n{}\n\nChannel: {}",
            channel.about, channel.detail, channel.path
        ))
        .after_help(example(channel))
        .args(parameters)
        .args(names::of_channel(channel))
        .args(capture::options(channel))
        .args(super::ring::options(channel))
        .args(streaming())
}

fn example(channel: &Channel) -> String {
    let options = channel
        .parameters()
        .fold(String::new(), |text, parameter| text + " --" + parameter.option() + " NAME");
    let more = match channel.shape {
        PayloadShape::Capture => format!(
            "\n  mistcat {0}{options} -w packets.pcapng\n  mistcat {0}{options} -w - | wireshark -k -i -\n{1}",
            channel.name,
            capture::examples(channel, &options),
        ),
        PayloadShape::Plain | PayloadShape::Stats | PayloadShape::Command => String::new(),
    };
    format!("Examples:\n  mistcat {0}{options}\n  mistcat --demo {0} -c 5{more}", channel.name)
}

fn subscribe() -> Command {
    Command::new("subscribe")
        .about("Stream any channels, by path")
        .after_help("Example:\n  mistcat subscribe /test /sites/ID/stats/devices")
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .required(true)
                .num_args(1..)
                .help("The path of a channel"),
        )
        .args(streaming())
}

/// Options of every stream.
pub fn streaming() -> Vec<Arg> {
    let output = |name: &'static str| Arg::new(name).long(name).help_heading(OUTPUT);
    let keeping = |name: &'static str| Arg::new(name).long(name).help_heading(KEEPING);
    let time = |argument: Arg| argument.value_name("T").value_parser(duration::parse);
    let positive = |argument: Arg| argument.value_name("T").value_parser(duration::positive);
    vec![
        output("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser(Format::ALL.map(Format::name))
            .help("Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file's ending, pcapng for -w -; record is for replay"),
        output("filter")
            .short('f')
            .alias("jq")
            .value_name("JQ")
            .help("A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)"),
        output("changes")
            .action(ArgAction::SetTrue)
            .help("Write only what differs from the last payload of the same device, client, …"),
        output("watch")
            .value_name("A,B.*.C:N")
            .value_delimiter(',')
            .value_parser(|text: &str| text.parse::<WatchedPath>())
            .requires("changes")
            .help("What must differ for that, as dotted paths, numbers by N at least; missing is no change"),
        output("rate")
            .value_name("A,B.*.C")
            .value_delimiter(',')
            .value_parser(read)
            .help("Add the rate of these counters, as A_per_second beside A"),
        output("anonymize")
            .action(ArgAction::SetTrue)
            .help("Put pseudonyms for addresses, names and ids into a recording (-o record), packets included"),
        output("anonymize-key")
            .value_name("FILE")
            .requires("anonymize")
            .help("The secret that they depend on, for the same ones in several recordings [default: another each time]"),
        output("raw-strings")
            .short('r')
            .action(ArgAction::SetTrue)
            .help("Write string results without quotes"),
        output("columns")
            .value_name("A,B.C")
            .value_delimiter(',')
            .help("Columns of csv, tsv and pretty, as dotted paths"),
        output("envelope")
            .action(ArgAction::SetTrue)
            .help("Wrap each payload with its channel, site, kind and time"),
        output("count")
            .short('c')
            .value_name("N")
            .value_parser(value_parser!(u64).range(1..))
            .help("Stop after N messages, or packets, written"),
        time(output("duration")).help("Stop after this time (10s, 1m30s, or seconds)"),
        time(output("idle-timeout")).help("Stop when nothing was written for this time"),
        output("write").short('w').value_name("PATH").help(
            "Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name",
        ),
        output("append")
            .action(ArgAction::SetTrue)
            .requires("write")
            .help("Append to the file instead of replacing it"),
        output("rotate-size")
            .value_name("SIZE")
            .value_parser(size::parse)
            .requires("write")
            .help("Begin a new file before this one is larger (10M, 1G, 512k, or bytes)"),
        time(output("rotate-every"))
            .requires("write")
            .help("Begin a new file at every multiple of this time on the clock (1h, 5m)"),
        output("keep")
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .requires("write")
            .help("Keep the N newest complete files of each name"),
        output("compress")
            .value_name("METHOD")
            .value_parser(PossibleValuesParser::new(Compression::ALL.iter().map(|one| one.name())))
            .requires("write")
            .help("Compress; a name that ends with .gz or .zst does so by itself"),
        output("fsync")
            .value_name("WHEN")
            .requires("write")
            .help("never, rotate (when a file is complete), or a time: then and so often"),
        output("on-rotate")
            .value_name("CMD")
            .requires("write")
            .help("Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE"),
        output("on-write-error")
            .value_name("WHAT")
            .value_parser(WriteErrorPolicy::ALL.map(WriteErrorPolicy::name))
            .requires("write")
            .help("When the disk is full or the folder gone: retry (default) or exit"),
        output("tee")
            .action(ArgAction::SetTrue)
            .requires("write")
            .help("Show the stream on stdout as well"),
        output("timestamps")
            .short('t')
            .value_name("STYLE")
            .value_parser(TimestampFormat::ALL.map(TimestampFormat::name))
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("short")
            .help("Time of arrival before each pretty line"),
        output("utc").action(ArgAction::SetTrue).help("Times in UTC"),
        keeping("max-retries")
            .value_name("N")
            .value_parser(value_parser!(u32))
            .help("Give up after N failures in a row [default: never]"),
        keeping("no-reconnect")
            .action(ArgAction::SetTrue)
            .conflicts_with("max-retries")
            .help("End when the connection is lost"),
        positive(keeping("retry-delay"))
            .default_value("1s")
            .help("First pause before a new attempt; later ones double"),
        positive(keeping("retry-max-delay"))
            .default_value("60s")
            .help("Longest pause before a new attempt"),
        positive(keeping("connect-timeout"))
            .default_value("10s")
            .help("For name, TCP, proxy, TLS and upgrade together"),
        time(keeping("ping-interval"))
            .default_value("30s")
            .help("Time between pings; 0 sends none"),
        positive(keeping("ping-timeout")).default_value("20s").help("Time for the pong to come"),
        positive(keeping("ack-timeout"))
            .default_value("10s")
            .help("Time for an acknowledgement to come"),
        positive(keeping("stale-after"))
            .help("Tell when no message came on a channel for this time"),
        keeping("reconnect-stale")
            .action(ArgAction::SetTrue)
            .requires("stale-after")
            .help("And replace the connection then"),
        keeping("on-slow")
            .value_name("POLICY")
            .value_parser(["block", "drop-oldest", "drop-newest"])
            .default_value("block")
            .help("When the reader is slower than the cloud"),
        keeping("buffer")
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .default_value("10000")
            .help("Messages that may wait (and 32 MiB)"),
        keeping("max-channels")
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .default_value("2000")
            .help("Channels on one connection; more are spread over several"),
    ]
}

fn configuration() -> Command {
    Command::new("config")
        .about("Show or begin the configuration")
        .after_help("Examples:\n  mistcat config show\n  mistcat config init --write")
        .subcommand_required(true)
        .subcommand(Command::new("show").about("Every setting, with where it comes from"))
        .subcommand(Command::new("path").about("Where the configuration file is looked for"))
        .subcommand(
            Command::new("init").about("Print an example configuration").arg(
                Arg::new("write")
                    .long("write")
                    .action(ArgAction::SetTrue)
                    .help("Write it to the usual place; never overwrites"),
            ),
        )
}

fn simulate() -> Command {
    let number = |name: &'static str, default: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .default_value(default)
    };
    Command::new("simulate")
        .about("Serve a simulated cloud")
        .long_about("Serve a simulated cloud.\n\nWhen it is ready it prints one JSON line with its URL, its token and the ids of its sites.")
        .after_help("Example:\n  mistcat simulate --listen 127.0.0.1:8080")
        .arg(Arg::new("listen").long("listen").value_name("ADDR").default_value("127.0.0.1:0").value_parser(value_parser!(std::net::SocketAddr)).help("Address and port (0: any free one)"))
        .arg(Arg::new("tls").long("tls").action(ArgAction::SetTrue).help("Serve over TLS, with a certificate made at start"))
        .arg(number("orgs", "1").help("Organisations"))
        .arg(number("sites", "2").help("Sites of an organisation"))
        .arg(number("devices", "12").help("Devices of a site"))
        .arg(Arg::new("rate").long("rate").value_name("FACTOR").default_value("1").value_parser(value_parser!(f64)).help("How fast the world moves"))
        .arg(Arg::new("seed").long("seed").value_name("N").default_value("1").value_parser(value_parser!(u64)).help("The same seed makes the same world"))
        .arg(Arg::new("scenario").long("scenario").value_name("FILE").help("A script of what the cloud does, faults included"))
        .arg(Arg::new("journal").long("journal").value_name("FILE").help("Write what the cloud sees, as NDJSON"))
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
