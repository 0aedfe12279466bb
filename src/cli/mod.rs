//! Builds the command line from the registry and turns arguments into runs.

mod arguments;
mod auth;
mod capture;
mod complete;
mod config;
mod config_show;
mod connect;
mod credentials;
mod describe;
mod doctor;
mod duration;
mod endpoint;
mod extcap;
mod extcap_run;
mod files;
mod format;
mod help;
mod list;
mod lookup;
mod names;
mod narrowing;
mod notices;
mod options;
mod replay;
mod ring;
mod selection;
mod simulate;
mod size;
mod stream;
mod terminal;
mod token_command;
mod tree;
mod utilities;
mod utility_run;
mod view;

use std::ffi::OsString;
use std::io::{IsTerminal, stdout};

use clap::ArgMatches;
use clap::error::ErrorKind;
use clap_complete::Shell;

use crate::channel::Channel;
use crate::error::Error;
use crate::run::survive_file_size_limit;
use crate::sink::Stdout;
use crate::utility::Utility;
use crate::{app, sim};

/// The descriptors that the runtime, one connection and one file take.
const NEEDED_DESCRIPTORS: usize = 8;

/// Parses the process's arguments and runs what they ask for.
pub fn main() -> Result<u8, Error> {
    // A completion request from a shell is answered here; nothing else runs.
    if complete::asked() {
        return Ok(0);
    }
    // The process behind a run with captures, which parses no options and writes nowhere.
    if std::env::args_os().nth(1).is_some_and(|first| first == app::guard::ARGUMENT) {
        return app::guard::run().map(|()| 0).map_err(Error::Start);
    }
    let words = arguments::with_joined_styles(std::env::args_os());
    let matches = match tree::command().try_get_matches_from(&words) {
        Ok(matches) => matches,
        Err(error) => return usage(&error, &words),
    };
    match matches.subcommand() {
        Some(("list", arguments)) => match arguments.subcommand() {
            Some((name, own)) => block_on(list(name, own)),
            None => Ok(2),
        },
        Some(("describe", arguments)) => match arguments.subcommand() {
            Some((name, own)) => block_on(describe(name, own)),
            None => Ok(2),
        },
        Some(("completions", arguments)) => completions(arguments),
        Some(("man", arguments)) => manual(arguments),
        Some(("config", arguments)) => configuration(arguments),
        Some(("simulate", arguments)) => {
            let settings = simulate::simulation(arguments)?;
            if arguments.get_flag("dry-run") {
                let plan = format!("listen on {}\n", settings.listen);
                return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
            }
            block_on(app::simulate::run(settings))
        }
        Some(("auth", arguments)) => {
            block_on(async { auth::run(arguments, demonstration(arguments).await?.as_ref()).await })
        }
        Some(("doctor", arguments)) => block_on(async {
            let demo = demonstration(arguments).await?;
            app::doctor::run(doctor::read(arguments, demo.as_ref())).await
        }),
        Some(("replay", arguments)) => block_on(async {
            let options = config::ConfiguredOptions::load(arguments)?;
            match replay::serve(&options)? {
                Some(serve) => app::replay::serve::serve(serve).await,
                None => app::replay::run(replay::read(&options)?).await,
            }
        }),
        Some(("extcap", arguments)) => block_on(extcap_run::run(arguments)),
        Some(("run", arguments)) => block_on(utility(arguments)),
        Some(("shell", arguments)) => block_on(shell(arguments)),
        Some(("view", arguments)) => view(&words, arguments),
        Some((name, arguments)) => block_on(stream(name, arguments, false)),
        None => Ok(2),
    }
}

/// Runs the view that is named, or lists all.
fn view(words: &[OsString], arguments: &ArgMatches) -> Result<u8, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let Some(name) = arguments.get_one::<String>("name") else {
        return Ok(Stdout::handle().write(view::list(&options)?.as_bytes()).map(|()| 0)?);
    };
    let line = view::line(&tree::command(), words, name, &options)?;
    match tree::command().try_get_matches_from(&line) {
        Ok(matches) => {
            let (name, arguments) = matches.subcommand().expect("the line has one");
            block_on(stream(name, arguments, true))
        }
        Err(error) => usage(&error, &line),
    }
}

/// Prints help and version to stdout with exit code 0; everything else is an error in the command line.
fn usage(error: &clap::Error, words: &[OsString]) -> Result<u8, Error> {
    match error.kind() {
        // A variable counts as an argument, so that clap misses a subcommand instead of showing help.
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingSubcommand => {
            let help = help::requested(words).unwrap_or_else(|| error.render());
            let color = terminal::colored_by_default(stdout().is_terminal());
            let text = if color { help.ansi().to_string() } else { help.to_string() };
            Ok(Stdout::handle().write(text.as_bytes()).map(|()| 0)?)
        }
        ErrorKind::DisplayVersion => {
            let text = error.to_string();
            Ok(Stdout::handle().write(text.as_bytes()).map(|()| 0)?)
        }
        _ => {
            if let Some(error) = help::suggestion(error) {
                return Err(error);
            }
            // Whoever closed stderr does not want to know.
            let _ = error.print();
            Ok(if extcap_run::unread(words.iter().cloned()) { 1 } else { 2 })
        }
    }
}

