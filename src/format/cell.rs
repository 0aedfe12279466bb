//! Formats one payload value for a pretty line, with its unit and a colour for its health.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::time_format;
use crate::channel::{MacAddress, ValueHealth, ValueUnit};
use crate::message::Names;
use crate::message::scalar::{number, plain};
use crate::text::Tone;
use crate::text::sanitize::sanitize;
use crate::wire::tokens::elements;
use crate::wire::{Fields, lookup};

/// Stands for what is not known; a zero is `0`.
pub const UNKNOWN: &str = "–";

/// A value as text, with its colour.
#[derive(Debug, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    pub tone: Tone,
}

/// What is needed to show seconds since 1970 as a time of day.
#[derive(Clone, Copy)]
pub struct Clock<'a> {
    pub now: Timestamp,
    pub zone: &'a TimeZone,
}

impl Cell {
    /// Stands in for a value that is not there.
    pub fn missing() -> Self {
        Self { text: UNKNOWN.to_owned(), tone: Tone::Dim }
    }
}

/// Formats the raw JSON value at a path. One that does not suit the unit is shown unchanged.
pub fn show(raw: &str, path: &str, unit: ValueUnit, health: ValueHealth, clock: Clock) -> Cell {
    let unit = if unit == ValueUnit::Position { position(path) } else { unit };
    let measured = number(raw).map(|number| measure(number, unit));
    let text = measured
        .and_then(|number| written(number, unit, clock))
        .or_else(|| counted(raw, unit))
        .or_else(|| word(raw, unit))
        .unwrap_or_else(|| sanitize(&plain(raw)).into_owned());
    let tone = tone(health, measured, &text);
    Cell { text, tone }
}

/// The unit of a coordinate. Mist names those in metres after their unit.
fn position(path: &str) -> ValueUnit {
    if path.ends_with("_m") { ValueUnit::Metres } else { ValueUnit::Pixels }
}

/// Converts to the unit that is shown, and to which the thresholds of `tone` apply.
fn measure(number: f64, unit: ValueUnit) -> f64 {
    match unit {
        ValueUnit::Share => number * 100.0,
        ValueUnit::Busy => 100.0 - number,
        ValueUnit::MegabitsPerSecond => number * 1e6,
        _ => number,
    }
}

fn written(number: f64, unit: ValueUnit, clock: Clock) -> Option<String> {
    Some(match unit {
        ValueUnit::Number => format!("{}", (number * 1000.0).round() / 1000.0),
        ValueUnit::Decimal => format!("{number:.1}"),
        ValueUnit::Dbm => format!("{:.0} dBm", tidy(number)),
        ValueUnit::Decibel => format!("{:.0} dB", tidy(number)),
        ValueUnit::Percent | ValueUnit::Share | ValueUnit::Busy => format!("{:.0} %", tidy(number)),
        ValueUnit::BitsPerSecond | ValueUnit::MegabitsPerSecond => scaled(number, "b/s"),
        ValueUnit::Duration => time_format::duration(number),
        ValueUnit::Clock => time_format::clock(number, clock.now, clock.zone)?,
        ValueUnit::Millivolts => format!("{:.2} V", number / 1000.0),
        ValueUnit::Pixels => format!("{:.0} px", tidy(number)),
        ValueUnit::Metres => format!("{number:.1} m"),
        ValueUnit::Celsius => format!("{:.0} °C", tidy(number)),
        ValueUnit::Text
        | ValueUnit::Name
        | ValueUnit::Prose
        | ValueUnit::Id
        | ValueUnit::Device
        | ValueUnit::MacAddress
        | ValueUnit::Band
        | ValueUnit::YesNo
        | ValueUnit::UpDown
        | ValueUnit::UpCount
        | ValueUnit::Length
        | ValueUnit::PoePower
        | ValueUnit::WanLinks
        // What these show depends on more than one value.
        | ValueUnit::Position
        | ValueUnit::DeviceState
        | ValueUnit::Fleet(_)
        | ValueUnit::Event => {
            return None;
        }
    })
}

/// Rounds, and turns `-0` into `0`.
fn tidy(number: f64) -> f64 {
    number.round() + 0.0
}

