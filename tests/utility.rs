//! Utilities and shells of devices, against a simulated cloud in another process.

mod support;

use std::collections::{HashMap, HashSet};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Map, Value, json};
use support::window::Window;
use support::{Cloud, run, stderr, stdout};

/// A cloud that keeps a journal.
struct Watched {
    cloud: Cloud,
    journal: PathBuf,
}

impl Watched {
    fn start(name: &str, arguments: &[&str], script: &str) -> Self {
        let file = |kind: &str| {
            std::env::temp_dir().join(format!("mistcat-{}-run-{name}.{kind}", std::process::id()))
        };
        let (journal, scenario) = (file("journal"), file("toml"));
        std::fs::write(&scenario, script).expect("the script is written");
        let journal_path = journal.to_str().expect("a UTF-8 path");
        let scenario_path = scenario.to_str().expect("a UTF-8 path");
        let own = ["--journal", journal_path, "--scenario", scenario_path];
        let cloud = Cloud::start(&[&own, arguments].concat());
        std::fs::remove_file(&scenario).expect("the script is removed");
        Self { cloud, journal }
    }

    /// The entries of this kind so far.
    fn entries(&self, event: &str) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.journal).expect("the journal is there");
        let entries = text.lines().map(|line| serde_json::from_str(line).expect("JSON"));
        entries.filter(|entry: &Value| entry["event"] == event).collect()
    }

    fn posts(&self) -> Vec<Value> {
        self.entries("rest").into_iter().filter(|call| call["method"] == "POST").collect()
    }

    /// The devices of a kind at a site, as the cloud lists them.
    fn devices(&self, site: &str, kind: &str) -> Vec<Value> {
        let address = self.cloud.text("url").strip_prefix("http://").expect("plain HTTP");
        let mut socket = TcpStream::connect(address).expect("the cloud is there");
        let token = self.cloud.text("token");
        let path = format!("/api/v1/sites/{site}/devices?type={kind}&limit=1000");
        write!(socket, "GET {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Token {token}\r\nConnection: close\r\n\r\n")
            .expect("it is asked");
        let mut answer = String::new();
        socket.read_to_string(&mut answer).expect("it answers");
        let start = answer.find("\r\n\r\n").expect("a body") + 4;
        let (from, to) = (answer[start..].find('[').expect("a list"), answer.rfind(']'));
        let list = &answer[start + from..=to.expect("its end")];
        serde_json::from_str(list).expect("JSON in one chunk")
    }

    fn site(&self, number: usize) -> String {
        self.cloud.ready["sites"][number].as_str().expect("a site").to_owned()
    }

    fn device(&self, site: usize, kind: &str) -> String {
        let devices = self.devices(&self.site(site), kind);
        devices[0]["mac"].as_str().expect("a MAC").to_owned()
    }

    fn client(&self, arguments: &[&str]) -> Command {
        let mut client = self.cloud.client();
        client.args(arguments);
        client
    }

    /// `run` on one device.
    fn on(&self, (site, device): (&str, &str), arguments: &[&str]) -> Output {
        let place = ["--site", site, "--device", device];
        let mut client = self.client(&["run"]);
        client.args(arguments).args(place).output().expect("the binary runs")
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        // A test that fails early may not have made it.
        let _ = std::fs::remove_file(&self.journal);
    }
}

fn lines(output: &Output) -> Vec<Value> {
    stdout(output).lines().map(|line| serde_json::from_str(line).expect("NDJSON")).collect()
}

