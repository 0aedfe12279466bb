//! Writes bytes to their destination: standard output or files.
//!
//! A new kind of destination implements [`Destination`] and gets a variant of `run::OutputDestination`.
//!
//! [`FileSink`] handles names, rotation, compression and the leftovers of earlier runs; its caller sees to it
//! that a file ends between two messages. Each write goes straight to the descriptor, so that a line is
//! visible at once. Bytes are opaque here: only `boundary` reads files, to cut off what a killed run left
//! incomplete.
//!
//! A file is completed in one place, [`FileSink::complete`] (and its counterpart for leftovers):
//!
//! | step | module |
//! |---|---|
//! | write the rest, end the compressed stream, sync | `output_file` |
//! | or, for a leftover, cut off the incomplete end | `part_file`, `boundary` |
//! | rename `x.csv.part` to the first free name | `part_file`, `numbering` |
//! | run the command of `--on-rotate` | `rotation_hook` |
//! | remove files beyond `--keep` | `file_sink` |

mod boundary;
mod compression;
mod descriptor;
mod destination;
mod error;
mod field_labels;
mod field_values;
mod file_identity;
mod file_sink;
mod folder;
mod last_line;
mod leftovers;
mod numbering;
mod output_file;
mod part_file;
mod pattern;
mod rotation;
mod rotation_hook;
mod series;
mod start;
mod template;
#[cfg(test)]
mod testing;

pub use compression::Compression;
pub use destination::{Destination, StdoutDestination};
pub use error::Error;
pub use file_identity::FileIdentity;
pub use file_sink::FileSink;
pub use rotation::Rotation;
pub use template::FileNameTemplate;

use std::fs::File;
use std::io;
use std::os::fd::BorrowedFd;
use std::time::Duration;

use jiff::tz::TimeZone;
use template::TemplateField;

use crate::format::Format;
use crate::message::Names;

/// Standard output.
#[derive(Clone, Copy, Debug)]
pub struct Stdout(BorrowedFd<'static>);

impl Stdout {
    pub fn handle() -> Self {
        Self(rustix::stdio::stdout())
    }

    /// Makes `file` the standard output of this process.
    ///
    /// # Errors
    ///
    /// The system has no room for another descriptor.
    pub fn replace(file: &File) -> io::Result<()> {
        rustix::stdio::dup2_stdout(file)?;
        start::stdout_was_replaced();
        Ok(())
    }

    /// Whether anything can be written.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] where the program was started with a closed stdout.
    pub fn check() -> Result<(), Error> {
        if start::is_stdout_closed() {
            let source = io::Error::other("it was closed when the program started");
            return Err(Error::Write { path: "stdout".into(), source });
        }
        Ok(())
    }

    /// Writes all of `bytes`, and waits for a slow reader.
    ///
    /// # Errors
    ///
    /// [`Error::Closed`] where the reader closed the pipe, otherwise [`Error::Write`].
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        Self::check()?;
        descriptor::write_stdout(self.0, bytes)
    }
}

/// When files are synced to disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fsync {
    Never,
    /// When a file is completed.
    Complete,
    /// When a file is completed, and at this interval.
    Every(Duration),
}

/// Where and how files are written.
#[derive(Clone, Debug)]
pub struct Settings {
    pub template: FileNameTemplate,
    /// Continue existing files.
    pub append: bool,
    pub rotation: Rotation,
    /// How many complete files of each name are kept.
    pub keep: Option<usize>,
    pub compression: Option<Compression>,
    pub fsync: Fsync,
    /// The shell command for each complete file.
    pub on_rotate: Option<String>,
    /// The clock of file names and periods.
    pub zone: TimeZone,
    /// Names of devices, clients and assets, for file names.
    pub names: Names,
    /// Needed to find the last complete message in a file that was cut off.
    pub format: Format,
    /// The recording that is being read: never written to or replaced.
    pub spared: Option<FileIdentity>,
    /// How long compressed bytes may stay unreadable.
    pub flush_every: Duration,
}

impl Settings {
    /// Whether the payload of a message decides which file it goes into.
    pub fn read_payloads(&self) -> bool {
        self.template.names(TemplateField::is_of_message)
    }

    /// Whether file names contain names that may be known only later.
    pub fn uses_names(&self) -> bool {
        self.template.names(TemplateField::is_name)
    }

    /// Whether file names contain names of devices.
    pub fn names_devices(&self) -> bool {
        self.template.names(|field| field == TemplateField::DeviceName)
    }

    /// Whether a file has another name until it is complete.
    pub fn uses_part_files(&self) -> bool {
        self.rotation.is_on() || self.compression.is_some()
    }
}
