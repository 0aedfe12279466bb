//! What a stream connection answers to requests.

use tokio::time::Instant;

use super::account::Scope;
use super::frame;
use super::frame::Request;
use super::stream::{Gone, Manner, Stream};
use super::tally::Event;

/// The most channels on one connection.
const CHANNELS: usize = 2000;

impl Stream {
    pub(super) async fn request(&mut self, text: &str) -> Result<(), Gone> {
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
        // Before the answer, so that nothing that is said after it is missed.
        self.listen(&channel);
        self.acknowledge(&channel).await?;
        self.start(&channel);
        self.subscriptions.add(channel);
        Ok(())
    }

    fn objection(&self, channel: &str) -> Option<&'static str> {
        if !self.is_permitted(channel) {
            return Some("permission denied");
        }
        let full = self.subscriptions.len() >= CHANNELS && !self.subscriptions.contains(channel);
        full.then_some("too many channels on this connection")
    }

    fn is_permitted(&self, channel: &str) -> bool {
        let scenario = &self.shared.scenario;
        // Privileges on sites alone open no organisation.
        let closed = scenario.account.scope == Scope::Site && channel.starts_with("/orgs/");
        if let Some(recording) = &self.shared.recording {
            return recording.has(channel);
        }
        !closed && (scenario.permits_all || self.shared.world.permits(channel))
    }

    /// From here on the connection hears what is said to all.
    pub(super) fn listen(&self, channel: &str) {
        if self.manner == Manner::Live {
            self.shared.audience.join(channel, &self.mailbox);
        }
    }

    pub(super) fn start(&mut self, channel: &str) {
        if self.manner == Manner::Live {
            self.playback.add(channel, Instant::now());
        }
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
        self.playback.remove(channel);
        self.shared.audience.leave(channel, &self.mailbox);
        self.send(frame::answer("channel_unsubscribed", channel)).await
    }

    pub(super) async fn acknowledge(&mut self, channel: &str) -> Result<(), Gone> {
        self.send(frame::answer("channel_subscribed", channel)).await?;
        self.log.channel("ack", channel);
        Ok(())
    }

    pub(super) async fn fail(&mut self, channel: &str, detail: &str) -> Result<(), Gone> {
        self.subscriptions.remove(channel);
        self.send(frame::failure(channel, detail)).await?;
        self.log.channel("fail", channel);
        Ok(())
    }
}
