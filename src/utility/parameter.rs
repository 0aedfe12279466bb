//! The parameters of a utility, each a command-line option and a member of the request body.

use std::net::IpAddr;

use crate::channel::MacAddress;

/// One setting.
#[derive(Debug)]
pub struct UtilityParameter {
    /// The member of the body.
    pub field: &'static str,
    /// The option, where it is not the field with dashes.
    pub renamed: Option<&'static str>,
    pub kind: UtilityParameterKind,
    pub required: bool,
    /// What the cloud takes when it is left out; it is not sent then.
    pub default: Option<&'static str>,
    /// What it means, without a final period.
    pub about: &'static str,
}

/// What values a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UtilityParameterKind {
    Text,
    /// A whole number between the two, both included.
    Integer {
        least: u32,
        most: u32,
    },
    /// The same, but Mist takes it as text.
    Numeral {
        least: u32,
        most: u32,
    },
    Choice(&'static [&'static str]),
    /// True where it is given.
    Flag,
    /// An IPv4 or IPv6 address.
    Address,
    /// An address, or the word.
    AddressOr(&'static str),
    /// A network such as `10.0.0.0/8`, or an address.
    Prefix,
    Mac,
    List,
    /// Ports, but none that stand for several, or for no socket at all.
    RealPorts,
    Macs,
    /// A text that is never shown and never stands on the command line.
    Secret,
}

/// A value that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue {
    Number(u32),
    Text(String),
    Flag,
    List(Vec<String>),
}

impl UtilityParameter {
    /// The long option, without dashes.
    pub fn option(&self) -> String {
        self.renamed.map_or_else(|| self.field.replace('_', "-"), str::to_owned)
    }

    /// A host that must be named is the argument without an option.
    pub fn is_positional(&self) -> bool {
        self.required && self.field == "host"
    }
}

impl UtilityParameterKind {
    /// Reads a value as it was given.
    ///
    /// # Errors
    ///
    /// What the setting takes, as the end of a sentence: `it takes …`.
    pub fn read(self, text: &str) -> Result<ParameterValue, String> {
        let text = text.trim();
        let wanted = || Err(self.takes());
        match self {
            _ if text.is_empty() && self != Self::Flag => wanted(),
            Self::Text | Self::Secret => Ok(ParameterValue::Text(text.to_owned())),
            Self::Integer { least, most } => match text.parse() {
                Ok(number) if (least..=most).contains(&number) => {
                    Ok(ParameterValue::Number(number))
                }
                _ => wanted(),
            },
            Self::Numeral { least, most } => match text.parse::<u32>() {
                Ok(number) if (least..=most).contains(&number) => {
                    Ok(ParameterValue::Text(number.to_string()))
                }
                _ => wanted(),
            },
            Self::Choice(words) if words.contains(&text) => {
                Ok(ParameterValue::Text(text.to_owned()))
            }
            Self::Flag => Ok(ParameterValue::Flag),
            Self::Address if is_address(text) => Ok(ParameterValue::Text(text.to_owned())),
            Self::AddressOr(word) if is_address(text) || text == word => {
                Ok(ParameterValue::Text(text.to_owned()))
            }
            Self::Prefix if is_prefix(text) => Ok(ParameterValue::Text(text.to_owned())),
            Self::Mac => match MacAddress::parse(text) {
                Some(mac) => Ok(ParameterValue::Text(mac.to_string())),
                None => wanted(),
            },
            Self::List => list(text, |item| Some(item.to_owned())).map_or_else(wanted, Ok),
            Self::RealPorts => {
                let port = |item: &str| is_real_port(item).then(|| item.to_owned());
                list(text, port).map_or_else(wanted, Ok)
            }
            Self::Macs => {
                let mac = |item: &str| MacAddress::parse(item).map(|mac| mac.to_string());
                list(text, mac).map_or_else(wanted, Ok)
            }
            Self::Choice(_) | Self::Address | Self::AddressOr(_) | Self::Prefix => wanted(),
        }
    }

    /// What values there are, for people.
    pub fn takes(self) -> String {
        match self {
            Self::Text | Self::Secret => "a text".to_owned(),
            Self::Integer { least, most: u32::MAX } => format!("a number from {least}"),
            Self::Integer { least, most } | Self::Numeral { least, most } => {
                format!("a number from {least} to {most}")
            }
            Self::Choice(words) => format!("one of {}", words.join(", ")),
            Self::Flag => "no value".to_owned(),
            Self::Address => "an IP address".to_owned(),
            Self::AddressOr(word) => format!("an IP address, or `{word}`"),
            Self::Prefix => "a network such as 10.0.0.0/8".to_owned(),
            Self::Mac => "a MAC such as 5c5b350e0060".to_owned(),
            Self::List => "one or more, with commas between them".to_owned(),
            Self::RealPorts => {
                "one port or more, with commas between them; no vme, ae or irb".to_owned()
            }
            Self::Macs => "one MAC or more, with commas between them".to_owned(),
        }
    }

