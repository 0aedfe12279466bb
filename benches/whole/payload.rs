//! Payloads like the statistics of access points, of a given size.

use std::fmt::Write;

/// How many different ones are sent in turn.
pub const DIFFERENT: u64 = 64;

/// Payloads of about `size` bytes, one a line; the same every time.
pub fn payloads(size: usize) -> String {
    (0..DIFFERENT).map(|seed| payload(seed, size) + "\n").collect()
}

fn payload(seed: u64, size: usize) -> String {
    let mut dice = Dice(seed);
    let mut text = format!(
        "{{\"mac\": \"5c5b35{:06x}\", \"name\": \"AP-{:02}\", \"num_clients\": {}, \"last_seen\": 17955111{:02}.{:03}, \
         \"ip_stat\": {{\"ip\": \"10.10.{}.{}\", \"dns\": [\"192.0.2.53\"], \"netmask\": \"255.255.255.0\"}}, \"clients\": [",
        dice.below(1 << 24),
        seed,
        1 + dice.below(40),
        dice.below(100),
        dice.below(1000),
        dice.below(256),
        dice.below(256),
    );
    let mut separator = "";
    while text.len() + 120 < size {
        write!(
            text,
            "{separator}{{\"mac\": \"a1b2c3{:06x}\", \"rssi\": -{}, \"ssid\": \"Corp\\u00e9 \\\"{}\\\"\", \"rate\": {}.{}, \"up\": {}, \"vlan\": null}}",
            dice.below(1 << 24),
            30 + dice.below(60),
            dice.below(10),
            dice.below(900),
            dice.below(10),
            dice.below(2) == 0,
        )
        .expect("a string takes any text");
        separator = ", ";
    }
    text + "]}"
}

/// Numbers that are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}
