//! Keeps the last packets in memory until a trigger makes them worth writing.
//!
//! Times are packet times, so the result does not depend on how fast packets arrive. A message of another channel
//! counts as simultaneous with the packets that arrived with it. Independent of the outputs.

mod buffer;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use crate::channel::{Channel, Subscription};
use crate::filter::{Condition, FilterActivity};
use crate::format::Fault;
use crate::net::{Event, QueuedMessage};
use crate::packet::packet_time;
use crate::run::record;
use buffer::EventBuffer;

/// How much to keep, and the trigger.
pub struct RingSettings {
    pub keep: Duration,
    /// How long after a trigger packets are written.
    pub after: Duration,
    /// Bytes.
    pub size: u64,
    pub condition: Condition,
    /// The channel whose messages may trigger; `None` for the packets themselves.
    pub on: Option<&'static Channel>,
}

/// The times of the packets to write, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct TriggerWindow {
    /// Nanoseconds since 1970, as all times here.
    from: u64,
    until: u64,
}

/// Holds packets, and releases those around a trigger.
pub struct RingBuffer {
    settings: RingSettings,
    hold: EventBuffer,
    window: Option<TriggerWindow>,
    /// The time of the latest packet, and its arrival.
    latest: Option<(u64, u64)>,
    /// Windows opened so far; extensions do not count.
    windows: u64,
}

/// The result of offering a message.
#[derive(Default)]
pub struct RingOutcome {
    /// Events to write now, in order.
    pub out: Vec<Event>,
    /// Whether the message opened a window.
    pub opened: bool,
    /// The fault found while evaluating the condition.
    pub fault: Option<Fault>,
}

impl RingBuffer {
    pub fn new(settings: RingSettings) -> Self {
        let hold = EventBuffer::new(nanoseconds(settings.keep), settings.size);
        Self { settings, hold, window: None, latest: None, windows: 0 }
    }

    /// Takes a message of a capture or of the trigger channel.
    pub fn offer(&mut self, delivery: &QueuedMessage) -> RingOutcome {
        let arrival = u64::try_from(delivery.received.as_nanosecond()).unwrap_or_default();
        let is_packet = delivery.subscription.is_capture();
        let own = is_packet.then(|| delivery.text().ok().and_then(packet_time)).flatten();
        let time = own.unwrap_or_else(|| self.time_of(arrival));
        if own.is_some_and(|own| self.latest.is_none_or(|(latest, _)| latest <= own)) {
            self.latest = Some((time, arrival));
        }
        let mut offered = RingOutcome::default();
        // The last message of a capture has no time and is not a packet.
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

    /// Takes a gap in a capture; gaps in the trigger channel are ignored.
    pub fn gap(&mut self, gap: &Event) -> Vec<Event> {
        let Event::Gap { subscription, from, to, reason, dropped } = gap else { return Vec::new() };
        if !subscription.is_capture() {
            return Vec::new();
        }
        let (subscription, reason) = (subscription.clone(), reason.clone());
        let own = Event::Gap { subscription, from: *from, to: *to, reason, dropped: *dropped };
        let time = self.time_of(u64::try_from(to.as_nanosecond()).unwrap_or_default());
        let mut out = Vec::new();
        self.put(time, own, 0, &mut out);
        out
    }

    /// What the trigger works on, for another thread.
    pub fn filter_activity(&self) -> &Arc<FilterActivity> {
        self.settings.condition.activity()
    }

    /// Packets dropped for lack of memory.
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

    /// Opens or extends the window; true if it is new.
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

    /// Maps an arrival time to packet time, since devices may have another clock.
    fn time_of(&self, arrival: u64) -> u64 {
        self.latest
            .map_or(arrival, |(time, came)| time.saturating_add(arrival.saturating_sub(came)))
    }
}

/// The trigger channel at the site of a capture.
pub fn beside(capture: &Subscription, channel: &'static Channel) -> Subscription {
    let id = capture.path.split('/').nth(2).unwrap_or_default();
    let own = Subscription::fill(channel, |_| id.to_owned());
    Subscription { site: capture.site.clone(), ..own }
}

/// Copies the frame, since the original may keep a larger buffer alive.
fn copied(delivery: &QueuedMessage) -> Event {
    let frame = delivery.frame.as_ref().map(|frame| frame.as_str().to_owned().into());
    let (payload, subscription) = (delivery.payload.clone(), delivery.subscription.clone());
    let (received, connection) = (delivery.received, delivery.connection);
    Event::Data(QueuedMessage { payload, frame, subscription, received, connection })
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}
