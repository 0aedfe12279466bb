//! Things that change with time: positions of people who walk, and growing counters.
//!
//! Pure functions of the time in seconds since 1970; knows nothing of messages.

use super::random::{Seed, smooth};

/// A point of a map, in metres from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPoint {
    pub x: f64,
    pub y: f64,
}

impl MapPoint {
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    fn towards(self, other: Self, share: f64) -> Self {
        Self { x: self.x + (other.x - self.x) * share, y: self.y + (other.y - self.y) * share }
    }
}

/// Someone or something that goes from place to place, and rests between.
#[derive(Clone, Copy, Debug)]
pub struct WalkingPath {
    pub seed: Seed,
    /// The map's size in metres.
    pub area: MapPoint,
    /// How far it strays from home, in metres; far more than the map: everywhere.
    pub reach: f64,
}

impl WalkingPath {
    /// Where it is.
    pub fn position(&self, now: f64) -> MapPoint {
        let leg = (now / self.leg()).floor();
        let share = (now / self.leg() - leg) / WALKING;
        self.stop(leg).towards(self.stop(leg + 1.0), smooth(share.min(1.0)))
    }

    /// Metres a second, and degrees clockwise from up; `None` at rest.
    pub fn velocity(&self, now: f64) -> Option<(f64, f64)> {
        let (before, after) = (self.position(now - 0.5), self.position(now + 0.5));
        let speed = before.distance(after);
        let degrees = (after.x - before.x).atan2(before.y - after.y).to_degrees();
        (speed > 0.05).then(|| (speed, degrees.rem_euclid(360.0)))
    }

    /// Seconds from one stop to the next.
    fn leg(&self) -> f64 {
        self.seed.named("leg").between(25.0, 50.0)
    }

    fn stop(&self, leg: f64) -> MapPoint {
        let seed = self.seed.at(leg as i64 as u64);
        let home = self.anywhere(self.seed.named("home"));
        let goal = self.anywhere(seed);
        let share = (self.reach / home.distance(goal).max(0.1)).min(1.0);
        home.towards(goal, share)
    }

    fn anywhere(&self, seed: Seed) -> MapPoint {
        MapPoint {
            x: seed.named("x").between(1.0, self.area.x - 1.0),
            y: seed.named("y").between(1.0, self.area.y - 1.0),
        }
    }
}

/// The share of a leg that is walked; the rest is rest.
const WALKING: f64 = 0.75;

/// Traffic, or anything else that is counted: a rate that swings, and its sum.
#[derive(Clone, Copy, Debug)]
pub struct SimulatedCounter {
    /// A second, on average.
    mean: f64,
    /// Seconds of one swing.
    period: f64,
    phase: f64,
}

impl SimulatedCounter {
    pub fn new(seed: Seed, mean: f64) -> Self {
        let phase = seed.named("phase").between(0.0, std::f64::consts::TAU);
        Self { mean, period: seed.named("period").between(20.0, 60.0), phase }
    }

    /// A second, now.
    pub fn rate(&self, now: f64) -> u64 {
        (self.mean * (1.0 + SWING * self.angle(now).sin())) as u64
    }

    /// What has come together since `start`: never shrinks.
    pub fn total(&self, start: f64, now: f64) -> u64 {
        let swung = self.angle(start).cos() - self.angle(now).cos();
        let swings = SWING * swung * self.period / std::f64::consts::TAU;
        (self.mean * (now - start + swings)).max(0.0) as u64
    }

    fn angle(&self, now: f64) -> f64 {
        (now % self.period) / self.period * std::f64::consts::TAU + self.phase
    }
}

/// How far a rate swings about its mean; below 1, so that counters grow.
const SWING: f64 = 0.7;

/// The last start of something that starts anew every few weeks.
pub fn last_start(seed: Seed, now: f64) -> f64 {
    let period = seed.named("weeks").between(20.0, 60.0) * 86_400.0;
    let offset = seed.named("offset").between(0.0, period);
    ((now - offset) / period).floor() * period + offset
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: f64 = 1_800_000_000.0;

    #[test]
    fn a_walker_moves_without_jumps_and_stays_on_the_map() {
        let walk =
            WalkingPath { seed: Seed::new(3), area: MapPoint { x: 60.0, y: 40.0 }, reach: 99.0 };
        let mut way = 0.0;
        for step in 0..3000 {
            let now = START + f64::from(step) * 0.1;
            let (here, next) = (walk.position(now), walk.position(now + 0.1));
            assert!((0.0..=60.0).contains(&here.x) && (0.0..=40.0).contains(&here.y));
            assert!(here.distance(next) < 0.6, "{here:?} {next:?}");
            way += here.distance(next);
        }
        assert!(way > 20.0, "{way}");
    }

    #[test]
    fn a_short_reach_keeps_near_home() {
        let walk =
            WalkingPath { seed: Seed::new(4), area: MapPoint { x: 60.0, y: 40.0 }, reach: 2.0 };
        for step in 0..100 {
            let later = walk.position(START + f64::from(step) * 7.0);
            assert!(walk.position(START).distance(later) <= 4.1);
        }
    }

    #[test]
    fn counters_grow_by_their_rate() {
        let flow = SimulatedCounter::new(Seed::new(5), 1000.0);
        let mut last = 0;
        for step in 1..500 {
            let total = flow.total(START, START + f64::from(step));
            assert!(total >= last, "{step}");
            last = total;
        }
        assert!((400_000..600_000).contains(&last), "{last}");
        assert!(last_start(Seed::new(1), START) <= START);
    }
}
