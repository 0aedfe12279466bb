//! As whom to connect: option, environment, configuration, and then what `auth login` kept.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::config;
use super::connect;
use crate::app::auth::Source;
use crate::app::store::{Kept, Store};
use crate::error::Error;
use crate::net::{Credentials, Endpoint, Session};
use crate::sim::Cloud;

/// Credentials and their source.
pub struct Found {
    pub credentials: Credentials,
    pub source: Source,
}

/// The credentials of the highest-ranking source. The simulated cloud has its own.
pub fn find(
    options: &config::Settings,
    demo: Option<&Cloud>,
    endpoint: &Endpoint,
) -> Result<Option<Found>, Error> {
    let named = named(options);
    if let Some(cloud) = demo {
        // The token is not used, but a file named on the command line must still be readable.
        if let Some(named) = named.filter(|named| named.source == Source::Option) {
            named.token()?;
        }
        let credentials = Credentials::Token(cloud.ready().token.into());
        return Ok(Some(Found { credentials, source: Source::Demo }));
    }
    match named {
        Some(named) => {
            let token = named.token()?;
            let credentials = Credentials::Token(token.trim().into());
            if token.trim().is_empty() || !credentials.is_valid() {
                return Err(Error::malformed_token());
            }
            Ok(Some(Found { credentials, source: named.source }))
        }
        None => Ok(kept(&store(options, endpoint)?)),
    }
}

/// The credentials `auth login` stored for this cloud. A session the cloud renews is stored again.
fn kept(store: &Store) -> Option<Found> {
    let (kept, place) = store.load()?;
    let credentials = match kept {
        Kept::Token(token) => Credentials::Token(token),
        Kept::Session { cookies, .. } => {
            let store = store.clone();
            let session: Session = cookies.into_iter().collect();
            Credentials::Session(session.kept(move |cookies| store.renew(cookies)))
        }
    };
    Some(Found { credentials, source: Source::Kept(place) })
}

/// The store `auth login` uses.
pub fn store(options: &config::Settings, endpoint: &Endpoint) -> Result<Store, Error> {
    Ok(Store::of(&endpoint.rest, connect::notices(options)?))
}

/// The source that outranks stored credentials, if any, as text for the user.
pub fn stronger(options: &config::Settings) -> Option<String> {
    named(options).map(|named| format!("`{}`", named.source))
}

/// The highest-ranking token that can be read without running a command. Errors count as no token.
pub fn ready(options: &config::Settings) -> Option<Credentials> {
    let named = named(options).filter(|named| !matches!(named.how, How::Command(_)))?;
    Some(Credentials::Token(named.token().ok()?.trim().into()))
}

/// A token that has not been read yet.
struct Named {
    how: How,
    source: Source,
}

/// Where a token is read from.
enum How {
    Text(String),
    File(String),
    Command(String),
}

impl Named {
    /// Reads the token; may run a command.
    fn token(&self) -> Result<String, Error> {
        match &self.how {
            How::Text(token) => Ok(token.clone()),
            How::File(file) => fs::read_to_string(file)
                .map_err(|source| Error::Read { path: PathBuf::from(file), source }),
            How::Command(command) => run(command),
        }
    }
}

/// Looks at `--token-file`, `MIST_APITOKEN`, `MIST_TOKEN_FILE` and the configuration, in this order.
fn named(options: &config::Settings) -> Option<Named> {
    let file = options.origin("token-file");
    let variable = env::var("MIST_APITOKEN").ok().filter(|token| !token.trim().is_empty());
    match (file, variable) {
        (Some((file, _)), _) if options.is_given("token-file") => {
            Some(Named { how: How::File(file), source: Source::Option })
        }
        (_, Some(token)) => {
            Some(Named { how: How::Text(token), source: Source::Environment("MIST_APITOKEN") })
        }
        (Some((file, origin)), None) if origin == "environment" => {
            Some(Named { how: How::File(file), source: Source::Environment("MIST_TOKEN_FILE") })
        }
        (_, None) => configured(options),
    }
}

/// The profile's token, or else the top level's. If one level sets several, the first of `keys` wins.
fn configured(options: &config::Settings) -> Option<Named> {
    let keys = [
        ("token", "token", How::Text as fn(String) -> How),
        ("token-file", "token_file", How::File),
        ("token-command", "token_command", How::Command),
    ];
    let found = keys.iter().filter_map(|(name, key, how)| {
        let (value, place) = options.origin(name)?;
        Some(Named { how: how(value), source: Source::Configuration { key, place } })
    });
    found.min_by_key(|named| match &named.source {
        Source::Configuration { place, .. } => !place.starts_with("profile "),
        _ => true,
    })
}

/// The first line of a command's output.
fn run(command: &str) -> Result<String, Error> {
    let failed = |reason: String| Error::usage(format!("`token_command` failed: {reason}"), None);
    let output = Command::new("sh")
        .args(["-c", command])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let output = output.map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().to_owned())
}
