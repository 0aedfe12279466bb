//! A simulated Mist cloud, REST and stream, on loopback, for `--demo`, `simulate` and the tests.
//!
//! | module | what |
//! |---|---|
//! | [`world`] | organisations, sites and devices, and what they send |
//! | `server` | accepts sockets and separates the stream from REST calls |
//! | `context`, `clock`, `tls` | what all connections share; the turns of its channels; the certificate |
//! | `http`, `response_body`, `rest`, `body_fields`, `call_quota` | REST: requests, answers, the hourly limit |
//! | `account`, `sessions`, `credentials` | who may sign in, and what they may do |
//! | `stream`, `acknowledgements`, `subscriptions`, `client_events`, `schedule`, `frame` | the WebSocket stream |
//! | `broadcast`, `captures`, `utilities` | messages to every subscriber; packet captures; device utilities |
//! | `script`, `script_step`, `conditions`, `play`, `flood` | scenarios: scripted behaviour, faults included |
//! | `document`, `step_parser`, `step_fields` | the syntax of scenarios |
//! | `recording` | recorded frames in place of generated ones |
//! | `journal` | a log of what the cloud saw and did, for tests |
//!
//! Of the rest of the program it knows the channels alone: it writes its own frames, so that a mistake
//! on one side shows on the other.

mod account;
mod acknowledgements;
mod body_fields;
mod broadcast;
mod call_quota;
mod captures;
mod client_events;
mod clock;
mod conditions;
mod context;
mod credentials;
mod document;
mod flood;
mod frame;
mod http;
mod journal;
mod play;
mod recording;
mod response_body;
mod rest;
mod schedule;
mod script;
mod script_step;
mod server;
mod sessions;
mod step_fields;
mod step_parser;
mod stream;
mod subscriptions;
#[cfg(test)]
mod tests;
mod tls;
mod utilities;
mod world;

pub use recording::ReplayedRecording;
pub use script::Scenario;
pub use world::WorldSize;

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use crate::channel::Parameter;
use broadcast::Broadcaster;
use call_quota::CallQuota;
use captures::SimulatedCaptures;
use clock::CloudClock;
use context::SimulatorContext;
use journal::{ConnectionLog, Journal};
use sessions::LoginSessions;
use tls::{AuthorityFile, SimulatedTls};
use utilities::UtilitySessions;
use world::World;

/// What a cloud is made of.
pub struct SimulatorSettings {
    pub listen: SocketAddr,
    pub tls: bool,
    pub size: world::WorldSize,
    /// How many times as fast as in reality the generators run; 0 keeps them silent.
    pub rate: f64,
    /// The same seed gives the same world, the same messages and the same token.
    pub seed: u64,
    /// Whether the channels of captures, utilities and tests carry messages that no client asked for, as
    /// if other administrators were at work.
    pub background: bool,
    pub scenario: Option<Scenario>,
    /// Where to write what the cloud sees and does.
    pub journal: Option<PathBuf>,
    /// What is sent in place of what the generators say.
    pub recording: Option<ReplayedRecording>,
}

/// A running cloud; dropping it ends its tasks and connections.
pub struct SimulatedCloud {
    shared: Arc<SimulatorContext>,
    address: SocketAddr,
    authority: Option<AuthorityFile>,
    door: CloudListener,
}

enum CloudListener {
    Open(JoinHandle<()>),
    /// Keeps the port, so that nobody else answers there.
    Shut {
        _socket: TcpSocket,
    },
    /// Those who wait to be accepted are too many already.
    Crowded {
        _listener: TcpListener,
        _crowd: Vec<TcpStream>,
    },
}

