//! Stops the captures of a parent that is gone, and retries while the cloud cannot be reached.

use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use tokio::time::{Instant, sleep, timeout};

use super::super::state::CaptureStatus;
use super::watched::{Clocks, Verdict, WatchedCapture};
use crate::net::{RestClient, RestError, Settings, SingleAttempt};

/// How long the guard tries.
const LONGEST: Duration = Duration::from_secs(120);
/// From one attempt to the next.
const PAUSE: Duration = Duration::from_secs(1);
/// A longer attempt is given up, so that a cloud which answers again is noticed within five seconds.
const ATTEMPT: Duration = Duration::from_secs(4);
/// How long a capture whose POST is unanswered is looked for while the cloud shows none.
const SEARCH: Duration = Duration::from_secs(10);

/// Stops what is left, each capture on its own, and returns when nothing more can be done.
pub async fn clean_up(settings: &Settings, left: Vec<WatchedCapture>) {
    let rest = RestClient::new(settings);
    let cleanup = Cleanup { rest, parent_gone: now(), deadline: Instant::now() + LONGEST };
    join_all(left.iter().map(|capture| cleanup.stop(capture))).await;
}

struct Cleanup {
    rest: RestClient,
    /// Seconds since 1970.
    parent_gone: f64,
    deadline: Instant,
}

/// What came of one attempt.
enum Attempt {
    Over,
    /// The cloud answered, and shows no capture yet.
    NotShown,
    /// The cloud was not reached, or cannot answer now.
    Failed,
}

impl Cleanup {
    async fn stop(&self, capture: &WatchedCapture) {
        let mut searched_since = None;
        while Instant::now() < self.deadline {
            let attempt = timeout(ATTEMPT, self.attempt(capture)).await;
            match attempt.unwrap_or(Attempt::Failed) {
                Attempt::Over => return,
                Attempt::NotShown => {
                    let since = *searched_since.get_or_insert_with(Instant::now);
                    if since.elapsed() > SEARCH {
                        return;
                    }
                }
                Attempt::Failed => {}
            }
            sleep(PAUSE).await;
        }
    }

    /// Looks before it stops: the call that stops a capture names none.
    async fn attempt(&self, capture: &WatchedCapture) -> Attempt {
        let SingleAttempt { date, reply } = self.rest.get_once(&capture.start.call).await;
        let status = match reply {
            Ok(reply) => CaptureStatus::read(reply.body),
            Err(error) if is_none(&error) => CaptureStatus::Nothing,
            Err(error) => return failed(&error),
        };
        // Rounded down to the second, as the cloud sends it.
        let ahead = date.map_or(0.0, |date| date.as_second() as f64 - now());
        let clocks = Clocks { parent_gone: self.parent_gone, ahead };
        match capture.judge(&status, clocks) {
            Verdict::Leave => Attempt::Over,
            Verdict::Wait => Attempt::NotShown,
            Verdict::Stop => match self.rest.delete_once(&capture.start.call).await.reply {
                Ok(_) => Attempt::Over,
                Err(error) if is_none(&error) => Attempt::Over,
                Err(error) => failed(&error),
            },
        }
    }
}

/// Whether the cloud says that no capture is running.
fn is_none(error: &RestError) -> bool {
    matches!(error, RestError::Status { status: 404, .. })
}

/// A refusal is final; anything else may pass.
fn failed(error: &RestError) -> Attempt {
    match error {
        RestError::Status { status, .. } if !matches!(status, 408 | 429 | 500..) => Attempt::Over,
        RestError::SessionOver(_) | RestError::Invalid(_) => Attempt::Over,
        RestError::Status { .. }
        | RestError::Connection(_)
        | RestError::Timeout(_)
        | RestError::Lost(_)
        | RestError::Uncertain(_)
        | RestError::Postponed { .. }
        | RestError::NotJson
        | RestError::Unlike(_)
        | RestError::TooLarge
        | RestError::Password(_)
        | RestError::Code(_)
        | RestError::Sso(_)
        | RestError::Exhausted(_)
        | RestError::Authorization(_) => Attempt::Failed,
    }
}

fn now() -> f64 {
    Timestamp::now().as_microsecond() as f64 / 1e6
}
