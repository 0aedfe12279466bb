//! A WebSocket that reads in batches and never lets a write block reading.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::{Sink, Stream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{self, Message, error::CapacityError};

use super::dial::Duplex;
use super::error::Error;

/// Frames taken at most before the timers of the connection get their turn.
const BATCH: usize = 128;
/// And their bytes.
const BATCH_BYTES: usize = 1 << 20;

pub struct Socket<S: Duplex> {
    stream: WebSocketStream<S>,
    outgoing: VecDeque<Message>,
    unflushed: bool,
    /// Why nothing can be written any more; what has arrived is read all the same.
    mute: Option<Error>,
    failure: Option<Error>,
}

impl<S: Duplex> Socket<S> {
    pub fn new(stream: WebSocketStream<S>) -> Self {
        Self { stream, outgoing: VecDeque::new(), unflushed: false, mute: None, failure: None }
    }

    /// Queues a frame; it leaves while [`Self::receive`] is awaited.
    pub fn send(&mut self, message: Message) {
        self.outgoing.push_back(message);
    }

    /// Waits for frames and appends all that are there to `inbox`; writes meanwhile. With `reading`
    /// false it only writes and never ends: what is in the inbox comes before a failure is told. Safe to
    /// cancel.
    pub async fn receive(&mut self, inbox: &mut Vec<Message>, reading: bool) -> Result<(), Error> {
        poll_fn(|context| self.poll(context, inbox, reading)).await
    }

    /// Writes what is queued.
    pub async fn flush(&mut self) -> Result<(), Error> {
        poll_fn(|context| match self.poll_write(context) {
            Err(error) => Poll::Ready(Err(error)),
            Ok(()) if self.outgoing.is_empty() && !self.unflushed => Poll::Ready(Ok(())),
            Ok(()) => Poll::Pending,
        })
        .await
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
        inbox: &mut Vec<Message>,
        reading: bool,
    ) -> Poll<Result<(), Error>> {
        if self.failure.is_none() && self.mute.is_none() {
            self.mute = self.poll_write(context).err();
        }
        if !reading {
            return Poll::Pending;
        }
        let mut bytes = 0;
        while self.failure.is_none() && inbox.len() < BATCH && bytes < BATCH_BYTES {
            let error = match Pin::new(&mut self.stream).poll_next(context) {
                Poll::Ready(Some(Ok(message))) => {
                    bytes += message.len();
                    inbox.push(message);
                    continue;
                }
                Poll::Ready(Some(Err(error))) => error,
                Poll::Ready(None) => tungstenite::Error::ConnectionClosed,
                Poll::Pending => break,
            };
            self.failure = self.mute.take().or_else(|| Some(loss(error)));
        }
        if !inbox.is_empty() {
            return Poll::Ready(Ok(()));
        }
        match self.failure.take() {
            Some(error) => Poll::Ready(Err(error)),
            None => Poll::Pending,
        }
    }

    fn poll_write(&mut self, context: &mut Context<'_>) -> Result<(), Error> {
        while !self.outgoing.is_empty() {
            match Pin::new(&mut self.stream).poll_ready(context) {
                Poll::Pending => return Ok(()),
                Poll::Ready(ready) => ready.map_err(loss)?,
            }
            let message = self.outgoing.pop_front().expect("the queue is not empty");
            Pin::new(&mut self.stream).start_send(message).map_err(loss)?;
            self.unflushed = true;
        }
        if self.unflushed
            && let Poll::Ready(flushed) = Pin::new(&mut self.stream).poll_flush(context)
        {
            flushed.map_err(loss)?;
            self.unflushed = false;
        }
        Ok(())
    }
}

/// Why the stream ended, from the WebSocket's error.
fn loss(error: tungstenite::Error) -> Error {
    use tungstenite::Error as Web;
    match error {
        Web::Io(source) => Error::Lost(source),
        Web::ConnectionClosed | Web::AlreadyClosed => {
            Error::Closed { code: None, reason: String::new() }
        }
        Web::Capacity(CapacityError::MessageTooLong { .. }) => Error::Oversized,
        Web::Protocol(tungstenite::error::ProtocolError::ResetWithoutClosingHandshake) => {
            Error::Lost(std::io::Error::new(
                std::io::ErrorKind::UnexpectedEof,
                "the cloud hung up without closing",
            ))
        }
        other => Error::Protocol(other.to_string()),
    }
}
