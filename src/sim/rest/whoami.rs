//! Answers `GET /api/v1/self`.

use serde_json::{Value, json};

use super::super::account::{AdminScope, SimulatedAccount};
use super::super::world::World;

/// With a session that still lacks its second factor.
pub fn pending(account: &SimulatedAccount) -> Value {
    json!({"email": account.email, "privileges": null, "two_factor_required": true,
        "two_factor_passed": false})
}

pub fn whole(account: &SimulatedAccount, world: &World) -> Value {
    json!({
        "admin_id": world.admin_id(),
        "email": account.email,
        "first_name": "Demo",
        "last_name": "Admin",
        "via_sso": account.sso,
        "two_factor_verified": account.two_factor.is_some(),
        "password_modified_time": 1_700_000_000,
        "privileges": privileges(account, world),
        "tags": ["mist"],
    })
}

fn privileges(account: &SimulatedAccount, world: &World) -> Vec<Value> {
    let role = account.role;
    let orgs = world.orgs();
    match account.scope {
        AdminScope::Org => orgs
            .iter()
            .map(|(id, name)| {
                json!({"scope": "org", "org_id": id, "name": name, "org_name": name,
                    "role": role})
            })
            .collect(),
        AdminScope::Site => world
            .addresses()
            .iter()
            .map(|site| {
                let org = orgs.iter().find(|(id, _)| *id == site.org_id).map(|(_, name)| name);
                json!({"scope": "site", "site_id": site.id, "name": site.name,
                    "org_id": site.org_id, "org_name": org, "role": role, "sitegroup_ids": []})
            })
            .collect(),
    }
}
