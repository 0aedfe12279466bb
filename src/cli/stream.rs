//! Builds the run of a stream from its options.

use std::fs;
use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ArgMatches;

use super::format::{RunFormats, misnamed};
use super::{capture, config, files, narrowing, notices, ring, terminal};
use crate::anonymize::{Anonymizer, PseudonymKey};
use crate::app::StreamRun;
use crate::channel::DeviceStatsKind;
use crate::error::Error;
use crate::filter::WatchedPath;
use crate::format;
use crate::format::{Ability, Content, Format};
use crate::inventory::Selection;
use crate::message::Names;
use crate::net::Settings;
use crate::run::{Output, OutputDestination, OutputLimits, Outputs, RunConfig};
use crate::sim::SimulatedCloud;

/// Reads what to do with the messages of the selected channels.
pub fn run_config(
    selection: &Selection,
    options: &config::ConfiguredOptions,
    names: &Names,
) -> Result<RunConfig, Error> {
    let arguments = options.arguments;
    // What names stand for is not known yet.
    let several_sites = match selection {
        Selection::Paths(paths) => selection.has_several_sites(paths),
        Selection::Named(_) => false,
    };
    let file = arguments.get_one::<String>("write").filter(|path| *path != "-").map(Path::new);
    let terminal = stdout().is_terminal();
    let formats = RunFormats::choose(options, selection, file, terminal)?;
    let output = |format, terminal| {
        let settings = output(options, format, several_sites, terminal)?;
        Ok::<_, Error>(crate::format::Settings { names: names.clone(), ..settings })
    };
    let on_screen = output(formats.stdout, terminal)?;
    let into_file =
        crate::format::Settings { allow_side_files: true, ..output(formats.file, false)? };
    let mut outputs = outputs(arguments, on_screen, into_file)?;
    let first = &mut outputs.0[0];
    useful(arguments, first.format.format)?;
    first.anonymizer = anonymizer(arguments)?;
    let reporter = notices::notices(options)?;
    if let Some(notice) = misnamed(file, first.format.format) {
        reporter.notice(&notice);
    }
    Ok(RunConfig {
        outputs,
        devices: Vec::new(),
        limits: OutputLimits {
            count: arguments.get_one("count").copied(),
            idle: arguments.get_one::<Duration>("idle-timeout").copied(),
        },
        duration: arguments.get_one::<Duration>("duration").copied(),
        reporter,
    })
}

/// The list of outputs: the file first, where `-w` names one, and then stdout, unless it is not wanted beside it.
pub fn outputs(
    arguments: &ArgMatches,
    on_screen: crate::format::Settings,
    into_file: crate::format::Settings,
) -> Result<Outputs, Error> {
    let on_write_error = files::on_write_error(arguments);
    let output =
        |format, destination| Output { format, destination, anonymizer: None, on_write_error };
    let files = files::read(arguments, into_file.format, &into_file.names)?;
    let shown = files.is_none() || arguments.get_flag("tee");
    let files = files.map(|files| output(into_file, OutputDestination::Files(files)));
    let stdout = shown.then(|| output(on_screen, OutputDestination::Stdout));
    Ok(Outputs(files.into_iter().chain(stdout).collect()))
}

/// Reads everything a run needs except its subscriptions.
pub fn read(
    selection: &Selection,
    options: &config::ConfiguredOptions,
    net: Settings,
    demo: Option<&SimulatedCloud>,
) -> Result<StreamRun, Error> {
    let arguments = options.arguments;
    let names = Names::default();
    let config = run_config(selection, options, &names)?;
    if let Some(warning) = ring::warning(arguments) {
        config.reporter.notice(&warning);
    }
    Ok(StreamRun {
        net,
        config,
        wanted: Vec::new(),
        rescan: None,
        background_names: None,
        calls: Vec::new(),
        ring: ring::read(arguments, &names)?,
        names,
        captures: capture::read(selection, arguments, demo)?.into_iter().collect(),
        last_capture: None,
        dry: arguments.get_flag("dry-run"),
    })
}

