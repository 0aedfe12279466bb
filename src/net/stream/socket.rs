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

/// The most bytes of frames that wait to be written. Far more than thousands of subscriptions need, so only a
/// peer that never reads gets there.
const MAX_OUTGOING: usize = 8 << 20;

/// A WebSocket that reads in batches and writes in the background.
pub struct Socket {
    stream: WebSocketStream<BoxedStream>,
    outgoing: VecDeque<Message>,
    outgoing_bytes: usize,
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
            outgoing_bytes: 0,
            unflushed: false,
            write_failure: None,
            failure: None,
        }
    }

    /// Queues a frame, which is written while [`Self::receive`] is awaited. A peer that reads nothing fails the
    /// connection in the end.
    pub fn send(&mut self, message: Message) {
        if matches!(message, Message::Ping(_)) && self.outgoing.iter().any(Message::is_ping) {
            // One that waits already says the same.
            return;
        }
        if self.outgoing_bytes > MAX_OUTGOING {
            self.failure.get_or_insert_with(|| {
                Error::Protocol("the other side does not read what is sent to it".to_owned())
            });
            return;
        }
        self.outgoing_bytes += size_of::<Message>() + message.len();
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
            // Not `poll_ready`: it does not know of pongs, which may have filled the socket's buffer.
            match Pin::new(&mut self.stream).poll_flush(context) {
                Poll::Pending => return Ok(()),
                Poll::Ready(flushed) => flushed.map_err(loss)?,
            }
            let message = self.outgoing.pop_front().expect("the queue is not empty");
            self.outgoing_bytes -= size_of::<Message>() + message.len();
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

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio_tungstenite::tungstenite::protocol::Role;

    use super::super::upgrade;
    use super::*;

    async fn client(room: usize) -> (Socket, tokio::io::DuplexStream) {
        let (near, far) = tokio::io::duplex(room);
        let near: BoxedStream = Box::new(near);
        let config = Some(upgrade::config(false));
        (Socket::new(WebSocketStream::from_raw_socket(near, Role::Client, config).await), far)
    }

    #[tokio::test]
    async fn a_peer_that_pings_and_never_reads_costs_little_memory() {
        const PINGS: u32 = 400_000;
        let (mut socket, far) = client(1 << 16).await;
        let (mut reading, mut writing) = tokio::io::split(far);
        let peer = tokio::spawn(async move {
            for number in 0..PINGS {
                let ping = [&[0x89, 4][..], &number.to_be_bytes()].concat();
                writing.write_all(&ping).await.expect("it is read");
            }
            writing.write_all(b"\x81\x04last").await.expect("it is read");
            writing
        });
        let mut inbox = Vec::new();
        while !inbox.last().is_some_and(Message::is_text) {
            inbox.clear();
            socket.receive(&mut inbox, true).await.expect("it stays open");
        }
        let _writing = peer.await.expect("no panic");
        socket.send(Message::text("own"));
        let (mut sent, mut room) = (Vec::new(), vec![0; 1 << 16]);
        let own = |sent: &[u8]| sent.len() >= 9 && sent[sent.len() - 9..][..2] == [0x81, 0x83];
        while !own(&sent) {
            tokio::select! {
                biased;
                count = reading.read(&mut room) => sent.extend(&room[..count.expect("open")]),
                failed = socket.receive(&mut inbox, false) => panic!("{failed:?}"),
            }
        }
        assert!(sent.len() < (1 << 20) + (1 << 17), "{} bytes", sent.len());
        // Masked: 2 bytes, 4 of the mask, 4 of the payload.
        let pong = &sent[sent.len() - 19..][..10];
        let payload: Vec<u8> =
            pong[6..].iter().zip(&pong[2..6]).map(|(one, mask)| one ^ mask).collect();
        assert_eq!(payload, (PINGS - 1).to_be_bytes(), "the last ping is answered");
    }

    #[tokio::test]
    async fn a_peer_that_reads_nothing_at_all_fails_the_connection() {
        let (mut socket, _far) = client(16).await;
        let request = "x".repeat(1 << 10);
        for _ in 0..=MAX_OUTGOING >> 10 {
            socket.send(Message::text(request.clone()));
        }
        let failed = socket.receive(&mut Vec::new(), true).await;
        assert!(failed.is_err_and(|error| error.to_string().contains("does not read")));
    }
}
