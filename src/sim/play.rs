//! How a stream connection plays its script.

use std::time::Duration;

use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, sleep};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use futures_util::SinkExt;

use super::flood::Prepared;
use super::frame;
use super::server::drain;
use super::step::{Answered, Delivery, Flood, Numbered, Step};
use super::stream::{Ears, Gone, Manner, Stream};
use super::tally::{Event, Tally};

/// The channel of data messages on a connection that has subscribed nothing.
const NOWHERE: &str = "/test";
/// A run of messages without pauses looks at what the client sends after so many.
const BATCH: u64 = 64;

impl Stream {
    /// Plays one step to its end.
    pub(super) async fn play(&mut self, step: &Step) -> Result<(), Gone> {
        match step {
            Step::Open(_) => Ok(()),
            Step::Expect(total) => {
                self.attend(None, |tally| tally.expects(Event::Subscribe, *total)).await
            }
            Step::Acknowledge(answered) => self.acknowledge_some(answered).await,
            Step::Fail { channel, detail } => self.fail_some(channel.as_deref(), detail).await,
            Step::Send(texts) => self.send_all(texts).await,
            Step::Data { payload, channel } => self.data(channel.as_deref(), payload).await,
            Step::Numbered(run) => self.numbered(run).await,
            Step::Flood(flood) => self.flood(flood).await,
            Step::Big { bytes, channel } => {
                let payload = json!({"pad": "x".repeat(*bytes)}).to_string();
                self.data(channel.as_deref(), &payload).await
            }
            Step::Binary(bytes) => Ok(self.socket.send(Message::binary(bytes.clone())).await?),
            Step::Raw(bytes) => self.raw(bytes).await,
            Step::Partial { text, bytes } => self.partial(text, *bytes).await,
            Step::Fragment { text, parts } => self.raw(&frame::fragments(text, *parts)).await,
            Step::Drip { text, every } => self.drip(text, *every).await,
            Step::Wait(time) => self.attend(Some(Instant::now() + *time), never).await,
            Step::WaitFor(event) => self.attend(None, |tally| tally.takes(*event)).await,
            Step::Close { code, reason } => self.close(*code, reason).await,
            Step::Drop => self.end().await,
            Step::Reset => {
                self.socket.flush().await?;
                self.socket.get_ref().doom().reset();
                Err(Gone)
            }
            Step::HalfOpen => std::future::pending().await,
            Step::NoRead => {
                self.ears = Ears::Shut;
                Ok(())
            }
            Step::Live => self.settle_all(Manner::Live).await,
            Step::AutoAck => self.settle_all(Manner::Acknowledging).await,
        }
    }

    async fn acknowledge_some(&mut self, answered: &Answered) -> Result<(), Gone> {
        for channel in self.unanswered(answered) {
            self.acknowledge(&channel).await?;
        }
        Ok(())
    }

    fn unanswered(&mut self, answered: &Answered) -> Vec<String> {
        match answered {
            Answered::All => self.subscriptions.take_pending(usize::MAX),
            Answered::Reverse => {
                self.subscriptions.take_pending(usize::MAX).into_iter().rev().collect()
            }
            Answered::Twice => {
                let channels = self.subscriptions.take_pending(usize::MAX);
                channels.into_iter().flat_map(|channel| [channel.clone(), channel]).collect()
            }
            Answered::First(count) => self.subscriptions.take_pending(*count),
            Answered::Channels(channels) => {
                for channel in channels {
                    self.subscriptions.answered(channel);
                }
                channels.clone()
            }
        }
    }

    async fn fail_some(&mut self, channel: Option<&str>, detail: &str) -> Result<(), Gone> {
        let channels = match channel {
            Some(channel) => vec![channel.to_owned()],
            None => self.subscriptions.take_pending(usize::MAX),
        };
        for channel in channels {
            self.fail(&channel, detail).await?;
        }
        Ok(())
    }

    /// From here on the connection answers by itself, and now what is unanswered.
    async fn settle_all(&mut self, manner: Manner) -> Result<(), Gone> {
        self.manner = manner;
        let pending = self.subscriptions.take_pending(usize::MAX);
        for channel in self.subscriptions.channels().to_vec() {
            if !pending.contains(&channel) {
                self.listen(&channel);
                self.start(&channel);
            }
        }
        for channel in pending {
            self.settle(channel).await?;
        }
        Ok(())
    }

    async fn send_all(&mut self, texts: &[String]) -> Result<(), Gone> {
        for text in texts {
            self.send(text.clone()).await?;
        }
        Ok(())
    }

