//! Anonymizes names and addresses in DNS messages.

use super::PacketRewriter;

const HEADER: usize = 12;

impl PacketRewriter<'_> {
    /// Returns how many bytes to keep: everything before the first record of an unknown type.
    pub(super) fn dns(&mut self, start: usize, end: usize) -> usize {
        let questions = self.word(start + 4);
        let records =
            [6, 8, 10].map(|place| u32::from(self.word(start + place))).iter().sum::<u32>();
        let mut at = start + HEADER;
        for _ in 0..questions {
            at = self.name_of_labels(at, end) + 4;
            if at > end {
                return end;
            }
        }
        for _ in 0..records {
            at = self.name_of_labels(at, end);
            if at + 10 > end {
                return end;
            }
            let (kind, length) = (self.word(at), usize::from(self.word(at + 8)));
            at += 10;
            let next = at + length;
            if !self.record(kind, at, next.min(end)) {
                return at;
            }
            at = next;
            if at >= end {
                return end;
            }
        }
        at.min(end)
    }

    /// False for an unknown type.
    fn record(&mut self, kind: u16, at: usize, end: usize) -> bool {
        match kind {
            1 => self.ipv4_at(at),
            28 => self.ipv6_at(at),
            2 | 5 | 12 | 39 | 47 => {
                self.name_of_labels(at, end);
            }
            6 => {
                let second = self.name_of_labels(at, end);
                self.name_of_labels(second, end);
            }
            15 => {
                self.name_of_labels(at + 2, end);
            }
            33 => {
                self.name_of_labels(at + 6, end);
            }
            13 | 16 => {
                let mut text = at;
                while text < end {
                    let next = text + 1 + usize::from(self.byte(text));
                    self.name(text + 1, next.min(end));
                    text = next;
                }
            }
            41 => {
                let mut option = at;
                while option + 4 <= end {
                    let next = option + 4 + usize::from(self.word(option + 2));
                    self.blank(option + 4, next.min(end));
                    option = next;
                }
            }
            _ => return false,
        }
        true
    }

    /// A sequence of names.
    pub(super) fn labels(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            at = self.name_of_labels(at, end);
        }
    }

    /// Returns the end of the name. A compression pointer leads to a name that is handled in its own place.
    fn name_of_labels(&mut self, start: usize, end: usize) -> usize {
        let mut at = start;
        while at < end {
            match self.byte(at) {
                0 => return at + 1,
                0xc0.. => return at + 2,
                length => {
                    let next = at + 1 + usize::from(length);
                    self.name(at + 1, next.min(end));
                    at = next;
                }
            }
        }
        at
    }
}
