//! However a run dies, its captures are stopped, and nobody else's are.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::cloud::{Place, QUIET, end, first_packets, signal};
use crate::support::{Cloud, installed, mistcat};

const STREAMED: [&str; 5] = ["--start", "wired", "--utc", "-w", "-"];
/// Within this time a capture is stopped once the cloud can be reached.
const PROMISED: Duration = Duration::from_secs(5);

/// The children of a process. Stopped first, so that it starts no more.
fn children(client: &Child) -> Vec<u32> {
    signal(client, Signal::STOP);
    let ids = fs::read_dir("/proc").expect("Linux").filter_map(|entry| {
        entry
            .ok()?
            .file_name()
            .to_str()?
            .parse::<u32>()
            .ok()
            .filter(|id| parent_and_state(*id).is_some_and(|(parent, _)| parent == client.id()))
    });
    ids.collect()
}

/// From `/proc/ID/stat`: what follows the name, which may contain anything.
fn parent_and_state(id: u32) -> Option<(u32, char)> {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let mut fields = text.rsplit_once(") ")?.1.split(' ');
    let state = fields.next()?.chars().next()?;
    Some((fields.next()?.parse().ok()?, state))
}

/// Ended, even if nobody has asked how.
fn is_gone(id: u32) -> bool {
    parent_and_state(id).is_none_or(|(_, state)| state == 'Z')
}

fn wait_until(what: &str, limit: Duration, holds: impl Fn() -> bool) -> Duration {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < limit, "not within {limit:?}: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
    start.elapsed()
}

fn is_stopped(place: &Place) -> bool {
    place.events("capture_start").len() == place.events("capture_stop").len()
}

/// The guard of a client that streams packets.
fn guard_of(client: &mut Child) -> u32 {
    first_packets(client);
    let guards = children(client);
    assert_eq!(guards.len(), 1, "one guard");
    guards[0]
}

/// `MISTCAT_KILLS=50` for more of them, `MISTCAT_SEED` repeats a run.
#[test]
fn killed_at_random_moments() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let time = || SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    let seed = number("MISTCAT_SEED").unwrap_or_else(|| time().as_nanos() as u64 | 1);
    let (mut dice, mut captures, mut slowest) = (seed, 0, Duration::ZERO);
    let place = Place::new(QUIET);
    for round in 0..number("MISTCAT_KILLS").unwrap_or(5) {
        let before = place.events("capture_start").len();
        let mut client = place.spawn(&STREAMED);
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        // A moment, not a synchronisation: from before the first connection to the first packets.
        std::thread::sleep(Duration::from_micros(dice % 400_000));
        let guards = children(&client);
        client.kill().expect("it runs");
        client.wait().expect("it is dead");
        // The search for a capture that was asked for, and not started, takes ten seconds.
        let limit = PROMISED + Duration::from_secs(10);
        wait_until("the guard is gone", limit, || guards.iter().all(|id| is_gone(*id)));
        assert!(is_stopped(&place), "round {round} of seed {seed}");
        captures += place.events("capture_start").len() - before;
        slowest = slowest.max(stopping_time(&place).unwrap_or_default());
        // What waits for its connection to end does not count as the next one's.
        drop(client);
    }
    place.all_stopped();
    assert!(slowest < PROMISED, "{slowest:?}");
    let told = format!("seed {seed}: {captures} started, the longest ran {slowest:?}\n");
    // Past the harness, which keeps what a passing test prints.
    std::io::stderr().write_all(told.as_bytes()).expect("stderr is open");
}

/// How long the last capture ran.
fn stopping_time(place: &Place) -> Option<Duration> {
    let time = |name: &str| place.events(name).last()?["t"].as_f64();
    Duration::try_from_secs_f64(time("capture_stop")? - time("capture_start")?).ok()
}

