//! Runs that the cloud does not answer as they need it.

mod support;

use std::process::Output;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{Cloud, stderr, stdout};

/// The ids of every world of this size: the site's, and those of its devices by name.
struct Ids {
    site: String,
    devices: Vec<(String, String)>,
}

impl Ids {
    fn of(cloud: &Cloud) -> Self {
        let site = cloud.ready["sites"][0].as_str().expect("a site").to_owned();
        let path = format!("/api/v1/sites/{site}/devices?type=all&limit=1000");
        let list = cloud.call("GET", &path, &Value::Null);
        let text = |device: &Value, key: &str| device[key].as_str().expect("text").to_owned();
        let devices = list.as_array().expect("a list").iter();
        let devices = devices.map(|device| (text(device, "name"), text(device, "id"))).collect();
        Self { site, devices }
    }

    /// A rule for the call that starts a utility.
    fn rule(&self, device: &str, utility: &str, rule: &str) -> String {
        let found = self.devices.iter().find(|(name, _)| name == device);
        let id = &found.expect("the device is there").1;
        let path = format!("/api/v1/sites/{}/devices/{id}/{utility}", self.site);
        format!("[[cloud.rest]]\nmethod = 'POST'\npath = '{path}'\n{rule}\n")
    }
}

fn run(cloud: &Cloud, device: &str, arguments: &[&str]) -> Output {
    let site = if device == "GW-US-Austin" { "US-Austin" } else { "HQ" };
    let place = ["--site", site, "--device", device];
    cloud.run(&[&["run"], arguments, &place[..]].concat())
}

const PING: [&str; 4] = ["ping", "9.9.9.9", "--count", "1"];

#[test]
fn an_answer_without_a_session_is_a_failure_but_where_none_is_documented() {
    let ids = Ids::of(&Cloud::start(&[]));
    let rules = [
        ids.rule("AP-Lobby", "ping", "body = '{}'"),
        ids.rule("SW-HQ-1", "ping", "body = '{\"session\":7}'"),
        ids.rule("SW-HQ-1", "run_top", "body = '{\"session\":\"s\"}'"),
        ids.rule("SW-HQ-1", "bounce_port", "body = ''"),
    ];
    let cloud = Cloud::scripted("sessionless", &format!("[cloud]\n{}", rules.concat()));
    let bounce = ["bounce_port", "--ports", "ge-0/0/1", "--yes"];
    for (device, arguments, code, told) in [
        ("AP-Lobby", &PING[..], 1, "the cloud named no session"),
        ("SW-HQ-1", &PING, 1, "the cloud named no session"),
        ("SW-HQ-1", &["run_top"], 1, "the cloud gave no address"),
        ("SW-HQ-1", &bounce, 0, ""),
    ] {
        let output = run(&cloud, device, arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{arguments:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
}

#[test]
fn a_refused_call_has_the_exit_code_of_its_reason() {
    let ids = Ids::of(&Cloud::start(&[]));
    for (name, rule, code, told) in [
        ("401", "status = 401\nbody = '{\"detail\":\"who?\"}'", 3, "401"),
        ("403", "status = 403\nbody = '{\"detail\":\"not you\"}'", 3, "not you"),
        ("404", "status = 404\nbody = '{\"detail\":\"Not found.\"}'", 5, "404"),
        ("429", "status = 429\nbody = '{}'\nheaders = { Retry-After = '3600' }", 5, "429"),
        ("500", "times = 1\nstatus = 500\nbody = '{}'", 0, "HTTP 500; again in"),
    ] {
        let script = format!("[cloud]\n{}", ids.rule("AP-Lobby", "ping", rule));
        let cloud = Cloud::scripted(&format!("call-{name}"), &script);
        let output = run(&cloud, "AP-Lobby", &PING);
        assert_eq!(output.status.code(), Some(code), "{name}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{name}: {}", stderr(&output));
    }
}

#[test]
fn leases_are_named_before_anything_is_sent() {
    // No cloud listens there, so that an attempt to send something would end with 5.
    let host = ["--host", "http://127.0.0.1:9"];
    for (arguments, told) in [
        (&[][..], "`--port-id` or `--network` is missing"),
        (&["--macs", "5c5b350e0060"], "`--macs` requires `--network`"),
    ] {
        let place = ["--site", "HQ", "--device", "SW-HQ-1", "--yes"];
        let all = [&host[..], &["run", "release_dhcp_leases"], arguments, &place].concat();
        let mut client = support::mistcat();
        let output = client.env("MIST_APITOKEN", "x").args(all).output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
}

#[test]
fn a_call_without_a_documented_body_has_none() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let plan = |device: &str, utility: &str| {
        let output = run(&cloud, device, &[utility, "--dry-run"]);
        let text = stdout(&output);
        let post = text.lines().find(|line| line.starts_with("POST")).expect("a call");
        post.to_owned()
    };
    for utility in ["poll_stats", "run_top"] {
        assert!(plan("SW-HQ-1", utility).ends_with(&format!("/{utility}")), "{utility}");
    }
    assert!(plan("GW-US-Austin", "resolve_dns").ends_with("/resolve_dns"));
    assert!(plan("AP-Lobby", "arp").ends_with("/arp {}"));
    assert_eq!(run(&cloud, "SW-HQ-1", &["poll_stats"]).status.code(), Some(0));
}

#[test]
fn a_channel_refused_for_good_is_every_subscription_of_a_run() {
    let steps = "steps = [{ expect = 1 }, { fail = '*', detail = 'permission denied' }]";
    let script = format!("[cloud]\n[[cloud.connection]]\n{steps}\n");
    let cloud = Cloud::scripted("barred", &script);
    let output = run(&cloud, "AP-Lobby", &PING);
    assert_eq!(output.status.code(), Some(6), "{}", stderr(&output));
    assert!(stderr(&output).contains("permission denied"), "{}", stderr(&output));
}

#[test]
fn the_time_of_a_run_holds_for_all_its_devices_and_all_its_calls() {
    let ids = Ids::of(&Cloud::start(&[]));
    let late = "delay = '30s'";
    let rules = [ids.rule("SW-HQ-1", "run_top", late), ids.rule("AP-Lobby", "ping", late)];
    let script = format!("[cloud]\nconduct = 'silent'\n{}", rules.concat());
    let cloud = Cloud::scripted("bounded", &script);
    let one_by_one = ["ping", "9.9.9.9", "--concurrency", "1", "--device", "AP-*"];
    for (device, arguments) in
        [("SW-HQ-1", &["run_top"][..]), ("AP-Lobby", &PING), ("AP-Lab", &one_by_one)]
    {
        let begun = Instant::now();
        let output = run(&cloud, device, &[arguments, &["--timeout", "1"]].concat());
        assert_eq!(output.status.code(), Some(4), "{arguments:?}: {}", stderr(&output));
        assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    }
}
