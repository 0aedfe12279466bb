//! One conversation per file of `tests/scenarios`: arguments, steps of the cloud, what must come of it.
//!
//! `args`: arguments of the client. `exit`: its exit code. `stdout`: all of it. `numbered`: stdout holds
//! the messages 1 to N, each once, in order. `delivered`: stdout holds the numbers that the cloud's
//! journal says were sent, each once, in order, channel by channel where there is an envelope. `gaps`: so
//! many gap records. `stderr`: pieces that must be told. `untold`: pieces that must not. `connections`:
//! how many upgrades the cloud saw. `journal`: pieces that must be in the cloud's journal. `within`: how
//! long it may take. `tls`: the cloud speaks TLS, and the client trusts it or not. `[cloud]` is the script.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde::Deserialize;
use serde_json::Value;
use support::{Cloud, stderr, stdout};

/// Most of a scenario's time is waiting, so that more run at a time than there are cores.
const AT_A_TIME: usize = 8;
/// How long a scenario may take that says nothing about it.
const PATIENCE: Duration = Duration::from_secs(15);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    args: Vec<String>,
    exit: i32,
    stdout: Option<String>,
    numbered: Option<u64>,
    #[serde(default)]
    delivered: bool,
    gaps: Option<usize>,
    #[serde(default)]
    stderr: Vec<String>,
    #[serde(default)]
    untold: Vec<String>,
    connections: Option<usize>,
    #[serde(default)]
    journal: Vec<String>,
    within: Option<String>,
    tls: Option<Trust>,
    /// Read by the cloud alone.
    #[serde(rename = "cloud")]
    _cloud: toml::Table,
}

#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Trust {
    Trusted,
    Untrusted,
}

/// What came of a scenario.
struct Outcome {
    code: Option<i32>,
    stdout: String,
    stderr: String,
    journal: String,
}

