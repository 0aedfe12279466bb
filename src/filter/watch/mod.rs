//! Compares messages with earlier ones of the same source.
//!
//! It decides which payloads have changed (`--changes`), and
//! how fast counters go (`--rate`).
//!
//! | module | what |
//! |---|---|
//! | `path` | the values at a dotted path, `*` included |
//! | `ledger` | what is remembered of each source, within bounds |
//! | `changes` | whether something that is watched has changed |
//! | `rates` | counters, and their rates beside them |
//!
//! Knows nothing of formats, and of no time but that of the messages.

pub mod changes;
pub mod path;
mod rates;
mod source_state;

use std::borrow::Cow;

use crate::message::Message;
use changes::{ChangeDetector, WatchedPath};
use rates::RateCalculator;
use source_state::SourceIdentifier;

/// Decides what becomes of payloads before any filter sees them.
pub struct Watch {
    changes: Option<ChangeDetector>,
    rates: Option<RateCalculator>,
    source: SourceIdentifier,
}

impl Watch {
    /// `None` where nothing is asked for.
    pub fn new(watched: Option<&[WatchedPath]>, rates: &[String]) -> Option<Self> {
        let changes = watched.map(|watched| ChangeDetector::new(watched.to_vec()));
        let rates = (!rates.is_empty()).then(|| RateCalculator::new(rates.to_vec()));
        if changes.is_none() && rates.is_none() {
            return None;
        }
        Some(Self { changes, rates, source: SourceIdentifier::default() })
    }

    /// The payload with its rates; `None` where nothing has changed in it.
    pub fn pass<'a>(&mut self, message: &Message<'a>) -> Option<Cow<'a, str>> {
        let source = self.source.of(message);
        let payload = match &mut self.rates {
            Some(rates) => rates.add(source, message),
            None => message.payload.into(),
        };
        let is_new = match &mut self.changes {
            Some(changes) => changes.has_changed(source, &payload),
            None => true,
        };
        is_new.then_some(payload)
    }
}
