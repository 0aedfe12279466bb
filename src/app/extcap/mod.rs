//! Implements Wireshark's external capture interface (extcap): installation, queries and captures.
//!
//! | module | what |
//! |---|---|
//! | `grammar` | the sentences in which Wireshark is answered |
//! | `interface` | one interface for each configured site |
//! | `dialog` | what Wireshark's dialog offers |
//! | `choices` | the sites and devices in it |
//! | `install` | the entry in the personal extcap folder |
//! | `fifo` | the pipe that Wireshark reads |
//!
//! The grammar and the calls are those of Wireshark's developer's guide, "Adding Capture Interfaces And Log
//! Sources Using Extcap", and of its manual page extcap(4). Knows nothing of how a capture is run.

pub mod choices;
pub mod dialog;
pub mod fifo;
mod grammar;
pub mod install;
pub mod interface;

use interface::ExtcapInterface;

/// The first sentence of all: who answers.
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
