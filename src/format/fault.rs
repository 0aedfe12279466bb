//! Defines why a single message is not written.

use crate::filter::ConditionError;
use crate::wire::{Defect, Malformed};

/// Why a message, or the rest of it, was not written. The stream continues.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{}", Malformed::from(*.0))]
    Payload(Defect),
    /// A run-time error of the filter.
    #[error("the filter failed: {kind}")]
    Filter {
        /// jq's error with types in place of values, so that all messages that fail alike count as one kind.
        kind: String,
        /// The number of results before the error, which are written.
        written: u64,
    },
    /// The payload, or a result of the filter, has nothing that this format can express.
    #[error("it has no number or boolean field, so it gives no data point")]
    NoFields {
        /// The number of other results, which are written.
        written: u64,
    },
    /// A packet was not written, or not all of it.
    #[error("{defect}")]
    Capture {
        defect: crate::packet::CaptureDefect,
        /// The number of packets of the message that are written.
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
