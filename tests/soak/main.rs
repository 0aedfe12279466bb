//! A bounded soak: random faults on random schedules from a seed, against the real binary.
//!
//! `cargo test --release --test soak -- --seed 1 --seconds 90`; not part of `cargo test`. Nothing that was
//! delivered may be lost, repeated or reordered; memory stays flat; no thread or file is left behind; and
//! the end comes within a second.

mod process;
mod random;
mod script;
#[path = "../support/mod.rs"]
mod support;
mod verdict;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStderr, ChildStdout, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use process::Look;
use random::Random;
use script::{Author, CHANNELS, Script};
use support::Cloud;
use verdict::{Evidence, Line, Loss};

/// More than any machine gets through.
const SCRIPTS_A_SECOND: u64 = 40;
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How much the memory may grow after the warm-up, in KiB of its floor.
const GROWTH: u64 = 5 << 10;
const TIMERS: [&str; 17] = [
    "--ping-interval",
    "150ms",
    "--ping-timeout",
    "600ms",
    "--ack-timeout",
    "200ms",
    "--connect-timeout",
    "300ms",
    "--retry-delay",
    "10ms",
    "--retry-max-delay",
    "50ms",
    "--buffer",
    "200",
    "--log-format",
    "json",
    "-v",
];

fn main() -> ExitCode {
    let (seed, seconds) = (option("--seed", 1), option("--seconds", 90));
    let mut author = Author::new(Random::new(seed));
    let scripts: Vec<_> = (0..seconds * SCRIPTS_A_SECOND).map(|_| author.script()).collect();
    let run = run(&scripts, seed, seconds);
    let faults = run.faults();
    print(&run, &scripts, seed, seconds, &faults).expect("stdout is open");
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn option(name: &str, default: u64) -> u64 {
    let mut arguments = std::env::args().skip_while(|argument| argument != name).skip(1);
    arguments.next().map_or(default, |text| text.parse().expect("a number"))
}

/// All that came of a run.
struct Run {
    evidence: Evidence,
    looks: Vec<Look>,
    code: Option<i32>,
    /// From the signal to the end.
    farewell: Duration,
    /// Lines on stderr that are no notices.
    strange: Vec<String>,
}

fn run(scripts: &[Script], seed: u64, seconds: u64) -> Run {
    let file = |kind: &str| {
        std::env::temp_dir().join(format!("mistcat-soak-{}-{kind}", std::process::id()))
    };
    let (scenario, journal) = (file("scenario"), file("journal"));
    fs::write(&scenario, script::document(scripts)).expect("the scenario is written");
    let path = |path: &std::path::Path| path.to_str().expect("a UTF-8 path").to_owned();
    let cloud = Cloud::start(&["--scenario", &path(&scenario), "--journal", &path(&journal)]);
    let mut client = start(&cloud);
    let stdout = client.stdout.take().expect("stdout is piped");
    let stderr = client.stderr.take().expect("stderr is piped");
    let (done, ended) = channel();
    let reader = thread::spawn(move || read(stdout, Random::new(!seed), || done.send(()).is_ok()));
    let listener = thread::spawn(move || listen(stderr));
    let looks = watch(client.id(), Duration::from_secs(seconds), &ended);
    let asked = Instant::now();
    kill_process(id(&client), Signal::TERM).expect("the client runs");
    let code = client.wait().expect("it ends").code();
    let farewell = asked.elapsed();
    drop(cloud);
    let (lines, away) = reader.join().expect("no panic");
    let (losses, strange) = listener.join().expect("no panic");
    let seen = fs::read_to_string(&journal).expect("the journal");
    let journal_lines = seen.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    let evidence = Evidence { journal: journal_lines.collect(), lines, losses, away };
    fs::remove_file(scenario).expect("the scenario is removed");
    fs::remove_file(journal).expect("the journal is removed");
    Run { evidence, looks, code, farewell, strange }
}

fn start(cloud: &Cloud) -> Child {
    let mut command = cloud.client();
    command.arg("subscribe").args(CHANNELS).arg("--envelope").args(TIMERS);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs")
}

fn id(client: &Child) -> Pid {
    i32::try_from(client.id()).ok().and_then(Pid::from_raw).expect("a process id")
}

/// Looks at the client until the time is over or its output ends.
fn watch(client: u32, time: Duration, ended: &Receiver<()>) -> Vec<Look> {
    let started = Instant::now();
    let mut looks = Vec::new();
    while started.elapsed() < time {
        if ended.recv_timeout(LOOK_EVERY) != Err(RecvTimeoutError::Timeout) {
            break;
        }
        looks.extend(Look::at(client));
    }
    looks
}

/// Reads stdout to its end, and is away now and then: the lines, and when that was.
fn read(
    stdout: ChildStdout,
    mut random: Random,
    done: impl FnOnce() -> bool,
) -> (Vec<Line>, Vec<(f64, f64)>) {
    let (mut lines, mut away) = (Vec::new(), Vec::new());
    let mut until_away = random.between(500, 10_000);
    for line in BufReader::new(stdout).lines().map_while(Result::ok) {
        lines.push(Line::read(&line).unwrap_or_else(|| panic!("not a line of ours: {line}")));
        until_away -= 1;
        if until_away == 0 {
            let from = now();
            thread::sleep(Duration::from_millis(random.between(50, 600)));
            away.push((from, now()));
            until_away = random.between(500, 10_000);
        }
    }
    done();
    (lines, away)
}

fn now() -> f64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs_f64()
}

