//! Anonymizes 802.11 frames and their radiotap headers; each function returns how many bytes to keep.

use flate2::Crc;

use super::PacketRewriter;

/// Bits of the radiotap flags: a frame check sequence at the end, and a header padded to 32 bits.
const CHECKED: u8 = 0x10;
const PADDED: u8 = 0x20;

impl PacketRewriter<'_> {
    pub(super) fn radiotap(&mut self, is_whole: bool) -> usize {
        let length = usize::from(u16::from_le_bytes([self.byte(2), self.byte(3)]));
        let flags = self.flags();
        let end = self.bytes.len();
        if flags & CHECKED == 0 || !is_whole || length + 4 > end {
            return self.wifi(length, Some(flags));
        }
        let body = end - 4;
        let was_right = self.checked(length, body) == self.slice(body, end);
        let check = self.bytes.split_off(body);
        let kept = self.wifi(length, Some(flags)).min(body);
        if kept < body {
            return kept;
        }
        let check = if was_right { self.checked(length, body).to_vec() } else { check };
        self.bytes.extend_from_slice(&check);
        end
    }

    fn checked(&self, start: usize, end: usize) -> [u8; 4] {
        let mut crc = Crc::new();
        crc.update(&self.bytes[start..end]);
        crc.sum().to_le_bytes()
    }

    /// The flags in the header, after the optional time of eight bytes.
    fn flags(&self) -> u8 {
        let present = self.byte(4);
        let mut at = 4;
        // Skip further present words.
        while self.byte(at + 3) & 0x80 != 0 && at + 8 <= self.bytes.len() {
            at += 4;
        }
        at += 4;
        if present & 1 == 1 {
            at = at.next_multiple_of(8) + 8;
        }
        if present & 2 == 2 { self.byte(at) } else { 0 }
    }

    pub(super) fn wifi(&mut self, at: usize, flags: Option<u8>) -> usize {
        let (kind, subtype, bits) = (self.byte(at) >> 2 & 3, self.byte(at) >> 4, self.byte(at + 1));
        self.mac(at + 4);
        match kind {
            0 => self.management(at, subtype, bits),
            1 => {
                if matches!(subtype, 2 | 4 | 5 | 8..=11 | 14 | 15) {
                    self.mac(at + 10);
                }
                self.bytes.len()
            }
            2 => self.data(at, subtype, bits, flags.unwrap_or_default() & PADDED != 0),
            _ => at + 2,
        }
    }

    fn management(&mut self, at: usize, subtype: u8, bits: u8) -> usize {
        self.mac(at + 10);
        self.mac(at + 16);
        let body = at + 24 + if bits & 0x80 != 0 { 4 } else { 0 };
        if bits & 0x40 != 0 {
            return self.bytes.len();
        }
        let fixed = match subtype {
            0 => 4,
            2 => {
                self.mac(body + 4);
                10
            }
            4 => 0,
            5 | 8 => 12,
            10 | 12 => 2,
            // SAE authentication has numbers instead of elements, and block acknowledgement agreements identify
            // nobody.
            11 | 13 if self.byte(body) == 3 => return self.bytes.len(),
            9 => return self.bytes.len(),
            1 | 3 | 11 => 6,
            _ => return body + 2,
        };
        self.elements(body + fixed, self.bytes.len());
        self.bytes.len()
    }

    fn data(&mut self, at: usize, subtype: u8, bits: u8, is_padded: bool) -> usize {
        self.mac(at + 10);
        self.mac(at + 16);
        let mut header = 24;
        if bits & 3 == 3 {
            self.mac(at + 24);
            header += 6;
        }
        let mut is_aggregate = false;
        if subtype & 8 != 0 {
            is_aggregate = self.byte(at + header) & 0x80 != 0;
            header += if bits & 0x80 == 0 { 2 } else { 6 };
        }
        if is_padded {
            header = header.next_multiple_of(4);
        }
        let body = at + header;
        // No data, or encrypted data.
        if subtype & 4 != 0 || bits & 0x40 != 0 || body >= self.bytes.len() {
            return self.bytes.len();
        }
        if !is_aggregate {
            return self.link(body, self.bytes.len());
        }
        let mut part = body;
        while part + 14 <= self.bytes.len() {
            let end = part + 14 + usize::from(self.word(part + 12));
            self.mac(part);
            self.mac(part + 6);
            // `link` may cut off what follows: show it one part at a time, as if that were the packet.
            let rest = self.bytes.split_off(end.min(self.bytes.len()));
            let kept = self.link(part + 14, end);
            if kept < self.bytes.len() {
                return kept;
            }
            self.bytes.extend_from_slice(&rest);
            part += (end - part).next_multiple_of(4);
        }
        self.bytes.len()
    }
}
