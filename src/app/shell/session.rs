//! Runs a terminal session: keys go to the device and its output to the screen until one side ends it.

use std::io::IsTerminal;
use std::time::Duration;

use rustix::process::{Signal, getpid, kill_process};
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::{Instant, sleep_until, timeout};

use super::super::terminal;
use super::super::terminal::{InterruptMode, RawMode};
use super::super::utility::DeviceTarget;
use super::escape::{EscapeAction, EscapeParser};
use super::keyboard;
use crate::error::Error;
use crate::format::TerminalModes;
use crate::net::Console;
use crate::notice::Notice;
use crate::run::{Reporter, Signals};
use crate::sink::Stdout;

/// How long the first output may take before anything is typed.
const FIRST_OUTPUT: Duration = Duration::from_secs(10);

/// With keys from a pipe: so long after the end of the input, silence is the end of the output.
const QUIET: Duration = Duration::from_secs(2);

/// How long a goodbye may take.
const FAREWELL: Duration = Duration::from_millis(500);

const HELP: &str = "\r\n~.   end the session\r\n~?   this list\r\n~^Z  suspend mistcat\r\n~~   send a ~\r\n(at the beginning of a line)\r\n";

/// What the session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    /// All keys are the device's, and it lasts as long as the user likes.
    Shell,
    /// A screen to be watched: Ctrl-C ends it, and it ends by itself at this time.
    Screen { end: Instant, after: Duration },
}

impl SessionKind {
    /// Who gets Ctrl-C.
    fn interrupts(self) -> InterruptMode {
        match self {
            Self::Shell => InterruptMode::Remote,
            Self::Screen { .. } => InterruptMode::Local,
        }
    }
}

/// The exit code of a program that SIGQUIT has ended.
const QUIT: u8 = 131;

/// How a conversation ended.
enum SessionEnd {
    /// The other side has ended it.
    Hung,
    /// The user has.
    Escaped,
    /// The input is over, and the output quiet.
    Quiet,
    /// The time of a screen.
    Due,
    Signal(u8),
    /// Nobody reads any more.
    Closed,
}

struct TerminalSession {
    console: Console,
    target: String,
    kind: SessionKind,
    terminal: Option<RawMode>,
    /// What the device has done to the terminal.
    modes: TerminalModes,
    /// Whether anything has been shown yet.
    spoken: bool,
    /// Nothing is typed before.
    first_output_deadline: Option<Instant>,
    /// The input is over; the end, unless there is more output.
    quiet: Option<Instant>,
    reporter: Reporter,
}

/// Connects terminal and session until the end of one of them; the exit code.
pub async fn talk(
    console: Console,
    mut signals: Signals,
    target: &DeviceTarget,
    kind: SessionKind,
    reporter: Reporter,
) -> Result<u8, Error> {
    let terminal = if std::io::stdin().is_terminal() {
        Some(RawMode::begin(kind.interrupts()).map_err(Error::Start)?)
    } else {
        None
    };
    let mut talk = TerminalSession {
        console,
        target: target.name().to_owned(),
        kind,
        terminal,
        modes: TerminalModes::default(),
        spoken: false,
        first_output_deadline: Some(Instant::now() + FIRST_OUTPUT),
        quiet: None,
        reporter,
    };
    let end = talk.run(&mut signals).await;
    // The terminal is as it was before anything is told.
    talk.clean_up();
    let terminal = talk.terminal.take().is_some();
    let TerminalSession { console, spoken, .. } = talk;
    // The other side may be gone already.
    let _ = timeout(FAREWELL, console.close()).await;
    let silent = |after| Error::Silent { device: target.name().to_owned(), after };
    match end? {
        SessionEnd::Hung | SessionEnd::Quiet if !spoken => Err(silent(FIRST_OUTPUT)),
        SessionEnd::Due => match kind {
            SessionKind::Screen { after, .. } if !spoken => Err(silent(after)),
            _ => Ok(0),
        },
        SessionEnd::Signal(code) => Ok(code),
        SessionEnd::Hung | SessionEnd::Escaped if terminal && kind == SessionKind::Shell => {
            reporter.notice(&Notice::ShellClosed { device: target.name().to_owned() });
            Ok(0)
        }
        SessionEnd::Hung | SessionEnd::Escaped | SessionEnd::Quiet | SessionEnd::Closed => Ok(0),
    }
}

