//! Determines which organisations and sites the credentials can access.

use std::collections::{HashMap, HashSet};

use super::item::InventoryItem;
use super::list::List;
use super::matching::{Candidate, MatchError, is_all, near, pick, words};
use super::{Inventory, is_placeholder, list};
use crate::channel::is_uuid;
use crate::error::Error;
use crate::notice::Notice;
use crate::text::sanitize;

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

impl Site {
    /// What it is called: by its name, or by its id.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() { &self.id } else { &self.name }
    }
}

impl Inventory {
    /// The organisations of the credentials' privileges, those of single sites too.
    pub async fn orgs(&self) -> Result<Vec<InventoryItem>, Error> {
        let privileges = self.list(&List::Privileges).await?;
        let names = self.org_names();
        let mut orgs: Vec<InventoryItem> = Vec::new();
        let is_seen = |own: &&InventoryItem| {
            matches!(own.text("scope"), "org" | "site") && !own.text("org_id").is_empty()
        };
        for own in privileges.iter().filter(is_seen) {
            let id = own.text("org_id");
            let name = names.get(id).map_or("", String::as_str);
            if !orgs.iter().any(|org| org.id() == id) {
                let (role, scope) = (own.text("role"), own.text("scope"));
                orgs.push(InventoryItem::made(&[
                    ("name", name),
                    ("id", id),
                    ("role", role),
                    ("scope", scope),
                ]));
            }
        }
        let others = privileges.iter().filter(|own| !is_seen(own)).count();
        if others > 0 {
            self.notify(Notice::PrivilegesIgnored { count: others });
        }
        Ok(orgs)
    }

    /// The names of organisations, by id, as far as they are known already.
    fn org_names(&self) -> HashMap<String, String> {
        let privileges = self.known(&List::Privileges).unwrap_or_default();
        let named = |own: &InventoryItem| match (own.text("org_name"), own.text("scope")) {
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
            return chosen(values, &candidates).map(|places| {
                places.into_iter().map(|place| candidates[place].id.clone()).collect()
            });
        }
        only("org", &candidates).map(|place| vec![candidates[place].id.clone()])
    }

