//! Puts the user's terminal into raw mode and restores it on every exit path.

use std::io::{stderr, stdin, stdout};
use std::os::fd::AsFd;
use std::sync::{Mutex, Once, PoisonError};

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};

/// The modes to go back to, for whoever ends the program: also a panic, whose cause nobody knows.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// A terminal in raw mode; as before when dropped.
pub struct RawMode(());

/// Who gets Ctrl-C and its like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterruptMode {
    /// The other side, as any key.
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
        // A terminal that is gone needs no restoring.
        let _ = tcsetattr(stdin().as_fd(), OptionalActions::Now, &before);
    }
}

fn restore_after_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            usual(panic);
        }));
    });
}

/// Columns and rows; 80 by 24 where there is no terminal.
pub fn size() -> (u16, u16) {
    let of = |found: rustix::io::Result<rustix::termios::Winsize>| {
        found.ok().filter(|size| size.ws_col > 0 && size.ws_row > 0)
    };
    let found = of(tcgetwinsize(stdout().as_fd()))
        .or_else(|| of(tcgetwinsize(stdin().as_fd())))
        .or_else(|| of(tcgetwinsize(stderr().as_fd())));
    found.map_or((80, 24), |size| (size.ws_col, size.ws_row))
}
