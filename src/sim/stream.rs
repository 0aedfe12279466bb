//! One stream connection: what it hears, what it answers, and its generators.
//!
//! Knows nothing of scripts beyond how much the connection does by itself.

use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use serde_json::json;
use tokio::time::{Instant, sleep_until};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::frame::{self, Request};
use super::journal::{Log, now};
use super::schedule::Schedule;
use super::script::Script;
use super::server::{Shared, drain};
use super::subscriptions::Subscriptions;
use super::tally::{Event, Tally};
use super::transport::Transport;

/// The most channels on one connection.
const CHANNELS: usize = 2000;

/// One stream connection.
pub struct Stream {
    pub(super) shared: Arc<Shared>,
    pub(super) socket: WebSocketStream<Transport>,
    pub(super) log: Log,
    pub(super) manner: Manner,
    pub(super) ears: Ears,
    pub(super) subscriptions: Subscriptions,
    pub(super) tally: Tally,
    pub(super) schedule: Schedule,
}

/// What the connection does about a subscription by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Nothing: the script does.
    Scripted,
    /// It acknowledges.
    Acknowledging,
    /// It acknowledges and sends what the generators say.
    Live,
}

/// What becomes of what the client sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ears {
    Open,
    /// Read and thrown away, so that no answer lands in the middle of a frame.
    Deaf,
    /// Not read.
    Shut,
}

/// The client has left, or the script has ended the connection.
#[derive(Debug)]
pub struct Gone;

impl From<Error> for Gone {
    fn from(_: Error) -> Self {
        Self
    }
}

impl From<std::io::Error> for Gone {
    fn from(_: std::io::Error) -> Self {
        Self
    }
}

impl Stream {
    pub fn new(shared: Arc<Shared>, socket: WebSocketStream<Transport>, log: Log) -> Self {
        Self {
            schedule: Schedule::new(shared.rate),
            shared,
            socket,
            log,
            manner: Manner::Scripted,
            ears: Ears::Open,
            subscriptions: Subscriptions::default(),
            tally: Tally::default(),
        }
    }

    /// Plays the script, or lives normally without one, until the client leaves.
    pub async fn run(mut self, script: Option<&Script>) {
        let Err(Gone) = self.live(script).await;
        self.log.event("gone");
    }

    async fn live(&mut self, _script: Option<&Script>) -> Result<std::convert::Infallible, Gone> {
        self.manner = Manner::Live;
        loop {
            self.attend(None, |_| false).await?;
        }
    }

    /// Does what the connection does by itself until `enough` holds or the deadline passes.
    pub(super) async fn attend(
        &mut self,
        deadline: Option<Instant>,
        enough: impl Fn(&mut Tally) -> bool,
    ) -> Result<(), Gone> {
        while !enough(&mut self.tally) {
            let due = self.schedule.next();
            tokio::select! {
                biased;
                () = until(deadline) => return Ok(()),
                message = heard(&mut self.socket, self.ears) => self.hear(message).await?,
                () = until(due) => self.emit().await?,
            }
        }
        Ok(())
    }

    async fn hear(&mut self, message: Option<Result<Message, Error>>) -> Result<(), Gone> {
        match message.ok_or(Gone)?? {
            Message::Text(text) => self.request(&text).await,
            Message::Ping(_) => self.pinged().await,
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

    async fn pinged(&mut self) -> Result<(), Gone> {
        self.log.event("ping");
        self.tally.saw(Event::Ping);
        // The answer is queued already.
        self.socket.flush().await?;
        self.log.event("pong");
        Ok(())
    }

    async fn closed(&mut self, frame: Option<&CloseFrame>) {
        let code = frame.map(|frame| u16::from(frame.code));
        self.log.write("close", json!({"code": code, "by": "client"}));
        self.tally.saw(Event::Close);
        // Sends the answer; the error says only that this was the end.
        self.socket.flush().await.ok();
    }

    async fn request(&mut self, text: &str) -> Result<(), Gone> {
        match Request::parse(text) {
            Some(Request::Subscribe(channel)) => self.subscribe(channel).await,
            Some(Request::Unsubscribe(channel)) => self.unsubscribe(&channel).await,
            None => {
                self.log.event("malformed");
                Ok(())
            }
        }
    }

    async fn subscribe(&mut self, channel: String) -> Result<(), Gone> {
        self.log.channel("subscribe", &channel);
        self.tally.saw(Event::Subscribe);
        match self.manner {
            Manner::Scripted => self.subscriptions.ask(channel),
            Manner::Acknowledging | Manner::Live => self.settle(channel).await?,
        }
        Ok(())
    }

    /// Acknowledges or refuses, and starts the generator.
    pub(super) async fn settle(&mut self, channel: String) -> Result<(), Gone> {
        if let Some(detail) = self.objection(&channel) {
            return self.fail(&channel, detail).await;
        }
        self.acknowledge(&channel).await?;
        self.start(&channel);
        self.subscriptions.add(channel);
        Ok(())
    }

    fn objection(&self, channel: &str) -> Option<&'static str> {
        if !self.shared.scenario.permits_all() && !self.shared.world.permits(channel) {
            return Some("permission denied");
        }
        let full = self.subscriptions.len() >= CHANNELS && !self.subscriptions.contains(channel);
        full.then_some("too many channels on this connection")
    }

    pub(super) fn start(&mut self, channel: &str) {
        if self.manner == Manner::Live
            && let Some(feed) = self.shared.world.feed(channel)
        {
            self.schedule.add(channel, feed, Instant::now());
        }
    }

    async fn unsubscribe(&mut self, channel: &str) -> Result<(), Gone> {
        self.log.channel("unsubscribe", channel);
        self.tally.saw(Event::Unsubscribe);
        self.subscriptions.remove(channel);
        self.schedule.remove(channel);
        self.send(frame::answer("channel_unsubscribed", channel)).await
    }

    pub(super) async fn acknowledge(&mut self, channel: &str) -> Result<(), Gone> {
        self.send(frame::answer("channel_subscribed", channel)).await?;
        self.log.channel("ack", channel);
        Ok(())
    }

    pub(super) async fn fail(&mut self, channel: &str, detail: &str) -> Result<(), Gone> {
        self.send(frame::failure(channel, detail)).await?;
        self.log.channel("fail", channel);
        Ok(())
    }

    pub(super) async fn send(&mut self, text: String) -> Result<(), Gone> {
        Ok(self.socket.send(Message::text(text)).await?)
    }

    /// Sends what the generators have to say.
    async fn emit(&mut self) -> Result<(), Gone> {
        for message in self.schedule.due(Instant::now(), now()) {
            let text = frame::data(self.shared.scenario.data, &message.channel, &message.payload);
            self.socket.feed(Message::text(text)).await?;
        }
        Ok(self.socket.flush().await?)
    }
}

/// The next message, or nothing when the client has left.
async fn heard(
    socket: &mut WebSocketStream<Transport>,
    ears: Ears,
) -> Option<Result<Message, Error>> {
    match ears {
        Ears::Open => socket.next().await,
        Ears::Deaf => {
            drain(socket.get_mut()).await;
            None
        }
        Ears::Shut => std::future::pending().await,
    }
}

/// Never, without an instant.
async fn until(instant: Option<Instant>) {
    match instant {
        Some(instant) => sleep_until(instant).await,
        None => std::future::pending().await,
    }
}
