//! `--dry-run`: what would be done, in words.

use std::sync::Arc;

use crate::channel::Subscription;
use crate::net::Endpoint;
use crate::wire::Request;

/// The connection and the frames that would be sent, the token hidden.
pub fn describe(endpoint: &Endpoint, wanted: &[Arc<Subscription>]) -> String {
    let mut plan = format!("GET {}\nAuthorization: Token ***\n", endpoint.stream);
    for subscription in wanted {
        plan.push_str(&Request::Subscribe(&subscription.path).frame());
        plan.push('\n');
    }
    plan
}
