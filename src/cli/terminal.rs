//! Finds out whether output is coloured and how wide the terminal is.

use std::env;
use std::io::stdout;

use super::config;
use crate::error::Error;

/// Whether to use colours. The setting wins, then `NO_COLOR`, then `CLICOLOR_FORCE`, then whether the output
/// is a terminal.
pub fn colored(options: &config::ConfiguredOptions, terminal: bool) -> Result<bool, Error> {
    let wanted = options.word("color", &["auto", "always", "never"])?;
    Ok(match wanted.as_deref() {
        Some("always") => true,
        Some("never") => false,
        _ => colored_by_default(terminal),
    })
}

/// Whether to use colours if no setting says so.
pub fn colored_by_default(terminal: bool) -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    let capable = env::var_os("TERM").is_none_or(|term| term != "dumb");
    !set("NO_COLOR") && (set("CLICOLOR_FORCE") || (terminal && capable))
}

/// Columns of the terminal; 80 if unknown.
pub fn width() -> usize {
    rustix::termios::tcgetwinsize(stdout())
        .map_or(80, |size| if size.ws_col == 0 { 80 } else { size.ws_col.into() })
}
