//! The last packets, held until something makes them worth writing.

use std::process::Output;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::cloud::{Place, QUIET};
use crate::support::{stderr, stdout};

/// The times of the packets that were written, in microseconds.
fn written(output: &Output) -> Vec<u64> {
    let time = |line: &str| {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let file = STANDARD.decode(line["pcap_raw"].as_str()?).expect("base64");
        let word = |at: usize| {
            u64::from(u32::from_le_bytes(file[at..at + 4].try_into().expect("four bytes")))
        };
        Some(word(24) * 1_000_000 + word(28))
    };
    stdout(output).lines().filter_map(time).collect()
}

/// Time and signal of the packets that the cloud sent.
fn sent(place: &Place) -> Vec<(u64, Option<i64>)> {
    let packets = place.events("packet");
    let own = |entry: &Value| (entry["micros"].as_u64().expect("a time"), entry["rssi"].as_i64());
    packets.iter().map(own).collect()
}

/// The packets of all windows, by another way than the program's.
fn expected(sent: &[(u64, Option<i64>)], above: i64, before: u64, after: u64) -> Vec<u64> {
    let is_trigger = |rssi: Option<i64>| rssi.is_some_and(|rssi| rssi > above);
    let triggers: Vec<u64> =
        sent.iter().filter(|(_, rssi)| is_trigger(*rssi)).map(|(time, _)| *time).collect();
    let near = |time: &u64| {
        triggers.iter().any(|trigger| time + before >= *trigger && *time <= trigger + after)
    };
    sent.iter().map(|(time, _)| *time).filter(near).collect()
}

const HELD: [&str; 6] = ["--start", "radiotap", "--num-packets", "900", "--keep-last", "100ms"];

#[test]
fn a_trigger_on_the_signal_writes_exactly_its_window() {
    let mut partial = 0;
    for above in [-30, -40, -45, -50, -60] {
        let place = Place::new(QUIET);
        let code = format!(".pcap_dict.rssi > {above}");
        let output = place.run(&[&HELD[..], &["--trigger", &code, "--after", "50ms"]].concat());
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(0), "{told}");
        let sent = sent(&place);
        let expected = expected(&sent, above, 100_000, 50_000);
        assert_eq!(written(&output), expected, "above {above}: {told}");
        assert_eq!(told.contains("the trigger never held"), expected.is_empty(), "{told}");
        assert_eq!(told.contains("triggered: "), !expected.is_empty(), "{told}");
        partial += u32::from(!expected.is_empty() && expected.len() < sent.len());
        assert_eq!(place.all_stopped(), 1);
    }
    assert!(partial > 0, "some windows hold a part of the packets");
}

#[test]
fn another_channel_triggers() {
    let place = Place::new(QUIET);
    let arguments = ["--trigger", "true", "--trigger-on", "device-stats", "--after", "1h"];
    let output = place.run(&[&HELD[..], &arguments].concat());
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("triggered: "), "{told}");
    // From some packet on all of them, and no message of the other channel.
    let (sent, written) = (sent(&place), written(&output));
    let all: Vec<u64> = sent.iter().map(|(time, _)| *time).collect();
    assert!(!written.is_empty() && all.ends_with(&written), "{} {}", all.len(), written.len());
    assert!(stdout(&output).lines().count() <= written.len() + 1);
    let subscribed = place
        .events("subscribe")
        .iter()
        .any(|entry| entry.to_string().contains(&format!("/sites/{}/stats/devices", place.site)));
    assert!(subscribed);
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn a_ring_that_is_too_small_is_told() {
    let place = Place::new(QUIET);
    let code = ".pcap_dict.rssi > 100";
    let arguments = ["--trigger", code, "--ring-size", "20k"];
    let output = place.run(&[&HELD[..4], &["--keep-last", "1h"], &arguments].concat());
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("a larger `--ring-size` keeps them"), "{told}");
    assert!(written(&output).is_empty());
}

#[test]
fn counts_hold_and_mistakes_are_refused() {
    let place = Place::new(QUIET);
    let output = place.run(&[&HELD[..], &["--trigger", "true", "-c", "7"]].concat());
    assert_eq!(written(&output).len(), 7, "{}", stderr(&output));
    let before = place.journal().len();
    for (arguments, message) in [
        (&["--trigger", "true"][..], "--keep-last"),
        (&["--keep-last", "5m"], "--trigger"),
        (&["--trigger-on", "device-stats"], "--trigger"),
        (&["--after", "1m"], "--trigger"),
        (&["--ring-size", "1M"], "--keep-last"),
        (&["--keep-last", "5m", "--trigger", ".a |"], "invalid jq program in `--trigger`"),
        (&["--keep-last", "5m", "--trigger", ".", "--trigger-on", "assets"], "assets"),
        (&["--keep-last", "0", "--trigger", "."], "longer than 0"),
    ] {
        let output = place.run(arguments);
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains(message), "{arguments:?}: {told}");
    }
    assert_eq!(place.journal().len(), before, "nothing was sent");
}