fn raw(output: &Output) -> Vec<String> {
    let text = |line: Value| line["raw"].as_str().expect("text").to_owned();
    lines(output).into_iter().map(text).collect()
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

/// A value that a setting takes, on the command line and in the body.
fn value(parameter: &Value) -> (String, Value) {
    let takes = parameter["takes"].as_str().expect("text");
    let field = parameter["field"].as_str().expect("text");
    let text = |text: &str| (text.to_owned(), json!(text));
    if let Some(words) = takes.strip_prefix("one of ") {
        return text(words.split(", ").next().expect("a word"));
    }
    match takes {
        "no value" => (String::new(), json!(true)),
        "an IP address" | "an IP address, or `all`" => text("10.0.0.9"),
        "a network such as 10.0.0.0/8" => text("10.0.0.0/8"),
        "a MAC such as 5c5b350e0060" => ("5C:5B:35:0E:00:60".into(), json!("5c5b350e0060")),
        "one MAC or more, with commas between them" => {
            ("5c-5b-35-0e-00-60,5c5b350e0061".into(), json!(["5c5b350e0060", "5c5b350e0061"]))
        }
        "one or more, with commas between them"
        | "one port or more, with commas between them; no vme, ae or irb" => {
            ("ge-0/0/1,ge-0/0/2".into(), json!(["ge-0/0/1", "ge-0/0/2"]))
        }
        _ if takes.starts_with("a number") => {
            let number = match field {
                "size" => 64,
                "interval" | "duration" => 1,
                _ => 2,
            };
            let sent = if field == "vlan_id" { json!(number.to_string()) } else { json!(number) };
            (number.to_string(), sent)
        }
        _ if field.starts_with("port") => text("ge-0/0/1"),
        _ if field == "host" => text("9.9.9.9"),
        _ => text("corp"),
    }
}

/// All settings of a utility: arguments, and the body that they are to become.
fn everything(utility: &Value, password: &str) -> (Vec<String>, Map<String, Value>) {
    let (mut arguments, mut body) = (Vec::new(), Map::new());
    for parameter in utility["parameters"].as_array().expect("a list") {
        let option = parameter["option"].as_str().expect("text").to_owned();
        let field = parameter["field"].as_str().expect("text").to_owned();
        if field == "password" {
            arguments.extend([option, password.to_owned()]);
            body.insert(field, Value::Null);
            continue;
        }
        let (text, sent) = value(parameter);
        match (option.starts_with("--"), text.is_empty()) {
            (false, _) => arguments.push(text),
            (true, true) => arguments.push(option),
            (true, false) => arguments.extend([option, text]),
        }
        body.insert(field, sent);
    }
    (arguments, body)
}

#[test]
fn every_utility_runs_on_every_kind_of_device_with_all_its_settings() {
    let watched = Watched::start("all", &["--rate", "20"], "");
    let password = watched.journal.with_extension("password");
    std::fs::write(&password, "s3cret\n").expect("the password is written");
    let sites = [watched.site(0), watched.site(1)];
    let places: HashMap<&str, (&str, String)> = HashMap::from([
        ("access point", (sites[0].as_str(), watched.device(0, "ap"))),
        ("switch", (sites[0].as_str(), watched.device(0, "switch"))),
        ("SRX", (sites[0].as_str(), watched.device(0, "gateway"))),
        ("SSR", (sites[1].as_str(), watched.device(1, "gateway"))),
    ]);
    let mut runs = Vec::new();
    // These last a minute at least, and have tests of their own.
    let own = ["analyze_spectrum", "zigbee_join", "test_idp"];
    for utility in lines(&run(&["list", "utilities"])) {
        if own.iter().any(|name| utility["name"] == *name) {
            continue;
        }
        for device in utility["devices"].as_array().expect("a list") {
            let place = places[device.as_str().expect("text")].clone();
            runs.push((utility.clone(), place));
        }
    }
    assert!(runs.len() > 60, "{}", runs.len());
    let next = std::sync::Mutex::new(runs.into_iter());
    let take = || next.lock().expect("no holder panics").next();
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                while let Some((utility, place)) = take() {
                    check_run(&watched, &utility, &place, password.to_str().expect("UTF-8"));
                }
            });
        }
    });
    std::fs::remove_file(&password).expect("the password is removed");
    for call in watched.posts() {
        assert_eq!(call["status"], 200, "{call}");
    }
}

