//! Computes rates per second from counters.

use std::borrow::Cow;
use std::fmt::Write;

use super::path;
use super::path::PathMatch;
use super::source_state::SourceState;
use crate::channel::DeviceStatsKind;
use crate::message::Message;
use crate::wire::{lookup, write_string};

/// The suffix of a rate, after the name of its counter.
const ENDING: &str = "_per_second";

/// A counter at one moment.
#[derive(Clone, Copy, Debug)]
struct CounterReading {
    count: CounterValue,
    time: ReadingTime,
}

/// Whole numbers stay exact beyond 2^53.
#[derive(Clone, Copy, Debug)]
enum CounterValue {
    Whole(i128),
    Decimal(f64),
}

/// Seconds since 1970, by one of two clocks that must not be mixed.
#[derive(Clone, Copy, Debug)]
enum ReadingTime {
    /// By the device: `_time`.
    Measured(f64),
    /// By this computer.
    Received(f64),
}

/// Remembers the last reading of each counter, by source.
pub struct RateCalculator {
    paths: Vec<String>,
    state: SourceState<CounterReading>,
}

impl RateCalculator {
    pub fn new(paths: Vec<String>) -> Self {
        Self { paths, state: SourceState::default() }
    }

    /// The payload with the rate of each counter as the next member. There is no rate for the first reading, after
    /// a counter was reset, or if no time has passed.
    pub fn add<'a>(&mut self, source: u64, message: &Message<'a>) -> Cow<'a, str> {
        let payload = message.payload;
        // Cached counters repeat the last fresh ones: their rate would be 0.
        if message.kind == Some(DeviceStatsKind::SwitchCached) {
            return payload.into();
        }
        self.state.touch(source);
        let time = time(message);
        let mut found = Vec::new();
        let state = &mut self.state;
        for path in &self.paths {
            path::each(payload, path, &mut |counter: &PathMatch| {
                if let (Some(key), Some(count)) = (counter.key, CounterValue::read(counter.value))
                    && let Some(rate) =
                        advance(state, source, counter.path, CounterReading { count, time })
                {
                    let start = counter.value.as_ptr() as usize - payload.as_ptr() as usize;
                    found.push((start + counter.value.len(), key.to_owned(), rate));
                }
            });
        }
        if found.is_empty() { payload.into() } else { inserted(payload, found).into() }
    }
}

/// The rate since the last reading, which this one replaces unless it is a repetition.
fn advance(
    state: &mut SourceState<CounterReading>,
    source: u64,
    path: &str,
    now: CounterReading,
) -> Option<f64> {
    let last = state.recall(source, path).copied();
    let (seconds, is_same) = match last.map(|last| (last.time, now.time)) {
        Some((ReadingTime::Measured(last), ReadingTime::Measured(now))) => {
            (Some(now - last), now - last == 0.0)
        }
        Some((ReadingTime::Received(last), ReadingTime::Received(now))) => {
            (Some(now - last), false)
        }
        Some(_) | None => (None, false),
    };
    if is_same {
        return None;
    }
    state.remember(source, path, now);
    let seconds = seconds.filter(|seconds| *seconds > 0.0)?;
    let difference = now.count.since(last?.count).filter(|difference| *difference >= 0.0)?;
    Some((difference / seconds * 1000.0).round() / 1000.0).filter(|rate| rate.is_finite())
}

fn time(message: &Message) -> ReadingTime {
    let measured = lookup(message.payload, "_time").and_then(|text| text.parse().ok());
    match measured.filter(|time: &f64| time.is_finite()) {
        Some(time) => ReadingTime::Measured(time),
        None => ReadingTime::Received(message.record.received.as_nanosecond() as f64 / 1e9),
    }
}

impl CounterValue {
    fn read(raw: &str) -> Option<Self> {
        let decimal = || raw.parse().ok().filter(|number: &f64| number.is_finite());
        raw.parse().map(Self::Whole).ok().or_else(|| decimal().map(Self::Decimal))
    }

    fn since(self, last: Self) -> Option<f64> {
        match (self, last) {
            (Self::Whole(now), Self::Whole(last)) => now.checked_sub(last).map(|all| all as f64),
            (now, last) => Some(now.decimal() - last.decimal()),
        }
    }

    fn decimal(self) -> f64 {
        match self {
            Self::Whole(count) => count as f64,
            Self::Decimal(count) => count,
        }
    }
}

