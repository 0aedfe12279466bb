//! Describes the fields of Wireshark's capture dialog, its link types and its filter check.

use super::choices::DialogChoices;
use super::grammar::sentence;
use super::interface::ExtcapInterface;
use crate::channel::CAPTURE_TYPES;

/// A field of the dialog; its number is its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogField {
    Site,
    Device,
    Type,
    Band,
    Bpf,
    Client,
    Port,
    TakeOver,
}

/// The value of a field that leaves it to the program: the configured site, or the only one.
pub const AUTOMATIC: &str = "auto";
/// The value of a field that narrows nothing.
pub const EVERY: &str = "all";
/// The default capture type.
pub const USUAL: &str = "radiotap,wired";

impl DialogField {
    pub const ALL: [Self; 8] = [
        Self::Site,
        Self::Device,
        Self::Type,
        Self::Band,
        Self::Bpf,
        Self::Client,
        Self::Port,
        Self::TakeOver,
    ];

    /// The long option, without dashes.
    pub fn option(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Device => "device",
            Self::Type => "type",
            Self::Band => "band",
            Self::Bpf => "bpf",
            Self::Client => "client",
            Self::Port => "port",
            Self::TakeOver => "take-over",
        }
    }

    /// The field that Wireshark asks to reload; it may leave out the dashes.
    pub fn named(option: &str) -> Option<Self> {
        let name = option.trim_start_matches('-');
        Self::ALL.into_iter().find(|field| field.option() == name)
    }

    /// Whether its choices come from the cloud.
    pub fn reloads(self) -> bool {
        matches!(self, Self::Site | Self::Device)
    }

    fn display(self) -> &'static str {
        match self {
            Self::Site => "Site",
            Self::Device => "Device",
            Self::Type => "Type",
            Self::Band => "Band",
            Self::Bpf => "Filter",
            Self::Client => "Client",
            Self::Port => "Ports",
            Self::TakeOver => "Take over",
        }
    }

    fn tooltip(self) -> &'static str {
        match self {
            Self::Site => "Where to capture",
            Self::Device => "The access point, switch, gateway or Mist Edge to capture on",
            Self::Type => "What is captured",
            Self::Band => "The band of a radio capture",
            Self::Bpf => "Filter in tcpdump's syntax; the cloud applies it",
            Self::Client => "MAC of a client; the type client needs one",
            Self::Port => "Of a switch, gateway or Mist Edge: ge-0/0/0,ge-0/0/1",
            Self::TakeOver => "End a capture that is already running at the site",
        }
    }

    fn number(self) -> String {
        (self as usize).to_string()
    }

    /// Its `arg` sentence.
    fn argument(self) -> String {
        let (number, call) = (self.number(), format!("--{}", self.option()));
        let kind = match self {
            Self::Site | Self::Device | Self::Type | Self::Band => "selector",
            Self::Bpf | Self::Client | Self::Port => "string",
            Self::TakeOver => "boolflag",
        };
        let mut parts = vec![
            ("number", number.as_str()),
            ("call", call.as_str()),
            ("display", self.display()),
            ("tooltip", self.tooltip()),
            ("type", kind),
        ];
        if self.reloads() {
            parts.extend([("reload", "true"), ("placeholder", "Ask the cloud")]);
        }
        parts.push(("group", "Capture"));
        sentence("arg", &parts)
    }

    /// Value and text of each choice; the first is the default.
    fn choices(self, interface: &ExtcapInterface, known: &DialogChoices) -> Vec<(String, String)> {
        let own = |value: &str, text: &str| (value.to_owned(), text.to_owned());
        match self {
            Self::Site => {
                let first = interface.place.as_ref().map_or_else(
                    || own(AUTOMATIC, "The only one"),
                    |place| own(AUTOMATIC, &format!("{} (configured)", place.site)),
                );
                std::iter::once(first).chain(known.sites.iter().cloned()).collect()
            }
            Self::Device => {
                let first = own(EVERY, "All access points");
                std::iter::once(first).chain(known.devices.iter().cloned()).collect()
            }
            Self::Type => {
                let usual = CAPTURE_TYPES.iter().filter(|kind| kind.name == USUAL);
                let others = CAPTURE_TYPES.iter().filter(|kind| kind.name != USUAL);
                usual.chain(others).map(|kind| own(kind.name, kind.name)).collect()
            }
            Self::Band => vec![
                own(EVERY, "As the cloud likes"),
                own("24", "2.4 GHz"),
                own("5", "5 GHz"),
                own("6", "6 GHz"),
            ],
            Self::Bpf | Self::Client | Self::Port | Self::TakeOver => Vec::new(),
        }
    }

    fn values(self, interface: &ExtcapInterface, known: &DialogChoices) -> String {
        let number = self.number();
        let line = |(place, (value, text)): (usize, (String, String))| {
            let default = if place == 0 { "true" } else { "false" };
            let parts = [("arg", &*number), ("value", &value), ("display", &text)];
            sentence("value", &[&parts[..], &[("default", default)]].concat())
        };
        self.choices(interface, known).into_iter().enumerate().map(line).collect()
    }
}

