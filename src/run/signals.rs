//! Handles the signals that end a run, each with its exit code, and the one that reopens files.

use std::sync::Arc;

use tokio::signal::unix::{Signal, SignalKind, signal};

use super::control::OutputControl;

/// SIGINT, SIGTERM, SIGQUIT and SIGHUP, installed once.
pub struct Signals {
    interrupt: Signal,
    terminate: Signal,
    /// Ctrl-\: without a core dump, so that what was started is stopped.
    quit: Signal,
    /// `None` where whoever started the program wants it ignored, as `nohup` does.
    hang_up: Option<Signal>,
    /// Whose files are opened anew by SIGHUP; where there are none it ends the run.
    files: Option<Arc<OutputControl>>,
}

impl Signals {
    pub fn install() -> std::io::Result<Self> {
        Self::install_for(None)
    }

    pub fn install_for(files: Option<Arc<OutputControl>>) -> std::io::Result<Self> {
        let wanted = files.is_some() || !hang_up_is_ignored();
        Ok(Self {
            hang_up: wanted.then(|| signal(SignalKind::hangup())).transpose()?,
            files,
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            quit: signal(SignalKind::quit())?,
        })
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

/// Only Linux tells without unsafe code; elsewhere the terminal's end is the run's.
fn hang_up_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .is_some_and(|mask| mask & 1 == 1)
}
