//! Plays the script of a stream connection.

use std::time::Duration;

use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, sleep};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use futures_util::SinkExt;

use super::client_events::{ClientEvent, ClientEventCounts};
use super::flood::PreparedFrames;
use super::frame;
use super::script_step::{
    AcknowledgedChannels, FloodMessages, MessageFraming, NumberedMessages, ScriptStep,
};
use super::stream::{ReadMode, SimulatedStream, StreamClosed, StreamMode};
use crate::transport::drain;

/// The channel of data messages on a connection that has subscribed nothing.
const NOWHERE: &str = "/test";
/// A run of messages without pauses looks at what the client sends after so many.
const BATCH: u64 = 64;

impl SimulatedStream {
    /// Plays one step to its end.
    pub(super) async fn play(&mut self, step: &ScriptStep) -> Result<(), StreamClosed> {
        match step {
            ScriptStep::Open(_) => Ok(()),
            ScriptStep::Expect(total) => {
                self.serve_until(None, |tally| tally.expects(ClientEvent::Subscribe, *total)).await
            }
            ScriptStep::Acknowledge(answered) => self.acknowledge_some(answered).await,
            ScriptStep::Fail { channel, detail } => {
                self.fail_some(channel.as_deref(), detail).await
            }
            ScriptStep::Send(texts) => self.send_all(texts).await,
            ScriptStep::Data { payload, channel } => self.data(channel.as_deref(), payload).await,
            ScriptStep::Numbered(run) => self.numbered(run).await,
            ScriptStep::Flood(flood) => self.flood(flood).await,
            ScriptStep::Big { bytes, channel } => {
                let payload = json!({"pad": "x".repeat(*bytes)}).to_string();
                self.data(channel.as_deref(), &payload).await
            }
            ScriptStep::Binary(bytes) => {
                Ok(self.socket.send(Message::binary(bytes.clone())).await?)
            }
            ScriptStep::Raw(bytes) => self.raw(bytes).await,
            ScriptStep::Partial { text, bytes } => self.partial(text, *bytes).await,
            ScriptStep::Fragment { text, parts } => self.raw(&frame::fragments(text, *parts)).await,
            ScriptStep::Drip { text, every } => self.drip(text, *every).await,
            ScriptStep::Wait(time) => self.serve_until(Some(Instant::now() + *time), never).await,
            ScriptStep::WaitFor(event) => self.serve_until(None, |tally| tally.takes(*event)).await,
            ScriptStep::Close { code, reason } => self.close(*code, reason).await,
            ScriptStep::Drop => self.end().await,
            ScriptStep::Reset => {
                self.socket.flush().await?;
                self.socket.get_ref().reset_flag().reset();
                Err(StreamClosed)
            }
            ScriptStep::HalfOpen => std::future::pending().await,
            ScriptStep::NoRead => {
                self.read_mode = ReadMode::Shut;
                Ok(())
            }
            ScriptStep::Live => self.settle_all(StreamMode::Live).await,
            ScriptStep::AutoAck => self.settle_all(StreamMode::Acknowledging).await,
        }
    }

    async fn acknowledge_some(
        &mut self,
        answered: &AcknowledgedChannels,
    ) -> Result<(), StreamClosed> {
        for channel in self.unanswered(answered) {
            self.acknowledge(&channel).await?;
        }
        Ok(())
    }

    fn unanswered(&mut self, answered: &AcknowledgedChannels) -> Vec<String> {
        match answered {
            AcknowledgedChannels::All => self.subscriptions.take_pending(usize::MAX),
            AcknowledgedChannels::Reverse => {
                self.subscriptions.take_pending(usize::MAX).into_iter().rev().collect()
            }
            AcknowledgedChannels::Twice => {
                let channels = self.subscriptions.take_pending(usize::MAX);
                channels.into_iter().flat_map(|channel| [channel.clone(), channel]).collect()
            }
            AcknowledgedChannels::First(count) => self.subscriptions.take_pending(*count),
            AcknowledgedChannels::Channels(channels) => {
                for channel in channels {
                    self.subscriptions.answered(channel);
                }
                channels.clone()
            }
        }
    }

