//! Resolves names into subscriptions before a stream starts.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::unbounded_channel;
use tokio::time::timeout;

use super as stream;
use super::super::ring;
use super::StreamRun;
use crate::channel::Subscription;
use crate::error::Error;
use crate::inventory::{
    BackgroundNames, CacheOptions, Inventory, List, NarrowingRequest, Rescan, Selection,
    forwarding_notices,
};
use crate::run::Signals;

/// How long to wait for device names, which only improve the display.
const NAMING: Duration = Duration::from_secs(5);

/// How a stream finds its channels.
pub struct Lookup {
    pub selection: Selection,
    pub narrowing: NarrowingRequest,
    /// Names may be fetched while the stream runs.
    pub fetches_names: bool,
    pub keeping: CacheOptions,
    /// How often sites and maps are looked up again; `None` never.
    pub rescan: Option<Duration>,
}

/// Looks names up and runs the stream.
pub async fn run(mut run: StreamRun, lookup: Lookup) -> Result<u8, Error> {
    let mut signals = Signals::install().map_err(Error::Start)?;
    tokio::select! {
        prepared = prepare(&mut run, lookup) => prepared?,
        code = signals.next() => return Ok(code),
    }
    stream::run(run, Some(signals)).await
}

/// Looks names up, for callers with work to do before the stream runs.
pub async fn prepared(mut run: StreamRun, lookup: Lookup) -> Result<StreamRun, Error> {
    prepare(&mut run, lookup).await.map(|()| run)
}

/// Fills in the subscriptions, the device names and the later look-ups.
async fn prepare(run: &mut StreamRun, lookup: Lookup) -> Result<(), Error> {
    let Lookup { mut selection, narrowing, fetches_names, keeping, rescan } = lookup;
    let (sender, mut notices) = unbounded_channel();
    let inventory = Inventory::new(&run.net, keeping, run.dry, sender);
    let is_settled = selection.is_settled() && narrowing.is_settled();
    if !is_settled || run.captures.iter().any(|own| own.order.has_names()) {
        // Reports an invalid filter before any request.
        run.config.outputs.check()?;
    }
    let reporter = run.config.reporter;
    let resolved = selection.resolve(&inventory, false);
    run.wanted =
        forwarding_notices(resolved, &mut notices, |notice| reporter.notice(&notice)).await?;
    selection.settle_site(&run.wanted);
    run.config.outputs.set_several_sites(selection.has_several_sites(&run.wanted));
    let narrowed = narrowing.resolve(&inventory, &selection, &run.wanted);
    let narrowed =
        forwarding_notices(narrowed, &mut notices, |notice| reporter.notice(&notice)).await?;
    run.config.outputs.set_narrowing(&Arc::new(narrowed));
    for capture in &mut run.captures {
        let settled = capture.order.settle(&inventory, &run.wanted);
        forwarding_notices(settled, &mut notices, |notice| reporter.notice(&notice)).await?;
    }
    run.calls = inventory.plan();
    if let [capture] = &run.captures[..] {
        run.captures = capture.at(&run.wanted)?;
    }
    let on = run.ring.as_ref().and_then(|ring| ring.on);
    // A site that joins later would have no capture and no trigger channel.
    let rescan = rescan.filter(|_| run.captures.is_empty() && on.is_none());
    // If more captures may join, none is the last.
    let last = selection.brings_packets() && rescan.is_none();
    run.last_capture = last.then_some(run.wanted.len());
    if let Some(channel) = on {
        let beside = |one: &Arc<Subscription>| Arc::new(ring::beside(one, channel));
        run.wanted.extend(run.wanted.iter().map(beside).collect::<Vec<_>>());
    }
    let names_interfaces = run.shows_names() && selection.brings_packets();
    if fetches_names && names_interfaces && (!run.captures.is_empty() || inventory.calls() > 0) {
        let named = timeout(NAMING, name_devices(&inventory, &run.wanted));
        // On failure interfaces are named by MAC, which is no reason to stop.
        let _ = forwarding_notices(named, &mut notices, |notice| reporter.notice(&notice)).await;
    }
    if run.config.outputs.use_names() || run.ring.is_some() {
        inventory.share_names(&run.names);
    }
    run.background_names = background_names(run, &inventory).filter(|_| fetches_names);
    run.rescan = rescan.filter(|_| !selection.is_settled()).map(|every| Rescan {
        selection,
        inventory,
        notices,
        every,
        names: run.names.clone(),
    });
    Ok(())
}

/// The names to fetch while the stream runs, if an output shows them.
fn background_names(run: &StreamRun, inventory: &Inventory) -> Option<BackgroundNames> {
    let is_of_use = run.config.outputs.fetch_names() && BackgroundNames::is_of_use(&run.wanted);
    (is_of_use && !run.dry).then(|| BackgroundNames {
        inventory: inventory.in_background(&run.net),
        wanted: run.wanted.clone(),
        names: run.names.clone(),
    })
}

/// Fetches the names of the devices that packets may come from.
async fn name_devices(inventory: &Inventory, wanted: &[Arc<Subscription>]) {
    if inventory.is_plan() {
        return;
    }
    for subscription in wanted {
        let list = match subscription.path.split('/').collect::<Vec<_>>()[..] {
            ["", "sites", site, ..] => List::Devices(site.to_owned()),
            ["", "orgs", org, ..] => List::OrgEdges(org.to_owned()),
            _ => continue,
        };
        if inventory.list(&list).await.is_err() {
            return;
        }
    }
}
