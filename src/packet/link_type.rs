//! Names link types, and corrects those that the cloud announces wrongly.

/// A link type by its registered number (www.tcpdump.org/linktypes.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkType(pub u16);

/// Where a packet was captured, according to the metadata of its message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MediumHint {
    /// In the air.
    Radio,
    /// On a wire.
    Wire,
    #[default]
    None,
}

/// The length in bytes, without alignment, of each radiotap field, from the lowest bit of the first present
/// word (www.radiotap.org/fields).
const FIELDS: [usize; 24] =
    [8, 1, 1, 4, 2, 1, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2, 1, 1, 8, 3, 8, 12, 12, 12];

/// In bytes; longer than any radiotap header in use.
const LONGEST: usize = 512;

impl LinkType {
    pub const ETHERNET: Self = Self(1);
    pub const RADIOTAP: Self = Self(127);

    /// The link types that have a name.
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

    /// Link types whose packets begin with a header that Wireshark checks while it reads the file: one packet
    /// with another beginning, and it reads neither that packet nor any after it. Wireshark's `pcap-common.c`
    /// (`pcap_process_pseudo_header`) has the list; Mist captures none of them.
    const CHECKED: [Self; 10] = [
        Self(123),
        Self(139),
        Self(144),
        Self(177),
        Self(196),
        Self(197),
        Self(201),
        Self(209),
        Self(245),
        Self(254),
    ];

    /// Whether a packet of this type can make the rest of its file unreadable.
    pub fn endangers_file(self) -> bool {
        Self::CHECKED.contains(&self)
    }

    /// The name that tcpdump uses, in lower case.
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

    /// The true link type of a packet that was announced as `self`.
    ///
    /// Mist announces Ethernet for all packets, even those with a radiotap header. But an Ethernet frame can
    /// start with the same bytes as such a header: its destination may have a MAC that starts with 00:00:2b.
    /// So a packet that was captured on a wire stays Ethernet; one from the air must have the shape of a
    /// radiotap header; and without a hint, a Wi-Fi frame must follow that header as well.
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

/// The length of the radiotap header at the start of the packet, if there is one.
fn radiotap_length(packet: &[u8]) -> Option<usize> {
    let [0, 0, low, high, a, b, c, d, ..] = *packet else { return None };
    let length = usize::from(u16::from_le_bytes([low, high]));
    let present = u32::from_le_bytes([a, b, c, d]);
    let bounds = 8 + fields_length(present)..=LONGEST.min(packet.len());
    bounds.contains(&length).then_some(length)
}

/// The least number of bytes that the fields of a present word take.
fn fields_length(present: u32) -> usize {
    let another_word = if present >> 31 == 1 { 4 } else { 0 };
    let fields = FIELDS.iter().enumerate().filter(|(bit, _)| present >> bit & 1 == 1);
    fields.map(|(_, length)| length).sum::<usize>() + another_word
}

/// The shortest frame, an acknowledgement: control, duration, receiver.
const SHORTEST: usize = 10;

/// Whether this can be an 802.11 frame: version 0, and a type that exists.
fn is_wifi(frame: &[u8]) -> bool {
    // The lowest two bits are the version, the next two the type; only 60 GHz uses type 3.
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
        // Only the hint decides this one.
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
