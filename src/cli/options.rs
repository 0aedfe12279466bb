//! Defines the options that every stream takes: what is written, into which files, and how it stays connected.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, value_parser};

use super::{duration, size};
use crate::filter::{WatchedPath, read};
use crate::format::{Format, TimestampFormat};
use crate::run::WriteErrorPolicy;
use crate::sink::Compression;

/// Heading of the output options.
pub const OUTPUT: &str = "Output";
/// Heading of the options about the connection's lifetime.
const KEEPING: &str = "Staying connected";

/// Options that every stream takes.
pub fn streaming() -> Vec<Arg> {
    // Not `concat`, which would clone every option of every channel at each start.
    output().into_iter().chain(connection()).collect()
}

/// What is written and where: all options under the heading [`OUTPUT`].
pub fn output() -> Vec<Arg> {
    lines().into_iter().chain(files()).collect()
}

fn under(heading: &'static str, name: &'static str) -> Arg {
    Arg::new(name).long(name).help_heading(heading)
}

fn time(argument: Arg) -> Arg {
    argument.value_name("T").value_parser(duration::parse)
}

fn positive(argument: Arg) -> Arg {
    argument.value_name("T").value_parser(duration::positive)
}

/// Which messages are written, in what form, and for how long.
fn lines() -> Vec<Arg> {
    let output = |name| under(OUTPUT, name);
    vec![
        output("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser(Format::ALL.map(Format::name))
            .help("Output format; record is for `mistcat replay` [default: pretty on a terminal, otherwise ndjson; captures follow the file extension, and -w - is pcapng]"),
        output("filter")
            .short('f')
            .alias("jq")
            .value_name("JQ")
            .help("jq program; its results replace the payload (pcap, pcapng: keeps packets with a result other than false and null)"),
        output("changes")
            .action(ArgAction::SetTrue)
            .help("Write a message only if it differs from the last one of the same device, client, …"),
        output("watch")
            .value_name("A,B.*.C:N")
            .value_delimiter(',')
            .value_parser(|text: &str| text.parse::<WatchedPath>())
            .requires("changes")
            .help("Fields to compare, as dotted paths; with :N, a number must change by at least N; a missing field is no change"),
        output("no-first")
            .action(ArgAction::SetTrue)
            .requires("changes")
            .help("With --changes, leave out the first state of each device, client, …"),
        output("rate")
            .value_name("A,B.*.C")
            .value_delimiter(',')
            .value_parser(read)
            .help("Add the rate of these counters, as A_per_second next to A"),
        output("anonymize")
            .action(ArgAction::SetTrue)
            .help("Pseudonymise addresses, names and ids in a recording (-o record), packets included"),
        output("anonymize-key")
            .value_name("FILE")
            .requires("anonymize")
            .help("Key file: the same key gives the same pseudonyms [default: random]"),
        output("raw-strings")
            .short('r')
            .action(ArgAction::SetTrue)
            .help("Write string results without quotes"),
        output("columns")
            .value_name("A,B.C")
            .value_delimiter(',')
            .help("Columns of csv, tsv and pretty output, as dotted paths"),
        output("envelope")
            .action(ArgAction::SetTrue)
            .help("Wrap each payload in an object with its channel, site, kind and time of arrival"),
        output("count")
            .short('c')
            .value_name("N")
            .value_parser(value_parser!(u64).range(1..))
            .help("Stop after writing N messages, or packets"),
        time(output("duration")).help("Stop after T (10s, 1m30s, or seconds)"),
        time(output("idle-timeout")).help("Stop when nothing has been written for T"),
        output("timestamps")
            .short('t')
            .value_name("STYLE")
            .value_parser(TimestampFormat::ALL.map(TimestampFormat::name))
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("short")
            .help("Start each pretty line with its time of arrival"),
        output("utc").action(ArgAction::SetTrue).help("Use UTC instead of local time"),
    ]
}

/// Files instead of stdout: names, rotation, compression, failures.
fn files() -> Vec<Arg> {
    let output = |name| under(OUTPUT, name);
    vec![
        output("write").short('w').value_name("PATH").help(
            "Write to this file (- is stdout); its name may contain strftime codes, {site}, {channel} and {device}",
        ),
        output("append")
            .action(ArgAction::SetTrue)
            .requires("write")
            .help("Append to the file instead of replacing it"),
        output("rotate-size")
            .value_name("SIZE")
            .value_parser(size::parse_file_size)
            .requires("write")
            .help("Rotate before the file exceeds SIZE (10M, 1G, 512k)"),
        time(output("rotate-every"))
            .requires("write")
            .help("Rotate at every multiple of T on the clock (1h, 5m)"),
        output("keep")
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .requires("write")
            .help("Keep only the N newest complete files of each name"),
        output("compress")
            .value_name("METHOD")
            .value_parser(PossibleValuesParser::new(Compression::ALL.iter().map(|one| one.name())))
            .requires("write")
            .help("Compress the output; a name ending in .gz or .zst implies it"),
        output("fsync")
            .value_name("WHEN")
            .requires("write")
            .help("When to fsync: never, rotate (when a file is complete), or a time such as 5s (also at that interval)"),
        output("on-rotate")
            .value_name("CMD")
            .requires("write")
            .help("Run this shell command for each complete file, passed as $1 and $MISTCAT_FILE"),
        output("on-write-error")
            .value_name("WHAT")
            .value_parser(WriteErrorPolicy::ALL.map(WriteErrorPolicy::name))
            .requires("write")
            .help("What to do when the disk is full or the folder is gone [default: retry]"),
        output("tee")
            .action(ArgAction::SetTrue)
            .requires("write")
            .help("Also show the stream on stdout"),
    ]
}

/// How the connection is made and kept.
pub fn connection() -> Vec<Arg> {
    let keeping = |name| under(KEEPING, name);
    vec![
        keeping("max-retries")
            .value_name("N")
            .value_parser(value_parser!(u32))
            .help("Give up after N consecutive failures [default: never]"),
        keeping("no-reconnect")
            .action(ArgAction::SetTrue)
            .conflicts_with("max-retries")
            .help("Exit when the connection is lost"),
        positive(keeping("retry-delay"))
            .default_value("1s")
            .help("Delay before the first retry; it doubles with each further one"),
        positive(keeping("retry-max-delay"))
            .default_value("60s")
            .help("Longest delay between retries"),
        positive(keeping("connect-timeout"))
            .default_value("10s")
            .help("Time limit for DNS, TCP, proxy, TLS and upgrade together"),
        time(keeping("ping-interval"))
            .default_value("30s")
            .help("Interval between pings; 0 disables them"),
        positive(keeping("ping-timeout")).default_value("20s").help("How long to wait for a pong"),
        positive(keeping("ack-timeout"))
            .default_value("10s")
            .help("How long to wait for a subscription to be acknowledged"),
        positive(keeping("stale-after")).help("Warn when a channel has been silent for T"),
        keeping("reconnect-stale")
            .action(ArgAction::SetTrue)
            .requires("stale-after")
            .help("Reconnect when a channel goes stale"),
        keeping("on-slow")
            .value_name("POLICY")
            .value_parser(["block", "drop-oldest", "drop-newest"])
            .default_value("block")
            .help("What to do when the reader is slower than the cloud"),
        keeping("buffer")
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .default_value("10000")
            .help("Messages to queue for a slow reader (at most 32 MiB)"),
        keeping("max-channels")
            .value_name("N")
            .value_parser(value_parser!(u32).range(1..))
            .default_value("2000")
            .help("Channels per connection; more are spread over several"),
    ]
}
