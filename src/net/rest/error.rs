//! Errors of REST calls, and whether a retry can help.

use std::io;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::super::error_detail::{SIGN_IN_AGAIN, after_colon, session_over};
use crate::transport;
use crate::transport::http::HttpError;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub enum RestError {
    #[error("{0}")]
    Connection(transport::Error),
    #[error("no answer within {}", humantime::format_duration(*.0))]
    Timeout(Duration),
    /// Repeating the call does no harm.
    #[error("the connection was lost: {0}")]
    Lost(io::Error),
    /// The connection was lost after a request that must not be repeated.
    #[error("no answer came ({0}); the cloud may have carried it out")]
    Uncertain(io::Error),
    #[error("the cloud answered with HTTP {status}{}", after_colon(.detail))]
    Status { status: u16, detail: String, retry_after: Option<Duration> },
    /// HTTP 401 to a session's cookies.
    #[error("{}", session_over(.0))]
    SessionOver(String),
    /// The cloud asks for a longer pause than is waited out.
    #[error("the cloud answered with HTTP {status}{}; it takes calls again at {}", after_colon(.detail), clock(*.until))]
    Postponed { status: u16, detail: String, until: Timestamp },
    #[error("the answer is no JSON")]
    NotJson,
    /// Valid JSON that is not what the call should return.
    #[error("the answer is not what this call promises: {0}")]
    Unlike(&'static str),
    #[error("the answer is larger than 64 MiB")]
    TooLarge,
    /// A client that makes few calls has made them all.
    #[error("more than {0} calls would be needed")]
    Exhausted(u64),
    #[error("the request cannot be made: {0}")]
    Invalid(String),
    /// A sign-in was refused; with the cloud's detail.
    #[error("wrong e-mail address or password{}", after_colon(.0))]
    Password(String),
    #[error("wrong two-factor code{}", after_colon(.0))]
    Code(String),
    #[error("the cloud does not accept the code of the provider{}", after_colon(.0))]
    Authorization(String),
    /// With the identity provider's address, if the cloud gives it.
    #[error("this account signs in through an identity provider{}", after_colon(.0))]
    Sso(String),
}

/// A time by the user's clock.
fn clock(until: Timestamp) -> impl std::fmt::Display {
    until.to_zoned(TimeZone::system()).strftime("%F %T %Z").to_string()
}

impl RestError {
    /// What a failed exchange means to a call.
    pub(super) fn of_exchange(error: HttpError, repeatable: bool) -> Self {
        match error {
            HttpError::Connection(error) => Self::Connection(error),
            HttpError::TooLarge => Self::TooLarge,
            HttpError::Unsent(error) => Self::Lost(error),
            HttpError::Lost(error) if repeatable => Self::Lost(error),
            HttpError::Lost(error) => Self::Uncertain(error),
            HttpError::Timeout(limit) if repeatable => Self::Timeout(limit),
            HttpError::Timeout(limit) => {
                let timeout = Self::Timeout(limit).to_string();
                Self::Uncertain(io::Error::new(io::ErrorKind::TimedOut, timeout))
            }
        }
    }

    /// Whether another attempt may succeed.
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
            | Self::Exhausted(_)
            | Self::Invalid(_)
            | Self::Password(_)
            | Self::Code(_)
            | Self::Authorization(_)
            | Self::Sso(_) => false,
        }
    }

    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Status { status: 401 | 403, .. }
            | Self::SessionOver(_)
            | Self::Password(_)
            | Self::Code(_)
            | Self::Authorization(_)
            | Self::Sso(_) => 3,
            Self::Status { status: 404 | 408 | 429, .. } => 5,
            Self::Status { status: 400..=499, .. } => 1,
            Self::Invalid(_) => 2,
            Self::Connection(_)
            | Self::Status { .. }
            | Self::Timeout(_)
            | Self::Lost(_)
            | Self::Uncertain(_)
            | Self::Postponed { .. }
            | Self::NotJson
            | Self::Unlike(_)
            | Self::TooLarge
            | Self::Exhausted(_) => 5,
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
            Self::Authorization(_) => Some(
                "a code works once and not for long: sign in again, at the region of the account, which has to be linked to the provider",
            ),
            Self::Code(_) => Some("codes last for half a minute: take the next one"),
            Self::Uncertain(_) => Some("look whether it was carried out before you repeat it"),
            Self::Status { .. }
            | Self::Exhausted(_)
            | Self::Timeout(_)
            | Self::Lost(_)
            | Self::TooLarge
            | Self::Invalid(_) => None,
        }
    }

    /// Whether the cloud's rate limit is reached.
    pub fn is_limit(&self) -> bool {
        matches!(self, Self::Status { status: 429, .. } | Self::Postponed { status: 429, .. })
    }

    /// The error as it applies to a session.
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

    /// Turns a requested pause longer than `most` into [`Self::Postponed`], which is final.
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
    fn a_long_pause_is_reported_with_its_end() {
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
