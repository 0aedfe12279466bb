//! A client for the cloud's REST API, with retries, pagination and sign-in.
//!
//! Goes through the same proxy and trusts the same certificates as the stream. Knows nothing of what
//! the answers mean.

mod call;
pub mod error;
mod http_pool;
pub mod login;
mod pages;
pub mod response;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
pub mod whoami;

pub use error::RestError;
pub use login::{LOGIN, LoginStep, login, logout};

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use http::header::DATE;
use http::{HeaderMap, Method};
use jiff::Timestamp;
use serde_json::Value;
use tokio::sync::mpsc;

use super::Settings;
use super::error::Error;
use super::stream::Backoff;
use crate::notice::Notice;
use call::{RestBase, RestCall};
use http_pool::{HttpPool, RawResponse};
use response::RestResponse;

/// How long an answer may take.
const LIMIT: Duration = Duration::from_secs(30);
/// How often a call is made before it counts as failed.
const TRIES: u32 = 4;
/// The longest pause of the cloud's choice that is waited for.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A client of the REST interface. Connects when it is first used; calls may run side by side.
pub struct RestClient {
    settings: Settings,
    base: RestBase,
    wire: HttpPool,
    notices: Option<mpsc::UnboundedSender<Notice>>,
    sent: AtomicU64,
    limit: Duration,
}

/// An answer at first sight.
pub struct SingleAttempt {
    pub date: Option<Timestamp>,
    pub reply: Result<RestResponse, RestError>,
}

impl RestClient {
    pub fn new(settings: &Settings) -> Self {
        Self {
            base: RestBase::new(&settings.endpoint.rest),
            settings: settings.clone(),
            wire: HttpPool::default(),
            notices: None,
            sent: AtomicU64::new(0),
            limit: LIMIT,
        }
    }

    /// Each call is told there.
    pub fn with_notices(mut self, notices: mpsc::UnboundedSender<Notice>) -> Self {
        self.notices = Some(notices);
        self
    }

    /// `path` begins with `/api/v1/`; ids in it are as they are, the query is encoded here.
    pub async fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<RestResponse, Error> {
        self.call(RestCall::new(Method::GET, path, query, None)).await
    }

    /// Is not sent again where the cloud may have carried it out.
    pub async fn post(&self, path: &str, body: &Value) -> Result<RestResponse, Error> {
        self.call(RestCall::new(Method::POST, path, &[], Some(body))).await
    }

    pub async fn delete(&self, path: &str) -> Result<RestResponse, Error> {
        self.call(RestCall::new(Method::DELETE, path, &[], None)).await
    }

    /// Asks once, whatever comes of it; with the time by the cloud's clock, where it tells that.
    pub async fn glance(&self, path: &str) -> SingleAttempt {
        let call = RestCall::new(Method::GET, path, &[], None);
        match self.exchange(&call).await {
            Ok((status, headers, body)) => {
                SingleAttempt { date: date(&headers), reply: self.read(status, headers, &body) }
            }
            Err(failure) => SingleAttempt { date: None, reply: Err(failure) },
        }
    }

    /// How many requests were sent, failed ones too.
    pub fn calls(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    async fn call(&self, call: RestCall) -> Result<RestResponse, Error> {
        let timing = &self.settings.timing;
        let mut backoff = Backoff::new(timing.retry_delay, timing.retry_max_delay);
        loop {
            let failure = match self.attempt(&call).await {
                Ok(reply) => return Ok(reply),
                Err(failure) => failure.within(LONGEST_PAUSE),
            };
            let pause = backoff.fail(rand::random(), failure.wanted_pause());
            if !failure.is_transient(true) || backoff.failures() >= TRIES {
                return Err(Error::Call { call: call.to_string(), failure });
            }
            self.tell(|| Notice::CallFailed {
                call: call.to_string(),
                reason: failure.to_string(),
                pause,
            });
            tokio::time::sleep(pause).await;
        }
    }

    async fn attempt(&self, call: &RestCall) -> Result<RestResponse, RestError> {
        let (status, headers, body) = self.exchange(call).await?;
        self.read(status, headers, &body)
    }

    fn read(
        &self,
        status: u16,
        headers: HeaderMap,
        body: &[u8],
    ) -> Result<RestResponse, RestError> {
        let reply = RestResponse::read(status, headers, body);
        let session = self.settings.credentials.is_session();
        reply.map_err(|failure| if session { failure.of_session() } else { failure })
    }

    /// Sends it once; any answer will do.
    async fn exchange(&self, call: &RestCall) -> Result<RawResponse, RestError> {
        let start = Instant::now();
        self.sent.fetch_add(1, Ordering::Relaxed);
        let answer = self.wire.send(&self.settings, &self.base, call, self.limit).await;
        self.tell(|| Notice::Called {
            method: call.method.to_string(),
            path: call.path.clone(),
            status: answer.as_ref().ok().map(|(status, _, _)| *status),
            duration: start.elapsed(),
        });
        if let Ok((_, headers, _)) = &answer {
            self.settings.credentials.absorb(headers);
        }
        answer
    }

    fn tell(&self, notice: impl FnOnce() -> Notice) {
        if let Some(notices) = &self.notices {
            // The listener is gone only when the run is over.
            let _ = notices.send(notice());
        }
    }
}

/// To the second.
fn date(headers: &HeaderMap) -> Option<Timestamp> {
    let text = headers.get(DATE)?.to_str().ok()?;
    Some(jiff::fmt::rfc2822::parse(text).ok()?.timestamp())
}
