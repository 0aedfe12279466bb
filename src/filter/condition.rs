//! Evaluates a jq program as a condition: it holds if any result is neither `false` nor `null`.

use std::sync::Arc;

use super::Filter;
use super::activity::FilterActivity;
use super::select::selects;
use super::variable::Variable;
use crate::message::{Message, Names, ReceivedMessage, has_kind, kind};
use crate::wire::Defect;

/// Why a condition could not be judged for one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionError {
    Payload(Defect),
    /// The kind of run-time error.
    Program(String),
}

impl From<Defect> for ConditionError {
    fn from(defect: Defect) -> Self {
        Self::Payload(defect)
    }
}

pub struct Condition {
    filter: Filter,
    names: Names,
}

impl Condition {
    /// # Errors
    ///
    /// A report of several lines that marks the place.
    pub fn compile(option: &'static str, code: &str, names: Names) -> Result<Self, String> {
        Ok(Self { filter: Filter::compile_for(option, code)?, names })
    }

    /// What it works on, for another thread.
    pub fn activity(&self) -> &Arc<FilterActivity> {
        self.filter.activity()
    }

    /// # Errors
    ///
    /// [`ConditionError`] where the payload is none, or the program fails on it.
    pub fn holds(&self, record: &ReceivedMessage) -> Result<bool, ConditionError> {
        let payload = record.payload?.text();
        let asks = self.filter.asks_for(Variable::Kind);
        let known = Some(payload).filter(|_| asks && has_kind(record.subscription));
        let (kind, names) = (known.and_then(kind::detect), &self.names);
        let message = Message { record: *record, payload, kind, names, changes: &[] };
        selects(&self.filter, &message).map_err(ConditionError::Program)
    }
}