/// Reads the notices to their end: the losses of connections that were made, and what is no notice.
fn listen(stderr: ChildStderr) -> (Vec<Loss>, Vec<String>) {
    let (mut losses, mut strange, mut open) = (Vec::new(), Vec::new(), false);
    for line in BufReader::new(stderr).lines().map_while(Result::ok) {
        let Ok(notice) = serde_json::from_str::<Value>(&line) else {
            strange.push(line);
            continue;
        };
        match notice["event"].as_str().unwrap_or_default() {
            "connected" => open = true,
            "disconnected" if std::mem::take(&mut open) => losses.push(Loss::of(&notice)),
            _ => {}
        }
    }
    (losses, strange)
}

impl Run {
    fn faults(&self) -> Vec<String> {
        let mut faults = self.evidence.faults();
        faults.extend(self.strange.iter().map(|line| format!("not a notice: {line}")));
        if self.code != Some(0) {
            faults.push(format!("exit code {:?} after SIGTERM", self.code));
        }
        if self.farewell > Duration::from_secs(1) {
            faults.push(format!("the end took {:?}", self.farewell));
        }
        let [start, end] = self.ends();
        if end.memory > start.memory + GROWTH {
            faults.push(format!("memory grew from {} to {} KiB", start.memory, end.memory));
        }
        if end.threads > start.threads || end.files > start.files {
            faults.push(format!("left behind: {start:?}, and then {end:?}"));
        }
        faults
    }

    /// The least of each figure in the second quarter of the run, when it is warm, and in the last. The
    /// allocator keeps what was freed for a while, so that what is lost for good shows in the floor.
    fn ends(&self) -> [Look; 2] {
        let quarter = self.looks.len() / 4;
        let last = self.looks.len() - quarter;
        [&self.looks[quarter..=quarter * 2], &self.looks[last - 1..]].map(least)
    }
}

fn least(looks: &[Look]) -> Look {
    let less = |one: Look, other: &Look| Look {
        memory: one.memory.min(other.memory),
        threads: one.threads.min(other.threads),
        files: one.files.min(other.files),
    };
    looks.iter().fold(looks[0], less)
}

fn print(
    run: &Run,
    scripts: &[Script],
    seed: u64,
    seconds: u64,
    faults: &[String],
) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let [start, end] = run.ends();
    let peak = run.looks.iter().map(|look| look.memory).max();
    let played = run.evidence.connections();
    let mut row = |name: &str, figure: String| writeln!(out, "{name:<28} {figure:>12}");
    row("seed", seed.to_string())?;
    row("seconds", seconds.to_string())?;
    row("connections", played.to_string())?;
    row("streams lost", run.evidence.losses.len().to_string())?;
    row("messages sent", run.evidence.count_sent().to_string())?;
    row("messages written", run.evidence.count_written().to_string())?;
    row("gap records", run.evidence.count_gaps().to_string())?;
    row("times the reader was away", run.evidence.away.len().to_string())?;
    row("memory when warm, KiB", start.memory.to_string())?;
    row("memory at last, KiB", end.memory.to_string())?;
    row("memory at most, KiB", peak.unwrap_or_default().to_string())?;
    row("threads when warm, at last", format!("{}, {}", start.threads, end.threads))?;
    row("files when warm, at last", format!("{}, {}", start.files, end.files))?;
    row("end after SIGTERM, ms", run.farewell.as_millis().to_string())?;
    for (kind, count) in kinds(&scripts[..played.min(scripts.len())]) {
        row(&format!("  {kind}"), count.to_string())?;
    }
    for fault in faults.iter().take(20) {
        writeln!(out, "FAULT: {fault}")?;
    }
    writeln!(out, "{}", if faults.is_empty() { "passed" } else { "failed" })
}

fn kinds(scripts: &[Script]) -> BTreeMap<&'static str, u64> {
    let mut kinds = BTreeMap::new();
    for kind in scripts.iter().flat_map(|script| &script.kinds) {
        *kinds.entry(*kind).or_insert(0) += 1;
    }
    kinds
}
