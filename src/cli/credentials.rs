//! Finds the credentials in options, environment, configuration and stored logins, in this order.

use std::env;
use std::fs;
use std::path::PathBuf;

use super::{config, notices, token_command};
use crate::app::{CredentialsSource, CredentialsStore, StoredCredentials};
use crate::error::Error;
use crate::net::{Credentials, Endpoint, Session};
use crate::sim::SimulatedCloud;

/// Credentials and their source.
pub struct ResolvedCredentials {
    pub credentials: Credentials,
    pub source: CredentialsSource,
}

/// The credentials of the highest-ranking source. The simulated cloud has its own.
pub fn find(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
    endpoint: &Endpoint,
) -> Result<Option<ResolvedCredentials>, Error> {
    let named = named(options);
    if let Some(cloud) = demo {
        // The token is not used, but a file named on the command line must still be readable.
        if let Some(named) = named.filter(|named| named.source == CredentialsSource::Option) {
            named.token()?;
        }
        let credentials = Credentials::Token(cloud.ready().token.into());
        return Ok(Some(ResolvedCredentials { credentials, source: CredentialsSource::Demo }));
    }
    match named {
        Some(named) => {
            let token = named.token()?;
            let credentials = Credentials::Token(token.trim().into());
            if token.trim().is_empty() || !credentials.is_valid() {
                return Err(Error::malformed_token());
            }
            Ok(Some(ResolvedCredentials { credentials, source: named.source }))
        }
        None => Ok(kept(&store(options, endpoint)?)),
    }
}

/// The credentials `auth login` stored for this cloud. A session the cloud renews is stored again.
fn kept(store: &CredentialsStore) -> Option<ResolvedCredentials> {
    let (kept, place) = store.load()?;
    let credentials = match kept {
        StoredCredentials::Token(token) => Credentials::Token(token),
        StoredCredentials::Session { cookies, .. } => {
            let store = store.clone();
            let session: Session = cookies.into_iter().collect();
            Credentials::Session(session.observed(move |cookies| store.renew(cookies)))
        }
    };
    Some(ResolvedCredentials { credentials, source: CredentialsSource::Kept(place) })
}

/// The store `auth login` uses.
pub fn store(
    options: &config::ConfiguredOptions,
    endpoint: &Endpoint,
) -> Result<CredentialsStore, Error> {
    Ok(CredentialsStore::of(&endpoint.rest, notices::notices(options)?))
}

/// The source that outranks stored credentials, if any, as text for the user.
pub fn overriding(options: &config::ConfiguredOptions) -> Option<String> {
    named(options).map(|named| format!("`{}`", named.source))
}

/// The highest-ranking token that can be read without running a command. Errors count as no token.
pub fn ready(options: &config::ConfiguredOptions) -> Option<Credentials> {
    let named = named(options).filter(|named| !matches!(named.how, TokenLocation::Command(_)))?;
    Some(Credentials::Token(named.token().ok()?.trim().into()))
}

/// A token that has not been read yet.
struct TokenReference {
    how: TokenLocation,
    source: CredentialsSource,
}

/// Where a token is read from.
enum TokenLocation {
    Text(String),
    File(String),
    Command(String),
}

impl TokenReference {
    /// Reads the token; may run a command.
    fn token(&self) -> Result<String, Error> {
        match &self.how {
            TokenLocation::Text(token) => Ok(token.clone()),
            TokenLocation::File(file) => fs::read_to_string(file)
                .map_err(|source| Error::Read { path: PathBuf::from(file), source }),
            TokenLocation::Command(command) => token_command::run(command),
        }
    }
}

/// Looks at `--token-file`, `MIST_APITOKEN`, `MIST_TOKEN_FILE` and the configuration, in this order.
fn named(options: &config::ConfiguredOptions) -> Option<TokenReference> {
    let file = options.origin("token-file");
    let variable = env::var("MIST_APITOKEN").ok().filter(|token| !token.trim().is_empty());
    match (file, variable) {
        (Some((file, _)), _) if options.is_given("token-file") => Some(TokenReference {
            how: TokenLocation::File(file),
            source: CredentialsSource::Option,
        }),
        (_, Some(token)) => Some(TokenReference {
            how: TokenLocation::Text(token),
            source: CredentialsSource::Environment("MIST_APITOKEN"),
        }),
        (Some((file, origin)), None) if origin == "MIST_TOKEN_FILE" => Some(TokenReference {
            how: TokenLocation::File(file),
            source: CredentialsSource::Environment("MIST_TOKEN_FILE"),
        }),
        (_, None) => configured(options),
    }
}

/// The profile's token, or else the top level's. If one level sets several, the first of `keys` wins.
fn configured(options: &config::ConfiguredOptions) -> Option<TokenReference> {
    let keys = [
        ("token", "token", TokenLocation::Text as fn(String) -> TokenLocation),
        ("token-file", "token_file", TokenLocation::File),
        ("token-command", "token_command", TokenLocation::Command),
    ];
    let found = keys.iter().filter_map(|(name, key, how)| {
        let (value, place) = options.origin(name)?;
        Some(TokenReference {
            how: how(value),
            source: CredentialsSource::Configuration { key, place },
        })
    });
    found.min_by_key(|named| match &named.source {
        CredentialsSource::Configuration { place, .. } => !place.starts_with("profile "),
        _ => true,
    })
}
