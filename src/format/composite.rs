//! Shows values that are made from several members of a payload: a device's state, a fleet, an event.

use super::cell;
use super::cell::{Cell, Clock};
use super::time_format::duration;
use crate::message::scalar::{is_present, number, plain};
use crate::text::Tone;
use crate::text::sanitize::sanitize;
use crate::wire::{Fields, Members};

/// A device that has been up for less than this many seconds stands out.
const YOUNG: f64 = 300.0;

/// Seconds by which clocks may differ before a start counts as one during this run.
const SKEW: f64 = 2.0;

fn value<'a>(members: &Members<'a>, path: &str) -> Option<&'a str> {
    members.lookup(path).filter(|raw| is_present(raw))
}

fn measured(members: &Members, path: &str) -> Option<f64> {
    number(value(members, path)?)
}

/// `up 35d 9h`, `up 38s ↻` after a restart since `listening` (seconds since 1970), `DOWN 4m`, or another status
/// in the cloud's word.
pub fn device_state(members: &Members, clock: Clock, listening: f64) -> Cell {
    let now = clock.now.as_millisecond() as f64 / 1000.0;
    let seen = measured(members, "last_seen");
    let status = value(members, "status").map(plain).unwrap_or_default();
    match cell::status(&status) {
        Tone::Bad => {
            let since = seen.map(|seen| duration(now - seen));
            let text = since.map_or_else(|| "DOWN".to_owned(), |since| format!("DOWN {since}"));
            return Cell { text, tone: Tone::Bad };
        }
        Tone::Doubtful => return Cell { text: word(&status), tone: Tone::Doubtful },
        _ => {}
    }
    let Some(uptime) = measured(members, "uptime") else {
        return if status.is_empty() {
            Cell::missing()
        } else {
            Cell { text: word(&status), tone: Tone::Plain }
        };
    };
    // Cached statistics repeat an old uptime, so it counts from when it was measured.
    let at = measured(members, "_time").or(seen).unwrap_or(now);
    let has_restarted = at - uptime > listening + SKEW;
    let mark = if has_restarted { " ↻" } else { "" };
    let tone = if has_restarted || uptime < YOUNG { Tone::Doubtful } else { Tone::Plain };
    Cell { text: format!("up {}{mark}", duration(uptime)), tone }
}

/// `18 APs, 1 down`, from the counts at two paths.
pub fn fleet(members: &Members, paths: &[&str], state: &str, noun: &str) -> Cell {
    let count = |path: &&str| value(members, path).map(|raw| sanitize(&plain(raw)).into_owned());
    let all = paths.first().and_then(count);
    let bad = paths.get(1).and_then(count).filter(|bad| bad != "0");
    let text = match (all, &bad) {
        (Some(all), Some(bad)) => format!("{all} {}, {bad} {state}", counted(&all, noun)),
        (Some(all), None) => format!("{all} {}", counted(&all, noun)),
        (None, Some(bad)) => format!("{bad} {} {state}", counted(bad, noun)),
        (None, None) => format!("0 {noun} {state}"),
    };
    Cell { text, tone: if bad.is_some() { Tone::Bad } else { Tone::Plain } }
}

/// The noun as it stands after this count: its singular after 1.
pub fn counted<'a>(count: &str, plural: &'a str) -> &'a str {
    if count != "1" {
        return plural;
    }
    match plural {
        "switches" => "switch",
        _ => plural.strip_suffix('s').unwrap_or(plural),
    }
}

/// What happened, as the rest of a sentence that starts with the device's name.
pub fn event(members: &Members) -> Cell {
    let kind = value(members, "event_type").map(plain).unwrap_or_default();
    let status = value(members, "detail.status").map(plain).unwrap_or_default();
    if kind == "fwupdate" {
        return upgrade(members, &status);
    }
    let mut text = word(&kind);
    if !status.is_empty() {
        text = format!("{text}: {}", word(&status));
    }
    for (key, raw) in Fields::of(members.lookup("detail").unwrap_or("{}")) {
        let is_shown = !matches!(&*key, "status" | "timestamp") && is_present(raw);
        if is_shown && !raw.starts_with(['{', '[']) {
            text = format!("{text}, {} {}", word(&key), sanitize(&plain(raw)));
        }
    }
    Cell { text, tone: cell::status(&status) }
}

