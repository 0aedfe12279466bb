//! Access to the Mist cloud: endpoints, authentication, REST calls and streaming connections.
//!
//! One task per connection reads, keeps alive and reconnects; all of them feed one bounded [`queue`].
//! What happens is told as [`Event`]s in that queue (what belongs to the data) and as [`Notice`]s
//! (what belongs to the operator). Knows nothing of output formats, of files or of the command line.
//!
//! | module | what |
//! |---|---|
//! | `client`, `pool` | all connections of a run, and which channel is on which |
//! | `connection`, `link`, `intake` | one connection over all attempts; one attempt; its frames |
//! | `subscriptions`, `backoff`, `budget`, `statistics` | the books: no I/O, time is an argument |
//! | `dial`, `proxy`, `tls`, `socket` | how bytes come and go |
//! | `endpoint`, `credentials`, `session`, `identity` | where to, and as whom |
//! | `rest`, `answer`, `body` | calls beside the stream |
//! | `probe`, `certificate` | the way to the cloud piece by piece |

mod auth;
mod body;
mod certificate;
mod dial;
mod endpoint;
mod error;
mod error_detail;
pub mod probe;
mod proxy;
pub mod rest;
mod socket;
pub mod stream;
#[cfg(test)]
mod testing;
mod tls;

pub use auth::credentials::{Credentials, Secret};
pub use auth::identity::AccountKey;
pub use auth::session::{CookieJar, Session};
pub use certificate::CertificateInfo;
pub use endpoint::{Endpoint, REGIONS, Region, ServerAddress};
pub use error::Error;
pub use probe::{ProbeStream, SubscribeReply};
pub use proxy::{ProxyRules, ProxyServer, hidden, of_environment};
pub use rest::error::RestError;
pub use rest::login::{LOGOUT, PendingLogin, SignedIn};
pub use rest::response::RestResponse;
pub use rest::whoami::OWN;
pub use rest::{RestClient, SingleAttempt};
pub use stream::client::{Client, ClientOutcome, StartedClient, SubscriptionHandle};
pub use stream::console::Console;
pub use stream::context::Acknowledgements;
pub use stream::pool::SubscriptionChange;
pub use stream::queue::{
    ConnectionTrace, DeviceOutput, Event, OfferResult, OverflowPolicy, QueueReceiver, QueueSender,
    QueuedMessage, TraceKind,
};
pub use stream::statistics::Statistics;
pub use tls::{TlsTrust, client_config};

use std::sync::Arc;
use std::time::Duration;

/// Everything that a connection needs to know.
#[derive(Clone)]
pub struct Settings {
    pub endpoint: Endpoint,
    pub credentials: Credentials,
    /// `None` where neither the cloud nor the proxy speaks TLS.
    pub tls: Option<Arc<rustls::ClientConfig>>,
    pub proxy: ProxyRules,
    pub timing: Timing,
    /// Failures in a row after which the run ends; `None` never gives up, 0 does not reconnect.
    pub max_retries: Option<u32>,
    /// Channels on one connection; more are spread over several.
    pub max_channels: usize,
    /// Waiting messages between the connections and the output.
    pub buffer: usize,
    pub on_slow: OverflowPolicy,
    /// What happens to connections, and frames that are of no use, are queued as well: a recording wants them.
    pub traces: bool,
    /// Messages are queued with the frames that they came in.
    pub keeps_frames: bool,
    /// Messages are queued with their payloads. Otherwise these are checked and left empty, but for captures and
    /// the output of devices.
    pub keeps_payloads: bool,
}

impl Settings {
    /// The stream's address, and the proxy on the way there, for people.
    pub fn route(&self) -> String {
        let stream = &self.endpoint.stream;
        match self.proxy.server(&self.endpoint.stream_target()) {
            Some(server) => format!("{stream} through the proxy {server}"),
            None => stream.to_string(),
        }
    }
}

/// The timers of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Timing {
    /// Name, TCP, proxy, TLS and upgrade together.
    pub connect: Duration,
    /// 0 sends no pings, and so never finds a connection dead that is only silent.
    pub ping_interval: Duration,
    /// From a ping to the pong that must follow.
    pub ping_timeout: Duration,
    pub acknowledge: Duration,
    /// No message on a channel for so long is told.
    pub stale_after: Option<Duration>,
    /// And the connection is replaced.
    pub reconnect_stale: bool,
    /// The first pause before a new attempt; later ones double.
    pub retry_delay: Duration,
    pub retry_max_delay: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            ping_interval: Duration::from_secs(30),
            ping_timeout: Duration::from_secs(20),
            acknowledge: Duration::from_secs(10),
            stale_after: None,
            reconnect_stale: false,
            retry_delay: Duration::from_secs(1),
            retry_max_delay: Duration::from_secs(60),
        }
    }
}
