//! Resolves the devices, clients and assets that a stream is narrowed to.

use std::sync::Arc;

use super::item::InventoryItem;
use super::list::List;
use super::matching::{is_pattern, parts};
use super::scope::{SearchedSites, Site};
use super::search::SearchLists;
use super::selection::{Selection, SiteQuery};
use super::{Inventory, cached};
use crate::channel::{Channel, DeviceStatsKind, MacAddress, Parameter, Subscription};
use crate::error::Error;
use crate::message::{Narrowing, SubjectChoice};

/// What a stream is narrowed to, as the user wrote it.
#[derive(Clone, Debug, Default)]
pub struct NarrowingRequest {
    pub words: Vec<NarrowingWords>,
    pub kinds: Vec<DeviceStatsKind>,
}

/// The values of one option.
#[derive(Clone, Debug)]
pub struct NarrowingWords {
    pub parameter: Parameter,
    /// `ap` means devices, too.
    pub option: &'static str,
    pub values: Vec<String>,
}

impl NarrowingRequest {
    /// Whether anything has to be looked up.
    pub fn is_settled(&self) -> bool {
        self.words.iter().all(|own| own.parted().1.is_empty())
    }

    /// What the words mean without any list.
    pub fn without_lists(&self) -> Narrowing {
        let choice = |own: &NarrowingWords| SubjectChoice::of_words(own.parameter, &own.values);
        Narrowing { choices: self.words.iter().map(choice).collect(), kinds: self.kinds.clone() }
    }

    /// What the words mean at the places of the stream.
    ///
    /// # Errors
    ///
    /// A wrong command line, which lists the candidates, if a name means nothing or several things.
    pub async fn resolve(
        &self,
        inventory: &Inventory,
        selection: &Selection,
        wanted: &[Arc<Subscription>],
    ) -> Result<Narrowing, Error> {
        let mut narrowing = Narrowing { choices: Vec::new(), kinds: self.kinds.clone() };
        let mut places = None;
        for own in &self.words {
            let mut choice = SubjectChoice::new(own.parameter);
            let (ids, names) = own.parted();
            for id in ids {
                choice.add(&id);
                inventory.kept_macs(own.parameter, &id).iter().for_each(|mac| choice.add(mac));
            }
            if !names.is_empty() && places.is_none() {
                places = Some(Places::of(inventory, selection, wanted).await?);
            }
            for name in names {
                let places = places.as_ref().expect("they are known where a name is");
                for id in places.find(inventory, own, &name).await? {
                    choice.add(&id);
                }
                if is_pattern(&name) {
                    // Whoever comes later may fit it, too.
                    choice.add_names(&name);
                }
            }
            narrowing.choices.push(choice);
        }
        Ok(narrowing)
    }
}

impl NarrowingWords {
    /// Ids and MACs, and the values that are neither.
    fn parted(&self) -> (Vec<String>, Vec<String>) {
        let (mut ids, mut names) = (Vec::new(), Vec::new());
        for value in self.values.iter().flat_map(|value| self.split(value)) {
            match identifier(self.parameter, &value) {
                Some(id) => ids.push(id),
                None => names.push(value),
            }
        }
        (ids, names)
    }

    /// A list of ids and MACs; any other text with commas may be a name.
    fn split(&self, value: &str) -> Vec<String> {
        let is_list = parts(value).all(|part| identifier(self.parameter, part).is_some());
        if is_list { parts(value).map(str::to_owned).collect() } else { vec![value.to_owned()] }
    }
}

/// An id, or a MAC, which names anything but a phone with the SDK.
fn identifier(parameter: Parameter, value: &str) -> Option<String> {
    let mac = || MacAddress::parse(value).filter(|_| parameter != Parameter::SdkClient);
    parameter.identifier(value).or_else(|| mac().map(|mac| mac.to_string()))
}

/// Where names are looked for.
struct Places {
    sites: Vec<Site>,
    /// As the user named them, for the hint of an error.
    values: Vec<String>,
    orgs: Vec<String>,
    /// The devices are Mist Edges.
    edges: bool,
}

impl Places {
    async fn of(
        inventory: &Inventory,
        selection: &Selection,
        wanted: &[Arc<Subscription>],
    ) -> Result<Self, Error> {
        let is_of_edges = |one: &Arc<Subscription>| one.channel.is_some_and(Channel::is_of_edges);
        let edges = wanted.iter().any(is_of_edges);
        let org = |one: &Arc<Subscription>| {
            let (_, rest) = one.path.split_once("/orgs/")?;
            rest.split('/').next().map(str::to_owned)
        };
        let orgs = wanted.iter().filter_map(org).collect();
        let named = match selection {
            Selection::Named(named) => Some(named).filter(|own| own.sites_named().is_some()),
            Selection::Paths(_) => None,
        };
        let Some(named) = named else {
            let sites = sites_of(wanted);
            let values = sites.iter().map(|site| site.id.clone()).collect();
            return Ok(Self { sites, values, orgs, edges });
        };
        let sites = named.sites(inventory, true).await?;
        let values = named.sites_named().unwrap_or_default().to_vec();
        Ok(Self { sites, values, orgs, edges })
    }

    /// The MACs and ids of what a name means.
    async fn find(
        &self,
        inventory: &Inventory,
        own: &NarrowingWords,
        name: &str,
    ) -> Result<Vec<String>, Error> {
        if self.sites.is_empty() {
            if own.parameter != Parameter::Device {
                let message =
                    format!("`{name}` is not a MAC, and an organisation has no list of names");
                return Err(Error::usage(message, Some("give the MAC")));
            }
            let lists = self.orgs.iter().cloned().map(List::OrgEdges).collect();
            let option = if self.edges { "mxedge" } else { own.option };
            let search = SearchLists { option, lists, sort: None, sites: &[], ids: &[] };
            let found = search.find(inventory, name).await?;
            let ids = |item: &InventoryItem| [item.id().to_owned(), item.text("mac").to_owned()];
            return Ok(found.iter().flat_map(ids).filter(|id| !id.is_empty()).collect());
        }
        let values = [name.to_owned()];
        let query = SiteQuery {
            parameter: own.parameter,
            option: if self.edges { "mxedge" } else { own.option },
            edges: self.edges,
            values: &values,
            searched: SearchedSites { sites: &self.sites, values: &self.values },
            lenient: false,
        };
        let found = query.find_anew(inventory).await?;
        let ids = |value, mac: Option<MacAddress>| [Some(value), mac.map(|mac| mac.to_string())];
        Ok(found.into_iter().flat_map(|one| ids(one.value, one.mac)).flatten().collect())
    }
}

/// The sites of subscriptions, each once.
fn sites_of(wanted: &[Arc<Subscription>]) -> Vec<Site> {
    let mut sites: Vec<Site> = Vec::new();
    for one in wanted {
        let Some(id) = one.site_id.clone() else { continue };
        if !sites.iter().any(|site| site.id == id) {
            let name = one.site.clone().unwrap_or_default();
            sites.push(Site { id, name, org_id: String::new() });
        }
    }
    sites
}

impl Inventory {
    /// The MACs of what has this id in a list that is kept: some messages carry the MAC alone.
    fn kept_macs(&self, parameter: Parameter, id: &str) -> Vec<String> {
        let own = |item: &InventoryItem| {
            let is_meant = item.id().eq_ignore_ascii_case(id);
            item.mac().filter(|_| is_meant).map(|mac| mac.to_string())
        };
        self.kept(cached::kinds(parameter), own)
    }
}
