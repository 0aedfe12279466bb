//! A condition on messages, as a jq program: it holds where one of the results is neither `false` nor `null`.

use super::filter::{Filter, Variable};
use super::printer::{Message, Record, has_kind, is_nested, selects};
use super::{Fault, kind};
use crate::wire::append_payload;

pub struct Condition {
    filter: Filter,
    payload: Vec<u8>,
}

impl Condition {
    /// # Errors
    ///
    /// A report of several lines that marks the place.
    pub fn compile(code: &str) -> Result<Self, String> {
        Ok(Self { filter: Filter::compile(code)?, payload: Vec::new() })
    }

    /// # Errors
    ///
    /// [`Fault`] where the payload is none, or the program fails on it.
    pub fn holds(&mut self, record: &Record) -> Result<bool, Fault> {
        self.payload.clear();
        append_payload(record.data, is_nested(record.subscription), &mut self.payload)?;
        let payload = std::str::from_utf8(&self.payload).expect("payloads are valid UTF-8");
        let asks = self.filter.asks_for(Variable::Kind);
        let known = Some(payload).filter(|_| asks && has_kind(record.subscription));
        let message = Message { record: *record, payload, kind: known.and_then(kind::detect) };
        selects(&self.filter, &message)
    }
}