fn check_run(watched: &Watched, utility: &Value, (site, mac): &(&str, String), password: &str) {
    let name = utility["name"].as_str().expect("text");
    let (arguments, body) = everything(utility, password);
    let mut client = watched.client(&["run", name, "--site", site, "--device", mac]);
    client.args(&arguments);
    if !utility["disrupts"].is_null() {
        client.arg("--yes");
    }
    if ["run_top", "monitor_traffic"].contains(&name) {
        client.args(["--timeout", "2"]);
    }
    let output = client.output().expect("the binary runs");
    assert_eq!(code(&output), Some(0), "{name} {arguments:?}: {}", stderr(&output));
    // A router's table may have no row that fits.
    if site == &watched.site(0) {
        assert_eq!(stdout(&output).is_empty(), name == "poll_stats", "{name}");
    }
    for line in lines(&output) {
        let device = format!("00000000-0000-0000-1000-{mac}");
        assert_eq!(line["device"], device, "{name}");
    }
    let path = format!("/api/v1/sites/{site}/devices/00000000-0000-0000-1000-{mac}/{name}");
    let posts = watched.posts();
    let post = posts.iter().find(|call| call["path"] == path).expect("it was called");
    if utility["parameters"].as_array().is_some_and(Vec::is_empty) {
        return assert!(post["body"].is_null(), "{name} has no body");
    }
    let mut sent = post["body"].as_object().expect("an object").clone();
    assert!(!post.to_string().contains("s3cret"), "a journal keeps no secret");
    if sent.contains_key("password") {
        sent.insert("password".to_owned(), Value::Null);
    }
    assert_eq!(sent, body, "{name}");
}

