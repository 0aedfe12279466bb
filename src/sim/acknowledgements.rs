//! Answers the requests of a stream connection with acknowledgements and refusals.

use tokio::time::Instant;

use super::account::AdminScope;
use super::client_events::ClientEvent;
use super::frame;
use super::frame::SimulatedRequest;
use super::stream::{SimulatedStream, StreamClosed, StreamMode};

/// The most channels on one connection.
const CHANNELS: usize = 2000;

impl SimulatedStream {
    pub(super) async fn request(&mut self, text: &str) -> Result<(), StreamClosed> {
        match SimulatedRequest::parse(text) {
            Some(SimulatedRequest::Subscribe(channel)) => self.subscribe(channel).await,
            Some(SimulatedRequest::Unsubscribe(channel)) => self.unsubscribe(&channel).await,
            None => {
                self.log.event("malformed");
                Ok(())
            }
        }
    }

    async fn subscribe(&mut self, channel: String) -> Result<(), StreamClosed> {
        self.log.channel("subscribe", &channel);
        self.tally.saw(ClientEvent::Subscribe);
        match self.manner {
            StreamMode::Scripted => self.subscriptions.ask(channel),
            StreamMode::Acknowledging | StreamMode::Live => self.settle(channel).await?,
        }
        Ok(())
    }

    /// Acknowledges or refuses, and starts the generator.
    pub(super) async fn settle(&mut self, channel: String) -> Result<(), StreamClosed> {
        if let Some(detail) = self.refusal_reason(&channel) {
            return self.fail(&channel, detail).await;
        }
        // Before the answer, so that nothing that is said after it is missed.
        self.listen(&channel);
        self.acknowledge(&channel).await?;
        self.start(&channel);
        self.subscriptions.add(channel);
        Ok(())
    }

    fn refusal_reason(&self, channel: &str) -> Option<&'static str> {
        if !self.is_permitted(channel) {
            return Some("permission denied");
        }
        let full = self.subscriptions.len() >= CHANNELS && !self.subscriptions.contains(channel);
        full.then_some("too many channels on this connection")
    }

    fn is_permitted(&self, channel: &str) -> bool {
        let scenario = &self.shared.scenario;
        // Privileges on sites alone open no organisation.
        let closed = scenario.account.scope == AdminScope::Site && channel.starts_with("/orgs/");
        if let Some(recording) = &self.shared.recording {
            return recording.has(channel);
        }
        !closed && (scenario.permits_all || self.shared.world.permits(channel))
    }

    /// From here on the connection hears what is said to all.
    pub(super) fn listen(&self, channel: &str) {
        if self.manner == StreamMode::Live {
            self.shared.audience.join(channel, &self.mailbox);
        }
    }

    pub(super) fn start(&mut self, channel: &str) {
        if self.manner == StreamMode::Live {
            self.playback.add(channel, Instant::now());
        }
        if self.manner == StreamMode::Live
            && let Some(feed) = self.shared.world.feed(channel)
            && (self.shared.background || !feed.is_background())
        {
            self.schedule.add(channel, feed, Instant::now());
        }
    }

    async fn unsubscribe(&mut self, channel: &str) -> Result<(), StreamClosed> {
        self.log.channel("unsubscribe", channel);
        self.tally.saw(ClientEvent::Unsubscribe);
        self.subscriptions.remove(channel);
        self.schedule.remove(channel);
        self.playback.remove(channel);
        self.shared.audience.leave(channel, &self.mailbox);
        self.send(frame::answer("channel_unsubscribed", channel)).await
    }

    pub(super) async fn acknowledge(&mut self, channel: &str) -> Result<(), StreamClosed> {
        self.send(frame::answer("channel_subscribed", channel)).await?;
        self.log.channel("ack", channel);
        Ok(())
    }

    pub(super) async fn fail(&mut self, channel: &str, detail: &str) -> Result<(), StreamClosed> {
        self.subscriptions.remove(channel);
        self.send(frame::failure(channel, detail)).await?;
        self.log.channel("fail", channel);
        Ok(())
    }
}
