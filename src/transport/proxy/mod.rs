//! Chooses the proxy for a connection and opens a tunnel through it.
//!
//! Every connection is tunnelled (HTTP `CONNECT` or SOCKS5), encrypted or not. Environment variables
//! are passed in, never read here.

mod error;
mod http_connect;
mod socks;

pub use error::ProxyError;

use std::fmt;
use std::sync::Arc;

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use serde::{Deserialize, Serialize};

use super::address::ServerAddress;
use super::byte_stream::BoxedStream;
use crate::text::hidden_url;

/// The proxies of a run, and the hosts reached without them. Never shows credentials.
#[derive(Clone, Default)]
pub struct ProxyRules(Option<Arc<(Matcher, ProxyUrls)>>);

/// What [`ProxyRules`] are made of, with the credentials in the URLs.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct ProxyUrls {
    http: Option<String>,
    https: Option<String>,
    /// The hosts of `NO_PROXY`.
    direct: String,
}

/// The proxy for a connection. Never shows its credentials.
#[derive(Clone, Debug)]
pub struct ProxyServer(Intercept);

/// A proxy URL that cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{url}` from `{origin}` is not the URL of a proxy")]
pub struct InvalidProxy {
    /// Without its credentials.
    pub url: String,
    /// The option, variable or file that named it.
    pub origin: String,
}

impl ProxyRules {
    /// Takes the proxy `named` by an option, given with that option's name. Without one, follows the
    /// environment as curl does: `HTTPS_PROXY` or `HTTP_PROXY` by the destination's scheme, `ALL_PROXY`
    /// for both. `NO_PROXY` applies in either case.
    ///
    /// # Errors
    ///
    /// The URL cannot be used.
    pub fn choose(
        named: Option<(String, String)>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, InvalidProxy> {
        let of = |name| first_set(&[name, "ALL_PROXY"], &variable);
        let (http, https) = match named {
            Some(named) => (Some(named.clone()), Some(named)),
            None => (of("HTTP_PROXY"), of("HTTPS_PROXY")),
        };
        let usable = |(url, origin): (String, String)| checked(&url, &origin);
        let direct = first_set(&["NO_PROXY"], &variable).map(|(names, _)| names);
        Ok(Self::of_urls(ProxyUrls {
            http: http.map(usable).transpose()?,
            https: https.map(usable).transpose()?,
            direct: direct.unwrap_or_default(),
        }))
    }

    /// Rules that are known to be usable.
    pub fn of_urls(urls: ProxyUrls) -> Self {
        let mut rules = Matcher::builder();
        if let Some(url) = &urls.http {
            rules = rules.http(url.clone());
        }
        if let Some(url) = &urls.https {
            rules = rules.https(url.clone());
        }
        if urls.http.is_none() && urls.https.is_none() {
            return Self::default();
        }
        let rules = rules.no(urls.direct.clone()).build();
        Self(Some(Arc::new((rules, urls))))
    }

    /// What they are made of, to be made again in another process.
    pub fn urls(&self) -> ProxyUrls {
        self.0.as_ref().map(|rules| rules.1.clone()).unwrap_or_default()
    }

    /// The proxy for a connection to `target`.
    pub fn server(&self, target: &ServerAddress) -> Option<ProxyServer> {
        // The rules are written for URLs; `ws` and `wss` follow those of `http` and `https`.
        let scheme = if target.encrypted { "https" } else { "http" };
        let uri: Uri = format!("{scheme}://{target}/").parse().ok()?;
        self.0.as_ref()?.0.intercept(&uri).map(ProxyServer)
    }
}

/// The value and name of the variable that applies to encrypted connections.
pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Option<(String, String)> {
    first_set(&["HTTPS_PROXY", "ALL_PROXY"], &variable)
}

/// The value and name of the first variable, in upper or lower case, that is not empty.
fn first_set(
    names: &[&str],
    variable: impl Fn(&str) -> Option<String>,
) -> Option<(String, String)> {
    let spellings = names.iter().flat_map(|name| [(*name).to_owned(), name.to_ascii_lowercase()]);
    spellings
        .filter_map(|name| variable(&name).map(|value| (value.trim().to_owned(), name)))
        .find(|(value, _)| !value.is_empty())
}

/// The URL, if it has a known scheme, a host, and nothing after the port.
fn checked(url: &str, origin: &str) -> Result<String, InvalidProxy> {
    let valid = || {
        let uri: Uri = url.trim().parse().ok()?;
        let known = ["http", "https", "socks5", "socks5h"];
        let authority = uri.authority()?;
        let host = authority.as_str().rsplit('@').next()?;
        let port = host.trim_start_matches(authority.host());
        (uri.scheme_str().is_none_or(|scheme| known.contains(&scheme))
            && !authority.host().is_empty()
            && (port.is_empty() || authority.port_u16().is_some())
            && matches!(uri.path(), "" | "/")
            && uri.query().is_none())
        .then(|| url.trim().to_owned())
    };
    valid().ok_or_else(|| InvalidProxy { url: hidden_url(url), origin: origin.to_owned() })
}

impl ProxyServer {
    /// The proxy's own address, by default with its scheme's port.
    pub fn target(&self) -> ServerAddress {
        let uri = self.0.uri();
        let default = match uri.scheme_str() {
            Some("https") => 443,
            Some("socks5" | "socks5h") => 1080,
            _ => 80,
        };
        let encrypted = uri.scheme_str() == Some("https");
        ServerAddress { encrypted, ..ServerAddress::with_port(uri, default) }
    }