/// How to reach a cloud.
#[derive(Clone, Debug, Serialize)]
pub struct CloudAccess {
    /// The REST base.
    pub url: String,
    /// The stream.
    pub ws_url: String,
    pub token: String,
    /// The PEM file of the authority to trust, with TLS.
    pub ca: Option<PathBuf>,
    /// The first organisation.
    pub org: String,
    pub sites: Vec<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum SimulatorError {
    #[error("cannot listen on `{address}`: {source}")]
    Listen { address: SocketAddr, source: io::Error },
    #[error("cannot write the journal `{}`: {source}", path.display())]
    Journal { path: PathBuf, source: io::Error },
    #[error("cannot read the scenario: {0}")]
    Scenario(#[from] document::ScenarioError),
    #[error(transparent)]
    Tls(#[from] tls::SimulatedTlsError),
}

impl Scenario {
    /// Reads the `[cloud]` table of a TOML document and ignores its other tables.
    ///
    /// Relative paths in it start at the working directory.
    pub fn parse(text: &str) -> Result<Self, SimulatorError> {
        Ok(Self::read(text)?)
    }
}

impl SimulatedCloud {
    pub async fn start(settings: SimulatorSettings) -> Result<Self, SimulatorError> {
        let scenario = settings.scenario.unwrap_or_default();
        let (socket, address) = bind(settings.listen)
            .map_err(|source| SimulatorError::Listen { address: settings.listen, source })?;
        let tls = settings.tls.then(SimulatedTls::new).transpose()?;
        let (acceptor, authority) = tls.map(|tls| (tls.acceptor, tls.authority)).unzip();
        let audience = Broadcaster::default();
        let make = move || World::new(&settings.size, settings.seed);
        let shared = Arc::new(SimulatorContext {
            // A large one takes its time.
            world: spawn_blocking(make).await.expect("making a world does not panic"),
            token: scenario.token.clone().unwrap_or_else(|| credentials::token(settings.seed)),
            clock: CloudClock::new(journal::now(), settings.rate),
            background: settings.background,
            captures: Arc::new(SimulatedCaptures::new(
                scenario.captures.clone(),
                settings.seed,
                settings.rate,
                audience.clone(),
            )),
            utilities: Arc::new(UtilitySessions::new(
                scenario.utilities.clone(),
                settings.seed,
                settings.rate,
                audience.clone(),
            )),
            audience,
            secure: settings.tls,
            scenario,
            recording: settings.recording.map(Arc::new),
            journal: Arc::new(journal(settings.journal)?),
            calls: CallQuota::default(),
            sessions: LoginSessions::default(),
        });
        let first = shared.world.sites().first().and_then(|site| shared.world.site(site));
        if let Some(site) = first {
            let log = ConnectionLog::new(shared.journal.clone(), 0);
            captures::start_foreign(&shared.captures, site, &log);
        }
        let door = open(socket, acceptor, shared.clone())
            .await
            .map_err(|source| SimulatorError::Listen { address, source })?;
        Ok(Self { shared, address, authority, door })
    }

    pub fn ready(&self) -> CloudAccess {
        let secure = if self.authority.is_some() { "s" } else { "" };
        let host = self.host();
        CloudAccess {
            url: format!("http{secure}://{host}"),
            ws_url: format!("ws{secure}://{host}{}", server::STREAM),
            token: self.shared.token.clone(),
            ca: self.authority.as_ref().map(|file| file.path.clone()),
            org: self.first_of(Parameter::Org),
            sites: match &self.shared.recording {
                Some(recording) => recording.sites(),
                None => self.shared.world.sites(),
            },
        }
    }

    /// The value that a demonstration takes for a parameter that the user leaves out.
    pub fn first_of(&self, parameter: Parameter) -> String {
        self.shared.world.first_of(parameter)
    }

    /// The first device, and its site, that knows this utility; at this site, if there is one given.
    pub fn first_that_runs(&self, utility: &str, site: Option<&str>) -> Option<(String, String)> {
        let utility = utilities::SimulatedUtility::named(utility)?;
        let sites = self.shared.world.sites();
        let wanted = |id: &&String| site.is_none_or(|site| site == id.as_str());
        sites.iter().filter(wanted).filter_map(|id| self.shared.world.site(id)).find_map(|site| {
            let up = |device: &&world::SimulatedDevice| site.is_up(device, journal::now());
            let mut suitable = site.devices.iter().filter(|device| utility.suits(device.sort));
            let device = suitable.clone().find(up).or_else(|| suitable.next())?;
            Some((site.id().to_owned(), device.id.clone()))
        })
    }

    /// Host and port as a client of the same machine names them.
    fn host(&self) -> String {
        let mut address = self.address;
        if self.authority.is_some() {
            return format!("localhost:{}", address.port());
        }
        if address.ip().is_unspecified() {
            address.set_ip(match address {
                SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
            });
        }
        address.to_string()
    }
}

impl Drop for SimulatedCloud {
    fn drop(&mut self) {
        if let CloudListener::Open(task) = &self.door {
            task.abort();
        }
    }
}

fn bind(address: SocketAddr) -> io::Result<(TcpSocket, SocketAddr)> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    let bound = socket.local_addr()?;
    Ok((socket, bound))
}

async fn open(
    socket: TcpSocket,
    tls: Option<TlsAcceptor>,
    shared: Arc<SimulatorContext>,
) -> io::Result<CloudListener> {
    if shared.scenario.refuse {
        return Ok(CloudListener::Shut { _socket: socket });
    }
    if shared.scenario.deaf {
        let listener = socket.listen(0)?;
        let backlog_fillers = backlog_fillers(listener.local_addr()?).await;
        return Ok(CloudListener::Crowded { _listener: listener, _crowd: backlog_fillers });
    }
    Ok(CloudListener::Open(tokio::spawn(server::accept(socket.listen(1024)?, tls, shared))))
}

/// Connects until the system lets nobody wait any more: from then on it drops what newcomers send.
async fn backlog_fillers(address: SocketAddr) -> Vec<TcpStream> {
    const NO_ANSWER: Duration = Duration::from_millis(100);
    let mut backlog_fillers = Vec::new();
    while let Ok(Ok(one)) = timeout(NO_ANSWER, TcpStream::connect(address)).await {
        backlog_fillers.push(one);
    }
    backlog_fillers
}

fn journal(path: Option<PathBuf>) -> Result<Journal, SimulatorError> {
    Journal::open(path.as_deref())
        .map_err(|source| SimulatorError::Journal { path: path.unwrap_or_default(), source })
}
