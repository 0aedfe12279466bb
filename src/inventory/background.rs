//! Fetches names of devices and clients while a stream runs, with few calls and without holding anything up.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::list::List;
use super::{Inventory, list};
use crate::channel::{Channel, Parameter, Subscription};
use crate::error::Error;
use crate::message::Names;

/// The most calls, pages and repetitions included.
pub const MOST: u64 = 50;

/// Fetches the names of the devices that the messages of a stream are about, and of clients where no message names them.
pub struct BackgroundNames {
    /// One of its own: its calls are limited, and nobody waits for its notices.
    pub inventory: Inventory,
    pub wanted: Vec<Arc<Subscription>>,
    pub names: Names,
}

impl BackgroundNames {
    /// Whether any message is about a device.
    pub fn is_of_use(wanted: &[Arc<Subscription>]) -> bool {
        wanted.iter().any(names_a_device)
    }

    /// Fetches one inventory for each organisation, or one list for each site where the credentials see no more;
    /// then one list of clients for each site whose stream gives them by MAC alone.
    ///
    /// # Errors
    ///
    /// What ended it early. The names so far are known all the same.
    pub async fn run(self) -> Result<(), Error> {
        for list in self.edges() {
            self.fetch(&list).await?;
        }
        let devices = self.devices().await;
        for site in self.sites(&names_clients_by_mac) {
            self.fetch_if_unknown(&List::Clients(site)).await?;
        }
        devices
    }

    async fn devices(&self) -> Result<(), Error> {
        let sites = self.unnamed_sites();
        if sites.is_empty() {
            return Ok(());
        }
        let orgs = self.orgs(&sites).await?;
        let mut refused = orgs.is_empty();
        for org in orgs {
            refused |= self.fetch(&List::Inventory(org)).await.is_err();
        }
        if refused {
            for site in sites {
                self.fetch(&List::Devices(site)).await?;
            }
        }
        Ok(())
    }

    async fn fetch(&self, list: &List) -> Result<(), Error> {
        self.inventory.list(list).await?;
        self.inventory.share_names(&self.names);
        Ok(())
    }

    async fn fetch_if_unknown(&self, list: &List) -> Result<(), Error> {
        if self.inventory.here(list).is_some() { Ok(()) } else { self.fetch(list).await }
    }

    /// The lists of Mist Edges.
    fn edges(&self) -> Vec<List> {
        let is_of_edges = |one: &&Arc<Subscription>| {
            names_a_device(one) && one.channel.is_some_and(Channel::is_of_edges)
        };
        let list = |one: &Arc<Subscription>| match &one.site_id {
            Some(site) => Some(List::Edges(site.clone())),
            None => one.path.split('/').nth(2).map(|org| List::OrgEdges(org.to_owned())),
        };
        self.wanted.iter().filter(is_of_edges).filter_map(list).collect()
    }

    /// The sites whose devices no list names yet.
    fn unnamed_sites(&self) -> BTreeSet<String> {
        let mut sites = self.sites(&|one| {
            names_a_device(one) && one.channel.is_some_and(|channel| !channel.is_of_edges())
        });
        sites.retain(|site| self.inventory.here(&List::Devices(site.clone())).is_none());
        sites
    }

    fn sites(&self, is_wanted: &dyn Fn(&Arc<Subscription>) -> bool) -> BTreeSet<String> {
        let wanted = self.wanted.iter().filter(|one| is_wanted(one));
        wanted.filter_map(|one| one.site_id.clone()).collect()
    }

    /// The organisations that the sites belong to, as far as the credentials see the whole of them.
    async fn orgs(&self, sites: &BTreeSet<String>) -> Result<BTreeSet<String>, Error> {
        let of_site = |item: &super::InventoryItem| {
            let is_wanted = sites.contains(item.id()) && !item.text("org_id").is_empty();
            is_wanted.then(|| (item.id().to_owned(), item.text("org_id").to_owned()))
        };
        let known = self.inventory.kept(&[list::SITES], of_site);
        let known_sites: BTreeSet<&String> = known.iter().map(|(site, _)| site).collect();
        if known_sites.len() == sites.len() {
            return Ok(known.into_iter().map(|(_, org)| org).collect());
        }
        let privileges = self.inventory.list(&List::Privileges).await?;
        let whole = privileges.iter().filter(|own| own.text("scope") == "org");
        let orgs: BTreeSet<String> = whole.map(|own| own.text("org_id").to_owned()).collect();
        // Whoever manages many organisations would fetch those of others for a few sites.
        let is_cheap = orgs.len() <= sites.len();
        Ok(if is_cheap { orgs } else { BTreeSet::new() })
    }
}

/// Whether the channel's messages are about devices. The path of the others names the device already, and the
/// cache knows it.
fn names_a_device(subscription: &Arc<Subscription>) -> bool {
    subscription.channel.is_some_and(|channel| channel.subject(Parameter::Device).is_some())
}

/// Whether messages are about connected clients, but never name them. `unconnected-clients` have no list.
fn names_clients_by_mac(subscription: &Arc<Subscription>) -> bool {
    subscription.channel.is_some_and(|channel| channel.name == "map-clients")
}
