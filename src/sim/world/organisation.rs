//! Payloads of organisation channels: insights, and the results of tests and synchronisations.

use super::health::Outage;
use super::plan::{SimulatedOrg, WorldPlan};
use super::random::round;
use super::site_builder::composition;
use serde_json::{Value, json};

impl WorldPlan {
    /// One part of the summary: the cloud sends the keys that are ready.
    pub fn insights(&self, org: &SimulatedOrg, step: u64, now: f64) -> Value {
        let mut part = match step % 4 {
            0 => scores(org, now),
            1 => self.inventory_counts(org, now),
            2 => client_counts(org, self.sites_of(org).len(), now),
            _ => event_counts(org, now),
        };
        part["timestamp"] = json!(now as u64);
        part
    }

    fn inventory_counts(&self, org: &SimulatedOrg, now: f64) -> Value {
        let numbers = self.sites_of(org);
        let sites = numbers.len();
        let (points, switches, gateways) = composition(self.devices);
        let failing = |site: &usize| points > 1 && Outage::of(self.address(*site).seed).is_on(now);
        let down = numbers.iter().filter(|site| failing(site)).count();
        json!({
            "num_sites": sites, "num_degraded_sites": down,
            "num_aps": sites * points, "num_disconnected_aps": down,
            "num_switches": sites * switches, "num_disconnected_switches": 0,
            "num_gateways": sites * gateways, "num_disconnected_gateways": 0,
            "num_mxedges": sites, "num_disconnected_mxedges": 0,
        })
    }
}

fn scores(org: &SimulatedOrg, now: f64) -> Value {
    let score = |name, middle: f64| round(middle + 0.05 * org.seed.named(name).noise(now, 30.0), 3);
    json!({"sle_summary_wireless": score("wireless", 0.92), "sle_summary_wired": score("wired", 0.95),
        "sle_summary_wan": score("wan", 0.86)})
}

fn client_counts(org: &SimulatedOrg, sites: usize, now: f64) -> Value {
    let count = |name, each: f64| {
        let swing = 1.0 + 0.1 * org.seed.named(name).noise(now, 20.0);
        (sites as f64 * each * swing).round() as u64
    };
    json!({"num_clients": count("wireless", 16.0), "num_wired_clients": count("wired", 18.0),
        "num_wan_clients": count("wan", 30.0), "num_nac_clients": count("nac", 11.0)})
}

fn event_counts(org: &SimulatedOrg, now: f64) -> Value {
    let count = |name, most: u64| org.seed.named(name).at(now as u64 / 5).below(most);
    json!({"num_marvis_alerts": count("marvis", 4), "num_infra_alerts": count("infra", 3),
        "num_security_alerts": count("security", 2), "num_device_events": count("device", 40),
        "num_client_events": count("client", 90)})
}

/// How the synchronisation with another vendor's cloud went.
pub fn vendor_sync(step: u64) -> Value {
    match step % 3 {
        0 => json!({"vendor": "cradlepoint", "status": "done", "text": "Synced 14 devices."}),
        1 => json!({"vendor": "zscaler", "status": "done", "text": "Synced 3 tunnels."}),
        _ => json!({"vendor": "cradlepoint", "status": "failed",
            "text": "The API keys of the organization were refused."}),
    }
}

/// How a test of an identity provider went.
pub fn idp_test(org: &SimulatedOrg, step: u64) -> Value {
    let id = org.seed.named("idp").uuid();
    match step % 3 {
        0 => json!({"status": "success", "idp_id": id, "idp_type": "ldap"}),
        1 => json!({"status": "failure", "error": "Invalid Credentials", "idp_id": id,
            "idp_type": "ldap"}),
        _ => json!({"status": "failure", "error": "No matching IDP found"}),
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::*;

    #[test]
    fn insights_are_partial_and_come_round() {
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 5, devices: 12 }, 1);
        let part = |step| plan.insights(&plan.orgs[0], step, 1_800_000_000.0);
        assert!(part(0)["sle_summary_wan"].is_f64() && part(0)["num_aps"].is_null());
        assert_eq!(part(1)["num_aps"], 45);
        assert!(part(2)["num_clients"].is_u64() && part(3)["num_client_events"].is_u64());
        assert_eq!(part(0), part(4));
        assert_eq!(idp_test(&plan.orgs[0], 0)["status"], "success");
        assert_eq!(vendor_sync(2)["status"], "failed");
    }
}
