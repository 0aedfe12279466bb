//! Resolves the values of a channel's parameters into subscriptions.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::item::InventoryItem;
use super::list::List;
use super::matching::{Candidate, MatchError, is_all, is_pattern, parts, pick, words};
use super::scope::{SearchedSites, Site, candidate, ids, missed};
use super::{ANY_SITE, Inventory, list};
use crate::channel::{Channel, MacAddress, Parameter, PayloadShape, Subscription};
use crate::error::Error;

/// The devices of so many sites are asked for site by site; those of more from the organisation.
const FEW: usize = 3;

/// What a stream is to subscribe, as the user wrote it.
#[derive(Clone, Debug)]
pub enum Selection {
    /// Paths in full.
    Paths(Vec<Arc<Subscription>>),
    Named(ParameterSelection),
}

/// The values of a channel's parameters: ids, MACs, names, patterns.
#[derive(Clone, Debug)]
pub struct ParameterSelection {
    pub channel: &'static Channel,
    /// In the order of the channel's path. An empty list is everything, or the only one there is.
    pub values: Vec<(Parameter, Vec<String>)>,
    /// Sites are looked for in these organisations; in all of them where this is empty.
    pub orgs: Vec<String>,
}

/// Something in a site, and the site.
pub(super) struct SiteMatch {
    site: Site,
    /// Id or MAC, as it stands in a path.
    pub value: String,
    /// Its MAC, if a list has it.
    pub mac: Option<MacAddress>,
}

impl Selection {
    /// Whether anything has to be looked up.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Paths(_) => true,
            Self::Named(named) => named.values.iter().all(|(parameter, values)| {
                !values.is_empty()
                    && values.iter().all(|value| parameter.identifier(value).is_some())
            }),
        }
    }

    /// Whether every channel is one of packets.
    pub fn brings_packets(&self) -> bool {
        match self {
            Self::Paths(paths) => !paths.is_empty() && paths.iter().all(|one| one.is_capture()),
            Self::Named(named) => named.channel.shape == PayloadShape::Capture,
        }
    }

    /// Whether what it means changes as sites and maps come and go.
    pub fn is_open(&self) -> bool {
        let Self::Named(named) = self else { return false };
        named.values.iter().any(|(parameter, values)| match parameter {
            Parameter::Org => false,
            Parameter::Site => values.iter().any(|value| is_open_ended(value)),
            Parameter::Map => values.is_empty() || values.iter().any(|value| is_open_ended(value)),
            _ => values.is_empty() || values.iter().any(|value| is_pattern(value)),
        })
    }

    /// Whether messages may come from more than one site, now or later. `found` is what it stands for.
    pub fn has_several_sites(&self, found: &[Arc<Subscription>]) -> bool {
        let sites: HashSet<_> = found.iter().filter_map(|one| one.site_id.as_ref()).collect();
        let may_grow = match self {
            Self::Paths(_) => false,
            Self::Named(named) => {
                named.of(Parameter::Site).iter().any(|value| is_open_ended(value))
            }
        };
        sites.len() > 1 || may_grow
    }

    /// Keeps to the site that was the only one when none was named: another may join while the stream runs.
    pub fn settle_site(&mut self, found: &[Arc<Subscription>]) {
        let Self::Named(named) = self else { return };
        let Some(id) = found.first().and_then(|one| one.site_id.clone()) else { return };
        for (parameter, values) in &mut named.values {
            if *parameter == Parameter::Site && values.is_empty() {
                values.push(id.clone());
            }
        }
    }

    /// What is subscribed. With `lenient`, names without anything behind them are no error.
    pub async fn resolve(
        &self,
        inventory: &Inventory,
        lenient: bool,
    ) -> Result<Vec<Arc<Subscription>>, Error> {
        match self {
            Self::Paths(paths) => Ok(with_site_names(paths, &inventory.kept_sites())),
            Self::Named(named) => {
                let found = named.resolve(inventory, lenient).await?;
                let mut seen = HashSet::new();
                let new = found.into_iter().filter(|one| seen.insert(one.path.clone()));
                Ok(new.map(Arc::new).collect())
            }
        }
    }
}

