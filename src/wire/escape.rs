//! Writes text as JSON strings.

use super::scan::{BLOCK, plain_length};

/// Appends the first `length` bytes of `text`.
#[inline]
pub fn append_short(text: &[u8], length: usize, out: &mut Vec<u8>) {
    match text.first_chunk::<BLOCK>() {
        // A whole block is copied faster than a part of it.
        Some(block) if length <= BLOCK => {
            out.extend_from_slice(block);
            out.truncate(out.len() - BLOCK + length);
        }
        _ => out.extend_from_slice(&text[..length]),
    }
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
    use super::super::decode_string;
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
