//! An HTTP response body that is sent whole or cut off halfway.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A response body, whole or cut off.
#[derive(Debug)]
pub struct ResponseBody {
    left: Option<Bytes>,
    /// The length that the header promises, in bytes.
    promised: usize,
    cut: BodyCut,
}

#[derive(Debug, PartialEq, Eq)]
enum BodyCut {
    No,
    /// The first half has not been sent yet.
    Half,
    /// The first half must reach the socket before the connection ends.
    Flush,
    End,
}

/// Ends a connection before its response is complete.
#[derive(Debug)]
pub struct BodyCutError;

impl fmt::Display for BodyCutError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("broken off on purpose")
    }
}

impl std::error::Error for BodyCutError {}

impl From<Infallible> for BodyCutError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl ResponseBody {
    pub fn whole(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self {
            promised: bytes.len(),
            left: Some(bytes).filter(|it| !it.is_empty()),
            cut: BodyCut::No,
        }
    }

    /// Sends only the first half, and then ends the connection.
    pub fn cut(mut self) -> Self {
        self.left = self.left.map(|bytes| bytes.slice(..bytes.len() / 2));
        self.cut = BodyCut::Half;
        self
    }

    #[cfg(test)]
    pub fn text(&self) -> &str {
        std::str::from_utf8(self.left.as_deref().unwrap_or_default()).unwrap()
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = BodyCutError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyCutError>>> {
        match self.cut {
            BodyCut::No => {}
            BodyCut::Half => self.cut = BodyCut::Flush,
            BodyCut::Flush => {
                self.cut = BodyCut::End;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            BodyCut::End => return Poll::Ready(Some(Err(BodyCutError))),
        }
        Poll::Ready(self.left.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.cut == BodyCut::No && self.left.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.promised as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_body_promises_more_than_it_holds() {
        let content = ResponseBody::whole("abcd").cut();
        assert_eq!(content.text(), "ab");
        assert_eq!(content.size_hint().exact(), Some(4));
    }
}
