//! The `auth` commands sign in, show who is signed in, and sign out, without ever showing a secret.

pub mod login;
pub mod logout;
mod oauth;
pub mod status;
mod two_factor;

use std::fmt;

use super::store::StoreLocation;

/// Returns the number of calls made this hour.
pub const USAGE: &str = "/api/v1/self/usage";

/// The source of the credentials in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialsSource {
    /// `--token-file`.
    Option,
    /// An environment variable, by name.
    Environment(&'static str),
    Configuration {
        /// As spelled in the file.
        key: &'static str,
        /// The file's path or the profile's name.
        place: String,
    },
    /// Stored by `auth login`.
    Kept(StoreLocation),
    /// The simulated cloud inside this process.
    Demo,
}

impl CredentialsSource {
    /// The name in JSON output.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Option => "option",
            Self::Environment(_) => "environment",
            Self::Configuration { .. } => "configuration",
            Self::Kept(StoreLocation::Keyring) => "keyring",
            Self::Kept(StoreLocation::File(_)) => "file",
            Self::Demo => "demo",
        }
    }
}

impl fmt::Display for CredentialsSource {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option => to.write_str("--token-file"),
            Self::Environment(name) => to.write_str(name),
            Self::Configuration { key, place } => write!(to, "{key} of {place}"),
            Self::Kept(place) => place.fmt(to),
            Self::Demo => to.write_str("--demo"),
        }
    }
}
