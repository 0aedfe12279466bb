//! `shell`: the user's terminal on one side, a session of a device on the other.
//!
//! `run top` and its like are shown in the same way. Knows nothing of how a session is asked for.

mod escape;
mod keyboard;
mod letters;
mod talk;
pub mod whom;

pub use letters::whole_letters;
pub use talk::{Manner, talk};

use super::plan;
use super::utility::Target;
use crate::error::Error;
use crate::net::{Console, Rest, Settings};
use crate::run::{Reporter, Signals};
use crate::sink::Sink;

use whom::{Place, Whom};

/// An interactive shell.
pub struct Shell {
    pub net: Settings,
    pub request: super::utility::Request,
    pub reporter: Reporter,
    /// Only say what would be done.
    pub dry: bool,
}

/// Runs it until one side ends it; the exit code, where it is not an error's.
pub async fn run(shell: Shell, whom: Whom) -> Result<u8, Error> {
    let mut signals = Signals::install().map_err(Error::Start)?;
    let found = tokio::select! {
        found = whom.find(&shell.net, shell.reporter, shell.dry) => found?,
        code = signals.next() => return Ok(code),
    };
    let Place { target, call, looked_up } = found;
    let body = shell.request.body();
    if shell.dry {
        let (rest, who) = (&shell.net.endpoint.rest, shell.net.credentials.hidden());
        let looked_up = plan::calls(&shell.net, &looked_up);
        let plan = format!("{looked_up}POST {rest}{call} {body}\n{who}\n");
        return Ok(Sink::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let rest = Rest::new(&shell.net);
    let opened = async {
        let reply = rest.post(&call, &body).await?;
        let url = reply.body["url"].as_str().ok_or_else(|| no_address(&target))?;
        Ok::<_, Error>(Console::open(&shell.net, url).await?)
    };
    let console = tokio::select! {
        console = opened => console?,
        code = signals.next() => return Ok(code),
    };
    talk(console, signals, &target, Manner::Shell, shell.reporter).await
}

/// The cloud's answer to a call for a session lacks what it is for.
pub fn no_address(target: &Target) -> Error {
    let reason = "the cloud gave no address for the session".to_owned();
    Error::Device { device: target.name().to_owned(), reason }
}
