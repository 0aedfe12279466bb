//! Which organisations and sites there are for these credentials.

use std::collections::{HashMap, HashSet};

use super::pick::{Candidate, Miss, near, pick};
use super::{Inventory, Item, List, is_placeholder, list};
use crate::channel::is_uuid;
use crate::error::Error;
use crate::net::Notice;

/// So many candidates are listed by name.
const LISTED: usize = 20;

/// A site, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    pub id: String,
    /// Empty where only the id was given.
    pub name: String,
    pub org_id: String,
}

impl Inventory {
    /// The organisations of the credentials' privileges, those of single sites too.
    pub async fn orgs(&self) -> Result<Vec<Item>, Error> {
        let privileges = self.list(&List::Privileges).await?;
        let names = self.org_names();
        let mut orgs: Vec<Item> = Vec::new();
        let is_seen = |own: &&Item| {
            matches!(own.text("scope"), "org" | "site") && !own.text("org_id").is_empty()
        };
        for own in privileges.iter().filter(is_seen) {
            let id = own.text("org_id");
            let name = names.get(id).map_or("", String::as_str);
            if !orgs.iter().any(|org| org.id() == id) {
                let (role, scope) = (own.text("role"), own.text("scope"));
                orgs.push(Item::made(&[
                    ("name", name),
                    ("id", id),
                    ("role", role),
                    ("scope", scope),
                ]));
            }
        }
        let others = privileges.iter().filter(|own| !is_seen(own)).count();
        if others > 0 {
            self.tell(Notice::PrivilegesIgnored { count: others });
        }
        Ok(orgs)
    }

    /// The names of organisations, by id, as far as they are known already.
    fn org_names(&self) -> HashMap<String, String> {
        let privileges = self.known(&List::Privileges).unwrap_or_default();
        let named = |own: &Item| match (own.text("org_name"), own.text("scope")) {
            ("", "org") => own.name().to_owned(),
            (name, _) => name.to_owned(),
        };
        privileges.iter().map(|own| (own.text("org_id").to_owned(), named(own))).collect()
    }

    /// The organisations that are meant; the only one where none is named.
    pub async fn chosen_orgs(&self, values: &[String]) -> Result<Vec<String>, Error> {
        match self.find_orgs(values).await {
            // The name may be newer than what is kept.
            Err(Error::Usage { .. }) if self.renew(&[list::PRIVILEGES]) => {
                self.find_orgs(values).await
            }
            other => other,
        }
    }

    async fn find_orgs(&self, values: &[String]) -> Result<Vec<String>, Error> {
        if let Some(ids) = ids(values) {
            return Ok(ids);
        }
        let orgs = self.orgs().await?;
        let candidates: Vec<Candidate> = orgs.iter().map(|org| candidate(org, "")).collect();
        if !values.is_empty() {
            return chosen(values, &candidates, "org", &[]).map(|places| {
                places.into_iter().map(|place| candidates[place].id.clone()).collect()
            });
        }
        match &candidates[..] {
            [only] => Ok(vec![only.id.clone()]),
            [] => Err(Error::usage("these credentials may see no organisation", None)),
            several => {
                let message = format!("`--org` is missing: there are {}", several.len());
                Err(Error::usage(message, Some(&format!("give one of {}", listed(several)))))
            }
        }
    }

    /// All sites of these organisations, or all that may be seen.
    pub async fn sites(&self, orgs: &[String]) -> Result<Vec<Item>, Error> {
        let mut lists: Vec<List> = orgs.iter().cloned().map(List::Sites).collect();
        let mut single = Vec::new();
        if orgs.is_empty() {
            let privileges = self.list(&List::Privileges).await?;
            let of_scope = |scope| privileges.iter().filter(move |own| own.text("scope") == scope);
            let orgs = of_scope("org").map(|own| own.text("org_id"));
            for org in orgs.filter(|org| !org.is_empty()) {
                if !lists.contains(&List::Sites(org.to_owned())) {
                    lists.push(List::Sites(org.to_owned()));
                }
            }
            single = of_scope("site").map(site_of_privilege).collect();
        }
        let lists = self.lists(&lists).await?;
        let mut sites: Vec<Item> = lists.iter().flat_map(|list| list.iter().cloned()).collect();
        sites.extend(single);
        let mut seen = HashSet::new();
        // What has no id cannot be meant.
        sites.retain(|own| !own.id().is_empty() && seen.insert(own.id().to_owned()));
        Ok(sites)
    }

    /// The sites of an organisation of which the credentials see single sites alone.
    pub async fn single_sites(&self, org: &str) -> Result<Vec<Site>, Error> {
        let privileges = self.list(&List::Privileges).await?;
        let own = privileges.iter().filter(|own| own.text("scope") == "site");
        let site = |own: &Item| Site {
            id: own.text("site_id").to_owned(),
            name: own.name().to_owned(),
            org_id: String::new(),
        };
        Ok(own.filter(|own| own.text("org_id") == org).map(site).collect())
    }

    /// The sites that are meant: ids as they are, names, patterns, `all`.
    pub async fn chosen_sites(
        &self,
        values: &[String],
        orgs: &[String],
        lenient: bool,
    ) -> Result<Vec<Site>, Error> {
        match self.find_sites(values, orgs, lenient).await {
            // The name may be newer than what is kept.
            Err(Error::Usage { .. }) if self.renew(&[list::PRIVILEGES, list::SITES]) => {
                self.find_sites(values, orgs, lenient).await
            }
            other => other,
        }
    }

