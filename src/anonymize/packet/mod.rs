//! Anonymizes the captured packets that messages carry.
//!
//! Identifying bytes are replaced in place, which keeps all lengths, and checksums are adjusted. What is not
//! understood is cut off, as with a short snap length: better to lose it than to leak it.
//!
//! | module | what it handles |
//! |---|---|
//! | `wifi` | radiotap headers and 802.11 frames |
//! | `wifi_elements` | the information elements of management frames |
//! | `link_layer` | Ethernet, LLC, ARP, LLDP, EAPOL, spanning tree |
//! | `network_layer` | IPv4, IPv6, ICMP, and the checksums of their payloads |
//! | `dhcp`, `dns` | addresses and names in these protocols |
//! | `checksum` | incremental updates of checksums |

mod checksum;
mod dhcp;
mod dns;
mod link_layer;
mod network_layer;
mod wifi;
mod wifi_elements;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::AnonymizerState;
use super::policy::is_port;
use super::pseudonym::Pseudonyms;
use crate::packet::{LinkType, MediumHint, PacketMetadata};

const FILE_HEADER: usize = 24;
const RECORD_HEADER: usize = 16;

/// Where the packet was captured, according to `pcap_dict`.
pub fn hint(metadata: Option<&str>) -> MediumHint {
    metadata.map_or(MediumHint::None, |metadata| PacketMetadata::read(metadata).hint)
}

/// Anonymizes a pcap file; anything else becomes the empty text.
pub fn rewrite_base64(text: &str, hint: MediumHint, inner: &mut AnonymizerState) -> String {
    let text: String = text.split_ascii_whitespace().collect();
    let file = STANDARD.decode(text).ok().and_then(|file| rewrite(&file, hint, inner));
    file.map(|file| STANDARD.encode(file)).unwrap_or_default()
}

fn rewrite(file: &[u8], hint: MediumHint, inner: &mut AnonymizerState) -> Option<Vec<u8>> {
    let (header, mut rest) = file.split_at_checked(FILE_HEADER)?;
    let magic = u32::from_le_bytes(header[..4].try_into().ok()?);
    let is_little = match magic {
        0xa1b2_c3d4 | 0xa1b2_3c4d => true,
        0xd4c3_b2a1 | 0x4d3c_b2a1 => false,
        _ => return None,
    };
    let word = |bytes: &[u8]| {
        let word = bytes.try_into().expect("four bytes");
        if is_little { u32::from_le_bytes(word) } else { u32::from_be_bytes(word) }
    };
    let link_type = LinkType(word(&header[20..]) as u16);
    let mut out = header.to_vec();
    while let Some((record, after)) = rest.split_at_checked(RECORD_HEADER) {
        let length = word(&record[8..12]) as usize;
        let Some((data, after)) = after.split_at_checked(length) else { break };
        rest = after;
        let mut packet =
            PacketRewriter { bytes: data.to_vec(), inner: &mut *inner, is_quoting: false };
        let is_whole = word(&record[12..16]) as usize == length;
        packet.rewrite(link_type.repaired(data, hint), is_whole);
        let kept = packet.bytes.len() as u32;
        out.extend_from_slice(&record[..8]);
        out.extend_from_slice(&if is_little { kept.to_le_bytes() } else { kept.to_be_bytes() });
        out.extend_from_slice(&record[12..]);
        out.extend_from_slice(&packet.bytes);
    }
    Some(out)
}

/// The bytes of one packet. Reading beyond their end gives zeros, and writing there does nothing: no length in a
/// packet can be trusted.
struct PacketRewriter<'a> {
    bytes: Vec<u8>,
    inner: &'a mut AnonymizerState,
    /// Inside the packet that an ICMP error quotes.
    is_quoting: bool,
}

