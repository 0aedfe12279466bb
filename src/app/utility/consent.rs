//! Asks for confirmation before a disruptive utility runs.

use std::io::IsTerminal;

use super::super::device::DeviceTarget;
use super::super::prompt;
use crate::error::Error;
use crate::utility::Utility;

/// How many devices are named; further ones are counted.
const NAMED: usize = 5;

/// Asks on the terminal; fails without one, or if the answer is not yes.
pub async fn ask(
    utility: &Utility,
    disruption: &str,
    targets: &[DeviceTarget],
) -> Result<(), Error> {
    let what = format!("`{}` will {disruption}", utility.name);
    // The question goes to stderr, so both ends must be a terminal.
    if !prompt::is_possible() || !std::io::stderr().is_terminal() {
        return Err(Error::usage(
            format!("{what}; there is no terminal to ask on"),
            Some("give `--yes` if that is wanted"),
        ));
    }
    let question = format!("{what}.\nGo on with {}? [y/N] ", devices(targets));
    let answer = prompt::ask(&question).await.unwrap_or_default();
    if matches!(answer.to_ascii_lowercase().as_str(), "y" | "yes") {
        Ok(())
    } else {
        Err(Error::usage("declined: nothing was sent", None))
    }
}

fn devices(targets: &[DeviceTarget]) -> String {
    let names: Vec<&str> = targets.iter().take(NAMED).map(DeviceTarget::name).collect();
    let more = targets.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more device(s)") } else { String::new() };
    names.join(", ") + &more
}
