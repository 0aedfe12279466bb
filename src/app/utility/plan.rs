//! `--dry-run`: what would be sent, in words.

use std::fmt::Write;
use std::sync::Arc;

use super::Run;
use crate::app::plan;
use crate::utility::Answer;

/// The connection, the subscriptions and the calls, secrets hidden.
pub fn describe(run: &Run) -> String {
    let mut text = if run.utility.answer == Answer::Channel {
        let wanted: Vec<_> =
            run.targets.iter().map(|target| Arc::new(target.subscription())).collect();
        plan::describe(&run.net, &wanted)
    } else {
        format!("{}\n", run.net.credentials.hidden())
    };
    let (rest, body) = (&run.net.endpoint.rest, run.request.hidden());
    for target in &run.targets {
        let _ = writeln!(text, "POST {rest}{} {body}", target.call(run.utility));
    }
    text
}