    /// All sites of these organisations, or all that may be seen.
    pub async fn sites(&self, orgs: &[String]) -> Result<Vec<InventoryItem>, Error> {
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
        let mut sites: Vec<InventoryItem> =
            lists.iter().flat_map(|list| list.iter().cloned()).collect();
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
        let site = |own: &InventoryItem| Site {
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
        let org = |site: &InventoryItem| names.get(site.text("org_id")).map_or("", String::as_str);
        let candidates: Vec<Candidate> =
            sites.iter().map(|site| candidate(site, org(site))).collect();
        let site = |id: &str, place: Option<usize>| Site {
            id: id.to_owned(),
            name: place.map_or_else(String::new, |place| sites[place].name().to_owned()),
            org_id: place.map_or_else(String::new, |place| sites[place].text("org_id").to_owned()),
        };
        if values.is_empty() {
            let place = only("site", &candidates)?;
            return Ok(vec![site(sites[place].id(), Some(place))]);
        }
        let mut found: Vec<Site> = Vec::new();
        let mut seen = HashSet::new();
        for value in values.iter().flat_map(|value| words(value, &candidates)) {
            let places = match value {
                all if is_all(all) => (0..candidates.len()).collect(),
                // An id is taken as it is, even of a site that is not listed.
                id if is_uuid(id)
                    && !candidates.iter().any(|own| own.id.eq_ignore_ascii_case(id)) =>
                {
                    found.push(site(&id.to_ascii_lowercase(), None));
                    continue;
                }
                name => match pick(name, &candidates) {
                    Err(MatchError::Nothing) if lenient => Vec::new(),
                    picked => {
                        picked.map_err(|miss| missed(&miss, name, "site", &candidates, None))?
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
pub fn ids(values: &[String]) -> Option<Vec<String>> {
    let all = !values.is_empty() && values.iter().all(|value| is_uuid(value));
    all.then(|| values.iter().map(|value| value.to_ascii_lowercase()).collect())
}

/// A privilege of one site as an entry of a list of sites.
fn site_of_privilege(own: &InventoryItem) -> InventoryItem {
    InventoryItem::made(&[
        ("id", own.text("site_id")),
        ("name", own.name()),
        ("org_id", own.text("org_id")),
    ])
}

pub fn candidate(item: &InventoryItem, place: &str) -> Candidate {
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

/// The place of the only candidate, which an option may leave out.
fn only(option: &str, candidates: &[Candidate]) -> Result<usize, Error> {
    let (thing, more) = match option {
        "org" => ("organisation", ""),
        _ => ("site", ", or `--site all`"),
    };
    match candidates {
        [_] => Ok(0),
        [] => Err(Error::usage(format!("these credentials may see no {thing}"), None)),
        several => {
            let message = format!("`--{option}` is missing: there are {} {thing}s", several.len());
            let hint = format!("give one of them{more}:{}", listed(several));
            Err(Error::usage(message, Some(&hint)))
        }
    }
}

/// The places of all organisations that the values mean, each once.
fn chosen(values: &[String], candidates: &[Candidate]) -> Result<Vec<usize>, Error> {
    let mut found = Vec::new();
    for value in values.iter().flat_map(|value| words(value, candidates)) {
        let picked = pick(value, candidates)
            .map_err(|miss| missed(&miss, value, "org", candidates, None))?;
        let new: Vec<usize> = picked.into_iter().filter(|place| !found.contains(place)).collect();
        found.extend(new);
    }
    Ok(found)
}

/// The sites that were searched.
pub struct SearchedSites<'a> {
    pub sites: &'a [Site],
    /// As the user named them.
    pub values: &'a [String],
}

/// A name that does not say what is meant.
pub fn missed(
    miss: &MatchError,
    value: &str,
    option: &str,
    candidates: &[Candidate],
    searched: Option<&SearchedSites>,
) -> Error {
    let thing = option.replace('-', " ");
    match miss {
        MatchError::Several(found) => {
            let several: Vec<Candidate> =
                found.iter().map(|place| candidates[*place].clone()).collect();
            let message = format!("`{value}` is the name of {} {thing}s", found.len());
            let hint = format!("give the id of one, or a pattern for all:{}", listed(&several));
            Error::usage(message, Some(&hint))
        }
        MatchError::Nothing => {
            let place = match searched.map(|searched| searched.sites) {
                None | Some([]) => String::new(),
                Some([only]) => format!(" at {}", only.shown()),
                Some(many) => format!(" at {} sites", many.len()),
            };
            let message = format!("there is no {thing} `{value}`{place}");
            let command = command(option, searched);
            Error::usage(message, Some(&proposal(value, &command, candidates)))
        }
    }
}

fn proposal(value: &str, command: &str, candidates: &[Candidate]) -> String {
    let near = near(value, candidates);
    if !near.is_empty() {
        return format!("near: {}", near.join(", "));
    }
    if candidates.is_empty() {
        return format!("`{command}` shows what there is: nothing here");
    }
    format!("`{command}` shows all:{}", listed(candidates))
}

/// What shows the things that an option may mean, ready to be run.
fn command(option: &str, searched: Option<&SearchedSites>) -> String {
    let kind = match option {
        "org" => "orgs",
        "sdk-client" => "sdk-clients",
        "site" => "sites",
        "map" => "maps",
        "device" | "ap" | "gateway" | "switch" => "devices",
        "mxedge" => "mxedges",
        "client" => "clients",
        _ => "assets",
    };
    let sites = searched.map_or(&[][..], |searched| searched.values);
    let sites = sites.iter().map(|site| format!(" --site {}", quoted(site)));
    format!("mistcat list {kind}{}", sites.collect::<String>())
}

/// A word as a shell wants it.
fn quoted(word: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_.:/@%+,".contains(letter);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// The candidates with their ids, or the first of them; several have a line each.
fn listed(candidates: &[Candidate]) -> String {
    let mut shown: Vec<String> = candidates.iter().take(LISTED).map(Candidate::described).collect();
    match candidates.len().saturating_sub(LISTED) {
        0 if shown.len() == 1 => return format!(" {}", shown[0]),
        0 => {}
        more => shown.push(format!("and {more} more")),
    }
    let lines: Vec<_> = shown.iter().map(|one| sanitize(one)).collect();
    format!("\n  {}", lines.join("\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_can_be_run_as_it_is() {
        let sites = [Site { id: "s".to_owned(), name: "HQ".to_owned(), org_id: String::new() }];
        for (values, expected) in [
            (&["HQ"][..], "`mistcat list maps --site HQ` shows what there is: nothing here"),
            (&["US-*", "Ann's"], r"`mistcat list maps --site 'US-*' --site 'Ann'\''s'` shows"),
        ] {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            let searched = SearchedSites { sites: &sites, values: &values };
            let error = missed(&MatchError::Nothing, "x", "map", &[], Some(&searched));
            assert_eq!(error.to_string(), "there is no map `x` at HQ");
            assert!(error.hint().expect("a hint").starts_with(expected), "{:?}", error.hint());
        }
        let error = missed(&MatchError::Nothing, "x", "org", &[], None);
        assert!(error.hint().expect("a hint").starts_with("`mistcat list orgs` shows"));
    }
}
