//! The registry of device utilities: what can be run on a device, with which parameters, and how it ends.
//!
//! Pure data and a little text handling. Knows nothing of sockets, of the command line, of JSON or of
//! terminals. A new utility is one row of [`UTILITIES`]: the subcommand of `run`, its options, help, man
//! page, completions and README row come from it. It also needs a row of the same name in
//! `sim/utilities/definitions.rs`, where a test reports a missing one.

mod defs;
mod origin;
mod parameter;

pub use defs::{SHELL, UTILITIES};
pub use origin::DeviceOrigin;
pub use parameter::{ParameterValue, UtilityParameter, UtilityParameterKind};

use std::fmt;
use std::time::Duration;

/// How long a device may take for its first output before a count or duration starts.
pub const FIRST_OUTPUT: Duration = Duration::from_secs(30);

/// How long a whole run may take.
pub const WHOLE_RUN: Duration = Duration::from_secs(60);

/// Something that a device does on request.
#[derive(Debug)]
pub struct Utility {
    /// Mist's name of the command, and the last segment of the path that starts it: `show_mac_table`.
    pub name: &'static str,
    /// What it does, in one line, without a final period.
    pub about: &'static str,
    /// Further sentences for `--help` and the man page; may be empty.
    pub detail: &'static str,
    /// The members of the request's body.
    pub parameters: &'static [UtilityParameter],
    /// The devices that know it.
    pub devices: &'static [DeviceType],
    /// What it disrupts, as the end of a sentence that begins with the command: `will …`. `None` only reads.
    pub disrupts: Option<&'static str>,
    pub answer: UtilityOutput,
    /// The cloud may name no session, and then there is nothing to listen to: its OpenAPI description
    /// documents no answer to the call.
    pub sessionless: bool,
    /// Members of the body that are always the same.
    pub fixed: &'static [(&'static str, &'static str)],
    /// Text after which nothing more comes.
    pub closing: &'static [&'static str],
    /// Text in a line of output that means failure, besides what is one for every utility.
    pub failing: &'static [&'static str],
    /// Seconds of silence after its last output that end it, unless the user chooses another time.
    pub silence: u64,
    /// The field that counts what is done, one a second; silence before all of it could be done is no end.
    pub paced: Option<&'static str>,
}

/// Where the output comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UtilityOutput {
    /// On the device's channel: text, or tables as JSON inside the text.
    Channel,
    /// There is none: what it causes is seen elsewhere.
    Nothing,
    /// Text, on a socket of its own, whose URL the cloud gives.
    Socket,
    /// Messages on the channel of this name, whose path under `/api/v1` is also that of the call.
    OwnChannel(&'static str),
    /// A full screen that is drawn again and again, on such a socket.
    Screen,
}

/// A kind of device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceType {
    AccessPoint,
    Switch,
    Srx,
    Ssr,
}

impl Utility {
    /// The utility of this name, in Mist's form or with dashes, or by its alias.
    pub fn named(name: &str) -> Option<&'static Self> {
        let own =
            |utility: &&Self| utility.name == name || utility.aliases().any(|alias| alias == name);
        UTILITIES.iter().find(own)
    }

    /// Other names on the command line.
    pub fn aliases(&self) -> impl Iterator<Item = String> + use<> {
        let dashed = self.name.replace('_', "-");
        let short = (self.name == "run_top").then(|| "top".to_owned());
        (dashed != self.name).then_some(dashed).into_iter().chain(short)
    }

    /// The parameter with this field of the body.
    pub fn parameter(&self, field: &str) -> Option<&'static UtilityParameter> {
        self.parameters.iter().find(|parameter| parameter.field == field)
    }

    /// The kinds of device, for people.
    pub fn devices(&self) -> String {
        self.devices.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for DeviceType {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::AccessPoint => "access point",
            Self::Switch => "switch",
            Self::Srx => "SRX",
            Self::Ssr => "SSR",
        })
    }
}

/// Whether a line of a device's output reports a failure, whatever the utility: what Junos and the tools
/// of access points begin such a line with.
pub fn tells_failure(line: &str) -> bool {
    let line = line.trim_start().to_ascii_lowercase();
    let beginnings = [
        "error:",
        "syntax error",
        "unknown command",
        "command failed",
        "failed to ",
        "permission denied",
        "ping: ",
        "traceroute: ",
    ];
    beginnings.iter().any(|beginning| line.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_aliases_are_unique() {
        let names: Vec<String> = UTILITIES
            .iter()
            .flat_map(|utility| utility.aliases().chain([utility.name.to_owned()]))
            .collect();
        for (place, name) in names.iter().enumerate() {
            assert!(!names[place + 1..].contains(name), "{name}");
        }
    }

    #[test]
    fn every_name_is_found_in_each_of_its_forms() {
        for utility in UTILITIES {
            assert_eq!(Utility::named(utility.name).map(|found| found.name), Some(utility.name));
            for alias in utility.aliases() {
                assert_eq!(Utility::named(&alias).map(|found| found.name), Some(utility.name));
            }
        }
        assert_eq!(Utility::named("top").map(|found| found.name), Some("run_top"));
        assert!(Utility::named("reboot").is_none());
    }

    #[test]
    fn rows_are_complete() {
        for utility in UTILITIES.iter().chain([&SHELL]) {
            let name = utility.name;
            let is_of_org = utility.answer == UtilityOutput::OwnChannel("org-idp-test");
            assert!(utility.devices.is_empty() == is_of_org && utility.silence >= 5, "{name}");
            assert!(!utility.about.ends_with('.') && !utility.about.is_empty(), "{name}");
            assert!(utility.detail.is_empty() || utility.detail.ends_with('.'), "{name}");
            for (place, parameter) in utility.parameters.iter().enumerate() {
                let others = &utility.parameters[place + 1..];
                assert!(others.iter().all(|other| other.option() != parameter.option()), "{name}");
                assert!(!parameter.about.ends_with('.'), "{name}: {}", parameter.field);
                assert!(!(parameter.required && parameter.default.is_some()), "{name}");
            }
        }
    }

    #[test]
    fn what_changes_something_says_what() {
        for utility in UTILITIES {
            let changes = ["bounce_", "clear_", "release_"];
            let named = changes.iter().any(|word| utility.name.starts_with(word));
            assert_eq!(utility.disrupts.is_some(), named, "{}", utility.name);
        }
    }

    #[test]
    fn defaults_are_valid_values() {
        for utility in UTILITIES {
            for parameter in utility.parameters {
                let Some(default) = parameter.default else { continue };
                assert!(parameter.kind.read(default).is_ok(), "{}", parameter.field);
            }
        }
    }

    #[test]
    fn lines_that_tell_failures() {
        for line in ["error: command is not valid on the ex2300", "  ping: bad address 'x'"] {
            assert!(tells_failure(line), "{line}");
        }
        for line in ["0 errors", "Error rate 0", "PING 9.9.9.9: 56 data bytes", "errors: 0"] {
            assert!(!tells_failure(line), "{line}");
        }
    }
}
