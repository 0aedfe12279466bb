//! A WebSocket that reads in batches and never lets a write block reading.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::{Sink, Stream};
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{self, Message, error::CapacityError};

use super::super::error::Error;
use crate::transport::BoxedStream;

/// How long closing may take.
pub const CLOSE_LIMIT: Duration = Duration::from_millis(500);

/// The most frames received at once, so that the connection's timers get their turn.
const BATCH: usize = 128;
/// The most bytes received at once.
const BATCH_BYTES: usize = 1 << 20;

/// A WebSocket that reads in batches and writes in the background.
pub struct Socket {
    stream: WebSocketStream<BoxedStream>,
    outgoing: VecDeque<Message>,
    unflushed: bool,
    /// Why writing failed. Reported after everything that has arrived was read.
    write_failure: Option<Error>,
    failure: Option<Error>,
}

impl Socket {
    pub fn new(stream: WebSocketStream<BoxedStream>) -> Self {
        Self {
            stream,
            outgoing: VecDeque::new(),
            unflushed: false,
            write_failure: None,
            failure: None,
        }
    }

    /// Queues a frame, which is written while [`Self::receive`] is awaited.
    pub fn send(&mut self, message: Message) {
        self.outgoing.push_back(message);
    }

    /// Waits for frames and appends those that have arrived to `inbox`; writes meanwhile. Without
    /// `reading` it only writes and never returns, so that a failure is not reported before the frames
    /// in `inbox`. Cancel-safe.
    pub async fn receive(&mut self, inbox: &mut Vec<Message>, reading: bool) -> Result<(), Error> {
        poll_fn(|context| self.poll(context, inbox, reading)).await
    }

    /// Writes all queued frames.
    pub async fn flush(&mut self) -> Result<(), Error> {
        poll_fn(|context| match self.poll_write(context) {
            Err(error) => Poll::Ready(Err(error)),
            Ok(()) if self.outgoing.is_empty() && !self.unflushed => Poll::Ready(Ok(())),
            Ok(()) => Poll::Pending,
        })
        .await
    }

    /// Sends a close frame, within a time limit, without waiting for an answer.
    pub async fn close(&mut self) -> Result<(), Error> {
        self.send(Message::Close(None));
        timeout(CLOSE_LIMIT, self.flush()).await.unwrap_or(Ok(()))
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
        inbox: &mut Vec<Message>,
        reading: bool,
    ) -> Poll<Result<(), Error>> {
        // Writing first lets a pong or close frame out even while data keeps arriving.
        if self.failure.is_none() && self.write_failure.is_none() {
            self.write_failure = self.poll_write(context).err();
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
            self.failure = self.write_failure.take().or_else(|| Some(loss(error)));
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

/// The reason for the end of the stream.
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
