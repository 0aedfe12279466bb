//! Readers that are slower than the cloud: what is held back, what is dropped, and what must not be lost.

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::Cloud;

/// How long the reader of the output does something else: what these tests are about.
const AWAY: Duration = Duration::from_secs(1);
const SLOW: &str = "slower than the cloud";

/// A client whose output nobody reads yet.
struct Unread {
    child: Child,
    stderr: BufReader<std::process::ChildStderr>,
    told: String,
}

impl Unread {
    fn start(cloud: &Cloud, arguments: &[&str]) -> Self {
        let mut command = cloud.client();
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary runs");
        let stderr = BufReader::new(child.stderr.take().expect("stderr is piped"));
        Self { child, stderr, told: String::new() }
    }

    fn wait_until_told(&mut self, piece: &str) {
        while !self.told.contains(piece) {
            let read = self.stderr.read_line(&mut self.told).expect("UTF-8");
            assert_ne!(read, 0, "`{piece}` was never told: {}", self.told);
        }
    }

    fn id(&self) -> Pid {
        i32::try_from(self.child.id()).ok().and_then(Pid::from_raw).expect("a process id")
    }

    /// The processor time so far in hundredths of a second.
    fn busy(&self) -> u64 {
        let file = format!("/proc/{}/stat", self.child.id());
        let text = std::fs::read_to_string(file).expect("the process runs");
        let fields =
            text.rsplit(')').next().expect("the name is in parentheses").split_whitespace();
        fields.skip(11).take(2).map(|field| field.parse::<u64>().expect("a number")).sum()
    }

    /// Reads to the end: the exit code, the numbers of the messages, and all that was told.
    fn read(mut self) -> (Option<i32>, Vec<u64>, String) {
        let stdout = self.child.stdout.take().expect("stdout is piped");
        let lines = BufReader::new(stdout).lines();
        let numbers = lines.map(|line| number(&line.expect("UTF-8"))).collect();
        self.stderr.read_to_string(&mut self.told).expect("UTF-8");
        (self.child.wait().expect("it ends").code(), numbers, self.told)
    }
}

fn number(line: &str) -> u64 {
    let line: Value = serde_json::from_str(line).expect("a whole line of JSON");
    line["seq"].as_u64().expect("a number")
}

fn dropped(told: &str) -> Vec<u64> {
    let sums = told.lines().filter(|line| line.contains("were dropped"));
    sums.map(|line| {
        let count = line.strip_prefix("warning: ").and_then(|rest| rest.split(' ').next());
        count.expect("a count").parse().expect("a number")
    })
    .collect()
}

fn steps(steps: &str) -> String {
    format!(
        "[cloud]\n[[cloud.connection]]\nsteps = [{{ expect = 1 }}, {{ ack = 'all' }}, {steps}]\n"
    )
}

#[test]
fn block_holds_the_stream_back_without_calling_it_dead() {
    let script = steps("{ numbered = 5000, size = 1000 }");
    let cloud = Cloud::scripted("block", &script);
    let arguments = ["test", "-c", "5000", "--buffer", "100", "-v"];
    let pings = ["--ping-interval", "100ms", "--ping-timeout", "500ms"];
    let mut client = Unread::start(&cloud, &[&arguments[..], &pings].concat());
    client.wait_until_told(SLOW);
    let before = client.busy();
    thread::sleep(AWAY);
    let busy = client.busy() - before;
    assert!(busy < 30, "{busy} hundredths of a second of work while nothing could be done");
    let (code, numbers, told) = client.read();
    assert_eq!(code, Some(0), "{told}");
    assert!(numbers.iter().copied().eq(1..=5000), "{told}");
    assert!(told.contains("the output has caught up") && !told.contains("attempt"), "{told}");
}

#[test]
fn what_arrived_before_a_reset_is_written_however_late_the_reader_comes() {
    let script = steps("{ numbered = 600, size = 200 }, { wait = '300ms' }, { reset = true }")
        + "[[cloud.connection]]\nsteps = [{ expect = 1 }, { ack = 'all' }, { numbered = 1, from = 601 }]\n";
    let cloud = Cloud::scripted("held", &script);
    let arguments =
        ["test", "-c", "601", "--buffer", "10", "--retry-delay", "5ms", "--duration", "10s"];
    let pings = ["--ping-interval", "50ms", "--ping-timeout", "10s"];
    let mut client = Unread::start(&cloud, &[&arguments[..], &pings].concat());
    client.wait_until_told(SLOW);
    thread::sleep(AWAY);
    let (code, numbers, told) = client.read();
    assert_eq!(code, Some(0), "{told}");
    assert!(numbers.iter().copied().eq(1..=601), "{} {told}", numbers.len());
    assert!(told.contains("attempt 2"), "{told}");
}

