//! Errors of REST calls, and whether a retry can help.

use std::io;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::super::error::{Error, SIGN_IN_AGAIN, session_over};

/// Why a call was not answered as it should be.
#[derive(Debug, thiserror::Error)]
pub enum RestError {
    #[error("{0}")]
    Connection(Box<Error>),
    #[error("no answer within {}", humantime::format_duration(*.0))]
    Timeout(Duration),
    /// Nothing is changed by asking again.
    #[error("the connection was lost: {0}")]
    Lost(io::Error),
    /// Lost after a request that must not be sent twice.
    #[error("no answer came ({0}); the cloud may have carried it out")]
    Uncertain(io::Error),
    #[error("the cloud answered with HTTP {status}{}", after_colon(.detail))]
    Status { status: u16, detail: String, retry_after: Option<Duration> },
    /// HTTP 401 to a session's cookies.
    #[error("{}", session_over(.0))]
    SessionOver(String),
    /// The cloud wants a longer pause than anybody should wait for.
    #[error("the cloud answered with HTTP {status}{}; it takes calls again at {}", after_colon(.detail), clock(*.until))]
    Postponed { status: u16, detail: String, until: Timestamp },
    #[error("the answer is no JSON")]
    NotJson,
    /// Well-formed, and something else than asked for.
    #[error("the answer is not what this call promises: {0}")]
    Unlike(&'static str),
    #[error("the answer is larger than 64 MiB")]
    TooLarge,
    #[error("the request cannot be made: {0}")]
    Invalid(String),
    /// The cloud's answer to a sign-in.
    #[error("wrong e-mail address or password{}", after_colon(.0))]
    Password(String),
    #[error("wrong two-factor code{}", after_colon(.0))]
    Code(String),
    /// The address of the identity provider, where the cloud gives it.
    #[error("this account signs in through an identity provider{}", after_colon(.0))]
    Sso(String),
}

fn after_colon(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(": {detail}") }
}

/// The time by the user's clock.
fn clock(until: Timestamp) -> impl std::fmt::Display {
    until.to_zoned(TimeZone::system()).strftime("%F %T %Z").to_string()
}

impl RestError {
    /// Whether another try may succeed.
    pub fn is_transient(&self, first_contact: bool) -> bool {
        match self {
            Self::Connection(error) => error.is_transient(first_contact),
            Self::Lost(_) => true,
            Self::Status { status, .. } => matches!(status, 408 | 429 | 500..=599),
            Self::Timeout(_)
            | Self::Uncertain(_)
            | Self::Postponed { .. }
            | Self::SessionOver(_)
            | Self::NotJson
            | Self::Unlike(_)
            | Self::TooLarge
            | Self::Invalid(_)
            | Self::Password(_)
            | Self::Code(_)
            | Self::Sso(_) => false,
        }
    }

    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Connection(error) => error.exit_code(),
            Self::Status { status: 401 | 403, .. }
            | Self::SessionOver(_)
            | Self::Password(_)
            | Self::Code(_)
            | Self::Sso(_) => 3,
            Self::Status { status: 404 | 408 | 429, .. } => 5,
            Self::Status { status: 400..=499, .. } => 1,
            Self::Invalid(_) => 2,
            Self::Status { .. }
            | Self::Timeout(_)
            | Self::Lost(_)
            | Self::Uncertain(_)
            | Self::Postponed { .. }
            | Self::NotJson
            | Self::Unlike(_)
            | Self::TooLarge => 5,
        }
    }

    /// What the user can do about it.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Connection(error) => error.hint(),
            Self::Status { status: 401, .. } => Some(
                "check the token, or get another with `mistcat auth login`, and check `--host`: a token works in its own region only, and Mist removes one that was not used for 90 days",
            ),
            Self::SessionOver(_) => Some(SIGN_IN_AGAIN),
            Self::Status { status: 403, .. } => {
                Some("the token or account has no right to this: check its role in Mist")
            }
            Self::Status { status: 404, .. } => {
                Some("check the ids and `--host`: there is nothing at this address")
            }
            Self::Status { status: 300..=399, .. } | Self::NotJson | Self::Unlike(_) => Some(
                "something else answered in place of the cloud: check `--host`, and for a captive portal or proxy",
            ),
            Self::Status { status: 429, .. } | Self::Postponed { .. } => Some(
                "Mist counts the calls of a token by the hour (5000), over all programs that use it",
            ),
            Self::Sso(_) => Some(
                "Mist takes no password for such an account: sign in at the portal, make an API token there (of the organisation, where SSO accounts may have none of their own), and keep it with `mistcat auth login --token-stdin`",
            ),
            Self::Password(_) => Some(
                "check `--host` as well: an account lives in its own region; after three failures Mist makes you wait",
            ),
            Self::Code(_) => Some("codes last for half a minute: take the next one"),
            Self::Uncertain(_) => Some("look whether it was carried out before you repeat it"),
            Self::Status { .. }
            | Self::Timeout(_)
            | Self::Lost(_)
            | Self::TooLarge
            | Self::Invalid(_) => None,
        }
    }

    /// Whether the cloud takes no more calls for now.
    pub fn is_limit(&self) -> bool {
        matches!(self, Self::Status { status: 429, .. } | Self::Postponed { status: 429, .. })
    }

    /// The same, where it answers a session.
    pub(super) fn of_session(self) -> Self {
        match self {
            Self::Status { status: 401, detail, .. } => Self::SessionOver(detail),
            other => other,
        }
    }

    /// The pause that the cloud asked for.
    pub(super) fn wanted_pause(&self) -> Option<Duration> {
        match self {
            Self::Status { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// With a pause longer than `most`, trying again is left to the user.
    pub(super) fn within(self, most: Duration) -> Self {
        match self {
            Self::Status { status, detail, retry_after: Some(pause) }
                if pause > most && matches!(status, 408 | 429 | 500..=599) =>
            {
                let until = Timestamp::now().checked_add(pause).unwrap_or(Timestamp::MAX);
                Self::Postponed { status, detail, until }
            }
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(status: u16) -> RestError {
        RestError::Status { status, detail: String::new(), retry_after: None }
    }

    #[test]
    fn which_answers_are_final_and_what_they_mean() {
        for (number, transient, code) in [
            (302, false, 5),
            (400, false, 1),
            (401, false, 3),
            (403, false, 3),
            (404, false, 5),
            (405, false, 1),
            (408, true, 5),
            (429, true, 5),
            (500, true, 5),
            (503, true, 5),
        ] {
            let failure = status(number);
            assert_eq!(
                (failure.is_transient(true), failure.exit_code()),
                (transient, code),
                "{number}"
            );
        }
    }

    #[test]
    fn a_long_pause_is_told_with_its_end() {
        let limit = Duration::from_secs(60);
        let asking = |status, seconds| RestError::Status {
            status,
            detail: "too many".to_owned(),
            retry_after: Some(Duration::from_secs(seconds)),
        };
        assert!(asking(429, 60).within(limit).is_transient(true));
        assert!(asking(400, 61).within(limit).to_string().ends_with("400: too many"));
        let long = asking(429, 7200).within(limit);
        assert_eq!((long.is_transient(true), long.exit_code()), (false, 5));
        let later = Timestamp::now() + Duration::from_secs(7200);
        let minute = later.to_zoned(TimeZone::system()).strftime("%F %H:").to_string();
        assert!(long.to_string().contains(&format!("takes calls again at {minute}")), "{long}");
        let endless = asking(503, u64::MAX).within(limit);
        assert!(endless.to_string().contains("9999-"), "{endless}");
    }
}