/// Whether a value can stand for more sites than there are now.
fn is_open_ended(value: &str) -> bool {
    is_pattern(value) || parts(value).any(is_all)
}

/// The same paths, with the names of their sites where they are known.
fn with_site_names(
    paths: &[Arc<Subscription>],
    names: &HashMap<String, String>,
) -> Vec<Arc<Subscription>> {
    let with_name = |one: &Arc<Subscription>| {
        let name =
            one.site_id.as_ref().and_then(|id| names.get(id)).filter(|name| !name.is_empty());
        match name {
            Some(name) => Arc::new(Subscription { site: Some(name.clone()), ..(**one).clone() }),
            None => one.clone(),
        }
    };
    paths.iter().map(with_name).collect()
}

impl ParameterSelection {
    fn of(&self, wanted: Parameter) -> &[String] {
        self.values
            .iter()
            .find(|(parameter, _)| *parameter == wanted)
            .map_or(&[], |(_, values)| values)
    }

    async fn resolve(
        &self,
        inventory: &Inventory,
        lenient: bool,
    ) -> Result<Vec<Subscription>, Error> {
        let fill = |value: &dyn Fn(Parameter) -> String| Subscription::fill(self.channel, value);
        let Some((first, _)) = self.values.first() else {
            return Ok(vec![fill(&|_| String::new())]);
        };
        if *first == Parameter::Org {
            let orgs = inventory.chosen_orgs(self.of(Parameter::Org)).await?;
            return Ok(orgs.iter().map(|org| fill(&|_| org.clone())).collect());
        }
        let sites = self.sites(inventory, lenient).await?;
        let Some((parameter, values)) = self.values.get(1) else {
            return Ok(sites
                .iter()
                .map(|site| of_site(fill(&|_| site.id.clone()), site))
                .collect());
        };
        // `all` says what leaving the option out says.
        let is_every_map = *parameter == Parameter::Map && values.iter().any(|value| is_all(value));
        let values: &[String] = if is_every_map { &[] } else { values };
        let searched = SearchedSites { sites: &sites, values: self.of(Parameter::Site) };
        let (parameter, option) = (*parameter, parameter.option());
        let inside = SiteQuery { parameter, option, edges: false, values, searched, lenient };
        let found = inside.find_anew(inventory).await?;
        let path = |own: &SiteMatch| {
            let value = |asked| {
                if asked == Parameter::Site { own.site.id.clone() } else { own.value.clone() }
            };
            of_site(fill(&value), &own.site)
        };
        Ok(found.iter().map(path).collect())
    }
}

impl ParameterSelection {
    /// The sites as the user named them; `None` for a channel that does not belong to sites.
    pub fn sites_named(&self) -> Option<&[String]> {
        let own = self.values.iter().find(|(parameter, _)| *parameter == Parameter::Site);
        own.map(|(_, values)| &values[..])
    }

    /// The sites of a channel that belongs to sites.
    pub async fn sites(&self, inventory: &Inventory, lenient: bool) -> Result<Vec<Site>, Error> {
        let orgs = match &self.orgs[..] {
            [] => Vec::new(),
            values => inventory.chosen_orgs(values).await?,
        };
        inventory.chosen_sites(self.of(Parameter::Site), &orgs, lenient).await
    }
}

/// The kinds of lists in which the values of a parameter are looked for.
fn kinds(parameter: Parameter) -> &'static [&'static str] {
    match parameter {
        Parameter::SdkClient => &[list::MAPS, list::SDK_CLIENTS],
        other => super::cached::kinds(other),
    }
}

fn of_site(subscription: Subscription, site: &Site) -> Subscription {
    let name = Some(site.name.clone()).filter(|name| !name.is_empty());
    Subscription { site: name, ..subscription }
}

