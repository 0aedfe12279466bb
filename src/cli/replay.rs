//! `replay`: its options, and the run that they ask for.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{config, connect, duration, stream, tree};
use crate::app::inventory::Selection;
use crate::app::replay::{Bound, Pace, Recording, Replay, Serve, Span};
use crate::app::stream::Target;
use crate::error::Error;
use crate::output::Names;
use crate::output::sink::Identity;

/// The `replay` command.
pub fn command() -> Command {
    let output: Vec<Arg> = tree::streaming()
        .into_iter()
        .filter(|argument| argument.get_help_heading() == Some(tree::OUTPUT))
        .collect();
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
        .args(&output)
}

/// Reads the options and the recording's first line.
pub fn read(options: &config::Settings) -> Result<Replay, Error> {
    let arguments = options.arguments;
    let recording = recording(arguments)?;
    let itself = identity(&recording.path);
    spared(arguments, itself)?;
    let header = &recording.header;
    let channels = header.channels.iter().map(|one| Arc::new(one.subscription())).collect();
    let names = Names::default();
    names.restore(header.devices.clone());
    let mut course = stream::course(&Selection::Paths(channels), options, &names)?;
    if let Target::Files(files) | Target::Tee { files, .. } = &mut course.target {
        files.spared = itself;
    }
    Ok(Replay {
        recording,
        course,
        names,
        pace: *arguments.get_one("speed").expect("it has a default"),
        span: span(arguments)?,
        again: arguments.get_flag("loop"),
        dry: arguments.get_flag("dry-run"),
    })
}

/// The identity of the file that is read, if it is a file.
fn identity(recording: &Path) -> Option<Identity> {
    let is_stdin = recording == Path::new("-");
    if is_stdin { Identity::of_open(std::io::stdin()) } else { Identity::of(recording) }
}

/// Refuses to write to the recording itself: it would be truncated before it is read, or grow without end.
/// Names made from a template are checked when the files are opened.
fn spared(arguments: &ArgMatches, recording: Option<Identity>) -> Result<(), Error> {
    let Some(recording) = recording else { return Ok(()) };
    let written = arguments.get_one::<String>("write").filter(|written| *written != "-");
    let shows = written.is_none() || arguments.get_flag("tee");
    let itself = |file: &str| {
        let message = format!("`{file}` is the recording itself");
        Err(Error::usage(message, Some("write to another file")))
    };
    match written {
        Some(written) if Identity::of(Path::new(written)) == Some(recording) => itself(written),
        _ if shows && Identity::of_open(std::io::stdout()) == Some(recording) => itself("stdout"),
        _ => Ok(()),
    }
}

/// The settings of `--serve`, if it is given.
pub fn serve(options: &config::Settings) -> Result<Option<Serve>, Error> {
    let arguments = options.arguments;
    let Some(listen) = arguments.get_one::<SocketAddr>("serve") else { return Ok(None) };
    Ok(Some(Serve {
        recording: recording(arguments)?,
        listen: *listen,
        pace: *arguments.get_one("speed").expect("it has a default"),
        span: span(arguments)?,
        again: arguments.get_flag("loop"),
        reporter: connect::notices(options)?,
        dry: arguments.get_flag("dry-run"),
    }))
}

/// Opens the recording.
fn recording(arguments: &ArgMatches) -> Result<Recording, Error> {
    let path = PathBuf::from(arguments.get_one::<String>("file").expect("it is required"));
    let served = arguments.contains_id("serve");
    if arguments.get_flag("loop") && path == Path::new("-") && !served {
        let hint = "standard input cannot be read twice; use a file";
        return Err(Error::usage("`--loop` cannot be used with `-`", Some(hint)));
    }
    Recording::open(path)
}

/// Parses `--speed`.
fn pace(text: &str) -> Result<Pace, String> {
    if text == "max" {
        return Ok(Pace::Unlimited);
    }
    match text.parse::<f64>() {
        Ok(times) if times.is_finite() && times > 0.0 => Ok(Pace::Times(times)),
        _ => Err("it takes a number above 0, or `max`".to_owned()),
    }
}

/// Reads `--from` and `--to`, which must not be reversed.
fn span(arguments: &ArgMatches) -> Result<Span, Error> {
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
        (Some(Bound::At(from)), Some(Bound::At(to))) => from > to,
        (Some(Bound::After(from)), Some(Bound::After(to))) => from > to,
        _ => false,
    };
    if is_empty {
        return Err(Error::usage("`--from` is after `--to`", Some("swap them, or omit one")));
    }
    Ok(Span { from, to })
}

/// Parses a time or an offset. A time without a zone is in `zone`.
fn bound(text: &str, zone: &TimeZone) -> Option<Bound> {
    let offset = || duration::parse(text).ok().map(|offset: Duration| Bound::After(offset));
    let local = || {
        let time: DateTime = text.parse().ok()?;
        Some(Bound::At(time.to_zoned(zone.clone()).ok()?.timestamp()))
    };
    text.parse::<Timestamp>().ok().map(Bound::At).or_else(offset).or_else(local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_times_or_offsets() {
        let at = |text: &str| Some(Bound::At(text.parse().expect("a time")));
        let after = |seconds| Some(Bound::After(Duration::from_secs(seconds)));
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
        assert_eq!(pace("max"), Ok(Pace::Unlimited));
        assert_eq!(pace("2.5"), Ok(Pace::Times(2.5)));
        for text in ["0", "-1", "inf", "NaN", "fast"] {
            assert!(pace(text).is_err(), "{text}");
        }
    }
}
