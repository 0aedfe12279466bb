//! Upgrades connections to WebSockets: the stream with credentials, and the sockets of device sessions.

use std::fmt::Display;

use http::header::USER_AGENT;
use http::{Method, StatusCode, Uri};
use tokio::time::timeout;
use tokio_tungstenite::client_async_with_config;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::handshake::client::{Request, Response};
use tokio_tungstenite::tungstenite::{self, protocol::WebSocketConfig};

use super::super::auth::credentials::Credentials;
use super::super::error::Error;
use super::super::error_detail::{detail, retry_after};
use super::super::settings::Settings;
use super::socket::Socket;
use crate::transport;
use crate::transport::{PRODUCT, ServerAddress};

/// The largest frame and message that is accepted, in bytes.
const MAX_MESSAGE: usize = 16 << 20;

/// The most bytes that wait in a socket to be sent.
const MAX_UNSENT: usize = 1 << 20;

/// Opens the stream with the credentials of `settings`.
pub async fn open(settings: &Settings) -> Result<Socket, Error> {
    let mut request = request(&settings.endpoint.stream)?;
    let credentials = settings.stream_credentials();
    if let Some(credentials) = credentials {
        credentials.apply(&Method::GET, request.headers_mut()).map_err(invalid)?;
    }
    let (socket, response) = upgrade(settings, &settings.endpoint.stream_target(), request).await?;
    if let Some(credentials) = credentials {
        credentials.absorb(response.headers());
    }
    Ok(socket)
}

/// Opens the socket that the cloud made for one device session. Its URL is the only credential.
pub async fn open_session(settings: &Settings, url: &Uri) -> Result<Socket, Error> {
    let (socket, _) = upgrade(settings, &ServerAddress::of(url), request(url)?).await?;
    Ok(socket)
}

fn request(url: &Uri) -> Result<Request, Error> {
    let mut request = url.clone().into_client_request().map_err(invalid)?;
    request.headers_mut().insert(USER_AGENT, PRODUCT);
    Ok(request)
}

/// Connects and upgrades within the time limit of `settings`.
async fn upgrade(
    settings: &Settings,
    target: &ServerAddress,
    request: Request,
) -> Result<(Socket, Response), Error> {
    let limit = settings.timing.connect;
    let upgraded = timeout(limit, async {
        let io = settings.connector().connect(target).await?;
        client_async_with_config(request, io, Some(config(target.encrypted)))
            .await
            .map_err(|error| handshake_error(&settings.credentials, error))
    });
    let (stream, response) =
        upgraded.await.unwrap_or_else(|_| Err(transport::Error::Timeout(limit).into()))?;
    Ok((Socket::new(stream), response))
}

pub(super) fn config(encrypted: bool) -> WebSocketConfig {
    // A TLS record holds at most 16 KiB, and zeroing a larger buffer for each read costs time.
    let buffer = if encrypted { 16 << 10 } else { 128 << 10 };
    WebSocketConfig::default()
        .read_buffer_size(buffer)
        // `Socket` queues frames itself, and each one should leave at once.
        .write_buffer_size(0)
        // Reached only by pongs that the other side does not read; beyond it only the last one is kept.
        .max_write_buffer_size(MAX_UNSENT)
        .max_message_size(Some(MAX_MESSAGE))
        .max_frame_size(Some(MAX_MESSAGE))
}

fn invalid(error: impl Display) -> Error {
    Error::Protocol(error.to_string())
}

fn handshake_error(credentials: &Credentials, error: tungstenite::Error) -> Error {
    match error {
        tungstenite::Error::Http(response) => {
            let detail = detail(response.body().as_deref().unwrap_or_default());
            if response.status() == StatusCode::UNAUTHORIZED && credentials.is_session() {
                return Error::SessionOver(detail);
            }
            let retry_after = retry_after(response.headers());
            Error::Http { status: response.status().as_u16(), detail, retry_after }
        }
        tungstenite::Error::Io(source) => Error::Lost(source),
        other => Error::Handshake(other.to_string()),
    }
}
