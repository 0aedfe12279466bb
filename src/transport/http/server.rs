//! Accepts sockets and serves HTTP/1.1 on them.

use std::error::Error;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::server_stream::ServerStream;

/// The pause after a failure to accept.
const PAUSE: Duration = Duration::from_millis(50);

/// Accepts sockets forever and runs `handle` on each. Dropping the future ends them all.
pub async fn accept<F>(listener: TcpListener, mut handle: impl FnMut(TcpStream) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((tcp, _)) => {
                    // Small frames leave at once instead of waiting for more.
                    tcp.set_nodelay(true).ok();
                    connections.spawn(handle(tcp));
                }
                // Out of descriptors: connections that end return theirs.
                Err(_) => sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Serves requests until the client leaves or a request upgrades the connection. An `Err` of `answer`
/// ends the connection without a response.
pub async fn serve<F, B, E>(stream: ServerStream, answer: impl Fn(Request<Incoming>) -> F)
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    let connection =
        http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer));
    // The client notices every failure itself.
    connection.with_upgrades().await.ok();
}
