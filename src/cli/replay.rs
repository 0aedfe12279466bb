//! Defines the `replay` command and builds its run from the options.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{config, duration, narrowing, notices, options, stream};
use crate::app::{PlaybackSpeed, RecordingFile, ReplayRun, ReplayServer, TimeBound, TimeRange};
use crate::error::Error;
use crate::inventory::Selection;
use crate::message::Names;
use crate::sink::FileIdentity;

/// The `replay` command.
pub fn command() -> Command {
    let output = options::output();
    let own = |name: &'static str| Arg::new(name).long(name);
    Command::new("replay")
        .about("Replay a recording (`-o record`) through any output")
        .after_help("Examples:\n  mistcat device-stats --site HQ -o record -w day.rec.zst\n  mistcat replay day.rec.zst --speed 60 -f '.name'\n  mistcat replay day.rec.zst --from 1h --to 90m -o csv -w part.csv\n  mistcat replay day.rec.zst --serve 127.0.0.1:8080")
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .help("Recording, compressed or not (- is standard input)"),
        )
        .arg(
            own("speed")
                .value_name("N")
                .default_value("1")
                .value_parser(pace)
                .help("Playback speed, as a multiple of the original, or max"),
        )
        .arg(
            own("from")
                .value_name("T")
                .help("Start at this time (RFC 3339) or offset from the beginning (10m)"),
        )
        .arg(own("to").value_name("T").help("End at this time or offset from the beginning"))
        .arg(
            own("loop").action(ArgAction::SetTrue).help("Start over at the end"),
        )
        .arg(
            own("serve")
                .value_name("ADDR")
                .value_parser(value_parser!(SocketAddr))
                .conflicts_with_all(output.iter().map(Arg::get_id))
                .help("Serve it as a simulated cloud on this address (port 0: any free one)"),
        )
        .args(narrowing::of_any_channel())
        .args(&output)
}

/// Reads the options and the recording's first line.
pub fn read(options: &config::ConfiguredOptions) -> Result<ReplayRun, Error> {
    let arguments = options.arguments;
    let recording = recording(arguments)?;
    let itself = identity(&recording.path);
    spared(arguments, itself)?;
    let header = &recording.header;
    let channels = header.channels.iter().map(|one| Arc::new(one.subscription())).collect();
    let names = Names::default();
    names.restore(header.devices.clone());
    let mut config = stream::run_config(&Selection::Paths(channels), options, &names)?;
    let narrowed = narrowing::read(None, options)?.without_lists();
    config.outputs.set_narrowing(&Arc::new(narrowed));
    if let Some(recording) = itself {
        config.outputs.spare(recording);
    }
    Ok(ReplayRun {
        recording,
        config,
        names,
        pace: *arguments.get_one("speed").expect("it has a default"),
        span: span(arguments)?,
        again: arguments.get_flag("loop"),
        dry: arguments.get_flag("dry-run"),
    })
}

/// The identity of the file that is read, if it is a file.
fn identity(recording: &Path) -> Option<FileIdentity> {
    let is_stdin = recording == Path::new("-");
    if is_stdin { FileIdentity::of_open(std::io::stdin()) } else { FileIdentity::of(recording) }
}

/// Refuses to write to the recording itself: it would be truncated before it is read, or grow without end.
/// Names made from a template are checked when the files are opened.
fn spared(arguments: &ArgMatches, recording: Option<FileIdentity>) -> Result<(), Error> {
    let Some(recording) = recording else { return Ok(()) };
    let written = arguments.get_one::<String>("write").filter(|written| *written != "-");
    let shows = written.is_none() || arguments.get_flag("tee");
    let itself = |file: &str| {
        let message = format!("`{file}` is the recording itself");
        Err(Error::usage(message, Some("write to another file")))
    };
    match written {
        Some(written) if FileIdentity::of(Path::new(written)) == Some(recording) => itself(written),
        _ if shows && FileIdentity::of_open(std::io::stdout()) == Some(recording) => {
            itself("stdout")
        }
        _ => Ok(()),
    }
}