/// What the values of a parameter mean inside the sites.
pub(super) struct SiteQuery<'a> {
    pub parameter: Parameter,
    /// The option that has the values.
    pub option: &'static str,
    /// The devices are Mist Edges.
    pub edges: bool,
    pub values: &'a [String],
    pub searched: SearchedSites<'a>,
    pub lenient: bool,
}

impl SiteQuery<'_> {
    /// What they mean, by lists that are fetched once more where a name may be newer than what is kept.
    pub async fn find_anew(&self, inventory: &Inventory) -> Result<Vec<SiteMatch>, Error> {
        let kinds = if self.edges { &[list::EDGES] } else { kinds(self.parameter) };
        let found = match self.find(inventory).await {
            Err(Error::Usage { .. }) if inventory.renew(kinds) => self.find(inventory).await,
            other => other,
        };
        found.map_err(|error| inventory.with_refresh_hint(error, kinds))
    }

    async fn find(&self, inventory: &Inventory) -> Result<Vec<SiteMatch>, Error> {
        let Self { parameter, values, searched, lenient, .. } = self;
        let sites = searched.sites;
        let mut found = Vec::new();
        let mut names = Vec::new();
        for value in *values {
            match self.fixed(value) {
                Some(id) => found.extend(at_each(sites, &id)),
                None => names.push(value),
            }
        }
        if names.is_empty() && !values.is_empty() {
            return Ok(found);
        }
        let candidates = self.candidates(inventory).await?;
        if values.is_empty() {
            for (site, own) in sites.iter().zip(&candidates) {
                found.extend(own.iter().map(|one| SiteMatch::of(site, one)));
            }
            if found.is_empty() && !lenient {
                return Err(nothing(*parameter, sites));
            }
        }
        let all = candidates.concat();
        for name in names.into_iter().flat_map(|name| words(name, &all)) {
            match self.fixed(name) {
                Some(id) => found.extend(at_each(sites, &id)),
                None => found.extend(self.named(name, &candidates)?),
            }
        }
        Ok(found)
    }

    /// The id or MAC, if it is sufficient. A device is at one site, and the inventory knows which.
    fn fixed(&self, value: &str) -> Option<String> {
        let SearchedSites { sites, values } = self.searched;
        let is_searched =
            self.parameter == Parameter::Device && sites.len() > 1 && ids(values).is_none();
        self.parameter.identifier(value).filter(|_| !is_searched)
    }

    /// What there is, site by site.
    async fn candidates(&self, inventory: &Inventory) -> Result<Vec<Vec<Candidate>>, Error> {
        let sites = self.searched.sites;
        let items = if self.edges {
            inventory.each(sites, List::Edges).await?
        } else {
            inventory.inside(self.parameter, sites).await?
        };
        let of_site = |(site, items): (&Site, &Vec<InventoryItem>)| {
            let all = items.iter().map(|item| candidate(item, &site.name));
            // What has no id cannot be meant.
            all.filter(|own| !own.id.is_empty()).collect()
        };
        Ok(sites.iter().zip(&items).map(of_site).collect())
    }

    /// What one name means, at all the sites together.
    fn named(&self, name: &str, candidates: &[Vec<Candidate>]) -> Result<Vec<SiteMatch>, Error> {
        let Self { option, searched, .. } = self;
        let mut found = Vec::new();
        for (site, own) in searched.sites.iter().zip(candidates) {
            match pick(name, own) {
                Ok(places) => {
                    found.extend(places.into_iter().map(|place| SiteMatch::of(site, &own[place])));
                }
                Err(MatchError::Nothing) => {}
                Err(miss) => {
                    return Err(missed(&miss, name, option, own, Some(searched)));
                }
            }
        }
        if found.is_empty() && !self.lenient {
            let all = candidates.concat();
            return Err(missed(&MatchError::Nothing, name, option, &all, Some(searched)));
        }
        Ok(found)
    }
}