#[test]
fn a_subscription_is_acknowledged_before_the_call_and_given_up_after_it() {
    let watched = Watched::start("order", &["--rate", "20"], "");
    let (site, device) = (watched.site(0), watched.device(0, "ap"));
    let output = watched.on((&site, &device), &["ping", "9.9.9.9", "--count", "2"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    assert_eq!(stderr(&output), "");
    let text = std::fs::read_to_string(&watched.journal).expect("the journal");
    let events: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let place = |wanted: &dyn Fn(&Value) -> bool| {
        events.iter().position(wanted).unwrap_or_else(|| panic!("{text}"))
    };
    let acknowledged = place(&|event| event["event"] == "ack");
    let session = place(&|event| event["event"] == "session");
    let unsubscribed = place(&|event| event["event"] == "unsubscribe");
    assert!(acknowledged < session && session < unsubscribed, "{text}");
}

#[test]
fn four_pings_are_four_replies_and_an_end() {
    let watched = Watched::start("ping", &[], "");
    let (site, device) = (watched.site(0), watched.device(0, "ap"));
    let begun = Instant::now();
    let output = watched.on((&site, &device), &["ping", "9.9.9.9", "--count", "4"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    assert!(begun.elapsed() < Duration::from_secs(3 + 3 + 1), "{:?}", begun.elapsed());
    let replies = raw(&output).iter().filter(|line| line.starts_with("64 bytes from")).count();
    assert_eq!(replies, 4);
    let first = stdout(&output).lines().next().expect("a line").to_owned();
    let expected = format!(
        "{{\"device\":\"00000000-0000-0000-1000-{device}\",\"mac\":\"{device}\",\"session\":\""
    );
    assert!(first.starts_with(&expected) && first.contains("\",\"raw\":\"PING 9.9.9.9"), "{first}");
}

#[test]
fn the_first_line_is_never_lost() {
    // Each answer comes long after its session has begun to speak.
    let script = "[cloud]\nfirst_output = '0ms'\nanswer_delay = '60ms'\n";
    let watched = Watched::start("first", &["--rate", "50"], script);
    let (site, device) = (watched.site(0), watched.device(0, "ap"));
    let left = std::sync::atomic::AtomicUsize::new(200);
    let more = || {
        let order = std::sync::atomic::Ordering::Relaxed;
        left.fetch_update(order, order, |left| left.checked_sub(1)).is_ok()
    };
    thread::scope(|scope| {
        for _ in 0..20 {
            scope.spawn(|| {
                while more() {
                    let output = watched.on((&site, &device), &["ping", "9.9.9.9", "--count", "3"]);
                    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
                    let said = raw(&output);
                    assert!(said[0].starts_with("PING 9.9.9.9"), "{said:?}");
                    let replies = said.iter().filter(|line| line.contains("64 bytes")).count();
                    assert_eq!(replies, 3, "{said:?}");
                }
            });
        }
    });
    assert_eq!(watched.entries("session").len(), 200);
}

#[test]
fn twenty_switches_at_once_say_each_row_once_and_their_own() {
    let watched = Watched::start("twenty", &["--sites", "1", "--devices", "700"], "");
    let site = watched.site(0);
    let switches: Vec<String> = watched.devices(&site, "switch")[..20]
        .iter()
        .map(|device| device["mac"].as_str().expect("a MAC").to_owned())
        .collect();
    let mut client = watched.client(&["run", "show_mac_table", "--site", &site]);
    for mac in &switches {
        client.args(["--device", mac]);
    }
    let output = client.output().expect("the binary runs");
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let mut seen: HashMap<String, Vec<String>> = HashMap::new();
    let mut sessions: HashSet<String> = HashSet::new();
    for line in lines(&output) {
        let text = |key: &str| line[key].as_str().expect("text").to_owned();
        seen.entry(text("mac")).or_default().push(text("raw"));
        sessions.insert(text("session"));
    }
    assert_eq!((seen.len(), sessions.len()), (20, 20));
    thread::scope(|scope| {
        for mac in &switches {
            let (watched, seen, site) = (&watched, &seen, &site);
            scope.spawn(move || {
                let alone = watched.on((site, mac), &["show_mac_table"]);
                assert_eq!(raw(&alone), seen[mac], "{mac}");
            });
        }
    });
    let rows: Vec<&String> =
        seen.values().flatten().filter(|line| line.contains("00:50:56")).collect();
    let different: HashSet<&&String> = rows.iter().collect();
    assert_eq!(rows.len(), different.len(), "no row is of two switches");
}

#[test]
fn wrong_settings_are_told_before_any_call() {
    let watched = Watched::start("wrong", &[], "");
    let (site, device) = (watched.site(0), watched.device(0, "ap"));
    for (arguments, told) in [
        (&["ping", "9.9.9.9", "--size", "55"][..], "from 56 to 65535"),
        (&["ping", "9.9.9.9", "--size", "65536"], "from 56 to 65535"),
        (&["ping", "9.9.9.9", "--count", "0"], "a number from 1"),
        (&["ping", "9.9.9.9", "--ttl", "3"], "--ttl"),
        (&["ping", "9.9.9.9", "-c", "3"], "-c"),
        (&["ping", "9.9.9.9", "--idle-timeout", "3"], "--idle-timeout"),
        (&["ping"], "HOST"),
        (&["ping", "9.9.9.9", "--node", "node2"], "node0"),
        (&["show_arp", "--interval", "11"], "from 0 to 10"),
        (&["show_arp", "--interval", "1", "--duration", "301"], "from 0 to 300"),
        (&["show_arp", "--duration", "30"], "--interval"),
        (&["show_route", "--protocol", "rip"], "bgp"),
        (&["show_dhcp_leases"], "--network"),
        (&["show_forwarding_table"], "--prefix"),
        (&["show_mac_table", "--mac-address", "x"], "a MAC such as"),
        (&["show_mac_table", "--vlan-id", "4095"], "from 1 to 4094"),
        (&["cable_test"], "--port"),
        (&["clear_bgp", "--neighbor", "some", "--type", "hard", "--yes"], "an IP address"),
        (&["clear_bgp", "--neighbor", "all", "--yes"], "--type"),
        (&["check_radius_server", "--user", "u", "--password", "p"], "--password"),
        (&["check_radius_server", "--user", "u"], "--password-file"),
        (&["reboot"], "reboot"),
        (&["ping", "9.9.9.9", "-o", "pcap"], "needs packets"),
        (&["ping", "9.9.9.9", "-f", "]"], "no jq program"),
        (&["bounce_port", "--ports", "ge-0/0/1"], "--yes"),
        (&["bounce_port", "--ports", "ge-0/0/1,irb.0", "--yes"], "no vme, ae or irb"),
    ] {
        let output = watched.on((&site, &device), arguments);
        assert_eq!(code(&output), Some(2), "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{arguments:?}: {}", stderr(&output));
    }
    assert!(watched.posts().is_empty(), "nothing was sent");
}

#[test]
fn a_plan_shows_what_would_be_sent_and_hides_the_password() {
    let watched = Watched::start("plan", &[], "");
    let (site, device) = (watched.site(0), watched.device(0, "switch"));
    let password = watched.journal.with_extension("secret");
    std::fs::write(&password, "s3cret\n").expect("the password is written");
    let file = password.to_str().expect("UTF-8");
    let arguments = ["check_radius_server", "--user", "u", "--password-file", file, "--dry-run"];
    let output = watched.on((&site, &device), &arguments);
    std::fs::remove_file(&password).expect("the password is removed");
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let path = format!("/sites/{site}/devices/00000000-0000-0000-1000-{device}");
    let plan = stdout(&output);
    let last = format!(
        "POST {}/api/v1{path}/check_radius_server {{\"user\":\"u\",\"password\":\"(hidden)\"}}\nAuthorization: Token ***\n",
        watched.cloud.text("url")
    );
    assert!(plan.contains(&format!("{{\"subscribe\": \"{path}/cmd\"}}\n")), "{plan}");
    assert!(plan.ends_with(&last), "{plan}");
    assert!(!plan.contains("s3cret") && watched.posts().is_empty());
}

#[test]
fn what_goes_wrong_has_its_exit_code() {
    for (name, script, code_of, told) in [
        ("role", "role = 'read'", 3, "You do not have permission"),
        ("away", "disconnected = ['AP-Lobby']", 1, "Device is not connected"),
        ("fail", "conduct = 'fail'", 1, "timeout waiting for a response"),
        ("mute", "conduct = 'silent'", 4, "nothing came from"),
    ] {
        let watched = Watched::start(name, &["--rate", "10"], &format!("[cloud]\n{script}\n"));
        let site = watched.site(0);
        let lobby = watched.devices(&site, "ap");
        let lobby = lobby.iter().find(|device| device["name"] == "AP-Lobby").expect("a lobby");
        let lobby = lobby["mac"].as_str().expect("a MAC");
        let output = watched.on((&site, lobby), &["ping", "9.9.9.9", "--timeout", "2"]);
        assert_eq!(code(&output), Some(code_of), "{name}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{name}: {}", stderr(&output));
        assert_eq!(watched.posts().len(), 1, "{name}: asked once");
    }
}

#[test]
fn a_router_that_fails_says_so_in_its_table() {
    let watched = Watched::start("table", &[], "[cloud]\nconduct = 'fail'\n");
    let (site, device) = (watched.site(1), watched.device(1, "gateway"));
    let output = watched.on((&site, &device), &["show_route"]);
    assert_eq!(code(&output), Some(1), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
}

#[test]
fn several_devices_have_one_verdict() {
    let script = "[cloud]\ndisconnected = ['AP-Lobby']\n";
    let watched = Watched::start("several", &["--rate", "20"], script);
    let site = watched.site(0);
    let points = watched.devices(&site, "ap");
    let macs: Vec<&str> = points.iter().take(3).filter_map(|one| one["mac"].as_str()).collect();
    let mut client = watched.client(&["run", "ping", "9.9.9.9", "--count", "2", "--site", &site]);
    for mac in &macs {
        client.args(["--device", mac]);
    }
    let output = client.output().expect("the binary runs");
    let told = stderr(&output);
    assert_eq!(code(&output), Some(1), "{told}");
    assert!(told.contains("Device is not connected"), "{told}");
    assert!(told.contains("error: 1 of 3 devices failed"), "{told}");
    let speakers: HashSet<String> =
        lines(&output).iter().map(|line| line["mac"].to_string()).collect();
    assert_eq!(speakers.len(), 2);
}

#[test]
fn endless_output_is_bounded_and_a_stalled_one_ends_by_silence() {
    for (name, told) in [("endless", "was stopped after 3s"), ("stall", "")] {
        let script = format!("[cloud]\nconduct = '{name}'\n");
        let watched = Watched::start(name, &["--rate", "5"], &script);
        let (site, device) = (watched.site(0), watched.device(0, "switch"));
        let arguments = ["show_mac_table", "--timeout", "3"];
        let arguments = if told.is_empty() { &arguments[..1] } else { &arguments[..] };
        let output = watched.on((&site, &device), arguments);
        assert_eq!(code(&output), Some(0), "{name}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{name}: {}", stderr(&output));
        assert!(!stdout(&output).is_empty(), "{name}");
    }
}

#[test]
fn a_lost_connection_is_told_and_the_command_is_not_repeated() {
    let script = "[cloud]\nfirst_output = '600ms'\nafter = 'live'\n[[cloud.connection]]\nsteps = [{ live = true }, { wait = '400ms' }, { drop = true }]\n";
    let watched = Watched::start("lost", &[], script);
    let (site, device) = (watched.site(0), watched.device(0, "ap"));
    let arguments = ["ping", "9.9.9.9", "--count", "4", "--retry-delay", "10ms"];
    let output = watched.on((&site, &device), &arguments);
    let told = stderr(&output);
    assert_eq!(code(&output), Some(0), "{told}");
    assert!(told.contains("output may be missing"), "{told}");
    assert!(!stdout(&output).is_empty(), "what came later is there");
    assert_eq!(watched.posts().len(), 1);
}

#[test]
fn an_interrupted_run_unsubscribes() {
    let watched = Watched::start("interrupt", &[], "[cloud]\nconduct = 'silent'\n");
    let (site, device) = (watched.site(0), watched.device(0, "ap"));
    let mut client = watched.client(&["run", "ping", "9.9.9.9", "--site", &site]);
    let mut child = client.args(["--device", &device]).spawn().expect("the binary runs");
    wait_until(|| !watched.entries("session").is_empty());
    let id = i32::try_from(child.id()).expect("a process id");
    kill_process(Pid::from_raw(id).expect("a process id"), Signal::INT).expect("it is sent");
    let sent = Instant::now();
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    assert!(sent.elapsed() < Duration::from_secs(1), "{:?}", sent.elapsed());
    wait_until(|| !watched.entries("unsubscribe").is_empty());
}

/// Looks until it is so.
fn wait_until(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "it does not come about");
        thread::yield_now();
    }
}

#[test]
fn a_closed_pipe_is_the_end() {
    let watched = Watched::start("pipe", &[], "[cloud]\nconduct = 'endless'\n");
    let (site, device) = (watched.site(0), watched.device(0, "ap"));
    let mut client = watched.client(&["run", "ping", "9.9.9.9", "--site", &site]);
    let client = client.args(["--device", &device]).stdout(Stdio::piped());
    let mut child = client.spawn().expect("the binary runs");
    let mut first = [0; 8];
    child.stdout.take().expect("stdout is piped").read_exact(&mut first).expect("output");
    let closed = Instant::now();
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert!(closed.elapsed() < Duration::from_secs(2), "{:?}", closed.elapsed());
}

#[test]
fn screens_are_snapshots_in_a_pipe() {
    let watched = Watched::start("screens", &["--rate", "4"], "");
    let (site, device) = (watched.site(0), watched.device(0, "switch"));
    let output = watched.on((&site, &device), &["top", "--timeout", "3"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let screens = raw(&output);
    assert!((3..=9).contains(&screens.len()), "{screens:?}");
    for screen in &screens {
        assert!(screen.starts_with("last pid:") && screen.contains("\n  PID USERNAME"), "{screen}");
        assert!(!screen.contains('\u{1b}'), "{screen}");
    }
    let different: HashSet<&String> = screens.iter().collect();
    assert!(different.len() > 1, "{screens:?}");
}

#[test]
fn a_session_at_a_foreign_host_is_refused() {
    let watched = Watched::start("foreign", &[], "[cloud]\nshell_host = '127.0.0.2:9'\n");
    let (site, device) = (watched.site(0), watched.device(0, "switch"));
    for arguments in [&["run", "run_top"][..], &["shell"]] {
        let mut client = watched.client(arguments);
        let output = client.args(["--site", &site, "--device", &device]).output();
        let output = output.expect("the binary runs");
        assert_eq!(code(&output), Some(1), "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains("does not belong to this cloud"), "{}", stderr(&output));
    }
}

/// Somebody in front of a terminal, on a device of this kind.
fn sit_down(watched: &Watched, kind: &str, arguments: &[&str]) -> Window {
    let (site, device) = (watched.site(0), watched.device(0, kind));
    Window::run(watched.client(arguments).args(["--site", &site, "--device", &device]))
}

#[test]
fn a_question_may_be_declined_or_answered() {
    let watched = Watched::start("question", &["--rate", "20"], "");
    for (answer, code_of, told, calls) in [
        ("n", 2, "declined: nothing was sent", 0),
        ("\r", 2, "declined", 0),
        ("y\r", 0, "Port bounce complete.", 1),
    ] {
        let mut terminal =
            sit_down(&watched, "switch", &["run", "bounce_port", "--ports", "ge-0/0/1"]);
        let asked = terminal.wait_for("[y/N]");
        assert!(asked.contains("take the ports down and up again"), "{asked}");
        terminal.press(answer);
        if answer == "n" {
            terminal.press("\r");
        }
        terminal.wait_for(told);
        let (status, shown) = terminal.end();
        assert_eq!(status.code(), Some(code_of), "{shown}");
        assert_eq!(watched.posts().len(), calls, "{answer:?}");
        assert!(terminal.is_as_before());
    }
}

#[test]
fn a_password_is_asked_for_and_not_shown() {
    let watched = Watched::start("password", &["--rate", "20"], "");
    let mut terminal = sit_down(&watched, "switch", &["run", "check_radius_server", "--user", "u"]);
    terminal.wait_for("Password: ");
    terminal.press("s3cret\r");
    terminal.wait_for("Test complete. Exiting");
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(0), "{shown}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(terminal.is_as_before());
    assert!(watched.posts()[0]["body"]["password"].is_string());
}

#[test]
fn on_a_terminal_devices_are_told_apart_and_tables_are_aligned() {
    let watched = Watched::start("terminal", &["--rate", "20"], "");
    let site = watched.site(0);
    let points = watched.devices(&site, "ap");
    let mut client = watched.client(&["run", "ping", "9.9.9.9", "--count", "1", "--site", &site]);
    for point in &points[..2] {
        client.args(["--device", point["mac"].as_str().expect("a MAC")]);
    }
    let mut terminal = Window::run(&client);
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(0), "{shown}");
    for point in &points[..2] {
        let begin = format!("{}\u{1b}[0m  PING 9.9.9.9", point["id"].as_str().expect("an id"));
        assert!(shown.contains(&begin), "{shown}");
    }
    let (site, router) = (watched.site(1), watched.device(1, "gateway"));
    let arguments = ["run", "show_route", "--site", &site, "--device", &router];
    let mut terminal = Window::run(&watched.client(&arguments));
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(0), "{shown}");
    assert!(!shown.contains('{'), "{shown}");
    let table: Vec<&str> = shown.lines().filter(|line| line.contains("  ")).collect();
    assert!(table.len() > 2 && table[0].contains("Prefix"), "{shown}");
}

#[test]
fn a_screen_fills_the_terminal_and_ctrl_c_gives_it_back() {
    let watched = Watched::start("watch", &["--rate", "4"], "");
    let mut terminal = sit_down(&watched, "switch", &["run", "top"]);
    terminal.wait_for("\u{1b}[Hlast pid");
    let size = watched.entries("resize");
    assert_eq!((&size[0]["width"], &size[0]["height"]), (&json!(100), &json!(30)));
    terminal.press("\u{3}");
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(130), "{shown}");
    assert!(terminal.is_as_before());
    let mut terminal = sit_down(&watched, "switch", &["run", "top"]);
    terminal.wait_for("\u{1b}[Hlast pid");
    terminal.press("q");
    assert_eq!(terminal.end().0.code(), Some(0));
    assert!(terminal.is_as_before());
}

#[test]
fn a_shell_is_a_shell() {
    let watched = Watched::start("shell", &["--rate", "20"], "");
    let mut terminal = sit_down(&watched, "switch", &["shell"]);
    terminal.wait_for("> ");
    assert!(!terminal.is_as_before(), "keys go through as they are");
    terminal.press("show cli\r");
    terminal.wait_for("CLI screen width set to 100");
    terminal.resize(120, 40);
    wait_until(|| watched.entries("resize").iter().any(|size| size["width"] == 120));
    terminal.press("show cli\r");
    terminal.wait_for("CLI screen width set to 120");
    terminal.press("é~.\u{3}");
    terminal.wait_for("é~.^C");
    terminal.press("exit\r");
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(0), "{shown}");
    assert!(!shown.contains('\0'), "{shown}");
    assert!(terminal.is_as_before());
}

#[test]
fn a_tilde_and_a_dot_end_it() {
    let watched = Watched::start("tilde", &["--rate", "20"], "");
    let mut terminal = sit_down(&watched, "switch", &["shell"]);
    terminal.wait_for("> ");
    terminal.press("~?");
    terminal.wait_for("end the session");
    terminal.press("\r~");
    terminal.press(".");
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(0), "{shown}");
    assert!(terminal.is_as_before());
    wait_until(|| !watched.entries("shell_close").is_empty());
}

#[test]
fn signals_and_a_closed_window_end_it_with_the_terminal_as_it_was() {
    let watched = Watched::start("kill", &["--rate", "20"], "");
    for (signal, code) in [(Signal::TERM, 0), (Signal::INT, 130), (Signal::HUP, 0)] {
        let mut terminal = sit_down(&watched, "switch", &["shell"]);
        terminal.wait_for("> ");
        assert!(!terminal.is_as_before());
        let id = i32::try_from(terminal.child.id()).expect("a process id");
        kill_process(Pid::from_raw(id).expect("a process id"), signal).expect("it is sent");
        let (status, shown) = terminal.end();
        assert_eq!(status.code(), Some(code), "{shown}");
        assert!(terminal.is_as_before(), "{signal:?}");
    }
    let mut terminal = sit_down(&watched, "switch", &["shell"]);
    terminal.wait_for("> ");
    assert_eq!(terminal.close().code(), Some(0));
    wait_until(|| watched.entries("shell_close").len() == 4);
}

#[test]
fn a_shell_takes_lines_from_a_pipe() {
    let watched = Watched::start("lines", &["--rate", "20"], "");
    let (site, device) = (watched.site(0), watched.device(0, "switch"));
    for (typed, name) in [("show version\nexit\n", "exit"), ("show version\n", "end")] {
        let mut client = watched.client(&["shell", "--site", &site, "--device", &device]);
        let client = client.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = client.spawn().expect("the binary runs");
        let mut stdin = child.stdin.take().expect("stdin is piped");
        stdin.write_all(typed.as_bytes()).expect("the lines are taken");
        drop(stdin);
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(code(&output), Some(0), "{name}: {}", stderr(&output));
        assert!(stdout(&output).contains("Hostname: SW-"), "{name}: {}", stdout(&output));
    }
}

#[test]
fn devices_are_found_by_name_and_pattern_and_called_by_their_names() {
    let watched = Watched::start("names", &["--rate", "20"], "");
    let home = watched.journal.with_extension("home");
    std::fs::create_dir_all(&home).expect("a folder");
    let run = |arguments: &[&str]| {
        let mut client = watched.client(&["run"]);
        client.env("HOME", &home).args(arguments).output().expect("the binary runs")
    };
    let output = run(&["show_mac_table", "--site", "HQ", "--device", "SW-*"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let speakers: HashSet<String> = lines(&output)
        .iter()
        .map(|line| line["device"].as_str().expect("a name").to_owned())
        .collect();
    assert_eq!(speakers, HashSet::from(["SW-HQ-1".to_owned(), "SW-HQ-2".to_owned()]));
    let output = run(&["ping", "9.9.9.9", "--site", "HQ", "--device", "AP-Nowhere"]);
    assert_eq!(code(&output), Some(2), "{}", stderr(&output));
    assert_eq!(watched.posts().len(), 2);
    let output = watched
        .client(&["shell", "--site", "HQ", "--device", "SW-*"])
        .env("HOME", &home)
        .output()
        .expect("the binary runs");
    assert_eq!(code(&output), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("SW-HQ-1, SW-HQ-2"), "{}", stderr(&output));
    std::fs::remove_dir_all(&home).expect("the folder is removed");
}

#[test]
fn a_demonstration_needs_nothing_else() {
    for arguments in [&["--demo", "run", "show_mac_table"][..], &["--demo", "run", "show_session"]]
    {
        let output = run(arguments);
        assert_eq!(code(&output), Some(0), "{arguments:?}: {}", stderr(&output));
        assert!(!stdout(&output).is_empty());
    }
}