/// Inserts members at these byte offsets.
fn inserted(payload: &str, mut members: Vec<(usize, String, f64)>) -> String {
    members.sort_by_key(|(place, ..)| *place);
    members.dedup_by_key(|(place, ..)| *place);
    let mut text = String::with_capacity(payload.len() + members.len() * 40);
    let mut written = 0;
    for (place, key, rate) in members {
        let mut quoted = Vec::new();
        write_string(&(key + ENDING), &mut quoted);
        text.push_str(&payload[written..place]);
        text.push(',');
        text.push_str(&String::from_utf8_lossy(&quoted));
        write!(text, ":{rate}").expect("a string takes any text");
        written = place;
    }
    text + &payload[written..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::Subscription;
    use crate::message::{Names, ReceivedMessage};
    use crate::wire::Payload;

    /// The results for payloads that arrive one second apart.
    fn rated(paths: &[&str], kind: Option<DeviceStatsKind>, payloads: &[&str]) -> Vec<String> {
        let mut rates = RateCalculator::new(paths.iter().map(ToString::to_string).collect());
        let subscription = Subscription::of_path("/test");
        let names = Names::default();
        let mut received = "2026-01-02T03:04:05Z".parse().expect("a time");
        let mut add = |payload: &&str| {
            let whole = Payload::of(payload, false).expect("valid JSON");
            let record = ReceivedMessage {
                payload: Ok(&whole),
                frame: "",
                subscription: &subscription,
                received,
                connection: 1,
            };
            received += jiff::SignedDuration::from_secs(1);
            let message = Message { record, payload, kind, names: &names, changes: &[] };
            rates.add(0, &message).into_owned()
        };
        payloads.iter().map(&mut add).collect()
    }

    #[test]
    fn rates_stand_beside_their_counters() {
        assert_eq!(
            rated(
                &["p.*.rx", "tx"],
                None,
                &[
                    r#"{"tx": 10 , "p":{"a b":{"rx":1},"c":{"rx":"x"}}}"#,
                    r#"{"tx": 15 , "p":{"a b":{"rx":2.5},"c":{"rx":2}},"z":[]}"#,
                ]
            )[1],
            r#"{"tx": 15,"tx_per_second":5 , "p":{"a b":{"rx":2.5,"rx_per_second":1.5},"c":{"rx":2}},"z":[]}"#
        );
        assert_eq!(rated(&["*"], None, &["[1]", "[2]"]), ["[1]", "[2]"]);
        assert_eq!(rated(&["a", "*"], None, &[r#"{"a":1}"#; 2])[1], r#"{"a":1,"a_per_second":0}"#);
    }

    #[test]
    fn resets_give_no_rate_and_the_next_one_does() {
        let counts = ["{\"n\":100}", "{\"n\":160}", "{\"n\":7}", "{\"n\":27}", "{}", "{\"n\":47}"];
        assert_eq!(
            rated(&["n"], None, &counts),
            [
                "{\"n\":100}",
                "{\"n\":160,\"n_per_second\":60}",
                "{\"n\":7}",
                "{\"n\":27,\"n_per_second\":20}",
                "{}",
                "{\"n\":47,\"n_per_second\":10}",
            ]
        );
        let large = ["{\"n\":9007199254740993}", "{\"n\":9007199254740994}"];
        assert_eq!(rated(&["n"], None, &large)[1], "{\"n\":9007199254740994,\"n_per_second\":1}");
    }

    #[test]
    fn the_device_says_when_it_measured() {
        let payloads = [
            r#"{"_time":100.5,"n":10}"#,
            r#"{"_time":104.5,"n":50}"#,
            r#"{"_time":104.5,"n":50}"#,
            r#"{"_time":114.5,"n":60}"#,
            r#"{"n":70}"#,
            r#"{"n":71}"#,
        ];
        let rates: Vec<Option<String>> = rated(&["n"], None, &payloads)
            .iter()
            .map(|text| lookup(text, "n_per_second").map(str::to_owned))
            .collect();
        let expected = [None, Some("10"), None, Some("1"), None, Some("1")];
        assert_eq!(rates, expected.map(|rate| rate.map(str::to_owned)));
        assert_eq!(
            rated(&["n"], Some(DeviceStatsKind::SwitchCached), &payloads[..2]),
            payloads[..2]
        );
    }
}
