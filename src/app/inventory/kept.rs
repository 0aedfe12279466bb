//! What is kept on disk, for those who must not ask the cloud: completion, and names beside ids.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::cache::{self, Cache};
use super::list;
use super::pick::{Candidate, pick};
use crate::channel::Parameter;
use crate::net::Identity;

/// What names an entry; members that it has not are empty.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Kept {
    pub id: String,
    pub name: String,
    pub mac: String,
    pub hostname: String,
    pub site_id: String,
    pub org_id: String,
    pub org_name: String,
}

/// The kinds of lists that hold the values of a parameter.
pub fn kinds(parameter: Parameter) -> &'static [&'static str] {
    match parameter {
        Parameter::Org => &[list::PRIVILEGES],
        Parameter::Site => &[list::SITES],
        Parameter::Map => &[list::MAPS],
        Parameter::Device => &[list::INVENTORY, list::DEVICES],
        Parameter::Client => &[list::CLIENTS],
        Parameter::Asset => &[list::ASSETS],
        Parameter::SdkClient => &[list::SDK_CLIENTS],
    }
}

/// The entries of a kind, of this identity; where it is not known, of the one at this host that kept
/// something last. Any trouble is nothing found.
pub fn kept(host: &str, identity: Option<&Identity>, kind: &str, ttl: Duration) -> Vec<Kept> {
    let folder = match identity {
        Some(identity) => cache::root().map(|root| root.join(identity.name())),
        None => newest(host),
    };
    Cache::new(folder, ttl).of_kind(kind)
}

/// The ids of the sites that words mean; words without a meaning are left out.
pub fn meant(words: &[String], sites: &[Kept]) -> HashSet<String> {
    let candidate = |own: &Kept| Candidate {
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
