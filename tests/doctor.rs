//! `doctor`: with one thing broken at a time, it names that thing.

mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::proxy::{Kind, Proxy};
use support::terminal::Terminal;
use support::{Cloud, mistcat, stderr, stdout};

const CHECKS: [&str; 13] = [
    "configuration",
    "dns",
    "proxy",
    "tcp",
    "tls",
    "clock",
    "token",
    "region",
    "budget",
    "handshake",
    "ack",
    "data",
    "ping",
];

/// With a home where nothing is.
fn client(cloud: &Cloud) -> Command {
    let mut command = cloud.client();
    command.env("HOME", "/nonexistent").arg("doctor");
    command
}

fn doctor(cloud: &Cloud, more: &[&str]) -> Output {
    client(cloud).args(more).output().expect("the binary runs")
}

/// The lines by check, in order and complete, without a secret.
#[track_caller]
fn findings(output: &Output) -> Vec<Value> {
    let (shown, told) = (stdout(output), stderr(output));
    assert!(!told.contains("panicked"), "{told}");
    assert!(!shown.contains("wr0ng"), "{shown}");
    let lines: Vec<Value> =
        shown.lines().map(|line| serde_json::from_str(line).expect("NDJSON")).collect();
    let names: Vec<&str> = lines.iter().filter_map(|line| line["check"].as_str()).collect();
    assert_eq!(names, CHECKS, "{told}");
    lines
}

fn with_verdict(lines: &[Value], verdict: &str) -> Vec<String> {
    let found = lines.iter().filter(|line| line["verdict"] == verdict);
    found.map(|line| line["check"].as_str().expect("a name").to_owned()).collect()
}

/// This check failed and no other, with these words in its detail and hint; these were left out.
#[track_caller]
fn broken(output: &Output, check: &str, words: &[&str], skipped: &[&str]) {
    let lines = findings(output);
    assert_eq!(output.status.code(), Some(1), "{}", stdout(output));
    assert_eq!(with_verdict(&lines, "failed"), [check], "{}", stdout(output));
    assert_eq!(with_verdict(&lines, "skipped"), skipped, "{}", stdout(output));
    let line = lines.iter().find(|line| line["check"] == check).expect("the check").to_string();
    for word in words {
        assert!(line.contains(word), "`{word}` is missing: {line}");
    }
}

fn from(check: &str) -> &'static [&'static str] {
    let place = CHECKS.iter().position(|name| *name == check).expect("a check");
    &CHECKS[place..]
}

fn script(name: &str, steps: &str) -> Cloud {
    Cloud::scripted(name, &format!("[[cloud.connection]]\nsteps = [{steps}]\n"))
}

#[test]
fn a_healthy_way_has_no_findings() {
    let cloud = Cloud::start(&["--tls"]);
    let output = doctor(&cloud, &["--ca-cert", cloud.text("ca")]);
    let lines = findings(&output);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(with_verdict(&lines, "ok"), CHECKS, "{}", stdout(&output));
    assert!(!stdout(&output).contains(cloud.text("token")));
    let detail = |check: usize| lines[check]["detail"].as_str().expect("a detail").to_owned();
    assert!(detail(4).contains("TLS 1.3, issued by `Simulated cloud authority`"), "{}", detail(4));
    assert!(
        detail(6).contains("Demo Admin") && detail(6).contains("MIST_APITOKEN"),
        "{}",
        detail(6)
    );
    assert!(lines.iter().all(|line| line["millis"].is_u64() && line["hint"].is_null()));
    // Two hosts, each with a name of its own.
    let host = cloud.text("url").replace("localhost", "api.localhost");
    let output = doctor(&cloud, &["--ca-cert", cloud.text("ca"), "--host", &host]);
    let lines = findings(&output);
    assert_eq!(with_verdict(&lines, "ok"), CHECKS, "{}", stdout(&output));
    let dns = lines[1]["detail"].as_str().expect("a detail");
    assert!(dns.contains("api.localhost: ") && dns.contains("api-ws.localhost: "), "{dns}");
    let output = mistcat().args(["--demo", "doctor"]).output().expect("the binary runs");
    assert_eq!(with_verdict(&findings(&output), "ok"), CHECKS);
}

