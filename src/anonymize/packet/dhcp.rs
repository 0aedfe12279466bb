//! Anonymizes addresses and names in DHCP messages.

use super::PacketRewriter;

/// The offset of the options, after the fixed part and the magic cookie.
const OPTIONS: usize = 240;

impl PacketRewriter<'_> {
    /// Returns how many bytes to keep.
    pub(super) fn dhcp(&mut self, at: usize, end: usize) -> usize {
        (0..4).for_each(|place| self.ipv4_at(at + 12 + place * 4));
        if self.byte(at + 2) == 6 {
            self.mac(at + 28);
        } else {
            self.noise(at + 28, at + 44);
        }
        for (start, end) in [(at + 44, at + 108), (at + 108, at + 236)] {
            let length = self.slice(start, end).iter().position(|byte| *byte == 0);
            self.name(start, length.map_or(end, |length| start + length));
        }
        let mut option = at + OPTIONS;
        while option + 2 <= end {
            match self.byte(option) {
                0 => option += 1,
                255 => {
                    self.blank(option + 1, end);
                    return end;
                }
                code => {
                    let length = usize::from(self.byte(option + 1));
                    self.option(code, option + 2, (option + 2 + length).min(end));
                    option += 2 + length;
                }
            }
        }
        end
    }

    fn option(&mut self, code: u8, at: usize, end: usize) {
        match code {
            // One or several addresses.
            3..=11 | 16 | 28 | 32 | 33 | 41 | 42 | 44 | 45 | 48..=50 | 54 | 65 | 68..=76 | 150 => {
                (at + 4..=end).step_by(4).for_each(|place| self.ipv4_at(place - 4));
            }
            // Numbers, masks and option lists identify nobody.
            1
            | 2
            | 13
            | 19
            | 20
            | 22..=27
            | 29..=31
            | 34..=39
            | 46
            | 51..=53
            | 55
            | 57..=59
            | 80
            | 93
            | 94
            | 108
            | 116
            | 145 => {}
            // The vendor class: some devices put their serial number into it.
            60 => self.text(at, end),
            12 | 14 | 15 | 17 | 40 | 56 | 62 | 64 | 66 | 67 => self.name(at, end),
            61 if self.byte(at) == 1 && end == at + 7 => self.mac(at + 1),
            61 => self.noise(at + 1, end),
            // A flag says whether the name is encoded in labels.
            81 if self.byte(at) & 4 == 4 => self.labels(at + 3, end),
            81 => self.name(at + 3, end),
            119 => self.labels(at, end),
            82 => {
                let mut part = at;
                while part + 2 <= end {
                    let next = part + 2 + usize::from(self.byte(part + 1));
                    self.noise(part + 2, next.min(end));
                    part = next;
                }
            }
            _ => self.blank(at, end),
        }
    }
}
