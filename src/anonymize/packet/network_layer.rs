//! Anonymizes IP packets and their payloads; each function returns how many bytes to keep.

use super::PacketRewriter;
use super::checksum::{adjust, sum};

/// What a checksum covers, and its sum before the change.
struct ChecksumScope {
    /// From here to `end`.
    start: usize,
    end: usize,
    /// The place of the checksum itself.
    at: usize,
    /// The addresses of its pseudo header, if it has one.
    addresses: Option<(usize, usize)>,
    before: u32,
}

impl PacketRewriter<'_> {
    /// IP of either version.
    pub(super) fn internet(&mut self, at: usize) -> usize {
        match self.byte(at) >> 4 {
            4 => self.ipv4(at),
            6 => self.ipv6(at),
            _ => at,
        }
    }

    pub(super) fn ipv4(&mut self, at: usize) -> usize {
        let header = usize::from(self.byte(at) & 0x0f) * 4;
        if self.byte(at) >> 4 != 4 || header < 20 || at + header > self.bytes.len() {
            return at;
        }
        let payload = at + header;
        let end = (at + usize::from(self.word(at + 2))).clamp(payload, self.bytes.len());
        let whole = end == self.bytes.len() || end == at + usize::from(self.word(at + 2));
        // Padding may contain bytes of an earlier frame.
        if whole {
            self.blank(end, usize::MAX);
        }
        let is_later_part = self.word(at + 6) & 0x1fff != 0;
        let covered = (!is_later_part)
            .then(|| self.covered(self.byte(at + 9), payload, end, Some((at + 12, at + 20))));
        let before = self.header_sum(at, payload, at + 10);
        self.ipv4_at(at + 12);
        self.ipv4_at(at + 16);
        // Options contain routes and timestamps of hops; only router alert (0x94) identifies nobody. The filler is
        // the no-operation option.
        if header > 20 && self.byte(at + 20) != 0x94 {
            self.slice(at + 20, payload).fill(1);
        }
        let after = self.header_sum(at, payload, at + 10);
        self.set_word(at + 10, adjust(self.word(at + 10), before, after));
        if is_later_part {
            return payload;
        }
        let kept = self.transport(self.byte(at + 9), payload, end);
        covered.flatten().into_iter().for_each(|covered| self.update_checksum(&covered));
        if kept == end { self.bytes.len() } else { kept.min(self.bytes.len()) }
    }

    pub(super) fn ipv6(&mut self, at: usize) -> usize {
        if self.byte(at) >> 4 != 6 || at + 40 > self.bytes.len() {
            return at;
        }
        let end = (at + 40 + usize::from(self.word(at + 4))).min(self.bytes.len());
        self.blank(end, usize::MAX);
        let (mut kind, mut payload) = (self.byte(at + 6), at + 40);
        let mut is_later_part = false;
        while matches!(kind, 0 | 44 | 60) && payload + 8 <= end {
            let length = if kind == 44 { 8 } else { usize::from(self.byte(payload + 1)) * 8 + 8 };
            is_later_part |= kind == 44 && self.word(payload + 2) & 0xfff8 != 0;
            (kind, payload) = (self.byte(payload), payload + length);
        }
        let payload = payload.min(end);
        let covered =
            (!is_later_part).then(|| self.covered(kind, payload, end, Some((at + 8, at + 40))));
        self.ipv6_at(at + 8);
        self.ipv6_at(at + 24);
        if is_later_part {
            return payload;
        }
        let kept = self.transport(kind, payload, end);
        covered.flatten().into_iter().for_each(|covered| self.update_checksum(&covered));
        if kept == end { self.bytes.len() } else { kept.min(self.bytes.len()) }
    }

    fn transport(&mut self, kind: u8, at: usize, end: usize) -> usize {
        match kind {
            1 => self.icmp(at, end),
            2 if end <= at + 8 => end,
            6 => (at + usize::from(self.byte(at + 12) >> 4) * 4).clamp(at, end),
            17 => self.udp(at, end),
            58 => self.icmpv6(at, end),
            _ => at,
        }
        .min(end)
    }

    fn udp(&mut self, at: usize, end: usize) -> usize {
        let ports = [self.word(at), self.word(at + 2)];
        let payload = at + 8;
        let among = |known: &[u16]| ports.iter().any(|port| known.contains(port));
        if payload >= end {
            end
        } else if among(&[67, 68]) {
            self.dhcp(payload, end)
        } else if among(&[53, 5353, 5355]) {
            self.dns(payload, end)
        } else {
            payload
        }
    }

    fn icmp(&mut self, at: usize, end: usize) -> usize {
        match self.byte(at) {
            5 => {
                self.ipv4_at(at + 4);
                self.quoted(at + 8, end)
            }
            3 | 4 | 11 | 12 => self.quoted(at + 8, end),
            // The data of an echo can be anything.
            _ => at + 8,
        }
    }

    /// The start of the packet that an error is about.
    fn quoted(&mut self, at: usize, end: usize) -> usize {
        // Errors never quote errors, so this ends any recursion.
        if std::mem::replace(&mut self.is_quoting, true) {
            return at;
        }
        let kept = self.internet(at);
        if kept >= end { end } else { kept }
    }

    fn icmpv6(&mut self, at: usize, end: usize) -> usize {
        match self.byte(at) {
            1..=4 => return self.quoted(at + 8, end),
            130..=132 => self.ipv6_at(at + 8),
            133 => self.options(at + 8, end),
            134 => self.options(at + 16, end),
            135 | 136 => {
                self.ipv6_at(at + 8);
                self.options(at + 24, end);
            }
            137 => {
                self.ipv6_at(at + 8);
                self.ipv6_at(at + 24);
                self.options(at + 40, end);
            }
            143 => {
                let mut record = at + 8;
                while record + 20 <= end {
                    let sources = usize::from(self.word(record + 2));
                    (0..=sources).for_each(|place| self.ipv6_at(record + 4 + place * 16));
                    record += 20 + sources * 16 + usize::from(self.byte(record + 1)) * 4;
                }
            }
            _ => return at + 8,
        }
        end
    }

    /// The options of neighbour discovery.
    fn options(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at + 2 <= end {
            let length = usize::from(self.byte(at + 1)) * 8;
            if length == 0 {
                return self.blank(at, end);
            }
            match self.byte(at) {
                1 | 2 => self.mac(at + 2),
                3 => self.ipv6_at(at + 16),
                25 => {
                    let places = (at + 24..=at + length).step_by(16);
                    places.for_each(|place| self.ipv6_at(place - 16));
                }
                5 | 14 => {}
                // DNS search list, encoded in labels.
                31 => self.labels(at + 8, (at + length).min(end)),
                _ => self.blank(at + 2, (at + length).min(end)),
            }
            at += length;
        }
    }

    fn covered(
        &self,
        kind: u8,
        start: usize,
        end: usize,
        addresses: Option<(usize, usize)>,
    ) -> Option<ChecksumScope> {
        let (at, addresses) = match kind {
            1 | 2 => (start + 2, None),
            6 => (start + 16, addresses),
            17 if self.word(start + 6) != 0 => (start + 6, addresses),
            58 => (start + 2, addresses),
            _ => return None,
        };
        let covered = ChecksumScope { start, end, at, addresses, before: 0 };
        (at + 2 <= end).then(|| ChecksumScope { before: self.sum(&covered), ..covered })
    }

    fn update_checksum(&mut self, covered: &ChecksumScope) {
        let after = self.sum(covered);
        let new = adjust(self.word(covered.at), covered.before, after);
        // In UDP, 0 means that there is no checksum.
        let new = if new == 0 && covered.at == covered.start + 6 { 0xffff } else { new };
        self.set_word(covered.at, new);
    }

    fn sum(&self, covered: &ChecksumScope) -> u32 {
        let (from, to) = covered.addresses.unwrap_or_default();
        let behind = covered.at + 2;
        sum(&[
            &self.bytes[from..to],
            &self.bytes[covered.start..covered.at],
            &self.bytes[behind..covered.end],
        ])
    }

    /// The sum of a header without its checksum.
    fn header_sum(&self, start: usize, end: usize, checksum: usize) -> u32 {
        sum(&[&self.bytes[start..checksum], &self.bytes[checksum + 2..end]])
    }
}