#[test]
fn options_and_configuration() {
    let cloud = Cloud::start(&[]);
    let all = from("dns");
    let output = doctor(&cloud, &["--token-file", "/nonexistent/token"]);
    broken(&output, "configuration", &["/nonexistent/token"], all);
    let output = doctor(&cloud, &["--host", "mars"]);
    broken(&output, "configuration", &["unknown region `mars`", "emea01"], all);
    let file = std::env::temp_dir().join(format!("mistcat-{}-doctor.toml", std::process::id()));
    fs::write(&file, "hots = 1\n").expect("written");
    let path = file.to_str().expect("a UTF-8 path");
    broken(&doctor(&cloud, &["--config", path]), "configuration", &["line 1", "hots"], all);
    fs::write(&file, "insecure = true\n").expect("written");
    let secure = Cloud::start(&["--tls"]);
    let output = doctor(&secure, &["--config", path]);
    let lines = findings(&output);
    assert_eq!(
        (output.status.code(), with_verdict(&lines, "warning")),
        (Some(0), vec!["tls".to_owned()])
    );
    assert!(lines[0]["detail"].as_str().is_some_and(|detail| detail.contains(path)));
    fs::remove_file(&file).expect("removed");
}

#[test]
fn names_and_connections() {
    let cloud = Cloud::start(&[]);
    let output = doctor(&cloud, &["--host", "https://nowhere.invalid"]);
    broken(&output, "dns", &["cannot resolve `nowhere.invalid`", "--host"], from("proxy"));
    let closed = Cloud::scripted("doctor-refuse", "[cloud]\nrefuse = true\n");
    broken(&doctor(&closed, &[]), "tcp", &["cannot connect to 127.0.0.1"], from("tls"));
    let deaf = Cloud::scripted("doctor-deaf", "[cloud]\ndeaf = true\n");
    let output = doctor(&deaf, &["--connect-timeout", "200ms"]);
    broken(&output, "tcp", &["nothing within 200ms", "firewall"], from("tls"));
}

#[test]
fn one_half_of_the_cloud_may_be_missing() {
    let cloud = Cloud::start(&[]);
    let unused = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let gone = format!("ws://{}/stream", unused.local_addr().expect("an address"));
    drop(unused);
    let output = doctor(&cloud, &["--ws-url", &gone]);
    broken(&output, "tcp", &["cannot connect"], from("handshake"));
    let url = cloud.text("ws_url");
    let output = doctor(&cloud, &["--host", "https://nowhere.invalid", "--ws-url", url]);
    // The stream's host takes the token, even if nobody answers to REST calls.
    broken(&output, "dns", &["nowhere.invalid"], &["clock", "token", "region", "budget"]);
}

#[test]
fn certificates() {
    let cloud = Cloud::start(&["--tls"]);
    let words = ["not trusted", "issued by `Simulated cloud authority`", "--ca-cert"];
    broken(&doctor(&cloud, &[]), "tls", &words, from("clock"));
    let plain = Cloud::start(&[]);
    let host = plain.text("url").replace("http:", "https:");
    broken(
        &doctor(&plain, &["--host", &host]),
        "tls",
        &["does this port speak TLS"],
        from("clock"),
    );
}

#[test]
fn credentials() {
    let cloud = Cloud::start(&[]);
    let rest = ["budget", "handshake", "ack", "data", "ping"];
    let output = client(&cloud).env("MIST_APITOKEN", "wr0ng").output().expect("the binary runs");
    broken(&output, "token", &["401", "from MIST_APITOKEN", "mistcat auth login"], &rest);
    let output = client(&cloud).env("MIST_APITOKEN", "").output().expect("the binary runs");
    broken(&output, "token", &["no credentials", "mistcat auth login"], &rest);
}

