//! Handles the signals that end a run, each with its exit code, and those that reopen files or concern the
//! terminal.

use std::sync::Arc;

use rustix::process::Signal as Number;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::control::OutputControl;

/// The signals that concern a run, installed once.
pub struct Signals {
    interrupt: Signal,
    /// SIGTERM, and others whose default would end the process and leave captures behind.
    terminate: [Signal; 5],
    /// Ctrl-\; handled instead of dumping core, so that captures are stopped.
    quit: Signal,
    /// `None` if the parent process ignores it, as `nohup` does.
    hang_up: Option<Signal>,
    /// The files that SIGHUP reopens; without any it ends the run.
    files: Option<Arc<OutputControl>>,
}

impl Signals {
    pub fn install() -> std::io::Result<Self> {
        Ok(Self {
            hang_up: (!hang_up_is_ignored()).then(|| signal(SignalKind::hangup())).transpose()?,
            files: None,
            interrupt: signal(SignalKind::interrupt())?,
            terminate: [
                signal(SignalKind::terminate())?,
                signal(SignalKind::user_defined1())?,
                signal(SignalKind::user_defined2())?,
                signal(SignalKind::alarm())?,
                // `ulimit -t`: the soft limit, a while before the hard one kills.
                signal(SignalKind::from_raw(Number::XCPU.as_raw()))?,
            ],
            quit: signal(SignalKind::quit())?,
        })
    }

    /// Makes SIGHUP reopen files, even under `nohup`.
    pub fn reopen_files(&mut self, files: Arc<OutputControl>) -> std::io::Result<()> {
        if self.hang_up.is_none() {
            self.hang_up = Some(signal(SignalKind::hangup())?);
        }
        self.files = Some(files);
        Ok(())
    }

    /// Waits for a signal that ends the run and returns its exit code.
    pub async fn next(&mut self) -> u8 {
        loop {
            let hang_up = async {
                match &mut self.hang_up {
                    Some(signal) => signal.recv().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                _ = self.interrupt.recv() => return 130,
                // Service managers stop a service with it: a success, unlike Ctrl-C.
                () = any(&mut self.terminate) => return 0,
                _ = self.quit.recv() => return 131,
                _ = hang_up => match &self.files {
                    Some(files) => files.reopen(),
                    None => return 0,
                },
            }
        }
    }
}

/// Waits for one of several signals.
async fn any(signals: &mut [Signal]) {
    let each = signals.iter_mut().map(|signal| Box::pin(signal.recv()));
    futures_util::future::select_all(each).await;
}

/// Makes a write beyond `ulimit -f` fail with an error; by default its signal kills the process within a message.
///
/// # Errors
///
/// The handler cannot be installed.
pub fn survive_file_size_limit() -> std::io::Result<()> {
    // The handler stays for good, though nobody waits for the signal.
    signal(SignalKind::from_raw(Number::XFSZ.as_raw())).map(drop)
}

/// Only Linux exposes this without unsafe code; elsewhere a hang-up ends the run.
fn hang_up_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        // Bit 0 is signal 1, SIGHUP.
        .is_some_and(|mask| mask & 1 == 1)
}

/// The signals of a terminal in raw mode.
pub struct TerminalSignals {
    resize: Signal,
    suspend: Signal,
}

/// A signal concerning the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerminalSignal {
    Resize,
    /// Ctrl-Z.
    Suspend,
}

impl TerminalSignals {
    pub fn install() -> std::io::Result<Self> {
        Ok(Self {
            resize: signal(SignalKind::window_change())?,
            suspend: signal(SignalKind::from_raw(Number::TSTP.as_raw()))?,
        })
    }

    pub async fn next(&mut self) -> TerminalSignal {
        tokio::select! {
            _ = self.resize.recv() => TerminalSignal::Resize,
            _ = self.suspend.recv() => TerminalSignal::Suspend,
        }
    }
}