/// Three digits with an SI prefix: `12.3 Mb/s`, `144 Mb/s`.
pub fn scaled(number: f64, unit: &str) -> String {
    let mut prefixes = ["", "k", "M", "G", "T", "P"].into_iter().peekable();
    let mut rest = number;
    let mut prefix = prefixes.next().unwrap_or_default();
    while rest.abs() >= 999.95 && prefixes.peek().is_some() {
        rest /= 1000.0;
        prefix = prefixes.next().unwrap_or_default();
    }
    let decimals = usize::from(!prefix.is_empty() && rest.abs() < 99.95);
    format!("{rest:.decimals$} {prefix}{unit}")
}

fn counted(raw: &str, unit: ValueUnit) -> Option<String> {
    match (unit, raw.as_bytes().first()?) {
        (ValueUnit::UpCount, b'{') => {
            let up = |(_, member): &(_, &str)| lookup(member, "up") == Some("true");
            Some(format!("{}/{}", Fields::of(raw).filter(up).count(), Fields::of(raw).count()))
        }
        (ValueUnit::WanLinks, b'{') => wan_links(raw),
        (ValueUnit::PoePower, b'[') => poe_power(raw),
        (ValueUnit::Length, b'{') => Some(Fields::of(raw).count().to_string()),
        (ValueUnit::Length, b'[') => Some(elements(raw).count().to_string()),
        _ => None,
    }
}

/// `2/2 up`, of the ports that are used as WAN.
fn wan_links(ports: &str) -> Option<String> {
    let is_wan = |port: &str| lookup(port, "port_usage") == Some("\"wan\"");
    let links: Vec<&str> =
        Fields::of(ports).map(|(_, port)| port).filter(|port| is_wan(port)).collect();
    let up = links.iter().filter(|port| lookup(port, "up") == Some("true")).count();
    (!links.is_empty()).then(|| format!("{up}/{} up", links.len()))
}

/// `61/740 W`, of all members of a virtual chassis.
fn poe_power(modules: &str) -> Option<String> {
    let sum = |path: &str| {
        elements(modules).filter_map(|module| number(lookup(module, path)?)).reduce(|a, b| a + b)
    };
    Some(format!("{:.0}/{:.0} W", sum("poe.power_draw")?, sum("poe.max_power")?))
}

fn word(raw: &str, unit: ValueUnit) -> Option<String> {
    let word = match (unit, raw) {
        (ValueUnit::YesNo, "true") => "yes",
        (ValueUnit::YesNo, "false") => "no",
        (ValueUnit::UpDown, "true") => "up",
        (ValueUnit::UpDown, "false") => "DOWN",
        (ValueUnit::Id, _) => return Some(short_id(&sanitize(&plain(raw)))),
        (ValueUnit::Device | ValueUnit::MacAddress, _) => {
            return Some(sanitize(&Names::address(&plain(raw))).into_owned());
        }
        // Dedicated radios have bands such as `5-dedicated`.
        (ValueUnit::Band, _) => return Some(band(&sanitize(&plain(raw)))),
        (ValueUnit::WanLinks | ValueUnit::PoePower, _) => UNKNOWN,
        (ValueUnit::Prose, _) => {
            return Some(sanitize(without_line_break(&plain(raw))).into_owned());
        }
        _ => return None,
    };
    Some(word.to_owned())
}

fn band(code: &str) -> String {
    match code {
        "24" => "2.4G".to_owned(),
        "5" | "6" => format!("{code}G"),
        _ => code.to_owned(),
    }
}

/// Removes the line break at the end, which a pretty line has no use for.
fn without_line_break(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}

fn short_id(id: &str) -> String {
    match MacAddress::of_device(id) {
        Some(mac) => mac.to_string(),
        None if crate::channel::is_uuid(id) => id[..8].to_owned(),
        None => id.to_owned(),
    }
}

