//! JSON strings: from escapes to text and back.

use std::borrow::Cow;

use super::block;
use super::block::plain_length;
use super::text::decode;

/// Appends the first `length` bytes of `text`.
#[inline]
pub fn append_short(text: &[u8], length: usize, out: &mut Vec<u8>) {
    match text.first_chunk::<{ block::SIZE }>() {
        // A whole block is copied faster than a part of it.
        Some(block) if length <= block::SIZE => {
            out.extend_from_slice(block);
            out.truncate(out.len() - block::SIZE + length);
        }
        _ => out.extend_from_slice(&text[..length]),
    }
}

/// What an escape means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Letter(char),
    /// A surrogate without its other half.
    Lone,
}

/// What the escape means that begins at `place`, and where it ends; nothing if it is none.
pub fn meaning(bytes: &[u8], place: usize) -> Option<(Meaning, usize)> {
    let letter = match bytes.get(place + 1)? {
        b'u' => return unicode(bytes, place),
        plain @ (b'"' | b'\\' | b'/') => char::from(*plain),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    };
    Some((Meaning::Letter(letter), place + 2))
}

fn unicode(bytes: &[u8], place: usize) -> Option<(Meaning, usize)> {
    let first = unit(bytes, place)?;
    let second = unit(bytes, place + 6);
    let (code, end) = match (first, second) {
        (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) => {
            (0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), place + 12)
        }
        _ => (first, place + 6),
    };
    Some((char::from_u32(code).map_or(Meaning::Lone, Meaning::Letter), end))
}

/// The code unit that `\uXXXX` at `place` stands for.
fn unit(bytes: &[u8], place: usize) -> Option<u32> {
    let digits = bytes.get(place..)?.strip_prefix(b"\\u")?.first_chunk::<4>()?;
    digits.iter().try_fold(0, |sum, digit| Some(sum << 4 | char::from(*digit).to_digit(16)?))
}

/// The text of a JSON string, without a copy where it has no escapes. `quoted` stands between the
/// quotes and is valid; a lone surrogate stays an escape.
pub fn decode_string(quoted: &str) -> Cow<'_, str> {
    if !quoted.contains('\\') {
        return Cow::Borrowed(quoted);
    }
    let mut text = Vec::new();
    decode(format!("{quoted}\"").as_bytes(), 0, &mut text);
    Cow::Owned(String::from_utf8_lossy(&text).into_owned())
}

/// Appends `text` as a JSON string, quotes included.
pub fn write_string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let plain = plain_length(rest);
        out.extend_from_slice(&rest[..plain]);
        let Some(&byte) = rest.get(plain) else { break };
        rest = &rest[plain + 1..];
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            control => out.extend_from_slice(format!("\\u{control:04x}").as_bytes()),
        }
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_decodes_to_the_same() {
        for text in ["", "plain", "q\"b\\c\u{0}\u{1f}\n", "é😀\u{202e}"] {
            let mut out = Vec::new();
            write_string(text, &mut out);
            let quoted = String::from_utf8(out).expect("UTF-8");
            assert_eq!(serde_json::from_str::<String>(&quoted).expect("JSON"), text);
            assert_eq!(decode_string(&quoted[1..quoted.len() - 1]), text);
        }
    }
}
