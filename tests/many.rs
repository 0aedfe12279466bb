//! Ten thousand channels: spread over connections, all acknowledged, in little memory.

mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::Cloud;

const CHANNELS: usize = 10_000;

/// Every connection acknowledges whatever is asked for, and sends a message on each channel.
const CLOUD: &str = "[cloud]\nafter = \"last\"\n[[cloud.connection]]\nsteps = [{ expect = 2000 }, { ack = \"all\" }, { numbered = 2000, channel = \"*\" }]\n";

#[test]
fn ten_thousand_channels_are_acknowledged_over_five_connections() {
    let cloud = Cloud::scripted("many", CLOUD);
    let paths = (0..CHANNELS).map(|number| format!("/sites/{number}/stats/devices"));
    let mut client = cloud
        .client()
        .args(["subscribe", "-v", "--log-format", "json", "-o", "raw"])
        .args(paths)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut told = BufReader::new(client.stderr.take().expect("stderr is piped")).lines();
    let mut notices = || -> Option<Value> {
        let line = told.next()?.expect("UTF-8 on stderr");
        Some(serde_json::from_str(&line).expect("a notice is JSON"))
    };
    let mut connections = Vec::new();
    while connections.iter().sum::<u64>() < CHANNELS as u64 {
        let notice = notices().expect("it runs on");
        if notice["event"] == "subscribed" {
            connections.push(notice["channels"].as_u64().expect("a number"));
        }
    }
    assert_eq!(connections, [2000; 5]);
    let peak = peak_memory(client.id());
    assert!(peak < 120 << 10, "{peak} KiB");
    let id = i32::try_from(client.id()).expect("a process id");
    kill_process(Pid::from_raw(id).expect("a process id"), Signal::TERM).expect("it is sent");
    let asked = Instant::now();
    let summary = std::iter::from_fn(notices).last().expect("a summary");
    assert_eq!(client.wait().expect("it ends").code(), Some(0));
    assert!(asked.elapsed() < Duration::from_secs(3), "{:?}", asked.elapsed());
    assert_eq!(summary["event"], "summary");
    assert_eq!(summary["connections"], 5);
}

/// In KiB.
fn peak_memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).expect("it runs");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("a peak");
    line.split_whitespace().nth(1).expect("a figure").parse().expect("a number")
}
