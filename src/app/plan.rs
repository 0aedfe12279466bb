//! Describes for `--dry-run` the calls and subscriptions that a stream would make.

use std::sync::Arc;

use crate::channel::Subscription;
use crate::net::{Credentials, Settings};
use crate::wire::Request;

/// Lists the calls, the connection and the frames, with secrets hidden.
pub fn describe(net: &Settings, looked_up: &[String], wanted: &[Arc<Subscription>]) -> String {
    let stream = format!(
        "GET {}\n{}\n",
        net.route(),
        net.stream_credentials().map_or("no credentials", Credentials::hidden)
    );
    let mut plan = calls(net, looked_up) + &stream;
    for subscription in wanted {
        plan.push_str(&Request::Subscribe(&subscription.path).frame());
        plan.push('\n');
    }
    plan
}

/// Lists REST calls, with secrets hidden.
pub fn calls(net: &Settings, calls: &[String]) -> String {
    let line = |call: &String| {
        let (method, path) = call.split_once(' ').unwrap_or_default();
        format!("{method} {}{path}\n{}\n", net.endpoint.rest, net.credentials.hidden())
    };
    calls.iter().map(line).collect()
}
