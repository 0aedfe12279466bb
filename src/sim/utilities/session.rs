//! Sessions of device utilities, and the socket at `/ssh?jwt=…` that some of them open.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use super::super::broadcast::Broadcaster;
use super::super::conditions::UtilityConditions;
use super::super::credentials;
use super::super::journal::ConnectionLog;
use super::super::world::{Seed, SimulatedDevice, SimulatedSite};
use super::definitions::SimulatedUtility;

/// The path of the socket.
pub const PATH: &str = "/ssh";

/// How long the first output takes in a scenario that does not set it.
pub const FIRST_OUTPUT: Duration = Duration::from_millis(200);

/// One session of a utility.
pub struct UtilitySession {
    pub id: String,
    pub site: Arc<SimulatedSite>,
    /// The device's number at the site.
    pub device: usize,
    pub utility: &'static SimulatedUtility,
    pub body: Value,
    pub seed: Seed,
    pub log: ConnectionLog,
}

/// Counts sessions, and keeps those whose socket no client has opened yet.
pub struct UtilitySessions {
    pub(super) conditions: UtilityConditions,
    pub seed: u64,
    /// How many times as fast as in reality output comes, even where the cloud is stopped.
    pub rate: f64,
    /// Who gets the output.
    pub(super) audience: Broadcaster,
    serial: AtomicU64,
    /// Channels on which the generators are silent, because a call has started something there.
    answering: Mutex<HashSet<String>>,
    /// By the token in the socket's address.
    offered: Mutex<HashMap<String, UtilitySession>>,
}

impl UtilitySession {
    pub fn device(&self) -> &SimulatedDevice {
        &self.site.devices[self.device]
    }
}

impl UtilitySessions {
    /// None yet; `rate` is that of the cloud.
    pub fn new(conditions: UtilityConditions, seed: u64, rate: f64, audience: Broadcaster) -> Self {
        Self {
            conditions,
            seed,
            rate: if rate > 0.0 { rate } else { 1.0 },
            audience,
            serial: AtomicU64::new(0),
            answering: Mutex::default(),
            offered: Mutex::default(),
        }
    }

    pub fn next_serial(&self) -> u64 {
        self.serial.fetch_add(1, Ordering::Relaxed)
    }

    /// From now on, only what calls have started is seen on the channel.
    pub fn answer_on(&self, channel: &str) {
        let mut answering = self.answering.lock().unwrap_or_else(PoisonError::into_inner);
        answering.insert(channel.to_owned());
    }

    pub fn silences(&self, channel: &str) -> bool {
        self.answering.lock().unwrap_or_else(PoisonError::into_inner).contains(channel)
    }

    /// Keeps a session for the client that brings the returned token.
    pub fn offer(&self, session: UtilitySession, serial: u64) -> String {
        let secret = credentials::token(serial ^ 0x0077_7400);
        let jwt = format!("{}.{}.{}", &secret[..16], &secret[16..40], &secret[40..]);
        self.offered.lock().unwrap_or_else(PoisonError::into_inner).insert(jwt.clone(), session);
        jwt
    }

    /// Takes the session that the query of a socket's address names: a token works once.
    pub fn enter(&self, query: &str) -> Option<UtilitySession> {
        let jwt = query.split('&').find_map(|pair| pair.strip_prefix("jwt="))?;
        self.offered.lock().unwrap_or_else(PoisonError::into_inner).remove(jwt)
    }
}
