//! Names link types, and corrects the ones that the cloud announces wrongly.

/// A number of the registry of link types (www.tcpdump.org/linktypes.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkType(pub u16);

/// What a message says of its packet, besides the packet itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MediumHint {
    /// It was caught in the air.
    Radio,
    /// It was caught on a wire.
    Wire,
    #[default]
    None,
}

/// Bytes that the fields of a radiotap header take, without what aligns them, from the lowest bit of its
/// first present word (www.radiotap.org/fields).
const FIELDS: [usize; 24] =
    [8, 1, 1, 4, 2, 1, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2, 1, 1, 8, 3, 8, 12, 12, 12];

/// No radiotap header that is known is longer.
const LONGEST: usize = 512;

impl LinkType {
    pub const ETHERNET: Self = Self(1);
    pub const RADIOTAP: Self = Self(127);

    /// Those that have a name of their own.
    pub const NAMED: [Self; 9] = [
        Self(0),
        Self::ETHERNET,
        Self(101),
        Self(105),
        Self(113),
        Self::RADIOTAP,
        Self(163),
        Self(192),
        Self(276),
    ];

    /// As tcpdump names it, in small letters.
    pub fn name(self) -> String {
        match self.0 {
            0 => "null".to_owned(),
            1 => "ethernet".to_owned(),
            101 => "raw".to_owned(),
            105 => "ieee802-11".to_owned(),
            113 => "linux-sll".to_owned(),
            127 => "ieee802-11-radiotap".to_owned(),
            163 => "ieee802-11-avs".to_owned(),
            192 => "ppi".to_owned(),
            276 => "linux-sll2".to_owned(),
            other => format!("linktype-{other}"),
        }
    }

    /// The link type that a packet announced as `self` really has.
    ///
    /// Mist announces Ethernet for all packets, those with a radiotap header included. An Ethernet frame,
    /// too, can begin with the bytes of such a header: its destination may be a device with a MAC of
    /// 00:00:2b. So a packet of which the cloud says that it was on a wire stays what it is, one that it
    /// says was in the air needs the shape of a header, and one of which nothing is said must hold a
    /// frame of Wi-Fi behind it as well.
    pub fn repaired(self, packet: &[u8], hint: MediumHint) -> Self {
        let radiotap = match hint {
            MediumHint::Radio => radiotap_length(packet).is_some(),
            MediumHint::Wire => false,
            MediumHint::None => {
                radiotap_length(packet).is_some_and(|length| is_wifi(&packet[length..]))
            }
        };
        if self == Self::ETHERNET && radiotap { Self::RADIOTAP } else { self }
    }
}

/// The length of the radiotap header that the packet begins with, if it does.
fn radiotap_length(packet: &[u8]) -> Option<usize> {
    let [0, 0, low, high, a, b, c, d, ..] = *packet else { return None };
    let length = usize::from(u16::from_le_bytes([low, high]));
    let present = u32::from_le_bytes([a, b, c, d]);
    let bounds = 8 + fields_length(present)..=LONGEST.min(packet.len());
    bounds.contains(&length).then_some(length)
}

/// The least bytes that the fields take of which `present` tells.
fn fields_length(present: u32) -> usize {
    let another_word = if present >> 31 == 1 { 4 } else { 0 };
    let fields = FIELDS.iter().enumerate().filter(|(bit, _)| present >> bit & 1 == 1);
    fields.map(|(_, length)| length).sum::<usize>() + another_word
}

/// An acknowledgement: control, duration, receiver.
const SHORTEST: usize = 10;

/// Whether a frame of 802.11 begins like this: version 0, a kind that exists.
fn is_wifi(frame: &[u8]) -> bool {
    // The lowest bits are the version; no frame of type 3 is in use, but on 60 GHz.
    frame.len() >= SHORTEST && matches!(frame[0] & 0x0f, 0b0000 | 0b0100 | 0b1000)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ethernet, radiotap};
    use super::*;

    fn repaired(packet: &[u8]) -> [u16; 3] {
        [MediumHint::Radio, MediumHint::None, MediumHint::Wire]
            .map(|hint| LinkType::ETHERNET.repaired(packet, hint).0)
    }

    /// A frame to 00:00:2b:00:6f:08 from 00:c0:01:…: its first bytes are those of a radiotap header.
    fn deceptive(rest: &[u8]) -> Vec<u8> {
        let mut frame = vec![0, 0, 0x2b, 0, 0x6f, 0x08, 0, 0xc0, 1, 0, 0, 0, 8, 0, 0x45, 0];
        frame.resize(43, 0x11);
        frame.extend_from_slice(rest);
        frame
    }

    #[test]
    fn bytes_and_hint_decide_together() {
        assert_eq!(repaired(&radiotap()), [127, 127, 1]);
        assert_eq!(repaired(&ethernet()), [1, 1, 1]);
        assert_eq!(repaired(&deceptive(&[0x2f; 20])), [127, 1, 1]);
        // Nothing but the hint could tell this one.
        assert_eq!(repaired(&deceptive(&[0x80; 20])), [127, 127, 1]);
    }

    #[test]
    fn headers_that_cannot_be() {
        let changed = |at: usize, byte: u8| {
            let mut packet = radiotap();
            packet[at] = byte;
            LinkType::ETHERNET.repaired(&packet, MediumHint::Radio).0
        };
        assert_eq!(changed(0, 1), 1);
        assert_eq!(changed(1, 1), 1);
        assert_eq!(changed(2, 9), 1, "shorter than its fields");
        assert_eq!(changed(2, 200), 1, "longer than the packet");
        assert_eq!(changed(3, 3), 1, "longer than any");
        assert_eq!(changed(6, 0x68), 1, "too short for MCS, VHT and timestamp");
        assert_eq!(repaired(&radiotap()[..7]), [1, 1, 1]);
        assert_eq!(repaired(&radiotap()[..43]), [127, 1, 1]);
        assert_eq!(repaired(&[]), [1, 1, 1]);
        assert_eq!(repaired(&[0; 60]), [1, 1, 1]);
    }

    #[test]
    fn other_link_types_stay() {
        assert_eq!(LinkType(113).repaired(&radiotap(), MediumHint::Radio), LinkType(113));
        assert_eq!(LinkType::RADIOTAP.repaired(&ethernet(), MediumHint::Wire), LinkType::RADIOTAP);
        assert_eq!(LinkType::RADIOTAP.name(), "ieee802-11-radiotap");
        assert_eq!(LinkType(9_999).name(), "linktype-9999");
        let named: Vec<_> =
            (0..1_000).map(LinkType).filter(|one| !one.name().starts_with("linktype-")).collect();
        assert_eq!(named, LinkType::NAMED);
    }
}
