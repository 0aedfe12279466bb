//! `--changes`, `--watch` and `--rate`, live and from a recording.

mod support;

use serde_json::Value;
use support::{Cloud, mistcat, run, stderr, stdout};

const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

/// Two clients, of which one moves; the other's counter is reset.
const SCRIPT: &str = r#"[cloud]
[[cloud.connection]]
steps = [{ expect = 1 }, { ack = "all" },
  { data = '{"mac":"aa0000000001","rssi":-60,"tx":{"bytes":100},"_time":1000}' },
  { data = '{"mac":"aa0000000002","rssi":-60,"tx":{"bytes":100},"_time":1000}' },
  { data = '{"mac":"aa0000000001","rssi":-62,"tx":{"bytes":300},"_time":1010}' },
  { data = '{"mac":"aa0000000002","rssi":-60,"tx":{"bytes":5},"_time":1010}' },
  { data = '{"mac":"aa0000000001","rssi":-63.5,"tx":{"bytes":301},"_time":1020}' },
  { data = '{"mac":"aa0000000002","tx":{"bytes":25},"_time":1014}' },
  { data = '{"mac":"aa0000000001","rssi":-61,"tx":{"bytes":302},"_time":1030}' },
  { close = 1000 }]
"#;

const STREAM: [&str; 4] = ["client-stats", "--site", SITE, "--no-reconnect"];

fn written(name: &str, options: &[&str]) -> String {
    let output = Cloud::scripted(name, SCRIPT).run(&[&STREAM[..], options].concat());
    assert_eq!(output.status.code(), Some(5), "{}", stderr(&output));
    stdout(&output)
}

fn values(lines: &str, pointer: &str) -> Vec<Option<f64>> {
    let value = |line: &str| {
        let value: Value = serde_json::from_str(line).expect("NDJSON");
        value.pointer(pointer).and_then(Value::as_f64)
    };
    lines.lines().map(value).collect()
}

#[test]
fn changes_beyond_the_band_are_written() {
    let lines = written("watch-band", &["--changes", "--watch", "rssi:3"]);
    assert_eq!(values(&lines, "/rssi"), [Some(-60.0), Some(-60.0), Some(-63.5)]);
    let lines = written("watch-any", &["--changes", "--watch", "rssi"]);
    assert_eq!(lines.lines().count(), 5);
    let lines = written("watch-all", &["--changes", "-o", "raw"]);
    assert_eq!(lines.lines().count(), 7);
    // The limit counts what is written.
    let options = ["--changes", "--watch", "rssi:3", "-c", "3", "-f", ".rssi"];
    let output = Cloud::scripted("watch-count", SCRIPT).run(&[&STREAM[..], &options].concat());
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), "-60\n-60\n-63.5\n"));
}

#[test]
fn first_states_can_be_left_out() {
    let options = ["--changes", "--watch", "rssi:3", "--no-first"];
    assert_eq!(values(&written("watch-first", &options), "/rssi"), [Some(-63.5)]);
    // On a terminal, and in its format, the change stands for the message.
    let options = [&options[..], &["-o", "pretty", "--utc"]].concat();
    let shown = written("watch-shown", &options);
    assert!(shown.ends_with("  aa:00:00:00:00:01  rssi -60 → -64 dBm\n"), "{shown}");
    assert_eq!(shown.lines().count(), 1);
}

#[test]
fn a_mistyped_column_is_reported_once() {
    for format in ["csv", "pretty"] {
        let options = ["-o", format, "--columns", "mac,rsi,tx.bytes"];
        let output =
            Cloud::scripted("watch-columns", SCRIPT).run(&[&STREAM[..], &options].concat());
        let told = stderr(&output);
        let warning = "warning: nothing so far has the column `rsi`; did you mean `rssi`?";
        assert_eq!(told.matches(warning).count(), 1, "{told}");
        assert_eq!(told.matches("nothing so far").count(), 1, "{told}");
    }
}

#[test]
fn rates_survive_resets() {
    let lines = written("watch-rate", &["--rate", "tx.bytes"]);
    let rates = values(&lines, "/tx/bytes_per_second");
    assert_eq!(rates, [None, None, Some(20.0), None, Some(0.1), Some(5.0), Some(0.1)]);
    assert!(lines.contains(r#""tx":{"bytes":300,"bytes_per_second":20},"_time":1010}"#), "{lines}");
    let options = ["--rate", "tx.*", "--changes", "--watch", "tx.bytes_per_second:10", "-r"];
    let lines = written("watch-both", &[&options[..], &["-f", ".tx.bytes_per_second"]].concat());
    assert_eq!(lines, "null\nnull\n20\n0.1\n5\n");
}

#[test]
fn a_recording_gives_the_same() {
    let file = std::env::temp_dir().join(format!("mistcat-watch-{}.rec", std::process::id()));
    let file = file.to_str().expect("a UTF-8 path");
    let cloud = Cloud::scripted("watch-record", SCRIPT);
    cloud.run(&[&STREAM[..], &["-o", "record", "-w", file]].concat());
    for options in [&["--changes", "--watch", "rssi:3"][..], &["--rate", "tx.bytes"]] {
        let replay = ["replay", file, "--speed", "max"];
        let again = mistcat().args(replay).args(options).output().expect("the binary runs");
        assert_eq!(stdout(&again), written("watch-again", options));
    }
    std::fs::remove_file(file).expect("the recording is removed");
}

#[test]
fn options_that_would_do_nothing_are_refused() {
    for (options, told) in [
        (&["--watch", "rssi"][..], "--changes"),
        (&["--changes", "--watch", "rssi:x"], "is not a dead band"),
        (&["--rate", "n", "-o", "raw"], "`--rate` cannot be used with `-o raw`"),
        (&["--rate", "n", "-o", "record"], "`--rate` cannot be used with `-o record`"),
    ] {
        let output = run(&[&["--demo", "client-stats"], options].concat());
        assert_eq!(output.status.code(), Some(2), "{options:?}");
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
    let packets = ["--demo", "pcap", "--changes", "-w", "/dev/null", "-o", "pcap"];
    assert_eq!(run(&packets).status.code(), Some(2));
}
