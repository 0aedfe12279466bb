//! Opens connections for the stream and REST: DNS, TCP, proxy, TLS and the WebSocket upgrade,
//! all within one time-out.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderValue, Method, StatusCode, Uri};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::handshake::client::{Request, Response};
use tokio_tungstenite::tungstenite::{self, protocol::WebSocketConfig};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::Settings;
use super::endpoint::ServerAddress;
use super::error::Error;
use super::error_detail::{detail, retry_after};
use super::proxy::{ProxyError, ProxyServer};

/// A byte stream to the cloud, encrypted or not.
pub trait Duplex: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Duplex for T {}

/// A byte stream under TLS. It is read in large pieces: by itself TLS asks the system for each record.
pub type EncryptedStream = TlsStream<BufReader<Box<dyn Duplex>>>;

/// The name by which we introduce ourselves.
pub const AGENT: HeaderValue =
    HeaderValue::from_static(concat!("mistcat/", env!("CARGO_PKG_VERSION")));

/// How much is read at once of what is encrypted.
const AHEAD: usize = 64 << 10;

/// The largest frame and message that is accepted.
const MAX_MESSAGE: usize = 16 << 20;

/// How long an address has before the next one is tried beside it.
const HEAD_START: Duration = Duration::from_millis(250);

/// Opens the stream and signs in.
pub async fn open(settings: &Settings) -> Result<WebSocketStream<Box<dyn Duplex>>, Error> {
    let limit = settings.timing.connect;
    tokio::time::timeout(limit, attempt(settings)).await.unwrap_or(Err(Error::Timeout(limit)))
}

async fn attempt(settings: &Settings) -> Result<WebSocketStream<Box<dyn Duplex>>, Error> {
    let target = settings.endpoint.stream_target();
    let (stream, answer) = upgrade(settings, &target, request(settings)?).await?;
    settings.credentials.absorb(answer.headers());
    Ok(stream)
}

/// Opens a socket that the cloud made for one session; its URL is all that it wants to know.
pub async fn open_session(
    settings: &Settings,
    url: &Uri,
) -> Result<WebSocketStream<Box<dyn Duplex>>, Error> {
    let invalid = |error: tungstenite::Error| Error::Protocol(error.to_string());
    let mut request = url.clone().into_client_request().map_err(invalid)?;
    request.headers_mut().insert(USER_AGENT, AGENT);
    let limit = settings.timing.connect;
    let target = ServerAddress::of(url);
    let opened = tokio::time::timeout(limit, upgrade(settings, &target, request)).await;
    opened.unwrap_or(Err(Error::Timeout(limit))).map(|(stream, _)| stream)
}

async fn upgrade(
    settings: &Settings,
    target: &ServerAddress,
    request: Request,
) -> Result<(WebSocketStream<Box<dyn Duplex>>, Response), Error> {
    let io = connect(settings, target).await?;
    // TLS records hold at most 16 KiB; a larger read buffer is zeroed for nothing.
    let buffer = if target.encrypted { 16 << 10 } else { 128 << 10 };
    let config = WebSocketConfig::default()
        .read_buffer_size(buffer)
        .write_buffer_size(0)
        .max_message_size(Some(MAX_MESSAGE))
        .max_frame_size(Some(MAX_MESSAGE));
    let upgraded = client_async_with_config(request, io, Some(config)).await;
    upgraded.map_err(|error| handshake_error(settings, error))
}

/// A connection to `target`, through the proxy if there is one for it, and encrypted if it wants to be.
pub async fn connect(
    settings: &Settings,
    target: &ServerAddress,
) -> Result<Box<dyn Duplex>, Error> {
    let io = reach(settings, target).await?;
    if target.encrypted { encrypt(settings, target, io).await } else { Ok(io) }
}

/// The same, on which nothing was said yet.
pub async fn reach(settings: &Settings, target: &ServerAddress) -> Result<Box<dyn Duplex>, Error> {
    match settings.proxy.server(target) {
        Some(server) => through(settings, &server, target).await,
        None => tcp(target).await,
    }
}

