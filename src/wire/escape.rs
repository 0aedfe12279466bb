//! JSON strings: from escapes to text and back.

use std::borrow::Cow;

use super::block::{self, plain_length};

/// Appends the text of a JSON string to `out`. `quoted` is what stands between the quotes, and valid.
///
/// A lone surrogate has no UTF-8 form: its escape is kept as it is. Inside a payload that was sent as a
/// string it then stands in a string again, where it means the same.
pub fn unescape(quoted: &[u8], out: &mut Vec<u8>) {
    out.reserve(quoted.len() + block::SIZE);
    // What stands before `done` is appended; blocks are looked at independently of it.
    let (mut done, mut base) = (0, 0);
    while let Some(block) = quoted[base..].first_chunk() {
        let mut found = block::backslashes(*block) & behind(done, base);
        while found != 0 {
            let place = base + found.trailing_zeros() as usize;
            append_short(&quoted[done..], place - done, out);
            done = append_escaped(quoted, place, out);
            found &= behind(done, base);
        }
        base += block::SIZE;
    }
    while let Some(place) = memchr::memchr(b'\\', &quoted[done..]) {
        out.extend_from_slice(&quoted[done..done + place]);
        done = append_escaped(quoted, done + place, out);
    }
    out.extend_from_slice(&quoted[done..]);
}

/// The bits of a block at `base` that do not stand before `done`.
#[inline]
fn behind(done: usize, base: usize) -> u32 {
    u32::MAX.unbounded_shl(done.saturating_sub(base) as u32)
}

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

/// Appends what the escape at `place` means; returns where it ends.
#[inline]
fn append_escaped(quoted: &[u8], place: usize, out: &mut Vec<u8>) -> usize {
    match quoted[place + 1] {
        b'u' => return quoted.len() - unescape_unicode(&quoted[place + 2..], out).len(),
        b'b' => out.push(0x08),
        b'f' => out.push(0x0c),
        b'n' => out.push(b'\n'),
        b'r' => out.push(b'\r'),
        b't' => out.push(b'\t'),
        other => out.push(other),
    }
    place + 2
}

/// `rest` begins after `\u`; returns what follows the character.
pub(super) fn unescape_unicode<'a>(rest: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    let unit = |digits: &[u8]| digits.iter().fold(0, |sum, digit| sum << 4 | hex(*digit));
    let first = unit(&rest[..4]);
    let pair = rest.get(4..10).filter(|next| next.starts_with(b"\\u")).map(|next| unit(&next[2..]));
    let (code, used) = match (first, pair) {
        (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) => {
            (0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), 10)
        }
        _ => (first, 4),
    };
    match char::from_u32(code) {
        Some(letter) => out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        // Behind a backslash of its own the escape would become another text: no JSON has that inside.
        None if is_escaped(out) => out.extend_from_slice("\u{fffd}".as_bytes()),
        None => {
            out.extend_from_slice(b"\\u");
            out.extend_from_slice(&rest[..4]);
        }
    }
    &rest[used..]
}

/// Whether what follows `text` is escaped in it.
fn is_escaped(text: &[u8]) -> bool {
    text.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

fn hex(digit: u8) -> u32 {
    char::from(digit).to_digit(16).expect("the scanner accepts hexadecimal digits only")
}

/// The text of a JSON string, without a copy where it has no escapes. `quoted` stands between the
/// quotes and is valid; lone surrogates become U+FFFD.
pub fn decode_string(quoted: &str) -> Cow<'_, str> {
    if !quoted.contains('\\') {
        return Cow::Borrowed(quoted);
    }
    serde_json::from_str::<String>(&format!("\"{quoted}\"")).map_or_else(
        |_| {
            let mut text = Vec::new();
            unescape(quoted.as_bytes(), &mut text);
            Cow::Owned(String::from_utf8_lossy(&text).into_owned())
        },
        Cow::Owned,
    )
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

    fn unescaped(quoted: &str) -> String {
        let mut out = Vec::new();
        unescape(quoted.as_bytes(), &mut out);
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn every_escape() {
        assert_eq!(unescaped(r#"a\"b\\c\/d\b\f\n\r\t"#), "a\"b\\c/d\u{8}\u{c}\n\r\t");
        assert_eq!(unescaped(r"\u00e9\u20ac\ud83d\ude00"), "é€😀");
        assert_eq!(unescaped(r"\\u00e9"), r"\u00e9");
        assert_eq!(unescaped(""), "");
    }

    #[test]
    fn lone_surrogates_stay_escapes() {
        assert_eq!(unescaped(r"\ud83d"), r"\ud83d");
        assert_eq!(unescaped(r"\ude00\ud83dx"), r"\ude00\ud83dx");
        assert_eq!(unescaped(r"\ud83d\u0041"), r"\ud83dA");
    }

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