/// The settings of `--serve`, if it is given.
pub fn serve(options: &config::ConfiguredOptions) -> Result<Option<ReplayServer>, Error> {
    let arguments = options.arguments;
    let Some(listen) = arguments.get_one::<SocketAddr>("serve") else { return Ok(None) };
    Ok(Some(ReplayServer {
        recording: recording(arguments)?,
        listen: *listen,
        pace: *arguments.get_one("speed").expect("it has a default"),
        span: span(arguments)?,
        again: arguments.get_flag("loop"),
        reporter: notices::notices(options)?,
        dry: arguments.get_flag("dry-run"),
    }))
}

/// Opens the recording.
fn recording(arguments: &ArgMatches) -> Result<RecordingFile, Error> {
    let path = PathBuf::from(arguments.get_one::<String>("file").expect("it is required"));
    let served = arguments.contains_id("serve");
    if arguments.get_flag("loop") && path == Path::new("-") && !served {
        let hint = "standard input cannot be read twice; use a file";
        return Err(Error::usage("`--loop` cannot be used with `-`", Some(hint)));
    }
    RecordingFile::open(path)
}

/// Parses `--speed`.
fn pace(text: &str) -> Result<PlaybackSpeed, String> {
    if text == "max" {
        return Ok(PlaybackSpeed::Unlimited);
    }
    match text.parse::<f64>() {
        Ok(times) if times.is_finite() && times > 0.0 => Ok(PlaybackSpeed::Times(times)),
        _ => Err("it takes a number above 0, or `max`".to_owned()),
    }
}

/// Reads `--from` and `--to`, which must not be reversed.
fn span(arguments: &ArgMatches) -> Result<TimeRange, Error> {
    let zone = if arguments.get_flag("utc") { TimeZone::UTC } else { TimeZone::system() };
    let end = |name: &str| {
        let text = arguments.get_one::<String>(name);
        let wrong = |text: &String| {
            let message = format!("`{text}` is not a valid value of `--{name}`");
            let hint = "it takes a time such as `2026-01-02T03:04:05Z`, or an offset such as `10m`";
            Error::usage(message, Some(hint))
        };
        text.map(|text| bound(text, &zone).ok_or_else(|| wrong(text))).transpose()
    };
    let (from, to) = (end("from")?, end("to")?);
    let is_empty = match (from, to) {
        (Some(TimeBound::At(from)), Some(TimeBound::At(to))) => from > to,
        (Some(TimeBound::After(from)), Some(TimeBound::After(to))) => from > to,
        _ => false,
    };
    if is_empty {
        return Err(Error::usage("`--from` is after `--to`", Some("swap them, or omit one")));
    }
    Ok(TimeRange { from, to })
}

/// Parses a time or an offset. A time without a zone is in `zone`.
fn bound(text: &str, zone: &TimeZone) -> Option<TimeBound> {
    let offset = || duration::parse(text).ok().map(|offset: Duration| TimeBound::After(offset));
    let local = || {
        let time: DateTime = text.parse().ok()?;
        Some(TimeBound::At(time.to_zoned(zone.clone()).ok()?.timestamp()))
    };
    text.parse::<Timestamp>().ok().map(TimeBound::At).or_else(offset).or_else(local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_times_or_offsets() {
        let at = |text: &str| Some(TimeBound::At(text.parse().expect("a time")));
        let after = |seconds| Some(TimeBound::After(Duration::from_secs(seconds)));
        for (text, expected) in [
            ("2026-01-02T03:04:05Z", at("2026-01-02T03:04:05Z")),
            ("2026-01-02T03:04:05+01:00", at("2026-01-02T02:04:05Z")),
            ("2026-01-02T03:04", at("2026-01-02T03:04:00Z")),
            ("90", after(90)),
            ("1h30m", after(5400)),
            ("yesterday", None),
        ] {
            assert_eq!(bound(text, &TimeZone::UTC), expected, "{text}");
        }
    }

    #[test]
    fn speeds_are_above_nothing() {
        assert_eq!(pace("max"), Ok(PlaybackSpeed::Unlimited));
        assert_eq!(pace("2.5"), Ok(PlaybackSpeed::Times(2.5)));
        for text in ["0", "-1", "inf", "NaN", "fast"] {
            assert!(pace(text).is_err(), "{text}");
        }
    }
}
