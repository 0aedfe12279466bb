//! Reproducible randomness: every value is a function of a seed and a name.
//!
//! Knows nothing of networks and keeps no state, so that any moment of the world can be computed by
//! itself.

/// A place in the tree of chance; children are reached by name or by number.
#[derive(Clone, Copy, Debug)]
pub struct Seed(u64);

impl Seed {
    pub fn new(seed: u64) -> Self {
        Self(mix(seed ^ 0x6d69_7374))
    }

    /// The child of this name.
    pub fn named(self, name: &str) -> Self {
        let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(mix(name.bytes().fold(self.0, fold)))
    }

    /// The child of this number.
    pub fn at(self, number: u64) -> Self {
        Self(mix(self.0 ^ mix(number.wrapping_add(1))))
    }

    /// From 0 to `bound` − 1.
    pub fn below(self, bound: u64) -> u64 {
        self.0 % bound.max(1)
    }

    /// From 0 to 1, without 1.
    pub fn unit(self) -> f64 {
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    pub fn between(self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// One of `choices`, which are at least one.
    pub fn pick<T: Copy>(self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize]
    }

    /// A smooth wobble between −1 and 1 that changes over `period` seconds.
    pub fn noise(self, now: f64, period: f64) -> f64 {
        let place = now / period;
        let knot = place.floor();
        let value = |offset: f64| self.at((knot + offset) as i64 as u64).between(-1.0, 1.0);
        let share = smooth(place - knot);
        value(0.0) * (1.0 - share) + value(1.0) * share
    }

    /// A UUID of the random kind.
    pub fn uuid(self) -> String {
        let (high, low) = (self.at(0).0, self.at(1).0);
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xfff,
            (low >> 48) & 0x3fff | 0x8000,
            low & 0xffff_ffff_ffff
        )
    }

    /// `digits` hexadecimal digits, at most 16.
    pub fn hex(self, digits: usize) -> String {
        format!("{:016x}", self.0)[16 - digits..].to_owned()
    }
}

/// From 0 to 1 without a jerk at either end.
pub fn smooth(share: f64) -> f64 {
    share * share * (3.0 - 2.0 * share)
}

/// `value` with so many decimals.
pub fn round(value: f64, decimals: i32) -> f64 {
    let scale = 10f64.powi(decimals);
    (value * scale).round() / scale
}

/// The increment of SplitMix64.
pub const GOLDEN_GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;

/// The number that SplitMix64 yields in the state `value`.
pub fn mix(value: u64) -> u64 {
    let mut mixed = value.wrapping_add(GOLDEN_GAMMA);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_has_the_same_chance() {
        let seed = Seed::new(7);
        assert_eq!(seed.named("ap").at(3).uuid(), Seed::new(7).named("ap").at(3).uuid());
        assert_ne!(seed.named("ap").uuid(), seed.named("pa").uuid());
        assert_ne!(seed.at(0).uuid(), Seed::new(8).at(0).uuid());
        assert!(crate::channel::is_uuid(&seed.uuid()));
        assert_eq!(seed.hex(12).len(), 12);
    }

    #[test]
    fn noise_is_bounded_and_smooth() {
        let seed = Seed::new(1);
        for step in 0..1000 {
            let now = f64::from(step) * 0.1;
            let jump = (seed.noise(now + 0.1, 10.0) - seed.noise(now, 10.0)).abs();
            assert!(seed.noise(now, 10.0).abs() <= 1.0);
            assert!(jump < 0.05, "{jump}");
        }
    }
}
