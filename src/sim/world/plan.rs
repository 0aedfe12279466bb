//! The organisations and sites of the simulated world, and their changes.
//!
//! Cheap for thousands of sites: what stands in a site is made when it is first asked for. Sites can be
//! added and removed while the world runs; a number is never given twice.

use super::names;
use super::random::Seed;
use super::site::{SimulatedSite, SiteProfile};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// How much there is.
#[derive(Clone, Copy, Debug)]
pub struct WorldSize {
    pub orgs: usize,
    /// In each organisation.
    pub sites: usize,
    /// At each site.
    pub devices: usize,
}

impl Default for WorldSize {
    fn default() -> Self {
        Self { orgs: 1, sites: 8, devices: 12 }
    }
}

/// Organisations and sites, by number.
pub struct WorldPlan {
    pub orgs: Vec<SimulatedOrg>,
    register: RwLock<SiteRegister>,
    /// Devices at each site, at least one.
    pub devices: usize,
    pub seed: Seed,
}

pub struct SimulatedOrg {
    pub id: String,
    pub name: String,
    pub seed: Seed,
    number: usize,
}

/// A site that is to be added; an empty name of a country or a time zone is that of the first site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSite {
    pub name: String,
    pub country: String,
    pub timezone: String,
}

/// The sites of the moment.
struct SiteRegister {
    /// Of all sites that ever were, by number.
    outlines: Vec<Arc<RegisteredSite>>,
    /// The numbers of those that are.
    by_id: HashMap<String, usize>,
    /// The numbers of those that are, of each organisation.
    members: Vec<Arc<Vec<usize>>>,
}

struct RegisteredSite {
    address: Arc<SiteProfile>,
    content: OnceLock<Arc<SimulatedSite>>,
}

impl WorldPlan {
    pub fn new(size: &WorldSize, seed: u64) -> Self {
        let seed = Seed::new(seed);
        let (orgs, shares): (Vec<_>, Vec<_>) = organisations(size, seed).unzip();
        let register = SiteRegister::new(&orgs, shares, seed);
        Self { orgs, register: RwLock::new(register), devices: size.devices.max(1), seed }
    }

    pub fn org(&self, id: &str) -> Option<usize> {
        self.orgs.iter().position(|org| org.id == id)
    }

    pub fn site_number(&self, id: &str) -> Option<usize> {
        self.register().by_id.get(id).copied()
    }

    /// The numbers of an organisation's sites.
    pub fn sites_of(&self, org: &SimulatedOrg) -> Arc<Vec<usize>> {
        Arc::clone(&self.register().members[org.number])
    }

    /// The sites of all organisations, the first organisation's first.
    pub fn addresses(&self) -> Vec<Arc<SiteProfile>> {
        let register = self.register();
        let numbers = register.members.iter().flat_map(|members| members.iter());
        numbers.map(|number| Arc::clone(&register.outlines[*number].address)).collect()
    }

    pub fn address(&self, number: usize) -> Arc<SiteProfile> {
        Arc::clone(&self.register().outlines[number].address)
    }

    /// The site of this number, made now if it is new.
    pub fn site(&self, number: usize) -> Arc<SimulatedSite> {
        let outline = Arc::clone(&self.register().outlines[number]);
        let make = || Arc::new(SimulatedSite::new(Arc::clone(&outline.address), self.devices));
        Arc::clone(outline.content.get_or_init(make))
    }

    pub fn add(&self, org: &SimulatedOrg, order: NewSite) -> Arc<SiteProfile> {
        let mut register = self.register_mut();
        let number = register.outlines.len();
        let (_, country, timezone) = names::site(0);
        let or = |own: String, other: &str| if own.is_empty() { other.to_owned() } else { own };
        let address = Arc::new(SiteProfile {
            name: order.name,
            country: or(order.country, country),
            timezone: or(order.timezone, timezone),
            ..profile(org, number, self.seed)
        });
        register.add(org.number, &address);
        address
    }

