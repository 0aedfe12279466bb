//! The `shell` command connects the user's terminal to an interactive session on a device.
//!
//! Full-screen utilities such as `run top` use the same session.

mod escape;
mod keyboard;
mod session;
pub mod target;

pub use session::SessionKind;

use super::device::{DeviceTarget, UtilityRequest};
use super::plan;
use crate::error::Error;
use crate::net::{Console, RestClient, Settings};
use crate::run::{OutputLimits, Outputs, Reporter, RunConfig, Signals, run_to_end};
use crate::sink::Stdout;
use crate::transport::until;
use session::TerminalSession;
use target::{ShellEndpoint, ShellTarget};

/// The settings of one `shell`.
pub struct ShellRun {
    pub net: Settings,
    pub request: UtilityRequest,
    pub reporter: Reporter,
    /// Only print what would be done.
    pub dry: bool,
}

/// Runs it until one side ends it and returns the exit code, unless an error decides it.
pub async fn run(shell: ShellRun, whom: ShellTarget) -> Result<u8, Error> {
    let mut signals = Signals::install().map_err(Error::Start)?;
    let found = tokio::select! {
        found = whom.find(&shell.net, shell.reporter, shell.dry) => found?,
        code = signals.next() => return Ok(code),
    };
    let ShellEndpoint { target, call, looked_up } = found;
    if shell.dry {
        let (rest, who) = (&shell.net.endpoint.rest, shell.net.credentials.hidden());
        let body = shell.request.hidden();
        let looked_up = plan::calls(&shell.net, &looked_up);
        let plan = format!("{looked_up}POST {rest}{call} {body}\n{who}\n");
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    let request = SessionRequest {
        net: shell.net,
        call,
        body: shell.request.body(),
        target,
        kind: SessionKind::Shell,
        reporter: shell.reporter,
    };
    request.run(signals).await
}

/// A session to open on a device.
pub struct SessionRequest {
    pub net: Settings,
    /// The path of the call that opens it.
    pub call: String,
    pub body: Option<serde_json::Value>,
    pub target: DeviceTarget,
    pub kind: SessionKind,
    pub reporter: Reporter,
}

impl SessionRequest {
    /// Runs it until one side ends it and returns the exit code, unless an error decides it.
    pub async fn run(self, mut signals: Signals) -> Result<u8, Error> {
        let opened = async {
            let reply =
                RestClient::new(&self.net).post_if_any(&self.call, self.body.as_ref()).await?;
            let url = reply.body["url"].as_str().ok_or_else(|| self.target.no_address())?;
            Ok::<_, Error>(Console::open(&self.net, url).await?)
        };
        let console = tokio::select! {
            console = opened => console?,
            code = signals.next() => return Ok(code),
            () = until(self.kind.end()) => return Err(self.kind.silent(&self.target)),
        };
        let (target, kind, reporter) = (self.target, self.kind, self.reporter);
        let session = TerminalSession::begin(console, target, kind, reporter)?;
        // No outputs: the session writes to the terminal itself, in step with changes of its modes.
        let config = RunConfig {
            outputs: Outputs::default(),
            devices: Vec::new(),
            limits: OutputLimits::default(),
            duration: None,
            reporter,
        };
        run_to_end(config, Some(signals), session).await
    }
}
