//! Files under load, under signals and under bad luck: no line is lost, split or written twice.

mod support;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::folder::Folder;
use support::{Cloud, stderr};

impl Folder {
    /// Every file by its path in the folder, decompressed as far as it can be read.
    fn files(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            // While a stream is running, files get other names.
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Some(text) = text(&path) {
                    let name = path.strip_prefix(&self.0).expect("inside").display().to_string();
                    found.insert(name, text);
                }
            }
        }
        found
    }

    fn bytes(&self) -> u64 {
        let sizes = fs::read_dir(&self.0).into_iter().flatten().flatten();
        sizes.filter_map(|entry| entry.metadata().ok()).map(|about| about.len()).sum()
    }
}

fn text(path: &Path) -> Option<String> {
    let mut file = File::open(path).ok()?;
    let complete = if is_unfinished(path) { path.with_extension("") } else { path.to_owned() };
    let mut bytes = Vec::new();
    // A file that is not complete ends too early.
    let _ = match complete.extension().and_then(|ending| ending.to_str()) {
        Some("gz") => flate2::read::MultiGzDecoder::new(file).read_to_end(&mut bytes),
        #[cfg(feature = "zstd")]
        Some("zst") => {
            zstd::stream::read::Decoder::new(file).expect("a decoder").read_to_end(&mut bytes)
        }
        _ => file.read_to_end(&mut bytes),
    };
    Some(String::from_utf8(bytes).expect("UTF-8"))
}

fn is_unfinished(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "part")
}

/// The numbers of the messages, in the order of the numbers in the files' names.
fn numbers(files: &BTreeMap<String, String>) -> Vec<u64> {
    let mut names: Vec<_> = files.keys().collect();
    // `x.ndjson` comes before `x-0001.ndjson`.
    names.sort_by_key(|name| (name.contains('-'), name.len(), (*name).clone()));
    let lines = names.into_iter().flat_map(|name| files[name].lines());
    lines
        .map(|line| {
            serde_json::from_str::<Value>(line).expect(line)["seq"].as_u64().expect("a number")
        })
        .collect()
}

/// A connection that sends numbered messages and is then silent.
fn connection(steps: &str) -> String {
    format!("[[cloud.connection]]\nsteps = [{{ expect = 1 }}, {{ ack = \"all\" }}, {steps}]\n")
}

fn numbered(name: &str, steps: &str) -> Cloud {
    Cloud::scripted(name, &format!("[cloud]\n{}", connection(steps)))
}

struct Stream(Child);

impl Stream {
    fn start(mut command: Command, arguments: &[&str]) -> Self {
        let command = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::piped());
        Self(command.spawn().expect("the binary runs"))
    }

    fn of(cloud: &Cloud, arguments: &[&str]) -> Self {
        Self::start(cloud.client(), arguments)
    }

    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.0.id()).expect("a process id");
        kill_process(Pid::from_raw(id).expect("a process id"), signal).expect("the signal is sent");
    }

    /// Waits for a line of stderr that holds `word`.
    fn told(&mut self, word: &str) -> String {
        let mut lines =
            BufReader::with_capacity(1, self.0.stderr.as_mut().expect("it is piped")).lines();
        let line = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains(word)));
        line.unwrap_or_else(|| panic!("`{word}` is not told")).expect("UTF-8")
    }

    /// The exit code, and the rest of stderr.
    fn end(mut self) -> (Option<i32>, String) {
        let mut told = String::new();
        self.0.stderr.take().expect("it is piped").read_to_string(&mut told).expect("UTF-8");
        (self.0.wait().expect("it ends").code(), told)
    }
}

