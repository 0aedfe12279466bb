//! Makes REST calls and repeats those that failed for now.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use http::header::DATE;
use http::{HeaderMap, Method};
use jiff::Timestamp;
use serde_json::Value;
use tokio::sync::mpsc;

use super::super::error::Error;
use super::super::settings::Settings;
use super::super::stream::backoff::Backoff;
use super::call::{RestBase, RestCall};
use super::error::RestError;
use super::response::RestResponse;
use crate::notice::Notice;
use crate::transport::http::{HttpPool, HttpResponse};

/// The time limit for one call.
const LIMIT: Duration = Duration::from_secs(30);
/// The attempts before a call counts as failed.
const TRIES: u32 = 4;
/// The longest pause requested by the cloud that is waited out.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A client of the REST API. Connects when first used; calls may run side by side.
pub struct RestClient {
    settings: Settings,
    base: RestBase,
    pool: HttpPool,
    notices: Option<mpsc::UnboundedSender<Notice>>,
    sent: AtomicU64,
    /// The most requests; any number without it.
    most: Option<u64>,
    /// For each attempt.
    pub(super) limit: Duration,
}

/// The result of a call that was made once, without retries.
pub struct SingleAttempt {
    /// The cloud's time, to the second.
    pub date: Option<Timestamp>,
    pub reply: Result<RestResponse, RestError>,
}

impl RestClient {
    pub fn new(settings: &Settings) -> Self {
        Self {
            base: RestBase::new(&settings.endpoint.rest),
            settings: settings.clone(),
            pool: HttpPool::new(
                settings.connector(),
                settings.endpoint.rest_target(),
                settings.timing.connect,
            ),
            notices: None,
            sent: AtomicU64::new(0),
            most: None,
            limit: LIMIT,
        }
    }

    /// Reports each call to `notices`.
    pub fn with_notices(mut self, notices: mpsc::UnboundedSender<Notice>) -> Self {
        self.notices = Some(notices);
        self
    }

    /// Sends at most so many requests.
    pub fn with_limit(mut self, most: u64) -> Self {
        self.most = Some(most);
        self
    }

    /// Gets `path`, which begins with `/api/v1/`; only `query` is encoded here.
    pub async fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<RestResponse, Error> {
        self.call(RestCall::new(Method::GET, path, query, None)).await
    }

    /// Posts `body`; not repeated if the cloud may have carried it out already.
    pub async fn post(&self, path: &str, body: &Value) -> Result<RestResponse, Error> {
        self.call(RestCall::new(Method::POST, path, &[], Some(body))).await
    }

    /// Posts without a body if there is none, which is not the same as an empty object.
    pub async fn post_if_any(
        &self,
        path: &str,
        body: Option<&Value>,
    ) -> Result<RestResponse, Error> {
        self.call(RestCall::new(Method::POST, path, &[], body)).await
    }

    pub async fn delete(&self, path: &str) -> Result<RestResponse, Error> {
        self.call(RestCall::new(Method::DELETE, path, &[], None)).await
    }

    /// Gets `path` with a single attempt.
    pub async fn get_once(&self, path: &str) -> SingleAttempt {
        self.once(RestCall::new(Method::GET, path, &[], None)).await
    }

    /// Deletes `path` with a single attempt.
    pub async fn delete_once(&self, path: &str) -> SingleAttempt {
        self.once(RestCall::new(Method::DELETE, path, &[], None)).await
    }

    async fn once(&self, call: RestCall) -> SingleAttempt {
        match self.exchange(&call).await {
            Ok((status, headers, body)) => {
                SingleAttempt { date: date(&headers), reply: self.read(status, headers, &body) }
            }
            Err(failure) => SingleAttempt { date: None, reply: Err(failure) },
        }
    }

    /// The requests sent so far, failed ones included.
    pub fn calls(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    pub(super) async fn call(&self, call: RestCall) -> Result<RestResponse, Error> {
        let timing = &self.settings.timing;
        let mut backoff = Backoff::new(timing.retry_delay, timing.retry_max_delay);
        loop {
            let failure = match self.attempt(&call).await {
                Ok(reply) => return Ok(reply),
                Err(failure) => failure.within(LONGEST_PAUSE),
            };
            let pause = backoff.fail(rand::random(), failure.wanted_pause());
            // Each call counts as first contact: a name that cannot be resolved fails at once.
            if !failure.is_transient(true) || backoff.failures() >= TRIES {
                return Err(Error::Call { call: call.to_string(), failure });
            }
            self.notify(|| Notice::CallFailed {
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

    /// Sends `call` once and takes any answer.
    pub(super) async fn exchange(&self, call: &RestCall) -> Result<HttpResponse, RestError> {
        let start = Instant::now();
        let sent = self.sent.fetch_add(1, Ordering::Relaxed);
        if let Some(most) = self.most.filter(|most| sent >= *most) {
            return Err(RestError::Exhausted(most));
        }
        let answer = self.send(call).await;
        self.notify(|| Notice::Called {
            method: call.method.to_string(),
            path: call.path.clone(),
            status: answer.as_ref().ok().map(|(status, _, _)| *status),
            duration: start.elapsed(),
        });
        if let Ok((_, headers, _)) = &answer {
            // Any response may renew the session's cookies, whatever its status.
            self.settings.credentials.absorb(headers);
        }
        answer
    }

    async fn send(&self, call: &RestCall) -> Result<HttpResponse, RestError> {
        let repeatable = !call.is_unsafe_to_repeat();
        let request = call.request(&self.base, &self.settings.credentials)?;
        let sent = self.pool.send(request, repeatable, self.limit).await;
        sent.map_err(|error| RestError::of_exchange(error, repeatable))
    }

    fn notify(&self, notice: impl FnOnce() -> Notice) {
        if let Some(notices) = &self.notices {
            // The receiver is gone only when the run is over.
            let _ = notices.send(notice());
        }
    }
}

fn date(headers: &HeaderMap) -> Option<Timestamp> {
    let text = headers.get(DATE)?.to_str().ok()?;
    Some(jiff::fmt::rfc2822::parse(text).ok()?.timestamp())
}
