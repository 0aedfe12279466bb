//! Defines the reasons why a single message is not written.

use crate::filter::ConditionError;
use crate::wire::{Defect, Malformed};

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
        defect: crate::packet::CaptureDefect,
        /// The packets of the same message that are written.
        written: u64,
    },
}

impl Fault {
    /// What of the message is written all the same: results, or packets.
    pub fn written(&self) -> u64 {
        match self {
            Self::Payload(_) => 0,
            Self::Filter { written, .. }
            | Self::NoFields { written }
            | Self::Capture { written, .. } => *written,
        }
    }
}

impl From<Defect> for Fault {
    fn from(defect: Defect) -> Self {
        Self::Payload(defect)
    }
}

impl From<ConditionError> for Fault {
    fn from(failure: ConditionError) -> Self {
        match failure {
            ConditionError::Payload(defect) => Self::Payload(defect),
            ConditionError::Program(kind) => Self::Filter { kind, written: 0 },
        }
    }
}
