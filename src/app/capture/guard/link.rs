//! Starts the guard process and informs it about captures.

use std::io;
use std::io::Write;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream as Socket;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::sync::Mutex;
use tokio::time::timeout;

use super::message::{CaptureStart, GuardMessage};
use super::process::ARGUMENT;
use crate::net::{CloudAccess, Credentials, Settings};
use crate::notice::Notice;
use crate::run::StatusReporter;

/// How long the guard may take to start, or to accept a message.
const LIMIT: Duration = Duration::from_secs(2);

/// The variables that say where the system keeps its certificates; the guard gets no other.
const VARIABLES: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// The connection to the guard of a run. Clones share it.
#[derive(Clone)]
pub struct GuardLink {
    state: Arc<Mutex<LinkState>>,
    /// Sent again before each message if they are a session's, which the cloud renews.
    credentials: Credentials,
    screen: StatusReporter,
}

enum LinkState {
    /// The guard has not yet left the parent's session.
    Starting(UnixStream),
    Ready(UnixStream),
    /// There is no guard; this was reported.
    Lost,
}

impl GuardLink {
    /// Starts the guard without waiting for it. If that fails, the captures run without one.
    pub fn start(net: &Settings, screen: StatusReporter) -> Self {
        let state = match spawn(net) {
            Ok(socket) => LinkState::Starting(socket),
            Err(error) => lost(&screen, &error),
        };
        let state = Arc::new(Mutex::new(state));
        Self { state, credentials: net.credentials.clone(), screen }
    }

    /// To be awaited before the POST that starts a capture.
    pub async fn starting(&self, call: &str, body: &Value) {
        let at = Timestamp::now().as_microsecond() as f64 / 1e6;
        let start = CaptureStart { call: call.to_owned(), body: body.clone(), at };
        self.send(&GuardMessage::Starting(start)).await;
    }

    pub async fn started(&self, call: &str, id: &str) {
        self.send(&GuardMessage::Started { call: call.to_owned(), id: id.to_owned() }).await;
    }

    pub async fn over(&self, call: &str) {
        self.send(&GuardMessage::Over { call: call.to_owned() }).await;
    }

    async fn send(&self, message: &GuardMessage) {
        let mut state = self.state.lock().await;
        let mut lines = String::new();
        if self.credentials.is_session() {
            lines += &line(&GuardMessage::Credentials((&self.credentials).into()));
        }
        lines += &line(message);
        if let Err(error) = state.send(lines.as_bytes()).await {
            *state = lost(&self.screen, &error);
        }
    }
}

impl LinkState {
    async fn send(&mut self, lines: &[u8]) -> io::Result<()> {
        if let Self::Starting(socket) = self {
            // Until it has a session of its own, a Ctrl-C on the terminal would end the guard, too.
            within(socket.read_u8()).await?;
            let Self::Starting(socket) = std::mem::replace(self, Self::Lost) else { return Ok(()) };
            *self = Self::Ready(socket);
        }
        match self {
            Self::Ready(socket) => within(socket.write_all(lines)).await,
            Self::Starting(_) | Self::Lost => Ok(()),
        }
    }
}

async fn within<T>(work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    timeout(LIMIT, work).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

fn lost(screen: &StatusReporter, error: &io::Error) -> LinkState {
    screen.notice(&Notice::GuardFailed { reason: error.to_string() });
    LinkState::Lost
}

fn line(message: &GuardMessage) -> String {
    serde_json::to_string(message).expect("its maps have strings as keys") + "\n"
}

/// Starts this program again and hands it the credentials over the socket that is its stdin.
fn spawn(net: &Settings) -> io::Result<UnixStream> {
    let (mut own, other) = Socket::pair()?;
    let mut command = Command::new(program()?);
    command.arg0(env!("CARGO_PKG_NAME")).arg(ARGUMENT).env_clear();
    command.envs(VARIABLES.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
    // The guard outlives a killed parent: on its pipes it would keep their readers waiting.
    command.stdin(OwnedFd::from(other)).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn()?;
    own.write_all(line(&GuardMessage::Access(CloudAccess::of(net))).as_bytes())?;
    own.set_nonblocking(true)?;
    UnixStream::from_std(own)
}

/// The file of this program, even if it was replaced since the start.
fn program() -> io::Result<PathBuf> {
    let same = PathBuf::from("/proc/self/exe");
    let named = std::env::current_exe()?;
    Ok(if named.exists() || !same.exists() { named } else { same })
}
