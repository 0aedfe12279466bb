//! Access to the Mist cloud: endpoints, authentication, REST calls and streaming connections.
//!
//! One task per connection reads, keeps alive and reconnects; all of them feed one bounded queue.
//! They report data and gaps as [`Event`]s in that queue, and the rest as
//! [`Notice`](crate::notice::Notice)s. Knows nothing of output formats, files or the command line.
//!
//! | module | purpose |
//! |---|---|
//! | [`stream`] | the connections of a run, their subscriptions, and the queue behind them |
//! | [`rest`] | REST calls, pages of lists, sign-in |
//! | `endpoint`, `auth` | the cloud's addresses, and the credentials |
//! | [`probe`] | one step of a connection at a time, for `doctor` |
//! | `settings` | what connections and calls need |
//! | `handover` | the settings as another process gets them |
//! | `error`, `error_detail` | why they fail, and what to do about it |

mod auth;
mod endpoint;
mod error;
mod error_detail;
mod handover;
pub mod probe;
pub mod rest;
mod settings;
pub mod stream;
#[cfg(test)]
mod testing;

pub use crate::transport::proxy::{ProxyRules, ProxyServer, of_environment};
pub use crate::transport::{CertificateInfo, ServerAddress, TlsTrust, client_config};
pub use auth::credentials::Credentials;
pub use auth::identity::AccountKey;
pub use auth::secret::Secret;
pub use auth::session::{CookieJar, Session};
pub use endpoint::{Endpoint, REGIONS, Region};
pub use error::Error;
pub use handover::{CloudAccess, PortableCredentials};
pub use probe::{ProbeStream, SubscribeReply};
pub use rest::client::{RestClient, SingleAttempt};
pub use rest::download::download;
pub use rest::error::RestError;
pub use rest::login::{LOGOUT, PendingLogin, SignedIn};
pub use rest::response::RestResponse;
pub use rest::whoami::OWN;
pub use settings::{Settings, Timing};
pub use stream::client::{Client, ClientOutcome, StartedClient, SubscriptionHandle};
pub use stream::console::Console;
pub use stream::context::Acknowledgements;
pub use stream::pool::SubscriptionChange;
pub use stream::queue::{
    ConnectionTrace, DeviceOutput, Event, OfferResult, OverflowPolicy, QueueReceiver, QueueSender,
    QueuedMessage, TraceKind,
};
pub use stream::statistics::Statistics;
