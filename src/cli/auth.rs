//! Defines the `auth` commands and builds their runs from the options.

use std::io::{IsTerminal, stdout};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{config, connect, credentials, endpoint, notices, terminal};
use crate::app::auth::{login, logout, status};
use crate::app::prompt;
use crate::error::Error;
use crate::net::{Credentials, Session, Settings};
use crate::sim::SimulatedCloud;

/// The `auth` command.
pub fn command() -> Command {
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    Command::new("auth")
        .about("Sign in, sign out, or show who is signed in")
        .after_help("Examples:\n  mistcat auth login --host eu\n  pass show mist | mistcat auth login --token-stdin\n  mistcat auth login --oauth google\n  mistcat auth status\n  mistcat auth logout")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("login")
                .about("Sign in with e-mail and password or through a provider, or store an API token")
                .long_about("Sign in with e-mail, password and two-factor code, or store an API token.\n\nOn a terminal it prompts for whatever is missing; secrets are not echoed. The session or token is stored for this cloud, readable only by you, and used when no option, environment variable or configuration setting provides a token.")
                .after_help("Examples:\n  mistcat auth login --host eu\n  mistcat auth login --email ann@example.com\n  pass show mist | mistcat auth login --token-stdin")
                .arg(flag("token-stdin").conflicts_with_all(["email", "password-stdin", "code"]).help("Read an API token from standard input and store it if the cloud accepts it"))
                .arg(Arg::new("email").long("email").value_name("E").help("E-mail address of the account"))
                .arg(flag("password-stdin").requires("email").help("Read the password from standard input"))
                .arg(Arg::new("code").long("code").value_name("N").help("Two-factor code"))
                .arg(
                    Arg::new("oauth")
                        .long("oauth")
                        .value_name("PROVIDER")
                        .value_parser(provider)
                        .conflicts_with_all(["token-stdin", "email", "password-stdin", "code"])
                        .help("Sign in through an OAuth2 provider such as google: prints the address to sign in at, and takes the code, or the address with it, from the terminal or standard input"),
                ),
        )
        .subcommand(
            Command::new("status").about("Show who is signed in, their roles, and the API calls used of the hourly limit").after_help("Examples:\n  mistcat auth status\n  mistcat auth status -o json").arg(
                Arg::new("output")
                    .short('o')
                    .long("output")
                    .value_name("FORMAT")
                    .value_parser(["pretty", "ndjson", "json"])
                    .help("Output format [default: pretty on a terminal, otherwise ndjson]"),
            ),
        )
        .subcommand(Command::new("logout").about("End the session and delete the stored credentials").after_help("Example:\n  mistcat auth logout"))
}

/// Runs the chosen subcommand.
pub async fn run(arguments: &ArgMatches, demo: Option<&SimulatedCloud>) -> Result<u8, Error> {
    match arguments.subcommand() {
        Some(("login", own)) => self::login::run(login(own, demo)?).await,
        Some(("logout", own)) => self::logout::run(logout(own, demo)?).await,
        Some((_, own)) => self::status::run(status(own, demo)?).await,
        None => Ok(2),
    }
}

/// The name of a provider, which becomes a segment of a path.
fn provider(text: &str) -> Result<String, String> {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    if !text.is_empty() && text.chars().all(fits) && text.chars().any(char::is_alphanumeric) {
        Ok(text.to_owned())
    } else {
        Err("it takes a name such as google".to_owned())
    }
}

/// Reads the options of `auth login`. Without a terminal the secret must come from standard input.
fn login(
    arguments: &ArgMatches,
    demo: Option<&SimulatedCloud>,
) -> Result<self::login::LoginRun, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let net = nobody(&options, demo)?;
    let dry = arguments.get_flag("dry-run");
    let piped = arguments.get_flag("token-stdin") || arguments.get_flag("password-stdin");
    let provider = arguments.get_one::<String>("oauth").cloned();
    if !piped && !dry && provider.is_none() && !prompt::is_possible() {
        let hint =
            "pipe in a token with `--token-stdin`, or a password with `--email E --password-stdin`";
        return Err(Error::usage("cannot prompt: standard input is no terminal", Some(hint)));
    }
    let how = if let Some(provider) = provider {
        self::login::LoginMethod::OAuth { provider }
    } else if arguments.get_flag("token-stdin") {
        self::login::LoginMethod::Token
    } else {
        self::login::LoginMethod::Password {
            email: arguments.get_one("email").cloned(),
            code: arguments.get_one::<String>("code").map(|code| code.as_str().into()),
        }
    };
    Ok(self::login::LoginRun {
        store: credentials::store(&options, &net.endpoint)?,
        reporter: notices::notices(&options)?,
        overriding: credentials::overriding(&options),
        net,
        how,
        dry,
    })
}

/// Reads the options of `auth logout`.
fn logout(
    arguments: &ArgMatches,
    demo: Option<&SimulatedCloud>,
) -> Result<self::logout::LogoutRun, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let net = nobody(&options, demo)?;
    Ok(self::logout::LogoutRun {
        store: credentials::store(&options, &net.endpoint)?,
        reporter: notices::notices(&options)?,
        overriding: credentials::overriding(&options),
        net,
        dry: arguments.get_flag("dry-run"),
    })
}

/// Connection settings without credentials. There are none for the demo: its cloud ends with the run.
fn nobody(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Settings, Error> {
    if demo.is_some() {
        let hint = "the demo needs no account; try `mistcat auth status --demo`";
        return Err(Error::usage("there is nothing to sign in to with `--demo`", Some(hint)));
    }
    let endpoint = endpoint::read(options, demo)?;
    connect::settings(options, demo, endpoint, Credentials::Session(Session::default()))
}

/// Reads the options of `auth status`.
fn status(
    arguments: &ArgMatches,
    demo: Option<&SimulatedCloud>,
) -> Result<self::status::AuthStatusRun, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let (net, source) = connect::with_source(&options, demo)?;
    let terminal = stdout().is_terminal();
    let default = if terminal { "pretty" } else { "ndjson" };
    let form = match arguments.get_one::<String>("output").map_or(default, String::as_str) {
        "pretty" => {
            self::status::AuthStatusFormat::Pretty { color: terminal::colored(&options, terminal)? }
        }
        "json" => self::status::AuthStatusFormat::Json,
        _ => self::status::AuthStatusFormat::Ndjson,
    };
    Ok(self::status::AuthStatusRun {
        net,
        source,
        form,
        reporter: notices::notices(&options)?,
        dry: arguments.get_flag("dry-run"),
    })
}
