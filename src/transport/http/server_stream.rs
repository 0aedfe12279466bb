//! An accepted socket: plain TCP or TLS, closed in order or reset.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// One accepted socket.
pub struct ServerStream {
    io: ServerIo,
    reset_flag: ResetFlag,
}

enum ServerIo {
    Plain(TcpStream),
    Secure(Box<TlsStream<TcpStream>>),
}

/// Once set, dropping the socket sends a reset instead of closing in order. Clones share the flag.
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

impl ServerStream {
    /// Completes the TLS handshake, if there is TLS.
    ///
    /// # Errors
    ///
    /// The handshake failed.
    pub async fn accept(tcp: TcpStream, tls: Option<TlsAcceptor>) -> io::Result<Self> {
        let io = match tls {
            None => ServerIo::Plain(tcp),
            Some(tls) => ServerIo::Secure(Box::new(tls.accept(tcp).await?)),
        };
        Ok(Self { io, reset_flag: ResetFlag::default() })
    }

    pub fn reset_flag(&self) -> &ResetFlag {
        &self.reset_flag
    }

    fn tcp(&self) -> &TcpStream {
        match &self.io {
            ServerIo::Plain(tcp) => tcp,
            ServerIo::Secure(tls) => tls.get_ref().0,
        }
    }
}

impl Drop for ServerStream {
    fn drop(&mut self) {
        if self.reset_flag.is_reset() {
            // If the system refuses, the peer sees an orderly end.
            self.tcp().set_zero_linger().ok();
        }
    }
}

impl AsyncRead for ServerStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut self.io {
            ServerIo::Plain(tcp) => Pin::new(tcp).poll_read(context, buffer),
            ServerIo::Secure(tls) => Pin::new(tls).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for ServerStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match &mut self.io {
            ServerIo::Plain(tcp) => Pin::new(tcp).poll_write(context, bytes),
            ServerIo::Secure(tls) => Pin::new(tls).poll_write(context, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.io {
            ServerIo::Plain(tcp) => Pin::new(tcp).poll_flush(context),
            ServerIo::Secure(tls) => Pin::new(tls).poll_flush(context),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.reset_flag.is_reset() {
            return Poll::Ready(Ok(()));
        }
        match &mut self.io {
            ServerIo::Plain(tcp) => Pin::new(tcp).poll_shutdown(context),
            ServerIo::Secure(tls) => Pin::new(tls).poll_shutdown(context),
        }
    }
}
