//! The address of a server: host, port, and whether TLS is spoken there.

use std::fmt;
use std::net::IpAddr;

use http::Uri;

/// Where a connection leads. Shown as `host:port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerAddress {
    /// Name or IP address; IPv6 without brackets.
    pub host: String,
    pub port: u16,
    pub encrypted: bool,
}

impl ServerAddress {
    /// The server of an `http`, `https`, `ws` or `wss` URL, with the scheme's port where none is given.
    pub fn of(uri: &Uri) -> Self {
        let encrypted = matches!(uri.scheme_str(), Some("https" | "wss"));
        Self { encrypted, ..Self::with_port(uri, if encrypted { 443 } else { 80 }) }
    }

    /// The plain server of a URL that may lack a port.
    pub(super) fn with_port(uri: &Uri, default: u16) -> Self {
        Self {
            host: uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned(),
            port: uri.port_u16().unwrap_or(default),
            encrypted: false,
        }
    }

    /// Whether nobody on the network can read along: TLS is spoken, or the server is this machine.
    pub fn is_private(&self) -> bool {
        let name = || self.host == "localhost" || self.host.ends_with(".localhost");
        self.encrypted
            || self.host.parse::<IpAddr>().map_or_else(|_| name(), |address| address.is_loopback())
    }
}

impl fmt::Display for ServerAddress {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, .. } = self;
        if host.contains(':') { write!(to, "[{host}]:{port}") } else { write!(to, "{host}:{port}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_here_needs_no_encryption() {
        for (host, encrypted, private) in [
            ("127.0.0.1", false, true),
            ("::1", false, true),
            ("api.localhost", false, true),
            ("10.0.0.1", false, false),
            ("mist.example", false, false),
            ("mist.example", true, true),
        ] {
            let target = ServerAddress { host: host.to_owned(), port: 80, encrypted };
            assert_eq!(target.is_private(), private, "{host}");
        }
    }
}
