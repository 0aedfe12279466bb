//! Defines the errors of writing output.

use std::path::PathBuf;

/// Why output cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot create `{path}`: {source}")]
    Create { path: PathBuf, source: std::io::Error },
    #[error("cannot write `{path}`: {source}")]
    Write { path: PathBuf, source: std::io::Error },
    /// A failure at the end of a run, when waiting for recovery was over.
    #[error("{error}; {count} message(s) were not written")]
    Unwritten { error: Box<Error>, count: u64 },
    /// The output would empty the recording before it is read, or make it grow for ever.
    #[error("`{path}` is the recording itself")]
    IsInput { path: PathBuf },
    /// The reader closed the pipe. Ends the run, but is no failure.
    #[error("the reader closed the pipe")]
    Closed,
}

impl Error {
    /// Adds the number of messages that were lost by it.
    pub fn with_unwritten(self, count: u64) -> Self {
        if count == 0 { self } else { Self::Unwritten { error: Box::new(self), count } }
    }
}
