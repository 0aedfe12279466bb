//! Errors of proxies, and whether a retry can help.

use std::io;

/// Why a proxy opened no tunnel.
#[derive(Debug, thiserror::Error)]
pub enum ProxyError {
    #[error("cannot resolve its name: {0}")]
    Resolve(io::Error),
    #[error("cannot connect: {0}")]
    Connect(io::Error),
    /// HTTP 407 or 401, or SOCKS5's equivalent.
    #[error("proxy authorization required")]
    Authorization,
    /// The status of the answer to `CONNECT`.
    #[error("it refused with HTTP {0}")]
    Http(u16),
    /// The reply code of RFC 1928.
    #[error("it refused: {}", reply(*.0))]
    Socks(u8),
    #[error("the connection was lost: {0}")]
    Lost(io::Error),
    #[error("it does not speak the protocol of its URL: {0}")]
    Protocol(String),
}

impl ProxyError {
    /// Whether another attempt may succeed.
    pub fn is_transient(&self, first_contact: bool) -> bool {
        match self {
            Self::Resolve(_) => !first_contact,
            Self::Authorization => false,
            Self::Http(status) => !matches!(status, 300..=407 | 409..=428 | 430..=499),
            // Forbidden by its rules, or not supported by the proxy.
            Self::Socks(code) => !matches!(code, 2 | 7 | 8),
            Self::Connect(_) | Self::Lost(_) | Self::Protocol(_) => true,
        }
    }

    /// What the user can do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Authorization => {
                "give the proxy's user and password: `--proxy http://USER:PASSWORD@HOST:PORT`, with `%40` for `@` and the like"
            }
            Self::Http(300..=499) | Self::Socks(2) => {
                "the proxy does not let this host and port through: ask its operator, or go past it with `NO_PROXY`"
            }
            Self::Resolve(_)
            | Self::Connect(_)
            | Self::Http(_)
            | Self::Socks(_)
            | Self::Lost(_)
            | Self::Protocol(_) => {
                "check `--proxy`, or `HTTPS_PROXY` and `ALL_PROXY`; hosts in `NO_PROXY` are reached without it"
            }
        }
    }
}

fn reply(code: u8) -> String {
    let known = match code {
        1 => "general failure",
        2 => "not allowed by its rules",
        3 => "network unreachable",
        4 => "host unreachable",
        5 => "connection refused",
        6 => "time to live expired",
        7 => "command not supported",
        8 => "kind of address not supported",
        _ => return format!("SOCKS reply {code}"),
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_refusals_are_final() {
        for (error, transient) in [
            (ProxyError::Http(403), false),
            (ProxyError::Http(408), true),
            (ProxyError::Http(429), true),
            (ProxyError::Http(503), true),
            (ProxyError::Authorization, false),
            (ProxyError::Socks(1), true),
            (ProxyError::Socks(2), false),
            (ProxyError::Socks(5), true),
            (ProxyError::Connect(io::ErrorKind::ConnectionRefused.into()), true),
            (ProxyError::Resolve(io::ErrorKind::NotFound.into()), false),
        ] {
            assert_eq!(error.is_transient(true), transient, "{error}");
        }
        assert!(ProxyError::Resolve(io::ErrorKind::NotFound.into()).is_transient(false));
    }
}
