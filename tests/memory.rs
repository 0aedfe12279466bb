//! What the largest frames cost in memory. A binary of its own: its work would disturb tests that watch the clock.

mod support;

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use support::Cloud;

/// In MiB; `docs/guide/connection.md` promises it.
const DOCUMENTED: u64 = 400;

#[test]
fn the_largest_frames_stay_within_the_documented_memory() {
    const FRAMES: usize = 8;
    let frames = "{ big = 15728640 }, ".repeat(FRAMES);
    let script = format!(
        "[cloud]\n[[cloud.connection]]\nsteps = [{{ expect = 1 }}, {{ ack = 'all' }}, {frames} {{ numbered = 1 }}]\n"
    );
    let cloud = Cloud::scripted("big-frames", &script);
    let count = (FRAMES + 1).to_string();
    let mut command = cloud.client();
    command.args(["test", "-c", &count]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut client = command.spawn().expect("the binary runs");
    let mut stderr = BufReader::new(client.stderr.take().expect("it is piped")).lines();
    // Nothing is read until the queue is full.
    let is_full = |line: std::io::Result<String>| line.expect("UTF-8").contains("slower than");
    assert!(stderr.any(is_full), "the queue is never full");
    let mut stdout = BufReader::new(client.stdout.take().expect("it is piped"));
    let mut line = Vec::new();
    for _ in 0..FRAMES {
        line.clear();
        stdout.read_until(b'\n', &mut line).expect("it is read");
        assert!(line.len() > 15 << 20);
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", client.id()));
    let status = status.expect("the client still writes the last line");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    let peak = peak.trim_end_matches("kB").trim().parse::<u64>().expect("a number") >> 10;
    assert!(peak < DOCUMENTED, "{peak} MiB");
    std::io::copy(&mut stdout, &mut std::io::sink()).expect("the rest is read");
    assert_eq!(client.wait().expect("it ends").code(), Some(0));
}
