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

/// A line longer than this, in bytes, is no secret that the cloud gave.
const LONGEST: usize = 64 << 10;

/// Whether there is somebody to ask.
pub fn is_possible() -> bool {
    io::stdin().is_terminal()
}

/// Asks for something that may be seen.
pub async fn ask(question: &str) -> Result<String, Error> {
    tell(question);
    Ok(line().await?.trim().to_owned())
}

/// Asks for a secret, which the terminal does not show. Dropping the future, as after Ctrl-C, gives the
/// terminal back as it was. From a pipe the next line is read, and nothing is asked.
pub async fn secret(question: &str) -> Result<Secret, Error> {
    if !is_possible() {
        return Ok(line().await?.as_str().into());
    }
    let mut resumed = signal(SignalKind::from_raw(Signal::CONT.as_raw())).map_err(Error::Input)?;
    // Before the question, so that an early answer is not shown.
    let silence = EchoGuard::begin().map_err(Error::Input)?;
    tell(question);
    let mut line = pin!(line());
    let line = loop {
        tokio::select! {
            line = &mut line => break line?,
            // The shell has changed the terminal while we were stopped.
            Some(()) = resumed.recv() => {
                silence.disable_echo().map_err(Error::Input)?;
                tell(question);
            }
        }
    };
    silence.end();
    Ok(line.as_str().into())
}

/// A terminal that shows nothing but line ends; as before when dropped.
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
        // What was typed before the question is no answer to it.
        Ok(tcsetattr(io::stdin().as_fd(), OptionalActions::Flush, &quiet)?)
    }

    fn end(mut self) {
        self.over = true;
    }
}

impl Drop for EchoGuard {
    fn drop(&mut self) {
        // A terminal that is gone needs no restoring.
        let _ = tcsetattr(io::stdin().as_fd(), OptionalActions::Now, &self.before);
        if !self.over {
            tell("\n");
        }
    }
}

fn tell(text: &str) {
    // A closed stderr leaves nowhere to report it.
    let _ = write!(io::stderr().lock(), "{text}");
}

/// The next line without its end, read on a thread that the end of the program does not wait for.
async fn line() -> Result<Zeroizing<String>, Error> {
    let (done, read) = oneshot::channel();
    std::thread::spawn(move || done.send(next_line()));
    read.await.expect("the reading thread does not panic").map_err(Error::Input)
}

/// Byte by byte, so that nothing behind the line is taken.
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
