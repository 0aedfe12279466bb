//! Updates Internet checksums incrementally (RFC 1624).
//!
//! A correct checksum stays correct, even if the capture has only a part of what it covers; a wrong one stays
//! wrong, because that may be what the capture is about.

/// The sum of the 16-bit words of all parts, each of which starts on a word.
pub fn sum(parts: &[&[u8]]) -> u32 {
    let mut sum = 0u32;
    for part in parts {
        for pair in part.chunks(2) {
            let low = pair.get(1).copied().unwrap_or_default();
            sum = folded(sum + (u32::from(pair[0]) << 8 | u32::from(low)));
        }
    }
    sum
}

/// The checksum after the sum of what it covers has changed. Neither sum includes the checksum itself.
pub fn adjust(checksum: u16, before: u32, after: u32) -> u16 {
    let old = u32::from(!checksum);
    !(folded(folded(old + u32::from(!(before as u16))) + after) as u16)
}

fn folded(sum: u32) -> u32 {
    (sum & 0xffff) + (sum >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_stays_right_and_wrong_stays_wrong() {
        let (old, new) = ([1u8, 2, 0xff, 0xfe, 7], [9u8, 200, 3, 4, 250]);
        let right = !(sum(&[&old]) as u16);
        assert_eq!(adjust(right, sum(&[&old]), sum(&[&new])), !(sum(&[&new]) as u16));
        assert_ne!(adjust(right ^ 5, sum(&[&old]), sum(&[&new])), !(sum(&[&new]) as u16));
    }
}
