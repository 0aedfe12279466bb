//! What the files hold: packet by packet what the cloud sent, as Wireshark's own tools read it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::cloud::{Place, QUIET};
use crate::support::{installed, stderr, stdout};

fn path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("mistcat-{}-{name}", std::process::id()))
}

fn fields(file: &Path, names: &[&str]) -> Vec<Vec<String>> {
    let mut command = Command::new("tshark");
    command.args(["-T", "fields", "-E", "aggregator=;", "-r"]).arg(file);
    for name in names {
        command.args(["-e", name]);
    }
    let output = command.output().expect("tshark runs");
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output).lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The packets that the cloud sent and this run could hear, in order.
fn sent(place: &Place) -> Vec<Value> {
    place.events("packet").into_iter().filter(|packet| packet["heard"] == 1).collect()
}

/// `1700000000.123456000`.
fn time(packet: &Value) -> String {
    let micros = packet["micros"].as_u64().expect("a time");
    format!("{}.{:06}000", micros / 1_000_000, micros % 1_000_000)
}

fn capture(place: &Place, file: &Path, arguments: &[&str]) {
    let name = file.to_str().expect("a UTF-8 path");
    let output = place.run(&[arguments, &["-w", name]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn a_pcapng_file_has_every_packet_as_it_was_sent() {
    if !installed("tshark", "tshark") {
        return;
    }
    let place = Place::new(QUIET);
    let file = path("sent.pcapng");
    let start = ["--start", "radiotap,wired", "--num-packets", "220", "--max-len", "100"];
    capture(&place, &file, &start);
    let (sent, shown) = (
        sent(&place),
        fields(
            &file,
            &[
                "frame.time_epoch",
                "frame.encap_type",
                "frame.len",
                "frame.cap_len",
                "frame.packet_flags_direction",
                "frame.interface_name",
                "frame.comment",
            ],
        ),
    );
    assert_eq!((sent.len(), shown.len()), (220, 220));
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (packet, shown) in sent.iter().zip(&shown) {
        let air = packet["link"] == "radiotap";
        let direction = if packet["direction"] == "rx" { "0x00000001" } else { "0x00000002" };
        assert_eq!(shown[..2], [time(packet), if air { "23" } else { "1" }.to_owned()], "{packet}");
        assert_eq!(shown[2..4], [packet["length"].to_string(), packet["captured"].to_string()]);
        assert_eq!(shown[4], direction, "{packet}");
        let kind = if air { " radiotap " } else { " wired" };
        assert!(shown[5].contains(kind), "{}: {packet}", shown[5]);
        names.entry(shown[5].clone()).or_default().insert(packet["device"].to_string());
        let comment = |text: &str, wanted: bool| {
            assert_eq!(shown[6].contains(text), wanted, "{packet} {}", shown[6]);
        };
        comment(&format!("rssi {} dBm", packet["rssi"]), air && packet["rssi"].is_number());
        let lost = format!("{} message(s) lost before this", packet["lost"]);
        comment(&lost, packet["lost"] != 0);
    }
    assert!(names.len() > 2 && names.values().all(|devices| devices.len() == 1), "{names:?}");
    assert!(sent.iter().any(|packet| packet["lost"] != 0), "some were lost");
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn a_mixed_capture_makes_two_classic_files() {
    if !installed("tshark", "tshark") {
        return;
    }
    let place = Place::new(QUIET);
    let file = path("mixed.pcap");
    capture(&place, &file, &["--start", "radiotap,wired", "--num-packets", "60"]);
    let sent = sent(&place);
    let of = |link: &str| -> Vec<String> {
        sent.iter().filter(|packet| packet["link"] == link).map(time).collect()
    };
    let first = sent[0]["link"].as_str().expect("a link type");
    let (other, beside) = match first {
        "radiotap" => ("ethernet", path("mixed.ethernet.pcap")),
        _ => ("radiotap", path("mixed.ieee802-11-radiotap.pcap")),
    };
    let times = |file: &Path| -> Vec<String> {
        fields(file, &["frame.time_epoch"]).into_iter().map(|mut line| line.remove(0)).collect()
    };
    assert_eq!((times(&file), times(&beside)), (of(first), of(other)));
    for file in [&file, &beside] {
        std::fs::remove_file(file).expect("the file is removed");
    }
}

#[test]
fn ports_and_edges_are_ethernet() {
    if !installed("tshark", "tshark") {
        return;
    }
    let place = Place::new(QUIET);
    let switch = place.devices("switch").swap_remove(0);
    let file = path("ports.pcapng");
    let ports = format!("{switch}:ge-0/0/0,ge-0/0/1");
    capture(&place, &file, &["--start", "switch", "--switch", &ports, "--num-packets", "40"]);
    let shown = fields(&file, &["frame.time_epoch", "frame.encap_type", "frame.interface_name"]);
    let sent = sent(&place);
    assert_eq!((sent.len(), shown.len()), (40, 40));
    for (packet, shown) in sent.iter().zip(&shown) {
        let port = packet["interface"].as_str().expect("a port");
        assert_eq!(shown[..2], [time(packet), "1".to_owned()]);
        assert!(shown[2].ends_with(port), "{} {port}", shown[2]);
    }
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn interfaces_have_names_where_the_cloud_is_asked_anyway() {
    let place = Place::new(QUIET);
    let names: Vec<String> = place
        .get(&format!("/api/v1/sites/{}/devices?type=ap", place.site))
        .as_array()
        .expect("devices")
        .iter()
        .map(|device| device["name"].as_str().expect("a name").to_owned())
        .collect();
    let output = place.run(&["--start", "radiotap", "-c", "20", "-o", "pretty"]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(names.iter().any(|name| text.contains(name)), "{names:?} {text}");
}

#[test]
fn a_list_of_devices_that_cannot_be_had_holds_nothing_up() {
    let place = Place::new(&format!(
        "{QUIET}[[cloud.rest]]\nmethod = 'GET'\npath = '/api/v1/sites/{{site}}/devices'\nstatus = 403\n"
    ));
    let output = place.run(&["--start", "radiotap", "-c", "2"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn listening_by_id_asks_nobody() {
    let place = Place::new("[cloud]\ncapture = true\npacket_rate = 300.0\n");
    let output = place.run(&["-c", "2", "-w", "-"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(place.events("rest").is_empty(), "{:?}", place.events("rest"));
}
