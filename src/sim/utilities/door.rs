//! Sockets that sessions have of their own: `/ssh?jwt=…`, each for one guest.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::super::credentials;
use super::Session;

pub const PATH: &str = "/ssh";

/// Who is expected, by the token in the address.
#[derive(Default)]
pub struct Doors(Mutex<HashMap<String, Guest>>);

/// Somebody for whom a door is open.
pub struct Guest {
    pub(super) session: Session,
}

impl Guest {
    pub(super) fn new(session: Session) -> Self {
        Self { session }
    }
}

impl Doors {
    /// The token that lets the guest in.
    pub(super) fn open(&self, guest: Guest, serial: u64) -> String {
        let secret = credentials::token(serial ^ 0x0077_7400);
        let jwt = format!("{}.{}.{}", &secret[..16], &secret[16..40], &secret[40..]);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(jwt.clone(), guest);
        jwt
    }

    /// Lets the guest in; the door is shut behind.
    pub fn enter(&self, query: &str) -> Option<Guest> {
        let jwt = query.split('&').find_map(|pair| pair.strip_prefix("jwt="))?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(jwt)
    }
}
