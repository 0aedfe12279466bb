//! Repeats the lookup of sites and maps while a stream runs and updates its subscriptions.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedReceiver;

use super::Inventory;
use super::forwarding_notices;
use super::selection::Selection;
use crate::channel::Subscription;
use crate::message::Names;
use crate::net::{SubscriptionChange, SubscriptionHandle};
use crate::notice::Notice;

/// Up to so many calls a time are made as often as the user likes.
const FEW: u64 = 50;

/// More calls than that are spread, so that they take half of the 5000 an hour at most (Juniper's page
/// on rate limits).
const EACH: Duration = Duration::from_millis(1440);

/// What is looked up again, and how often.
pub struct Rescan {
    pub selection: Selection,
    pub inventory: Inventory,
    /// The inventory's notices.
    pub notices: UnboundedReceiver<Notice>,
    pub every: Duration,
    pub names: Names,
}

impl Rescan {
    /// Runs as long as the stream does; `current` is what it subscribes already.
    pub async fn run(
        mut self,
        current: Vec<Arc<Subscription>>,
        subscription_handle: SubscriptionHandle,
    ) {
        let mut current: HashMap<String, Arc<Subscription>> = by_path(current);
        let mut pause = self.every;
        loop {
            tokio::time::sleep(pause).await;
            let before = self.inventory.calls();
            self.inventory.forget();
            let resolved = self.selection.resolve(&self.inventory, true);
            let result = forwarding_notices(resolved, &mut self.notices, |notice| {
                subscription_handle.notify(notice);
            })
            .await;
            pause = spread(self.every, self.inventory.calls() - before);
            match result {
                Ok(found) => {
                    if !change(&mut current, by_path(found), &subscription_handle).await {
                        return;
                    }
                    self.inventory.share_names(&self.names);
                }
                Err(error) => {
                    subscription_handle
                        .notify(Notice::RescanFailed { reason: error.to_string(), pause });
                }
            }
        }
    }
}

/// Tells the connections what is new and what is gone; false when the run is over.
async fn change(
    current: &mut HashMap<String, Arc<Subscription>>,
    found: HashMap<String, Arc<Subscription>>,
    subscription_handle: &SubscriptionHandle,
) -> bool {
    let add = missing_in(current, &found);
    let gone = missing_in(&found, current);
    if add.is_empty() && gone.is_empty() {
        return true;
    }
    if !gone.is_empty() {
        subscription_handle.notify(Notice::Left { sites: sites(&gone), channels: gone.len() });
    }
    if !add.is_empty() {
        subscription_handle.notify(Notice::Joined { sites: sites(&add), channels: add.len() });
    }
    let remove = gone.into_iter().map(|one| one.path.clone()).collect();
    *current = found;
    subscription_handle.apply(SubscriptionChange { add, remove }).await
}

fn by_path(found: Vec<Arc<Subscription>>) -> HashMap<String, Arc<Subscription>> {
    found.into_iter().map(|one| (one.path.clone(), one)).collect()
}

/// What `all` has and `known` has not, in a lasting order.
fn missing_in(
    known: &HashMap<String, Arc<Subscription>>,
    all: &HashMap<String, Arc<Subscription>>,
) -> Vec<Arc<Subscription>> {
    let mut missing: Vec<_> =
        all.values().filter(|one| !known.contains_key(&one.path)).cloned().collect();
    missing.sort_by(|one, other| one.path.cmp(&other.path));
    missing
}

/// The names of the sites, each once.
fn sites(subscriptions: &[Arc<Subscription>]) -> Vec<String> {
    let name = |one: &Arc<Subscription>| one.site.clone().or_else(|| one.site_id.clone());
    let names: BTreeSet<String> = subscriptions.iter().filter_map(name).collect();
    names.into_iter().collect()
}

/// The pause after a look-up of so many calls.
fn spread(every: Duration, calls: u64) -> Duration {
    let calls = u32::try_from(calls).unwrap_or(u32::MAX);
    if u64::from(calls) > FEW { every.max(EACH.saturating_mul(calls)) } else { every }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_calls_are_spread_over_the_hour() {
        let second = Duration::from_secs(1);
        assert_eq!(spread(second, 4), second);
        assert_eq!(spread(300 * second, 51), 300 * second);
        assert_eq!(spread(300 * second, 2500), 3600 * second);
    }

    #[test]
    fn sites_are_told_once_by_name() {
        let of = |path: &str, name: Option<&str>| {
            let named = name.map(str::to_owned);
            Arc::new(Subscription { site: named, ..Subscription::of_path(path) })
        };
        let one =
            [of("/sites/1/a", Some("HQ")), of("/sites/1/b", Some("HQ")), of("/sites/2/a", None)];
        assert_eq!(sites(&one), ["2", "HQ"]);
        let all = by_path(one.to_vec());
        let known = by_path(vec![one[1].clone()]);
        let missing: Vec<_> = missing_in(&known, &all).iter().map(|one| one.path.clone()).collect();
        assert_eq!(missing, ["/sites/1/a", "/sites/2/a"]);
        assert!(missing_in(&all, &known).is_empty());
    }
}
