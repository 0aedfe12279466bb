//! What people who know jq expect of filters and of the options around them.

mod support;

use support::{mistcat, run, stderr, stdout};

#[test]
fn rows_and_the_environment_work_as_in_jq() {
    let filter = "[$ENV.MARK, env.MARK, $ENV.MIST_APITOKEN, env.MIST_APITOKEN] | @csv";
    let output = mistcat()
        .args(["--demo", "test", "-c", "1", "-r", "-f", filter])
        .env("MARK", "a\"b")
        .env("MIST_APITOKEN", "s3cr3t")
        .output()
        .expect("the binary runs");
    assert_eq!(stdout(&output), "\"a\"\"b\",\"a\"\"b\",,\n", "{}", stderr(&output));
    let rows = run(&["--demo", "device-stats", "-c", "2", "-r", "-f", "[$name, .x, 1] | @tsv"]);
    assert_eq!(stdout(&rows), "device-stats\t\t1\n".repeat(2), "{}", stderr(&rows));
}

#[test]
fn a_time_style_may_follow_its_option() {
    let output =
        run(&["--demo", "test", "-c", "2", "-o", "pretty", "-t", "delta", "--color", "never"]);
    let shown = stdout(&output);
    let deltas = shown.lines().filter(|line| line.trim_start().starts_with('+')).count();
    assert_eq!((output.status.code(), deltas), (Some(0), 2), "{shown}{}", stderr(&output));
}

#[test]
fn a_file_may_follow_the_flag_for_times() {
    let folder = support::folder::Folder::new("filters-replay");
    let file = folder.path("day.rec");
    let recorded = run(&["--demo", "test", "-c", "2", "-o", "record", "-w", &file]);
    assert_eq!(recorded.status.code(), Some(0), "{}", stderr(&recorded));
    let replayed = run(&["replay", "-t", &file, "--speed", "max", "-o", "pretty", "--utc"]);
    assert_eq!(replayed.status.code(), Some(0), "{}", stderr(&replayed));
    assert_eq!(stdout(&replayed).lines().count(), 2);
}

#[test]
fn a_trigger_that_holds_for_a_missing_field_is_warned_of() {
    let told = |trigger: &str| {
        let arguments = ["--demo", "--dry-run", "pcap", "--start", "radiotap"];
        let ring = ["--keep-last", "1s", "--trigger", trigger];
        stderr(&run(&[&arguments[..], &ring].concat()))
    };
    let warning = told(".pcap_dict.rssi < -500");
    assert!(warning.contains("holds for messages without `.pcap_dict.rssi`"), "{warning}");
    assert!(warning.contains("`.pcap_dict.rssi != null and .pcap_dict.rssi < …`"), "{warning}");
    assert_eq!(told(".pcap_dict.rssi and .pcap_dict.rssi < -500"), "");
}
