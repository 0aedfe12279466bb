//! Regions and host names of the cloud, and the REST and stream URLs derived from them.

use http::Uri;

use crate::text::hidden_url;
use crate::transport::ServerAddress;

/// One of Mist's regional clouds. Each has its own accounts and tokens.
#[derive(Debug)]
pub struct Region {
    /// Juniper's name: `global01`.
    pub name: &'static str,
    /// The short name in its host names: `gc1`.
    pub short: &'static str,
    /// The REST host; the stream's host is derived from it.
    pub host: &'static str,
}

const fn region(name: &'static str, short: &'static str, host: &'static str) -> Region {
    Region { name, short, host }
}

/// The regions of Juniper's API host table.
pub const REGIONS: &[Region] = &[
    region("global01", "global", "api.mist.com"),
    region("global02", "gc1", "api.gc1.mist.com"),
    region("global03", "ac2", "api.ac2.mist.com"),
    region("global04", "gc2", "api.gc2.mist.com"),
    region("global05", "gc4", "api.gc4.mist.com"),
    region("emea01", "eu", "api.eu.mist.com"),
    region("emea02", "gc3", "api.gc3.mist.com"),
    region("emea03", "ac6", "api.ac6.mist.com"),
    region("emea04", "gc6", "api.gc6.mist.com"),
    region("apac01", "ac5", "api.ac5.mist.com"),
    region("apac02", "gc5", "api.gc5.mist.com"),
    region("apac03", "gc7", "api.gc7.mist.com"),
    region("usgov01", "us", "api.us.mist-federal.com"),
];

/// The domains of Mist's clouds.
const MIST_DOMAINS: [&str; 3] = ["mist.com", "mist-federal.com", "mistsys.com"];

/// The path of the stream on every host.
const STREAM_PATH: &str = "/api-ws/v1/stream";

/// The two addresses of one cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The base of REST paths, without a final slash: `https://api.mist.com`.
    pub rest: String,
    pub stream: Uri,
}

/// Why a host or URL cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidEndpoint {
    #[error("unknown region `{}`", hidden_url(.0))]
    Region(String),
    #[error("`{}` is not a valid host or URL", hidden_url(.0))]
    Host(String),
    #[error("`{}` is not a `ws://` or `wss://` URL", hidden_url(.0))]
    StreamUrl(String),
}

impl Endpoint {
    /// Derives both addresses from a region, a host name or a full URL.
    ///
    /// # Errors
    ///
    /// An unknown region, or text that is no host or URL.
    pub fn of_host(text: &str) -> Result<Self, InvalidEndpoint> {
        let text = text.trim();
        let wanted = text.to_ascii_lowercase();
        if let Some(region) =
            REGIONS.iter().find(|region| [region.name, region.short].contains(&wanted.as_str()))
        {
            return Self::of_url(&format!("https://{}", region.host), text);
        }
        if text.contains("://") {
            return Self::of_url(text, text);
        }
        if !text.contains(['.', ':']) && wanted != "localhost" {
            return Err(InvalidEndpoint::Region(text.to_owned()));
        }
        Self::of_url(&format!("https://{text}"), text)
    }

    /// Replaces the derived stream URL.
    ///
    /// # Errors
    ///
    /// `url` is no `ws` or `wss` URL.
    pub fn with_stream(self, url: &str) -> Result<Self, InvalidEndpoint> {
        let invalid = || InvalidEndpoint::StreamUrl(url.to_owned());
        let stream: Uri = url.trim().parse().map_err(|_| invalid())?;
        if !matches!(stream.scheme_str(), Some("ws" | "wss"))
            || stream.host().is_none_or(str::is_empty)
        {
            return Err(invalid());
        }
        Ok(Self { stream, ..self })
    }

    /// The stream's URL without its secrets.
    pub fn shown_stream(&self) -> String {
        hidden_url(&self.stream.to_string())
    }

    /// Whether the cookies of a sign-in may go to the stream: it belongs to the same cloud as REST.
    pub fn shares_session(&self) -> bool {
        let derived = Self::of_url(&self.rest, &self.rest);
        derived.is_ok_and(|derived| derived.owns(&self.stream))
    }