    async fn find_sites(
        &self,
        values: &[String],
        orgs: &[String],
        lenient: bool,
    ) -> Result<Vec<Site>, Error> {
        if let Some(ids) = ids(values) {
            let names = self.kept_sites();
            let site = |id: String| {
                let name = names.get(&id).cloned().unwrap_or_default();
                Site { id, name, org_id: String::new() }
            };
            return Ok(ids.into_iter().map(site).collect());
        }
        let sites = self.sites(orgs).await?;
        let names = self.org_names();
        let org = |site: &Item| names.get(site.text("org_id")).map_or("", String::as_str);
        let candidates: Vec<Candidate> =
            sites.iter().map(|site| candidate(site, org(site))).collect();
        let site = |id: &str, place: Option<usize>| Site {
            id: id.to_owned(),
            name: place.map_or_else(String::new, |place| sites[place].name().to_owned()),
            org_id: place.map_or_else(String::new, |place| sites[place].text("org_id").to_owned()),
        };
        let mut found: Vec<Site> = Vec::new();
        let mut seen = HashSet::new();
        for value in values {
            let places = match value.as_str() {
                "all" => (0..candidates.len()).collect(),
                // An id is taken as it is, even of a site that is not listed.
                id if is_uuid(id)
                    && !candidates.iter().any(|own| own.id.eq_ignore_ascii_case(id)) =>
                {
                    found.push(site(&id.to_ascii_lowercase(), None));
                    continue;
                }
                name => match pick(name, &candidates) {
                    Err(Miss::Nothing) if lenient => Vec::new(),
                    picked => {
                        picked.map_err(|miss| missed(&miss, name, "site", &candidates, &[]))?
                    }
                },
            };
            let new = places.into_iter().filter(|place| seen.insert(*place));
            found.extend(new.map(|place| site(sites[place].id(), Some(place))));
        }
        if found.is_empty() && !lenient {
            return Err(Error::usage("these credentials may see no site", None));
        }
        Ok(found)
    }
}

/// The values, if all of them are ids.
fn ids(values: &[String]) -> Option<Vec<String>> {
    let all = !values.is_empty() && values.iter().all(|value| is_uuid(value));
    all.then(|| values.iter().map(|value| value.to_ascii_lowercase()).collect())
}

/// A privilege of one site as an entry of a list of sites.
fn site_of_privilege(own: &Item) -> Item {
    Item::made(&[("id", own.text("site_id")), ("name", own.name()), ("org_id", own.text("org_id"))])
}

pub fn candidate(item: &Item, place: &str) -> Candidate {
    let names = [item.name(), item.text("hostname"), item.text("username")];
    let id = if item.id().is_empty() { item.text("mac") } else { item.id() };
    Candidate {
        id: id.to_owned(),
        names: names.into_iter().filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        mac: item.mac(),
        place: place.to_owned(),
        any: is_placeholder(id),
    }
}

/// The places of all candidates that the values mean, each once.
pub fn chosen(
    values: &[String],
    candidates: &[Candidate],
    option: &str,
    places: &[&str],
) -> Result<Vec<usize>, Error> {
    let mut found = Vec::new();
    for value in values {
        let picked = pick(value, candidates)
            .map_err(|miss| missed(&miss, value, option, candidates, places))?;
        let new: Vec<usize> = picked.into_iter().filter(|place| !found.contains(place)).collect();
        found.extend(new);
    }
    Ok(found)
}

/// A name that does not say what is meant; `places` are the names of the sites that were searched.
pub fn missed(
    miss: &Miss,
    value: &str,
    option: &str,
    candidates: &[Candidate],
    places: &[&str],
) -> Error {
    let thing = option.replace('-', " ");
    match miss {
        Miss::Several(found) => {
            let several: Vec<Candidate> =
                found.iter().map(|place| candidates[*place].clone()).collect();
            let message = format!("`{value}` is the name of {} {thing}s", found.len());
            let hint = format!("give the id of one, or a pattern for all: {}", listed(&several));
            Error::usage(message, Some(&hint))
        }
        Miss::Nothing => {
            let place = match places {
                [] => String::new(),
                [only] => format!(" at {only}"),
                many => format!(" at {} sites", many.len()),
            };
            let message = format!("there is no {thing} `{value}`{place}");
            Error::usage(message, Some(&proposal(value, option, candidates)))
        }
    }
}

fn proposal(value: &str, option: &str, candidates: &[Candidate]) -> String {
    let near = near(value, candidates);
    if !near.is_empty() {
        return format!("near: {}", near.join(", "));
    }
    let kind = match option {
        "org" => "orgs",
        "sdk-client" => "sdk-clients",
        "site" => "sites",
        "map" => "maps",
        "device" => "devices",
        "client" => "clients",
        _ => "assets",
    };
    if candidates.is_empty() {
        return format!("`mistcat list {kind}` shows what there is: nothing here");
    }
    format!("there are {}; `mistcat list {kind}` shows all", listed(candidates))
}

/// The candidates with their ids, or the first of them.
fn listed(candidates: &[Candidate]) -> String {
    let shown: Vec<String> = candidates.iter().take(LISTED).map(Candidate::described).collect();
    match candidates.len().saturating_sub(LISTED) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