    /// Opens a tunnel to `target` over `io`, a connection to this proxy. The proxy resolves the name.
    pub async fn tunnel(
        &self,
        io: BoxedStream,
        target: &ServerAddress,
    ) -> Result<BoxedStream, ProxyError> {
        match self.0.uri().scheme_str() {
            Some("socks5" | "socks5h") => socks::open(io, target, self.0.raw_auth()).await,
            _ => http_connect::open(io, target, self.0.basic_auth()).await,
        }
    }
}

impl fmt::Debug for ProxyRules {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_tuple("ProxyRules").field(&self.0.as_ref().map(|rules| &rules.0)).finish()
    }
}

impl fmt::Display for ProxyServer {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = self.0.basic_auth().is_some() || self.0.raw_auth().is_some();
        let scheme = self.0.uri().scheme_str().unwrap_or("http");
        write!(to, "{scheme}://{}{}", if secret { "***@" } else { "" }, self.target())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(host: &str, encrypted: bool) -> ServerAddress {
        ServerAddress { host: host.to_owned(), port: 443, encrypted }
    }

    fn chosen(named: Option<&str>, variables: &[(&str, &str)]) -> Result<ProxyRules, InvalidProxy> {
        let named = named.map(|url| (url.to_owned(), "--proxy".to_owned()));
        ProxyRules::choose(named, |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn options_beat_variables_and_both_obey_no_proxy() {
        let cases: [(_, &[(&str, &str)], _, _, _); 14] = [
            (None, &[], "a.example", true, None),
            (None, &[("HTTPS_PROXY", "http://p:1")], "a.example", true, Some("http://p:1")),
            (None, &[("https_proxy", "p:1")], "a.example", true, Some("http://p:1")),
            (None, &[("HTTPS_PROXY", ""), ("https_proxy", "p:1")], "a", true, Some("http://p:1")),
            (None, &[("HTTPS_PROXY", "http://p:1")], "a.example", false, None),
            (None, &[("HTTP_PROXY", "http://p:1")], "a.example", false, Some("http://p:1")),
            (None, &[("ALL_PROXY", "socks5h://p")], "a", true, Some("socks5h://p:1080")),
            (
                None,
                &[("ALL_PROXY", "http://all"), ("HTTPS_PROXY", "https://p")],
                "a",
                true,
                Some("https://p:443"),
            ),
            (
                None,
                &[("ALL_PROXY", "http://p"), ("NO_PROXY", "b, .example")],
                "a.example",
                true,
                None,
            ),
            (
                None,
                &[("ALL_PROXY", "http://p"), ("NO_PROXY", "10.0.0.0/8")],
                "10.1.2.3",
                true,
                None,
            ),
            (None, &[("ALL_PROXY", "http://p"), ("no_proxy", "*")], "a.example", true, None),
            (Some("http://o:2"), &[("HTTPS_PROXY", "http://p:1")], "a", true, Some("http://o:2")),
            (Some("http://o:2"), &[("NO_PROXY", "a")], "a", true, None),
            (Some("http://u:p@[::1]:2"), &[], "::1", false, Some("http://***@[::1]:2")),
        ];
        for (named, variables, host, encrypted, expected) in cases {
            let proxy = chosen(named, variables).expect("a usable proxy");
            let server = proxy.server(&target(host, encrypted)).map(|server| server.to_string());
            assert_eq!(server.as_deref(), expected, "{named:?} {variables:?}");
        }
    }

    #[test]
    fn what_is_no_proxy_is_refused_without_its_password() {
        for url in [
            "ftp://user:s3cret@p:1",
            "socks4://user:s3cret@p:1",
            "http://user:s3cret@p:99999",
            "http://user:s3cret@p:1/path",
            "http://user:s3/cret@p:1",
            "http://user:s3cret@",
            "user s3cret@p",
        ] {
            let error = chosen(Some(url), &[]).expect_err(url).to_string();
            assert!(error.contains("`--proxy`") && !error.contains("s3"), "{error}");
        }
        let error = chosen(None, &[("all_proxy", "x://y")]).expect_err("a scheme").to_string();
        assert_eq!(error, "`x://y` from `all_proxy` is not the URL of a proxy");
    }

    #[test]
    fn credentials_are_decoded_and_never_shown() {
        let proxy = chosen(Some("socks5://us%40er:s3%3Acret@p:1"), &[]).expect("a proxy");
        let server = proxy.server(&target("a", true)).expect("a server");
        assert_eq!(server.0.raw_auth(), Some(("us@er", "s3:cret")));
        assert_eq!(server.to_string(), "socks5://***@p:1");
        let shown = format!("{proxy:?} {server:?}");
        assert!(!shown.contains("cret") && !shown.contains("us@er"), "{shown}");
    }
}
