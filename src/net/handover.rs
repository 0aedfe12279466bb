//! Hands what REST calls need to another process.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use super::auth::credentials::Credentials;
use super::auth::session::Session;
use super::endpoint::Endpoint;
use super::settings::{Settings, Timing};
use super::stream::queue::OverflowPolicy;
use crate::transport::proxy::{ProxyRules, ProxyUrls};
use crate::transport::{TlsTrust, client_config};

/// How to reach the cloud. Holds secrets in the clear, so it has no `Debug`.
#[derive(Serialize, Deserialize)]
pub struct CloudAccess {
    /// The base of REST paths.
    rest: String,
    credentials: PortableCredentials,
    /// Whether the cloud or its proxy speaks TLS.
    encrypted: bool,
    trust: TlsTrust,
    proxy: ProxyUrls,
}

/// Credentials as text.
#[derive(Serialize, Deserialize)]
pub enum PortableCredentials {
    Token(String),
    /// Cookies, by name.
    Session(Vec<(String, String)>),
}

impl From<&Credentials> for PortableCredentials {
    fn from(credentials: &Credentials) -> Self {
        match credentials {
            Credentials::Token(token) => Self::Token(token.expose_secret().to_owned()),
            Credentials::Session(session) => {
                let cookies = session.cookies();
                let plain = cookies.map(|(name, value)| (name, value.expose_secret().to_owned()));
                Self::Session(plain.collect())
            }
        }
    }
}

impl From<PortableCredentials> for Credentials {
    fn from(credentials: PortableCredentials) -> Self {
        match credentials {
            PortableCredentials::Token(token) => Self::Token(token.into()),
            PortableCredentials::Session(cookies) => {
                let hidden = cookies.into_iter().map(|(name, value)| (name, value.into()));
                Self::Session(hidden.collect::<Session>())
            }
        }
    }
}

impl CloudAccess {
    pub fn of(settings: &Settings) -> Self {
        // The other process may have another working folder.
        let full = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
        let ca_file = settings.trust.ca_file.as_ref().map(full);
        Self {
            rest: settings.endpoint.rest.clone(),
            credentials: (&settings.credentials).into(),
            encrypted: settings.tls.is_some(),
            trust: TlsTrust { ca_file, ..settings.trust },
            proxy: settings.proxy.urls(),
        }
    }

    /// Settings for REST calls that give up a connection after `connect`.
    ///
    /// # Errors
    ///
    /// The REST base is no URL, or the CA file cannot be read.
    pub fn settings(self, connect: Duration) -> io::Result<Settings> {
        let Self { rest, credentials, encrypted, trust, proxy } = self;
        Ok(Settings {
            endpoint: Endpoint::of_host(&rest).map_err(io::Error::other)?,
            credentials: credentials.into(),
            tls: encrypted.then(|| client_config(&trust)).transpose()?,
            trust,
            proxy: ProxyRules::of_urls(proxy),
            timing: Timing { connect, ..Timing::default() },
            max_retries: None,
            max_channels: 1,
            buffer: 1,
            on_slow: OverflowPolicy::Block,
            traces: false,
            keeps_frames: false,
            keeps_payloads: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method};

    use super::super::rest::testing;
    use super::*;
    use crate::transport::ServerAddress;

    fn handed_over(settings: &Settings) -> Settings {
        let text = serde_json::to_string(&CloudAccess::of(settings)).expect("JSON");
        let access: CloudAccess = serde_json::from_str(&text).expect("the same");
        access.settings(Duration::from_secs(1)).expect("settings")
    }

    #[test]
    fn another_process_reaches_the_cloud_in_the_same_way() {
        let named = Some(("http://u:p@127.0.0.1:3".to_owned(), "--proxy".to_owned()));
        let direct = |name: &str| (name == "NO_PROXY").then(|| "near".to_owned());
        let proxy = ProxyRules::choose(named, direct).expect("a proxy");
        let cookies = [("csrftoken".to_owned(), "c".into()), ("sessionid".to_owned(), "s".into())];
        let session = Credentials::Session(cookies.into_iter().collect());
        for credentials in [Credentials::Token("t".into()), session] {
            let own = testing::settings("http://127.0.0.1:1/base", credentials);
            let own = Settings { proxy: proxy.clone(), ..own };
            let other = handed_over(&own);
            assert_eq!(other.endpoint.rest, "http://127.0.0.1:1/base");
            let sent = |settings: &Settings| {
                let mut headers = HeaderMap::new();
                settings.credentials.apply(&Method::DELETE, &mut headers).expect("headers");
                headers
            };
            assert_eq!(sent(&other), sent(&own));
            let server = |host: &str| {
                let target = ServerAddress { host: host.to_owned(), port: 1, encrypted: true };
                other.proxy.server(&target).map(|server| server.to_string())
            };
            assert_eq!(server("far").as_deref(), Some("http://***@127.0.0.1:3"));
            assert_eq!(server("near"), None);
        }
    }

    #[test]
    fn tls_goes_with_its_trust() {
        let own = testing::settings("https://127.0.0.1:1", Credentials::Token("t".into()));
        let trust = TlsTrust { ca_file: None, insecure: true };
        let tls = Some(client_config(&trust).expect("a configuration"));
        let other = handed_over(&Settings { tls, trust, ..own.clone() });
        assert!(other.tls.is_some() && other.trust.insecure);
        assert!(handed_over(&own).tls.is_none());
    }
}
