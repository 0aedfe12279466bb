//! Answers GET requests of the simulated REST API from the world's data.
//!
//! Paths begin with `/api/v1/`; what is not here is not found. Knows nothing of who asks.

mod organisation;
mod site;

use super::plan::WorldPlan;
use super::site::SiteProfile;
use serde_json::{Value, json};

/// What a request gets.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldResponse {
    pub headers: Vec<(&'static str, String)>,
    pub body: Value,
}

/// A request with its query and its time.
struct WorldRequest<'a> {
    plan: &'a WorldPlan,
    query: &'a [(String, String)],
    /// Seconds since 1970.
    now: f64,
}

/// The answer to a GET of `path`; `None` for what does not exist.
pub fn answer(
    plan: &WorldPlan,
    path: &str,
    query: &[(String, String)],
    now: f64,
) -> Option<WorldResponse> {
    let request = WorldRequest { plan, query, now };
    let segments: Vec<&str> =
        path.strip_prefix("/api/v1/")?.trim_end_matches('/').split('/').collect();
    match segments[..] {
        ["orgs", org, ref rest @ ..] => request.org(&plan.orgs[plan.org(org)?], rest),
        ["sites", site, ref rest @ ..] => request.site(&plan.site(plan.site_number(site)?), rest),
        _ => None,
    }
}

impl WorldRequest<'_> {
    fn list<T>(
        &self,
        items: impl IntoIterator<Item = T>,
        show: impl Fn(T) -> Value,
    ) -> WorldResponse
    where
        T: Copy,
    {
        let items: Vec<T> = items.into_iter().collect();
        self.page(items.len(), |number| show(items[number]))
    }

    /// The part of a list that `limit` and `page` ask for.
    fn page(&self, total: usize, item: impl Fn(usize) -> Value) -> WorldResponse {
        let number = |name, otherwise| {
            self.asked(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
        };
        let (limit, page): (usize, usize) =
            (number("limit", 100).clamp(1, 1_000), number("page", 1).max(1));
        let start = (page - 1).saturating_mul(limit).min(total);
        let end = start.saturating_add(limit).min(total);
        WorldResponse {
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

    /// Whether the query leaves `key` open or asks for this value.
    fn wants(&self, key: &str, value: &str) -> bool {
        self.asked(key).is_none_or(|asked| asked == value)
    }
}

fn plain(body: Value) -> WorldResponse {
    WorldResponse { headers: vec![], body }
}

/// A site as REST describes it.
pub fn address(address: &SiteProfile) -> Value {
    json!({"id": address.id, "name": address.name, "org_id": address.org_id,
        "country_code": address.country, "timezone": address.timezone, "sitegroup_ids": [],
        "address": format!("{} Main Street", address.number + 1),
        "created_time": CREATED, "modified_time": CREATED + address.number})
}

/// When everything was configured, in seconds since 1970.
const CREATED: usize = 1_700_000_000;

#[cfg(test)]
mod tests {
    use super::super::WorldSize;
    use super::*;

    fn get(plan: &WorldPlan, path: &str, query: &[(&str, &str)]) -> Option<WorldResponse> {
        let query: Vec<(String, String)> =
            query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        answer(plan, path, &query, 1_800_000_000.0)
    }

    fn count(plan: &WorldPlan, path: &str, query: &[(&str, &str)]) -> usize {
        get(plan, path, query)
            .and_then(|reply| reply.body.as_array().map(Vec::len))
            .expect("a list")
    }

    #[test]
    fn lists_are_paged() {
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 250, devices: 12 }, 1);
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
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1);
        for list in ["devices", "stats/devices"] {
            let path = format!("/api/v1/sites/{}/{list}", plan.address(0).id);
            assert_eq!(count(&plan, &path, &[]), 9);
            assert_eq!(count(&plan, &path, &[("type", "all")]), 12);
            assert_eq!(count(&plan, &path, &[("type", "gateway")]), 1);
            assert_eq!(count(&plan, &path, &[("name", "ap-lobby")]), 1);
        }
    }

    #[test]
    fn an_inventory_is_narrowed_and_devices_are_named() {
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 3, devices: 12 }, 1);
        let org = format!("/api/v1/orgs/{}", plan.orgs[0].id);
        let inventory = format!("{org}/inventory");
        let mac = plan.site(2).devices[9].mac.clone();
        let reply = get(&plan, &inventory, &[("mac", &mac)]).expect("a list");
        assert_eq!(reply.body[0]["vc_mac"], mac);
        assert_eq!(count(&plan, &inventory, &[("type", "switch")]), 6);
        assert_eq!(count(&plan, &inventory, &[("site_id", plan.site(1).id())]), 12);
        let names = get(&plan, &format!("{org}/devices"), &[]).expect("names").body;
        assert_eq!(names["results"].as_array().map(Vec::len), Some(36));
        let site = format!("/api/v1/sites/{}", plan.address(0).id);
        let device = plan.site(0).devices[3].id.clone();
        let one = get(&plan, &format!("{site}/devices/{device}"), &[]).expect("a device");
        assert_eq!(one.body["id"], device);
        assert_eq!(count(&plan, &format!("{site}/wlans"), &[]), 3);
    }

    #[test]
    fn what_does_not_exist_is_not_found() {
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1);
        let site = &plan.address(0).id;
        for path in ["/api/v1/orgs/x/sites", "/api/v1/unknown", "/api/v2/orgs"] {
            assert_eq!(get(&plan, path, &[]), None, "{path}");
        }
        assert_eq!(get(&plan, &format!("/api/v1/sites/{site}/unknown"), &[]), None);
        assert_eq!(get(&plan, &format!("/api/v1/sites/{site}/stats/maps/x/clients"), &[]), None);
    }
}
