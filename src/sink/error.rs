//! Defines the errors that end an output.

use std::path::PathBuf;

/// Ends the run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot create `{path}`: {source}")]
    Create { path: PathBuf, source: std::io::Error },
    #[error("cannot write `{path}`: {source}")]
    Write { path: PathBuf, source: std::io::Error },
    /// The same, at the end of a run that could not wait any longer.
    #[error("{error}; {count} message(s) were not written")]
    Unwritten { error: Box<Error>, count: u64 },
    /// It would be emptied before it is read, or grow for ever.
    #[error("`{path}` is the recording itself")]
    IsInput { path: PathBuf },
    /// The reader closed the pipe: the end of the output, and no failure.
    #[error("the reader closed the pipe")]
    Closed,
}

impl Error {
    /// With the number of messages that it kept from being written.
    pub fn with_unwritten(self, count: u64) -> Self {
        if count == 0 { self } else { Self::Unwritten { error: Box::new(self), count } }
    }
}
