//! `--dry-run`: what would be done, in words.

use std::sync::Arc;

use crate::channel::Subscription;
use crate::net::Settings;
use crate::wire::Request;

/// The connection and the frames that would be sent, secrets hidden.
pub fn describe(net: &Settings, wanted: &[Arc<Subscription>]) -> String {
    let mut plan = format!("GET {}\n{}\n", net.route(), net.credentials.hidden());
    for subscription in wanted {
        plan.push_str(&Request::Subscribe(&subscription.path).frame());
        plan.push('\n');
    }
    plan
}
