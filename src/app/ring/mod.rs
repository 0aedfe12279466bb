//! Keeps the last packets in memory until a trigger makes them worth writing.
//!
//! Times are those of the packets: what is written does not depend on how fast they came. A message of another
//! channel stands at the time of the packets that came with it. Knows nothing of outputs.

mod buffer;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crate::channel::{Channel, Subscription};
use crate::filter::Condition;
use crate::format::Fault;
use crate::net::{Event, QueuedMessage};
use crate::packet::packet_time;
use crate::run::record;
use buffer::EventBuffer;

/// How much is held, and what brings it out.
pub struct RingSettings {
    pub keep: Duration,
    /// What follows a trigger is written for so long.
    pub after: Duration,
    /// Bytes.
    pub size: u64,
    pub condition: Condition,
    /// Whose messages are looked at; the packets themselves where there is none.
    pub on: Option<&'static Channel>,
}

/// Packets of these times are written, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct TriggerWindow {
    /// Nanoseconds since 1970, as all times here.
    from: u64,
    until: u64,
}

pub struct RingBuffer {
    settings: RingSettings,
    hold: EventBuffer,
    window: Option<TriggerWindow>,
    /// The time of the latest packet, and when it came.
    latest: Option<(u64, u64)>,
    /// Windows that were opened, without those that were extended.
    windows: u64,
}

/// What became of a message.
#[derive(Default)]
pub struct RingOutcome {
    /// To be written now, in order.
    pub out: Vec<Event>,
    /// A window was opened by it.
    pub opened: bool,
    /// What was wrong with it for the condition.
    pub fault: Option<Fault>,
}

impl RingBuffer {
    pub fn new(settings: RingSettings) -> Self {
        let hold = EventBuffer::new(nanoseconds(settings.keep), settings.size);
        Self { settings, hold, window: None, latest: None, windows: 0 }
    }

    /// Takes a message of a capture, or of the channel that triggers.
    pub fn offer(&mut self, delivery: &QueuedMessage) -> RingOutcome {
        let arrival = u64::try_from(delivery.received.as_nanosecond()).unwrap_or_default();
        let is_packet = delivery.subscription.is_capture();
        let own = is_packet.then(|| delivery.text().ok().and_then(packet_time)).flatten();
        let time = own.unwrap_or_else(|| self.time_of(arrival));
        if own.is_some_and(|own| self.latest.is_none_or(|(latest, _)| latest <= own)) {
            self.latest = Some((time, arrival));
        }
        let mut offered = RingOutcome::default();
        // The last message of a capture is no packet.
        if self.settings.on.is_some() != is_packet && (own.is_some() || !is_packet) {
            match self.settings.condition.holds(&record::of(delivery)) {
                Ok(true) => offered.opened = self.trigger(time, &mut offered.out),
                Ok(false) => {}
                Err(fault) => offered.fault = Some(fault.into()),
            }
        }
        if is_packet {
            self.put(time, copied(delivery), delivery.bytes(), &mut offered.out);
        }
        offered
    }

    /// Takes a gap in the messages of a capture; one of the channel that triggers is of no interest.
    pub fn gap(&mut self, gap: &Event) -> Vec<Event> {
        let Event::Gap { subscription, from, to, reason } = gap else { return Vec::new() };
        if !subscription.is_capture() {
            return Vec::new();
        }
        let (subscription, reason) = (subscription.clone(), reason.clone());
        let own = Event::Gap { subscription, from: *from, to: *to, reason };
        let time = self.time_of(u64::try_from(to.as_nanosecond()).unwrap_or_default());
        let mut out = Vec::new();
        self.put(time, own, 0, &mut out);
        out
    }

    /// Packets that had to go before their time was over.
    pub fn dropped(&self) -> u64 {
        self.hold.dropped()
    }

    pub fn windows(&self) -> u64 {
        self.windows
    }

    fn put(&mut self, time: u64, event: Event, size: usize, out: &mut Vec<Event>) {
        match self.window {
            Some(window) if (window.from..=window.until).contains(&time) => out.push(event),
            _ => self.hold.push(time, event, size),
        }
    }

    /// Opens the window, or extends it; whether it is a new one.
    fn trigger(&mut self, time: u64, out: &mut Vec<Event>) -> bool {
        let from = time.saturating_sub(nanoseconds(self.settings.keep));
        let until = time.saturating_add(nanoseconds(self.settings.after));
        let open = self.window.filter(|own| time <= own.until && own.from <= until);
        let window = match open {
            Some(own) => TriggerWindow { from: own.from.min(from), until: own.until.max(until) },
            None => TriggerWindow { from, until },
        };
        self.window = Some(window);
        out.extend(self.hold.take(window.from, window.until));
        self.windows += u64::from(open.is_none());
        open.is_none()
    }

    /// Where something that came at `arrival` stands among the packets: their clock may be another one.
    fn time_of(&self, arrival: u64) -> u64 {
        self.latest
            .map_or(arrival, |(time, came)| time.saturating_add(arrival.saturating_sub(came)))
    }
}

/// The channel that triggers, at the place of a capture.
pub fn beside(capture: &Subscription, channel: &'static Channel) -> Subscription {
    let id = capture.path.split('/').nth(2).unwrap_or_default();
    let own = Subscription::fill(channel, |_| id.to_owned());
    Subscription { site: capture.site.clone(), ..own }
}

/// The same with a frame of its own: the one that came may keep a larger buffer alive.
fn copied(delivery: &QueuedMessage) -> Event {
    let frame = delivery.frame.as_ref().map(|frame| frame.as_str().to_owned().into());
    let (payload, subscription) = (delivery.payload.clone(), delivery.subscription.clone());
    let (received, connection) = (delivery.received, delivery.connection);
    Event::Data(QueuedMessage { payload, frame, subscription, received, connection })
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}
