//! Signed-in sessions of the simulated cloud, and its limit on failed sign-ins.
//!
//! Time is an argument. Knows nothing of HTTP: cookies come as their values.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::credentials;

/// So many failures within [`WINDOW`] close the door until the oldest is that long ago.
const FAILURES: usize = 3;
const WINDOW: Duration = Duration::from_secs(60);

/// All sessions of a cloud.
#[derive(Debug, Default)]
pub struct LoginSessions(Mutex<LoginState>);

#[derive(Debug, Default)]
struct LoginState {
    sessions: HashMap<String, LoginSession>,
    failures: Vec<Instant>,
    /// Sessions so far.
    serial: u64,
}

/// One session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginSession {
    /// The value of the session cookie.
    pub id: String,
    /// The value of the other cookie, which writes send back as a header.
    pub csrf: String,
    /// Nothing is left to prove: without it, only the second factor can be given.
    pub complete: bool,
    ends: Instant,
}

impl LoginSessions {
    pub fn open(&self, complete: bool, lifetime: Duration, now: Instant) -> LoginSession {
        let mut state = self.state();
        state.serial += 1;
        let secret = credentials::token(state.serial ^ 0x5e55_1015);
        let session = LoginSession {
            id: secret[..32].to_owned(),
            csrf: secret[32..].to_owned(),
            complete,
            ends: now + lifetime,
        };
        state.sessions.insert(session.id.clone(), session.clone());
        session
    }

    /// The session of this cookie, unless it has ended.
    pub fn find(&self, id: &str, now: Instant) -> Option<LoginSession> {
        let mut state = self.state();
        state.sessions.retain(|_, session| session.ends > now);
        state.sessions.get(id).cloned()
    }

    pub fn complete(&self, id: &str) {
        if let Some(session) = self.state().sessions.get_mut(id) {
            session.complete = true;
        }
    }

    pub fn close(&self, id: &str) {
        self.state().sessions.remove(id);
    }

    pub fn failed(&self, now: Instant) {
        self.state().failures.push(now);
    }

    /// How long nobody may try to sign in.
    pub fn barred(&self, now: Instant) -> Option<Duration> {
        let mut state = self.state();
        state.failures.retain(|failure| now.duration_since(*failure) < WINDOW);
        let place = state.failures.len().checked_sub(FAILURES)?;
        Some(WINDOW.saturating_sub(now.duration_since(state.failures[place])))
    }

    fn state(&self) -> MutexGuard<'_, LoginState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_session_ends_by_itself_or_by_leaving() {
        let (sessions, start) = (LoginSessions::default(), Instant::now());
        let (one, other) =
            (sessions.open(false, SECOND, start), sessions.open(true, 9 * SECOND, start));
        assert_ne!(one.id, other.id);
        sessions.complete(&one.id);
        assert_eq!(
            sessions.find(&one.id, start),
            Some(LoginSession { complete: true, ..one.clone() })
        );
        assert_eq!(sessions.find(&one.id, start + SECOND), None);
        assert_eq!(sessions.find(&other.id, start + SECOND), Some(other.clone()));
        sessions.close(&other.id);
        assert_eq!(sessions.find(&other.id, start), None);
    }

    #[test]
    fn three_failures_close_the_door_for_a_minute() {
        let (sessions, start) = (LoginSessions::default(), Instant::now());
        for second in 0..3 {
            assert_eq!(sessions.barred(start), None);
            sessions.failed(start + second * SECOND);
        }
        assert_eq!(sessions.barred(start + 10 * SECOND), Some(50 * SECOND));
        assert_eq!(sessions.barred(start + 60 * SECOND), None);
    }
}
