//! Session sockets at `/ssh?jwt=…`, each open to one client.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::super::credentials;
use super::UtilitySession;

pub const PATH: &str = "/ssh";

/// Who is expected, by the token in the address.
#[derive(Default)]
pub struct SessionSockets(Mutex<HashMap<String, SessionClient>>);

/// Somebody for whom a door is open.
pub struct SessionClient {
    pub(super) session: UtilitySession,
}

impl SessionClient {
    pub(super) fn new(session: UtilitySession) -> Self {
        Self { session }
    }
}

impl SessionSockets {
    /// The token that lets the guest in.
    pub(super) fn open(&self, guest: SessionClient, serial: u64) -> String {
        let secret = credentials::token(serial ^ 0x0077_7400);
        let jwt = format!("{}.{}.{}", &secret[..16], &secret[16..40], &secret[40..]);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(jwt.clone(), guest);
        jwt
    }

    /// Lets the guest in; the door is shut behind.
    pub fn enter(&self, query: &str) -> Option<SessionClient> {
        let jwt = query.split('&').find_map(|pair| pair.strip_prefix("jwt="))?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(jwt)
    }
}
