//! Opens a recording and reads its first line.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::error::Error;
use crate::format::{RecordingError, RecordingHeader, RecordingInfo, RecordingReader, recording};

/// A recording whose first line is read.
pub struct RecordingFile {
    pub path: PathBuf,
    pub source: RecordingReader,
    pub header: RecordingHeader,
}

impl RecordingFile {
    /// # Errors
    ///
    /// [`Error::Read`] where the file cannot be read, [`Error::Usage`] where it is no recording.
    pub fn open(path: PathBuf) -> Result<Self, Error> {
        match recording::open(&path) {
            Ok((source, header)) => Ok(Self { path, source, header }),
            Err(RecordingError::Read(source)) if !is_garbage(&source) => {
                Err(Error::Read { path, source })
            }
            Err(damage) => {
                let message = format!("cannot replay `{}`: {damage}", path.display());
                Err(Error::usage(message, Some("`-o record -w FILE` makes recordings")))
            }
        }
    }

    /// What a recording of this one says of itself.
    pub fn label(&self) -> RecordingInfo {
        let channels = self.header.channels.iter().map(|one| Arc::new(one.subscription()));
        RecordingInfo {
            host: self.header.host.clone(),
            started: self.header.started,
            channels: channels.collect(),
        }
    }
}

/// Bytes that are no compressed file, though they begin like one.
fn is_garbage(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
}
