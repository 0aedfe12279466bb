//! Where the output of device utilities goes, and in which form.

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use serde_json::Value;
use support::window::Window;
use support::{Cloud, stderr, stdout};

const PING: [&str; 9] =
    ["run", "ping", "9.9.9.9", "--count", "2", "--site", "HQ", "--device", "AP-Lobby"];

const ROUTES: [&str; 6] = ["run", "show_route", "--site", "US-Austin", "--device", "GW-*"];

/// A cloud and a folder for files, gone when dropped.
struct Place {
    cloud: Cloud,
    folder: PathBuf,
}

impl Place {
    fn new(name: &str, arguments: &[&str]) -> Self {
        let folder =
            std::env::temp_dir().join(format!("mistcat-{}-runs-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self { cloud: Cloud::start(&[&["--rate", "20"], arguments].concat()), folder }
    }

    fn path(&self, name: &str) -> String {
        self.folder.join(name).to_str().expect("a UTF-8 path").to_owned()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).expect("the file is there")
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).expect("the folder is there");
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.flatten().map(name).collect();
        names.sort();
        names
    }

    fn run(&self, command: &[&str], more: &[&str]) -> Output {
        self.cloud.run(&[command, more].concat())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // It is only temporary.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn objects(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("NDJSON")).collect()
}

#[test]
fn a_run_is_written_to_a_file_in_every_format() {
    let place = Place::new("file", &[]);
    let file = place.path("ping.ndjson");
    let output = place.run(&PING, &["-w", &file]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    let lines = objects(&place.read("ping.ndjson"));
    assert!(lines[0]["raw"].as_str().expect("text").starts_with("PING 9.9.9.9"), "{lines:?}");
    assert_eq!(lines.len(), 7);
    for (format, begin) in [
        ("csv", "device,mac,session,raw\nAP-Lobby,"),
        ("tsv", "device\tmac\tsession\traw\nAP-Lobby\t"),
        ("json", "{\n  \"device\": \"AP-Lobby\""),
        ("raw", "PING 9.9.9.9 (9.9.9.9): 56 data bytes\n64 bytes"),
        ("pretty", "PING 9.9.9.9 (9.9.9.9): 56 data bytes\n64 bytes"),
    ] {
        let output = place.run(&PING, &["-o", format, "-w", &place.path(format)]);
        assert_eq!(output.status.code(), Some(0), "{format}: {}", stderr(&output));
        let text = place.read(format);
        assert!(text.starts_with(begin), "{format}: {text}");
    }
    let output = place.run(&PING, &["-w", &place.path("nowhere/x")]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
}

#[test]
fn a_name_may_hold_the_device_and_files_may_be_rotated_and_compressed() {
    let place = Place::new("names", &[]);
    let switches =
        ["run", "show_mac_table", "--site", "HQ", "--device", "SW-HQ-1", "--device", "SW-HQ-2"];
    let output = place.run(&switches, &["-o", "csv", "-w", &place.path("{device}.csv")]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(place.names().len(), 2);
    for name in place.names() {
        let text = place.read(&name);
        let mac = name.strip_suffix(".csv").expect("the ending");
        assert!(text.starts_with("device,mac,session,raw\n"), "{text}");
        assert!(text.lines().skip(1).all(|line| line.contains(mac)), "{text}");
        fs::remove_file(place.folder.join(name)).expect("it is removed");
    }
    let more = ["-w", &place.path("t.ndjson"), "--rotate-size", "1k", "--compress", "gzip"];
    let output = place.run(&switches, &more);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let names = place.names();
    assert!(names.len() > 2, "{names:?}");
    assert!(names.iter().all(|name| name.contains(".ndjson.gz")), "{names:?}");
}

#[test]
fn tee_shows_what_the_file_gets() {
    let place = Place::new("tee", &[]);
    let file = place.path("routes.csv");
    let output = place.run(&ROUTES, &["--tee", "-o", "csv", "-w", &file]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output), place.read("routes.csv"));
    assert!(stdout(&output).starts_with("device,mac,session,vrf"), "{}", stdout(&output));
}

#[test]
fn lines_may_be_stamped_and_wrapped() {
    let place = Place::new("stamps", &[]);
    let output = place.run(&PING, &["-o", "pretty", "--timestamps=rfc3339", "--utc"]);
    let first = stdout(&output).lines().next().expect("a line").to_owned();
    assert!(first.starts_with("20") && first.contains("Z PING 9.9.9.9"), "{first}");
    let output = place.run(&PING, &["--envelope"]);
    for line in objects(&stdout(&output)) {
        assert_eq!(line["event"], "data");
        assert_eq!(line["data"]["device"], "AP-Lobby", "{line}");
        assert!(line["channel"].as_str().expect("text").ends_with("/cmd"), "{line}");
    }
    let output = place.run(&ROUTES, &["-o", "pretty", "--columns", "metric,device,prefix"]);
    let shown = stdout(&output);
    let heading = shown.lines().nth(1).expect("a heading");
    let words: Vec<&str> = heading.split_whitespace().collect();
    assert_eq!(words, ["Metric", "device", "Prefix"], "{}{shown}", stderr(&output));
    assert!(shown.lines().nth(2).expect("a row").contains("GW-US-Austin"), "{shown}");
}

#[test]
fn what_is_no_format_of_a_run_is_refused() {
    let place = Place::new("refused", &[]);
    for (more, told) in [
        (&["-o", "record"][..], "`record` is for streams"),
        (&["-o", "pcapng"], "needs packets"),
        (&["--columns", "raw"], "`--columns` has no effect"),
        (&["--tee"], "--write"),
        (&["-o", "raw", "--envelope"], "`--envelope` cannot be used with"),
    ] {
        let output = place.run(&PING, more);
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{more:?}: {}", stderr(&output));
    }
    let config = place.path("config.toml");
    fs::write(&config, "output = \"record\"\n").expect("a configuration");
    let output = place.run(&PING, &["--config", &config]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(objects(&stdout(&output)).len(), 7, "a format for streams is not one of a run");
}

#[test]
fn a_screen_goes_into_a_file_as_snapshots_even_from_a_terminal() {
    let place = Place::new("screen", &[]);
    let file = place.path("top");
    let arguments =
        ["run", "top", "--site", "HQ", "--device", "SW-HQ-1", "--timeout", "2", "-w", &file];
    let mut client = place.cloud.client();
    let mut terminal = Window::run(client.args(arguments));
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(0), "{shown}");
    assert!(!shown.contains("last pid"), "{shown}");
    let screens = objects(&place.read("top"));
    assert!(screens.len() > 1, "{screens:?}");
}
