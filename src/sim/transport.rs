//! The socket beneath a simulated connection: plain TCP or TLS, closed in order or reset.
//!
//! Knows nothing of HTTP or WebSocket.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// One accepted socket.
pub struct SimulatedTransport {
    io: TransportIo,
    reset_flag: ResetFlag,
}

enum TransportIo {
    Plain(TcpStream),
    Secure(Box<TlsStream<TcpStream>>),
}

/// Set from anywhere in a connection: when its socket is dropped, the peer gets a reset instead of an
/// orderly end.
#[derive(Clone, Default)]
pub struct ResetFlag(Arc<AtomicBool>);

impl ResetFlag {
    pub fn reset(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_reset(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl SimulatedTransport {
    pub fn plain(tcp: TcpStream) -> Self {
        Self { io: TransportIo::Plain(tcp), reset_flag: ResetFlag::default() }
    }

    pub fn secure(tls: TlsStream<TcpStream>) -> Self {
        Self { io: TransportIo::Secure(Box::new(tls)), reset_flag: ResetFlag::default() }
    }

    pub fn reset_flag(&self) -> &ResetFlag {
        &self.reset_flag
    }

    fn tcp(&self) -> &TcpStream {
        match &self.io {
            TransportIo::Plain(tcp) => tcp,
            TransportIo::Secure(tls) => tls.get_ref().0,
        }
    }
}

impl Drop for SimulatedTransport {
    fn drop(&mut self) {
        if self.reset_flag.is_reset() {
            // Without it the peer sees an orderly end, which a scenario then shows.
            self.tcp().set_zero_linger().ok();
        }
    }
}

impl AsyncRead for SimulatedTransport {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut self.io {
            TransportIo::Plain(tcp) => Pin::new(tcp).poll_read(context, buffer),
            TransportIo::Secure(tls) => Pin::new(tls).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for SimulatedTransport {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match &mut self.io {
            TransportIo::Plain(tcp) => Pin::new(tcp).poll_write(context, bytes),
            TransportIo::Secure(tls) => Pin::new(tls).poll_write(context, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.io {
            TransportIo::Plain(tcp) => Pin::new(tcp).poll_flush(context),
            TransportIo::Secure(tls) => Pin::new(tls).poll_flush(context),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.reset_flag.is_reset() {
            return Poll::Ready(Ok(()));
        }
        match &mut self.io {
            TransportIo::Plain(tcp) => Pin::new(tcp).poll_shutdown(context),
            TransportIo::Secure(tls) => Pin::new(tls).poll_shutdown(context),
        }
    }
}

/// Reads until the peer closes, so that a reset does not destroy what was sent before.
pub async fn drain(io: &mut (impl AsyncRead + Unpin)) {
    let mut waste = [0; 4096];
    while io.read(&mut waste).await.is_ok_and(|count| count > 0) {}
}