async fn through(
    settings: &Settings,
    server: &ProxyServer,
    target: &ServerAddress,
) -> Result<Box<dyn Duplex>, Error> {
    let trouble = |trouble| Error::Proxy { address: server.to_string(), trouble };
    let own = server.target();
    let mut io = tcp(&own).await.map_err(|error| match error {
        Error::Resolve { source, .. } => trouble(ProxyError::Resolve(source)),
        Error::Connect { source, .. } => trouble(ProxyError::Connect(source)),
        other => other,
    })?;
    if own.encrypted {
        io = encrypt(settings, &own, io).await.map_err(|error| match error {
            Error::Tls(source) => trouble(ProxyError::Protocol(source.to_string())),
            other => other,
        })?;
    }
    server.tunnel(io, target).await.map_err(trouble)
}

/// A connection to `target` itself.
pub async fn tcp(target: &ServerAddress) -> Result<Box<dyn Duplex>, Error> {
    let addresses = resolve(&target.host, target.port).await?;
    let failed = |source| Error::Connect { address: target.to_string(), source };
    let stream = race(addresses).await.map_err(failed)?;
    stream.set_nodelay(true).map_err(failed)?;
    Ok(Box::new(stream))
}

/// The first connection that is made: one address after the other gets its start, so that one that
/// swallows packets holds up nothing (RFC 8305).
async fn race(addresses: Vec<SocketAddr>) -> std::io::Result<TcpStream> {
    let mut tries = JoinSet::new();
    for (place, address) in (0..).zip(addresses) {
        tries.spawn(async move {
            tokio::time::sleep(HEAD_START * place).await;
            TcpStream::connect(address).await
        });
    }
    let mut failure = std::io::Error::other("the name has no address");
    while let Some(tried) = tries.join_next().await {
        match tried {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => failure = error,
            Err(error) => failure = std::io::Error::other(error),
        }
    }
    Err(failure)
}

async fn encrypt(
    settings: &Settings,
    target: &ServerAddress,
    io: Box<dyn Duplex>,
) -> Result<Box<dyn Duplex>, Error> {
    Ok(Box::new(secure(settings, target, io).await?))
}

/// Speaks TLS over a connection, and verifies whom it is with.
pub async fn secure(
    settings: &Settings,
    target: &ServerAddress,
    io: Box<dyn Duplex>,
) -> Result<EncryptedStream, Error> {
    let config = settings.tls.clone().expect("whatever is encrypted has its configuration");
    let name = ServerName::try_from(target.host.clone())
        .map_err(|error| Error::Tls(std::io::Error::other(error)))?;
    let io = BufReader::with_capacity(AHEAD, io);
    let encrypted = TlsConnector::from(config).connect(name, io).await;
    encrypted.map_err(|error| tls_error(&target.host, error))
}

/// Names under `localhost` are this machine, whether or not the system's resolver knows (RFC 6761).
pub async fn resolve(host: &str, port: u16) -> Result<Vec<SocketAddr>, Error> {
    match tokio::net::lookup_host((host, port)).await {
        Ok(found) => Ok(found.collect()),
        Err(_) if host.ends_with(".localhost") => {
            Ok(vec![(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()])
        }
        Err(source) => Err(Error::Resolve { host: host.to_owned(), source }),
    }
}

fn request(settings: &Settings) -> Result<Request, Error> {
    let invalid = |error: &dyn std::fmt::Display| Error::Protocol(error.to_string());
    let mut request =
        settings.endpoint.stream.clone().into_client_request().map_err(|error| invalid(&error))?;
    let applied = settings.credentials.apply(&Method::GET, request.headers_mut());
    applied.map_err(|error| invalid(&error))?;
    request.headers_mut().insert(USER_AGENT, AGENT);
    Ok(request)
}

fn tls_error(host: &str, error: std::io::Error) -> Error {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match inner {
        Some(rustls::Error::InvalidCertificate(reason)) => {
            Error::Certificate { host: host.to_owned(), reason: reason.to_string() }
        }
        _ => Error::Tls(error),
    }
}

fn handshake_error(settings: &Settings, error: tungstenite::Error) -> Error {
    match error {
        tungstenite::Error::Http(response)
            if response.status() == StatusCode::UNAUTHORIZED
                && settings.credentials.is_session() =>
        {
            Error::SessionOver(detail(response.body().as_deref().unwrap_or_default()))
        }
        tungstenite::Error::Http(response) => Error::Http {
            status: response.status().as_u16(),
            detail: detail(response.body().as_deref().unwrap_or_default()),
            retry_after: retry_after(response.headers()),
        },
        tungstenite::Error::Io(source) => Error::Lost(source),
        other => Error::Handshake(other.to_string()),
    }
}
