//! Schedules the message generators of one connection by the clock of the cloud.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::time::Duration;

use tokio::time::Instant;

use super::clock::{CloudClock, GeneratorTurn};
use super::world::{GeneratedMessage, MessageGenerator};

/// Late by more than this, a generator skips what it missed.
const PATIENCE: Duration = Duration::from_secs(5);
/// At most so many turns at a time, so that the connection goes on reading.
const TURNS: usize = 512;

/// The generators of one connection in the order in which they are due.
pub struct GeneratorSchedule {
    clock: CloudClock,
    feeds: HashMap<u64, ScheduledGenerator>,
    of_channel: HashMap<String, u64>,
    /// May name generators that are gone.
    queue: BinaryHeap<Reverse<(Instant, u64)>>,
    serial: u64,
}

struct ScheduledGenerator {
    feed: MessageGenerator,
    next: GeneratorTurn,
}

impl GeneratorSchedule {
    pub fn new(clock: CloudClock) -> Self {
        let (feeds, of_channel) = (HashMap::new(), HashMap::new());
        Self { clock, feeds, of_channel, queue: BinaryHeap::new(), serial: 0 }
    }

    /// Starts a generator in place of the channel's earlier one.
    pub fn add(&mut self, channel: &str, feed: MessageGenerator, now: Instant) {
        if self.clock.is_stopped() {
            return;
        }
        self.remove(channel);
        self.serial += 1;
        self.of_channel.insert(channel.to_owned(), self.serial);
        let next = self.clock.turn_from(now, &feed);
        self.feeds.insert(self.serial, ScheduledGenerator { feed, next });
        self.queue.push(Reverse((next.due, self.serial)));
    }

    pub fn remove(&mut self, channel: &str) {
        if let Some(id) = self.of_channel.remove(channel) {
            self.feeds.remove(&id);
        }
    }

    /// When something is due next.
    pub fn next(&mut self) -> Option<Instant> {
        loop {
            let Reverse((due, id)) = self.queue.peek()?;
            if self.feeds.contains_key(id) {
                return Some(*due);
            }
            self.queue.pop();
        }
    }

    /// What the generators that are due have to say.
    pub fn due(&mut self, now: Instant) -> Vec<GeneratedMessage> {
        let mut messages = Vec::new();
        for _ in 0..TURNS {
            if self.next().is_none_or(|due| due > now) {
                break;
            }
            messages.extend(self.turn(now));
        }
        messages
    }

    fn turn(&mut self, now: Instant) -> Vec<GeneratedMessage> {
        let Some(Reverse((due, id))) = self.queue.pop() else { return Vec::new() };
        let Some(ScheduledGenerator { feed, next }) = self.feeds.get_mut(&id) else {
            return Vec::new();
        };
        let turn = *next;
        let late = now.duration_since(due) > PATIENCE;
        let following = self.clock.turn_after(turn, feed);
        *next = if late { self.clock.turn_from(now, feed) } else { following };
        self.queue.push(Reverse((next.due, id)));
        if late { Vec::new() } else { feed.turn(turn.number, turn.time) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{World, WorldSize};
    use super::*;

    fn feed() -> MessageGenerator {
        World::new(&WorldSize { orgs: 1, sites: 1, devices: 1 }, 1).feed("/test").unwrap()
    }

    fn schedule(rate: f64) -> GeneratorSchedule {
        GeneratorSchedule::new(CloudClock::new(1_800_000_000.0, rate))
    }

    #[test]
    fn every_turn_comes_once() {
        let mut schedule = schedule(2.0);
        assert_eq!(schedule.next(), None);
        schedule.add("/test", feed(), Instant::now());
        let first = schedule.next().unwrap();
        assert_eq!(schedule.due(first).len(), 1);
        assert_eq!(schedule.next(), Some(first + feed().interval() / 2));
        assert!(schedule.due(first).is_empty());
    }

    #[test]
    fn a_removed_channel_is_silent() {
        let mut schedule = schedule(1.0);
        schedule.add("/test", feed(), Instant::now());
        schedule.add("/test", feed(), Instant::now());
        schedule.remove("/test");
        assert_eq!(schedule.next(), None);
        assert!(schedule.due(Instant::now() + Duration::from_secs(9)).is_empty());
    }

    #[test]
    fn a_generator_far_behind_skips_what_it_missed() {
        let mut schedule = schedule(1.0);
        schedule.add("/test", feed(), Instant::now());
        let late = schedule.next().unwrap() + Duration::from_secs(3600);
        assert_eq!(schedule.due(late).len(), 1, "the turn that is due now");
        assert_eq!(schedule.next(), Some(late + feed().interval()));
    }

    #[test]
    fn without_a_rate_nothing_is_due() {
        let mut schedule = schedule(0.0);
        schedule.add("/test", feed(), Instant::now());
        assert_eq!(schedule.next(), None);
    }
}
