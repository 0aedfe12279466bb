//! A pool of idle HTTP connections for REST calls.

use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use tokio::time::{Instant, timeout, timeout_at};

use super::super::body::{BodyReadError, RequestBody};
use super::super::error::Error;
use super::super::{Settings, body, dial};
use super::call::{RestBase, RestCall};
use super::error::RestError;

/// The largest answer that is read, in bytes.
const LARGEST: usize = 64 << 20;
/// After this time the cloud may be about to close an idle connection.
const FRESH: Duration = Duration::from_secs(15);
/// A connection that is not ready for another call by then is not going to be.
const SETTLED: Duration = Duration::from_secs(1);
/// Idle connections that are kept.
const KEPT: usize = 4;

/// Idle connections, the last used at the end.
#[derive(Default)]
pub struct HttpPool(Mutex<Vec<(SendRequest<RequestBody>, Instant)>>);

/// Status, headers and body of an answer.
pub type RawResponse = (u16, HeaderMap, Bytes);

impl HttpPool {
    /// Sends `call` once and reads the answer, within `limit`.
    pub async fn send(
        &self,
        settings: &Settings,
        base: &RestBase,
        call: &RestCall,
        limit: Duration,
    ) -> Result<RawResponse, RestError> {
        let mut request = call.request(base, &settings.credentials)?;
        let deadline = Instant::now() + limit;
        loop {
            let (mut sender, used) = match self.idle().await {
                Some(sender) => (sender, true),
                None => (open(settings).await?, false),
            };
            match timeout_at(deadline, sender.try_send_request(request)).await {
                Err(_) => return Err(overdue(call, limit)),
                Ok(Ok(response)) => {
                    let (parts, body) = response.into_parts();
                    let body = timeout_at(deadline, body::read(body, LARGEST)).await;
                    let body = body.map_err(|_| overdue(call, limit))?;
                    let body = body.map_err(|unread| match unread {
                        BodyReadError::TooLarge => RestError::TooLarge,
                        BodyReadError::Cut(error) => lost(call, &error),
                    })?;
                    self.keep(sender);
                    return Ok((parts.status.as_u16(), parts.headers, body));
                }
                Ok(Err(mut error)) => match error.take_message() {
                    // The cloud had closed it; nothing was sent.
                    Some(unsent) if used => request = unsent,
                    Some(_) => return Err(RestError::Lost(io::Error::other(error.into_error()))),
                    // A connection that was kept may end just as it is used again.
                    None if used && !call.is_unsafe_to_repeat() => {
                        request = call.request(base, &settings.credentials)?;
                    }
                    None => return Err(lost(call, &error.into_error())),
                },
            }
        }
    }

    async fn idle(&self) -> Option<SendRequest<RequestBody>> {
        loop {
            let (mut sender, since) = self.lock().pop()?;
            if since.elapsed() < FRESH
                && let Ok(Ok(())) = timeout(SETTLED, sender.ready()).await
            {
                return Some(sender);
            }
        }
    }

    fn keep(&self, sender: SendRequest<RequestBody>) {
        let mut idle = self.lock();
        if idle.len() < KEPT {
            idle.push((sender, Instant::now()));
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(SendRequest<RequestBody>, Instant)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn open(settings: &Settings) -> Result<SendRequest<RequestBody>, RestError> {
    let limit = settings.timing.connect;
    let target = settings.endpoint.rest_target();
    let io = timeout(limit, dial::connect(settings, &target)).await;
    let io = io.unwrap_or(Err(Error::Timeout(limit)));
    let io = io.map_err(|error| RestError::Connection(Box::new(error)))?;
    let (sender, connection) = http1::handshake(TokioIo::new(io))
        .await
        .map_err(|error| RestError::Lost(io::Error::other(error)))?;
    // It ends with its sender; what goes wrong is told to whoever waits for an answer.
    tokio::spawn(connection);
    Ok(sender)
}

fn lost(call: &RestCall, error: &hyper::Error) -> RestError {
    let error = io::Error::other(reason(error));
    if call.is_unsafe_to_repeat() { RestError::Uncertain(error) } else { RestError::Lost(error) }
}

fn overdue(call: &RestCall, limit: Duration) -> RestError {
    let timeout = RestError::Timeout(limit);
    if call.is_unsafe_to_repeat() {
        return RestError::Uncertain(io::Error::new(io::ErrorKind::TimedOut, timeout.to_string()));
    }
    timeout
}

/// The error with its causes, each once.
fn reason(error: &hyper::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let more = inner.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = inner.source();
    }
    text
}
