//! Identifiers in the Mist cloud: UUIDs, MAC addresses, and device UUIDs derived from MACs.

use std::fmt;

/// A MAC address; written as Mist writes it, 12 lower-case hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MacAddress([u8; 6]);

impl MacAddress {
    /// Reads `5c5b350e0060`, `5c:5b:35:0e:00:60`, `5c-5b-35-0e-00-60` and `5c5b.350e.0060`.
    pub fn parse(text: &str) -> Option<Self> {
        let grouped = |separator: char, width: usize| {
            let mut groups = text.split(separator);
            groups.clone().count() == 12 / width && groups.all(|group| group.len() == width)
        };
        if !(grouped(':', 2) || grouped('-', 2) || grouped('.', 4) || text.len() == 12) {
            return None;
        }
        let digits: Vec<u8> = text
            .chars()
            .filter(|letter| !matches!(letter, ':' | '-' | '.'))
            .map(|letter| letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        let octets: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
        (digits.len() == 12).then(|| octets.try_into().ok().map(Self))?
    }

    pub fn octets(self) -> [u8; 6] {
        self.0
    }

    /// As people read it: `5c:5b:35:0e:00:60`.
    pub fn with_colons(self) -> String {
        let octets = self.0.map(|octet| format!("{octet:02x}"));
        octets.join(":")
    }

    /// The MAC inside a device's UUID.
    pub fn of_device(uuid: &str) -> Option<Self> {
        uuid.strip_prefix(DEVICE_PREFIX).and_then(Self::parse)
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(formatter, "{octet:02x}"))
    }
}

/// What every device UUID begins with; the MAC follows (the samples of Juniper's API pages).
const DEVICE_PREFIX: &str = "00000000-0000-0000-1000-";

/// The UUID of the device with this MAC.
pub fn device_uuid(mac: MacAddress) -> String {
    format!("{DEVICE_PREFIX}{mac}")
}

/// Whether this is a UUID in its usual form, of either case.
pub fn is_uuid(text: &str) -> bool {
    let groups = [8, 4, 4, 4, 12];
    text.split('-').map(str::len).eq(groups)
        && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_macs_are_refused() {
        for text in [
            "",
            "5c5b350e006",
            "5c5b350e006g",
            "5c:5b:35:0e:00",
            "5c:5b:35:0e:00:6",
            "5c5b:350e:0060",
            "5c:5b-35:0e:00:60",
        ] {
            assert_eq!(MacAddress::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_device_uuid_holds_its_mac() {
        let mac = MacAddress::parse("5c5b350e0060").expect("a MAC");
        assert_eq!(MacAddress::of_device(&device_uuid(mac)), Some(mac));
        assert_eq!(MacAddress::of_device("4ac1dcf4-9d8b-7211-65c4-057819f0862b"), None);
    }

    #[test]
    fn uuids() {
        assert!(is_uuid("4ac1dcf4-9d8b-7211-65c4-057819f0862b"));
        assert!(is_uuid("4AC1DCF4-9D8B-7211-65C4-057819F0862B"));
        assert!(!is_uuid("4ac1dcf49d8b721165c4057819f0862b"));
        assert!(!is_uuid("4ac1dcf4-9d8b-7211-65c4-057819f0862g"));
    }
}
