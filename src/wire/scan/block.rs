//! Finds the bytes of a JSON string that need attention, 16 bytes at a time.

use wide::u8x16;

/// How many bytes are looked at together.
pub const SIZE: usize = 16;

/// The bytes of a block that may not stand in a JSON string as they are (quote, backslash, control
/// characters): one bit for each, that of the first byte lowest.
#[inline]
pub fn special(block: [u8; SIZE]) -> u32 {
    let block = u8x16::new(block);
    let last_control = u8x16::splat(0x1f);
    let control = block.max(last_control).simd_eq(last_control);
    let found = block.simd_eq(u8x16::splat(b'"')) | block.simd_eq(u8x16::splat(b'\\')) | control;
    found.to_bitmask()
}

/// How many bytes from the start of `bytes` need no attention inside a string.
#[inline]
pub fn plain_length(bytes: &[u8]) -> usize {
    let mut length = 0;
    while let Some(block) = bytes[length..].first_chunk() {
        let found = special(*block);
        if found != 0 {
            return length + found.trailing_zeros() as usize;
        }
        length += SIZE;
    }
    let rest = &bytes[length..];
    let is_special = |&byte: &u8| byte < 0x20 || byte == b'"' || byte == b'\\';
    length + rest.iter().position(is_special).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_measured_at_every_offset() {
        for length in 0..40 {
            let plain = "é".repeat(length);
            for stop in ["\"", "\\", "\u{0}", "\u{1f}"] {
                assert_eq!(
                    plain_length(format!("{plain}{stop}xxxxxxxxxx\"").as_bytes()),
                    plain.len()
                );
            }
            assert_eq!(plain_length(plain.as_bytes()), plain.len());
        }
    }
}
