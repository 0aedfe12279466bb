//! The outline of the world: which organisations and sites there are.
//!
//! Cheap for thousands of sites: what stands in a site is made when it is first asked for.

use super::Size;
use super::names;
use super::random::Seed;
use super::site::Site;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Organisations and sites, by number.
pub struct Plan {
    pub orgs: Vec<Org>,
    outlines: Vec<Outline>,
    by_id: HashMap<String, usize>,
    /// Devices at each site, at least one.
    pub devices: usize,
    pub seed: Seed,
}

pub struct Org {
    pub id: String,
    pub name: String,
    pub seed: Seed,
    /// The numbers of its sites.
    pub sites: Range<usize>,
}

/// What is known of a site before anybody looks inside.
#[derive(Clone)]
pub struct Address {
    pub id: String,
    pub name: String,
    pub country: &'static str,
    pub timezone: &'static str,
    pub org_id: String,
    pub seed: Seed,
    pub number: usize,
}

struct Outline {
    address: Address,
    content: OnceLock<Arc<Site>>,
}

impl Plan {
    pub fn new(size: &Size, seed: u64) -> Self {
        let seed = Seed::new(seed);
        let orgs = organisations(size, seed);
        let outlines: Vec<Outline> = orgs.iter().flat_map(|org| outlines(org, seed)).collect();
        let by_id = outlines
            .iter()
            .enumerate()
            .map(|(number, outline)| (outline.address.id.clone(), number))
            .collect();
        Self { orgs, outlines, by_id, devices: size.devices.max(1), seed }
    }

    pub fn org(&self, id: &str) -> Option<usize> {
        self.orgs.iter().position(|org| org.id == id)
    }

    pub fn site_number(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.outlines.iter().map(|outline| &outline.address)
    }

    pub fn address(&self, number: usize) -> &Address {
        &self.outlines[number].address
    }

    /// The site of this number, made now if it is new.
    pub fn site(&self, number: usize) -> Arc<Site> {
        let outline = &self.outlines[number];
        let make = || Arc::new(Site::new(outline.address.clone(), self.devices));
        Arc::clone(outline.content.get_or_init(make))
    }
}

fn organisations(size: &Size, seed: Seed) -> Vec<Org> {
    let count = size.orgs.max(1);
    let sites = size.sites.max(count);
    (0..count)
        .map(|number| Org {
            id: seed.named("org").at(number as u64).uuid(),
            name: names::organisation(number),
            seed: seed.named("org").at(number as u64),
            sites: number * sites / count..(number + 1) * sites / count,
        })
        .collect()
}

fn outlines(org: &Org, seed: Seed) -> impl Iterator<Item = Outline> {
    org.sites.clone().map(move |number| {
        let (name, country, timezone) = names::site(number);
        let seed = seed.named("site").at(number as u64);
        let (id, org_id) = (seed.uuid(), org.id.clone());
        Outline {
            address: Address { id, name, country, timezone, org_id, seed, number },
            content: OnceLock::new(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_shared_out_among_the_organisations() {
        let plan = Plan::new(&Size { orgs: 3, sites: 7, devices: 4 }, 1);
        let counts: Vec<usize> = plan.orgs.iter().map(|org| org.sites.len()).collect();
        assert_eq!(counts, [2, 2, 3]);
        assert_eq!(plan.address(0).name, "HQ");
        assert_eq!(plan.address(6).org_id, plan.orgs[2].id);
        assert_eq!(plan.site_number(&plan.address(4).id), Some(4));
    }

    #[test]
    fn an_empty_size_still_has_one_of_each() {
        let plan = Plan::new(&Size { orgs: 0, sites: 0, devices: 0 }, 1);
        assert_eq!((plan.orgs.len(), plan.addresses().count()), (1, 1));
        assert_eq!(plan.site(0).devices.len(), 1);
    }
}
