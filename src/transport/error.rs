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
    Certificate { host: String, reason: String, fault: CertificateFault },
    #[error("TLS handshake failed: {0}")]
    Tls(io::Error),
}

/// What is wrong with a certificate, as far as the remedy depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// Expired, or not valid yet.
    Time,
    /// It belongs to another host.
    Name,
    Other,
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
            Self::Certificate { fault, .. } => Some(match fault {
                CertificateFault::Time => {
                    "check this machine's clock; if it is right, the server needs a new certificate"
                }
                CertificateFault::Name => {
                    "check `--host`: the certificate belongs to another name, as it does behind a captive portal or proxy"
                }
                CertificateFault::Other => {
                    "give the authority that signed it with `--ca-cert FILE`"
                }
            }),
            Self::Tls(_) => {
                Some("check `--host`: does this port speak TLS? If not, begin it with `http://`")
            }
            Self::Connect { .. } | Self::Timeout(_) => None,
        }
    }
}