/// The progress of a firmware upgrade.
fn upgrade(members: &Members, status: &str) -> Cell {
    let progress = measured(members, "detail.progress").map(|percent| format!("{percent:.0} %"));
    let version = value(members, "detail.version").map(|raw| sanitize(&plain(raw)).into_owned());
    let firmware = version.map_or_else(|| "firmware".to_owned(), |own| format!("firmware {own}"));
    let tone = cell::status(status);
    let will_retry = match value(members, "detail.will_retry") {
        Some("true") => ", will retry",
        _ => "",
    };
    let text = match (tone, progress) {
        (Tone::Bad, Some(progress)) => format!("{firmware} failed at {progress}{will_retry}"),
        (Tone::Bad, None) => format!("{firmware} failed{will_retry}"),
        (Tone::Good, _) => format!("{firmware} upgraded"),
        (_, Some(progress)) if status == "inprogress" => format!("{firmware} upgrade: {progress}"),
        (_, _) if status == "inprogress" => format!("{firmware} upgrade in progress"),
        (_, _) if status.is_empty() => format!("{firmware} upgrade"),
        _ => format!("{firmware} upgrade {}", word(status)),
    };
    // Work that goes well is no news.
    Cell { text, tone: if status == "inprogress" { Tone::Plain } else { tone } }
}

/// A name of the API in plain words: `AP_RESTARTED` as `AP restarted`.
fn word(name: &str) -> String {
    let plain = |part: &str| match part {
        "AP" | "SW" | "GW" | "VPN" | "WAN" | "IP" | "DHCP" | "DNS" => part.to_owned(),
        _ => part.to_lowercase(),
    };
    sanitize(name).split('_').map(plain).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    fn of(payload: &str, show: impl Fn(&Members, Clock) -> Cell) -> (String, Tone) {
        let now = "2026-01-02T03:04:05Z".parse().expect("a time");
        let shown = show(&Members::of(payload), Clock { now, zone: &TimeZone::UTC });
        (shown.text, shown.tone)
    }

    #[test]
    fn states_of_devices() {
        // The run listens since ten minutes before 03:04:05.
        let cases = [
            (r#"{"status":"connected","uptime":3056400}"#, "up 35d 9h", Tone::Plain),
            (r#"{"status":"connected","uptime":38}"#, "up 38s ↻", Tone::Doubtful),
            (r#"{"uptime":590}"#, "up 9m ↻", Tone::Doubtful),
            (r#"{"uptime":38,"last_seen":1767322445}"#, "up 38s", Tone::Doubtful),
            (r#"{"status":"disconnected","uptime":9}"#, "DOWN", Tone::Bad),
            (r#"{"status":"disconnected","last_seen":1767322805}"#, "DOWN 4m", Tone::Bad),
            (r#"{"status":"upgrading","uptime":9}"#, "upgrading", Tone::Doubtful),
            (r#"{"status":"connected"}"#, "connected", Tone::Plain),
            (r#"{"status":"\u001b[2J"}"#, "\\u{1b}[2j", Tone::Plain),
            ("{}", "–", Tone::Dim),
        ];
        for (payload, text, tone) in cases {
            let shown =
                of(payload, |members, clock| device_state(members, clock, 1_767_323_045.0 - 600.0));
            assert_eq!(shown, (text.to_owned(), tone), "{payload}");
        }
    }

    #[test]
    fn fleets() {
        let cases = [
            (r#"{"n":18,"d":1}"#, "18 APs, 1 down", Tone::Bad),
            (r#"{"n":18,"d":0}"#, "18 APs", Tone::Plain),
            (r#"{"n":1}"#, "1 AP", Tone::Plain),
            (r#"{"d":2}"#, "2 APs down", Tone::Bad),
            (r#"{"d":0}"#, "0 APs down", Tone::Plain),
        ];
        for (payload, text, tone) in cases {
            let shown = of(payload, |members, _| fleet(members, &["n", "d"], "down", "APs"));
            assert_eq!(shown, (text.to_owned(), tone), "{payload}");
        }
        assert_eq!(counted("1", "switches"), "switch");
    }

    #[test]
    fn events_are_sentences() {
        let cases = [
            (r#""fwupdate","detail":{"status":"scheduled"}"#, "firmware upgrade scheduled", 0),
            (
                r#""fwupdate","detail":{"status":"inprogress","progress":38,"will_retry":false}"#,
                "firmware upgrade: 38 %",
                1,
            ),
            (
                r#""fwupdate","detail":{"status":"inprogress","version":"0.14.3"}"#,
                "firmware 0.14.3 upgrade in progress",
                1,
            ),
            (
                r#""fwupdate","detail":{"status":"failed","progress":60,"will_retry":true}"#,
                "firmware failed at 60 %, will retry",
                2,
            ),
            (r#""fwupdate","detail":{"status":"success"}"#, "firmware upgraded", 3),
            (r#""fwupdate""#, "firmware upgrade", 1),
            (
                r#""AP_RESTARTED","detail":{"reason":"power\u001b","count":2,"x":{}}"#,
                "AP restarted, reason power\\u{1b}, count 2",
                1,
            ),
        ];
        for (members, text, tone) in cases {
            let tone = [Tone::Doubtful, Tone::Plain, Tone::Bad, Tone::Good][tone];
            let payload = format!("{{\"event_type\":{members}}}");
            assert_eq!(of(&payload, |members, _| event(members)), (text.to_owned(), tone));
        }
    }
}
