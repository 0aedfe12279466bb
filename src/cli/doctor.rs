//! Defines the `doctor` command and builds its run from the options.

use std::env;
use std::io::{IsTerminal, stdout};

use clap::{Arg, ArgMatches, Command};

use super::credentials::ResolvedCredentials;
use super::{config, connect, credentials, duration, endpoint, terminal};
use crate::app::{Check, DoctorConfig, DoctorRun};
use crate::error::Error;
use crate::format::CheckFormat;
use crate::net::{Credentials, REGIONS, Session};
use crate::sim::SimulatedCloud;

/// The `doctor` command.
pub fn command() -> Command {
    let checks = Check::ALL.iter().fold(String::new(), |text, check| {
        format!("{text}\n  {:<13} {}", check.name(), check.about())
    });
    Command::new("doctor")
        .about("Check every step of the connection")
        .long_about(format!("Check every step of the connection and print each verdict as soon as it is known.\n\nThe exit code is 1 if a check failed. Checks that depend on a failed one are skipped.\n\nChecks:{checks}"))
        .after_help("Examples:\n  mistcat doctor --host eu\n  mistcat doctor -o ndjson | jq -r 'select(.verdict == \"failed\") | .check'\n  mistcat --demo doctor")
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("FORMAT")
                .value_parser(["pretty", "ndjson"])
                .help("Output format [default: pretty on a terminal, otherwise ndjson]"),
        )
        .arg(
            Arg::new("connect-timeout")
                .long("connect-timeout")
                .value_name("T")
                .value_parser(duration::positive)
                .default_value("10s")
                .help("Time limit for each check"),
        )
}

/// Errors in the configuration become a finding of the first check; errors on the command line do not.
pub fn read(arguments: &ArgMatches, demo: Option<&SimulatedCloud>) -> DoctorRun {
    let options = config::ConfiguredOptions::load(arguments);
    let terminal = stdout().is_terminal();
    let default = if terminal { "pretty" } else { "ndjson" };
    let lines = match arguments.get_one::<String>("output").map_or(default, String::as_str) {
        "pretty" => {
            let color =
                options.as_ref().map_or(Ok(false), |options| terminal::colored(options, terminal));
            CheckFormat::Pretty { color: color.unwrap_or(false), unicode: is_unicode() }
        }
        _ => CheckFormat::Ndjson,
    };
    let config = options.and_then(|options| config(&options, demo));
    DoctorRun { config, lines, dry: arguments.get_flag("dry-run") }
}

fn config(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<DoctorConfig, Error> {
    let endpoint = endpoint::read(options, demo)?;
    let host = endpoint.rest_target().host;
    let (credentials, source) = match credentials::find(options, demo, &endpoint)? {
        Some(ResolvedCredentials { credentials, source }) => (credentials, Some(source)),
        None => (Credentials::Session(Session::default()), None),
    };
    Ok(DoctorConfig {
        net: connect::settings(options, demo, endpoint, credentials)?,
        source,
        file: options.file.clone(),
        region: REGIONS.iter().find(|region| region.host == host).map(|region| region.name),
        insecure: options.flag("insecure"),
    })
}

/// Whether the user's locale is UTF-8.
fn is_unicode() -> bool {
    let set = |name: &&str| env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(set).unwrap_or_default();
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}
