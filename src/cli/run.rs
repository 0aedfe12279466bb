//! A run of a utility and a shell, from their options.

use std::fs;
use std::io::{IsTerminal, stdout};
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::stream::{colored, width};
use super::utilities::id;
use super::{config, connect, names, selection};
use crate::app::inventory::{Named, Selection};
use crate::app::prompt;
use crate::app::shell::Shell;
use crate::app::utility::{Devices, Limits, Request, Run};
use crate::channel::{self, Channel};
use crate::error::Error;
use crate::net::{Secret, Settings};
use crate::output::{self, Format};
use crate::sim::Cloud;
use crate::utility::{Answer, FIRST_OUTPUT, Kind, Parameter, SHELL, Setting, Utility, WHOLE_RUN};

/// Everything that a run needs. May ask for a password.
pub async fn read(
    utility: &'static Utility,
    options: &config::Settings<'_>,
    net: Settings,
) -> Result<Run, Error> {
    let arguments = options.arguments;
    check_together(utility, arguments)?;
    let output = output(utility, options)?;
    let dry = arguments.get_flag("dry-run");
    let request = request(utility.parameters, arguments, dry).await?;
    let concurrency = *arguments.get_one::<u32>("concurrency").expect("it has a default") as usize;
    Ok(Run {
        net,
        utility,
        targets: Vec::new(),
        limits: limits(utility, &request, arguments, concurrency),
        request,
        output,
        yes: arguments.try_get_one::<bool>("yes").ok().flatten().copied().unwrap_or(false),
        reporter: connect::reporter(options, colored(options, std::io::stderr().is_terminal())?)?,
        dry,
    })
}

/// Everything that a shell needs.
pub async fn shell(options: &config::Settings<'_>, net: Settings) -> Result<Shell, Error> {
    let dry = options.arguments.get_flag("dry-run");
    Ok(Shell {
        net,
        request: request(SHELL.parameters, options.arguments, dry).await?,
        reporter: connect::reporter(options, colored(options, std::io::stderr().is_terminal())?)?,
        dry,
    })
}

/// The devices that are meant. Of a demonstration it is the first one that knows the utility, unless one is
/// given.
pub fn devices(
    utility: &'static Utility,
    options: &config::Settings,
    demo: Option<&Cloud>,
) -> Result<Devices, Error> {
    let channel = Channel::named("device-cmd").expect("the registry has the channel");
    let given = |name| options.arguments.get_one::<String>(name).filter(|value| !value.is_empty());
    let site = given("site").map(String::as_str);
    let first = demo
        .filter(|_| given("device").is_none())
        .and_then(|cloud| cloud.first_that_runs(utility.name, site));
    let selection = match first {
        Some((site, device)) => {
            let values = vec![
                (channel::Parameter::Site, vec![site]),
                (channel::Parameter::Device, vec![device]),
            ];
            Selection::Named(Named { channel, values, orgs: Vec::new() })
        }
        None => selection::read(Some(channel), options, demo)?,
    };
    Ok(Devices { selection, keeping: names::keeping(options, demo)? })
}

/// What the cloud wants of several settings at once.
fn check_together(utility: &Utility, arguments: &ArgMatches) -> Result<(), Error> {
    let given = |field: &str| {
        let Some(parameter) = utility.parameter(field) else { return false };
        arguments.value_source(&id(parameter)) == Some(ValueSource::CommandLine)
    };
    if utility.name == "show_forwarding_table" && !given("prefix") && !given("service_name") {
        let message = "`--prefix` or `--service-name` is missing";
        return Err(Error::usage(message, Some("give one of them, or both")));
    }
    if given("duration") && utility.parameter("interval").is_some() && !given("interval") {
        let hint = Some("add `--interval N`, up to 10 seconds");
        return Err(Error::usage("`--duration` does nothing without `--interval`", hint));
    }
    Ok(())
}

