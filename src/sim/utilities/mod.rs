//! Simulated device utilities: which devices support them, and their sessions.
//!
//! | module | |
//! |---|---|
//! | `table` | names, devices, parameters |
//! | `run` | the output of a session, piece by piece |
//! | `door` | sockets that sessions have of their own |
//! | `shell`, `line` | what is spoken there; a line as it is typed |

mod definitions;
mod edited_line;
mod output;
mod session_sockets;
mod shell;

pub use definitions::SimulatedUtility;
pub use session_sockets::{PATH, SessionClient};

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::http::CallRefusal;
use super::journal::{ConnectionLog, now};
use super::server::SimulatorContext;
use super::world::{Seed, SimulatedSite};
use definitions::UtilityReplyKind;
use session_sockets::{PATH as SHELL, SessionSockets};

/// How utilities are in this cloud; the default is as in life.
#[derive(Clone, Debug, Default)]
pub struct UtilityConditions {
    /// How long the first output takes, instead of [`FIRST_OUTPUT`].
    pub first_output: Option<Duration>,
    /// A call is answered so long after its session began.
    pub answer_delay: Option<Duration>,
    pub conduct: UtilityResponseMode,
    /// Devices, by name or MAC, that cannot be reached.
    pub disconnected: Vec<String>,
    /// The host in the address of a socket, instead of the cloud's own.
    pub shell_host: Option<String>,
}

/// What devices do with what they are asked.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum UtilityResponseMode {
    #[default]
    Answer,
    /// They say that it failed.
    Fail,
    /// They say nothing.
    Silent,
    /// They stop in the middle.
    Stall,
    /// They begin again and again.
    Endless,
}

const FIRST_OUTPUT: Duration = Duration::from_millis(200);

/// Sessions so far, and the sockets that wait for somebody.
#[derive(Default)]
pub struct UtilitySessions {
    serial: AtomicU64,
    pub doors: SessionSockets,
}

/// One session of a utility.
pub struct UtilitySession {
    id: String,
    site: Arc<SimulatedSite>,
    /// The device's number at the site.
    device: usize,
    utility: &'static SimulatedUtility,
    body: Value,
    seed: Seed,
    log: ConnectionLog,
}

/// A call to run a utility.
pub struct UtilityCall<'a> {
    pub utility: &'static SimulatedUtility,
    pub site: Arc<SimulatedSite>,
    /// The device's id.
    pub device: &'a str,
    pub body: Value,
    /// Scheme and host by which the client came.
    pub origin: String,
}

/// Begins a session, unless the call is not as it should be.
pub fn start(
    shared: &Arc<SimulatorContext>,
    call: UtilityCall,
    log: &ConnectionLog,
) -> Result<Value, CallRefusal> {
    let UtilityCall { utility, site, device, body, origin } = call;
    let device = site.device(device).ok_or_else(super::rest::none)?;
    utility.check(&body, device.sort)?;
    let conditions = &shared.scenario.utilities;
    let barred = |own: &String| *own == device.name || *own == device.mac;
    if conditions.disconnected.iter().any(barred) || !site.is_up(device, now()) {
        return Err(CallRefusal::bad("Device is not connected."));
    }
    let serial = shared.utilities.serial.fetch_add(1, Ordering::Relaxed);
    let seed = Seed::new(shared.seed).named("session").at(serial);
    let session = UtilitySession {
        id: seed.uuid(),
        device: device.number,
        utility,
        body,
        seed,
        log: log.clone(),
        site: Arc::clone(&site),
    };
    log.write(
        "session",
        json!({"session": session.id, "utility": utility.name, "device": device.mac}),
    );
    let mut told = json!({"session": session.id});
    match utility.kind {
        UtilityReplyKind::Nothing => return Ok(json!({})),
        UtilityReplyKind::Session => {
            drop(tokio::spawn(output::run(Arc::downgrade(shared), session)))
        }
        UtilityReplyKind::Socket => {
            let jwt = shared.utilities.doors.open(SessionClient::new(session), serial);
            let origin =
                conditions.shell_host.as_ref().map_or(origin, |host| format!("ws://{host}"));
            told["url"] = json!(format!("{origin}{}?jwt={jwt}", SHELL));
        }
    }
    Ok(told)
}

impl UtilitySession {
    fn device(&self) -> &super::world::SimulatedDevice {
        &self.site.devices[self.device]
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{OutputQuery, World, WorldSize};
    use super::definitions::UTILITIES;
    use super::*;

    #[test]
    fn every_session_of_every_device_says_something() {
        let world = World::new(&WorldSize { orgs: 1, sites: 2, devices: 12 }, 1);
        let body = json!({"host": "9.9.9.9", "service": "x", "port_id": "ge-0/0/0",
            "network": "corp", "port": "ge-0/0/0", "ports": ["ge-0/0/0"], "user": "u",
            "password": "p", "neighbor": "all", "type": "hard", "prefix": "10.0.0.0/8"});
        let mut said = 0;
        for site in world.sites().iter().filter_map(|id| world.site(id)) {
            let first = |sort| site.devices.iter().find(move |device| device.sort == sort);
            for utility in UTILITIES.iter().filter(|own| own.kind == UtilityReplyKind::Session) {
                for device in utility.sorts().iter().filter_map(|sort| first(*sort)) {
                    let own = utility.body_of(&body);
                    assert_eq!(utility.check(&own, device.sort), Ok(()), "{}", utility.name);
                    let seed = Seed::new(1);
                    let question = OutputQuery { utility: utility.name, body: &own, seed };
                    let parts = site.reply(device, &question);
                    assert!(parts.iter().any(|part| !part.text.is_empty()), "{}", utility.name);
                    said += 1;
                }
            }
        }
        assert!(said > 80, "{said}");
    }
}
