//! What can go wrong between a message and its bytes.

use std::path::PathBuf;

use super::capture;
use crate::wire::{Defect, Malformed};

/// Ends the run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The filter is no jq program. Holds a report of several lines that marks the place.
    #[error("the filter is no jq program: {0}")]
    Filter(String),
    #[error("cannot create `{path}`: {source}")]
    Create { path: PathBuf, source: std::io::Error },
    #[error("cannot write `{path}`: {source}")]
    Write { path: PathBuf, source: std::io::Error },
    /// The same, at the end of a run that could not wait any longer.
    #[error("{error}; {count} message(s) were not written")]
    Unwritten { error: Box<Error>, count: u64 },
    /// It would be emptied before it is read, or grow for ever.
    #[error("`{path}` is the recording itself")]
    Spared { path: PathBuf },
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

/// Why a message, or the rest of it, was not written. The stream goes on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{}", Malformed::from(*.0))]
    Payload(Defect),
    /// A run-time error of the filter.
    #[error("the filter failed: {kind}")]
    Filter {
        /// The jq message, with the input's values replaced by their types: the same for all messages
        /// that fail in the same way.
        kind: String,
        /// The results that came before the error; they are written.
        written: u64,
    },
    /// Nothing of it, or of a result of the filter, can be written in this format.
    #[error("it has neither a number nor a boolean, so there is no point of it")]
    NoFields {
        /// The other results; they are written.
        written: u64,
    },
    /// A packet of a capture was not written, or not all of it.
    #[error("{defect}")]
    Capture {
        defect: capture::Defect,
        /// The packets of the same message that are written.
        written: u64,
    },
}

impl From<Defect> for Fault {
    fn from(defect: Defect) -> Self {
        Self::Payload(defect)
    }
}
