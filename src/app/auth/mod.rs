//! The `auth` commands sign in, show who is signed in, and sign out, without ever showing a secret.

pub mod login;
pub mod logout;
pub mod status;

use std::fmt;

use super::store::StoreLocation;

/// How many calls were made this hour.
pub const USAGE: &str = "/api/v1/self/usage";

/// Where credentials come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialsSource {
    /// `--token-file`.
    Option,
    /// The variable's name.
    Environment(&'static str),
    Configuration {
        /// As it is written in the file.
        key: &'static str,
        /// The file or the profile.
        place: String,
    },
    /// What `auth login` kept.
    Kept(StoreLocation),
    /// The simulated cloud inside this process.
    Demo,
}

impl CredentialsSource {
    /// For programs.
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