#[test]
fn a_wrong_token_may_be_of_another_region_and_is_sent_nowhere_else() {
    let cloud = Cloud::start(&["--tls"]);
    let proxy = Proxy::start(Kind::Connect(None), cloud.text("url").trim_start_matches("https://"));
    let url = format!("http://{}", proxy.address);
    let mut wrong = client(&cloud);
    wrong.args(["--host", "eu", "--insecure", "--proxy", &url]).env("MIST_APITOKEN", "wr0ng");
    let output = wrong.output().expect("the binary runs");
    broken(&output, "token", &["401"], &["budget", "handshake", "ack", "data", "ping"]);
    let lines = findings(&output);
    assert_eq!(lines[7]["verdict"], "warning");
    let hint = lines[7]["hint"].as_str().expect("a hint");
    assert!(hint.contains("global01, ") && !hint.contains("emea01"), "{hint}");
    // Whether the proxy is there is seen without asking it for anything.
    let mut asked = proxy.asked();
    asked.retain(|host| !host.is_empty());
    assert!(asked.len() > 2 && asked.iter().all(|host| host.contains(".eu.mist.com")), "{asked:?}");
}

#[test]
fn proxies() {
    let cloud = Cloud::start(&[]);
    let destination = cloud.text("url").trim_start_matches("http://");
    let proxy = Proxy::start(Kind::Connect(Some("Basic bWU6cEBzcw==")), destination);
    let url = |login: &str| format!("http://{login}{}", proxy.address);
    // Only the proxy knows this name.
    let output = doctor(&cloud, &["--host", "http://cloud.invalid", "--proxy", &url("me:p%40ss@")]);
    let lines = findings(&output);
    assert_eq!((output.status.code(), with_verdict(&lines, "failed").len()), (Some(0), 0));
    assert_eq!(with_verdict(&lines, "warning"), ["tls"], "a token in the open");
    assert_eq!(lines[2]["detail"], format!("http://***@{}", proxy.address));
    assert!(!stdout(&output).contains("p%40ss") && !stdout(&output).contains("p@ss"));
    let output = doctor(&cloud, &["--proxy", &url("")]);
    broken(&output, "tcp", &["proxy authorization required", "USER:PASSWORD"], from("tls"));
    let unused = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let gone = format!("http://{}", unused.local_addr().expect("an address"));
    drop(unused);
    broken(&doctor(&cloud, &["--proxy", &gone]), "proxy", &["cannot connect"], from("tcp"));
    let output = doctor(&cloud, &["--proxy", "http://proxy.invalid:1"]);
    broken(&output, "dns", &["proxy.invalid"], from("proxy"));
}

#[test]
fn a_clock_that_is_off_is_told() {
    let rule = |time: &str| {
        format!("[[cloud.rest]]\npath = '/api/v1/self'\nheaders = {{ Date = '{time}' }}\n")
    };
    for (time, words) in [
        ("Thu, 01 Jan 2015 00:00:00 GMT", "ahead of the cloud"),
        ("Fri, 31 Dec 2100 23:59:59 GMT", "behind the cloud"),
    ] {
        let output = doctor(&Cloud::scripted("doctor-clock", &rule(time)), &[]);
        let lines = findings(&output);
        assert_eq!(
            (output.status.code(), with_verdict(&lines, "warning")),
            (Some(0), vec!["clock".to_owned()])
        );
        let line = lines[5].to_string();
        assert!(line.contains(words) && line.contains("NTP"), "{line}");
    }
}

#[test]
fn a_budget_that_is_used_up_is_told_as_such() {
    let of = |calls: u32| Cloud::scripted("doctor-budget", &format!("[cloud]\nbudget = {calls}\n"));
    broken(&doctor(&of(0), &[]), "budget", &["HTTP 429", "5000"], &["token"]);
    broken(&doctor(&of(1), &[]), "budget", &["HTTP 429"], &[]);
    let output = doctor(&of(2), &[]);
    assert_eq!(with_verdict(&findings(&output), "warning"), ["budget"], "{}", stdout(&output));
}

