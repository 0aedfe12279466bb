//! Describes for `--dry-run` the requests that a utility would send.

use std::sync::Arc;

use super::super::plan;
use super::settings::UtilityRun;
use crate::utility::UtilityOutput;

/// Lists look-ups, connection, subscriptions and calls, with secrets hidden.
pub fn describe(run: &UtilityRun, looked_up: &[String]) -> String {
    let text = if run.utility.answer == UtilityOutput::Channel {
        let wanted: Vec<_> =
            run.targets.iter().map(|target| Arc::new(target.subscription())).collect();
        plan::describe(&run.net, looked_up, &wanted)
    } else {
        plan::calls(&run.net, looked_up)
    };
    let (rest, body) = (&run.net.endpoint.rest, run.request.hidden());
    let who = run.net.credentials.hidden();
    let post =
        |call: String| format!("{}\n{who}\n", format!("POST {rest}{call} {body}").trim_end());
    let posts: String = run.targets.iter().map(|target| post(target.call(run.utility))).collect();
    text + &posts
}