#[test]
fn every_scenario_ends_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the scenarios")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    assert!(files.len() > 10);
    let (files, failures) = (Mutex::new(files), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while let Some(file) = next(&files) {
                    if let Err(failure) = play(&file) {
                        failures.lock().expect("no panic").push(failure);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().expect("no panic");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn next(files: &Mutex<Vec<PathBuf>>) -> Option<PathBuf> {
    files.lock().expect("no panic").pop()
}

fn play(file: &Path) -> Result<(), String> {
    let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
    let text = fs::read_to_string(file).expect("a readable file");
    let scenario: Scenario = toml::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    let journal =
        std::env::temp_dir().join(format!("mistcat-{}-{name}.ndjson", std::process::id()));
    let cloud = start(file, &journal, scenario.tls);
    let mut client = cloud.client();
    if scenario.tls == Some(Trust::Trusted) {
        client.args(["--ca-cert", cloud.text("ca")]);
    }
    let within = scenario
        .within
        .as_deref()
        .map_or(PATIENCE, |text| humantime::parse_duration(text).expect("a length of time"));
    let output = output_within(client.args(&scenario.args), within);
    drop(cloud);
    let seen = fs::read_to_string(&journal).expect("the journal");
    fs::remove_file(&journal).expect("the journal is removed");
    let output = output.map_err(|output| {
        format!("{name}: not over within {within:?}\n  stderr: {}", stderr(&output))
    })?;
    let outcome = Outcome {
        code: output.status.code(),
        stdout: stdout(&output),
        stderr: stderr(&output),
        journal: seen,
    };
    scenario.judge(&outcome).map_err(|what| {
        let (told, written) = (&outcome.stderr, &outcome.stdout);
        let written: String = written.chars().take(4000).collect();
        format!("{name}: {what}\n  stderr: {told}\n  stdout: {written}")
    })
}

fn start(file: &Path, journal: &Path, tls: Option<Trust>) -> Cloud {
    let path = |path: &Path| path.to_str().expect("a UTF-8 path").to_owned();
    let (file, journal) = (path(file), path(journal));
    let mut arguments = vec!["--scenario", &file, "--journal", &journal];
    if tls.is_some() {
        arguments.push("--tls");
    }
    Cloud::start(&arguments)
}

/// What a command wrote, if it ended by itself in time; else it is killed.
fn output_within(command: &mut Command, within: Duration) -> Result<Output, Output> {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    let id = i32::try_from(child.id()).ok().and_then(Pid::from_raw).expect("a process id");
    let (done, ended) = mpsc::channel();
    thread::scope(|scope| {
        let waiting = scope.spawn(move || {
            let output = child.wait_with_output().expect("it can be waited for");
            // Nobody listens any more when it took too long.
            let _ = done.send(());
            output
        });
        let in_time = ended.recv_timeout(within).is_ok();
        if !in_time {
            // It may have ended just now.
            let _ = kill_process(id, Signal::KILL);
        }
        let output = waiting.join().expect("no panic");
        if in_time { Ok(output) } else { Err(output) }
    })
}

impl Scenario {
    fn judge(&self, outcome: &Outcome) -> Result<(), String> {
        if outcome.code != Some(self.exit) {
            return Err(format!("exit code {:?}, not {}", outcome.code, self.exit));
        }
        self.judge_stdout(outcome)?;
        self.judge_stderr(&outcome.stderr)?;
        let upgrades = outcome.journal.lines().filter(|line| line.contains("\"upgrade\"")).count();
        if self.connections.is_some_and(|count| count != upgrades) {
            return Err(format!("{upgrades} connections"));
        }
        match self.journal.iter().find(|piece| !outcome.journal.contains(*piece)) {
            Some(missing) => Err(format!("`{missing}` is not in the journal")),
            None => Ok(()),
        }
    }

    fn judge_stdout(&self, outcome: &Outcome) -> Result<(), String> {
        let written = &outcome.stdout;
        if self.stdout.as_ref().is_some_and(|expected| expected != written) {
            return Err("another stdout".to_owned());
        }
        let all = |count| (1..=count).collect::<Vec<_>>();
        let numbers: Vec<u64> = entries(written).filter_map(|line| number(&line)).collect();
        if self.numbered.is_some_and(|count| numbers != all(count)) {
            return Err("not each number once, in order".to_owned());
        }
        let gaps = entries(written).filter(|line| line["event"] == "gap").count();
        if self.gaps.is_some_and(|count| count != gaps) {
            return Err(format!("{gaps} gap records"));
        }
        if self.delivered {
            let enveloped = self.args.iter().any(|argument| argument == "--envelope");
            let sent = entries(&outcome.journal).filter(|entry| entry["event"] == "sent");
            let sent = by_channel(sent, enveloped);
            if sent.is_empty() || sent != by_channel(entries(written), enveloped) {
                return Err(format!("not what was sent: {sent:?}"));
            }
        }
        Ok(())
    }

    fn judge_stderr(&self, told: &str) -> Result<(), String> {
        if let Some(missing) = self.stderr.iter().find(|piece| !told.contains(*piece)) {
            return Err(format!("`{missing}` was not told"));
        }
        let twice = |line: &&str| line.contains("not written") && told.matches(line).count() > 1;
        if let Some(line) = told.lines().find(twice) {
            return Err(format!("`{line}` was told twice"));
        }
        match self.untold.iter().find(|piece| told.contains(*piece)) {
            Some(extra) => Err(format!("`{extra}` was told")),
            None => Ok(()),
        }
    }
}

fn entries(lines: &str) -> impl Iterator<Item = Value> {
    lines.lines().filter_map(|line| serde_json::from_str(line).ok())
}

/// The number of a message, in its envelope or not, or of the journal's entry about it.
fn number(line: &Value) -> Option<u64> {
    line.get("data").unwrap_or(line).get("seq")?.as_u64()
}

/// The numbers in order, in one heap where the lines do not tell their channels.
fn by_channel(lines: impl Iterator<Item = Value>, told_apart: bool) -> BTreeMap<String, Vec<u64>> {
    let mut channels = BTreeMap::<_, Vec<_>>::new();
    for (line, seq) in lines.filter_map(|line| number(&line).map(|seq| (line, seq))) {
        let channel = line["channel"].as_str().filter(|_| told_apart).unwrap_or_default();
        channels.entry(channel.to_owned()).or_default().push(seq);
    }
    channels
}