/// What has this id or MAC, whichever of the sites it is at.
fn at_each(sites: &[Site], id: &str) -> impl Iterator<Item = SiteMatch> {
    let one = move |site: &Site| SiteMatch { site: site.clone(), value: id.to_owned(), mac: None };
    sites.iter().map(one)
}

impl SiteMatch {
    fn of(site: &Site, own: &Candidate) -> Self {
        Self { site: site.clone(), value: own.id.clone(), mac: own.mac }
    }
}

fn nothing(parameter: Parameter, sites: &[Site]) -> Error {
    let thing = parameter.option().replace('-', " ");
    let place = match sites {
        [only] => format!("at {}", only.shown()),
        many => format!("at any of {} sites", many.len()),
    };
    Error::usage(format!("there is no {thing} {place}"), None)
}

impl Inventory {
    /// What a parameter can mean at each of the sites.
    pub async fn inside(
        &self,
        parameter: Parameter,
        sites: &[Site],
    ) -> Result<Vec<Vec<InventoryItem>>, Error> {
        match parameter {
            Parameter::Map => self.each(sites, List::Maps).await,
            Parameter::Client => self.each(sites, List::Clients).await,
            Parameter::Asset => self.each(sites, List::Assets).await,
            Parameter::SdkClient => self.sdk_clients(sites).await,
            Parameter::Device => self.devices(sites).await,
            Parameter::Org | Parameter::Site => Ok(vec![Vec::new(); sites.len()]),
        }
    }

    /// A list of each site.
    pub async fn each(
        &self,
        sites: &[Site],
        list: fn(String) -> List,
    ) -> Result<Vec<Vec<InventoryItem>>, Error> {
        let lists: Vec<List> = sites.iter().map(|site| list(site.id.clone())).collect();
        let found = self.lists(&lists).await?;
        Ok(found.iter().map(|items| items.to_vec()).collect())
    }

    /// From the inventory of the organisation where that is less work, or site by site.
    async fn devices(&self, sites: &[Site]) -> Result<Vec<Vec<InventoryItem>>, Error> {
        let orgs: BTreeSet<&String> = sites.iter().map(|site| &site.org_id).collect();
        if sites.len() <= FEW || orgs.iter().any(|org| org.is_empty()) {
            return self.each(sites, List::Devices).await;
        }
        let lists: Vec<List> = orgs.into_iter().cloned().map(List::Inventory).collect();
        let mut of_site: HashMap<String, Vec<InventoryItem>> = HashMap::new();
        let lists = self.lists(&lists).await?;
        for item in lists.iter().flat_map(|list| list.iter()) {
            of_site.entry(item.text("site_id").to_owned()).or_default().push(item.clone());
        }
        // What was not fetched may be at any site.
        let anywhere = of_site.remove(ANY_SITE).unwrap_or_default();
        let own = |site: &Site| of_site.remove(&site.id).unwrap_or_else(|| anywhere.clone());
        Ok(sites.iter().map(own).collect())
    }

    /// They are listed map by map.
    async fn sdk_clients(&self, sites: &[Site]) -> Result<Vec<Vec<InventoryItem>>, Error> {
        let maps = self.each(sites, List::Maps).await?;
        let list = |(site, map): (&Site, &InventoryItem)| List::SdkClients {
            site: site.id.clone(),
            map: map.id().to_owned(),
        };
        let of_site = |(site, maps): (_, &Vec<InventoryItem>)| {
            maps.iter().map(|map| list((site, map))).collect()
        };
        let lists: Vec<Vec<List>> = sites.iter().zip(&maps).map(of_site).collect();
        let mut found = self.lists(&lists.concat()).await?.into_iter();
        let of_site = |lists: &Vec<List>| {
            found.by_ref().take(lists.len()).flat_map(|items| items.to_vec()).collect()
        };
        Ok(lists.iter().map(of_site).collect())
    }
}