    /// The server of the stream.
    pub fn stream_target(&self) -> ServerAddress {
        ServerAddress::of(&self.stream)
    }

    /// The server of REST calls.
    pub fn rest_target(&self) -> ServerAddress {
        ServerAddress::of(&self.rest.parse().expect("it was made from a URL"))
    }

    /// Whether `url`, which the cloud gave, belongs to this cloud: its host is that of the stream or of
    /// REST, or in the same Mist domain, and it is encrypted if the stream is.
    pub fn owns(&self, url: &Uri) -> bool {
        // `wss://api-ws.mist.com@evil.example` is a URL of evil.example.
        let plain = url.authority().is_some_and(|authority| !authority.as_str().contains('@'));
        let (target, stream) = (ServerAddress::of(url), self.stream_target());
        let scheme = matches!(url.scheme_str(), Some("ws" | "wss"));
        if !plain || !scheme || target.encrypted != stream.encrypted {
            return false;
        }
        let under = |host: &str, domain: &str| {
            let host = host.to_ascii_lowercase();
            host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let same = |own: &ServerAddress| own.host == target.host && own.port == target.port;
        let akin = |domain: &&str| {
            under(&stream.host, domain) && under(&target.host, domain) && target.port == 443
        };
        same(&stream) || same(&self.rest_target()) || MIST_DOMAINS.iter().any(akin)
    }

    fn of_url(url: &str, given: &str) -> Result<Self, InvalidEndpoint> {
        let invalid = || InvalidEndpoint::Host(given.to_owned());
        let uri: Uri = url.parse().map_err(|_| invalid())?;
        let secure = match uri.scheme_str() {
            Some("https" | "wss") => "s",
            Some("http" | "ws") => "",
            _ => return Err(invalid()),
        };
        let authority = uri
            .authority()
            .filter(|authority| !authority.as_str().contains('@'))
            .ok_or_else(invalid)?;
        if authority.host().is_empty() || (authority.as_str().ends_with(':')) {
            return Err(invalid());
        }
        let own = authority.as_str();
        let base =
            ["manage.", "api-ws.", "api."].iter().find_map(|prefix| own.strip_prefix(prefix));
        let (rest_host, stream_host) = match base {
            Some(rest) => (format!("api.{rest}"), format!("api-ws.{rest}")),
            None => (own.to_owned(), own.to_owned()),
        };
        let path = uri.path().trim_end_matches('/').trim_end_matches(STREAM_PATH);
        let stream = format!("ws{secure}://{stream_host}{path}{STREAM_PATH}");
        Ok(Self {
            rest: format!("http{secure}://{rest_host}{path}"),
            stream: stream.parse().map_err(|_| invalid())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_urls() {
        let cases = [
            ("global01", "https://api.mist.com", "wss://api-ws.mist.com/api-ws/v1/stream"),
            ("EU", "https://api.eu.mist.com", "wss://api-ws.eu.mist.com/api-ws/v1/stream"),
            (
                "api.gc1.mist.com",
                "https://api.gc1.mist.com",
                "wss://api-ws.gc1.mist.com/api-ws/v1/stream",
            ),
            (
                "manage.ac2.mist.com",
                "https://api.ac2.mist.com",
                "wss://api-ws.ac2.mist.com/api-ws/v1/stream",
            ),
            ("api-ws.mist.com", "https://api.mist.com", "wss://api-ws.mist.com/api-ws/v1/stream"),
            (
                "http://127.0.0.1:8080",
                "http://127.0.0.1:8080",
                "ws://127.0.0.1:8080/api-ws/v1/stream",
            ),
            (
                "https://proxy.example/mist/",
                "https://proxy.example/mist",
                "wss://proxy.example/mist/api-ws/v1/stream",
            ),
            (
                "https://api.localhost:1",
                "https://api.localhost:1",
                "wss://api-ws.localhost:1/api-ws/v1/stream",
            ),
            ("http://[::1]:80", "http://[::1]:80", "ws://[::1]:80/api-ws/v1/stream"),
            ("localhost", "https://localhost", "wss://localhost/api-ws/v1/stream"),
        ];
        for (text, rest, stream) in cases {
            let endpoint = Endpoint::of_host(text).expect(text);
            assert_eq!(
                (endpoint.rest.as_str(), endpoint.stream.to_string().as_str()),
                (rest, stream)
            );
        }
    }

    #[test]
    fn what_is_no_host_is_refused() {
        assert_eq!(Endpoint::of_host("mars"), Err(InvalidEndpoint::Region("mars".into())));
        for text in
            ["ftp://x.example", "http://", "a b.c", "https://u:p@h.example", "host.example:"]
        {
            assert!(matches!(Endpoint::of_host(text), Err(InvalidEndpoint::Host(_))), "{text}");
        }
    }

    #[test]
    fn the_cloud_may_send_us_to_its_own_hosts_alone() {
        for (host, url, owned) in [
            ("eu", "wss://api-ws.eu.mist.com/ssh?jwt=x", true),
            ("eu", "wss://shell.mist.com/ssh", true),
            ("eu", "ws://api-ws.eu.mist.com/ssh", false),
            ("eu", "https://api-ws.eu.mist.com/ssh", false),
            ("eu", "wss://api-ws.eu.mist.com:8443/ssh", false),
            ("eu", "wss://evilmist.com/ssh", false),
            ("eu", "wss://mist.com.evil.example/ssh", false),
            ("eu", "wss://api-ws.eu.mist.com@evil.example/ssh", false),
            ("http://127.0.0.1:80", "ws://127.0.0.1:80/ssh", true),
            ("http://127.0.0.1:80", "ws://127.0.0.1:81/ssh", false),
            ("http://127.0.0.1:80", "ws://127.0.0.2:80/ssh", false),
            ("http://127.0.0.1:80", "wss://127.0.0.1:80/ssh", false),
            ("https://api.localhost:1", "wss://api.localhost:1/ssh", true),
        ] {
            let endpoint = Endpoint::of_host(host).expect(host);
            assert_eq!(endpoint.owns(&url.parse().expect("a URL")), owned, "{host} {url}");
        }
    }

    #[test]
    fn a_session_stays_with_the_cloud_that_gave_it() {
        for (host, stream, shared) in [
            ("eu", "wss://api-ws.eu.mist.com/api-ws/v1/stream", true),
            ("eu", "ws://api-ws.eu.mist.com/api-ws/v1/stream", false),
            ("eu", "wss://stream.example/api-ws/v1/stream", false),
            ("eu", "wss://api-ws.eu.mist.com.evil.example/", false),
            ("http://127.0.0.1:80", "ws://127.0.0.1:80/other", true),
            ("http://127.0.0.1:80", "ws://127.0.0.1:81/api-ws/v1/stream", false),
            ("https://api.localhost:1", "wss://api-ws.localhost:1/x", true),
        ] {
            let endpoint = Endpoint::of_host(host).and_then(|own| own.with_stream(stream));
            assert_eq!(endpoint.expect(host).shares_session(), shared, "{host} {stream}");
        }
    }

    #[test]
    fn no_secret_of_a_url_is_shown() {
        for error in [
            Endpoint::of_host("http://u:PW@h"),
            Endpoint::of_host("u:PW@h.example"),
            Endpoint::of_host("eu").and_then(|own| own.with_stream("https://h/?token=PW")),
        ] {
            let text = error.expect_err("it is refused").to_string();
            assert!(!text.contains("PW"), "{text}");
        }
        let given = Endpoint::of_host("eu").and_then(|own| own.with_stream("wss://h/s?token=PW"));
        assert_eq!(given.expect("a URL").shown_stream(), "wss://h/s?token=***");
    }

    #[test]
    fn the_stream_url_can_be_given() {
        let endpoint = Endpoint::of_host("eu")
            .expect("a region")
            .with_stream("ws://127.0.0.1:9/x")
            .expect("a URL");
        let target = endpoint.stream_target();
        assert_eq!((target.to_string().as_str(), target.encrypted), ("127.0.0.1:9", false));
        let rest = endpoint.rest_target();
        assert_eq!((rest.to_string().as_str(), rest.encrypted), ("api.eu.mist.com:443", true));
        assert!(Endpoint::of_host("eu").expect("a region").with_stream("https://h/").is_err());
    }
}
