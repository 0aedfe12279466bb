//! The reader of capture files, and the way from a message to a pcapng file, against any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mistcat::internals::{PcapReader, pcapng};

fuzz_target!(|bytes: &[u8]| {
    let packets = PcapReader::of(bytes).map_or(0, |records| records.flatten().count());
    let file = pcapng(bytes);
    assert_eq!(blocks(&file).filter(|kind| *kind == 6).count(), packets);
});

/// The kinds of the blocks, by their lengths.
fn blocks(mut file: &[u8]) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let word = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().expect("four bytes"));
        if file.is_empty() {
            return None;
        }
        let (kind, length) = (word(0), word(4) as usize);
        assert_eq!(word(length - 4) as usize, length);
        file = &file[length..];
        Some(kind)
    })
}
