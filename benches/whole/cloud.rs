//! The load: a simulated cloud that sends prepared messages.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::payload::{DIFFERENT, payloads};

/// How the messages come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    pub tls: bool,
    /// Bytes of a payload, about.
    pub size: usize,
    /// `data` is a string of JSON, as the cloud sends it; else the JSON itself.
    pub string: bool,
}

impl Case {
    /// As the cloud sends it.
    pub const STRING: Self = Self { tls: true, size: 2048, string: true };
    pub const OBJECT: Self = Self { string: false, ..Self::STRING };
    /// As the cloud sends it, but for the encryption.
    pub const PLAIN: Self = Self { tls: false, ..Self::STRING };

    pub fn name(&self) -> String {
        let form = if self.string { "a string" } else { "an object" };
        format!("{}, {} KiB, `data` as {form}", self.transport(), self.size as f64 / 1024.0)
    }

    /// The name among cases of one size.
    pub fn short(&self) -> String {
        let form = if self.string { "string" } else { "object" };
        format!("{}, {form}", self.transport())
    }

    fn transport(&self) -> &'static str {
        if self.tls { "TLS" } else { "plain" }
    }

    /// The bytes of so many frames on the channel `/test`.
    pub fn bytes(&self, messages: u64) -> u64 {
        let texts = payloads(self.size);
        let frame = |text: &str| {
            let data = if self.string {
                serde_json::to_string(text).expect("a string is always JSON").len()
            } else {
                text.len()
            };
            let length = data + r#"{"event":"data","channel":"/test","data":}"#.len();
            (length + if length < 126 { 2 } else { 4 }) as u64
        };
        let frames: Vec<u64> = texts.lines().map(frame).collect();
        let round: u64 = frames.iter().sum();
        let rest: u64 = frames.iter().take((messages % DIFFERENT) as usize).sum();
        messages / DIFFERENT * round + rest
    }
}

/// A running cloud; ended when dropped.
pub struct Cloud {
    process: Child,
    ready: serde_json::Value,
}

impl Cloud {
    /// Each connection that subscribes so many channels gets so many messages, and then a close frame if
    /// `closes`.
    pub fn start(case: Case, channels: usize, messages: u64, closes: bool, folder: &Path) -> Self {
        let lines = folder.join(format!("payloads-{}", case.size));
        std::fs::write(&lines, payloads(case.size)).expect("the payloads are written");
        let form = if case.string { "string" } else { "object" };
        let end = if closes { ", { close = 1000 }" } else { "" };
        let scenario = format!(
            "[cloud]\ndata = \"{form}\"\n[[cloud.connection]]\nsteps = [{{ expect = {channels} }}, {{ ack = \"all\" }}, \
             {{ flood = '{}', count = {messages}, channel = \"*\" }}{end}]\n",
            lines.display()
        );
        let file = folder.join("scenario.toml");
        std::fs::write(&file, scenario).expect("the scenario is written");
        let mut command = Command::new(env!("CARGO_BIN_EXE_mistcat"));
        command.args(["simulate", "--sites", "1", "--devices", "1", "--scenario"]);
        command.arg(&file).args(case.tls.then_some("--tls"));
        let mut process = command.stdout(Stdio::piped()).spawn().expect("the cloud starts");
        let mut line = String::new();
        let out = process.stdout.take().expect("stdout is piped");
        BufReader::new(out).read_line(&mut line).expect("an announcement");
        Self { process, ready: serde_json::from_str(&line).expect("the announcement is JSON") }
    }

    /// A value of the announcement; empty if there is none.
    pub fn text(&self, key: &str) -> &str {
        self.ready[key].as_str().unwrap_or_default()
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
        // A cloud that is killed leaves its certificate behind.
        if let Some(folder) = Path::new(self.text("ca")).parent().filter(|it| it.is_absolute()) {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
