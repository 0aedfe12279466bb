//! Handles the frames that a stream session receives.

use jiff::Timestamp;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

use super::super::error::Error;
use super::queue::{Event, QueuedMessage, TraceKind};
use super::session::StreamSession;
use super::subscriptions::{ChannelMatch, RefusalKind};
use crate::notice::Notice;
use crate::text::excerpt;
use crate::wire;
use crate::wire::{Defect, Envelope, Payload};

/// When a batch of frames was read: by the wall clock, and by the monotonic one.
pub(super) type ReceiveTime = (Timestamp, Instant);

impl StreamSession<'_> {
    pub(super) fn handle(&mut self, message: Message, moment: ReceiveTime) -> Result<(), Error> {
        match message {
            Message::Text(text) => self.frame(&text, moment),
            Message::Binary(bytes) => match Utf8Bytes::try_from(bytes) {
                Ok(text) => self.frame(&text, moment),
                Err(_) => {
                    self.malformed("a binary frame that is no text");
                    Ok(())
                }
            },
            Message::Pong(_) => {
                self.pong_due = None;
                Ok(())
            }
            Message::Close(frame) => Err(closed(frame)),
            // tungstenite answers pings itself.
            Message::Ping(_) | Message::Frame(_) => Ok(()),
        }
    }

    fn malformed(&self, what: &str) {
        let shared = &self.state.shared;
        shared.statistics.malformed();
        shared.notify_once(what, Notice::Malformed { what: what.to_owned() });
    }

    fn unmatched(&self, channel: &str) {
        let shared = &self.state.shared;
        shared.statistics.unmatched();
        let channel = excerpt(channel);
        shared.notify_once("unmatched", Notice::Unmatched { channel: channel.into() });
    }

    fn frame(&mut self, text: &Utf8Bytes, moment: ReceiveTime) -> Result<(), Error> {
        let mut payload = std::mem::take(&mut self.scratch);
        payload.clear();
        let envelope = match Envelope::read(text, &mut payload) {
            Ok(envelope) => envelope,
            Err(malformed) => {
                self.malformed(&malformed.to_string());
                self.trace(|| TraceKind::Stray(text.clone()));
                return Ok(());
            }
        };
        let place = match self.state.subscriptions.find(&envelope.channel) {
            ChannelMatch::Of(place) => place,
            ChannelMatch::Unknown if matches!(envelope.event, wire::Event::Data(_)) => {
                self.unmatched(&envelope.channel);
                self.trace(|| TraceKind::Stray(text.clone()));
                return Ok(());
            }
            // A late answer to a request for a dropped channel.
            ChannelMatch::Dropped | ChannelMatch::Unknown => return Ok(()),
        };
        match envelope.event {
            wire::Event::Data(checked) => {
                let payload = checked.and_then(|()| self.payload(place, payload));
                self.deliver(place, payload, text, moment);
            }
            wire::Event::Subscribed => self.acknowledged(place, moment),
            wire::Event::Refused { detail } => return self.refused(place, &detail),
            wire::Event::Unsubscribed => self.unsubscribed(place, moment.1),
        }
        Ok(())
    }

    /// The payload as it is queued: empty where nothing will read it.
    fn payload(&mut self, place: usize, text: Vec<u8>) -> Result<Payload, Defect> {
        let subscription = self.state.subscriptions.get(place);
        let is_nested = subscription.is_command();
        let is_read = is_nested || subscription.is_capture();
        if is_read || self.state.shared.settings.keeps_payloads {
            return Payload::new(text, is_nested);
        }
        self.scratch = text;
        Ok(Payload::default())
    }

    fn deliver(
        &mut self,
        place: usize,
        payload: Result<Payload, Defect>,
        frame: &Utf8Bytes,
        moment: ReceiveTime,
    ) {
        let (received, at) = moment;
        let subscriptions = &mut self.state.subscriptions;
        let subscription = subscriptions.get(place).clone();
        let ended = subscriptions.message(place, frame.len(), received, at);
        let channel = || subscription.path.clone();
        if let Some(after) = ended.silence {
            self.notify(Notice::Heard { channel: channel().into(), after });
        }
        if let Some((from, reason)) = ended.gap {
            // If the clock was set back meanwhile, the gap must not end before it begins.
            let to = received.max(from);
            self.notify(Notice::Gap {
                channel: channel().into(),
                from,
                to,
                reason: reason.to_string(),
            });
            self.push(Event::Gap {
                subscription: subscription.clone(),
                from,
                to,
                reason,
                dropped: None,
            });
        }
        let connection = self.state.number;
        let frame = self.state.shared.settings.keeps_frames.then(|| frame.clone());
        self.push(Event::Data(QueuedMessage {
            payload,
            frame,
            subscription,
            received,
            connection,
        }));
    }

    fn acknowledged(&mut self, place: usize, moment: ReceiveTime) {
        let subscriptions = &mut self.state.subscriptions;
        if !subscriptions.acknowledged(place, moment.0, moment.1) {
            return;
        }
        let subscription = subscriptions.get(place).clone();
        let channel = subscription.path.clone();
        self.trace(|| TraceKind::Subscribed(subscription));
        self.state.shared.count_acknowledgement(&channel);
        self.notify(Notice::Acknowledged { channel: channel.into() });
        self.settle();
    }

    fn unsubscribed(&mut self, place: usize, now: Instant) {
        if let Some(channel) = self.state.subscriptions.ended(place, now) {
            self.subscribe(&channel);
            self.notify(Notice::Unsubscribed { channel: channel.into() });
        }
    }

    fn refused(&mut self, place: usize, detail: &str) -> Result<(), Error> {
        let pause = self.state.shared.settings.timing.retry_delay;
        let detail = excerpt(detail);
        let subscriptions = &mut self.state.subscriptions;
        let channel = subscriptions.get(place).path.clone();
        match subscriptions.refused(place, &detail, Instant::now(), pause) {
            RefusalKind::Unknown => {}
            RefusalKind::ForNow(pause) => {
                self.notify(Notice::RefusedForNow { channel: channel.into(), detail, pause });
            }
            RefusalKind::Final => {
                let all = subscriptions.all_refused();
                self.settle();
                self.state.shared.statistics.refused();
                self.state.shared.note_refusal(&channel, &detail);
                self.notify(Notice::Refused { channel: channel.into(), detail: detail.clone() });
                return if all { Err(Error::AllRefused(detail)) } else { Ok(()) };
            }
        }
        Ok(())
    }
}

/// The error for a connection that the cloud closed.
pub fn closed(frame: Option<CloseFrame>) -> Error {
    Error::Closed {
        code: frame.as_ref().map(|frame| frame.code.into()),
        reason: frame.map(|frame| excerpt(&frame.reason)).unwrap_or_default(),
    }
}
