//! Upgrades an HTTP connection to a WebSocket on the server side (RFC 6455).

use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::server_stream::ServerStream;

/// Whether a request asks for a WebSocket.
pub fn wants_websocket(headers: &HeaderMap) -> bool {
    headers
        .get(header::UPGRADE)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"websocket"))
}

/// The response that accepts the upgrade; `None` if the request is no valid handshake.
pub fn switching_protocols(headers: &HeaderMap) -> Option<Response<()>> {
    let key = headers.get(header::SEC_WEBSOCKET_KEY)?;
    let accept = derive_accept_key(key.as_bytes()).parse().ok()?;
    (headers.get(header::SEC_WEBSOCKET_VERSION)? == "13").then(|| {
        let mut response = Response::new(());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = response.headers_mut();
        headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept);
        response
    })
}

/// The WebSocket on a connection that was upgraded while [`serve`](super::serve) had it.
pub async fn websocket(upgraded: Upgraded) -> WebSocketStream<ServerStream> {
    let parts =
        upgraded.downcast::<TokioIo<ServerStream>>().expect("`serve` takes no other stream");
    // The client may have sent its first frames together with the request.
    let early = parts.read_buf.to_vec();
    WebSocketStream::from_partially_read(parts.io.into_inner(), early, Role::Server, None).await
}
