//! Simulated device utilities: which devices support them, and their sessions.
//!
//! | module | what |
//! |---|---|
//! | `definitions` | names, devices and parameters |
//! | `session` | sessions, and those whose socket waits for its client |
//! | `output` | sends the output of a session, piece by piece |
//! | `shell` | serves the socket of a session |
//! | `edited_line` | a line as it is typed at a terminal |

mod definitions;
mod edited_line;
mod output;
mod session;
mod shell;

pub use definitions::SimulatedUtility;
pub use session::{PATH, UtilitySession, UtilitySessions};

use std::sync::Arc;

use serde_json::{Value, json};

use super::http::CallRefusal;
use super::journal::{ConnectionLog, now};
use super::world::{Seed, SimulatedSite};
use definitions::UtilityReplyKind;

/// A call to run a utility.
pub struct UtilityCall {
    pub utility: &'static SimulatedUtility,
    pub site: Arc<SimulatedSite>,
    /// The device's number at the site.
    pub device: usize,
    pub body: Value,
    /// Scheme and host that the client called, for the address of a socket.
    pub origin: String,
}

/// Starts a session, unless the call is invalid, and returns the answer.
pub fn start(
    sessions: &Arc<UtilitySessions>,
    call: UtilityCall,
    log: &ConnectionLog,
) -> Result<Value, CallRefusal> {
    let UtilityCall { utility, site, device: number, body, origin } = call;
    let device = &site.devices[number];
    utility.check(&body, device.sort)?;
    let conditions = &sessions.conditions;
    let barred = |own: &String| *own == device.name || *own == device.mac;
    if conditions.disconnected.iter().any(barred) || !site.is_up(device, now()) {
        return Err(CallRefusal::bad("Device is not connected."));
    }
    let serial = sessions.next_serial();
    let seed = Seed::new(sessions.seed).named("session").at(serial);
    let id = seed.uuid();
    log.write("session", json!({"session": id, "utility": utility.name, "device": device.mac}));
    let mut answer = json!({"session": id});
    let session =
        UtilitySession { id, site, device: number, utility, body, seed, log: log.clone() };
    match utility.kind {
        UtilityReplyKind::Nothing => return Ok(json!({})),
        UtilityReplyKind::Session => {
            tokio::spawn(output::run(Arc::downgrade(sessions), session));
        }
        UtilityReplyKind::Socket => {
            let jwt = sessions.offer(session, serial);
            let host = conditions.shell_host.as_ref();
            let origin = host.map_or(origin, |host| format!("ws://{host}"));
            answer["url"] = json!(format!("{origin}{PATH}?jwt={jwt}"));
        }
    }
    Ok(answer)
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
