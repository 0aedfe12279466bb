//! A simulated cloud with its journal, for runs that start captures.

#![allow(dead_code)] // Each test binary uses a part of it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::support::Cloud;

/// A site without a capture that somebody else has running, and packets in quick succession.
pub const QUIET: &str = "[cloud]\ncapture = false\npacket_rate = 300.0\n";

pub struct Place {
    pub cloud: Cloud,
    journal: PathBuf,
    pub site: String,
}

impl Place {
    /// `{call}` in the script stands for the path of the calls at the first site, `{site}` for its id.
    pub fn new(script: &str) -> Self {
        Self::with(script, &[])
    }

    /// The same with further options of the cloud.
    pub fn with(script: &str, options: &[&str]) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = |ending: &str| {
            let name = format!("mistcat-{}-run-{number}.{ending}", std::process::id());
            std::env::temp_dir().join(name)
        };
        let (scenario, journal) = (path("toml"), path("journal"));
        // The same world has the same sites.
        let site = Cloud::start(&[]).ready["sites"][0].as_str().expect("a site").to_owned();
        let call = format!("/api/v1/sites/{site}/pcaps/capture");
        std::fs::write(&scenario, script.replace("{call}", &call).replace("{site}", &site))
            .expect("the script is written");
        let text = |path: &PathBuf| path.to_str().expect("a UTF-8 path").to_owned();
        let (script, log) = (text(&scenario), text(&journal));
        let files = ["--scenario", script.as_str(), "--journal", log.as_str()];
        let cloud = Cloud::start(&[&files[..], options].concat());
        std::fs::remove_file(&scenario).expect("the script is removed");
        Self { cloud, journal, site }
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.cloud.client();
        command.args(["pcap", "--site", &self.site]).args(arguments);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the binary runs")
    }

    /// Runs it beside the test, with its stdout and stderr piped.
    pub fn spawn(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs")
    }

    /// What the cloud saw until now.
    pub fn journal(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.journal).expect("the journal");
        // The last line may be half written.
        text.split_inclusive('\n')
            .filter(|line| line.ends_with('\n'))
            .map(|line| serde_json::from_str(line).expect("an entry"))
            .collect()
    }

    pub fn events(&self, name: &str) -> Vec<Value> {
        self.journal().into_iter().filter(|entry| entry["event"] == name).collect()
    }

    /// Returns once it has such an entry.
    pub fn wait_for(&self, event: &str) {
        let start = Instant::now();
        while self.events(event).is_empty() {
            assert!(start.elapsed() < Duration::from_secs(60), "no `{event}`");
            std::thread::yield_now();
        }
    }

    /// The captures that were started; every one of them must have been stopped since.
    pub fn all_stopped(&self) -> usize {
        let ids = |name: &str| -> Vec<String> {
            self.events(name).iter().map(|entry| entry["id"].to_string()).collect()
        };
        let (started, mut stopped) = (ids("capture_start"), ids("capture_stop"));
        stopped.sort();
        let mut sorted = started.clone();
        sorted.sort();
        assert_eq!(sorted, stopped, "a capture was left behind");
        started.len()
    }

    /// The bodies of the calls that started captures.
    pub fn bodies(&self) -> Vec<Value> {
        let calls = self.events("rest").into_iter().filter(|call| call["method"] == "POST");
        calls.map(|call| call["body"].clone()).collect()
    }

    /// A call of the test's own.
    pub fn get(&self, path: &str) -> Value {
        let url = self.cloud.text("url").trim_start_matches("http://").to_owned();
        let token = self.cloud.text("token");
        let mut socket = TcpStream::connect(&url).expect("the cloud listens");
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {url}\r\nAuthorization: Token {token}\r\nConnection: close\r\n\r\n"
        );
        socket.write_all(request.as_bytes()).expect("the request is sent");
        let mut answer = String::new();
        socket.read_to_string(&mut answer).expect("an answer");
        let (_, body) = answer.split_once("\r\n\r\n").expect("a header");
        serde_json::from_str(body).expect("JSON")
    }

    /// What somebody else does, who may.
    pub fn delete(&self, path: &str) {
        self.cloud.call("DELETE", path, &Value::Null);
    }

    /// The MACs of the site's devices of this type.
    pub fn devices(&self, sort: &str) -> Vec<String> {
        let devices = self.get(&format!("/api/v1/sites/{}/devices?type={sort}", self.site));
        let mac = |device: &Value| device["mac"].as_str().expect("a MAC").to_owned();
        devices.as_array().expect("devices").iter().map(mac).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.journal);
    }
}

pub fn signal(child: &Child, signal: Signal) {
    let id = i32::try_from(child.id()).expect("a process id");
    kill_process(Pid::from_raw(id).expect("a process id"), signal).expect("the signal is sent");
}

/// Waits until it has written packets: the header of a capture file is shorter.
pub fn first_packets(child: &mut Child) {
    let mut bytes = [0; 1024];
    child.stdout.as_mut().expect("stdout is piped").read_exact(&mut bytes).expect("bytes");
}

/// Its exit code, and what it told.
pub fn end(mut child: Child) -> (Option<i32>, String) {
    // A full pipe would hold it up.
    let mut out = child.stdout.take();
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        out.as_mut().map(|out| out.read_to_end(&mut bytes))
    });
    let mut told = String::new();
    child.stderr.take().expect("stderr is piped").read_to_string(&mut told).expect("UTF-8");
    let code = child.wait().expect("it ends").code();
    let _ = reader.join();
    (code, told)
}