/// Looks again and again, for a minute at most.
fn until(what: &str, mut seen: impl FnMut() -> bool) {
    let start = Instant::now();
    while !seen() {
        assert!(start.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::yield_now();
    }
}

const METHODS: &[&str] = if cfg!(feature = "zstd") { &["", "gzip", "zstd"] } else { &["", "gzip"] };

#[test]
fn rotation_loses_and_splits_no_line() {
    const COUNT: u64 = 40_000;
    let cloud = numbered("rotation", "{ numbered = 40000 }");
    for method in METHODS {
        let folder = Folder::new(&format!("rotation-{method}"));
        let path = folder.path("x.ndjson");
        let count = COUNT.to_string();
        let mut arguments = vec!["test", "-c", &count, "-w", &path, "--rotate-size", "30k"];
        if !method.is_empty() {
            arguments.extend(["--compress", method]);
        }
        let output = cloud.run(&arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let files = folder.files();
        assert!(numbers(&files).into_iter().eq(1..=COUNT), "{method}");
        assert!(files.len() > 50, "{}", files.len());
        for (name, text) in &files {
            assert!(!is_unfinished(name.as_ref()) && text.ends_with('\n'), "{name}");
            assert!(text.len() <= 30 << 10, "{name}: {}", text.len());
        }
    }
}

#[test]
fn after_a_kill_every_line_is_there_once() {
    const RUNS: u64 = 5;
    for method in METHODS {
        let script: String = (0..=RUNS)
            .map(|run| connection(&format!("{{ numbered = 60000, from = {} }}", run * 100_000)))
            .collect();
        let cloud = Cloud::scripted(&format!("kill-{method}"), &format!("[cloud]\n{script}"));
        let folder = Folder::new(&format!("kill-{method}"));
        let path = folder.path("x.ndjson");
        let mut arguments = vec!["test", "-w", &path, "--rotate-size", "20k"];
        if !method.is_empty() {
            arguments.extend(["--compress", method]);
        }
        let mut seen = Vec::new();
        for run in 0..RUNS {
            let before = folder.bytes();
            let stream = Stream::of(&cloud, &arguments);
            // Somewhere in a file, and elsewhere in each run.
            let more = if method.is_empty() { 37_123 } else { 4_567 } * (run + 1);
            until("it writes", || folder.bytes() > before + more);
            seen.push(complete_lines(&folder));
            stream.signal(Signal::KILL);
            stream.end();
        }
        let output = cloud.run(&[&arguments[..], &["-c", "1"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let files = folder.files();
        assert!(files.keys().all(|name| !name.contains(".part")), "{:?}", files.keys());
        let all = numbers(&files);
        for (run, seen) in seen.into_iter().enumerate() {
            let from = run as u64 * 100_000;
            let own: Vec<u64> =
                all.iter().copied().filter(|seq| seq / 100_000 == run as u64).collect();
            assert!(own.iter().copied().eq(from..from + own.len() as u64), "{method} {run}");
            let total = all.iter().filter(|seq| *seq / 100_000 <= run as u64).count();
            assert!(total >= seen, "{method} {run}: {total} of {seen}");
        }
        assert_eq!(all.last(), Some(&(RUNS * 100_000)));
    }
}

/// How many lines, how many of them in a file, how many kills; the long version has a command of its own.
struct Ordeal {
    lines: u64,
    rotations: u64,
    kills: u64,
    seed: u64,
}

impl Ordeal {
    fn chosen() -> Self {
        let number = |name: &str, usual| {
            std::env::var(name).map_or(usual, |text| text.parse().expect("a number"))
        };
        let lines = number("MISTCAT_LINES", 60_000);
        let since = std::time::SystemTime::UNIX_EPOCH.elapsed().expect("a clock after 1970");
        Self {
            lines,
            rotations: 200.min(lines / 1000),
            kills: 20.min(lines / 10_000),
            seed: number("MISTCAT_SEED", u64::from(since.subsec_nanos())),
        }
    }

    /// A number below the bound.
    fn random(&mut self, bound: u64) -> u64 {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.seed >> 33) % bound
    }
}

/// `{"seq":123456,"pad":""}` and a line break.
const LINE: u64 = 25;

/// The size and the time of each file that is complete.
fn complete_files(folder: &Folder) -> BTreeMap<PathBuf, (u64, std::time::SystemTime)> {
    let entries = fs::read_dir(&folder.0).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path()).filter(|path| !is_unfinished(path));
    let about = |path: PathBuf| {
        let about = fs::metadata(&path).expect("it is there");
        (path, (about.len(), about.modified().expect("a time")))
    };
    paths.map(about).collect()
}

#[test]
fn kills_at_random_moments_lose_no_line() {
    let mut ordeal = Ordeal::chosen();
    let Ordeal { lines, rotations, kills, seed } = ordeal;
    let (part, span) = (lines / (kills + 1), 10_000_000);
    let script: String = (0..=kills)
        .map(|run| connection(&format!("{{ numbered = {lines}, from = {} }}", run * span)))
        .collect();
    let cloud = Cloud::scripted("ordeal", &format!("[cloud]\n{script}"));
    let folder = Folder::new("ordeal");
    let (path, size) = (folder.path("x.ndjson"), format!("{}B", lines * LINE / rotations));
    let arguments = ["test", "-w", &path, "--rotate-size", &size];
    let mut seen = Vec::new();
    for _ in 0..kills {
        let goal = folder.bytes() + ordeal.random(part * LINE * 9 / 10);
        let stream = Stream::of(&cloud, &arguments);
        until("it writes", || folder.bytes() > goal);
        (0..ordeal.random(1000)).for_each(|_| std::hint::spin_loop());
        let before = complete_files(&folder);
        seen.push(complete_lines(&folder));
        stream.signal(Signal::KILL);
        stream.end();
        let after = complete_files(&folder);
        assert!(before.iter().all(|(path, about)| after.get(path) == Some(about)), "seed {seed}");
    }
    let before = complete_files(&folder);
    let count = (lines - complete_lines(&folder) as u64).to_string();
    let output = cloud.run(&[&arguments[..], &["-c", &count]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let after = complete_files(&folder);
    assert!(before.iter().all(|(path, about)| after.get(path) == Some(about)), "seed {seed}");
    let files = folder.files();
    assert!(files.keys().all(|name| !name.contains(".part")), "seed {seed}: {:?}", files.keys());
    let all = numbers(&files);
    let mut total = 0;
    for run in 0..=kills {
        // What was sent from the first line on, without a hole and in order.
        let own = all.iter().filter(|seq| **seq / span == run).count();
        let from = run * span;
        assert!(all[total..total + own].iter().copied().eq(from..from + own as u64), "seed {seed}");
        total += own;
        let enough = seen.get(run as usize).copied().unwrap_or(all.len());
        assert!(total >= enough, "seed {seed}, run {run}: {total} of {enough}");
    }
    assert_eq!(total, all.len(), "seed {seed}");
    assert!(total as u64 >= lines && files.len() as u64 >= rotations, "seed {seed}");
    report(&format!("{total} lines in {} files, {kills} kills, seed {seed}", files.len()));
}

/// Past the harness, which keeps what a passing test prints.
fn report(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Lines that are complete in a file that is being written. A file that is given its name meanwhile may be
/// missed.
fn complete_lines(folder: &Folder) -> usize {
    folder.files().values().map(|text| text.matches('\n').count()).sum()
}

#[test]
fn every_table_has_its_header_and_the_newest_are_kept() {
    let cloud = numbered("tables", "{ numbered = 2000 }");
    let folder = Folder::new("tables");
    let arguments =
        ["test", "-c", "2000", "-o", "csv", "--columns", "seq,pad", "--rotate-size", "1k", "-w"];
    let path = folder.path("all/{channel}.csv");
    fs::create_dir(folder.path("all")).expect("a folder");
    let output = cloud.run(&[&arguments[..], &[&path]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let files = folder.files();
    let rows = files.values().map(|text| {
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("seq,pad"));
        lines.count()
    });
    assert_eq!(rows.sum::<usize>(), 2000);
    assert!(files.len() > 10 && files.contains_key("all/test-0003.csv"), "{:?}", files.keys());
    let kept = Folder::new("kept");
    for decoy in ["x.csv.old", "x-1.csv", "y.csv"] {
        fs::write(kept.path(decoy), "").expect("written");
    }
    for _ in 0..2 {
        let output = cloud.run(&[&arguments[..], &[&kept.path("x.csv"), "--keep", "3"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
    let files = kept.files();
    assert_eq!(files.len(), 6, "{:?}", files.keys());
    assert!(files.values().any(|text| text.ends_with("2000,\n")));
}

#[test]
fn each_site_and_device_has_its_file() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let sites: Vec<&str> =
        cloud.ready["sites"].as_array().expect("sites").iter().filter_map(site_id).collect();
    let folder = Folder::new("devices");
    let path = folder.path("{site}/%Y/{channel}-{device}.ndjson");
    let output = cloud.run(&[
        "device-stats",
        "--site",
        sites[0],
        "--site",
        sites[1],
        "-c",
        "60",
        "-w",
        &path,
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let files = folder.files();
    for site in &sites[..2] {
        assert!(files.keys().any(|name| name.starts_with(site)), "{site}: {:?}", files.keys());
    }
    for (name, text) in &files {
        for line in text.lines() {
            let payload: Value = serde_json::from_str(line).expect(line);
            let mac = payload["mac"].as_str().expect("a MAC");
            assert!(name.ends_with(&format!("/device-stats-{mac}.ndjson")), "{name}: {mac}");
        }
    }
    assert_eq!(files.values().map(|text| text.lines().count()).sum::<usize>(), 60);
    let output = cloud.run(&["test", "-w", &folder.path("none/{site}.ndjson")]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
}

fn site_id(site: &Value) -> Option<&str> {
    site.as_str().or_else(|| site["id"].as_str())
}

#[test]
fn files_end_with_the_clock_though_nothing_comes() {
    let cloud = numbered("clock", "{ numbered = 3 }");
    let folder = Folder::new("clock");
    let log = folder.path("log");
    let command = format!("echo \"$1\" >> '{log}'; test \"$1\" = \"$MISTCAT_FILE\" && exit 7");
    let path = folder.path("x-%s.ndjson");
    let mut stream = Stream::of(
        &cloud,
        &[
            "test",
            "-w",
            &path,
            "--rotate-every",
            "2s",
            "--utc",
            "--on-rotate",
            &command,
            "--fsync",
            "1s",
        ],
    );
    let told = stream.told("--on-rotate");
    stream.signal(Signal::TERM);
    assert_eq!(stream.end().0, Some(0));
    let complete = fs::read_to_string(&log).expect("the command ran");
    let name = complete.lines().next().expect("a file");
    assert!(told.contains(name) && told.contains("exit status: 7"), "{told}");
    let seconds = name.rsplit_once("x-").and_then(|(_, rest)| rest.strip_suffix(".ndjson"));
    assert_eq!(seconds.and_then(|text| text.parse::<u64>().ok()).expect("a time") % 2, 0);
    let files: BTreeMap<_, _> =
        folder.files().into_iter().filter(|(name, _)| name.starts_with('x')).collect();
    assert_eq!(numbers(&files), [1, 2, 3]);
}

#[test]
fn hang_ups_in_a_burst_lose_nothing() {
    let cloud = numbered("hang-up", "{ numbered = 20000, every = '50us' }");
    for (more, part, count) in [
        (&[][..], "x.ndjson", 4),
        (&["--rotate-size", "1G"], "x.ndjson.part", 2),
        (&["--compress", "gzip"], "x.ndjson.gz.part", 2),
    ] {
        let folder = Folder::new(&format!("hang-up-{part}"));
        let path = folder.path("x.ndjson");
        let stream = Stream::of(&cloud, &[&["test", "-c", "20000", "-w", &path], more].concat());
        for round in 1..count {
            let written = folder.path(part);
            until("lines come", || fs::metadata(&written).is_ok_and(|about| about.len() > 500));
            // As logrotate does it.
            if more.is_empty() {
                fs::rename(&path, folder.path(&format!("x-{round}.ndjson"))).expect("moved");
            }
            stream.signal(Signal::HUP);
        }
        let (code, told) = stream.end();
        assert_eq!(code, Some(0), "{told}");
        let files = folder.files();
        assert_eq!(files.len(), count, "{:?}", files.keys());
        let mut all = numbers(&files);
        all.sort_unstable();
        assert!(all.into_iter().eq(1..=20_000));
    }
}

#[test]
fn hundreds_of_hang_ups_lose_nothing() {
    let cloud = numbered("burst", "{ numbered = 20000, every = '50us' }");
    for more in [&[][..], &["--rotate-size", "20k"], &["--compress", "gzip"]] {
        let folder = Folder::new("burst");
        let path = folder.path("x.ndjson");
        let stream = Stream::of(&cloud, &[&["test", "-c", "20000", "-w", &path], more].concat());
        until("lines come", || folder.bytes() > 0);
        (0..300).for_each(|_| stream.signal(Signal::HUP));
        let (code, told) = stream.end();
        assert_eq!(code, Some(0), "{told}");
        let files = folder.files();
        assert!(files.keys().all(|name| !name.contains(".part")), "{:?}", files.keys());
        assert!(numbers(&files).into_iter().eq(1..=20_000), "{more:?}");
    }
}

#[test]
fn the_file_of_tee_is_completed_when_nobody_reads_stdout() {
    let cloud = numbered("tee", "{ numbered = 3 }");
    let folder = Folder::new("tee");
    let path = folder.path("x.ndjson.gz");
    let mut client = cloud.client();
    client.args(["test", "-w", &path, "--tee"]).stdout(Stdio::piped());
    let mut client = client.spawn().expect("the binary runs");
    let mut lines = BufReader::new(client.stdout.take().expect("it is piped")).lines();
    assert_eq!(lines.by_ref().take(3).count(), 3);
    drop(lines);
    assert_eq!(client.wait().expect("it ends").code(), Some(0));
    assert_eq!(folder.files().keys().collect::<Vec<_>>(), ["x.ndjson.gz"]);
    assert_eq!(numbers(&folder.files()), [1, 2, 3]);
}

#[test]
fn a_removed_folder_is_waited_for() {
    let cloud = numbered("removed", "{ numbered = 1000000, every = '1ms' }");
    for arguments in [&[][..], &["--rotate-size", "2k"], &["--compress", "gzip"]] {
        let folder = Folder::new("removed");
        let inner = folder.path("inner");
        fs::create_dir(&inner).expect("a folder");
        let path = folder.path("inner/x.ndjson");
        let mut stream = Stream::of(&cloud, &[&["test", "-w", &path], arguments].concat());
        until("lines come", || folder.files().values().any(|text| text.len() > 1000));
        fs::remove_dir_all(&inner).or_else(|_| fs::remove_dir_all(&inner)).expect("removed");
        let told = stream.told("trying again");
        assert!(told.contains("inner/x"), "{told}");
        fs::create_dir(&inner).expect("a folder");
        stream.told("written again");
        until("lines come", || folder.files().values().any(|text| text.len() > 1000));
        stream.signal(Signal::TERM);
        let (code, told) = stream.end();
        assert_eq!(code, Some(0), "{told}");
        let all = numbers(&folder.files());
        assert!(all.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{all:?}");
    }
}

#[test]
fn a_file_that_cannot_grow_holds_whole_lines() {
    let cloud = Cloud::scripted(
        "limit",
        &format!(
            "[cloud]\n{}{}",
            connection("{ numbered = 5000 }, { close = 1000 }"),
            connection("{ wait_for = \"close\" }")
        ),
    );
    let folder = Folder::new("limit");
    let path = folder.path("x.ndjson");
    let mistcat = env!("CARGO_BIN_EXE_mistcat");
    let script = format!("ulimit -f 50; exec '{mistcat}' test -w '{path}'");
    let mut limited = Command::new("sh");
    limited.args(["-c", &script]).stdin(Stdio::null());
    limited.env("MIST_HOST", cloud.text("url")).env("MIST_APITOKEN", cloud.text("token"));
    // Waiting cannot help, so the default of retrying does not apply.
    let (code, told) = Stream::start(limited, &[]).end();
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("x.ndjson`: File too large"), "{told}");
    assert!(!told.contains("trying again"), "{told}");
    assert!(told.contains(" message(s) were not written"), "{told}");
    let written = numbers(&folder.files());
    assert!(written.iter().copied().eq(1..=written.len() as u64));
    assert!(text(Path::new(&path)).is_some_and(|text| text.is_empty() || text.ends_with('\n')));
    assert!(told.contains(&format!("summary: {} message(s) written", written.len())), "{told}");
}

#[test]
fn a_full_disk_is_waited_out_until_the_run_is_stopped() {
    let cloud = numbered("full", "{ numbered = 5000 }");
    let mut stream = Stream::of(&cloud, &["test", "-w", "/dev/full"]);
    let told = stream.told("trying again");
    assert!(told.contains("/dev/full`: "), "{told}");
    stream.signal(Signal::TERM);
    let sent = Instant::now();
    let (code, told) = stream.end();
    assert!(sent.elapsed() < Duration::from_secs(1), "{:?}", sent.elapsed());
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains(" message(s) were not written"), "{told}");
}

#[test]
fn on_demand_the_first_failure_ends_it() {
    let cloud = numbered("exit", "{ numbered = 5000 }");
    let (code, told) =
        Stream::of(&cloud, &["test", "-w", "/dev/full", "--on-write-error", "exit"]).end();
    assert_eq!(code, Some(1), "{told}");
    assert!(!told.contains("trying again"), "{told}");
}

#[test]
fn a_full_disk_is_waited_for() {
    let folder = Folder::new("disk");
    let disk = folder.path("disk");
    fs::create_dir(&disk).expect("a folder");
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=256k", "tmpfs", &disk])
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        return skipped("a full disk: nothing can be mounted here");
    }
    let cloud = numbered("disk", "{ numbered = 20000 }");
    let ballast = folder.path("disk/ballast");
    fs::write(&ballast, vec![0; 200 << 10]).expect("there is room");
    let path = folder.path("disk/x.ndjson.gz");
    let mut stream =
        Stream::of(&cloud, &["test", "-c", "20000", "-w", &path, "--rotate-size", "100k"]);
    let told = stream.told("trying again");
    fs::remove_file(&ballast).expect("removed");
    let (code, rest) = stream.end();
    let files = folder.files();
    let unmounted = Command::new("umount").arg(&disk).status();
    assert!(unmounted.is_ok_and(|status| status.success()));
    assert!(told.contains("No space left"), "{told}");
    assert_eq!(code, Some(0), "{rest}");
    let files = files.into_iter().map(|(name, text)| (name.replace("disk/", ""), text)).collect();
    assert!(numbers(&files).into_iter().eq(1..=20_000));
}

#[test]
fn a_lost_permission_is_waited_for() {
    let cloud = numbered("permission", "{ numbered = 10000, every = '100us' }");
    let folder = Folder::new("permission");
    let allow = |mode| {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(&folder.0, permissions).expect("the folder is ours");
    };
    allow(0o777);
    let path = folder.path("x.ndjson");
    let mut command = cloud.client();
    let mut arguments = vec!["test", "-c", "10000", "-w", &path, "--rotate-size", "20k"];
    if rustix::process::geteuid().is_root() {
        // Root may do everything: somebody else is to write.
        command = Command::new("setpriv");
        if command.arg("--version").stdout(Stdio::null()).status().is_err() {
            return skipped("a lost permission: there is no `setpriv` to give up root with");
        }
        command = Command::new("setpriv");
        command
            .env("HOME", std::env::temp_dir())
            .env("MIST_HOST", cloud.text("url"))
            .env("MIST_APITOKEN", cloud.text("token"));
        let mistcat = env!("CARGO_BIN_EXE_mistcat");
        arguments.splice(0..0, ["--reuid=65534", "--clear-groups", mistcat]);
    }
    let mut stream = Stream::start(command, &arguments);
    until("it rotates", || folder.files().len() > 2);
    allow(0o555);
    let told = stream.told("trying again");
    allow(0o777);
    let (code, rest) = stream.end();
    assert!(told.contains("Permission denied"), "{told}");
    assert_eq!(code, Some(0), "{rest}");
    assert!(numbers(&folder.files()).into_iter().eq(1..=10_000));
}

/// Told in the test's output, for a skipped test must not look like one that passed.
fn skipped(why: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// A named pipe in a folder of its own.
fn pipe(name: &str) -> (Folder, String) {
    let folder = Folder::new(name);
    let path = folder.path("pipe");
    assert!(Command::new("mkfifo").arg(&path).status().expect("mkfifo runs").success());
    (folder, path)
}

#[test]
fn a_pipe_without_a_reader_holds_up_no_end() {
    let cloud = numbered("pipe-unread", "{ numbered = 3 }");
    for (name, signal, code) in
        [("int", Some(Signal::INT), 130), ("term", Some(Signal::TERM), 0), ("duration", None, 0)]
    {
        let (_folder, path) = pipe(&format!("pipe-{name}"));
        // A count that is never reached, a filter that lets nothing through: nothing is lost.
        let mut arguments = vec!["test", "-v", "-w", &path, "-f", "select(.seq > 9)"];
        if signal.is_none() {
            arguments.extend(["--duration", "1s"]);
        }
        let mut stream = Stream::of(&cloud, &arguments);
        stream.told("all 1 channel(s) are subscribed");
        if let Some(signal) = signal {
            stream.signal(signal);
        }
        let (ended, told) = stream.end();
        assert_eq!(ended, Some(code), "{name}: {told}");
        // With messages that nobody read, their loss outranks every other end.
        let mut arguments = vec!["test", "--on-write-error", "exit", "-w", &path];
        if signal.is_none() {
            arguments.extend(["--duration", "1s"]);
        }
        let mut stream = Stream::of(&cloud, &arguments);
        stream.told("waiting for a reader of the pipe");
        if let Some(signal) = signal {
            stream.signal(signal);
        }
        let (ended, told) = stream.end();
        assert_eq!(ended, Some(1), "{name}: {told}");
        assert!(told.contains("nobody reads the pipe") && told.contains("3 message(s)"), "{told}");
    }
}

#[test]
fn a_pipe_gets_all_lines_once_somebody_reads_it() {
    let cloud = numbered("pipe-read", "{ numbered = 2000 }");
    let (_folder, path) = pipe("pipe-read");
    let mut stream = Stream::of(&cloud, &["test", "-c", "2000", "-w", &path]);
    stream.told("waiting for a reader of the pipe");
    let read = fs::read_to_string(&path).expect("the pipe is read");
    let (code, told) = stream.end();
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(numbers(&[("pipe".to_owned(), read)].into()), (1..=2000).collect::<Vec<_>>());
}

#[test]
fn a_header_waits_for_the_reader_of_a_pipe_too() {
    let cloud = Cloud::start(&[]);
    let (_folder, path) = pipe("pipe-header");
    let site = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";
    let arguments = ["pcap", "--site", site, "-o", "pcapng", "-w", &path];
    let mut stream = Stream::of(&cloud, &arguments);
    stream.told("waiting for a reader of the pipe");
    let mut reader = File::open(&path).expect("the pipe is opened");
    let mut magic = [0; 4];
    reader.read_exact(&mut magic).expect("a header");
    assert_eq!(magic, [0x0a, 0x0d, 0x0d, 0x0a]);
    stream.signal(Signal::TERM);
    assert_eq!(stream.end().0, Some(0));
}

#[test]
fn few_descriptors_are_enough_for_a_file_per_device() {
    let cloud = Cloud::start(&["--sites", "1", "--devices", "60", "--rate", "50"]);
    let folder = Folder::new("few-descriptors");
    let path = folder.path("{device}.ndjson");
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 24; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_mistcat")]);
    for (name, value) in cloud.client().get_envs() {
        command.env(name, value.expect("it is set"));
    }
    let stream =
        Stream::start(command, &["device-stats", "--site", "all", "-c", "600", "-w", &path]);
    let (code, told) = stream.end();
    assert_eq!(code, Some(0), "{told}");
    assert!(!told.contains("cannot"), "{told}");
    let files = folder.files();
    assert!(files.len() > 30, "{} files", files.len());
    let mut lines = 0;
    for (name, text) in &files {
        for line in text.lines() {
            let device: Value = serde_json::from_str(line).expect(line);
            let mac = device["mac"].as_str().expect("an address");
            assert_eq!(*name, format!("{mac}.ndjson"));
            lines += 1;
        }
    }
    assert_eq!(lines, 600);
}
