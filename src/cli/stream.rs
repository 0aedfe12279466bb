//! A stream's run, from its options.

use std::env;
use std::fs;
use std::io::{IsTerminal, stderr, stdout};
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;

use super::config;
use super::connect;
use crate::app::inventory::Selection;
use crate::app::stream::{Limits, Run, Target};
use crate::error::Error;
use crate::net::Settings;
use crate::output::{self, Format, Names};

/// Everything that a run needs but what it subscribes.
pub fn read(
    selection: &Selection,
    options: &config::Settings,
    net: Settings,
) -> Result<Run, Error> {
    let arguments = options.arguments;
    let several_sites = selection.has_several_sites();
    let names = Names::default();
    let file = arguments.get_one::<String>("write").filter(|path| *path != "-").map(PathBuf::from);
    let append = arguments.get_flag("append");
    if let Some(path) =
        file.as_ref().and_then(|path| path.to_str()).filter(|path| path.contains(['%', '{']))
    {
        let hint = "names from a template are not built yet";
        return Err(Error::usage(
            format!("`{path}` cannot be a file name: it holds `%` or `{{`"),
            Some(hint),
        ));
    }
    let output = |terminal| {
        let settings = output(options, several_sites, terminal)?;
        Ok::<_, Error>(output::Settings { names: names.clone(), ..settings })
    };
    let on_screen = output(stdout().is_terminal())?;
    let into_file = |path: &PathBuf| {
        let header = !append || fs::metadata(path).map_or(true, |file| file.len() == 0);
        output(false).map(|settings| output::Settings { header, ..settings })
    };
    let (settings, target) = match file {
        None => (on_screen, Target::Stdout),
        Some(path) if arguments.get_flag("tee") => {
            (into_file(&path)?, Target::Tee { path, append, stdout: on_screen })
        }
        Some(path) => (into_file(&path)?, Target::File { path, append }),
    };
    useful(arguments, settings.format)?;
    if append && settings.format == Format::Json {
        return Err(Error::usage(
            "`--append` is for line formats, and `json` is none",
            Some("use `-o ndjson`"),
        ));
    }
    Ok(Run {
        net,
        wanted: Vec::new(),
        rescan: None,
        calls: Vec::new(),
        output: settings,
        target,
        limits: Limits {
            count: arguments.get_one("count").copied(),
            idle: arguments.get_one::<Duration>("idle-timeout").copied(),
        },
        duration: arguments.get_one::<Duration>("duration").copied(),
        reporter: connect::reporter(options, colored(options, stderr().is_terminal())?)?,
        dry: arguments.get_flag("dry-run"),
    })
}

/// No option is taken that would do nothing.
fn useful(arguments: &ArgMatches, format: Format) -> Result<(), Error> {
    if format == Format::Raw && arguments.get_flag("envelope") {
        return Err(Error::usage(
            "`--envelope` does not go with `-o raw`",
            Some("use `-o ndjson`"),
        ));
    }
    let tables = matches!(format, Format::Csv | Format::Tsv | Format::Pretty);
    if arguments.contains_id("columns") && !tables && !arguments.get_flag("tee") {
        let message = format!("`--columns` does nothing for `{}`", format.name());
        return Err(Error::usage(message, Some("add `-o csv`, `-o tsv` or `-o pretty`")));
    }
    Ok(())
}

fn output(
    options: &config::Settings,
    several_sites: bool,
    terminal: bool,
) -> Result<output::Settings, Error> {
    let arguments = options.arguments;
    let default = if terminal { Format::Pretty } else { Format::Ndjson };
    let format = options.word("output", &Format::ALL.map(Format::name))?;
    let stamp = arguments.get_one::<String>("timestamps");
    Ok(output::Settings {
        format: format
            .map_or(default, |name| name.parse().expect("the word is one of the formats")),
        filter: arguments.get_one::<String>("filter").cloned(),
        raw_strings: arguments.get_flag("raw-strings"),
        columns: arguments.get_many::<String>("columns").unwrap_or_default().cloned().collect(),
        header: true,
        envelope: arguments.get_flag("envelope"),
        timestamps: stamp.map(|name| name.parse().expect("clap knows the styles")),
        utc: arguments.get_flag("utc"),
        color: colored(options, terminal)?,
        width: terminal.then(width),
        several_sites,
        names: Names::default(),
    })
}

/// The setting wins, then `NO_COLOR`, then `CLICOLOR_FORCE`, then whether it is a terminal.
pub fn colored(options: &config::Settings, terminal: bool) -> Result<bool, Error> {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    let capable = env::var_os("TERM").is_none_or(|term| term != "dumb");
    let wanted = options.word("color", &["auto", "always", "never"])?;
    Ok(match wanted.as_deref() {
        Some("always") => true,
        Some("never") => false,
        _ if set("NO_COLOR") => false,
        _ => set("CLICOLOR_FORCE") || (terminal && capable),
    })
}

pub fn width() -> usize {
    rustix::termios::tcgetwinsize(stdout())
        .map_or(80, |size| if size.ws_col == 0 { 80 } else { size.ws_col.into() })
}
