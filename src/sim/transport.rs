//! The socket beneath a connection: plain TCP or TLS, and how it ends.
//!
//! Knows nothing of HTTP or WebSocket.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// One accepted socket.
pub struct Transport {
    io: Io,
    doom: Doom,
}

enum Io {
    Plain(TcpStream),
    Secure(Box<TlsStream<TcpStream>>),
}

/// Set from anywhere in a connection: when its socket is dropped, the peer gets a reset instead of an
/// orderly end.
#[derive(Clone, Default)]
pub struct Doom(Arc<AtomicBool>);

impl Doom {
    pub fn reset(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_reset(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Transport {
    pub fn plain(tcp: TcpStream) -> Self {
        Self { io: Io::Plain(tcp), doom: Doom::default() }
    }

    pub fn secure(tls: TlsStream<TcpStream>) -> Self {
        Self { io: Io::Secure(Box::new(tls)), doom: Doom::default() }
    }

    pub fn doom(&self) -> &Doom {
        &self.doom
    }

    fn tcp(&self) -> &TcpStream {
        match &self.io {
            Io::Plain(tcp) => tcp,
            Io::Secure(tls) => tls.get_ref().0,
        }
    }
}

impl Drop for Transport {
    fn drop(&mut self) {
        if self.doom.is_reset() {
            // Without it the peer sees an orderly end, which a scenario then shows.
            self.tcp().set_zero_linger().ok();
        }
    }
}

impl AsyncRead for Transport {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_read(context, buffer),
            Io::Secure(tls) => Pin::new(tls).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for Transport {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_write(context, bytes),
            Io::Secure(tls) => Pin::new(tls).poll_write(context, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_flush(context),
            Io::Secure(tls) => Pin::new(tls).poll_flush(context),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.doom.is_reset() {
            return Poll::Ready(Ok(()));
        }
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_shutdown(context),
            Io::Secure(tls) => Pin::new(tls).poll_shutdown(context),
        }
    }
}
