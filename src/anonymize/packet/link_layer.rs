//! Anonymizes Ethernet, LLC, ARP, EAPOL and LLDP headers; each function returns how many bytes to keep.

use super::PacketRewriter;

/// EtherType values up to this one are lengths.
const LONGEST: u16 = 1500;

impl PacketRewriter<'_> {
    pub(super) fn ethernet(&mut self, start: usize) -> usize {
        self.mac(start);
        self.mac(start + 6);
        let mut at = start + 12;
        while matches!(self.word(at), 0x8100 | 0x88a8 | 0x9100) {
            at += 4;
        }
        match self.word(at) {
            length if length <= LONGEST => self.link(at + 2, at + 2 + usize::from(length)),
            kind => self.network(kind, at + 2),
        }
    }

    /// LLC, usually with a SNAP header; the frame ends at `end`.
    pub(super) fn link(&mut self, at: usize, end: usize) -> usize {
        match (self.word(at), self.byte(at + 2)) {
            (0xaaaa, 3) if self.slice(at + 3, at + 6) == [0; 3] => {
                self.network(self.word(at + 6), at + 8)
            }
            (0xaaaa, 3) => at + 8,
            (0x4242, 3) => {
                self.mac(at + 10);
                self.mac(at + 22);
                // After this, MSTP has the name of the region.
                let length = if self.byte(at + 5) >= 3 { 38 } else { 39 };
                self.blank(end, usize::MAX);
                if self.byte(at + 5) >= 3 { at + length } else { self.bytes.len() }
            }
            _ => at + 3,
        }
    }

    pub(super) fn network(&mut self, kind: u16, at: usize) -> usize {
        match kind {
            0x0800 => self.ipv4(at),
            0x86dd => self.ipv6(at),
            0x0806 => self.arp(at),
            0x888e => self.eapol(at),
            0x88cc => self.lldp(at),
            0x8808 => {
                self.blank(at + 20, usize::MAX);
                self.bytes.len()
            }
            0x8809 => {
                self.mac(at + 6);
                self.mac(at + 26);
                self.bytes.len()
            }
            _ => at,
        }
    }

    fn arp(&mut self, at: usize) -> usize {
        if self.word(at + 4) != 0x0604 {
            return at + 8;
        }
        self.mac(at + 8);
        self.ipv4_at(at + 14);
        self.mac(at + 18);
        self.ipv4_at(at + 24);
        // Padding may contain bytes of an earlier frame.
        self.blank(at + 28, usize::MAX);
        self.bytes.len()
    }

    fn eapol(&mut self, at: usize) -> usize {
        let end = at + 4 + usize::from(self.word(at + 2));
        match (self.byte(at + 1), self.byte(at + 4), self.byte(at + 8)) {
            // An identity; a request for one may contain a text.
            (0, 1 | 2, 1) => {
                let end = end.min(at + 4 + usize::from(self.word(at + 6)));
                self.name(at + 9, end);
                self.blank(end, usize::MAX);
                self.bytes.len()
            }
            (0, 1 | 2, _) => at + 9,
            (0, _, _) => at + 8,
            // Key and start messages identify nobody.
            _ => self.bytes.len(),
        }
    }

    fn lldp(&mut self, start: usize) -> usize {
        let mut at = start;
        while at + 2 <= self.bytes.len() {
            let (kind, length) = (self.byte(at) >> 1, usize::from(self.word(at) & 0x1ff));
            let (value, end) = (at + 2, at + 2 + length);
            match (kind, self.byte(value)) {
                (0, _) => {
                    self.blank(end, usize::MAX);
                    return self.bytes.len();
                }
                (1, 4) | (2, 3) => self.mac(value + 1),
                (1 | 2, 5) if self.byte(value + 1) == 1 && length == 6 => self.ipv4_at(value + 2),
                (1, _) | (2, 1) => self.name(value + 1, end),
                (2, 2) => self.noise(value + 1, end),
                (2, _) => self.port(value + 1, end),
                // Time to live and capabilities.
                (3 | 7, _) => {}
                (4, _) => self.port(value, end),
                (5, _) => self.name(value, end),
                // The description of the system.
                (6, _) => self.text(value, end),
                (8, _) => match self.byte(value + 1) {
                    1 => self.ipv4_at(value + 2),
                    2 => self.ipv6_at(value + 2),
                    6 => self.mac(value + 2),
                    _ => self.blank(value + 2, value + 1 + usize::from(self.byte(value))),
                },
                (127, _) => self.organisation(value, end),
                _ => self.blank(value, end),
            }
            at = end;
        }
        self.bytes.len()
    }

    /// Organisation-specific TLVs of LLDP.
    fn organisation(&mut self, at: usize, end: usize) {
        match (self.oui(at), self.byte(at + 3)) {
            // VLAN name.
            ([0, 0x80, 0xc2], 3) => self.name(at + 7, end),
            // VLAN ids, link aggregation; speed, power, frame size; capabilities, network policy, power. Location, which
            // is kind 3 of the last, is blanked below.
            ([0, 0x80, 0xc2], 1 | 2 | 7)
            | ([0, 0x12, 0x0f], 1..=5)
            | ([0, 0x12, 0xbb], 1 | 2 | 4) => {}
            // The inventory: revisions, serial number, manufacturer, model, asset number.
            ([0, 0x12, 0xbb], 5..=11) => self.text(at + 4, end),
            _ => self.blank(at + 4, end),
        }
    }
}
