//! Asks the user questions and reads single lines from standard input.

use std::io::{self, IsTerminal, Write};
use std::os::fd::AsFd;
use std::pin::pin;

use rustix::process::Signal;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use secrecy::zeroize::Zeroizing;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

use crate::error::Error;
use crate::net::Secret;

/// The longest line, in bytes; no secret of the cloud is as long.
const LONGEST: usize = 64 << 10;

/// Whether standard input is a terminal.
pub fn is_possible() -> bool {
    io::stdin().is_terminal()
}

/// Asks for a value that may be shown.
pub async fn ask(question: &str) -> Result<String, Error> {
    show(question);
    Ok(line().await?.trim().to_owned())
}

/// Asks for a secret without echo. Dropping the future, as on Ctrl-C, restores the terminal. If standard input
/// is not a terminal, reads the next line without a prompt.
pub async fn secret(question: &str) -> Result<Secret, Error> {
    if !is_possible() {
        return Ok(line().await?.as_str().into());
    }
    let mut resumed = signal(SignalKind::from_raw(Signal::CONT.as_raw())).map_err(Error::Input)?;
    // Before the question, so that an early answer is not echoed.
    let silence = EchoGuard::begin().map_err(Error::Input)?;
    show(question);
    let mut line = pin!(line());
    let line = loop {
        tokio::select! {
            line = &mut line => break line?,
            // The shell may have changed the terminal while the program was suspended.
            Some(()) = resumed.recv() => {
                silence.disable_echo().map_err(Error::Input)?;
                show(question);
            }
        }
    };
    silence.end();
    Ok(line.as_str().into())
}

/// Turns echo off until dropped; only line ends are shown.
struct EchoGuard {
    before: Termios,
    over: bool,
}

impl EchoGuard {
    fn begin() -> io::Result<Self> {
        let silence = Self { before: tcgetattr(io::stdin().as_fd())?, over: false };
        silence.disable_echo()?;
        Ok(silence)
    }

    fn disable_echo(&self) -> io::Result<()> {
        let mut quiet = self.before.clone();
        quiet.local_modes.remove(LocalModes::ECHO);
        quiet.local_modes.insert(LocalModes::ECHONL);
        // Discards earlier input, which is not an answer.
        Ok(tcsetattr(io::stdin().as_fd(), OptionalActions::Flush, &quiet)?)
    }

    fn end(mut self) {
        self.over = true;
    }
}

impl Drop for EchoGuard {
    fn drop(&mut self) {
        // Nothing to restore if the terminal is gone.
        let _ = tcsetattr(io::stdin().as_fd(), OptionalActions::Now, &self.before);
        if !self.over {
            show("\n");
        }
    }
}

fn show(text: &str) {
    // A closed stderr leaves nowhere to report it.
    let _ = write!(io::stderr().lock(), "{text}");
}

/// Reads the next line without its end, on a thread that does not delay the end of the program.
async fn line() -> Result<Zeroizing<String>, Error> {
    let (done, read) = oneshot::channel();
    std::thread::spawn(move || done.send(next_line()));
    read.await.expect("the reading thread does not panic").map_err(Error::Input)
}

/// Reads byte by byte, so nothing after the line is consumed.
fn next_line() -> io::Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(256));
    let mut byte = [0];
    while bytes.len() < LONGEST {
        match rustix::io::read(rustix::stdio::stdin(), &mut byte) {
            Ok(0) if bytes.is_empty() => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(0) => break,
            Ok(_) if byte == *b"\n" => break,
            Ok(_) => bytes.push(byte[0]),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(Zeroizing::new(text.trim_end_matches('\r').to_owned()))
}
