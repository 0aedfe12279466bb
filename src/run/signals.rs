//! Handles the signals that end a run, each with its exit code, and those that reopen files or concern the
//! terminal.

use std::sync::Arc;

use rustix::process::Signal as Number;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::control::OutputControl;

/// SIGINT, SIGTERM, SIGQUIT and SIGHUP, installed once.
pub struct Signals {
    interrupt: Signal,
    terminate: Signal,
    /// Ctrl-\: without a core dump, so that what was started is stopped.
    quit: Signal,
    /// `None` where the parent process wants it ignored, as `nohup` does.
    hang_up: Option<Signal>,
    /// Whose files are opened anew by SIGHUP; where there are none it ends the run.
    files: Option<Arc<OutputControl>>,
}

impl Signals {
    pub fn install() -> std::io::Result<Self> {
        Ok(Self {
            hang_up: (!hang_up_is_ignored()).then(|| signal(SignalKind::hangup())).transpose()?,
            files: None,
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            quit: signal(SignalKind::quit())?,
        })
    }

    /// From now on SIGHUP reopens files, and is not ignored.
    pub fn reopen_files(&mut self, files: Arc<OutputControl>) -> std::io::Result<()> {
        if self.hang_up.is_none() {
            self.hang_up = Some(signal(SignalKind::hangup())?);
        }
        self.files = Some(files);
        Ok(())
    }

    /// Waits for a signal; its exit code.
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
                _ = self.terminate.recv() => return 0,
                _ = self.quit.recv() => return 131,
                _ = hang_up => match &self.files {
                    Some(files) => files.reopen(),
                    None => return 0,
                },
            }
        }
    }
}

/// Only Linux shows it without unsafe code; elsewhere the terminal's end is the run's.
fn hang_up_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .is_some_and(|mask| mask & 1 == 1)
}

/// The signals of a terminal in raw mode.
pub struct TerminalSignals {
    resize: Signal,
    suspend: Signal,
}

/// What the user, or the window, wants of the terminal.
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