    async fn fail_some(&mut self, channel: Option<&str>, detail: &str) -> Result<(), StreamClosed> {
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
    async fn settle_all(&mut self, manner: StreamMode) -> Result<(), StreamClosed> {
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

    async fn send_all(&mut self, texts: &[String]) -> Result<(), StreamClosed> {
        for text in texts {
            self.send(text.clone()).await?;
        }
        Ok(())
    }

    async fn data(&mut self, channel: Option<&str>, payload: &str) -> Result<(), StreamClosed> {
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
    async fn numbered(&mut self, run: &NumberedMessages) -> Result<(), StreamClosed> {
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
                self.serve_until(Some(due), never).await?;
            } else if place % BATCH == 0 || run.delivery != MessageFraming::Whole {
                self.serve_until(Some(due), never).await?;
            }
        }
        Ok(self.socket.flush().await?)
    }

    async fn flood(&mut self, flood: &FloodMessages) -> Result<(), StreamClosed> {
        let channels = self.channels(flood.channel.as_deref());
        let prepared = PreparedFrames::new(self.shared.scenario.data, &channels, &flood.payloads);
        let mut left = flood.count;
        while left > 0 {
            let (frames, bytes) = prepared.first(left);
            self.raw(bytes).await?;
            left -= frames;
            self.serve_until(Some(Instant::now()), never).await?;
        }
        Ok(())
    }

    /// The journal learns of it once it is out; where nobody asks, messages may wait for each other.
    async fn send_numbered(
        &mut self,
        channel: &str,
        payload: &str,
        seq: u64,
        delivery: MessageFraming,
    ) -> Result<(), StreamClosed> {
        let text = frame::data(self.shared.scenario.data, channel, payload);
        match delivery {
            MessageFraming::Whole => self.socket.feed(Message::text(text)).await?,
            MessageFraming::Parts(parts) => self.raw(&frame::fragments(&text, parts)).await?,
            MessageFraming::Drip(every) => self.drip(&text, every).await?,
        }
        if self.log.is_kept() {
            self.socket.flush().await?;
            self.log.write("sent", json!({"channel": channel, "seq": seq}));
        }
        Ok(())
    }

    async fn raw(&mut self, bytes: &[u8]) -> Result<(), StreamClosed> {
        self.socket.flush().await?;
        let transport = self.socket.get_mut();
        transport.write_all(bytes).await?;
        Ok(transport.flush().await?)
    }

    async fn drip(&mut self, text: &str, every: Duration) -> Result<(), StreamClosed> {
        for byte in frame::encode(true, frame::TEXT, text.as_bytes()) {
            self.raw(&[byte]).await?;
            sleep(every).await;
        }
        Ok(())
    }

    async fn partial(&mut self, text: &str, bytes: usize) -> Result<(), StreamClosed> {
        let frame = frame::encode(true, frame::TEXT, text.as_bytes());
        self.raw(&frame[..bytes.min(frame.len())]).await?;
        if bytes < frame.len() && self.read_mode == ReadMode::Open {
            self.read_mode = ReadMode::Deaf;
        }
        Ok(())
    }

    async fn close(&mut self, code: Option<u16>, reason: &str) -> Result<(), StreamClosed> {
        let frame = code.map(|code| CloseFrame { code: code.into(), reason: reason.into() });
        self.socket.close(frame).await?;
        self.log.write("close", json!({"code": code, "by": "cloud"}));
        Ok(())
    }

    /// The end of the stream for the client, and no reset behind it.
    async fn end(&mut self) -> Result<(), StreamClosed> {
        self.socket.flush().await?;
        let transport = self.socket.get_mut();
        transport.shutdown().await?;
        drain(transport).await;
        Err(StreamClosed)
    }
}

fn never(_: &mut ClientEventCounts) -> bool {
    false
}
