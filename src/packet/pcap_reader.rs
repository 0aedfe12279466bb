//! Reads the small pcap file that every capture message contains.
//!
//! Accepts any input: lengths are checked against the bytes that are there. Does not look into packets, and
//! does not correct a wrong link type.

use super::defect::CaptureDefect;
use super::link_type::LinkType;

/// The longest packet that Wireshark accepts, in bytes.
pub const MOST: usize = 256 << 10;

const FILE_HEADER: usize = 24;
const RECORD_HEADER: usize = 16;

/// One packet of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PcapRecord<'a> {
    /// Nanoseconds since 1970.
    pub time: u64,
    /// Its length in bytes before truncation; at least that of `data`.
    pub original_length: u32,
    pub data: &'a [u8],
}

/// A pcap file: its header, and an iterator over its records.
///
/// A truncated record is yielded before its defect. A defect ends the iteration, because nobody knows where
/// the next record would start.
#[derive(Debug)]
pub struct PcapReader<'a> {
    /// The announced one, which can be wrong.
    pub link_type: LinkType,
    /// The announced limit of bytes per packet; may be nonsense.
    pub snap_length: u32,
    /// The unit of times: nanoseconds, or else microseconds.
    pub nanoseconds: bool,
    order: ByteOrder,
    record_header: usize,
    rest: &'a [u8],
    defect: Option<CaptureDefect>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ByteOrder {
    Little,
    Big,
}

impl ByteOrder {
    fn word(self, bytes: &[u8], at: usize) -> u32 {
        let word = bytes[at..at + 4].try_into().expect("the slice has four bytes");
        match self {
            Self::Little => u32::from_le_bytes(word),
            Self::Big => u32::from_be_bytes(word),
        }
    }
}

impl<'a> PcapReader<'a> {
    /// # Errors
    ///
    /// [`CaptureDefect::NotPcap`].
    pub fn of(file: &'a [u8]) -> Result<Self, CaptureDefect> {
        let (header, rest) = file.split_at_checked(FILE_HEADER).ok_or(CaptureDefect::NotPcap)?;
        let (order, nanoseconds, record_header) = [ByteOrder::Little, ByteOrder::Big]
            .into_iter()
            .find_map(|order| {
                let (nanoseconds, record_header) = kind(order.word(header, 0))?;
                Some((order, nanoseconds, record_header))
            })
            .ok_or(CaptureDefect::NotPcap)?;
        Ok(Self {
            // The upper half describes frame check sequences.
            link_type: LinkType(order.word(header, 20) as u16),
            snap_length: order.word(header, 16),
            nanoseconds,
            order,
            record_header,
            rest,
            defect: None,
        })
    }

    /// The bytes of the file that no record has taken yet.
    pub fn remaining(&self) -> usize {
        self.rest.len()
    }

    fn time(&self, header: &[u8]) -> u64 {
        let unit = if self.nanoseconds { 1 } else { 1_000 };
        let fraction = u64::from(self.order.word(header, 4)) * unit;
        u64::from(self.order.word(header, 0)) * 1_000_000_000 + fraction
    }

    fn end(&mut self, defect: Option<CaptureDefect>) {
        self.rest = &[];
        self.defect = defect;
    }
}

/// What a magic number stands for: whether times are in nanoseconds, and the length of record headers in
/// bytes. 0xa1b2cd34 is an old Linux variant with longer headers.
fn kind(magic: u32) -> Option<(bool, usize)> {
    match magic {
        0xa1b2_c3d4 => Some((false, RECORD_HEADER)),
        0xa1b2_3c4d => Some((true, RECORD_HEADER)),
        0xa1b2_cd34 => Some((false, RECORD_HEADER + 8)),
        _ => None,
    }
}