#[test]
fn the_stream() {
    const REFUSED: &str =
        "{ expect = 1 }, { fail = '*', detail = 'permission denied' }, { wait = '1m' }";
    const DEAD: &str = "{ expect = 1 }, { ack = 'all' }, { data = '1' }, { half_open = true }";
    let cases: [(&str, &str, &[&str], &[&str]); 6] = [
        (
            "{ respond = 403, body = '{\"detail\":\"no\"}' }",
            "handshake",
            &["HTTP 403: no"],
            from("ack"),
        ),
        ("{ hang_upgrade = true }", "handshake", &["no connection within 1s"], from("ack")),
        ("{ wait = '1m' }", "ack", &["nothing within 1s"], &["data"]),
        (REFUSED, "ack", &["permission denied"], &["data"]),
        ("{ auto_ack = true }, { wait = '1m' }", "data", &["nothing within 1s"], &[]),
        (DEAD, "ping", &["nothing within 1s"], &[]),
    ];
    // Most of it is waiting.
    std::thread::scope(|scope| {
        for (number, (steps, check, words, skipped)) in cases.into_iter().enumerate() {
            scope.spawn(move || {
                let cloud = script(&format!("doctor-stream-{number}"), steps);
                let output = doctor(&cloud, &["--connect-timeout", "1s"]);
                broken(&output, check, words, skipped);
            });
        }
    });
}

#[test]
fn each_verdict_is_shown_as_soon_as_it_is_known() {
    let cloud = script("doctor-live", "{ hang_upgrade = true }");
    let mut child = client(&cloud)
        .args(["--connect-timeout", "1m"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let lines = BufReader::new(child.stdout.take().expect("stdout is piped")).lines();
    let last = lines.map_while(Result::ok).find(|line| line.contains("\"budget\""));
    assert!(last.is_some());
    kill_process(Pid::from_child(&child), Signal::INT).expect("it still runs");
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
}

#[test]
fn a_terminal_shows_marks_as_its_locale_has_them() {
    let cloud = Cloud::start(&[]);
    let shown = |locale: &str, more: &[&str]| {
        let mut command = client(&cloud);
        command.args(more).env("LANG", locale);
        let mut terminal = Terminal::start(command);
        terminal.wait_for("ping ");
        let (code, shown, _) = terminal.end();
        assert_eq!(code, Some(0), "{shown}");
        shown
    };
    let text = shown("de_DE.UTF-8", &[]);
    assert!(text.contains("\u{1b}[32m✓\u{1b}[0m ping "), "{text}");
    let text = shown("C", &["--color", "never"]);
    assert!(text.contains("+ ping ") && !text.contains('✓'), "{text}");
    let output = doctor(&cloud, &["-o", "pretty"]);
    assert_eq!(stdout(&output).lines().count(), 13, "{}", stdout(&output));
}

#[test]
fn a_dry_run_asks_nobody() {
    let cloud = Cloud::scripted("doctor-dry", "[cloud]\nrefuse = true\n");
    let output = doctor(&cloud, &["--dry-run"]);
    assert_eq!(output.status.code(), Some(0));
    let plan = stdout(&output);
    assert!(
        plan.starts_with(cloud.text("url")) && plan.contains("GET /api/v1/self/usage"),
        "{plan}"
    );
    assert!(!plan.contains(cloud.text("token")));
}

#[test]
fn a_session_is_examined_as_a_token_is() {
    let cloud = Cloud::start(&[]);
    let home = std::env::temp_dir().join(format!("mistcat-{}-doctor-home", std::process::id()));
    fs::create_dir_all(&home).expect("a home");
    let run = |home: &PathBuf, arguments: &[&str], input: Stdio| {
        let mut command = mistcat();
        command.env("HOME", home).env("MIST_HOST", cloud.text("url")).stdin(input).args(arguments);
        command.output().expect("the binary runs")
    };
    let password = home.join("password");
    fs::write(&password, "demo\n").expect("written");
    let input = fs::File::open(&password).expect("read").into();
    let login = ["auth", "login", "--email", "demo@example.com", "--password-stdin"];
    let output = run(&home, &login, input);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let output = run(&home, &["doctor"], Stdio::null());
    let lines = findings(&output);
    assert_eq!(with_verdict(&lines, "ok"), CHECKS, "{}", stdout(&output));
    assert!(lines[6].to_string().contains("by the session from "), "{}", lines[6]);
    fs::remove_dir_all(&home).expect("removed");
}