fn tone(health: ValueHealth, measured: Option<f64>, text: &str) -> Tone {
    let at_least =
        |good, doubtful| graded(measured, |number| number >= good, |number| number >= doubtful);
    let below =
        |good, doubtful| graded(measured, |number| number < good, |number| number < doubtful);
    match health {
        ValueHealth::Neutral => Tone::Plain,
        ValueHealth::Identity => Tone::Strong,
        ValueHealth::Rssi => at_least(-65.0, -75.0),
        ValueHealth::Snr => at_least(25.0, 15.0),
        ValueHealth::Utilisation => below(60.0, 80.0),
        ValueHealth::Score => at_least(90.0, 75.0),
        ValueHealth::Temperature => below(60.0, 75.0),
        ValueHealth::Faults => match measured {
            Some(number) if number > 0.0 => Tone::Bad,
            _ => Tone::Plain,
        },
        ValueHealth::Status => status(text),
        ValueHealth::State => match status(text) {
            Tone::Good => Tone::Plain,
            tone => tone,
        },
    }
}

fn graded(
    measured: Option<f64>,
    good: impl Fn(f64) -> bool,
    doubtful: impl Fn(f64) -> bool,
) -> Tone {
    match measured {
        None => Tone::Plain,
        // All is well: that is no news, so it has no colour.
        Some(number) if good(number) => Tone::Plain,
        Some(number) if doubtful(number) => Tone::Doubtful,
        Some(_) => Tone::Bad,
    }
}

/// States in which all is well.
const GOOD: &[&str] = &[
    "connected",
    "success",
    "succeeded",
    "upgraded",
    "done",
    "up",
    "online",
    "associated",
    "joined",
    "green",
    "ok",
    "healthy",
    "ready",
    "active",
    "complete",
    "completed",
    "finished",
];

/// States of work in progress, and doubtful ones.
const DOUBTFUL: &[&str] = &[
    "inprogress",
    "in_progress",
    "scheduled",
    "pending",
    "queued",
    "started",
    "upgrading",
    "downloading",
    "downloaded",
    "rebooting",
    "restarting",
    "connecting",
    "warning",
    "amber",
    "yellow",
    "degraded",
    "unknown",
    "leaving",
    "left",
];

/// States of failure.
const BAD: &[&str] = &[
    "failed",
    "failure",
    "error",
    "disconnected",
    "down",
    "offline",
    "red",
    "timeout",
    "rejected",
    "denied",
    "critical",
    "unreachable",
    "lost",
    "unhealthy",
    "not healthy",
    "inactive",
];