/// Runs a command to completion. Threads that still block on input are abandoned.
fn block_on(run: impl Future<Output = Result<u8, Error>>) -> Result<u8, Error> {
    check_descriptors().map_err(Error::Start)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(Error::Start)?;
    let result = runtime.block_on(async {
        survive_file_size_limit().map_err(Error::Start)?;
        run.await
    });
    runtime.shutdown_background();
    result
}

/// Fails if hardly any descriptor is free: the runtime would panic.
fn check_descriptors() -> std::io::Result<()> {
    let open = |_| std::fs::File::open("/dev/null");
    // Dropped together, so that all are open at a time.
    (0..NEEDED_DESCRIPTORS).map(open).collect::<std::io::Result<Vec<_>>>().map(drop)
}

async fn utility(arguments: &ArgMatches) -> Result<u8, Error> {
    let (name, arguments) = arguments.subcommand().expect("a utility is required");
    let utility = Utility::named(name).expect("the subcommands are the registry's");
    let demo = demonstration(arguments).await?;
    let options = config::ConfiguredOptions::load(arguments)?;
    let connect = connect::read(&options, demo.as_ref())?;
    let devices = utility_run::devices(utility, &options, demo.as_ref())?;
    let run = utility_run::read(utility, &options, connect).await?;
    app::utility::run(run, devices).await
}

async fn shell(arguments: &ArgMatches) -> Result<u8, Error> {
    let demo = demonstration(arguments).await?;
    let options = config::ConfiguredOptions::load(arguments)?;
    let connect = connect::read(&options, demo.as_ref())?;
    let whom = utility_run::whom(&options, demo.as_ref())?;
    let shell = utility_run::shell(&options, connect).await?;
    app::shell::run(shell, whom).await
}

async fn stream(name: &str, arguments: &ArgMatches, of_view: bool) -> Result<u8, Error> {
    let demo = demonstration(arguments).await?;
    let options = config::ConfiguredOptions::of_stream(arguments, name, of_view)?;
    let connect = connect::read(&options, demo.as_ref())?;
    let selection = selection::read(Channel::named(name), &options, demo.as_ref())?;
    let run = stream::read(&selection, &options, connect, demo.as_ref())?;
    let lookup = lookup::read(selection, &options, demo.as_ref())?;
    app::stream::lookup::run(run, lookup).await
}

/// Starts the simulated cloud of `--demo`, which runs until it is dropped.
async fn demonstration(arguments: &ArgMatches) -> Result<Option<sim::SimulatedCloud>, Error> {
    if !arguments.get_flag("demo") {
        return Ok(None);
    }
    Ok(Some(sim::SimulatedCloud::start(simulate::demonstration()).await?))
}

async fn list(name: &str, arguments: &ArgMatches) -> Result<u8, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let Some(kind) = list::kind(name) else {
        return app::list::show(&list::known(name, &options)?);
    };
    let demo = demonstration(arguments).await?;
    app::list::run(list::request(kind, &options, demo.as_ref())?).await
}

async fn describe(name: &str, arguments: &ArgMatches) -> Result<u8, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let demo = demonstration(arguments).await?;
    app::describe::run(describe::request(name, &options, demo.as_ref())?).await
}

fn completions(arguments: &ArgMatches) -> Result<u8, Error> {
    let shell = *arguments.get_one::<Shell>("shell").expect("the shell is required");
    Stdout::handle().write(&tree::completion(shell))?;
    Ok(0)
}

fn manual(arguments: &ArgMatches) -> Result<u8, Error> {
    let path = arguments.get_many::<String>("command").unwrap_or_default();
    let path: Vec<&str> = path.map(String::as_str).collect();
    Stdout::handle().write(&help::manual::page(&path)?)?;
    Ok(0)
}

fn configuration(arguments: &ArgMatches) -> Result<u8, Error> {
    let text = match arguments.subcommand() {
        Some(("init", own)) if own.get_flag("write") => write_example(own)?,
        Some(("init", _)) => config::EXAMPLE.to_owned(),
        Some(("path", own)) => config_path(own)?.display().to_string() + "\n",
        Some((_, own)) => config_show::text(&config::ConfiguredOptions::load(own)?),
        None => String::new(),
    };
    Stdout::handle().write(text.as_bytes())?;
    Ok(0)
}

fn config_path(arguments: &ArgMatches) -> Result<std::path::PathBuf, Error> {
    let named = config::given(arguments, "config").map(std::path::PathBuf::from);
    named
        .or_else(config::usual_path)
        .ok_or_else(|| Error::usage("no configuration folder found", Some("use `--config FILE`")))
}

/// Writes the example configuration; never overwrites a file.
fn write_example(arguments: &ArgMatches) -> Result<String, Error> {
    use std::io::Write;
    let path = config_path(arguments)?;
    let failed = |source: std::io::Error| {
        if source.kind() == std::io::ErrorKind::AlreadyExists {
            return Error::ConfigurationExists(path.clone());
        }
        Error::Write { path: path.clone(), source }
    };
    std::fs::create_dir_all(path.parent().unwrap_or(&path)).map_err(failed)?;
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
    file.write_all(config::EXAMPLE.as_bytes()).map_err(failed)?;
    Ok(format!("{}\n", path.display()))
}
