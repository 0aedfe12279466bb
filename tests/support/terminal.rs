//! The binary on a terminal of its own: what it shows, what is typed, whether that is seen.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

/// How long anything may take that the binary does by itself.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Terminal {
    near: File,
    /// Kept, so that the terminal outlives the process.
    far: File,
    child: Child,
    seen: Vec<u8>,
}

impl Terminal {
    /// With stdin, stdout and stderr on it.
    pub fn start(mut command: Command) -> Self {
        let near = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&near).expect("the terminal is ours");
        unlockpt(&near).expect("the terminal opens");
        let name = ptsname(&near, Vec::new()).expect("the terminal has a name");
        let name = name.to_str().expect("a UTF-8 path");
        let far = File::options().read(true).write(true).open(name).expect("its other end");
        let end = || far.try_clone().expect("another descriptor");
        let child = command.stdin(end()).stdout(end()).stderr(end()).spawn();
        let child = child.expect("the binary runs");
        Self { near: near.into(), far, child, seen: Vec::new() }
    }

    /// Reads until this is shown.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) {
        let limit = Timespec::try_from(PATIENCE).expect("a short time");
        while !self.text().contains(text) {
            let mut ready = [PollFd::new(&self.near, PollFlags::IN)];
            let count = poll(&mut ready, Some(&limit)).expect("the terminal is there");
            assert!(count > 0, "`{text}` does not come: {}", self.text());
            let mut bytes = [0; 4096];
            let count = self.near.read(&mut bytes).expect("something to read");
            self.seen.extend_from_slice(&bytes[..count]);
        }
    }

    pub fn type_line(&mut self, text: &str) {
        self.near.write_all(format!("{text}\n").as_bytes()).expect("it is typed");
    }

    /// Whether what is typed is shown.
    pub fn echoes(&self) -> bool {
        tcgetattr(&self.near).expect("its modes").local_modes.contains(LocalModes::ECHO)
    }

    /// As a shell does it that takes the terminal back.
    pub fn show_again(&self) {
        let mut modes = tcgetattr(&self.near).expect("its modes");
        modes.local_modes.insert(LocalModes::ECHO);
        tcsetattr(&self.near, OptionalActions::Now, &modes).expect("they are set");
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("it still runs");
    }

    /// The exit code, all that was shown, and whether the terminal shows again what is typed.
    pub fn end(mut self) -> (Option<i32>, String, bool) {
        let code = self.child.wait().expect("it ends").code();
        let echoes = self.echoes();
        drop(self.far);
        // A terminal whose other end is closed reports an error instead of an end.
        let _ = self.near.read_to_end(&mut self.seen);
        (code, String::from_utf8_lossy(&self.seen).into_owned(), echoes)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.seen).into_owned()
    }
}
