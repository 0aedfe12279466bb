//! Implements Wireshark's external capture interface (extcap): installation, queries and captures.
//!
//! | module | what |
//! |---|---|
//! | `grammar` | the syntax of answers to Wireshark |
//! | `interface` | one interface for each configured site |
//! | `dialog` | the fields of the capture dialog |
//! | `choices` | the sites and devices that it offers |
//! | `install` | the script in the personal extcap folder |
//! | `fifo` | the pipe that Wireshark reads |
//!
//! Syntax and calls follow Wireshark's developer's guide, "Adding Capture Interfaces And Log Sources Using
//! Extcap", and the manual page extcap(4). Running a capture is not part of this module.

pub mod choices;
pub mod dialog;
pub mod fifo;
mod grammar;
pub mod install;
pub mod interface;

use interface::ExtcapInterface;

/// The sentence that identifies this program.
pub fn version() -> String {
    let parts = [("version", env!("CARGO_PKG_VERSION")), ("display", "Juniper Mist captures")];
    grammar::sentence("extcap", &parts)
}

/// The answer to `--extcap-interfaces`.
pub fn listing(interfaces: &[ExtcapInterface]) -> String {
    let line = |one: &ExtcapInterface| {
        grammar::sentence("interface", &[("value", &one.value), ("display", &one.display)])
    };
    version() + &interfaces.iter().map(line).collect::<String>()
}