async fn request(
    parameters: &'static [Parameter],
    arguments: &ArgMatches,
    dry: bool,
) -> Result<Request, Error> {
    let mut request = Request::default();
    for parameter in parameters {
        if parameter.kind == Kind::Secret {
            request.secret = Some((parameter.field, secret(parameter, arguments, dry).await?));
        } else if let Some(setting) = setting(parameter, arguments)? {
            request.settings.push((parameter.field, setting));
        }
    }
    Ok(request)
}

fn setting(parameter: &Parameter, arguments: &ArgMatches) -> Result<Option<Setting>, Error> {
    if parameter.kind == Kind::Flag {
        return Ok(arguments.get_flag(&id(parameter)).then_some(Setting::Flag));
    }
    let given = arguments.get_many::<String>(&id(parameter)).unwrap_or_default();
    let given: Vec<&str> = given.map(String::as_str).collect();
    if given.is_empty() {
        return Ok(None);
    }
    let read = parameter.kind.read(&given.join(",")).map_err(|takes| {
        let message =
            format!("`{}` is not a valid value of `--{}`", given.join(","), parameter.option());
        Error::usage(message, Some(&format!("it takes {takes}")))
    })?;
    Ok(Some(read))
}

/// From a file, or from the terminal.
async fn secret(parameter: &Parameter, arguments: &ArgMatches, dry: bool) -> Result<Secret, Error> {
    let option = format!("--{}-file", parameter.option());
    if let Some(file) = arguments.get_one::<String>(&id(parameter)) {
        let text = fs::read_to_string(file)
            .map_err(|source| Error::Read { path: PathBuf::from(file), source })?;
        let secret = text.lines().next().unwrap_or_default();
        if secret.is_empty() {
            return Err(Error::usage(format!("the first line of `{file}` is empty"), None));
        }
        return Ok(secret.into());
    }
    if dry {
        return Ok(String::new().into());
    }
    if !prompt::is_possible() {
        let hint = format!("give `{option} FILE`");
        let message = format!("there is no terminal to ask for the {} on", parameter.field);
        return Err(Error::usage(message, Some(&hint)));
    }
    prompt::secret(&format!("{}: ", parameter.about)).await
}

fn output(utility: &Utility, options: &config::Settings) -> Result<output::Settings, Error> {
    let arguments = options.arguments;
    let terminal = stdout().is_terminal();
    let usual = if terminal { Format::Pretty } else { Format::Ndjson };
    let word = options.word("output", &Format::ALL.map(Format::name))?;
    let format = word.map_or(usual, |name| name.parse().expect("the word is one of the formats"));
    if format.holds_packets() {
        let message = format!("`{}` is for packets, and `run` brings none", format.name());
        return Err(Error::usage(message, Some("use `-o ndjson`")));
    }
    let columns: Vec<String> =
        arguments.get_many::<String>("columns").unwrap_or_default().cloned().collect();
    if !columns.is_empty() && !matches!(format, Format::Csv | Format::Tsv) {
        let message = format!("`--columns` does nothing for `{}`", format.name());
        return Err(Error::usage(message, Some("add `-o csv` or `-o tsv`")));
    }
    // A screen on something that is none is as good as lines.
    let pretty = format == Format::Pretty && utility.answer == Answer::Screen && !terminal;
    Ok(output::Settings {
        format: if pretty { Format::Ndjson } else { format },
        filter: arguments.get_one::<String>("filter").cloned(),
        raw_strings: arguments.get_flag("raw-strings"),
        columns,
        color: colored(options, terminal)?,
        width: terminal.then(width),
        ..output::Settings::default()
    })
}

fn limits(
    utility: &Utility,
    request: &Request,
    arguments: &ArgMatches,
    concurrency: usize,
) -> Limits {
    let given = arguments.get_one::<Duration>("timeout").copied();
    // What asks for a longer run gets it.
    let seconds = |field| Duration::from_secs(request.number(field).unwrap_or(0).into());
    let wanted = utility.paced.map_or_else(|| seconds("duration"), seconds);
    let whole = given.unwrap_or(WHOLE_RUN.max(wanted + FIRST_OUTPUT));
    let first = given.unwrap_or(FIRST_OUTPUT);
    Limits { whole, first, concurrency }
}