    async fn data(&mut self, channel: Option<&str>, payload: &str) -> Result<(), Gone> {
        let channel = self.channels(channel).swap_remove(0);
        self.send(frame::data(self.shared.scenario.data, &channel, payload)).await
    }

    /// The channels that a step means; never empty.
    fn channels(&self, wanted: Option<&str>) -> Vec<String> {
        let own = self.subscriptions.channels();
        match wanted {
            Some("*") if !own.is_empty() => own.to_vec(),
            Some(channel) if channel != "*" => vec![channel.to_owned()],
            _ => vec![own.first().map_or(NOWHERE, String::as_str).to_owned()],
        }
    }

    /// `channel_at` is the message's number within its channel and this run, from 1.
    async fn numbered(&mut self, run: &Numbered) -> Result<(), Gone> {
        let channels = self.channels(run.channel.as_deref());
        let pad = "x".repeat(run.size);
        let mut due = Instant::now();
        for place in 0..run.count {
            let (round, turn) = (place / channels.len() as u64, place % channels.len() as u64);
            let channel = &channels[turn as usize];
            let seq = run.from + place;
            let payload = json!({"seq": seq, "channel_at": round + 1, "pad": pad}).to_string();
            self.send_numbered(channel, &payload, seq, run.delivery).await?;
            if let Some(every) = run.every {
                self.socket.flush().await?;
                due += every;
                self.attend(Some(due), never).await?;
            } else if place % BATCH == 0 || run.delivery != Delivery::Whole {
                self.attend(Some(due), never).await?;
            }
        }
        Ok(self.socket.flush().await?)
    }

    async fn flood(&mut self, flood: &Flood) -> Result<(), Gone> {
        let channels = self.channels(flood.channel.as_deref());
        let prepared = Prepared::new(self.shared.scenario.data, &channels, &flood.payloads);
        let mut left = flood.count;
        while left > 0 {
            let (frames, bytes) = prepared.first(left);
            self.raw(bytes).await?;
            left -= frames;
            self.attend(Some(Instant::now()), never).await?;
        }
        Ok(())
    }

    /// The journal learns of it once it is out; where nobody asks, messages may wait for each other.
    async fn send_numbered(
        &mut self,
        channel: &str,
        payload: &str,
        seq: u64,
        delivery: Delivery,
    ) -> Result<(), Gone> {
        let text = frame::data(self.shared.scenario.data, channel, payload);
        match delivery {
            Delivery::Whole => self.socket.feed(Message::text(text)).await?,
            Delivery::Parts(parts) => self.raw(&frame::fragments(&text, parts)).await?,
            Delivery::Drip(every) => self.drip(&text, every).await?,
        }
        if self.log.is_kept() {
            self.socket.flush().await?;
            self.log.write("sent", json!({"channel": channel, "seq": seq}));
        }
        Ok(())
    }

    async fn raw(&mut self, bytes: &[u8]) -> Result<(), Gone> {
        self.socket.flush().await?;
        let transport = self.socket.get_mut();
        transport.write_all(bytes).await?;
        Ok(transport.flush().await?)
    }

    async fn drip(&mut self, text: &str, every: Duration) -> Result<(), Gone> {
        for byte in frame::encode(true, frame::TEXT, text.as_bytes()) {
            self.raw(&[byte]).await?;
            sleep(every).await;
        }
        Ok(())
    }

    async fn partial(&mut self, text: &str, bytes: usize) -> Result<(), Gone> {
        let frame = frame::encode(true, frame::TEXT, text.as_bytes());
        self.raw(&frame[..bytes.min(frame.len())]).await?;
        if bytes < frame.len() && self.ears == Ears::Open {
            self.ears = Ears::Deaf;
        }
        Ok(())
    }

    async fn close(&mut self, code: Option<u16>, reason: &str) -> Result<(), Gone> {
        let frame = code.map(|code| CloseFrame { code: code.into(), reason: reason.into() });
        self.socket.close(frame).await?;
        self.log.write("close", json!({"code": code, "by": "cloud"}));
        Ok(())
    }

    /// The end of the stream for the client, and no reset behind it.
    async fn end(&mut self) -> Result<(), Gone> {
        self.socket.flush().await?;
        let transport = self.socket.get_mut();
        transport.shutdown().await?;
        drain(transport).await;
        Err(Gone)
    }
}

fn never(_: &mut Tally) -> bool {
    false
}
