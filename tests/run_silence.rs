//! Devices that pause between lines: what ends a run, and what it says about it.

mod support;

use std::time::{Duration, Instant};

use serde_json::Value;
use support::window::Window;
use support::{Cloud, stderr, stdout};

/// A cloud whose first access point answers `arp` with these lines, each after a pause in milliseconds.
fn cloud(name: &str, lines: &[(u64, &str)]) -> Cloud {
    let plain = Cloud::start(&[]);
    let site = plain.ready["sites"][0].as_str().expect("a site").to_owned();
    let list = plain.call("GET", &format!("/api/v1/sites/{site}/devices"), &Value::Null);
    let devices = list.as_array().expect("a list");
    let lobby = devices.iter().find(|device| device["name"] == "AP-Lobby").expect("it is there");
    let id = lobby["id"].as_str().expect("text");
    let step = |&(pause, line): &(u64, &str)| {
        let data = serde_json::json!({"session": "s", "raw": line}).to_string();
        format!("{{ wait = '{pause}ms' }}, {{ data = {} }}, ", toml_string(&data))
    };
    let output = lines.iter().map(step).collect::<Vec<_>>().concat();
    Cloud::scripted(
        name,
        &format!(
            "[cloud]\n[[cloud.rest]]\nmethod = 'POST'\npath = '/api/v1/sites/{site}/devices/{id}/arp'\n\
             body = '{{\"session\":\"s\"}}'\n[[cloud.connection]]\n\
             steps = [{{ expect = 1 }}, {{ ack = 'all' }}, {output}{{ live = true }}]\n"
        ),
    )
}

/// JSON's strings are TOML's, too.
fn toml_string(text: &str) -> String {
    Value::from(text).to_string()
}

const ARP: [&str; 6] = ["run", "arp", "--site", "HQ", "--device", "AP-Lobby"];

/// The lines that a field test saw, with pauses of up to 2.5 s between them.
const SLOW: [(u64, &str); 6] =
    [(700, "1\n"), (0, "2\n"), (1500, "3\n"), (0, "4\n"), (2500, "5\n"), (0, "6\n")];

fn raw(output: &std::process::Output) -> String {
    let text = |line: &str| {
        let line: Value = serde_json::from_str(line).expect("NDJSON");
        line["raw"].as_str().expect("text").to_owned()
    };
    stdout(output).lines().map(text).collect()
}

#[test]
fn a_device_that_pauses_is_heard_to_its_end() {
    let begun = Instant::now();
    let output = cloud("slow", &SLOW).run(&[&ARP[..], &["-v"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(raw(&output), "123456");
    assert!(begun.elapsed() > Duration::from_millis(4700 + 5000));
    let told = stderr(&output);
    assert!(
        told.contains("waiting for the output of `arp`; it ends 5s after the last line"),
        "{told}"
    );
    assert!(told.contains("`arp` has ended on AP-Lobby: no output for 5s"), "{told}");
}

#[test]
fn the_silence_is_the_users_choice() {
    let output = cloud("short", &SLOW).run(&[&ARP[..], &["--silence", "1"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!((raw(&output).as_str(), stderr(&output).as_str()), ("12", ""));
    let refused = support::run(&[&ARP[..], &["--silence", "0"]].concat());
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn only_the_time_limit_counts_before_the_first_output() {
    let late = cloud("late", &[(2500, "late\n")]);
    let short = ["--silence", "300ms"];
    let output = late.run(&[&ARP[..], &short].concat());
    assert_eq!((output.status.code(), raw(&output).as_str()), (Some(0), "late"));
    let never = cloud("never", &[]);
    let output = never.run(&[&ARP[..], &short, &["--timeout", "1"]].concat());
    assert_eq!(output.status.code(), Some(4), "{}", stderr(&output));
}

#[test]
fn a_terminal_is_told_what_is_waited_for() {
    let cloud = cloud("watched", &[(0, "1\n")]);
    let mut client = cloud.client();
    client.args(ARP).args(["--silence", "300ms"]);
    let (status, shown) = Window::run(&client).end();
    assert_eq!(status.code(), Some(0), "{shown}");
    for told in ["it ends 300ms after the last line", "`arp` has ended on AP-Lobby: no output for"]
    {
        assert!(shown.contains(told), "{shown}");
    }
}
