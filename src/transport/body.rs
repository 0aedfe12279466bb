//! Request bodies to send, and response bodies read up to a size limit.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use hyper::body::{Body, Frame, Incoming, SizeHint};

/// A body held in memory; empty by default.
#[derive(Clone, Debug, Default)]
pub struct WholeBody(Option<Bytes>);

impl From<Bytes> for WholeBody {
    fn from(bytes: Bytes) -> Self {
        Self(Some(bytes).filter(|bytes| !bytes.is_empty()))
    }
}

impl Body for WholeBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, Bytes::len) as u64)
    }
}

/// Why a body could not be read to its end.
#[derive(Debug)]
pub enum BodyReadError {
    TooLarge,
    /// The connection was lost first.
    Cut(hyper::Error),
}

/// Reads a body of at most `most` bytes.
pub async fn read_body(mut body: Incoming, most: usize) -> Result<Bytes, BodyReadError> {
    let mut whole = BytesMut::new();
    while let Some(frame) =
        std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await
    {
        let Ok(data) = frame.map_err(BodyReadError::Cut)?.into_data() else { continue };
        if whole.len() + data.len() > most {
            return Err(BodyReadError::TooLarge);
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole.freeze())
}
