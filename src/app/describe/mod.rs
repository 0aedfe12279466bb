//! The `describe` command shows one site, device or client on one screen.

mod fetch;

use tokio::sync::mpsc::unbounded_channel;

use super::plan;
use crate::error::Error;
use crate::format;
use crate::format::{Ability, Description, DescriptionKind, Printer, listing};
use crate::inventory::{CacheOptions, Inventory, Selection, forwarding_notices};
use crate::net::Settings;
use crate::notice::Notice;
use crate::run::{Reporter, Signals};
use crate::sink::Stdout;
use fetch::Fetcher;

/// What to describe.
pub struct DescribeRequest {
    pub kind: DescriptionKind,
    /// The selection of a channel whose path names the subject.
    pub selection: Selection,
    /// Organisations in which sites are looked for; all if there are none.
    pub orgs: Vec<String>,
    pub net: Settings,
    pub keeping: CacheOptions,
    pub output: format::Settings,
    pub reporter: Reporter,
    /// Only print the calls that would be made.
    pub dry: bool,
}

/// Describes everything that the selection names.
pub async fn run(request: DescribeRequest) -> Result<u8, Error> {
    // Reports an invalid filter before any request.
    Printer::new(request.output.clone())?;
    let (sender, mut notices) = unbounded_channel();
    let inventory = Inventory::new(&request.net, request.keeping, request.dry, sender.clone());
    let fetcher = Fetcher::new(&inventory, &request, sender);
    let reporter = request.reporter;
    let mut signals = Signals::install().map_err(Error::Start)?;
    let found = forwarding_notices(fetcher.all(), &mut notices, |notice| reporter.notice(&notice));
    let descriptions = tokio::select! {
        descriptions = found => descriptions?,
        code = signals.next() => return Ok(code),
    };
    if request.dry {
        let calls = [inventory.plan(), fetcher.plan()].concat();
        let plan = plan::calls(&request.net, &calls);
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    inventory.share_names(&request.output.names);
    let (text, faults) = shown(&descriptions, &request.output)?;
    Stdout::handle().write(&text)?;
    for reason in faults {
        reporter.notice(&Notice::ListFilterFailed { reason });
    }
    Ok(0)
}

/// The text of all descriptions, and what the filter failed at.
fn shown(
    descriptions: &[Description],
    output: &format::Settings,
) -> Result<(Vec<u8>, Vec<String>), Error> {
    if output.format.can(Ability::ForPeople) && output.filter.is_none() {
        let texts: Vec<Vec<u8>> = descriptions.iter().map(|own| own.show(output)).collect();
        return Ok((texts.join(&b'\n'), Vec::new()));
    }
    let entries: Vec<String> = descriptions.iter().map(Description::json).collect();
    Ok(listing::print(&entries, &[], output)?)
}
