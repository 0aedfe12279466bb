//! Clocks that jump while the client runs: nothing may hang on the time of day, and a connection counts as
//! stable by the steady clock alone.
//!
//! The C compiler that Rust links with makes the library that lets them jump.

mod support;

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;
use support::Cloud;

const OPEN: &str = "{ expect = 1 }, { ack = 'all' }";
const DAY: i64 = 86_400;

static LIBRARY: LazyLock<PathBuf> = LazyLock::new(|| {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clock/jump.c");
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("libjump.so");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source);
    assert!(compiler.status().expect("a C compiler, as for the build").success());
    library
});

/// What came of a client whose clocks jumped after its first message.
struct Outcome {
    code: Option<i32>,
    lines: Vec<Value>,
    told: String,
}

fn run(name: &str, script: &str, arguments: &[&str], wall: i64, steady: i64) -> Outcome {
    let cloud = Cloud::scripted(name, script);
    let when = std::env::temp_dir().join(format!("mistcat-{}-{name}", std::process::id()));
    let mut command = cloud.client();
    command
        .env("LD_PRELOAD", &*LIBRARY)
        .env("JUMP_WHEN", &when)
        .env("JUMP_WALL", wall.to_string())
        .env("JUMP_STEADY", steady.to_string());
    let pipes = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut client = pipes.spawn().expect("the binary runs");
    let mut lines = BufReader::new(client.stdout.take().expect("stdout is piped")).lines();
    let first = lines.next().expect("a message").expect("UTF-8");
    File::create(&when).expect("the clocks jump");
    let rest = lines.map(|line| line.expect("UTF-8"));
    let lines = std::iter::once(first).chain(rest);
    let lines = lines.map(|line| serde_json::from_str(&line).expect("JSON")).collect();
    let mut told = String::new();
    client.stderr.take().expect("stderr is piped").read_to_string(&mut told).expect("UTF-8");
    let code = client.wait().expect("it ends").code();
    std::fs::remove_file(&when).expect("the file is removed");
    Outcome { code, lines, told }
}

fn numbers(lines: &[Value]) -> Vec<u64> {
    lines.iter().filter_map(|line| line["data"]["seq"].as_u64()).collect()
}

fn received(line: &Value) -> i64 {
    let text = line["received"].as_str().expect("the time of arrival");
    text.parse::<jiff::Timestamp>().expect("a time stamp").as_second()
}

#[test]
fn a_jump_of_the_time_of_day_disturbs_nothing() {
    let script = format!(
        "[cloud]\n[[cloud.connection]]\nsteps = [{OPEN}, {{ numbered = 10, every = '50ms' }}, {{ wait_for = 'ping' }}, {{ close = 1013 }}]\n\
         [[cloud.connection]]\nsteps = [{OPEN}, {{ numbered = 10, from = 11, every = '50ms' }}]\n"
    );
    let arguments = ["test", "-c", "20", "--envelope", "--retry-delay", "5ms"];
    let timers = ["--ping-interval", "100ms", "--ping-timeout", "2s", "--idle-timeout", "10s"];
    for (name, jump) in [("forwards", DAY), ("backwards", -DAY)] {
        let outcome = run(name, &script, &[&arguments[..], &timers].concat(), jump, 0);
        assert_eq!(outcome.code, Some(0), "{name}: {}", outcome.told);
        assert!(numbers(&outcome.lines).into_iter().eq(1..=20), "{name}: {}", outcome.told);
        let ends = [&outcome.lines[0], &outcome.lines[outcome.lines.len() - 1]].map(received);
        assert!((ends[1] - ends[0] - jump).abs() < 60, "{name}: no jump in {ends:?}");
        assert_eq!(outcome.told.matches("attempt").count(), 1, "{name}: {}", outcome.told);
    }
}

#[test]
fn failures_are_counted_anew_after_a_stable_minute() {
    let script = format!(
        "[cloud]\n[[cloud.connection]]\nsteps = [{{ respond = 503 }}]\n\
         [[cloud.connection]]\nsteps = [{OPEN}, {{ numbered = 20, every = '20ms' }}, {{ drop = true }}]\n\
         [[cloud.connection]]\nsteps = [{OPEN}, {{ numbered = 1, from = 21 }}]\n"
    );
    let arguments =
        ["test", "-c", "21", "--envelope", "--retry-delay", "5ms", "--max-retries", "1"];
    for (name, minute, code) in [("stable", 61, 0), ("unstable", 0, 5)] {
        let outcome = run(name, &script, &arguments, 0, minute);
        assert_eq!(outcome.code, Some(code), "{name}: {}", outcome.told);
        assert!(numbers(&outcome.lines).into_iter().eq(1..=20 + u64::from(code == 0)), "{name}");
        assert!(outcome.told.contains("HTTP 503; attempt 2"), "{name}: {}", outcome.told);
    }
}