/// The answer to `--extcap-config`, or to `--extcap-reload-option` with the choices of one field.
pub fn dialog(
    interface: &ExtcapInterface,
    known: &DialogChoices,
    reloaded: Option<DialogField>,
) -> String {
    if let Some(field) = reloaded {
        return field.values(interface, known);
    }
    let arguments = DialogField::ALL.iter().map(|field| field.argument());
    let values = DialogField::ALL.iter().map(|field| field.values(interface, known));
    arguments.chain(values).collect()
}

/// The answer to `--extcap-dlts`: radio and wired packets share one pipe.
pub fn link_types() -> String {
    let line = |number, name, display| {
        sentence("dlt", &[("number", number), ("name", name), ("display", display)])
    };
    line("127", "IEEE802_11_RADIO", "802.11 with radiotap, and Ethernet")
        + &line("1", "EN10MB", "Ethernet")
}

/// What is wrong with a capture filter, as far as can be checked without the cloud.
pub fn objection(filter: &str) -> Option<String> {
    if filter.chars().any(char::is_control) {
        return Some("a capture filter is one line".to_owned());
    }
    let mut depth = 0i32;
    for letter in filter.chars() {
        depth += i32::from(matches!(letter, '(' | '[')) - i32::from(matches!(letter, ')' | ']'));
        if depth < 0 {
            return Some(format!("a bracket is closed that was not opened in `{filter}`"));
        }
    }
    if depth > 0 {
        return Some(format!("a bracket is not closed in `{filter}`"));
    }
    let joins = |word: &&str| ["and", "or", "&&", "||"].contains(word);
    let words: Vec<&str> = filter.split_whitespace().collect();
    if words.first().is_some_and(joins)
        || words.last().is_some_and(|word| joins(word) || ["not", "!"].contains(word))
    {
        return Some(format!("an expression is missing beside `and`, `or` or `not` in `{filter}`"));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::interface::{ConfiguredSite, interfaces};
    use super::*;

    #[test]
    fn filters_are_looked_at() {
        for filter in ["", "tcp port 80", "(tcp or udp) and tcp[13] & 2 != 0", "not arp"] {
            assert_eq!(objection(filter), None, "{filter}");
        }
        for filter in ["(tcp", "tcp)", "tcp[", "and tcp", "tcp or", "not", "tcp\nudp"] {
            assert!(objection(filter).is_some(), "{filter}");
        }
    }

    #[test]
    fn a_field_is_filled_again_alone() {
        let place = ConfiguredSite { profile: None, site: "HQ".to_owned() };
        let interface = &interfaces(&[place])[0];
        let known = DialogChoices {
            sites: vec![("s1".to_owned(), "Branch".to_owned())],
            devices: vec![("5c5b35000001".to_owned(), "AP {1}".to_owned())],
        };
        let text = dialog(interface, &known, DialogField::named("--site"));
        let expected = [
            "value {arg=0}{value=auto}{display=HQ (configured)}{default=true}",
            "value {arg=0}{value=s1}{display=Branch}{default=false}",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
        let text = dialog(interface, &known, DialogField::named("device"));
        let last = "value {arg=1}{value=5c5b35000001}{display=AP (1)}{default=false}";
        assert_eq!(text.lines().last(), Some(last));
        assert_eq!(DialogField::named("nothing"), None);
    }

    #[test]
    fn the_usual_type_is_one_of_them() {
        let interface = &interfaces(&[])[0];
        let first = &DialogField::Type.choices(interface, &DialogChoices::default())[0].0;
        assert_eq!(first, USUAL);
    }
}
