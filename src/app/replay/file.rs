//! Opens a recording and reads its first line.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::Error;
use crate::format::{RecordingError, RecordingHeader, RecordingInfo, RecordingReader, recording};

/// An open recording whose first line has been read.
pub struct RecordingFile {
    pub path: PathBuf,
    pub source: RecordingReader,
    pub header: RecordingHeader,
}

impl RecordingFile {
    /// # Errors
    ///
    /// [`Error::Read`] if the file cannot be read, [`Error::Usage`] if it is not a recording.
    pub fn open(path: PathBuf) -> Result<Self, Error> {
        match recording::open(&path) {
            Ok((source, header)) => Ok(Self { path, source, header }),
            Err(RecordingError::Read(source)) if !is_garbage(&source) => {
                Err(Error::Read { path, source })
            }
            Err(damage) => Err(cannot_replay(&path, &damage)),
        }
    }

    /// The description for a recording made from this one.
    pub fn label(&self) -> RecordingInfo {
        let channels = self.header.channels.iter().map(|one| Arc::new(one.subscription()));
        RecordingInfo {
            host: self.header.host.clone(),
            started: self.header.started,
            channels: channels.collect(),
        }
    }
}

/// The error for a file that is not a recording, or only in part.
pub fn cannot_replay(path: &Path, damage: &RecordingError) -> Error {
    let message = format!("cannot replay `{}`: {damage}", path.display());
    Error::usage(message, Some("`-o record -w FILE` makes recordings"))
}

/// Whether the bytes look compressed but cannot be decompressed.
fn is_garbage(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
}