impl<'a> Iterator for PcapReader<'a> {
    type Item = Result<PcapRecord<'a>, CaptureDefect>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(defect) = self.defect.take() {
            return Some(Err(defect));
        }
        if self.rest.is_empty() {
            return None;
        }
        let Some((header, rest)) = self.rest.split_at_checked(self.record_header) else {
            self.end(None);
            return Some(Err(CaptureDefect::Cut));
        };
        let (kept, original) = (self.order.word(header, 8) as usize, self.order.word(header, 12));
        if kept > MOST {
            self.end(None);
            return Some(Err(CaptureDefect::TooLong));
        }
        let original_length = original.max(kept as u32);
        let time = self.time(header);
        if let Some((data, rest)) = rest.split_at_checked(kept) {
            self.rest = rest;
            return Some(Ok(PcapRecord { time, original_length, data }));
        }
        if rest.is_empty() {
            self.end(None);
            return Some(Err(CaptureDefect::Cut));
        }
        self.end(Some(CaptureDefect::Cut));
        Some(Ok(PcapRecord { time, original_length, data: rest }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{file, file_of};
    use super::*;
    use crate::wire::testing::Dice;

    fn read(file: &[u8]) -> Vec<Result<(u64, u32, usize), CaptureDefect>> {
        let records = PcapReader::of(file).expect("a capture file");
        records
            .map(|one| one.map(|record| (record.time, record.original_length, record.data.len())))
            .collect()
    }

    #[test]
    fn times_and_link_types_in_both_orders_and_both_units() {
        for (magic, big, time, nanoseconds) in [
            (0xa1b2_c3d4, false, 5_000_007_000, false),
            (0xa1b2_c3d4, true, 5_000_007_000, false),
            (0xa1b2_3c4d, false, 5_000_000_007, true),
            (0xa1b2_3c4d, true, 5_000_000_007, true),
        ] {
            let bytes = file_of(magic, big, 127, &[(5, 7, 3, b"abc")]);
            let records = PcapReader::of(&bytes).expect("a capture file");
            assert_eq!(records.link_type, LinkType::RADIOTAP);
            assert_eq!((records.nanoseconds, records.snap_length), (nanoseconds, 65_535));
            assert_eq!(read(&bytes), [Ok((time, 3, 3))], "{magic:x} {big}");
        }
    }

    #[test]
    fn the_variant_with_longer_records_is_read() {
        let mut bytes = file_of(0xa1b2_cd34, false, 1, &[]);
        for word in [5u32, 7, 3, 60, 1, 2] {
            bytes.extend_from_slice(&word.to_le_bytes());
        }
        bytes.extend_from_slice(b"abc");
        assert_eq!(read(&bytes), [Ok((5_000_007_000, 60, 3))]);
    }

    #[test]
    fn any_number_of_records() {
        assert_eq!(read(&file(1, &[])), []);
        let three: [&[u8]; 3] = [b"a", b"", b"ccc"];
        assert_eq!(read(&file(1, &three)).len(), 3);
        assert!(read(&file(1, &three)).iter().all(Result::is_ok));
    }

    #[test]
    fn the_upper_half_of_the_link_type_is_something_else() {
        let mut bytes = file(127, &[]);
        bytes[23] = 0x40;
        assert_eq!(PcapReader::of(&bytes).expect("a capture file").link_type, LinkType::RADIOTAP);
    }

    #[test]
    fn what_there_is_of_a_cut_record_is_given_out() {
        let bytes = file(1, &[b"first", b"second"]);
        let first = Ok((5_000_007_000, 5, 5));
        let cases = [
            (bytes.len() - 2, vec![first, Ok((5_000_007_000, 6, 4)), Err(CaptureDefect::Cut)]),
            (bytes.len() - 6, vec![first, Err(CaptureDefect::Cut)]),
            (bytes.len() - 7, vec![first, Err(CaptureDefect::Cut)]),
            (bytes.len() - 22, vec![first]),
            (25, vec![Err(CaptureDefect::Cut)]),
            (24, vec![]),
        ];
        for (length, expected) in cases {
            assert_eq!(read(&bytes[..length]), expected, "{length}");
        }
        for length in 0..24 {
            assert_eq!(
                PcapReader::of(&bytes[..length]).err(),
                Some(CaptureDefect::NotPcap),
                "{length}"
            );
        }
    }

    #[test]
    fn absurd_lengths_end_the_file() {
        for length in [MOST as u32 + 1, u32::MAX] {
            let bytes = file_of(0xa1b2_c3d4, false, 1, &[(5, 7, length, b"abc")]);
            let mut absurd = bytes.clone();
            absurd[32..36].copy_from_slice(&length.to_le_bytes());
            assert_eq!(read(&absurd), [Err(CaptureDefect::TooLong)]);
            // An absurd original length does no harm.
            assert_eq!(read(&bytes), [Ok((5_000_007_000, length, 3))]);
        }
        let shrunk = file_of(0xa1b2_c3d4, false, 1, &[(5, 7, 0, b"abc")]);
        assert_eq!(read(&shrunk), [Ok((5_000_007_000, 3, 3))]);
    }

    #[test]
    fn garbage_is_survived() {
        for garbage in [&b"\x0a\x0d\x0d\x0a pcapng is another format"[..], &[0; 64], &[0xff; 64]] {
            assert_eq!(PcapReader::of(garbage).err(), Some(CaptureDefect::NotPcap));
        }
        let mut dice = Dice(1);
        let whole = file(127, &[&[7; 40], &[8; 90], b"x"]);
        for _ in 0..5_000 {
            let mut bytes = whole.clone();
            bytes.truncate(dice.below(bytes.len() as u64 + 1));
            for _ in 0..dice.below(6) {
                let at = dice.below(bytes.len().max(1) as u64);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = dice.below(256) as u8;
                }
            }
            let Ok(records) = PcapReader::of(&bytes) else { continue };
            let found: Vec<_> = records.collect();
            let taken: usize = found.iter().flatten().map(|record| record.data.len()).sum();
            assert!(taken <= bytes.len() && found.len() <= bytes.len() / RECORD_HEADER + 1);
            assert!(found.iter().rev().skip(1).all(Result::is_ok), "{found:?}");
        }
    }
}
