//! The clock of a simulated cloud: numbers the turns of its channels.
//!
//! Turns are counted from 1970, not from a subscription: every connection gets the same messages at the
//! same time, and so does every connection to another cloud of the same seed and rate.

use std::time::Duration;

use tokio::time::Instant;

use super::world::MessageGenerator;

/// No pause is longer, so that adding it to an instant cannot overflow.
const LONGEST: f64 = 86_400e9 * 365.0;

/// Wall time that no correction of the system's clock turns back.
#[derive(Clone, Copy, Debug)]
pub struct CloudClock {
    started: Instant,
    /// Nanoseconds since 1970, when it started.
    epoch: u64,
    /// Turns come `rate` times as fast as their generators say; 0 stops them.
    rate: f64,
}

/// One turn of a channel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeneratorTurn {
    pub number: u64,
    pub due: Instant,
    /// When it is due, in seconds since 1970.
    pub time: f64,
}

impl CloudClock {
    /// `epoch` is the time now, in seconds since 1970.
    pub fn new(epoch: f64, rate: f64) -> Self {
        Self { started: Instant::now(), epoch: (epoch * 1e9) as u64, rate }
    }

    pub fn is_stopped(&self) -> bool {
        self.rate <= 0.0
    }

    /// The generator's first turn at `now` or later.
    pub fn turn_from(&self, now: Instant, feed: &MessageGenerator) -> GeneratorTurn {
        let (period, phase) = self.rhythm(feed);
        let nanos = self.epoch + now.duration_since(self.started).as_nanos() as u64;
        self.turn(nanos.saturating_sub(phase).div_ceil(period), feed)
    }

    /// The turn after `turn`.
    pub fn turn_after(&self, turn: GeneratorTurn, feed: &MessageGenerator) -> GeneratorTurn {
        self.turn(turn.number + 1, feed)
    }

    fn turn(&self, number: u64, feed: &MessageGenerator) -> GeneratorTurn {
        let (period, phase) = self.rhythm(feed);
        let nanos = number * period + phase;
        let due = self.started + Duration::from_nanos(nanos.saturating_sub(self.epoch));
        GeneratorTurn { number, due, time: nanos as f64 / 1e9 }
    }

    /// Nanoseconds from one turn to the next, and from 1970 to the first.
    fn rhythm(&self, feed: &MessageGenerator) -> (u64, u64) {
        let period = (feed.interval().as_nanos() as f64 / self.rate).clamp(1.0, LONGEST);
        (period as u64, (period * feed.phase()) as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{World, WorldSize};
    use super::*;

    const EPOCH: f64 = 1_800_000_000.0;

    fn feed() -> MessageGenerator {
        World::new(&WorldSize { orgs: 1, sites: 1, devices: 1 }, 1).feed("/test").unwrap()
    }

    #[test]
    fn turns_are_an_interval_apart_by_the_rate() {
        let clock = CloudClock::new(EPOCH, 2.0);
        let first = clock.turn_from(clock.started, &feed());
        assert!(first.due < clock.started + feed().interval() / 2);
        let next = clock.turn_after(first, &feed());
        assert_eq!(next.number, first.number + 1);
        assert_eq!(next.due - first.due, feed().interval() / 2);
        assert_eq!(clock.turn_from(next.due, &feed()), next);
        assert!((first.time - EPOCH) < 0.5, "{first:?}");
    }

    #[test]
    fn clouds_that_start_at_different_times_agree() {
        let (early, late) = (CloudClock::new(EPOCH, 1.0), CloudClock::new(EPOCH + 7.25, 1.0));
        let one = early.turn_from(early.started + Duration::from_secs(10), &feed());
        let other = late.turn_from(late.started + Duration::from_millis(2_750), &feed());
        assert_eq!((one.number, one.time), (other.number, other.time));
    }
}
