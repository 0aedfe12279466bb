//! Compares messages with earlier ones of the same source.
//!
//! Decides which payloads have changed (`--changes`), and computes the rates of counters (`--rate`).
//!
//! | module | what it does |
//! |---|---|
//! | `path` | finds the values at a dotted path, `*` included |
//! | `source_state` | remembers values of each source, in bounded memory |
//! | `changes` | decides whether a watched value has changed |
//! | `rates` | adds rates next to their counters |
//!
//! Time here is always that of the messages, so a replay gives the same result as the live stream.

pub mod changes;
pub mod path;
mod rates;
mod source_state;

use std::borrow::Cow;

use crate::message::{Change, Message};
pub use changes::ChangeOptions;
use changes::{ChangeDetector, WatchedPath};
use rates::RateCalculator;
use source_state::SourceIdentifier;

/// Adds rates and drops unchanged payloads, before any filter sees them.
pub struct Watch {
    changes: Option<ChangeDetector>,
    rates: Option<RateCalculator>,
    source: SourceIdentifier,
}

impl Watch {
    /// `None` if there is nothing to do.
    pub fn new(
        watched: Option<&[WatchedPath]>,
        options: ChangeOptions,
        rates: &[String],
    ) -> Option<Self> {
        let changes = watched.map(|watched| ChangeDetector::new(watched.to_vec(), options));
        let rates = (!rates.is_empty()).then(|| RateCalculator::new(rates.to_vec()));
        if changes.is_none() && rates.is_none() {
            return None;
        }
        Some(Self { changes, rates, source: SourceIdentifier::default() })
    }

    /// The payload with its rates, and what changed in it as far as changes are described; `None` if nothing has
    /// changed.
    pub fn pass<'a>(&mut self, message: &Message<'a>) -> Option<(Cow<'a, str>, Vec<Change>)> {
        let source = self.source.of(message);
        // Rates come first, so that a change of a rate can be watched.
        let payload = match &mut self.rates {
            Some(rates) => rates.add(source, message),
            None => message.payload.into(),
        };
        let changes = match &mut self.changes {
            Some(changes) => changes.compare(source, &payload)?,
            None => Vec::new(),
        };
        Some((payload, changes))
    }
}
