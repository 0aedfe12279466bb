//! Filters that would keep or kill the process.

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use support::folder::Folder;
use support::{mistcat, run, stderr, stdout};

const ENDLESS: &str = "def f: f; f";

/// Programs that the parser could not survive, or that would panic on the first message.
fn refused() -> Vec<(String, &'static str)> {
    let grown = |before: &str, after: &str| {
        let count = 100_000 / (before.len() + after.len());
        format!("{}.{}", before.repeat(count), after.repeat(count))
    };
    let deep = "nested deeper than 256 levels";
    vec![
        (grown("(", ")"), deep),
        (grown("[", "]"), deep),
        (grown("{a:", "}"), deep),
        (grown(".|", ""), deep),
        (grown("if . then ", " end"), deep),
        (grown("reduce ", " as $x (0; .)"), deep),
        (grown("def f: ", "; f"), deep),
        (grown("try ", ""), deep),
        (format!(".{}", grown("-", "")), deep),
        (grown("1+", ""), "operators in a row"),
        ("import \"a\" as $a; $a".to_owned(), "imports nothing"),
        ("import \"a\" as a; a::b".to_owned(), "module"),
        ("include \"a\"; b".to_owned(), "module"),
    ]
}

#[test]
fn too_deep_programs_are_refused_before_they_are_parsed() {
    for (program, reason) in refused() {
        let trigger = ["--keep-last", "1s", "--trigger", &program];
        for arguments in [
            &["--demo", "device-stats", "-c", "1", "-f", &program][..],
            &["--demo", "list", "sites", "-f", &program],
            &[&["--demo", "pcap", "-c", "1"], &trigger[..]].concat(),
        ] {
            let output = run(arguments);
            let told: String = stderr(&output).chars().take(500).collect();
            let start: String = program.chars().take(20).collect();
            assert_eq!(output.status.code(), Some(2), "{start}: {told}");
            assert!(told.contains(reason), "{start}: {told}");
        }
    }
}

#[test]
fn ordinary_long_programs_still_run() {
    let program = "select(".to_owned() + &".mac == \"x\" or ".repeat(2000) + "true) | {mac}";
    let output = run(&["--demo", "device-stats", "-c", "1", "-f", &program]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stdout(&output).starts_with("{\"mac\":"));
}

fn stream(arguments: &[&str]) -> Child {
    let mut command = mistcat();
    command.arg("--demo").args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the binary runs")
}

/// How long it takes to end, and its exit code.
fn end(mut child: Child) -> (Duration, Option<i32>) {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(20) {
        if let Some(status) = child.try_wait().expect("a child") {
            return (start.elapsed(), status.code());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().expect("it runs");
    panic!("it never ends");
}

#[test]
fn one_that_never_ends_is_reported_by_name_and_interrupted() {
    let folder = Folder::new("endless-filter");
    let file = folder.path("x.pcapng");
    let filter = ["pcap", "--start", "wired", "-w", &file, "-f", ENDLESS];
    let trigger = ["pcap", "--start", "wired", "-w", &file, "--keep-last", "1s"];
    let trigger = [&trigger[..], &["--trigger", ENDLESS]].concat();
    // Messages come faster than the buffer holds them.
    let lines = folder.path("x.ndjson");
    let busy = ["device-stats", "-w", &lines, "--buffer", "1", "-f", ENDLESS];
    for (arguments, option) in
        [(&filter[..], "--filter"), (&trigger[..], "--trigger"), (&busy[..], "--filter")]
    {
        let mut child = stream(arguments);
        let mut told = String::new();
        let mut lines = BufReader::new(child.stderr.take().expect("piped"));
        while !told.contains("has been busy with one message for 5s") {
            assert!(lines.read_line(&mut told).expect("UTF-8") > 0, "it ended: {told}");
        }
        assert!(told.contains(&format!("`{option}`")) && told.contains(ENDLESS), "{told}");
        assert!(!told.contains("the reader of the output is slower"), "{told}");
        let id = i32::try_from(child.id()).expect("an id");
        kill_process(Pid::from_raw(id).expect("an id"), Signal::INT).expect("it is sent");
        let (time, code) = end(child);
        assert_eq!(code, Some(130), "{told}");
        assert!(time < Duration::from_secs(3), "{time:?}");
    }
}

#[test]
fn one_that_never_ends_obeys_the_duration() {
    let folder = Folder::new("endless-duration");
    let file = folder.path("x.ndjson");
    for output in ["-", &file] {
        let child = stream(&["device-stats", "--duration", "500ms", "-w", output, "-f", ENDLESS]);
        let (time, code) = end(child);
        assert_eq!(code, Some(0), "{output}");
        assert!(time < Duration::from_secs(5), "{output}: {time:?}");
    }
}

#[test]
fn one_that_never_ends_over_a_list_is_interrupted() {
    let child = stream(&["list", "sites", "-f", ENDLESS]);
    // Wherever it is by then: the signal ends it.
    std::thread::sleep(Duration::from_millis(500));
    let id = i32::try_from(child.id()).expect("an id");
    kill_process(Pid::from_raw(id).expect("an id"), Signal::INT).expect("it is sent");
    assert!(end(child).0 < Duration::from_secs(3));
}
