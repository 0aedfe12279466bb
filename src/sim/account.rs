//! The simulated cloud's only administrator: their password, role and permissions.
//!
//! Data only; who is signed in at the moment is kept by [`Sessions`](super::sessions::Sessions).

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The administrator to whom the token and the password belong.
#[derive(Clone, Debug)]
pub struct SimulatedAccount {
    pub email: String,
    pub password: String,
    /// The code that the second step of signing in wants; none is asked for without it.
    pub two_factor: Option<String>,
    /// Signs in at an identity provider alone.
    pub sso: bool,
    pub role: AdminRole,
    pub scope: AdminScope,
    /// How long a session lasts.
    pub session_lifetime: Duration,
    /// Each call with a session gives a new one in its place.
    pub session_renewal: bool,
    /// What follows the names of the cookies outside the first global region: `.eu`.
    pub cookie_suffix: String,
    /// Calls an hour.
    pub budget: u32,
}

/// What an administrator may change; written as in the privileges.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AdminRole {
    #[default]
    Admin,
    Write,
    Read,
    /// May run utilities and captures, and change nothing.
    Helpdesk,
    Installer,
}

/// What the privileges name: organisations, or sites one by one.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum AdminScope {
    #[default]
    Org,
    Site,
}

/// What a call that writes does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteKind {
    /// Changes what is configured.
    Configure,
    /// Runs a utility or a capture.
    Troubleshoot,
}

impl Default for SimulatedAccount {
    fn default() -> Self {
        Self {
            email: "demo@example.com".to_owned(),
            password: "demo".to_owned(),
            two_factor: None,
            sso: false,
            role: AdminRole::default(),
            scope: AdminScope::default(),
            session_lifetime: Duration::from_secs(24 * 3600),
            session_renewal: false,
            cookie_suffix: String::new(),
            budget: 5000,
        }
    }
}

impl SimulatedAccount {
    /// Whether a password or a code that came along is the right one.
    pub fn admits(&self, email: &str, password: &str) -> bool {
        self.email.eq_ignore_ascii_case(email) && self.password == password
    }

    pub fn cookie(&self, name: &str) -> String {
        format!("{name}{}", self.cookie_suffix)
    }
}

impl AdminRole {
    pub fn may(self, act: WriteKind) -> bool {
        match self {
            Self::Admin | Self::Write => true,
            Self::Helpdesk => act == WriteKind::Troubleshoot,
            Self::Read | Self::Installer => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_differ_in_what_they_may_change() {
        let may =
            |role: AdminRole| [role.may(WriteKind::Configure), role.may(WriteKind::Troubleshoot)];
        assert_eq!(may(AdminRole::Admin), [true, true]);
        assert_eq!(may(AdminRole::Helpdesk), [false, true]);
        assert_eq!(may(AdminRole::Read), [false, false]);
    }

    #[test]
    fn the_letters_of_an_email_may_be_of_any_case() {
        let account =
            SimulatedAccount { cookie_suffix: ".eu".to_owned(), ..SimulatedAccount::default() };
        assert!(account.admits("Demo@Example.com", "demo"));
        assert!(!account.admits("demo@example.com", "Demo"));
        assert_eq!(account.cookie("csrftoken"), "csrftoken.eu");
    }
}
