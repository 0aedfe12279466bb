//! Scripts of the cloud at random: how each connection begins, what it sends, how it ends.

use std::fmt::Write;

use super::random::Random;

/// What the client subscribes.
pub const CHANNELS: [&str; 4] =
    ["/test", "/sites/S/devices", "/sites/S/stats/devices", "/orgs/O/insights/summary"];

/// How a connection begins instead of with a stream.
const OPENINGS: [(&str, &str); 8] = [
    ("reset at once", "{ reset = true }"),
    ("silence after TCP", "{ hang = true }"),
    ("no HTTP", "{ junk = 'hello' }"),
    ("HTTP 500", "{ respond = 500 }"),
    ("HTTP 502", "{ respond = 502, body = '<html>' }"),
    ("HTTP 503", "{ respond = 503, headers = { Retry-After = '0' } }"),
    ("no answer to the upgrade", "{ hang_upgrade = true }"),
    ("reset at the upgrade", "{ reset_upgrade = true }"),
];

/// How subscriptions are answered; each once all have come.
const ANSWERS: [(&str, &str); 6] = [
    ("acks in order", "{ ack = 'all' }"),
    ("acks in reverse", "{ ack = 'reverse' }"),
    ("acks twice", "{ ack = 'twice' }, { ack = ['/nowhere'] }"),
    ("late acks", "{ expect = 8 }, { ack = 'all' }"),
    (
        "refusal for now",
        "{ fail = '/test', detail = 'Server error, please try again later' }, { ack = 'all' }, { expect = 5 }, { ack = 'all' }",
    ),
    ("some acks late", "{ ack = 2 }, { wait = '50ms' }, { ack = 'all' }"),
];

/// How a connection ends.
const ENDS: [(&str, &str); 16] = [
    ("close 1000", "{ close = 1000 }"),
    ("close 1001", "{ close = 1001, reason = 'going away' }"),
    ("close 1008", "{ close = 1008 }"),
    ("close 1011", "{ close = 1011 }"),
    ("close 1013", "{ close = 1013 }"),
    ("empty close", "{ close = 'empty' }"),
    ("end of TCP", "{ drop = true }"),
    ("reset", "{ reset = true }"),
    ("reset after silence", "{ wait = '500ms' }, { reset = true }"),
    (
        "cut in mid-frame",
        "{ partial = '{\"event\":\"data\",\"channel\"', bytes = 9 }, { drop = true }",
    ),
    (
        "reset in mid-frame",
        "{ partial = '{\"event\":\"data\",\"channel\"', bytes = 9 }, { reset = true }",
    ),
    ("stall in mid-frame", "{ partial = '{\"event\":\"data\",\"channel\"', bytes = 9 }"),
    ("half-open", "{ half_open = true }"),
    ("masked frame", "{ raw_hex = '8181000000007b' }"),
    ("frame too large", "{ raw_hex = '817f4000000000000000' }"),
    ("data without pongs", ""),
];

/// Moments between the messages.
const INTERLUDES: [(&str, &str); 5] = [
    ("pause", "{ wait = '50ms' }"),
    ("ping awaited", "{ wait_for = 'ping' }"),
    ("no JSON", "{ send = 'hello' }"),
    ("unknown event", "{ send = '{\"event\":\"hello\",\"channel\":\"/test\"}' }"),
    ("no text", "{ binary_hex = 'fffe00' }"),
];

/// One connection, and the faults that are in it.
pub struct Script {
    pub steps: String,
    pub kinds: Vec<&'static str>,
}

/// Makes scripts without end; no number of a message comes twice.
pub struct Author {
    random: Random,
    next: u64,
}

impl Author {
    pub fn new(random: Random) -> Self {
        Self { random, next: 1 }
    }

    pub fn script(&mut self) -> Script {
        let mut script = Script { steps: String::new(), kinds: Vec::new() };
        if self.random.between(1, 6) == 1 {
            script.add(*self.random.one_of(&OPENINGS));
            return script;
        }
        script.push("{ expect = 4 }");
        if self.random.between(1, 8) == 1 {
            self.numbered(&mut script, "data before acks", "");
        }
        if self.random.between(1, 20) == 1 {
            // The client asks for each once more, and gives up.
            script.add(("acks never", "{ expect = 9 }"));
            return script;
        }
        script.add(*self.random.one_of(&ANSWERS));
        for _ in 0..self.random.between(1, 6) {
            self.messages(&mut script);
            if self.random.between(1, 3) == 1 {
                script.add(*self.random.one_of(&INTERLUDES));
            }
        }
        let end = *self.random.one_of(&ENDS);
        script.add(end);
        if end.0 == "data without pongs" {
            script.push("{ no_pong = true }");
            self.run(&mut script, 5000, ", every = '2ms'");
        }
        script
    }

    fn messages(&mut self, script: &mut Script) {
        match self.random.between(1, 10) {
            1 => self.run(script, 3, ", byte_every = '1ms'"),
            2 => {
                let parts = self.random.between(2, 9);
                self.numbered(script, "fragments", &format!(", parts = {parts}"));
            }
            3 => {
                script.kinds.push("flood");
                let count = self.random.between(1000, 3000);
                self.run(script, count, ", channel = '*'");
            }
            4..=6 => self.numbered(script, "steady", ", every = '1ms', channel = '*'"),
            _ => {
                let size = self.random.between(0, 4000);
                self.numbered(script, "burst", &format!(", channel = '*', size = {size}"));
            }
        }
    }

    fn numbered(&mut self, script: &mut Script, kind: &'static str, how: &str) {
        script.kinds.push(kind);
        let count = self.random.between(1, 100);
        self.run(script, count, how);
    }

    fn run(&mut self, script: &mut Script, count: u64, how: &str) {
        script.push(&format!("{{ numbered = {count}, from = {}{how} }}", self.next));
        self.next += count;
    }
}

impl Script {
    fn add(&mut self, (kind, steps): (&'static str, &str)) {
        self.kinds.push(kind);
        if !steps.is_empty() {
            self.push(steps);
        }
    }

    fn push(&mut self, step: &str) {
        let comma = if self.steps.is_empty() { "" } else { ", " };
        write!(self.steps, "{comma}{step}").expect("a string takes any text");
    }
}

/// The document that the simulated cloud reads.
pub fn document(scripts: &[Script]) -> String {
    let connection =
        |script: &Script| format!("[[cloud.connection]]\nsteps = [{}]\n", script.steps);
    scripts.iter().map(connection).fold("[cloud]\n".to_owned(), |all, one| all + &one)
}
