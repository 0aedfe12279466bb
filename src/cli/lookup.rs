//! Reads how a stream resolves its channels and what it is narrowed to.

use std::time::Duration;

use super::{config, names, narrowing};
use crate::app::Lookup;
use crate::error::Error;
use crate::inventory::Selection;
use crate::sim::SimulatedCloud;

/// How often patterns are resolved again.
const RESCAN: Duration = Duration::from_secs(300);

/// How a stream resolves its channels.
pub fn read(
    selection: Selection,
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Lookup, Error> {
    let every = names::time("rescan", options)?;
    let every = every.or_else(|| selection.is_open().then_some(RESCAN));
    let channel = match &selection {
        Selection::Named(named) => Some(named.channel),
        Selection::Paths(_) => None,
    };
    let no_names = options.arguments.try_get_one::<bool>("no-names").ok().flatten().copied();
    Ok(Lookup {
        narrowing: narrowing::read(channel, options)?,
        fetches_names: !no_names.unwrap_or(false),
        keeping: names::keeping(options, demo)?,
        rescan: every.filter(|every| !every.is_zero()),
        selection,
    })
}
