//! Puts the user's terminal into raw mode and restores it on every exit path.

use std::io::{stderr, stdin, stdout};
use std::os::fd::AsFd;
use std::sync::{Mutex, Once, PoisonError};

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};

/// The modes to restore; static so that a panic hook reaches them.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// Raw mode, until dropped.
pub struct RawMode(());

/// Who handles Ctrl-C and similar keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterruptMode {
    /// The device, as a key like any other.
    Remote,
    /// This program, as a signal.
    Local,
}

impl RawMode {
    /// # Errors
    ///
    /// Standard input is no terminal.
    pub fn begin(interrupts: InterruptMode) -> std::io::Result<Self> {
        restore_after_panic();
        let before = tcgetattr(stdin().as_fd())?;
        let mut raw = before.clone();
        raw.make_raw();
        if interrupts == InterruptMode::Local {
            raw.local_modes.insert(LocalModes::ISIG);
        }
        // Before the change: a panic in between restores modes that are still in place.
        *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = Some(before);
        tcsetattr(stdin().as_fd(), OptionalActions::Now, &raw)?;
        Ok(Self(()))
    }
}

impl Drop for RawMode {
    fn drop(&mut self) {
        restore();
    }
}

fn restore() {
    if let Some(before) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() {
        // Nothing to restore if the terminal is gone.
        let _ = tcsetattr(stdin().as_fd(), OptionalActions::Now, &before);
    }
}

fn restore_after_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            // First, or the message would run down the screen in steps.
            restore();
            usual(panic);
        }));
    });
}

/// Columns and rows; 80 by 24 without a terminal.
pub fn size() -> (u16, u16) {
    let of = |found: rustix::io::Result<rustix::termios::Winsize>| {
        found.ok().filter(|size| size.ws_col > 0 && size.ws_row > 0)
    };
    let found = of(tcgetwinsize(stdout().as_fd()))
        .or_else(|| of(tcgetwinsize(stdin().as_fd())))
        .or_else(|| of(tcgetwinsize(stderr().as_fd())));
    found.map_or((80, 24), |size| (size.ws_col, size.ws_row))
}
