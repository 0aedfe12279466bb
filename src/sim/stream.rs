//! One simulated stream connection: its requests, its acknowledgements and its generators.
//!
//! Knows nothing of scripts beyond how much the connection does by itself.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::broadcast::BroadcastReceiver;
use super::client_events::{ClientEvent, ClientEventCounts};
use super::context::SimulatorContext;
use super::journal::ConnectionLog;
use super::recording::FramePlayback;
use super::schedule::GeneratorSchedule;
use super::script::Script;
use super::subscriptions::SimulatedSubscriptions;
use super::{frame, world};
use crate::transport::http::ServerStream;
use crate::transport::{drain, until};

/// So many messages go out before the connection listens again.
const BATCH: usize = 64;

/// One stream connection.
pub struct SimulatedStream {
    pub(super) shared: Arc<SimulatorContext>,
    pub(super) socket: WebSocketStream<ServerStream>,
    pub(super) log: ConnectionLog,
    pub(super) manner: StreamMode,
    pub(super) read_mode: ReadMode,
    pub(super) subscriptions: SimulatedSubscriptions,
    pub(super) tally: ClientEventCounts,
    pub(super) schedule: GeneratorSchedule,
    pub(super) playback: FramePlayback,
    /// What is said to all who listen, as far as this connection does.
    pub(super) mailbox: BroadcastReceiver,
}

/// What the connection does about a subscription by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamMode {
    /// Nothing: the script does.
    Scripted,
    /// It acknowledges.
    Acknowledging,
    /// It acknowledges and sends what the generators say.
    Live,
}

/// What becomes of what the client sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadMode {
    Open,
    /// Read and thrown away, so that no answer lands in the middle of a frame.
    Deaf,
    /// Not read.
    Shut,
}

/// The client has left, or the script has ended the connection.
#[derive(Debug)]
pub struct StreamClosed;

impl From<Error> for StreamClosed {
    fn from(_: Error) -> Self {
        Self
    }
}

impl From<std::io::Error> for StreamClosed {
    fn from(_: std::io::Error) -> Self {
        Self
    }
}

impl SimulatedStream {
    pub fn new(
        shared: Arc<SimulatorContext>,
        socket: WebSocketStream<ServerStream>,
        log: ConnectionLog,
    ) -> Self {
        Self {
            schedule: GeneratorSchedule::new(shared.clock),
            playback: FramePlayback::new(shared.recording.clone()),
            shared,
            socket,
            log,
            manner: StreamMode::Scripted,
            read_mode: ReadMode::Open,
            subscriptions: SimulatedSubscriptions::default(),
            tally: ClientEventCounts::default(),
            mailbox: BroadcastReceiver::default(),
        }
    }

    /// Plays the script, or lives normally without one, until the client leaves.
    pub async fn run(mut self, script: Option<&Script>) {
        let Err(StreamClosed) = self.live(script).await;
        // A peer that does not read cannot hold the connection's task.
        timeout(Duration::from_secs(1), self.socket.get_mut().shutdown()).await.ok();
        self.log.event("gone");
    }

    async fn live(&mut self, script: Option<&Script>) -> Result<Infallible, StreamClosed> {
        if script.is_none() {
            self.manner = StreamMode::Live;
        }
        for step in script.map_or(&[][..], |script| &script.steps) {
            self.play(step).await?;
        }
        loop {
            self.serve_until(None, |_| false).await?;
        }
    }

    /// Does what the connection does by itself until `enough` holds or the deadline passes.
    pub(super) async fn serve_until(
        &mut self,
        deadline: Option<Instant>,
        enough: impl Fn(&mut ClientEventCounts) -> bool,
    ) -> Result<(), StreamClosed> {
        while !enough(&mut self.tally) {
            let due = self.schedule.next().into_iter().chain(self.playback.next()).min();
            tokio::select! {
                biased;
                message = heard(&mut self.socket, self.read_mode) => self.hear(message).await?,
                () = until(deadline) => return Ok(()),
                () = until(due) => self.emit().await?,
                message = self.mailbox.next() => self.deliver(message).await?,
            }
        }
        Ok(())
    }

    async fn hear(&mut self, message: Option<Result<Message, Error>>) -> Result<(), StreamClosed> {
        match message.ok_or(StreamClosed)?? {
            Message::Text(text) => self.request(&text).await,
            Message::Ping(_) => self.answer_ping().await,
            Message::Close(frame) => {
                self.closed(frame.as_ref()).await;
                Ok(())
            }
            Message::Binary(_) => {
                self.log.event("malformed");
                Ok(())
            }
            Message::Pong(_) | Message::Frame(_) => Ok(()),
        }
    }

    async fn answer_ping(&mut self) -> Result<(), StreamClosed> {
        self.log.event("ping");
        self.tally.saw(ClientEvent::Ping);
        // The answer is queued already.
        self.socket.flush().await?;
        self.log.event("pong");
        Ok(())
    }

    async fn closed(&mut self, frame: Option<&CloseFrame>) {
        let code = frame.map(|frame| u16::from(frame.code));
        self.log.write("close", json!({"code": code, "by": "client"}));
        self.tally.saw(ClientEvent::Close);
        // Sends the answer; the error says only that this was the end.
        self.socket.flush().await.ok();
    }

    pub(super) async fn send(&mut self, text: String) -> Result<(), StreamClosed> {
        Ok(self.socket.send(Message::text(text)).await?)
    }

    /// Sends what the generators, or the recording, have to say.
    async fn emit(&mut self) -> Result<(), StreamClosed> {
        for message in self.schedule.due(Instant::now()) {
            if !self.shared.captures.silences(&message.channel)
                && !self.shared.utilities.silences(&message.channel)
            {
                self.feed(&message).await?;
            }
        }
        for text in self.playback.due(Instant::now()) {
            self.socket.feed(Message::text(text)).await?;
        }
        Ok(self.socket.flush().await?)
    }

    /// Sends the message, and those that wait behind it.
    async fn deliver(&mut self, message: world::GeneratedMessage) -> Result<(), StreamClosed> {
        self.feed(&message).await?;
        for _ in 0..BATCH {
            let Some(message) = self.mailbox.ready() else { break };
            self.feed(&message).await?;
        }
        Ok(self.socket.flush().await?)
    }

    async fn feed(&mut self, message: &world::GeneratedMessage) -> Result<(), StreamClosed> {
        let text = frame::data(self.shared.scenario.data, &message.channel, &message.payload);
        Ok(self.socket.feed(Message::text(text)).await?)
    }
}

/// The next message, or nothing when the client has left.
async fn heard(
    socket: &mut WebSocketStream<ServerStream>,
    read_mode: ReadMode,
) -> Option<Result<Message, Error>> {
    match read_mode {
        ReadMode::Open => socket.next().await,
        ReadMode::Deaf => {
            drain(socket.get_mut()).await;
            None
        }
        ReadMode::Shut => std::future::pending().await,
    }
}
