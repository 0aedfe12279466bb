//! Captures at several sites in one run, and into one file.

use std::process::Output;

use rustix::process::Signal;
use serde_json::Value;

use crate::cloud::{Place, QUIET, end, first_packets, signal};
use crate::support::{stderr, stdout};

/// A run at every site.
fn everywhere(place: &Place, arguments: &[&str]) -> Output {
    let mut command = place.cloud.client();
    command.args(["pcap", "--site", "all", "--start", "radiotap"]).args(arguments);
    command.output().expect("the binary runs")
}

fn sites(place: &Place) -> Vec<String> {
    let ids = place.cloud.ready["sites"].as_array().expect("sites");
    ids.iter().map(|id| id.as_str().expect("an id").to_owned()).collect()
}

#[test]
fn each_site_has_a_capture_and_all_are_stopped() {
    let place = Place::new(QUIET);
    for arguments in [&["-c", "200"][..], &["--duration", "800ms"]] {
        let before = place.all_stopped();
        let output = everywhere(&place, &[arguments, &["--envelope"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        for site in sites(&place) {
            let own = format!("\"site_id\":\"{site}\"");
            assert!(stdout(&output).lines().any(|line| line.contains(&own)), "{site}");
        }
        assert_eq!(place.all_stopped() - before, 2, "{}", stderr(&output));
    }
}

#[test]
fn signals_stop_all_of_them() {
    for (one, code) in [(Signal::INT, 130), (Signal::TERM, 0)] {
        let place = Place::new(QUIET);
        let other = sites(&place).remove(1);
        let mut client = place.spawn(&["--site", &other, "--start", "wired", "-w", "-"]);
        first_packets(&mut client);
        while place.events("capture_start").len() < 2 {
            std::thread::yield_now();
        }
        signal(&client, one);
        let (ended, told) = end(client);
        assert_eq!(ended, Some(code), "{told}");
        assert_eq!(place.all_stopped(), 2, "{told}");
    }
}

#[test]
fn they_end_by_themselves_when_the_last_one_has() {
    let place = Place::new(QUIET);
    let output = everywhere(&place, &["--num-packets", "15"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    // Each capture has a last message, without a packet.
    assert_eq!(stdout(&output).lines().count(), 2 * (15 + 1));
    assert_eq!(place.all_stopped(), 2);
}

#[test]
fn one_that_cannot_be_started_leaves_the_others_alone() {
    // Somebody else's capture runs at the first site.
    let place = Place::new("[cloud]\ncapture = true\npacket_rate = 300.0\n");
    let output = everywhere(&place, &["-c", "40", "--envelope"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("no capture at HQ: a capture is already running there"), "{told}");
    assert!(told.contains("1 of 2 captures"), "{told}");
    let foreign = format!("\"site_id\":\"{}\"", place.site);
    assert_eq!(stdout(&output).lines().count(), 40);
    assert!(!stdout(&output).contains(&foreign), "nobody else's packets");
    let by = |event: &str| -> Vec<Value> { place.events(event) };
    assert_eq!((by("capture_start").len(), by("capture_stop").len()), (2, 1), "{told}");
    assert_ne!(by("capture_stop")[0]["channel"], format!("/sites/{}/pcaps", place.site));
}

#[test]
fn a_refused_channel_is_not_waited_for() {
    let place = Place::new(QUIET);
    let nowhere = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";
    let output = place.run(&["--site", nowhere, "--start", "wired", "--num-packets", "10"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("the cloud refused the channel"), "{told}");
    assert_eq!(stdout(&output).lines().count(), 11);
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn all_that_fail_end_the_run() {
    let place = Place::new(&format!("{QUIET}role = 'read'\n"));
    let output = everywhere(&place, &[]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("2 of 2 captures"), "{}", stderr(&output));
    assert_eq!(place.all_stopped(), 0);
}

#[test]
fn a_device_is_at_one_site() {
    let place = Place::new(QUIET);
    let output = everywhere(&place, &["--ap", "5c5b35000001"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(place.all_stopped(), 0);
}
