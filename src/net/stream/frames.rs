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
use crate::wire;
use crate::wire::{Defect, Envelope, Payload};

/// The most characters of foreign text that are told.
const TOLD: usize = 300;

/// When a batch of frames was read, by both clocks.
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
            Message::Ping(_) | Message::Frame(_) => Ok(()),
        }
    }

    fn malformed(&self, what: &str) {
        let shared = &self.connection.shared;
        shared.statistics.malformed();
        shared.notify_once(what.to_owned(), Notice::Malformed { what: what.to_owned() });
    }

    fn unmatched(&self, channel: &str) {
        let shared = &self.connection.shared;
        shared.statistics.unmatched();
        let channel = harmless(channel);
        shared.notify_once("unmatched".to_owned(), Notice::Unmatched { channel });
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
        let place = match self.connection.subscriptions.find(&envelope.channel) {
            ChannelMatch::Of(place) => place,
            ChannelMatch::Unknown if matches!(envelope.event, wire::Event::Data(_)) => {
                self.unmatched(&envelope.channel);
                self.trace(|| TraceKind::Stray(text.clone()));
                return Ok(());
            }
            // An answer that nobody waits for takes nothing away.
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

    /// The payload as it is queued: empty where nobody will read it.
    fn payload(&mut self, place: usize, text: Vec<u8>) -> Result<Payload, Defect> {
        let subscription = self.connection.subscriptions.get(place);
        let is_nested = subscription.is_command();
        let is_read = is_nested || subscription.is_capture();
        if is_read || self.connection.shared.settings.keeps_payloads {
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
        let subscriptions = &mut self.connection.subscriptions;
        let subscription = subscriptions.get(place).clone();
        let shown = subscriptions.message(place, frame.len(), received, at);
        let channel = || subscription.path.clone();
        if let Some(after) = shown.silence {
            self.tell(Notice::Heard { channel: channel(), after });
        }
        if let Some((from, reason)) = shown.gap {
            // A clock that was set back in the meantime must not turn the span around.
            let to = received.max(from);
            self.tell(Notice::Gap { channel: channel(), from, to, reason: reason.to_string() });
            self.push(Event::Gap { subscription: subscription.clone(), from, to, reason });
        }
        let connection = self.connection.number;
        let frame = self.connection.shared.settings.keeps_frames.then(|| frame.clone());
        self.push(Event::Data(QueuedMessage {
            payload,
            frame,
            subscription,
            received,
            connection,
        }));
    }

    fn acknowledged(&mut self, place: usize, moment: ReceiveTime) {
        let subscriptions = &mut self.connection.subscriptions;
        if !subscriptions.acknowledged(place, moment.0, moment.1) {
            return;
        }
        let subscription = subscriptions.get(place).clone();
        let channel = subscription.path.clone();
        self.trace(|| TraceKind::Subscribed(subscription));
        self.connection.shared.count_acknowledgement(&channel);
        self.tell(Notice::Acknowledged { channel });
        self.settle();
    }

    fn unsubscribed(&mut self, place: usize, now: Instant) {
        if let Some(channel) = self.connection.subscriptions.ended(place, now) {
            self.ask(&channel);
            self.tell(Notice::Unsubscribed { channel });
        }
    }

    fn refused(&mut self, place: usize, detail: &str) -> Result<(), Error> {
        let pause = self.connection.shared.settings.timing.retry_delay;
        let detail = harmless(detail);
        let subscriptions = &mut self.connection.subscriptions;
        let channel = subscriptions.get(place).path.clone();
        match subscriptions.refused(place, &detail, Instant::now(), pause) {
            RefusalKind::Unknown => {}
            RefusalKind::ForNow(pause) => {
                self.tell(Notice::RefusedForNow { channel, detail, pause })
            }
            RefusalKind::Final => {
                let all = subscriptions.all_refused();
                self.settle();
                self.connection.shared.statistics.refused();
                self.connection.shared.note_refusal(&channel, &detail);
                self.tell(Notice::Refused { channel, detail: detail.clone() });
                return if all { Err(Error::AllRefused(detail)) } else { Ok(()) };
            }
        }
        Ok(())
    }
}

fn harmless(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(TOLD).collect()
}

pub fn closed(frame: Option<CloseFrame>) -> Error {
    Error::Closed {
        code: frame.as_ref().map(|frame| frame.code.into()),
        reason: frame.map(|frame| harmless(&frame.reason)).unwrap_or_default(),
    }
}
