//! Replaces stdout with the pipe that Wireshark reads, so that a run needs no special case.

use std::fs::{File, OpenOptions};
use std::path::Path;

use crate::error::Error;
use crate::format;
use crate::format::{Format, Printer};
use crate::sink::Stdout;

/// The pipe, open for writing, which also replaces stdout.
pub struct CapturePipe {
    /// Kept open for as long as this value lives.
    _file: File,
}

impl CapturePipe {
    /// Opens the pipe, which blocks until Wireshark reads it.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let failed = |source| Error::Write { path: path.to_owned(), source };
        let file = OpenOptions::new().write(true).open(path).map_err(failed)?;
        Stdout::replace(&file).map_err(failed)?;
        Ok(Self { _file: file })
    }
}

/// Writes a capture without packets: without a header Wireshark reports a broken pipe instead of the error.
pub fn header() -> Result<(), Error> {
    let settings = format::Settings { format: Format::Pcapng, ..format::Settings::default() };
    let mut bytes = Vec::new();
    Printer::new(settings)?.begin(&mut bytes);
    Ok(Stdout::handle().write(&bytes)?)
}
