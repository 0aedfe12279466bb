//! A condition on messages, as a jq program: it holds where one of the results is neither `false` nor `null`.

use super::filter::{Filter, Variable};
use super::printer::{Message, Record, has_kind, selects};
use super::{Fault, kind};

pub struct Condition {
    filter: Filter,
}

impl Condition {
    /// # Errors
    ///
    /// A report of several lines that marks the place.
    pub fn compile(code: &str) -> Result<Self, String> {
        Ok(Self { filter: Filter::compile(code)? })
    }

    /// # Errors
    ///
    /// [`Fault`] where the payload is none, or the program fails on it.
    pub fn holds(&self, record: &Record) -> Result<bool, Fault> {
        let payload = record.payload?.text();
        let asks = self.filter.asks_for(Variable::Kind);
        let known = Some(payload).filter(|_| asks && has_kind(record.subscription));
        let message = Message { record: *record, payload, kind: known.and_then(kind::detect) };
        selects(&self.filter, &message)
    }
}
