//! Schedules the message generators of one connection on a single clock.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::time::Duration;

use tokio::time::Instant;

use super::world::{GeneratedMessage, MessageGenerator};

/// Late by more than this, a generator skips what it missed.
const PATIENCE: Duration = Duration::from_secs(1);
/// No pause is longer, so that adding it to an instant cannot overflow.
const LONGEST: Duration = Duration::from_secs(86_400 * 365);
/// At most so many turns at a time, so that the connection goes on reading.
const TURNS: usize = 512;

/// The generators of one connection in the order in which they are due.
#[derive(Default)]
pub struct GeneratorSchedule {
    /// Messages come `rate` times as fast as their generators say; 0 stops them.
    rate: f64,
    feeds: HashMap<u64, MessageGenerator>,
    of_channel: HashMap<String, u64>,
    /// May name generators that are gone.
    queue: BinaryHeap<Reverse<(Instant, u64)>>,
    serial: u64,
}

impl GeneratorSchedule {
    pub fn new(rate: f64) -> Self {
        Self { rate, ..Self::default() }
    }

    /// Starts a generator in place of the channel's earlier one; its first turn is at once.
    pub fn add(&mut self, channel: &str, feed: MessageGenerator, now: Instant) {
        if self.rate <= 0.0 {
            return;
        }
        self.remove(channel);
        self.serial += 1;
        self.of_channel.insert(channel.to_owned(), self.serial);
        self.feeds.insert(self.serial, feed);
        self.queue.push(Reverse((now, self.serial)));
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

    /// What the generators that are due have to say; `epoch` is the time they write.
    pub fn due(&mut self, now: Instant, epoch: f64) -> Vec<GeneratedMessage> {
        let mut messages = Vec::new();
        for _ in 0..TURNS {
            if self.next().is_none_or(|due| due > now) {
                break;
            }
            messages.extend(self.turn(now, epoch));
        }
        messages
    }

    fn turn(&mut self, now: Instant, epoch: f64) -> Vec<GeneratedMessage> {
        let Some(Reverse((due, id))) = self.queue.pop() else { return Vec::new() };
        let Some(feed) = self.feeds.get_mut(&id) else { return Vec::new() };
        let pause = pause(feed.interval(), self.rate);
        let late = now.duration_since(due) > PATIENCE;
        self.queue.push(Reverse((if late { now } else { due } + pause, id)));
        feed.next(epoch)
    }
}

fn pause(interval: Duration, rate: f64) -> Duration {
    Duration::try_from_secs_f64(interval.as_secs_f64() / rate).map_or(LONGEST, |it| it.min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::super::world::{World, WorldSize};
    use super::*;

    fn feed() -> MessageGenerator {
        World::new(&WorldSize { orgs: 1, sites: 1, devices: 1 }, 1).feed("/test").unwrap()
    }

    #[test]
    fn turns_come_at_once_and_then_an_interval_apart_by_the_rate() {
        let start = Instant::now();
        let mut schedule = GeneratorSchedule::new(2.0);
        assert_eq!(schedule.next(), None);
        schedule.add("/test", feed(), start);
        assert_eq!(schedule.next(), Some(start));
        schedule.due(start, 0.0);
        assert_eq!(schedule.next(), Some(start + feed().interval() / 2));
        assert!(schedule.due(start, 0.0).is_empty());
    }

    #[test]
    fn a_removed_channel_is_silent() {
        let start = Instant::now();
        let mut schedule = GeneratorSchedule::new(1.0);
        schedule.add("/test", feed(), start);
        schedule.add("/test", feed(), start);
        schedule.remove("/test");
        assert_eq!(schedule.next(), None);
        assert!(schedule.due(start, 0.0).is_empty());
    }

    #[test]
    fn a_generator_far_behind_skips_what_it_missed() {
        let start = Instant::now();
        let mut schedule = GeneratorSchedule::new(1.0);
        schedule.add("/test", feed(), start);
        let late = start + Duration::from_secs(3600);
        schedule.due(late, 0.0);
        assert_eq!(schedule.next(), Some(late + feed().interval()));
    }

    #[test]
    fn without_a_rate_nothing_is_due() {
        let mut schedule = GeneratorSchedule::new(0.0);
        schedule.add("/test", feed(), Instant::now());
        assert_eq!(schedule.next(), None);
    }
}
