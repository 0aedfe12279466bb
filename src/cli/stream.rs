//! A stream's run, from its options.

use std::env;
use std::fs;
use std::io::{IsTerminal, stderr, stdout};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::ArgMatches;

use super::capture;
use super::config;
use super::connect;
use super::format::Formats;
use super::values::subscriptions;
use crate::app::stream::{Limits, Run, Target};
use crate::channel::{Channel, Subscription};
use crate::error::Error;
use crate::net::Settings;
use crate::output::{self, Format};
use crate::sim::Cloud;

/// Everything that a run needs; `channel` is none for `subscribe`.
pub fn read(
    channel: Option<&'static Channel>,
    options: &config::Settings,
    net: Settings,
    demo: Option<&Cloud>,
) -> Result<Run, Error> {
    let arguments = options.arguments;
    let wanted = subscriptions(channel, options, demo)?;
    let sites = wanted.iter().filter_map(|one| one.site_id.as_deref());
    let several_sites = sites.clone().any(|site| Some(site) != wanted[0].site_id.as_deref());
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
    let terminal = stdout().is_terminal();
    let formats = Formats::choose(options, &wanted, file.as_deref(), terminal)?;
    let on_screen = output(options, formats.stdout, several_sites, terminal)?;
    let into_file = |path: &PathBuf| {
        let header = !append || fs::metadata(path).map_or(true, |file| file.len() == 0);
        output(options, formats.file, several_sites, false).map(|settings| output::Settings {
            header,
            files_beside: true,
            ..settings
        })
    };
    let (settings, target) = match file {
        None => (on_screen, Target::Stdout),
        Some(path) if arguments.get_flag("tee") => {
            (into_file(&path)?, Target::Tee { path, append, stdout: on_screen })
        }
        Some(path) => (into_file(&path)?, Target::File { path, append }),
    };
    useful(arguments, settings.format)?;
    if append && (settings.format == Format::Json || settings.format.holds_packets()) {
        let name = settings.format.name();
        let message = format!("`--append` is for line formats, and `{name}` is none");
        return Err(Error::usage(message, Some("use `-o ndjson`")));
    }
    let only_captures = !wanted.is_empty() && wanted.iter().all(Subscription::is_capture);
    Ok(Run {
        net,
        output: settings,
        target,
        limits: Limits {
            count: arguments.get_one("count").copied(),
            idle: arguments.get_one::<Duration>("idle-timeout").copied(),
            captures: only_captures.then_some(wanted.len()),
        },
        capture: capture::read(channel, arguments, &wanted, demo)?,
        wanted: wanted.into_iter().map(Arc::new).collect(),
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
    if format.holds_packets() && !arguments.get_flag("tee") {
        let given = |name: &&'static str| arguments.get_flag(name);
        if let Some(name) = ["envelope", "raw-strings"].into_iter().find(given) {
            let message = format!("`--{name}` does not go with `-o {}`", format.name());
            return Err(Error::usage(message, Some("use `-o ndjson`")));
        }
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
    format: Format,
    several_sites: bool,
    terminal: bool,
) -> Result<output::Settings, Error> {
    let arguments = options.arguments;
    let stamp = arguments.get_one::<String>("timestamps");
    Ok(output::Settings {
        format,
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
        ..output::Settings::default()
    })
}

/// The setting wins, then `NO_COLOR`, then `CLICOLOR_FORCE`, then whether it is a terminal.
fn colored(options: &config::Settings, terminal: bool) -> Result<bool, Error> {
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

fn width() -> usize {
    rustix::termios::tcgetwinsize(stdout())
        .map_or(80, |size| if size.ws_col == 0 { 80 } else { size.ws_col.into() })
}