    /// How a value is called in the help.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Integer { .. } | Self::Numeral { .. } => "N",
            Self::Choice(_) => "WORD",
            Self::Flag => "",
            Self::Address | Self::AddressOr(_) => "IP",
            Self::Prefix => "PREFIX",
            Self::Mac => "MAC",
            Self::List | Self::RealPorts => "A,B",
            Self::Macs => "MAC,MAC",
            Self::Secret => "FILE",
        }
    }
}

fn list(text: &str, read: impl Fn(&str) -> Option<String>) -> Option<ParameterValue> {
    let items = text.split(',').map(str::trim);
    let read = |item: &str| if item.is_empty() { None } else { read(item) };
    items.map(read).collect::<Option<Vec<_>>>().map(ParameterValue::List)
}

/// Juniper's page on bouncing ports excludes vme, ae and irb.
fn is_real_port(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let follows =
        |rest: &str| rest.is_empty() || rest.starts_with(|c: char| !c.is_ascii_alphabetic());
    !["vme", "ae", "irb"].iter().any(|word| text.strip_prefix(word).is_some_and(follows))
}

fn is_address(text: &str) -> bool {
    text.parse::<IpAddr>().is_ok()
}

fn is_prefix(text: &str) -> bool {
    let (address, length) = text.split_once('/').map_or((text, None), |(a, l)| (a, Some(l)));
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let most = if address.is_ipv4() { 32 } else { 128 };
    length.is_none_or(|length| length.parse::<u8>().is_ok_and(|length| length <= most))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> ParameterValue {
        ParameterValue::Text(text.to_owned())
    }

    #[test]
    fn values_are_read_by_their_kind() {
        let items =
            |items: &[&str]| ParameterValue::List(items.iter().map(|&item| item.into()).collect());
        let size = UtilityParameterKind::Integer { least: 56, most: 65535 };
        for (kind, given, expected) in [
            (size, "56", ParameterValue::Number(56)),
            (UtilityParameterKind::Numeral { least: 1, most: 4094 }, "010", text("10")),
            (UtilityParameterKind::Choice(&["udp", "icmp"]), "icmp", text("icmp")),
            (UtilityParameterKind::Address, "2001:db8::1", text("2001:db8::1")),
            (UtilityParameterKind::AddressOr("all"), "all", text("all")),
            (UtilityParameterKind::Prefix, "10.0.0.0/8", text("10.0.0.0/8")),
            (UtilityParameterKind::Mac, "5C:5B:35:0E:00:60", text("5c5b350e0060")),
            (UtilityParameterKind::List, "ge-0/0/0, ge-0/0/1", items(&["ge-0/0/0", "ge-0/0/1"])),
            (UtilityParameterKind::RealPorts, "ge-0/0/0,aeb", items(&["ge-0/0/0", "aeb"])),
            (UtilityParameterKind::Macs, "5c5b.350e.0060", items(&["5c5b350e0060"])),
        ] {
            assert_eq!(kind.read(given), Ok(expected), "{given}");
        }
    }

    #[test]
    fn other_values_are_refused_with_what_would_do() {
        for (kind, given, takes) in [
            (
                UtilityParameterKind::Integer { least: 56, most: 65535 },
                "55",
                "a number from 56 to 65535",
            ),
            (
                UtilityParameterKind::Integer { least: 56, most: 65535 },
                "65536",
                "a number from 56 to 65535",
            ),
            (UtilityParameterKind::Integer { least: 0, most: 10 }, "-1", "a number from 0 to 10"),
            (UtilityParameterKind::Integer { least: 1, most: u32::MAX }, "many", "a number from 1"),
            (UtilityParameterKind::Choice(&["udp", "icmp"]), "tcp", "one of udp, icmp"),
            (UtilityParameterKind::Address, "10.0.0", "an IP address"),
            (UtilityParameterKind::AddressOr("all"), "some", "an IP address, or `all`"),
            (UtilityParameterKind::Prefix, "10.0.0.0/33", "a network such as 10.0.0.0/8"),
            (UtilityParameterKind::Mac, "5c5b", "a MAC such as 5c5b350e0060"),
            (
                UtilityParameterKind::RealPorts,
                "ge-0/0/0,irb.1",
                "one port or more, with commas between them; no vme, ae or irb",
            ),
            (UtilityParameterKind::List, "a,,b", "one or more, with commas between them"),
            (
                UtilityParameterKind::Macs,
                "5c5b350e0060,x",
                "one MAC or more, with commas between them",
            ),
            (UtilityParameterKind::Text, " ", "a text"),
        ] {
            assert_eq!(kind.read(given), Err(takes.to_owned()), "{given}");
        }
    }
}
