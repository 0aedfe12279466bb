//! Errors of connections and calls, and whether a retry can help.

use std::io;
use std::time::Duration;

use super::error_detail::{SIGN_IN_AGAIN, after_colon, session_over};
use super::rest::call::LOGIN;
use super::rest::error::RestError;
use crate::transport;

/// A connection that failed or was lost, or a failed call.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Transport(#[from] transport::Error),
    #[error("the cloud refused the connection with HTTP {status}{}", after_colon(.detail))]
    Http { status: u16, detail: String, retry_after: Option<Duration> },
    /// HTTP 401 to a session's cookies.
    #[error("{}", session_over(.0))]
    SessionOver(String),
    #[error("the cloud closed the connection{}", closing(*.code, .reason))]
    Closed { code: Option<u16>, reason: String },
    #[error("the connection was lost: {0}")]
    Lost(io::Error),
    #[error("the answer is no WebSocket upgrade: {0}")]
    Handshake(String),
    #[error("the connection broke the WebSocket protocol: {0}")]
    Protocol(String),
    #[error("a frame is larger than 16 MiB")]
    Oversized,
    #[error("no pong within {}", humantime::format_duration(*.0))]
    NoPong(Duration),
    #[error("no message on {channel} for {}", humantime::format_duration(*.after))]
    Stale { channel: String, after: Duration },
    #[error("no subscription was acknowledged within {}", humantime::format_duration(*.0))]
    NoAcknowledgement(Duration),
    #[error("every subscription was refused: {0}")]
    AllRefused(String),
    /// The cloud gave the address of a host that is not its own.
    #[error("the address of the session is at `{host}`, which does not belong to this cloud")]
    Foreign { host: String },
    #[error("{call}: {failure}")]
    Call {
        /// Method and path.
        call: String,
        failure: RestError,
    },
}

fn closing(code: Option<u16>, reason: &str) -> String {
    match (code, reason) {
        (None, _) => " without a code".to_owned(),
        (Some(code), "") => format!(" with code {code}"),
        (Some(code), reason) => format!(" with code {code}: {reason}"),
    }
}

impl Error {
    /// Whether another attempt may succeed; `first_contact` until the cloud's name was resolved once.
    pub fn is_transient(&self, first_contact: bool) -> bool {
        match self {
            Self::Transport(error) => error.is_transient(first_contact),
            Self::Call { failure, .. } => failure.is_transient(first_contact),
            Self::AllRefused(_) | Self::SessionOver(_) | Self::Foreign { .. } => false,
            Self::Http { status, .. } => !matches!(status, 300..=407 | 409..=428 | 430..=499),
            Self::Closed { .. }
            | Self::Lost(_)
            | Self::Handshake(_)
            | Self::Protocol(_)
            | Self::Oversized
            | Self::NoPong(_)
            | Self::Stale { .. }
            | Self::NoAcknowledgement(_) => true,
        }
    }

    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Http { status: 401 | 403, .. } | Self::SessionOver(_) => 3,
            Self::AllRefused(_) => 6,
            Self::Foreign { .. } => 1,
            Self::Call { failure, .. } => failure.exit_code(),
            Self::Http { .. }
            | Self::Transport(_)
            | Self::Closed { .. }
            | Self::Lost(_)
            | Self::Handshake(_)
            | Self::Protocol(_)
            | Self::Oversized
            | Self::NoPong(_)
            | Self::Stale { .. }
            | Self::NoAcknowledgement(_) => 5,
        }
    }

    /// What the user can do about it.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Http { status: 401 | 403, .. } => Some(
                "check the token, or get another with `mistcat auth login`, and check `--host`: a token works in its own region only, and Mist removes one that was not used for 90 days",
            ),
            Self::SessionOver(_) => Some(SIGN_IN_AGAIN),
            Self::Http { status: 404, .. } => {
                Some("check `--host` or `--ws-url`: there is no stream at this address")
            }
            Self::Transport(error) => error.hint(),
            Self::Call { call, failure } if call.ends_with(LOGIN) && failure.is_limit() => {
                Some("after three failures Mist takes no sign-in for a while")
            }
            Self::Call { failure, .. } => failure.hint(),
            Self::Http { status: 200..=299, .. } => Some(
                "a web page answered in place of the stream: check `--host`, and for a captive portal or proxy",
            ),
            Self::Handshake(_) => {
                Some("check `--host`: if this port speaks TLS, begin it with `https://`")
            }
            Self::Foreign { .. } => {
                Some("nothing was sent there; if it is right, give the cloud's host with `--host`")
            }
            Self::AllRefused(_) => Some("check the ids, and that the token may see them"),
            _ => None,
        }
    }

    /// The pause that the cloud asks for: `Retry-After` with 429 and 503, at least 30 s with 429.
    pub fn wanted_pause(&self) -> Option<Duration> {
        const FLOOR: Duration = Duration::from_secs(30);
        match self {
            Self::Http { status: 429, retry_after, .. } => {
                Some(retry_after.unwrap_or(FLOOR).max(FLOOR))
            }
            Self::Http { status: 503, retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn http(status: u16, seconds: Option<u64>) -> Error {
        Error::Http { status, detail: String::new(), retry_after: seconds.map(Duration::from_secs) }
    }

    #[test]
    fn which_answers_are_final() {
        for (status, transient, code) in [
            (200, true, 5),
            (302, false, 5),
            (400, false, 5),
            (401, false, 3),
            (403, false, 3),
            (404, false, 5),
            (408, true, 5),
            (429, true, 5),
            (499, false, 5),
            (500, true, 5),
            (503, true, 5),
        ] {
            assert_eq!(http(status, None).is_transient(true), transient, "{status}");
            assert_eq!(http(status, None).exit_code(), code, "{status}");
        }
    }

    #[test]
    fn the_cloud_may_ask_for_a_pause() {
        assert_eq!(http(429, None).wanted_pause(), Some(Duration::from_secs(30)));
        assert_eq!(http(429, Some(5)).wanted_pause(), Some(Duration::from_secs(30)));
        assert_eq!(http(429, Some(798)).wanted_pause(), Some(Duration::from_secs(798)));
        assert_eq!(http(503, Some(5)).wanted_pause(), Some(Duration::from_secs(5)));
        assert_eq!(http(500, Some(5)).wanted_pause(), None);
    }
}
