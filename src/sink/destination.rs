//! What the engine asks of every destination: one stream of bytes, or files side by side.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::file_sink::FileSink;
use super::{Error, Stdout};
use crate::message::ReceivedMessage;
use crate::notice::Notice;

/// Takes the bytes of messages to one or more places, numbered from 0. The defaults are those of a destination
/// that is one place and has neither beginning nor end.
pub trait Destination: Send {
    fn write(&mut self, place: usize, bytes: &mut Vec<u8>) -> Result<(), Error>;

    /// Whether [`Destination::tick`] wants to be called.
    fn ticks(&self) -> bool {
        false
    }

    /// What is due although no message comes.
    fn tick(&mut self, _now: Instant) -> Result<(), Error> {
        Ok(())
    }

    /// The place of a message; the next free number is a new one.
    fn place(&mut self, _message: &ReceivedMessage) -> usize {
        0
    }

    /// How many places there are.
    fn count(&self) -> usize {
        1
    }

    /// Whether there is one place, whatever the messages are.
    fn is_single(&self) -> bool {
        true
    }

    /// A side file of another place, for packets of another link type, and its name for people.
    fn side_file(
        &mut self,
        _place: usize,
        _word: &str,
        _at: Timestamp,
    ) -> Option<(usize, PathBuf)> {
        None
    }

    fn is_begun(&self, place: usize) -> bool;

    /// Begins at a place; false where what is there already is continued.
    fn begin(&mut self, place: usize, at: Timestamp) -> bool;

    /// Makes what is begun exist, before anything is written.
    fn open(&mut self, _place: usize) -> Result<(), Error> {
        Ok(())
    }

    /// Whether nothing of this time belongs there any more.
    fn is_over(&self, _place: usize, _time: Timestamp) -> bool {
        false
    }

    fn has_room(&self, _place: usize, _bytes: u64) -> bool {
        true
    }

    /// Whether the file was moved or deleted since.
    fn has_vanished(&mut self, _place: usize) -> bool {
        false
    }

    /// Whether a file has another name until it is complete.
    fn uses_part_files(&self) -> bool {
        false
    }

    fn close(&mut self, _place: usize) -> Result<(), Error> {
        Ok(())
    }

    /// Completes what is at a place; with `last`, nothing follows.
    fn complete(&mut self, _place: usize, _last: bool) -> Result<(), Error> {
        Ok(())
    }

    /// Waits for what goes on beside the writing.
    fn wait(&mut self, _timeout: Duration) {}

    /// What happened since the last call.
    fn notices(&mut self) -> Vec<Notice> {
        Vec::new()
    }
}

/// Standard output, and whether it has been begun.
pub struct StdoutDestination {
    stdout: Stdout,
    is_begun: bool,
}

impl StdoutDestination {
    pub fn new() -> Self {
        Self { stdout: Stdout::handle(), is_begun: false }
    }
}

impl Destination for StdoutDestination {
    fn write(&mut self, _place: usize, bytes: &mut Vec<u8>) -> Result<(), Error> {
        self.stdout.write(bytes)
    }

    fn is_begun(&self, _place: usize) -> bool {
        self.is_begun
    }

    fn begin(&mut self, _place: usize, _at: Timestamp) -> bool {
        !std::mem::replace(&mut self.is_begun, true)
    }
}

impl Destination for FileSink {
    fn write(&mut self, place: usize, bytes: &mut Vec<u8>) -> Result<(), Error> {
        self.write(place, bytes)
    }

    fn ticks(&self) -> bool {
        true
    }

    fn tick(&mut self, now: Instant) -> Result<(), Error> {
        self.tick(now)
    }

    fn place(&mut self, message: &ReceivedMessage) -> usize {
        self.place(message)
    }

    fn count(&self) -> usize {
        self.count()
    }

    fn is_single(&self) -> bool {
        self.is_single()
    }

    fn side_file(&mut self, place: usize, word: &str, at: Timestamp) -> Option<(usize, PathBuf)> {
        let own = self.side_file(place, word);
        Some((own, self.name(own, at)))
    }

    fn is_begun(&self, place: usize) -> bool {
        self.is_begun(place)
    }

    fn begin(&mut self, place: usize, at: Timestamp) -> bool {
        self.begin(place, at)
    }

    fn open(&mut self, place: usize) -> Result<(), Error> {
        self.open(place)
    }

    fn is_over(&self, place: usize, time: Timestamp) -> bool {
        self.is_over(place, time)
    }

    fn has_room(&self, place: usize, bytes: u64) -> bool {
        self.has_room(place, bytes)
    }

    fn has_vanished(&mut self, place: usize) -> bool {
        self.has_vanished(place)
    }

    fn uses_part_files(&self) -> bool {
        self.uses_part_files()
    }

    fn close(&mut self, place: usize) -> Result<(), Error> {
        self.close(place)
    }

    fn complete(&mut self, place: usize, last: bool) -> Result<(), Error> {
        self.complete(place, last)
    }

    fn wait(&mut self, timeout: Duration) {
        self.wait(timeout);
    }

    fn notices(&mut self) -> Vec<Notice> {
        self.notices()
    }
}
