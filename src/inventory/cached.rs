//! Reads cached names for completion and display without calling the cloud.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::cache::ListCache;
use super::item::InventoryItem;
use super::matching::{Candidate, pick};
use super::{cache, list};
use crate::channel::Parameter;
use crate::net::AccountKey;

/// What names an entry; members that it has not are empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CachedEntry {
    pub id: String,
    pub name: String,
    pub mac: String,
    pub hostname: String,
    pub site_id: String,
}

impl CachedEntry {
    /// `None` where the entry is no value of the parameter: privileges are of many kinds.
    pub fn of(parameter: Parameter, kind: &str, item: &InventoryItem) -> Option<Self> {
        let text = |name: &str| item.text(name).to_owned();
        if kind != list::PRIVILEGES {
            let (mac, hostname) = (text("mac"), text("hostname"));
            let site_id = text("site_id");
            return Some(Self { id: text("id"), name: text("name"), mac, hostname, site_id });
        }
        let (id, name) = match (parameter, item.text("scope")) {
            (Parameter::Site, "site") => ("site_id", "name"),
            (Parameter::Org, "org") if item.text("org_name").is_empty() => ("org_id", "name"),
            (Parameter::Org, "org" | "site") => ("org_id", "org_name"),
            _ => return None,
        };
        Some(Self { id: text(id), name: text(name), ..Self::default() })
    }
}

/// The kinds of lists that hold the values of a parameter.
pub fn kinds(parameter: Parameter) -> &'static [&'static str] {
    match parameter {
        Parameter::Org => &[list::PRIVILEGES],
        // Who sees single sites learns them from the privileges alone.
        Parameter::Site => &[list::SITES, list::PRIVILEGES],
        Parameter::Map => &[list::MAPS],
        Parameter::Device => &[list::INVENTORY, list::DEVICES],
        Parameter::Client => &[list::CLIENTS],
        Parameter::Asset => &[list::ASSETS],
        Parameter::SdkClient => &[list::SDK_CLIENTS],
    }
}

/// What is kept of this identity; where it is not known, of the one at this host that kept something
/// last. Any trouble is nothing found.
pub fn kept(
    host: &str,
    identity: Option<&AccountKey>,
    parameter: Parameter,
    ttl: Duration,
) -> Vec<CachedEntry> {
    let folder = match identity {
        Some(identity) => cache::root().map(|root| root.join(identity.name())),
        None => newest(host),
    };
    of_cache(&ListCache::new(folder, ttl), parameter)
}

/// The values of a parameter that are on the disk.
pub fn of_cache(cache: &ListCache, parameter: Parameter) -> Vec<CachedEntry> {
    let of_kind = |kind: &&str| -> Vec<CachedEntry> {
        let items = cache.of_kind::<InventoryItem>(kind);
        items.iter().filter_map(|item| CachedEntry::of(parameter, kind, item)).collect()
    };
    kinds(parameter).iter().flat_map(of_kind).collect()
}

/// The ids of the sites that words mean; words without a meaning are left out.
pub fn meant(words: &[String], sites: &[CachedEntry]) -> HashSet<String> {
    let candidate = |own: &CachedEntry| Candidate {
        id: own.id.clone(),
        names: vec![own.name.clone()],
        mac: None,
        place: String::new(),
        any: false,
    };
    let candidates: Vec<Candidate> = sites.iter().map(candidate).collect();
    let places = words.iter().filter_map(|word| pick(word, &candidates).ok()).flatten();
    places.map(|place| candidates[place].id.clone()).collect()
}

fn newest(host: &str) -> Option<PathBuf> {
    let own = |name: &OsStr| {
        let name = name.to_str().and_then(|name| name.rsplit_once('-'));
        name.is_some_and(|(own, _)| own == host)
    };
    fs::read_dir(cache::root()?)
        .ok()?
        .flatten()
        .filter(|entry| own(&entry.file_name()))
        .max_by_key(|entry| entry.metadata().and_then(|about| about.modified()).ok())
        .map(|entry| entry.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn privileges_name_sites_and_organisations() {
        let site = [("scope", "site"), ("name", "HQ"), ("site_id", "s"), ("org_id", "o")];
        let named = [&site[..], &[("org_name", "Acme")]].concat();
        let org = [("scope", "org"), ("name", "Acme"), ("org_id", "o")];
        let msp = [("scope", "msp"), ("name", "All"), ("msp_id", "m")];
        for (parameter, members, expected) in [
            (Parameter::Site, &site[..], Some(("s", "HQ"))),
            (Parameter::Site, &org, None),
            (Parameter::Org, &site, Some(("o", ""))),
            (Parameter::Org, &named, Some(("o", "Acme"))),
            (Parameter::Org, &org, Some(("o", "Acme"))),
            (Parameter::Org, &msp, None),
        ] {
            let found = CachedEntry::of(parameter, list::PRIVILEGES, &InventoryItem::made(members));
            let found = found.as_ref().map(|own| (own.id.as_str(), own.name.as_str()));
            assert_eq!(found, expected, "{members:?}");
        }
    }
}
