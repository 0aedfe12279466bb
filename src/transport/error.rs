//! Why a server could not be reached, and whether a retry can help.

use std::io;
use std::time::Duration;

use super::proxy::ProxyError;

/// A connection that could not be established.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot resolve `{host}`: {source}")]
    Resolve { host: String, source: io::Error },
    #[error("cannot connect to {address}: {source}")]
    Connect { address: String, source: io::Error },
    #[error("cannot connect through the proxy {address}: {error}")]
    Proxy {
        /// Without its credentials.
        address: String,
        error: ProxyError,
    },
    #[error("no connection within {}", humantime::format_duration(*.0))]
    Timeout(Duration),
    #[error("the certificate of `{host}` is not trusted: {reason}")]
    Certificate { host: String, reason: String },
    #[error("TLS handshake failed: {0}")]
    Tls(io::Error),
}

impl Error {
    /// Whether another attempt may succeed. A name that cannot be resolved at first contact is probably
    /// wrong; one that could be resolved before will be again.
    pub fn is_transient(&self, first_contact: bool) -> bool {
        match self {
            Self::Resolve { .. } => !first_contact,
            Self::Proxy { error, .. } => error.is_transient(first_contact),
            Self::Certificate { .. } => false,
            Self::Connect { .. } | Self::Timeout(_) | Self::Tls(_) => true,
        }
    }

    /// What the user can do about it.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Resolve { .. } => Some("check `--host` and the network's name service"),
            Self::Proxy { error, .. } => Some(error.hint()),
            Self::Certificate { .. } => {
                Some("give the authority that signed it with `--ca-cert FILE`")
            }
            Self::Tls(_) => {
                Some("check `--host`: does this port speak TLS? If not, begin it with `http://`")
            }
            Self::Connect { .. } | Self::Timeout(_) => None,
        }
    }
}
