//! Finds where a byte buffer can be cut without splitting a UTF-8 character.

/// Returns the length without a trailing incomplete character. Invalid bytes do not hold anything back.
pub fn utf8_boundary(bytes: &[u8]) -> usize {
    let length = bytes.len();
    // A character has at most four bytes, so an incomplete one has at most three.
    for behind in 1..=length.min(3) {
        let needed = match bytes[length - behind] {
            0x80..=0xbf => continue,
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => 1,
        };
        return if needed > behind { length - behind } else { length };
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_is_cut_waits_for_its_rest() {
        let text = "é東🦀x";
        for cut in 0..=text.len() {
            let whole = (0..=cut).rev().find(|&place| text.is_char_boundary(place));
            assert_eq!(Some(utf8_boundary(&text.as_bytes()[..cut])), whole, "{cut}");
        }
        for (bytes, whole) in [
            (&b"\xff\xc3"[..], 1),
            (b"\xffz\xe6\x9d", 2),
            (b"\xff", 1),
            (b"\x80\x80\x80\x80", 4),
            (b"\xc0", 1),
        ] {
            assert_eq!(utf8_boundary(bytes), whole, "{bytes:?}");
        }
    }
}
