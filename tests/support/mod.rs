//! What the end-to-end tests share: the binary, and a simulated cloud in a process of its own.

#![allow(dead_code)] // Each test binary uses a part of it.

pub mod folder;
pub mod proxy;
pub mod terminal;
pub mod window;

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use serde_json::Value;

/// The binary, with an environment of its own.
pub fn mistcat() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mistcat"));
    command.env_clear().env("HOME", std::env::temp_dir()).env("TERM", "xterm").stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub fn run(arguments: &[&str]) -> Output {
    mistcat().args(arguments).output().expect("the binary runs")
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8 on stdout")
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A simulated cloud; ended when dropped.
pub struct Cloud {
    process: Child,
    pub ready: Value,
}

impl Cloud {
    pub fn start(arguments: &[&str]) -> Self {
        Self::serving(&[&["simulate"], arguments].concat())
    }

    /// A command that serves a cloud and announces it as `simulate` does.
    pub fn serving(arguments: &[&str]) -> Self {
        let mut process = mistcat()
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the simulated cloud starts");
        let mut line = String::new();
        let out = process.stdout.take().expect("stdout is piped");
        BufReader::new(out).read_line(&mut line).expect("an announcement");
        let ready = serde_json::from_str(&line).expect("the announcement is JSON");
        Self { process, ready }
    }

    /// A cloud that follows the script of a `[cloud]` table.
    pub fn scripted(name: &str, script: &str) -> Self {
        let file = std::env::temp_dir().join(format!("mistcat-{}-{name}.toml", std::process::id()));
        std::fs::write(&file, script).expect("the script is written");
        let cloud = Self::start(&["--scenario", file.to_str().expect("a UTF-8 path")]);
        std::fs::remove_file(&file).expect("the script is removed");
        cloud
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    pub fn text(&self, key: &str) -> &str {
        self.ready[key].as_str().expect(key)
    }

    /// Where its clients keep names; nobody else's.
    pub fn cache(&self) -> PathBuf {
        std::env::temp_dir().join(format!("mistcat-cache-of-{}", self.process.id()))
    }

    /// A client of this cloud.
    pub fn client(&self) -> Command {
        let mut command = mistcat();
        command
            .env("MIST_HOST", self.text("url"))
            .env("MIST_APITOKEN", self.text("token"))
            .env("XDG_CACHE_HOME", self.cache());
        command
    }

    /// A REST call that succeeds; the body of its answer.
    pub fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        let host = self.text("url").strip_prefix("http://").expect("a cloud without TLS");
        let body = body.to_string();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Token {}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.text("token"),
            body.len()
        );
        let mut stream = TcpStream::connect(host).expect("a connection");
        stream.write_all(request.as_bytes()).expect("the request is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a whole answer");
        assert!(head.starts_with("HTTP/1.1 200"), "{answer}");
        serde_json::from_str(body).expect("JSON")
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.client().args(arguments).output().expect("the binary runs")
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
        // Most clients keep nothing.
        let _ = std::fs::remove_dir_all(self.cache());
    }
}

/// Whether the tests can use a program of the Debian package `package`.
pub fn installed(program: &str, package: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    usable(found, &format!("{program} is not installed: `apt-get install {package}` for this test"))
}

/// `found`, with a notice if not. Where tools are required (by `.ci/run`) a missing one fails the test.
pub fn usable(found: bool, told: &str) -> bool {
    let required = ["CI", "MISTCAT_REQUIRE_TOOLS"]
        .map(std::env::var_os)
        .iter()
        .any(|set| set.as_ref().is_some_and(|value| value == "true" || value == "1"));
    if !found {
        assert!(!required, "{told}");
        // Past the harness, which keeps what a passing test prints.
        let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{told}\n").as_bytes());
    }
    found
}

/// Runs `command` with stdout on a terminal; what it wrote there.
pub fn on_terminal(command: Command) -> String {
    on_terminal_of(command, 0, 0)
}

/// The same on a terminal of this size.
pub fn on_terminal_of(command: Command, columns: u16, rows: u16) -> String {
    ended_on_terminal(command, columns, rows).1
}

/// The same, with the exit code.
pub fn ended_on_terminal(mut command: Command, columns: u16, rows: u16) -> (Option<i32>, String) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&terminal).expect("the terminal is ours");
    unlockpt(&terminal).expect("the terminal opens");
    let name = ptsname(&terminal, Vec::new()).expect("the terminal has a name");
    let other = File::options()
        .read(true)
        .write(true)
        .open(name.to_str().expect("a UTF-8 path"))
        .expect("its other end");
    let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(&terminal, size).expect("the size is set");
    let mut child = command.stdout(other).stderr(Stdio::null()).spawn().expect("the binary runs");
    drop(command);
    let mut written = Vec::new();
    // A terminal whose other end is closed reports an error instead of an end.
    let _ = File::from(terminal).read_to_end(&mut written);
    let status = child.wait().expect("it ends");
    (status.code(), String::from_utf8(written).expect("UTF-8 on the terminal"))
}
