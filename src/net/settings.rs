//! The settings that connections and calls share.

use std::sync::Arc;
use std::time::Duration;

use super::auth::credentials::Credentials;
use super::endpoint::Endpoint;
use super::stream::queue::OverflowPolicy;
use crate::transport::proxy::ProxyRules;
use crate::transport::{Connector, TlsTrust};

/// What connections and calls need to know.
#[derive(Clone)]
pub struct Settings {
    pub endpoint: Endpoint,
    pub credentials: Credentials,
    /// `None` if neither the cloud nor the proxy speaks TLS.
    pub tls: Option<Arc<rustls::ClientConfig>>,
    /// What `tls` was made from.
    pub trust: TlsTrust,
    pub proxy: ProxyRules,
    pub timing: Timing,
    /// The failures in a row after which the run ends: `None` never gives up, 0 does not reconnect.
    pub max_retries: Option<u32>,
    /// The most channels on one connection; more are spread over several.
    pub max_channels: usize,
    /// The most messages that wait between the connections and the output.
    pub buffer: usize,
    pub on_slow: OverflowPolicy,
    /// Queue connection events and stray frames too, for a recording.
    pub traces: bool,
    /// Queue each message together with its frame.
    pub keeps_frames: bool,
    /// Queue each message together with its payload. Otherwise payloads are only checked, but for captures and the
    /// output of devices.
    pub keeps_payloads: bool,
}

impl Settings {
    /// The credentials that the stream gets; `None` for the session of another host.
    pub fn stream_credentials(&self) -> Option<&Credentials> {
        let credentials = &self.credentials;
        (!credentials.is_session() || self.endpoint.shares_session()).then_some(credentials)
    }

    /// How servers are reached.
    pub fn connector(&self) -> Connector {
        Connector { tls: self.tls.clone(), proxy: self.proxy.clone() }
    }

    /// The stream's address and its proxy, as shown to people.
    pub fn route(&self) -> String {
        let stream = self.endpoint.shown_stream();
        match self.proxy.server(&self.endpoint.stream_target()) {
            Some(server) => format!("{stream} through the proxy {server}"),
            None => stream,
        }
    }
}

/// The timers of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Timing {
    /// For name resolution, TCP, proxy, TLS and upgrade together.
    pub connect: Duration,
    /// 0 sends no pings, and so cannot tell a dead connection from a silent one.
    pub ping_interval: Duration,
    /// From a ping to its pong.
    pub ping_timeout: Duration,
    /// From a subscription to the cloud's acknowledgement.
    pub ack_timeout: Duration,
    /// A channel without messages for so long is reported.
    pub stale_after: Option<Duration>,
    /// Reconnect when a channel goes stale.
    pub reconnect_stale: bool,
    /// The first pause before a new attempt, doubled for each one after.
    pub retry_delay: Duration,
    pub retry_max_delay: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            ping_interval: Duration::from_secs(30),
            ping_timeout: Duration::from_secs(20),
            ack_timeout: Duration::from_secs(10),
            stale_after: None,
            reconnect_stale: false,
            retry_delay: Duration::from_secs(1),
            retry_max_delay: Duration::from_secs(60),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestBench;
    use super::*;

    #[test]
    fn a_session_is_withheld_from_another_host_and_a_token_is_not() {
        let bench = TestBench::new(Timing::default(), 1, OverflowPolicy::Block);
        let mut settings = bench.shared.settings.clone();
        let own = settings.endpoint.clone();
        let other = own.clone().with_stream("ws://127.0.0.2:1/stream").expect("a URL");
        let cookies = [("sessionid".to_owned(), "c00kie".into())];
        let session = Credentials::Session(cookies.into_iter().collect());
        for (credentials, endpoint, sent) in [
            (settings.credentials.clone(), other.clone(), true),
            (session.clone(), own, true),
            (session, other, false),
        ] {
            (settings.credentials, settings.endpoint) = (credentials, endpoint);
            assert_eq!(settings.stream_credentials().is_some(), sent);
        }
    }
}