/// The tone of a word.
pub fn status(text: &str) -> Tone {
    let among = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match () {
        () if among(GOOD) => Tone::Good,
        () if among(DOUBTFUL) => Tone::Doubtful,
        () if among(BAD) => Tone::Bad,
        () => Tone::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(raw: &str, unit: ValueUnit, health: ValueHealth) -> (String, Tone) {
        let now = "2026-01-02T03:04:05Z".parse().expect("a time");
        let cell = show(raw, "x", unit, health, Clock { now, zone: &TimeZone::UTC });
        (cell.text, cell.tone)
    }

    #[test]
    fn units() {
        let cases = [
            ("\"AP\\n\\u202e\"", ValueUnit::Text, "AP\\n\\u{202e}"),
            ("[1, \"x\"]", ValueUnit::Text, "[1, \"x\"]"),
            ("\"a\\tb\\r\\n\"", ValueUnit::Prose, "a\\tb"),
            ("\"00000000-0000-0000-1000-5c5b350e0060\"", ValueUnit::Id, "5c5b350e0060"),
            ("\"4ac1dcf4-9d8b-7211-65c4-057819f0862b\"", ValueUnit::Id, "4ac1dcf4"),
            ("416.0", ValueUnit::Number, "416"),
            ("\"36\"", ValueUnit::Number, "36"),
            ("2.5", ValueUnit::Number, "2.5"),
            ("53.47", ValueUnit::Decimal, "53.5"),
            ("-52.32", ValueUnit::Dbm, "-52 dBm"),
            ("37", ValueUnit::Decibel, "37 dB"),
            ("33.6", ValueUnit::Percent, "34 %"),
            ("-0.2", ValueUnit::Percent, "0 %"),
            ("0.93", ValueUnit::Share, "93 %"),
            ("74", ValueUnit::Busy, "26 %"),
            ("0", ValueUnit::BitsPerSecond, "0 b/s"),
            ("12345678", ValueUnit::BitsPerSecond, "12.3 Mb/s"),
            ("999999", ValueUnit::BitsPerSecond, "1.0 Mb/s"),
            ("144.4", ValueUnit::MegabitsPerSecond, "144 Mb/s"),
            ("6.5", ValueUnit::MegabitsPerSecond, "6.5 Mb/s"),
            ("273600", ValueUnit::Duration, "3d 4h"),
            ("1767323000", ValueUnit::Clock, "03:03:20"),
            ("18.7486", ValueUnit::Metres, "18.7 m"),
            ("49", ValueUnit::Celsius, "49 °C"),
            ("false", ValueUnit::YesNo, "no"),
            ("\"24\"", ValueUnit::Band, "2.4G"),
            ("\"5-dedicated\"", ValueUnit::Band, "5-dedicated"),
            ("863.2", ValueUnit::Position, "863 px"),
            ("false", ValueUnit::UpDown, "DOWN"),
            ("3284", ValueUnit::Millivolts, "3.28 V"),
            ("\"5c5b350e0060\"", ValueUnit::MacAddress, "5c:5b:35:0e:00:60"),
            (
                r#"[{"poe":{"power_draw":60.4,"max_power":740}},{"poe":{"power_draw":1,"max_power":740}},{}]"#,
                ValueUnit::PoePower,
                "61/1480 W",
            ),
            ("[{}]", ValueUnit::PoePower, UNKNOWN),
            (
                r#"{"a":{"up":true,"port_usage":"wan"},"b":{"up":true},"c":{"port_usage":"wan"}}"#,
                ValueUnit::WanLinks,
                "1/2 up",
            ),
            (r#"{"a":{"up":true},"b":{"up":false},"c":{}}"#, ValueUnit::UpCount, "1/3"),
            ("[1,[2,3]]", ValueUnit::Length, "2"),
            ("{}", ValueUnit::Length, "0"),
            ("\"odd\"", ValueUnit::Percent, "odd"),
            ("true", ValueUnit::Duration, "true"),
        ];
        for (raw, unit, text) in cases {
            assert_eq!(
                shown(raw, unit, ValueHealth::Neutral),
                (text.to_owned(), Tone::Plain),
                "{raw}"
            );
        }
    }

    #[test]
    fn health() {
        let cases = [
            ("-65", ValueUnit::Dbm, ValueHealth::Rssi, Tone::Plain),
            ("-70", ValueUnit::Dbm, ValueHealth::Rssi, Tone::Doubtful),
            ("-76", ValueUnit::Dbm, ValueHealth::Rssi, Tone::Bad),
            ("15", ValueUnit::Decibel, ValueHealth::Snr, Tone::Doubtful),
            ("80", ValueUnit::Percent, ValueHealth::Utilisation, Tone::Bad),
            ("95", ValueUnit::Busy, ValueHealth::Utilisation, Tone::Plain),
            ("0.91", ValueUnit::Share, ValueHealth::Score, Tone::Plain),
            ("0.5", ValueUnit::Share, ValueHealth::Score, Tone::Bad),
            ("61", ValueUnit::Celsius, ValueHealth::Temperature, Tone::Doubtful),
            ("0", ValueUnit::Number, ValueHealth::Faults, Tone::Plain),
            ("2", ValueUnit::Number, ValueHealth::Faults, Tone::Bad),
            ("\"Connected\"", ValueUnit::Text, ValueHealth::Status, Tone::Good),
            ("\"inprogress\"", ValueUnit::Text, ValueHealth::Status, Tone::Doubtful),
            ("\"failed\"", ValueUnit::Text, ValueHealth::Status, Tone::Bad),
            ("\"Green\"", ValueUnit::Text, ValueHealth::State, Tone::Plain),
            ("\"Red\"", ValueUnit::Text, ValueHealth::State, Tone::Bad),
            ("\"ap-basic\"", ValueUnit::Text, ValueHealth::Status, Tone::Plain),
            ("\"x\"", ValueUnit::Text, ValueHealth::Identity, Tone::Strong),
            ("\"x\"", ValueUnit::Text, ValueHealth::Rssi, Tone::Plain),
        ];
        for (raw, unit, health, tone) in cases {
            assert_eq!(shown(raw, unit, health).1, tone, "{raw} {health:?}");
        }
    }
}