    /// Takes a site from the world; whether it was there.
    pub fn remove(&self, id: &str) -> bool {
        let mut register = self.register_mut();
        let Some(number) = register.by_id.remove(id) else { return false };
        for members in &mut register.members {
            if members.contains(&number) {
                Arc::make_mut(members).retain(|own| *own != number);
            }
        }
        true
    }

    fn register(&self) -> RwLockReadGuard<'_, SiteRegister> {
        self.register.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn register_mut(&self) -> RwLockWriteGuard<'_, SiteRegister> {
        self.register.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SiteRegister {
    fn new(orgs: &[SimulatedOrg], shares: Vec<Range<usize>>, seed: Seed) -> Self {
        let (outlines, by_id) = (Vec::new(), HashMap::new());
        let mut register = Self { outlines, by_id, members: vec![Arc::default(); orgs.len()] };
        for (org, share) in orgs.iter().zip(shares) {
            for number in share {
                register.add(org.number, &Arc::new(profile(org, number, seed)));
            }
        }
        register
    }

    /// The address has the next free number.
    fn add(&mut self, org: usize, address: &Arc<SiteProfile>) {
        self.by_id.insert(address.id.clone(), address.number);
        Arc::make_mut(&mut self.members[org]).push(address.number);
        let outline = RegisteredSite { address: Arc::clone(address), content: OnceLock::new() };
        self.outlines.push(Arc::new(outline));
    }
}

/// The profile of the site of this number.
fn profile(org: &SimulatedOrg, number: usize, seed: Seed) -> SiteProfile {
    let (name, country, timezone) = names::site(number);
    let seed = seed.named("site").at(number as u64);
    SiteProfile {
        id: seed.uuid(),
        name,
        country: country.to_owned(),
        timezone: timezone.to_owned(),
        org_id: org.id.clone(),
        seed,
        number,
    }
}

/// The organisations, each with the numbers of its sites.
fn organisations(
    size: &WorldSize,
    seed: Seed,
) -> impl Iterator<Item = (SimulatedOrg, Range<usize>)> {
    let count = size.orgs.max(1);
    let sites = size.sites.max(1);
    (0..count).map(move |number| {
        let org = SimulatedOrg {
            id: seed.named("org").at(number as u64).uuid(),
            name: names::organisation(number),
            seed: seed.named("org").at(number as u64),
            number,
        };
        (org, number * sites..(number + 1) * sites)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_organisation_has_its_sites() {
        let plan = WorldPlan::new(&WorldSize { orgs: 3, sites: 2, devices: 4 }, 1);
        let counts: Vec<usize> = plan.orgs.iter().map(|org| plan.sites_of(org).len()).collect();
        assert_eq!(counts, [2, 2, 2]);
        assert_eq!(plan.address(0).name, "HQ");
        assert_eq!(plan.address(5).org_id, plan.orgs[2].id);
        assert_eq!(plan.site_number(&plan.address(4).id), Some(4));
    }

    #[test]
    fn an_empty_size_still_has_one_of_each() {
        let plan = WorldPlan::new(&WorldSize { orgs: 0, sites: 0, devices: 0 }, 1);
        assert_eq!((plan.orgs.len(), plan.addresses().len()), (1, 1));
        assert_eq!(plan.site(0).devices.len(), 1);
    }

    #[test]
    fn sites_come_and_go_and_no_number_is_used_twice() {
        let plan = WorldPlan::new(&WorldSize { orgs: 2, sites: 2, devices: 4 }, 1);
        let (org, gone) = (&plan.orgs[1], plan.address(3));
        assert!(plan.remove(&gone.id) && !plan.remove(&gone.id));
        let new = plan.add(org, NewSite { name: "Zürich".to_owned(), ..NewSite::default() });
        assert_eq!(plan.sites_of(org)[..], [2, 4]);
        assert_eq!(plan.site_number(&gone.id), None);
        assert_eq!(plan.site_number(&new.id), Some(4));
        assert_eq!(plan.site(4).address.name, "Zürich");
        let again = WorldPlan::new(&WorldSize { orgs: 2, sites: 3, devices: 4 }, 1);
        assert_eq!(again.address(4).id, new.id, "the seed alone decides");
    }
}
