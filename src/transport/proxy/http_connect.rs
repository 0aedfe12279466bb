//! Opens a tunnel through an HTTP proxy with `CONNECT`.

use http::header::{HOST, PROXY_AUTHORIZATION, USER_AGENT};
use http::{HeaderValue, Request, StatusCode};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use super::super::address::ServerAddress;
use super::super::body::WholeBody;
use super::super::byte_stream::BoxedStream;
use super::super::product::PRODUCT;
use super::error::ProxyError;

/// Asks the proxy on `io` for a tunnel to `target`.
pub async fn open(
    io: BoxedStream,
    target: &ServerAddress,
    login: Option<&HeaderValue>,
) -> Result<BoxedStream, ProxyError> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(io)).await.map_err(broken)?;
    // The task ends when the tunnel opens or the sender is dropped.
    tokio::spawn(connection.with_upgrades());
    let response = sender.send_request(request(target, login)?).await.map_err(broken)?;
    match response.status() {
        status if status.is_success() => {}
        // tinyproxy answers a wrong password with 401, and a missing one with 407.
        StatusCode::PROXY_AUTHENTICATION_REQUIRED | StatusCode::UNAUTHORIZED => {
            return Err(ProxyError::Authorization);
        }
        status => return Err(ProxyError::Http(status.as_u16())),
    }
    let tunnel = hyper::upgrade::on(response).await.map_err(broken)?;
    Ok(Box::new(TokioIo::new(tunnel)))
}

fn request(
    target: &ServerAddress,
    login: Option<&HeaderValue>,
) -> Result<Request<WholeBody>, ProxyError> {
    let address = target.to_string();
    let mut request = Request::connect(&address).header(HOST, &address).header(USER_AGENT, PRODUCT);
    if let Some(login) = login {
        request = request.header(PROXY_AUTHORIZATION, login);
    }
    request.body(WholeBody::default()).map_err(|error| ProxyError::Protocol(error.to_string()))
}

fn broken(error: hyper::Error) -> ProxyError {
    if error.is_parse() {
        return ProxyError::Protocol(error.to_string());
    }
    ProxyError::Lost(std::io::Error::other(error))
}