impl TerminalSession {
    async fn run(&mut self, signals: &mut Signals) -> Result<SessionEnd, Error> {
        let mut window = signal(SignalKind::window_change()).map_err(Error::Start)?;
        // Either would leave the terminal as it is now.
        let mut core_dump = signal(SignalKind::quit()).map_err(Error::Start)?;
        let stop = SignalKind::from_raw(Signal::TSTP.as_raw());
        let mut stop = signal(stop).map_err(Error::Start)?;
        let mut keys = keyboard::listen();
        let mut escape = EscapeParser::default();
        let mut input = true;
        self.resize();
        loop {
            let typing = input && (self.spoken || self.first_output_deadline.is_none());
            let (first_output_deadline, quiet, end) =
                (self.first_output_deadline, self.quiet, self.end());
            tokio::select! {
                code = signals.next() => return Ok(SessionEnd::Signal(code)),
                _ = core_dump.recv() => return Ok(SessionEnd::Signal(QUIT)),
                _ = stop.recv() => self.suspend()?,
                _ = window.recv() => self.resize(),
                output = self.console.output() => match output? {
                    Some(bytes) => {
                        if let Some(end) = self.show(&bytes)? {
                            return Ok(end);
                        }
                    }
                    None => return Ok(SessionEnd::Hung),
                },
                typed = keys.recv(), if typing => match typed {
                    Some(bytes) => {
                        if let Some(end) = self.typed(&bytes, &mut escape)? {
                            return Ok(end);
                        }
                    }
                    None => {
                        input = false;
                        // A closed terminal is a hang-up; a screen needs no keys.
                        if self.terminal.is_some() {
                            return Ok(SessionEnd::Escaped);
                        }
                        self.quiet = (self.kind == SessionKind::Shell).then(|| Instant::now() + QUIET);
                    }
                },
                () = until(first_output_deadline), if !self.spoken => self.warn(),
                () = until(quiet) => return Ok(SessionEnd::Quiet),
                () = until(end) => return Ok(SessionEnd::Due),
            }
        }
    }

    fn end(&self) -> Option<Instant> {
        match self.kind {
            SessionKind::Screen { end, .. } => Some(end),
            SessionKind::Shell => None,
        }
    }

    fn resize(&mut self) {
        let (width, height) = terminal::size();
        self.console.resize(width, height);
    }

    fn show(&mut self, bytes: &[u8]) -> Result<Option<SessionEnd>, Error> {
        self.spoken |= !bytes.is_empty();
        if let Some(quiet) = &mut self.quiet {
            *quiet = Instant::now() + QUIET;
        }
        self.modes.process(bytes);
        match Stdout::stdout().write(bytes) {
            Ok(()) => Ok(None),
            Err(crate::sink::Error::Closed) => Ok(Some(SessionEnd::Closed)),
            // The terminal is gone.
            Err(_) if self.terminal.is_some() => Ok(Some(SessionEnd::Closed)),
            Err(error) => Err(error.into()),
        }
    }

    fn typed(
        &mut self,
        bytes: &[u8],
        escape: &mut EscapeParser,
    ) -> Result<Option<SessionEnd>, Error> {
        if self.terminal.is_none() {
            self.console.send_keys(bytes);
            return Ok(None);
        }
        for action in escape.read(bytes) {
            match action {
                EscapeAction::Keys(keys) => self.console.send_keys(&as_typed(keys)),
                EscapeAction::End => return Ok(Some(SessionEnd::Escaped)),
                EscapeAction::Help => {
                    if let Some(end) = self.show(HELP.as_bytes())? {
                        return Ok(Some(end));
                    }
                }
                EscapeAction::Suspend => self.suspend()?,
            }
        }
        Ok(None)
    }

    /// Stops the program, with the terminal as it was, until it is to go on.
    fn suspend(&mut self) -> Result<(), Error> {
        self.clean_up();
        let was_raw = self.terminal.take().is_some();
        // The signal of Ctrl-Z is caught here; this one is not.
        let stopped = kill_process(getpid(), Signal::STOP);
        if was_raw {
            self.terminal = Some(RawMode::begin(self.kind.interrupts()).map_err(Error::Start)?);
        }
        stopped.map_err(|error| Error::Start(error.into()))?;
        self.resize();
        Ok(())
    }

    /// Undoes what the device has done to the terminal; below its screen the user goes on.
    fn clean_up(&mut self) {
        if self.terminal.is_none() || !std::io::stdout().is_terminal() {
            return;
        }
        let mut undo = std::mem::take(&mut self.modes).undo();
        if matches!(self.kind, SessionKind::Screen { .. }) && self.spoken {
            undo.extend_from_slice(format!("\x1b[{};1H\r\n", terminal::size().1).as_bytes());
        }
        // The terminal may be gone.
        let _ = Stdout::stdout().write(&undo);
    }

    fn warn(&mut self) {
        self.first_output_deadline = None;
        self.reporter.notice(&Notice::Silent { device: self.target.clone() });
    }
}

/// A device expects the end of a line where a terminal in raw mode says that Enter was pressed.
fn as_typed(mut keys: Vec<u8>) -> Vec<u8> {
    for key in keys.iter_mut().filter(|key| **key == b'\r') {
        *key = b'\n';
    }
    keys
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enter_is_the_end_of_a_line() {
        assert_eq!(as_typed(b"show\r\x1b[A\n".to_vec()), b"show\n\x1b[A\n");
    }
}
