//! Builds the command line from the registry and turns arguments into runs.

mod auth;
mod capture;
mod complete;
mod config;
mod connect;
mod credentials;
mod doctor;
mod duration;
mod endpoint;
mod extcap;
mod extcap_run;
mod files;
mod format;
mod list;
mod names;
mod notices;
mod options;
mod replay;
mod ring;
mod selection;
mod simulate;
mod size;
mod stream;
mod terminal;
mod tree;
mod utilities;
mod utility_run;

use clap::ArgMatches;
use clap::error::ErrorKind;
use clap_complete::Shell;

use crate::channel::Channel;
use crate::error::Error;
use crate::run::survive_file_size_limit;
use crate::sink::Stdout;
use crate::utility::Utility;
use crate::{app, net, sim};

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
    let matches = match tree::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return Ok(usage(&error)),
    };
    match matches.subcommand() {
        Some(("list", arguments)) => match arguments.subcommand() {
            Some((name, own)) => block_on(list(name, own)),
            None => Ok(2),
        },
        Some(("completions", arguments)) => completions(arguments),
        Some(("man", _)) => manual(),
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
        Some((name, arguments)) => block_on(stream(name, arguments)),
        None => Ok(2),
    }
}

/// Prints help and version to stdout with exit code 0, and usage errors to stderr.
fn usage(error: &clap::Error) -> u8 {
    let informative = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    // A reader that closes the pipe after `--help` is not an error.
    let _ = error.print();
    let is_awaited = !informative && extcap_run::unread(std::env::args_os());
    match (informative, is_awaited) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => 2,
    }
}

/// Runs a command to completion. Threads that still block on input are abandoned.
fn block_on(run: impl Future<Output = Result<u8, Error>>) -> Result<u8, Error> {
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

async fn stream(name: &str, arguments: &ArgMatches) -> Result<u8, Error> {
    let demo = demonstration(arguments).await?;
    let options = config::ConfiguredOptions::load(arguments)?;
    let connect = connect::read(&options, demo.as_ref())?;
    let selection = selection::read(Channel::named(name), &options, demo.as_ref())?;
    let run = stream::read(&selection, &options, connect, demo.as_ref())?;
    let lookup = names::lookup(selection, &options, demo.as_ref())?;
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

fn completions(arguments: &ArgMatches) -> Result<u8, Error> {
    let shell = *arguments.get_one::<Shell>("shell").expect("the shell is required");
    Stdout::handle().write(&tree::completion(shell))?;
    Ok(0)
}

fn manual() -> Result<u8, Error> {
    let mut page = Vec::new();
    clap_mangen::Man::new(tree::command()).render(&mut page).map_err(Error::Start)?;
    Stdout::handle().write(&page)?;
    Ok(0)
}

fn configuration(arguments: &ArgMatches) -> Result<u8, Error> {
    let text = match arguments.subcommand() {
        Some(("init", own)) if own.get_flag("write") => write_example(own)?,
        Some(("init", _)) => config::EXAMPLE.to_owned(),
        Some(("path", own)) => config_path(own)?.display().to_string() + "\n",
        Some((_, own)) => shown(&config::ConfiguredOptions::load(own)?),
        None => String::new(),
    };
    Stdout::handle().write(text.as_bytes())?;
    Ok(0)
}

/// Every setting and where it comes from, one per line.
fn shown(options: &config::ConfiguredOptions) -> String {
    let token = std::env::var("MIST_APITOKEN")
        .ok()
        .filter(|token| !token.trim().is_empty())
        .map(|_| (String::new(), "environment".to_owned()));
    let line = |key: &&str| {
        let found = options.origin(key).filter(|(value, _)| *key != "insecure" || value == "true");
        let found = if *key == "token" { token.clone().or(found) } else { found };
        let found = if *key == "proxy" { proxy(found) } else { found };
        let Some((value, origin)) = found else {
            return format!("{:<14} (not set)\n", key.replace('-', "_"));
        };
        let value = if key.starts_with("token") && *key != "token-file" {
            "(hidden)".to_owned()
        } else {
            value
        };
        format!("{:<14} {value:<40} {origin}\n", key.replace('-', "_"))
    };
    config::KEYS.iter().map(line).collect::<String>() + &kept(options)
}

/// What `auth login` stored; it ranks below every other source.
fn kept(options: &config::ConfiguredOptions) -> String {
    let store = endpoint::read(options, None)
        .and_then(|endpoint| credentials::store(options, &endpoint))
        .ok();
    let Some((kept, place)) = store.and_then(|store| store.load()) else {
        return format!("{:<14} (not set)\n", "stored");
    };
    format!("{:<14} {:<40} {place}\n", "stored", format!("{} (hidden)", kept.kind()))
}

/// The configured proxy, or the environment's, with its credentials hidden.
fn proxy(found: Option<(String, String)>) -> Option<(String, String)> {
    let variable = || net::of_environment(|name| std::env::var(name).ok());
    let (url, origin) = found.or_else(variable)?;
    Some((net::hidden(&url), origin))
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
    let failed = |source| Error::Write { path: path.clone(), source };
    std::fs::create_dir_all(path.parent().unwrap_or(&path)).map_err(failed)?;
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
    file.write_all(config::EXAMPLE.as_bytes()).map_err(failed)?;
    Ok(format!("{}\n", path.display()))
}