#[test]
fn envelopes_account_for_what_was_dropped_at_its_place() {
    for policy in ["drop-oldest", "drop-newest"] {
        let cloud = Cloud::scripted(policy, &steps("{ numbered = 20000 }, { close = 1013 }"));
        let arguments = ["test", "--envelope", "--on-slow", policy, "--buffer", "50"];
        let retry = ["--retry-delay", "10h", "--retry-max-delay", "10h"];
        let mut client = Unread::start(&cloud, &[&arguments[..], &retry].concat());
        client.wait_until_told("attempt 2");
        kill_process(client.id(), Signal::TERM).expect("the signal is sent");
        let (mut next, mut gaps) = (1, 0);
        let stdout = client.child.stdout.take().expect("stdout is piped");
        for line in BufReader::new(stdout).lines() {
            let line: Value = serde_json::from_str(&line.expect("UTF-8")).expect("JSON");
            if line["event"] == "gap" {
                // The end of the connection leaves a gap, too, but of unknown size.
                let dropped = line["dropped"].as_u64();
                assert_eq!(dropped.is_some(), line["reason"] == "dropped", "{line}");
                next += dropped.unwrap_or_default();
                gaps += u64::from(dropped.is_some());
            } else {
                assert_eq!(line["data"]["seq"], next, "{policy}: {line}");
                next += 1;
            }
        }
        assert_eq!(next, 20_001, "{policy}");
        assert!(gaps > 0, "{policy}");
        client.child.wait().expect("it ends");
    }
}

#[test]
fn drops_keep_one_end_and_are_counted() {
    for (policy, last) in [("drop-oldest", true), ("drop-newest", false)] {
        let cloud = Cloud::scripted(policy, &steps("{ numbered = 20000 }, { close = 1013 }"));
        let arguments = ["test", "--on-slow", policy, "--buffer", "50", "--retry-delay", "10h"];
        let mut client =
            Unread::start(&cloud, &[&arguments[..], &["--retry-max-delay", "10h"]].concat());
        client.wait_until_told("attempt 2");
        kill_process(client.id(), Signal::TERM).expect("the signal is sent");
        let (code, numbers, told) = client.read();
        assert_eq!(code, Some(0), "{told}");
        let ends = (numbers[0], numbers[numbers.len() - 1]);
        assert!(ends.0 == 1 || last, "{policy}: {ends:?}");
        assert_eq!(ends.1 == 20_000, last, "{policy}: {ends:?}");
        assert!(numbers.is_sorted_by(|one, next| one < next), "{policy}");
        let sums = dropped(&told);
        assert_eq!(numbers.len() as u64 + sums.iter().sum::<u64>(), 20_000, "{policy}: {told}");
        assert!(sums.len() <= 4, "told once a second: {told}");
    }
}

#[test]
fn a_client_that_was_stopped_reads_before_it_judges() {
    let cloud = Cloud::scripted(
        "stopped",
        "[cloud]\n[[cloud.connection]]\nsteps = [{ expect = 1 }, { ack = \"all\" }, { numbered = 40, every = \"50ms\" }, { wait_for = \"close\" }]\n",
    );
    let client = Unread::start(
        &cloud,
        &[
            "test",
            "-c",
            "40",
            "--stale-after",
            "1s",
            "--reconnect-stale",
            "--ping-interval",
            "300ms",
            "--ping-timeout",
            "300ms",
        ],
    );
    kill_process(client.id(), Signal::STOP).expect("it is sent");
    // The cloud goes on: this is what the test is about.
    thread::sleep(AWAY * 2);
    kill_process(client.id(), Signal::CONT).expect("it is sent");
    let (code, numbers, told) = client.read();
    assert_eq!((code, numbers), (Some(0), (1..=40).collect()), "{told}");
    assert!(!told.contains("attempt"), "{told}");
}

#[test]
fn a_stderr_that_nobody_reads_holds_up_neither_data_nor_end() {
    let cloud = Cloud::scripted(
        "mute",
        "[cloud]\n[[cloud.connection]]\nsteps = [{ expect = 1 }, { ack = \"all\" }, { numbered = 2000 }, { close = 1011 }]\n",
    );
    let (reader, writer) = std::io::pipe().expect("a pipe");
    rustix::io::ioctl_fionbio(&writer, true).expect("a pipe");
    while rustix::io::write(&writer, &[b'.'; 4096]).is_ok() {}
    rustix::io::ioctl_fionbio(&writer, false).expect("a pipe");
    let filter = "if .seq % 2 == 0 then error(\"x\") else . end";
    let mut command = cloud.client();
    command.args(["test", "--no-reconnect", "-f", filter]).stderr(writer);
    let output = command.stdout(Stdio::piped()).output().expect("it runs");
    assert_eq!(output.status.code(), Some(5));
    assert_eq!(output.stdout.split(|byte| *byte == b'\n').count() - 1, 1000);
    drop(reader);
}
