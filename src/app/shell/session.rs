//! Runs a terminal session: keys go to the device and its output to the screen until one side ends it.

use std::io::IsTerminal;
use std::time::Duration;

use rustix::process::{Signal, getpid, kill_process};
use tokio::time::{Instant, timeout};

use super::super::device::DeviceTarget;
use super::super::terminal;
use super::super::terminal::{InterruptMode, RawMode};
use super::escape::{EscapeAction, EscapeParser};
use super::keyboard;
use crate::error::Error;
use crate::format::TerminalModes;
use crate::net::Console;
use crate::notice::Notice;
use crate::run::{
    Feed, Reporter, RunEnd, RunningSource, SESSION_CLOSE, Source, SourceContext, SourceEnd,
    SourceOutcome, TerminalSignal, TerminalSignals,
};
use crate::sink::Stdout;
use crate::transport::until;

/// How long to hold typed keys back for the first output.
const FIRST_OUTPUT: Duration = Duration::from_secs(10);

/// With input from a pipe: the silence after its end that ends the session.
const QUIET: Duration = Duration::from_secs(2);

const HELP: &str = "\r\n~.   end the session\r\n~?   this list\r\n~^Z  suspend mistcat\r\n~~   send a ~\r\n(at the beginning of a line)\r\n";

/// The kind of session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    /// Interactive: all keys go to the device, and the user ends it.
    Shell,
    /// View only: Ctrl-C ends it, or the time limit does, or silence after some output.
    Screen { end: Instant, after: Duration, silence: Duration },
}

impl SessionKind {
    /// Its time limit.
    pub fn end(self) -> Option<Instant> {
        match self {
            Self::Screen { end, .. } => Some(end),
            Self::Shell => None,
        }
    }

    /// The error for a session without output.
    pub fn silent(self, target: &DeviceTarget) -> Error {
        let after = match self {
            Self::Screen { after, .. } => after,
            Self::Shell => FIRST_OUTPUT,
        };
        Error::Silent { device: target.name().to_owned(), after }
    }

    /// Who handles Ctrl-C.
    fn interrupts(self) -> InterruptMode {
        match self {
            Self::Shell => InterruptMode::Remote,
            Self::Screen { .. } => InterruptMode::Local,
        }
    }
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SessionEnd {
    /// The device closed it.
    Hung,
    /// The user ended it.
    Escaped,
    /// The output went quiet, in a shell after the end of the input.
    Quiet,
    /// The time limit of a screen.
    Due,
    /// Stdout is closed.
    Closed,
}

/// A terminal connected to a device.
pub struct TerminalSession {
    console: Console,
    target: DeviceTarget,
    kind: SessionKind,
    terminal: Option<RawMode>,
    signals: TerminalSignals,
    /// The terminal modes that the device has set.
    modes: TerminalModes,
    /// Whether any output has arrived.
    spoken: bool,
    /// When keys are sent even without output.
    first_output_deadline: Option<Instant>,
    /// When silence ends the session: a shell's after the end of its input, a screen's after its output.
    quiet: Option<Instant>,
    /// The end, once known.
    end: Option<Result<SessionEnd, Error>>,
    reporter: Reporter,
}

impl Source for TerminalSession {
    type Running = Self;

    const IS_STREAM: bool = false;

    fn start(self, _context: &SourceContext) -> (Self, Feed) {
        (self, Feed::default())
    }
}

impl RunningSource for TerminalSession {
    async fn ended(&mut self) -> SourceEnd {
        self.end = Some(self.connect().await);
        SourceEnd::Exhausted
    }

    /// Restores the terminal before anything is reported.
    async fn halt(&mut self, _end: &RunEnd) {
        self.clean_up();
        let was_raw = self.terminal.take().is_some();
        if was_raw && self.kind == SessionKind::Shell && self.spoken_last_word() {
            let device = self.target.name().to_owned();
            self.reporter.notice(&Notice::ShellClosed { device });
        }
        if let (SessionKind::Screen { silence, .. }, Some(Ok(SessionEnd::Quiet))) =
            (self.kind, &self.end)
        {
            let device = self.target.name().to_owned();
            self.reporter.notice_on_terminal(&Notice::ScreenQuiet { device, after: silence });
        }
    }

    async fn finish(&mut self, _end: &RunEnd) -> SourceOutcome {
        // The device may have hung up already.
        let _ = timeout(SESSION_CLOSE, self.console.close()).await;
        let silent = |kind: SessionKind| Err(kind.silent(&self.target));
        let result = match self.end.take() {
            Some(Ok(SessionEnd::Hung | SessionEnd::Quiet)) if !self.spoken => {
                silent(SessionKind::Shell)
            }
            Some(Ok(SessionEnd::Due)) if !self.spoken => silent(self.kind),
            Some(Err(error)) => Err(error),
            Some(Ok(_)) | None => Ok(()),
        };
        SourceOutcome { result, acknowledged: true, stopped: Ok(()) }
    }
}

impl TerminalSession {
    /// Puts the terminal, if there is one, into raw mode.
    pub fn begin(
        console: Console,
        target: DeviceTarget,
        kind: SessionKind,
        reporter: Reporter,
    ) -> Result<Self, Error> {
        let raw_mode = || RawMode::begin(kind.interrupts());
        let terminal = std::io::stdin().is_terminal().then(raw_mode).transpose();
        Ok(Self {
            console,
            target,
            kind,
            terminal: terminal.map_err(Error::Start)?,
            signals: TerminalSignals::install().map_err(Error::Start)?,
            modes: TerminalModes::default(),
            spoken: false,
            first_output_deadline: Some(Instant::now() + FIRST_OUTPUT),
            quiet: None,
            end: None,
            reporter,
        })
    }

