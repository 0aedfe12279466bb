//! A terminal's window with somebody in front of it, which can be resized and closed: a program on all three of its streams, keys, what is shown.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Termios, Winsize, tcgetattr, tcsetwinsize};

/// How long anything may take to be shown.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often the reader looks whether the window is to be closed, in milliseconds.
const LOOK: i64 = 50;

/// What was shown so far.
type Shown = Arc<(Mutex<Vec<u8>>, Condvar)>;

pub struct Window {
    master: Option<File>,
    /// Keeps the modes to be looked at.
    slave: File,
    before: Termios,
    shown: Shown,
    closing: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
    pub child: Child,
}

impl Window {
    /// Runs it as the leader of a session of its own, whose terminal this is.
    pub fn run(command: &Command) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)
            .expect("a terminal");
        grantpt(&master).expect("the terminal is ours");
        unlockpt(&master).expect("the terminal opens");
        let name = ptsname(&master, Vec::new()).expect("the terminal has a name");
        let name = name.to_str().expect("a UTF-8 path").to_owned();
        let open = || File::options().read(true).write(true).open(&name).expect("its other end");
        let slave = open();
        resize(&master, 100, 30);
        let before = tcgetattr(&slave).expect("modes");
        let mut leader = Command::new("setsid");
        leader.args(["--ctty", "--wait"]).arg(command.get_program()).args(command.get_args());
        leader.env_clear();
        leader.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let child = leader
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .stdin(Stdio::from(OwnedFd::from(open())))
            .stdout(Stdio::from(OwnedFd::from(open())))
            .stderr(Stdio::from(OwnedFd::from(open())))
            .spawn()
            .expect("setsid runs");
        let shown = Shown::default();
        let closing = Arc::new(AtomicBool::new(false));
        let other = File::from(master.try_clone().expect("another descriptor"));
        let (into, stop) = (shown.clone(), closing.clone());
        let reader = Some(std::thread::spawn(move || read(other, &into, &stop)));
        Self { master: Some(File::from(master)), slave, before, shown, closing, reader, child }
    }

    pub fn press(&mut self, keys: &str) {
        let master = self.master.as_mut().expect("it is open");
        master.write_all(keys.as_bytes()).expect("the keys are taken");
    }

    /// Waits until this is shown; everything that is shown by then.
    pub fn wait_for(&self, text: &str) -> String {
        let (lock, news) = &*self.shown;
        let mut state = lock.lock().expect("no holder panics");
        loop {
            let shown = String::from_utf8_lossy(&state).into_owned();
            if shown.contains(text) {
                return shown;
            }
            let (next, timeout) =
                news.wait_timeout(state, PATIENCE).expect("no holder of the lock panics");
            assert!(!timeout.timed_out(), "{text:?} is not shown: {shown:?}");
            state = next;
        }
    }

    pub fn resize(&self, columns: u16, rows: u16) {
        resize(self.master.as_ref().expect("it is open"), columns, rows);
    }

    /// Whether the modes are those that they were before.
    pub fn is_as_before(&self) -> bool {
        let now = tcgetattr(&self.slave).expect("modes");
        (now.input_modes, now.output_modes, now.local_modes)
            == (self.before.input_modes, self.before.output_modes, self.before.local_modes)
    }

    /// The program's end, and everything that was shown.
    pub fn end(&mut self) -> (ExitStatus, String) {
        let status = self.child.wait().expect("it ends");
        let shown = self.shown.0.lock().expect("no holder panics");
        (status, String::from_utf8_lossy(&shown).into_owned())
    }

    /// The window is closed: the terminal is gone.
    pub fn close(&mut self) -> ExitStatus {
        self.closing.store(true, Ordering::Relaxed);
        self.reader.take().expect("it reads").join().expect("it does not panic");
        drop(self.master.take());
        self.child.wait().expect("it ends")
    }
}

fn resize(master: impl std::os::fd::AsFd, columns: u16, rows: u16) {
    let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(master, size).expect("the size is set");
}

fn read(mut master: File, into: &Shown, closing: &AtomicBool) {
    let mut buffer = [0; 4096];
    while !closing.load(Ordering::Relaxed) {
        let patience = Timespec { tv_sec: 0, tv_nsec: LOOK * 1_000_000 };
        let mut ends = [PollFd::new(&master, PollFlags::IN)];
        if poll(&mut ends, Some(&patience)) == Ok(0) {
            continue;
        }
        // A terminal whose other end is closed reports an error instead of an end.
        let length = master.read(&mut buffer).unwrap_or(0);
        let (lock, news) = &**into;
        lock.lock().expect("no holder panics").extend_from_slice(&buffer[..length]);
        news.notify_all();
        if length == 0 {
            return;
        }
    }
}
