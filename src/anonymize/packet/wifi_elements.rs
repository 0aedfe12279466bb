//! Anonymizes the information elements of 802.11 management frames.

use super::PacketRewriter;

/// The deepest nesting of elements.
const DEEPEST: usize = 2;

impl PacketRewriter<'_> {
    pub(super) fn elements(&mut self, start: usize, end: usize) {
        self.elements_at(start, end, 0);
    }

    fn elements_at(&mut self, start: usize, end: usize, depth: usize) {
        let mut at = start;
        while at + 2 <= end {
            let (id, length) = (self.byte(at), usize::from(self.byte(at + 1)));
            let (value, next) = (at + 2, (at + 2 + length).min(end));
            match id {
                // SSID and mesh id.
                0 | 114 => self.name(value, next),
                52 => self.mac(value),
                55 => self.transition(value, next),
                71 if depth < DEEPEST => self.several(value, next, depth),
                // Interworking: the homogeneous ESS id.
                107 if matches!(length, 7 | 9) => self.mac(next - 6),
                133 => self.name(value + 10, next.min(value + 26)),
                201 => self.neighbours(value, next),
                221 => self.vendor(value, next),
                // Multi-link: keep the common part with the address of the device, blank the links.
                255 if self.byte(value) == 107 => {
                    self.mac(value + 4);
                    let common = value + 3 + usize::from(self.byte(value + 3));
                    self.blank(common.max(value + 10), next);
                }
                _ => self.known(value, next),
            }
            at += 2 + length;
        }
    }

    /// Fast transition: the holders of keys.
    fn transition(&mut self, at: usize, end: usize) {
        let mut part = at + 82;
        while part + 2 <= end {
            let next = part + 2 + usize::from(self.byte(part + 1));
            match self.byte(part) {
                1 => self.mac(part + 2),
                3 => self.name(part + 2, next.min(end)),
                _ => {}
            }
            part = next;
        }
    }

    /// Multiple BSSID: further networks of the same radio.
    fn several(&mut self, at: usize, end: usize, depth: usize) {
        let mut part = at + 1;
        while part + 2 <= end {
            let next = part + 2 + usize::from(self.byte(part + 1));
            if self.byte(part) == 0 {
                self.elements_at(part + 2, next.min(end), depth + 1);
            }
            part = next;
        }
    }

    /// Reduced neighbour reports: addresses, and short hashes of SSIDs, which can be guessed.
    fn neighbours(&mut self, at: usize, end: usize) {
        let mut list = at;
        while list + 4 <= end {
            let (count, length) =
                (usize::from(self.byte(list) >> 4) + 1, usize::from(self.byte(list + 1)));
            list += 4;
            for _ in 0..count {
                if list + length > end {
                    return self.blank(list, end);
                }
                match length {
                    5 | 6 => self.blank(list + 1, list + 5),
                    7..=10 => self.mac(list + 1),
                    11.. => {
                        self.mac(list + 1);
                        self.blank(list + 7, list + 11);
                    }
                    _ => {}
                }
                list += length;
            }
        }
    }

    /// Vendor-specific elements: only those known to identify nobody stay.
    fn vendor(&mut self, at: usize, end: usize) {
        match (self.oui(at), self.byte(at + 3)) {
            ([0, 0x50, 0xf2], 1 | 2 | 5) | ([0x50, 0x6f, 0x9a], 0x10 | 0x12 | 0x16) => {}
            ([0, 0x50, 0xf2], 4) => self.setup(at + 4, end),
            // OWE transition: the encrypted twin of an open network.
            ([0x50, 0x6f, 0x9a], 0x1c) => {
                self.mac(at + 4);
                self.name(at + 11, end.min(at + 11 + usize::from(self.byte(at + 10))));
            }
            _ => self.blank(at + 4, end),
        }
    }

    /// Wi-Fi Protected Setup: the manufacturer stays, whatever identifies the device goes.
    fn setup(&mut self, at: usize, end: usize) {
        let mut part = at;
        while part + 4 <= end {
            let (kind, value) = (self.word(part), part + 4);
            let next = (value + usize::from(self.word(part + 2))).min(end);
            match kind {
                0x1011 | 0x1042 | 0x1045 => self.name(value, next),
                0x1047 | 0x1048 => self.noise(value, next),
                0x1020 => self.mac(value),
                0x1049 => {}
                _ => self.known(value, next),
            }
            part = next;
        }
    }
}