    /// Forwards keys and output until one side ends.
    async fn connect(&mut self) -> Result<SessionEnd, Error> {
        let mut keys = keyboard::listen();
        let mut escape = EscapeParser::default();
        let mut input = true;
        self.resize();
        loop {
            let typing = input && (self.spoken || self.first_output_deadline.is_none());
            let (first_output_deadline, quiet) = (self.first_output_deadline, self.quiet);
            let ended = tokio::select! {
                signal = self.signals.next() => {
                    match signal {
                        TerminalSignal::Resize => self.resize(),
                        TerminalSignal::Suspend => self.suspend()?,
                    }
                    None
                }
                output = self.console.output() => match output? {
                    Some(bytes) => self.show(&bytes)?,
                    None => Some(SessionEnd::Hung),
                },
                typed = keys.recv(), if typing => match typed {
                    Some(bytes) => self.typed(&bytes, &mut escape)?,
                    None => {
                        input = false;
                        self.input_ended()
                    }
                },
                () = until(first_output_deadline), if !self.spoken => {
                    self.warn();
                    None
                }
                () = until(quiet) => Some(SessionEnd::Quiet),
                () = until(self.kind.end()) => Some(SessionEnd::Due),
            };
            if let Some(end) = ended {
                return Ok(end);
            }
        }
    }

    /// A closed terminal ends the session; a screen needs no keys.
    fn input_ended(&mut self) -> Option<SessionEnd> {
        if self.terminal.is_some() {
            return Some(SessionEnd::Escaped);
        }
        if self.kind == SessionKind::Shell {
            self.quiet = Some(Instant::now() + QUIET);
        }
        None
    }

    /// Whether the session ended in an orderly way with all output shown.
    fn spoken_last_word(&self) -> bool {
        match self.end {
            Some(Ok(SessionEnd::Hung)) => self.spoken,
            Some(Ok(SessionEnd::Escaped)) => true,
            Some(Ok(SessionEnd::Quiet | SessionEnd::Due | SessionEnd::Closed) | Err(_)) | None => {
                false
            }
        }
    }

    fn resize(&mut self) {
        let (width, height) = terminal::size();
        self.console.resize(width, height);
    }

    fn show(&mut self, bytes: &[u8]) -> Result<Option<SessionEnd>, Error> {
        self.spoken |= !bytes.is_empty();
        self.quiet = match self.kind {
            SessionKind::Screen { silence, .. } => Some(Instant::now() + silence),
            SessionKind::Shell => self.quiet.map(|_| Instant::now() + QUIET),
        };
        self.modes.process(bytes);
        match Stdout::handle().write(bytes) {
            Ok(()) => Ok(None),
            Err(crate::sink::Error::Closed) => Ok(Some(SessionEnd::Closed)),
            // A failed write to a terminal means that it is gone.
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

    /// Restores the terminal and suspends the program until it is resumed.
    fn suspend(&mut self) -> Result<(), Error> {
        self.clean_up();
        let was_raw = self.terminal.take().is_some();
        // SIGTSTP is handled by this program; SIGSTOP cannot be caught.
        let stopped = kill_process(getpid(), Signal::STOP);
        // Back in the foreground: the shell has set its own modes meanwhile.
        if was_raw {
            self.terminal = Some(RawMode::begin(self.kind.interrupts()).map_err(Error::Start)?);
        }
        stopped.map_err(|error| Error::Start(error.into()))?;
        self.resize();
        Ok(())
    }

    /// Resets the terminal modes that the device has set, and moves the cursor below its screen.
    fn clean_up(&mut self) {
        if self.terminal.is_none() || !std::io::stdout().is_terminal() {
            return;
        }
        let mut undo = std::mem::take(&mut self.modes).undo();
        if matches!(self.kind, SessionKind::Screen { .. }) && self.spoken {
            undo.extend_from_slice(format!("\x1b[{};1H\r\n", terminal::size().1).as_bytes());
        }
        // Nothing to clean up if the terminal is gone.
        let _ = Stdout::handle().write(&undo);
    }

    fn warn(&mut self) {
        self.first_output_deadline = None;
        self.reporter.notice(&Notice::Silent { device: self.target.name().to_owned() });
    }
}

/// Converts Enter, a carriage return in raw mode, into the line feed that devices expect.
fn as_typed(mut keys: Vec<u8>) -> Vec<u8> {
    for key in keys.iter_mut().filter(|key| **key == b'\r') {
        *key = b'\n';
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enter_is_the_end_of_a_line() {
        assert_eq!(as_typed(b"show\r\x1b[A\n".to_vec()), b"show\n\x1b[A\n");
    }
}