impl PacketRewriter<'_> {
    fn rewrite(&mut self, link_type: LinkType, is_whole: bool) {
        let kept = match link_type.0 {
            1 => self.ethernet(0),
            105 => self.wifi(0, None),
            127 => self.radiotap(is_whole),
            101 | 228 | 229 => self.internet(0),
            113 => {
                self.mac(6);
                self.network(self.word(14), 16)
            }
            276 => {
                self.mac(12);
                self.network(self.word(0), 20)
            }
            _ => 0,
        };
        self.bytes.truncate(kept);
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or_default()
    }

    /// In network byte order.
    fn word(&self, at: usize) -> u16 {
        u16::from(self.byte(at)) << 8 | u16::from(self.byte(at + 1))
    }

    /// An organisation's identifier.
    fn oui(&self, at: usize) -> [u8; 3] {
        [self.byte(at), self.byte(at + 1), self.byte(at + 2)]
    }

    fn set_word(&mut self, at: usize, word: u16) {
        if let Some(bytes) = self.bytes.get_mut(at..at + 2) {
            bytes.copy_from_slice(&word.to_be_bytes());
        }
    }

    /// The part of this range that is there.
    fn slice(&mut self, start: usize, end: usize) -> &mut [u8] {
        let end = end.min(self.bytes.len());
        &mut self.bytes[start.min(end)..end]
    }

    fn mac(&mut self, at: usize) {
        self.address(at, Pseudonyms::mac);
    }

    fn ipv4_at(&mut self, at: usize) {
        self.address(at, Pseudonyms::ipv4);
    }

    fn ipv6_at(&mut self, at: usize) {
        self.address(at, Pseudonyms::ipv6);
    }

    /// Replaces an address. One that is cut off is blanked.
    fn address<const LENGTH: usize>(
        &mut self,
        at: usize,
        pseudonym: fn(&mut Pseudonyms, [u8; LENGTH]) -> [u8; LENGTH],
    ) {
        match self.bytes.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) {
            Some(address) => *address = pseudonym(&mut self.inner.pseudonyms, *address),
            None => self.blank(at, at + LENGTH),
        }
    }

    /// Replaces a name, and learns it.
    fn name(&mut self, start: usize, end: usize) {
        let end = end.min(self.bytes.len());
        let start = start.min(end);
        self.inner.name_bytes(&mut self.bytes[start..end]);
    }

    /// Replaces a text.
    fn text(&mut self, start: usize, end: usize) {
        let end = end.min(self.bytes.len());
        let start = start.min(end);
        self.inner.unknown_bytes(&mut self.bytes[start..end]);
    }

    /// Replaces the name of a port, unless a vendor chose it.
    fn port(&mut self, start: usize, end: usize) {
        let is_vendors = std::str::from_utf8(self.slice(start, end)).is_ok_and(is_port);
        if !is_vendors {
            self.text(start, end);
        }
    }

    /// Replaces known names in a text.
    fn known(&mut self, start: usize, end: usize) {
        let end = end.min(self.bytes.len());
        let text = &mut self.bytes[start.min(end)..end];
        for place in self.inner.known.find(text) {
            self.inner.pseudonyms.name(&mut text[place]);
        }
    }

    fn blank(&mut self, start: usize, end: usize) {
        self.slice(start, end).fill(0);
    }

    fn noise(&mut self, start: usize, end: usize) {
        let end = end.min(self.bytes.len());
        self.inner.pseudonyms.noise(&mut self.bytes[start.min(end)..end]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::key::PseudonymKey;
    use super::*;

    fn rewritten(inner: &mut AnonymizerState, bytes: &[u8], link_type: u16) -> Vec<u8> {
        let mut packet = PacketRewriter { bytes: bytes.to_vec(), inner, is_quoting: false };
        packet.rewrite(LinkType(link_type), true);
        packet.bytes
    }

    fn fixture() -> Vec<Vec<u8>> {
        let text = include_str!("../../../tests/fixtures/packets.txt");
        let hex = |line: &str| {
            let hex = line.rsplit(' ').next().expect("a line").to_owned();
            let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
            (0..hex.len()).step_by(2).map(byte).collect()
        };
        text.lines().filter(|line| !line.starts_with('#')).map(hex).collect()
    }

    #[test]
    fn nothing_is_trusted() {
        let mut inner = AnonymizerState::new(PseudonymKey::of(b"k"));
        let mut random = 1u64;
        let mut next = |bound: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (random >> 33) as usize % bound
        };
        for packet in fixture() {
            for link_type in [1, 101, 105, 113, 127, 276, 147] {
                for _ in 0..40 {
                    let mut bytes = packet.clone();
                    for _ in 0..next(6) {
                        let at = next(bytes.len());
                        bytes[at] = next(256) as u8;
                    }
                    bytes.truncate(next(bytes.len() + 1));
                    let new = rewritten(&mut inner, &bytes, link_type);
                    assert!(new.len() <= bytes.len());
                }
            }
        }
    }

    #[test]
    fn files_are_what_they_were_or_nothing() {
        let mut inner = AnonymizerState::new(PseudonymKey::of(b"k"));
        for text in ["", "AAAA", "no base64!", "1MOyoQ=="] {
            assert_eq!(rewrite_base64(text, MediumHint::None, &mut inner), "", "{text}");
        }
        let mut file: Vec<u8> = [0xa1b2_c3d4u32, 0x0004_0002, 0, 0, 65_535, 1, 9, 9, 60, 60]
            .into_iter()
            .flat_map(u32::to_be_bytes)
            .collect();
        file.extend_from_slice(&fixture()[0]);
        let new = rewrite(&file, MediumHint::Wire, &mut inner).expect("a file");
        assert_eq!((new.len(), &new[..40]), (file.len(), &file[..40]));
        assert_ne!(new[40..], file[40..]);
        // What is cut off is left out.
        let cut = rewrite(&file[..file.len() - 1], MediumHint::Wire, &mut inner).expect("a file");
        assert_eq!(cut, file[..24]);
    }

    #[test]
    fn what_lldp_and_dhcp_say_of_a_device() {
        let mut inner = AnonymizerState::new(PseudonymKey::of(b"k"));
        let part = |kind: u16, value: &[u8]| {
            [&(kind << 9 | value.len() as u16).to_be_bytes(), value].concat()
        };
        let inventory =
            |kind: u8, text: &str| part(127, &[&[0, 0x12, 0xbb, kind], text.as_bytes()].concat());
        let mut frame = vec![1, 0x80, 0xc2, 0, 0, 0x0e, 2, 0, 0, 0, 0, 1, 0x88, 0xcc];
        for own in [
            part(1, b"\x07Secretchassis"),
            part(2, b"\x05Secretuplink"),
            part(3, &[0, 120]),
            part(4, b"Secretport"),
            part(5, b"Secretname"),
            part(6, b"Secret description, version 1.2"),
            inventory(5, "Secret-hw"),
            inventory(8, "Secret-serial"),
            inventory(9, "Secret-maker"),
            inventory(10, "Secret-model"),
            part(0, &[]),
        ] {
            frame.extend_from_slice(&own);
        }
        let new = rewritten(&mut inner, &frame, 1);
        assert_eq!(new.len(), frame.len());
        assert!(!new.windows(6).any(|part| part == b"Secret"), "{}", String::from_utf8_lossy(&new));
        // The vendor's name of a port stays.
        let vendors = part(2, b"\x05ge-0/0/1.0");
        let frame = [&frame[..14], &vendors, &part(0, &[])].concat();
        assert_eq!(rewritten(&mut inner, &frame, 1)[14..], frame[14..]);

        let mut dhcp = vec![0; 240];
        (dhcp[0], dhcp[1], dhcp[2]) = (1, 1, 6);
        dhcp.extend_from_slice(b"\x3c\x0dSecret-serial\xff");
        let mut packet =
            PacketRewriter { bytes: dhcp.clone(), inner: &mut inner, is_quoting: false };
        let kept = packet.dhcp(0, dhcp.len());
        assert_eq!((kept, &packet.bytes[240..242]), (dhcp.len(), &b"\x3c\x0d"[..]));
        assert!(!packet.bytes.windows(6).any(|part| part == b"Secret"));
    }
}
