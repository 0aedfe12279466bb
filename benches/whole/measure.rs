//! What a command costs: run by a process of its own, so that the sums of its children are those of one
//! command.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// What one run took.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// From the start to the first byte on stdout, where that was looked at.
    pub first: Duration,
    pub whole: Duration,
    /// User and system time of the command and of all it started.
    pub cpu: Duration,
    /// KiB; of the largest of them.
    pub peak: u64,
    /// Lines on stdout, where that was a pipe.
    pub lines: u64,
}

/// Where stdout goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    Null,
    File,
    /// Read by the measuring process: the time of the first byte is taken, and lines are counted. The
    /// reading costs the reader, not what is measured.
    Pipe,
}

impl Usage {
    /// Runs `command` beneath a measuring process.
    ///
    /// # Errors
    ///
    /// What was told on stderr by a command that failed.
    pub fn of(
        command: &[String],
        environment: &[(&str, &str)],
        out: Out,
        file: &str,
    ) -> Result<Self, String> {
        let out = match out {
            Out::Null => "/dev/null",
            Out::File => file,
            Out::Pipe => "-",
        };
        let own = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut measure = Command::new(own);
        measure.args(["measure", out]).args(command).stdin(Stdio::null());
        undress(&mut measure);
        let output = measure.envs(environment.iter().copied()).output();
        let output = output.map_err(|error| error.to_string())?;
        let told = String::from_utf8_lossy(&output.stdout);
        let figures: Vec<u64> =
            told.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
        let [first, whole, cpu, peak, lines] = figures[..] else {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        };
        let time = Duration::from_micros;
        Ok(Self { first: time(first), whole: time(whole), cpu: time(cpu), peak, lines })
    }
}

/// Takes the settings of whoever runs the benchmark away from a command.
pub fn undress(command: &mut Command) {
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("MIST")) {
        command.env_remove(name);
    }
}

/// The measuring process: prints microseconds, microseconds, microseconds, KiB, lines. Nothing if the
/// command fails.
pub fn run(out: &str, command: &[String]) {
    let stdout = match out {
        "-" => Stdio::piped(),
        path => File::create(path).expect("a file for stdout").into(),
    };
    let start = Instant::now();
    let mut child =
        Command::new(&command[0]).args(&command[1..]).stdout(stdout).spawn().expect("it starts");
    let (first, lines) = child.stdout.take().map_or((Duration::ZERO, 0), |pipe| watch(start, pipe));
    let status = child.wait().expect("it ends");
    let whole = start.elapsed();
    if !status.success() {
        let told = format!("{}: {status}\n", command.join(" "));
        std::io::stderr().write_all(told.as_bytes()).expect("stderr is open");
        return;
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("it is there on every Unix");
    let micros = |time: TimeVal| time.tv_sec() * 1_000_000 + time.tv_usec();
    let cpu = micros(usage.user_time()) + micros(usage.system_time());
    let peak = usage.max_rss() / if cfg!(target_os = "macos") { 1024 } else { 1 };
    let told = format!("{} {} {cpu} {peak} {lines}\n", first.as_micros(), whole.as_micros());
    std::io::stdout().write_all(told.as_bytes()).expect("stdout is open");
}

/// When the first byte came, and how many lines.
fn watch(start: Instant, mut pipe: impl Read) -> (Duration, u64) {
    let (mut first, mut lines) = (Duration::ZERO, 0);
    let mut buffer = vec![0; 65536];
    loop {
        let count = pipe.read(&mut buffer).expect("a pipe");
        if count == 0 {
            return (first, lines);
        }
        if first.is_zero() {
            first = start.elapsed();
        }
        lines += memchr::memchr_iter(b'\n', &buffer[..count]).count() as u64;
    }
}
