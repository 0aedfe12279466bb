//! Captures that go on with the next one where a limit of the cloud ends them.

use std::collections::HashSet;
use std::io::Read;

use rustix::process::Signal;
use serde_json::Value;

use crate::cloud::{Place, QUIET, end, first_packets, signal};
use crate::support::{installed, stderr, stdout};

const CHAIN: [&str; 3] = ["--start", "radiotap", "--chain"];

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// The packets of the journal, those that somebody heard.
fn sent(place: &Place) -> Vec<(String, u64)> {
    let own = |entry: &Value| {
        (entry["id"].as_str().expect("an id").to_owned(), entry["micros"].as_u64().expect("a time"))
    };
    place.events("packet").iter().filter(|entry| entry["heard"] != 0).map(own).collect()
}

#[test]
fn three_limits_of_packets_and_no_packet_twice() {
    let place = Place::new(&format!("{QUIET}capture_packets = 30\n"));
    let output = place.run(&[&CHAIN[..], &["-c", "100", "--envelope"]].concat());
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert_eq!(told.matches("30 packets reached").count(), 3, "{told}");
    assert_eq!(place.all_stopped(), 4);
    let written = lines(&stdout(&output));
    let seams: Vec<&Value> = written.iter().filter(|line| line["event"] == "gap").collect();
    assert_eq!(seams.len(), 3);
    assert!(seams[0]["reason"].as_str().is_some_and(|reason| reason.contains("reached its limit")));
    let packets: Vec<String> = written
        .iter()
        .filter_map(|line| Some(line["data"]["pcap_raw"].as_str()?.to_owned()))
        .collect();
    assert_eq!(packets.len(), 100, "the ends of captures are no packets");
    let ids: HashSet<&str> =
        written.iter().filter_map(|line| line["data"]["capture_id"].as_str()).collect();
    assert_eq!(ids.len(), 4);
    assert_eq!(place.bodies()[0]["num_packets"], 0);
    assert_eq!(place.bodies()[0]["duration"], 86_400);
}

#[test]
fn the_seam_stands_in_the_file() {
    if !installed("tshark", "tshark") {
        return;
    }
    let place = Place::new(&format!("{QUIET}capture_packets = 30\n"));
    let file = std::env::temp_dir().join(format!("mistcat-{}-chain.pcapng", std::process::id()));
    let path = file.to_str().expect("UTF-8");
    let output = place.run(&[&CHAIN[..], &["-c", "100", "-w", path]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(place.all_stopped(), 4);
    let fields = ["-T", "fields", "-e", "frame.time_epoch", "-e", "frame.comment"];
    let mut tshark = std::process::Command::new("tshark");
    let read = tshark.args(["-r", path]).args(fields).output().expect("tshark runs");
    std::fs::remove_file(&file).expect("the file");
    let rows: Vec<String> = stdout(&read).lines().map(str::to_owned).collect();
    let seams: Vec<usize> =
        (0..rows.len()).filter(|row| rows[*row].contains("reached its limit")).collect();
    assert_eq!((rows.len(), seams), (100, vec![30, 60, 90]));
    // Exactly what was sent, each once, in its order.
    let micros = |row: &String| {
        let (seconds, rest) = row.split_once('.').expect("a time");
        let digits = &rest[..6];
        seconds.parse::<u64>().expect("seconds") * 1_000_000 + digits.parse::<u64>().expect("µs")
    };
    let times: Vec<u64> = rows.iter().map(micros).collect();
    let sent: Vec<u64> = sent(&place).into_iter().map(|(_, time)| time).take(100).collect();
    assert_eq!(times, sent);
}

#[test]
fn limits_of_time() {
    let place = Place::new(&format!("{QUIET}capture_time = '400ms'\n"));
    let output = place.run(&[&CHAIN[..], &["--duration", "2s"]].concat());
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.matches("400ms reached").count() >= 3, "{told}");
    assert_eq!(place.bodies()[0]["duration"], 60);
    assert!(place.all_stopped() >= 4);
}

#[test]
fn other_ends_are_the_end() {
    // The cloud itself, without a limit that it told.
    let place = Place::new(&format!("{QUIET}capture_lifetime = '300ms'\n"));
    let output = place.run(&CHAIN);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("before its limits: no other is started"), "{told}");
    assert_eq!(place.all_stopped(), 1);
    // Somebody.
    let place = Place::new(QUIET);
    let mut client = place.spawn(&[&CHAIN[..], &["-w", "-"]].concat());
    first_packets(&mut client);
    place.delete(&format!("/api/v1/sites/{}/pcaps/capture", place.site));
    let (code, told) = end(client);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn every_way_out_stops_the_latest() {
    for is_signal in [true, false] {
        let place = Place::new(&format!("{QUIET}capture_packets = 30\n"));
        let mut client = place.spawn(&[&CHAIN[..], &["-w", "-"]].concat());
        let mut out = client.stdout.take().expect("stdout is piped");
        while place.events("capture_start").len() < 3 {
            out.read_exact(&mut [0; 500]).expect("bytes");
        }
        if is_signal {
            client.stdout = Some(out);
            signal(&client, Signal::INT);
        } else {
            drop(out);
        }
        let (code, told) = end(client);
        assert_eq!(code, Some(if is_signal { 130 } else { 0 }), "{told}");
        assert!(place.all_stopped() >= 3);
    }
}

/// A capture of somebody else that takes the place in between.
#[test]
fn a_next_one_that_cannot_be_started_is_an_error() {
    let rule = "[[cloud.rest]]\nmethod = 'POST'\npath = '{call}'\ntimes = 1\n\
                [[cloud.rest]]\nmethod = 'POST'\npath = '{call}'\nstatus = 400\nbody = '{\"detail\": \"no more\"}'\n";
    let place = Place::new(&format!("{QUIET}capture_packets = 30\n{rule}"));
    let output = place.run(&CHAIN);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("no more"), "{told}");
    assert_eq!(place.all_stopped(), 1);
}