#[test]
fn it_shows_no_secret_and_holds_nothing_of_its_parent() {
    // The answer to the guard is late, so it lives while the test looks.
    let rule = "[[cloud.rest]]\nmethod = 'DELETE'\npath = '{call}'\ndelay = '2s'\n";
    let place = Place::new(&format!("{QUIET}{rule}"));
    let run = place.command(&STREAMED);
    let mut command = Command::new("sh");
    command.env_clear().envs(run.get_envs().filter_map(|(name, value)| Some((name, value?))));
    // A pipe that the client inherits beside its stdout, as a `>(…)` would be.
    command.args(["-c", "exec 7>&1; exec \"$0\" \"$@\""]).arg(run.get_program());
    command.args(run.get_args()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut client = command.spawn().expect("a shell");
    let guard = guard_of(&mut client);
    for file in ["cmdline", "environ"] {
        let text = fs::read(format!("/proc/{guard}/{file}")).expect("it lives");
        let token = place.cloud.text("token").as_bytes();
        assert!(!text.windows(token.len()).any(|part| part == token), "the token is in {file}");
    }
    let targets: Vec<_> = fs::read_dir(format!("/proc/{guard}/fd"))
        .expect("it lives")
        .filter_map(|entry| fs::read_link(entry.ok()?.path()).ok())
        .map(|target| target.to_string_lossy().into_owned())
        .collect();
    assert!(targets.iter().all(|target| !target.starts_with("pipe:")), "{targets:?}");
    client.kill().expect("it runs");
    let mut rest = Vec::new();
    client.stdout.take().expect("piped").read_to_end(&mut rest).expect("the end of the pipe");
    client.stderr.take().expect("piped").read_to_end(&mut rest).expect("the end of the pipe");
    assert!(!is_gone(guard), "the pipes ended before the guard");
    client.wait().expect("it is dead");
    wait_until("it is stopped", PROMISED, || is_stopped(&place) && is_gone(guard));
}

#[test]
fn signals_for_the_parent_do_not_end_it() {
    let place = Place::new(QUIET);
    let mut client = place.spawn(&STREAMED);
    let guard = guard_of(&mut client);
    let id = rustix::process::Pid::from_raw(guard.cast_signed()).expect("an id");
    for one in [Signal::INT, Signal::TERM, Signal::HUP] {
        rustix::process::kill_process(id, one).expect("it is sent");
    }
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
    wait_until("it is stopped", PROMISED, || is_stopped(&place) && is_gone(guard));
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn a_cloud_that_cannot_answer_is_asked_again() {
    let rule = "[[cloud.rest]]\nmethod = 'DELETE'\npath = '{call}'\nstatus = 503\ntimes = 2\n";
    let place = Place::new(&format!("{QUIET}{rule}"));
    let mut client = place.spawn(&STREAMED);
    let guard = guard_of(&mut client);
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
    wait_until("it is stopped", PROMISED * 2, || is_stopped(&place) && is_gone(guard));
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn what_somebody_else_has_started_meanwhile_is_left_alone() {
    let place = Place::new(QUIET);
    let call = format!("/api/v1/sites/{}/pcaps/capture", place.site);
    let mut client = place.spawn(&STREAMED);
    // It is stopped by now, and hears nothing of this.
    let guard = guard_of(&mut client);
    let body = place.bodies()[0].clone();
    place.delete(&call);
    let other = place.cloud.call("POST", &call, &body);
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
    wait_until("the guard is gone", PROMISED, || is_gone(guard));
    assert_eq!(place.get(&call)["id"], other["id"]);
}

#[test]
fn without_an_answer_only_what_was_asked_for_is_stopped() {
    let rule = |what: &str| {
        format!("{QUIET}[[cloud.rest]]\nmethod = 'POST'\npath = '{{call}}'\ntimes = 1\n{what}\n")
    };
    // The cloud has started it, and its answer never comes.
    let place = Place::new(&rule("hold = '1h'"));
    let mut client = place.spawn(&STREAMED);
    place.wait_for("capture_start");
    let guards = children(&client);
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
    wait_until("it is stopped", PROMISED, || is_stopped(&place) && is_gone(guards[0]));
    // The call never has an effect, and somebody else starts a capture of another type.
    let place = Place::new(&rule("delay = '1h'"));
    let call = format!("/api/v1/sites/{}/pcaps/capture", place.site);
    let mut client = place.spawn(&STREAMED);
    // It asks what runs before the call, and again when no answer comes.
    let is_look = |seen: &&Value| seen["method"] == "GET" && seen["path"] == *call;
    let looks = || place.events("rest").iter().filter(is_look).count();
    wait_until("the call", Duration::from_secs(60), || looks() > 1);
    let guards = children(&client);
    let other = place.cloud.call("POST", &call, &json!({"type": "radiotap", "format": "stream"}));
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
    wait_until("the guard is gone", PROMISED, || is_gone(guards[0]));
    assert_eq!(place.get(&call)["id"], other["id"]);
}

#[test]
fn it_leaves_with_a_run_that_ends_in_order() {
    let place = Place::new(QUIET);
    let mut client = place.spawn(&STREAMED);
    let guard = guard_of(&mut client);
    signal(&client, Signal::CONT);
    signal(&client, Signal::TERM);
    assert_eq!(end(client).0, Some(0));
    wait_until("the guard is gone", PROMISED, || is_gone(guard));
    // One call stopped it: the guard made none.
    let calls = place.events("rest");
    assert_eq!(calls.iter().filter(|call| call["method"] == "DELETE").count(), 1);
}

#[test]
fn a_filter_that_overflows_the_stack() {
    let place = Place::new(QUIET);
    let output = place.run(&["--start", "wired", "-f", "def f: 1 + f; f"]);
    assert_eq!(output.status.signal(), Some(Signal::ABORT.as_raw()));
    place.wait_for("capture_stop");
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn over_tls_with_an_authority_of_its_own() {
    let cloud = Cloud::start(&["--tls"]);
    let ca = cloud.text("ca").to_owned();
    let site = cloud.ready["sites"][0].as_str().expect("a site").to_owned();
    let spawn = || {
        let mut command = cloud.client();
        command.args(["--ca-cert", &ca, "pcap", "--site", &site]).args(STREAMED);
        command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the binary runs")
    };
    let mut client = spawn();
    let guard = guard_of(&mut client);
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
    wait_until("the guard is gone", PROMISED, || is_gone(guard));
    // Another can start only if none runs.
    let mut client = spawn();
    first_packets(&mut client);
    signal(&client, Signal::INT);
    assert_eq!(client.wait().expect("it ends").code(), Some(130));
}

#[test]
fn the_demo_needs_none() {
    let mut command = mistcat();
    command.args(["--demo", "pcap"]).args(STREAMED).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut client = command.spawn().expect("the binary runs");
    first_packets(&mut client);
    assert!(children(&client).is_empty());
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
}

#[test]
fn tshark_sees_the_end_of_the_file() {
    if !installed("tshark", "tshark") {
        return;
    }
    let rule = "[[cloud.rest]]\nmethod = 'DELETE'\npath = '{call}'\ndelay = '2s'\n";
    let place = Place::new(&format!("{QUIET}{rule}"));
    let mut client = place.spawn(&STREAMED);
    let mut reader = Command::new("tshark");
    let bytes = client.stdout.take().expect("piped");
    reader.args(["-l", "-r", "-"]).stdin(bytes).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut reader = reader.spawn().expect("tshark runs");
    let mut line = [0; 80];
    reader.stdout.as_mut().expect("piped").read_exact(&mut line).expect("a packet");
    let guard = children(&client)[0];
    client.kill().expect("it runs");
    client.wait().expect("it is dead");
    let mut rest = String::new();
    reader.stdout.take().expect("piped").read_to_string(&mut rest).expect("UTF-8");
    reader.wait().expect("tshark ends");
    assert!(!is_gone(guard), "tshark ended before the guard");
    wait_until("it is stopped", PROMISED, || is_stopped(&place) && is_gone(guard));
}

#[test]
fn a_file_that_grows_beyond_its_limit() {
    let place = Place::new(QUIET);
    let file = std::env::temp_dir().join(format!("mistcat-{}-limited.pcapng", std::process::id()));
    let path = file.to_str().expect("UTF-8").to_owned();
    let run = place.command(&["--start", "wired", "-w", &path]);
    let mut command = Command::new("bash");
    command.env_clear().envs(run.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.args(["-c", "ulimit -f 20; exec \"$0\" \"$@\""]).arg(run.get_program());
    command.args(run.get_args()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let (code, told) = end(command.spawn().expect("a shell"));
    let bytes = fs::read(&file).expect("the file");
    fs::remove_file(&file).expect("the file");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains(&path) && told.contains("File too large"), "{told}");
    assert_eq!(blocks(&bytes), Some(bytes.len()), "it ends with a whole block");
    assert_eq!(place.all_stopped(), 1);
}

/// Where the last whole block of a pcapng file ends; `None` if there is no block.
fn blocks(bytes: &[u8]) -> Option<usize> {
    let mut end = 0;
    while let Some(length) = bytes.get(end + 4..end + 8) {
        let length = u32::from_le_bytes(length.try_into().expect("four bytes")) as usize;
        if length < 12 || end + length > bytes.len() {
            break;
        }
        end += length;
    }
    (end > 0).then_some(end)
}