/// Rejects options that would have no effect.
pub fn useful(arguments: &ArgMatches, format: Format) -> Result<(), Error> {
    // Such an option may still be meant for what `--tee` shows in another format.
    let shown = !format.can(Ability::Shown) && arguments.get_flag("tee");
    if !format.can(Ability::Envelope) && arguments.get_flag("envelope") && !shown {
        let message = format!("`--envelope` cannot be used with `-o {}`", format.name());
        return Err(Error::usage(message, Some("use `-o ndjson`")));
    }
    if format.writes(Content::Packets) && !shown {
        let given = |name: &&'static str| match *name {
            "rate" => arguments.contains_id(name),
            name => arguments.get_flag(name),
        };
        let none = ["raw-strings", "changes", "rate"];
        if let Some(name) = none.into_iter().find(given) {
            let message = format!("`--{name}` cannot be used with `-o {}`", format.name());
            return Err(Error::usage(message, Some("use `-o ndjson`")));
        }
    }
    if arguments.get_flag("anonymize") && !format.can(Ability::Anonymize) {
        let message = "`--anonymize` is for recordings only";
        return Err(Error::usage(message, Some("add `-o record -w FILE`")));
    }
    if arguments.contains_id("rate") && format.writes(Content::Frames) && !shown {
        let message = format!("`--rate` cannot be used with `-o {}`", format.name());
        return Err(Error::usage(
            message,
            Some("use `-o ndjson`, or add rates when you `replay` the recording"),
        ));
    }
    let has_columns = format.can(Ability::Columns) || arguments.get_flag("tee");
    if arguments.contains_id("columns") && !has_columns {
        let message = format!("`--columns` has no effect on `{}`", format.name());
        return Err(Error::usage(message, Some("add `-o csv`, `-o tsv` or `-o pretty`")));
    }
    Ok(())
}

/// How messages are rendered in `format`. `terminal` means that they are shown on one.
pub fn output(
    options: &config::ConfiguredOptions,
    format: Format,
    several_sites: bool,
    terminal: bool,
) -> Result<crate::format::Settings, Error> {
    let arguments = options.arguments;
    let has_payloads = format.writes(Content::Payloads);
    let rates = arguments.get_many::<String>("rate").unwrap_or_default();
    let stamp = options.stream_text("timestamps", terminal);
    let has_columns = format.can(Ability::Columns) || arguments.contains_id("columns");
    Ok(crate::format::Settings {
        format,
        filter: options.stream_text("filter", terminal),
        changes: changes(arguments).filter(|_| !format.writes(Content::Packets)),
        omit_first: arguments.get_flag("no-first"),
        rates: if has_payloads { rates.cloned().collect() } else { Vec::new() },
        raw_strings: arguments.get_flag("raw-strings"),
        columns: if has_columns { options.stream_words("columns", terminal) } else { Vec::new() },
        envelope: arguments.get_flag("envelope"),
        shows_basic: narrowing::kinds(options)?.contains(&DeviceStatsKind::ApBasic),
        timestamps: stamp.map(|name| name.parse().expect("clap knows the styles")),
        utc: arguments.get_flag("utc"),
        color: terminal::colored(options, terminal)?,
        width: terminal.then(terminal::width),
        several_sites,
        ..format::Settings::default()
    })
}

/// The anonymizer of `--anonymize`, if it is given.
fn anonymizer(arguments: &ArgMatches) -> Result<Option<Anonymizer>, Error> {
    if !arguments.get_flag("anonymize") {
        return Ok(None);
    }
    let Some(path) = arguments.get_one::<String>("anonymize-key").map(PathBuf::from) else {
        return Ok(Some(Anonymizer::new(PseudonymKey::random())));
    };
    let secret = fs::read(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
    if secret.trim_ascii().is_empty() {
        let message = format!("`{}` contains no key", path.display());
        return Err(Error::usage(message, Some("create one with `openssl rand -hex 32 > FILE`")));
    }
    Ok(Some(Anonymizer::new(PseudonymKey::of(secret.trim_ascii()))))
}

/// The fields of `--changes`, if it is given: a payload is written if one of them changed.
fn changes(arguments: &ArgMatches) -> Option<Vec<WatchedPath>> {
    let watched = arguments.get_many::<WatchedPath>("watch");
    let whole = || vec![WatchedPath::whole()];
    let given = |watched: clap::parser::ValuesRef<WatchedPath>| watched.cloned().collect();
    arguments.get_flag("changes").then(|| watched.map_or_else(whole, given))
}
