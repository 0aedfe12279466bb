//! Sends HTTP requests over a pool of idle connections to one server.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use tokio::time::{Instant, timeout, timeout_at};

use super::super::address::ServerAddress;
use super::super::body::{BodyReadError, WholeBody, read_body};
use super::super::connector::Connector;
use super::super::error::Error;

/// The largest response body, in bytes.
const LARGEST: usize = 64 << 20;
/// How long a connection may be idle. Servers close idle connections; one that is older is not worth
/// the risk of losing a request on it.
const FRESH: Duration = Duration::from_secs(15);
/// How long an idle connection may take to become ready; later than that it never will.
const READY: Duration = Duration::from_secs(1);
/// The most idle connections.
const MAX_IDLE: usize = 4;

/// Connections to one server, opened as they are needed. Requests may run side by side.
pub struct HttpPool {
    connector: Connector,
    server: ServerAddress,
    connect_timeout: Duration,
    /// The last used at the end.
    idle: Mutex<Vec<IdleConnection>>,
}

type Sender = SendRequest<WholeBody>;
type IdleConnection = (Sender, Instant);

/// Status, headers and body of a response.
pub type HttpResponse = (u16, HeaderMap, Bytes);

/// Why a request has no response.
#[derive(Debug)]
pub enum HttpError {
    Connection(Error),
    /// The connection was lost before the request was sent.
    Unsent(io::Error),
    /// The connection was lost afterwards: the server may have carried out the request.
    Lost(io::Error),
    /// No complete response came in time; the server may have carried out the request.
    Timeout(Duration),
    /// The response is larger than 64 MiB.
    TooLarge,
}

impl HttpPool {
    pub fn new(connector: Connector, server: ServerAddress, connect_timeout: Duration) -> Self {
        Self { connector, server, connect_timeout, idle: Mutex::default() }
    }

    /// Sends `request` and reads the response within `limit`. Only a `repeatable` request is sent again
    /// when an idle connection turns out to be dead and the server may have received it.
    pub async fn send(
        &self,
        mut request: Request<WholeBody>,
        repeatable: bool,
        limit: Duration,
    ) -> Result<HttpResponse, HttpError> {
        let deadline = Instant::now() + limit;
        let overdue = |_| HttpError::Timeout(limit);
        loop {
            let (mut sender, used) = match self.take_idle().await {
                Some(sender) => (sender, true),
                None => (self.open().await?, false),
            };
            // A fresh connection that fails is reported; only a kept one may have died unnoticed.
            let copy = (used && repeatable).then(|| request.clone());
            let sent = timeout_at(deadline, sender.try_send_request(request)).await;
            let mut error = match sent.map_err(overdue)? {
                Ok(response) => {
                    let response =
                        timeout_at(deadline, read(response)).await.map_err(overdue)??;
                    self.keep(sender);
                    return Ok(response);
                }
                Err(error) => error,
            };
            request = match (error.take_message(), copy) {
                (Some(unsent), _) if used => unsent,
                (Some(_), _) => {
                    return Err(HttpError::Unsent(io::Error::other(error.into_error())));
                }
                (None, Some(copy)) => copy,
                (None, None) => return Err(lost(&error.into_error())),
            };
        }
    }

    async fn open(&self) -> Result<Sender, HttpError> {
        let io = timeout(self.connect_timeout, self.connector.connect(&self.server)).await;
        let io = io.unwrap_or(Err(Error::Timeout(self.connect_timeout)));
        let io = TokioIo::new(io.map_err(HttpError::Connection)?);
        let unsent = |error| HttpError::Unsent(io::Error::other(error));
        let (sender, connection) = http1::handshake(io).await.map_err(unsent)?;
        // It ends with its sender, which also reports its errors.
        tokio::spawn(connection);
        Ok(sender)
    }

    async fn take_idle(&self) -> Option<Sender> {
        loop {
            // The last used is the freshest.
            let (mut sender, since) = self.lock().pop()?;
            if since.elapsed() < FRESH
                && let Ok(Ok(())) = timeout(READY, sender.ready()).await
            {
                return Some(sender);
            }
        }
    }

    fn keep(&self, sender: Sender) {
        let mut idle = self.lock();
        if idle.len() < MAX_IDLE {
            idle.push((sender, Instant::now()));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<IdleConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn read(response: Response<Incoming>) -> Result<HttpResponse, HttpError> {
    let (parts, body) = response.into_parts();
    match read_body(body, LARGEST).await {
        Ok(body) => Ok((parts.status.as_u16(), parts.headers, body)),
        Err(BodyReadError::TooLarge) => Err(HttpError::TooLarge),
        Err(BodyReadError::Cut(error)) => Err(lost(&error)),
    }
}

/// A loss with its causes, each once: hyper's own message often ends before the reason.
fn lost(error: &hyper::Error) -> HttpError {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let more = inner.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = inner.source();
    }
    HttpError::Lost(io::Error::other(text))
}
