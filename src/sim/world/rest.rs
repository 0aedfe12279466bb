//! Answers to the GET requests of the REST side.
//!
//! Paths begin with `/api/v1/`; what is not here is not found.

use super::device_stats::merge;
use super::plan::{Address, Org, Plan};
use super::site::{Device, Site};
use serde_json::{Value, json};

/// What a request gets.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Value,
}

/// A request with its query and its time.
struct Request<'a> {
    plan: &'a Plan,
    query: &'a [(String, String)],
    /// Seconds since 1970.
    now: f64,
}

/// The answer to a GET of `path`; `None` for what does not exist.
pub fn answer(plan: &Plan, path: &str, query: &[(String, String)], now: f64) -> Option<Reply> {
    let request = Request { plan, query, now };
    let segments: Vec<&str> =
        path.strip_prefix("/api/v1/")?.trim_end_matches('/').split('/').collect();
    match segments[..] {
        ["self"] => Some(plain(request.own())),
        ["orgs", org, ref rest @ ..] => request.org(&plan.orgs[plan.org(org)?], rest),
        ["sites", site, ref rest @ ..] => request.site(&plan.site(plan.site_number(site)?), rest),
        _ => None,
    }
}

impl Request<'_> {
    fn own(&self) -> Value {
        let privilege = |org: &Org| {
            json!({"scope": "org", "org_id": org.id, "name": org.name,
            "org_name": org.name, "role": "admin"})
        };
        json!({
            "admin_id": self.plan.seed.named("admin").uuid(),
            "email": "demo@example.com",
            "first_name": "Demo",
            "last_name": "Admin",
            "two_factor_verified": true,
            "privileges": self.plan.orgs.iter().map(privilege).collect::<Vec<_>>(),
        })
    }

    fn org(&self, org: &Org, rest: &[&str]) -> Option<Reply> {
        let sites = &org.sites;
        let site = |number: usize| self.plan.site(sites.start + number);
        match rest {
            [] => Some(plain(json!({"id": org.id, "name": org.name}))),
            ["sites"] => Some(
                self.page(sites.len(), |number| address(self.plan.address(sites.start + number))),
            ),
            ["inventory"] => Some(self.inventory(org)),
            ["mxedges"] => Some(self.page(sites.len(), |number| site(number).edge())),
            ["stats", "mxedges"] => {
                Some(self.page(sites.len(), |number| site(number).edge_stats(self.now)))
            }
            _ => None,
        }
    }

    fn inventory(&self, org: &Org) -> Reply {
        let each = self.plan.devices;
        self.page(org.sites.len() * each, |number| {
            let site = self.plan.site(org.sites.start + number / each);
            let device = &site.devices[number % each];
            let mut entry = site.configured(device);
            merge(&mut entry, json!({"connected": site.is_up(device, self.now)}));
            entry
        })
    }

    fn site(&self, site: &Site, rest: &[&str]) -> Option<Reply> {
        let now = self.now;
        let clients = |connected| site.clients.iter().filter(move |own| own.connected == connected);
        match rest {
            [] => Some(plain(address(&site.address))),
            ["devices"] => Some(self.devices(site, |device| site.configured(device))),
            ["maps"] => Some(self.list(&site.maps, |map| site.map(map))),
            ["assets"] => Some(self.list(&site.assets, |asset| {
                json!({"id": asset.id, "mac": asset.mac, "name": asset.name, "site_id": site.id()})
            })),
            ["mxedges"] => Some(self.list([site], Site::edge)),
            ["stats", "devices"] => Some(self.device_stats(site)),
            ["stats", "assets"] => Some(self.list(&site.assets, |own| site.asset(own, now))),
            ["stats", "discovered_assets"] => {
                Some(self.list(&site.assets, |own| site.discovered_asset(own, now)))
            }
            ["stats", "clients"] => {
                Some(self.list(clients(true), |own| site.client_stats(own, now)))
            }
            ["stats", "mxedges"] => Some(self.list([site], |site| site.edge_stats(now))),
            ["stats", "maps", map, what] => {
                let map = site.maps.iter().position(|own| own.id == *map)?;
                self.on_map(site, map, what)
            }
            _ => None,
        }
    }

    fn on_map(&self, site: &Site, map: usize, what: &str) -> Option<Reply> {
        let now = self.now;
        let clients = |connected: bool| {
            site.clients.iter().filter(move |own| own.map == map && own.connected == connected)
        };
        let phones = site.sdk_clients.iter().filter(|own| own.map == map);
        match what {
            "sdkclients" => Some(self.list(phones, |own| site.sdk_client(own, now))),
            "clients" => Some(self.list(clients(true), |own| site.map_client(own, now))),
            "unconnected_clients" => {
                Some(self.list(clients(false), |own| site.unconnected_client(own, now)))
            }
            _ => None,
        }
    }

    fn device_stats(&self, site: &Site) -> Reply {
        self.devices(site, |device| {
            let mut stats = site.device_stats(device, self.now);
            merge(&mut stats, site.configured(device));
            let (upgraded, upgrade) = site.upgrade(self.now);
            if upgraded.number == device.number {
                merge(&mut stats, json!({"fwupdate": upgrade.detail(self.now)}));
            }
            stats
        })
    }

    /// Access points, unless `type` says otherwise; narrowed by `name` and `status`.
    fn devices(&self, site: &Site, show: impl Fn(&Device) -> Value) -> Reply {
        let kind = self.asked("type").unwrap_or("ap");
        let status = self.asked("status").unwrap_or("all");
        let part = self.asked("name").unwrap_or_default().to_lowercase();
        let wanted = |device: &&Device| {
            (kind == "all" || kind == device.sort.name())
                && (status == "all" || status == site.status(device, self.now))
                && device.name.to_lowercase().contains(&part)
        };
        self.list(site.devices.iter().filter(wanted), show)
    }

    fn list<T>(&self, items: impl IntoIterator<Item = T>, show: impl Fn(T) -> Value) -> Reply
    where
        T: Copy,
    {
        let items: Vec<T> = items.into_iter().collect();
        self.page(items.len(), |number| show(items[number]))
    }

    /// The part of a list that `limit` and `page` ask for.
    fn page(&self, total: usize, item: impl Fn(usize) -> Value) -> Reply {
        let number = |name, otherwise| {
            self.asked(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
        };
        let (limit, page): (usize, usize) =
            (number("limit", 100).clamp(1, 1_000), number("page", 1).max(1));
        let start = (page - 1).saturating_mul(limit).min(total);
        let end = start.saturating_add(limit).min(total);
        Reply {
            status: 200,
            headers: vec![
                ("X-Page-Limit", limit.to_string()),
                ("X-Page-Page", page.to_string()),
                ("X-Page-Total", total.to_string()),
            ],
            body: (start..end).map(item).collect(),
        }
    }

    fn asked(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

impl Site {
    /// What is configured of a device.
    fn configured(&self, device: &Device) -> Value {
        let mut entry = json!({"name": device.name, "mac": device.mac, "model": device.model,
            "serial": device.serial});
        merge(&mut entry, self.sited(device));
        merge(&mut entry, self.point(device.map, device.place));
        entry
    }
}

fn plain(body: Value) -> Reply {
    Reply { status: 200, headers: vec![], body }
}

fn address(address: &Address) -> Value {
    json!({"id": address.id, "name": address.name, "org_id": address.org_id,
        "country_code": address.country, "timezone": address.timezone, "sitegroup_ids": []})
}

#[cfg(test)]
mod tests {
    use super::super::Size;
    use super::*;

    fn get(plan: &Plan, path: &str, query: &[(&str, &str)]) -> Option<Reply> {
        let query: Vec<(String, String)> =
            query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        answer(plan, path, &query, 1_800_000_000.0)
    }

    fn count(plan: &Plan, path: &str, query: &[(&str, &str)]) -> usize {
        get(plan, path, query)
            .and_then(|reply| reply.body.as_array().map(Vec::len))
            .expect("a list")
    }

    #[test]
    fn lists_are_paged() {
        let plan = Plan::new(&Size { orgs: 1, sites: 250, devices: 12 }, 1);
        let path = format!("/api/v1/orgs/{}/sites", plan.orgs[0].id);
        let reply = get(&plan, &path, &[("page", "3")]).expect("a list");
        assert_eq!(reply.body.as_array().map(Vec::len), Some(50));
        let total = ("X-Page-Total", "250".to_owned());
        assert!(reply.headers.contains(&total));
        assert_eq!(count(&plan, &path, &[("limit", "5000")]), 250);
        assert_eq!(count(&plan, &path, &[("page", "9")]), 0);
        let inventory = format!("/api/v1/orgs/{}/inventory", plan.orgs[0].id);
        assert_eq!(count(&plan, &inventory, &[("limit", "1000"), ("page", "3")]), 1000);
    }

    #[test]
    fn only_access_points_are_listed_unless_a_type_is_asked_for() {
        let plan = Plan::new(&Size { orgs: 1, sites: 1, devices: 12 }, 1);
        for list in ["devices", "stats/devices"] {
            let path = format!("/api/v1/sites/{}/{list}", plan.address(0).id);
            assert_eq!(count(&plan, &path, &[]), 9);
            assert_eq!(count(&plan, &path, &[("type", "all")]), 12);
            assert_eq!(count(&plan, &path, &[("type", "gateway")]), 1);
            assert_eq!(count(&plan, &path, &[("name", "ap-lobby")]), 1);
        }
    }

    #[test]
    fn what_does_not_exist_is_not_found() {
        let plan = Plan::new(&Size { orgs: 1, sites: 1, devices: 12 }, 1);
        let site = &plan.address(0).id;
        for path in ["/api/v1/orgs/x/sites", "/api/v1/unknown", "/api/v2/self"] {
            assert_eq!(get(&plan, path, &[]), None, "{path}");
        }
        assert_eq!(get(&plan, &format!("/api/v1/sites/{site}/unknown"), &[]), None);
        assert_eq!(get(&plan, &format!("/api/v1/sites/{site}/stats/maps/x/clients"), &[]), None);
    }
}
