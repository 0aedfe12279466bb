//! A connection as a stream of bytes in both directions, encrypted or not.

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};

/// Whatever bytes can be read from and written to.
pub trait ByteStream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> ByteStream for T {}

pub type BoxedStream = Box<dyn ByteStream>;

/// Discards input until the peer closes. Closing with unread input would send a reset, and the peer
/// could lose what it was sent last.
pub async fn drain(io: &mut (impl AsyncRead + Unpin)) {
    let mut discarded = [0; 4096];
    while io.read(&mut discarded).await.is_ok_and(|count| count > 0) {}
}
