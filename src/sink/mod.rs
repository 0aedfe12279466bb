//! Writes bytes to their destination: standard output or files.
//!
//! [`FileSink`] knows names, rotation, compression and what an earlier run left; that a file ends between two
//! messages is the business of whoever writes. Each write goes straight to the descriptor, so that a line
//! is visible as soon as it is written. Knows nothing of lines.

mod boundary;
mod compression;
mod descriptor;
mod destination;
mod error;
mod field_values;
mod file_identity;
mod file_sink;
mod folder;
mod numbering;
mod output_file;
mod pattern;
mod repair;
mod rotation;
mod rotation_hook;
mod salvage;
mod series;
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

use std::os::fd::BorrowedFd;
use std::time::Duration;

use jiff::tz::TimeZone;
use template::TemplateField;

use crate::format::Format;

/// Standard output.
#[derive(Clone, Copy, Debug)]
pub struct Stdout(BorrowedFd<'static>);

impl Stdout {
    pub fn stdout() -> Self {
        Self(rustix::stdio::stdout())
    }

    /// Writes all of `bytes`; returns when the system has taken them.
    ///
    /// # Errors
    ///
    /// [`Error::Closed`] where nobody reads any more, [`Error::Write`] for the rest.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        descriptor::write_stdout(self.0, bytes)
    }
}

/// When the disk is asked to keep what it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fsync {
    Never,
    /// When a file is complete.
    Complete,
    /// Then, and so often.
    Every(Duration),
}

/// Everything that decides which files there are.
#[derive(Clone, Debug)]
pub struct Settings {
    pub template: FileNameTemplate,
    /// Files that are there are continued.
    pub append: bool,
    pub rotation: Rotation,
    /// The most complete files of one name.
    pub keep: Option<usize>,
    pub compression: Option<Compression>,
    pub fsync: Fsync,
    /// A command of the shell for each complete file.
    pub on_rotate: Option<String>,
    /// Whose clocks the names and the periods follow.
    pub zone: TimeZone,
    /// Tells where a message ends in a file that was cut off.
    pub format: Format,
    /// The file that the messages come from: never written to, nor replaced.
    pub spared: Option<FileIdentity>,
    /// The longest that compressed bytes wait to be readable.
    pub flush_every: Duration,
}

impl Settings {
    /// Whether the payload of a message decides which file it goes into.
    pub fn read_payloads(&self) -> bool {
        self.template.names(TemplateField::Device)
    }

    /// Whether a file has another name until it is complete.
    pub fn uses_part_files(&self) -> bool {
        self.rotation.is_on() || self.compression.is_some()
    }
}
