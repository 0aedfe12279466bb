//! The payload inside an envelope: from the raw `data` member to one line of JSON.

use super::escape::unescape;
use super::inner::append_value;
use super::json::{Defect, check};
use super::{Envelope, Event};

/// Appends the payload to `out`, as one line of valid JSON without a line break.
///
/// `data` is the raw member as [`Event::Data`] holds it. A string is decoded once; where its text is no
/// JSON, the string itself is the payload. With `nested`, a payload that is itself a data envelope (the
/// output of device commands) gives way to the `data` inside it. Key order, numbers, escapes and white
/// space stay as they are; a line break between tokens becomes a space.
///
/// # Errors
///
/// [`Defect::NotFinite`] and [`Defect::TooDeep`]; `out` is then as it was.
pub fn append_payload(data: &str, nested: bool, out: &mut Vec<u8>) -> Result<(), Defect> {
    let start = out.len();
    match data.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        None => out.extend_from_slice(data.as_bytes()),
        Some(quoted) => append_decoded(data, quoted, out)?,
    }
    flatten(&mut out[start..]);
    if nested { append_inner(start, out) } else { Ok(()) }
}

fn append_decoded(data: &str, quoted: &str, out: &mut Vec<u8>) -> Result<(), Defect> {
    if append_value(quoted.as_bytes(), out) {
        return Ok(());
    }
    let start = out.len();
    unescape(quoted.as_bytes(), out);
    let checked = check(&out[start..]);
    if checked.is_err() {
        out.truncate(start);
    }
    if checked == Err(Defect::Syntax) {
        out.extend_from_slice(data.as_bytes());
        return Ok(());
    }
    checked
}

/// Replaces the envelope that stands at `start` by the payload inside it, if it is one.
fn append_inner(start: usize, out: &mut Vec<u8>) -> Result<(), Defect> {
    let outer = out.split_off(start);
    let text = std::str::from_utf8(&outer).expect("payloads are made of valid UTF-8");
    match Envelope::parse(text) {
        Ok(Envelope { event: Event::Data(inner), .. }) => append_payload(inner, false, out),
        _ => {
            out.extend_from_slice(&outer);
            Ok(())
        }
    }
}

/// Valid JSON has line breaks between tokens only: each may become a space.
fn flatten(json: &mut [u8]) {
    if memchr::memchr2(b'\n', b'\r', json).is_none() {
        return;
    }
    for byte in json.iter_mut().filter(|byte| matches!(byte, b'\n' | b'\r')) {
        *byte = b' ';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payload(data: &str, nested: bool) -> Result<String, Defect> {
        let mut out = b"before".to_vec();
        let result = append_payload(data, nested, &mut out);
        let text = String::from_utf8(out).expect("UTF-8");
        let line = text.strip_prefix("before").expect("what was there stays").to_owned();
        result.map(|()| line)
    }

    #[test]
    fn strings_and_objects_come_out_as_they_were_sent() {
        let cases = [
            (
                r#""{\"b\": 1.10, \"a\": 12345678901234567890, \"n\": \"\\u00e9\"}""#,
                r#"{"b": 1.10, "a": 12345678901234567890, "n": "\u00e9"}"#,
            ),
            (r#"{"b": 1.10,  "a":-0}"#, r#"{"b": 1.10,  "a":-0}"#),
            (r#""1""#, "1"),
            ("null", "null"),
            (r#""hello \"you\"""#, r#""hello \"you\"""#),
            (r#""""#, r#""""#),
            ("{\"a\":\r\n1}", "{\"a\":  1}"),
            (r#""{\"a\":\n1}\n""#, r#"{"a": 1} "#),
            (r#""{\"a\": \"\ud83d\"}""#, r#"{"a": "\ud83d"}"#),
            (r#""{\"a\": \"raw\nbreak\"}""#, r#""{\"a\": \"raw\nbreak\"}""#),
        ];
        for (data, line) in cases {
            assert_eq!(payload(data, false), Ok(line.to_owned()), "{data}");
        }
    }

    #[test]
    fn a_second_envelope_gives_way_to_its_payload() {
        let text = r#""{\"event\": \"data\", \"channel\": \"/sites/S/devices/M/cmd\", \"data\": {\"session\": \"s\", \"raw\": \"a\\nb\"}}""#;
        assert_eq!(payload(text, true), Ok(r#"{"session": "s", "raw": "a\nb"}"#.to_owned()));
        let object = r#"{"event":"data","channel":"/c","data":"{\"raw\":\"x\"}"}"#;
        assert_eq!(payload(object, true), Ok(r#"{"raw":"x"}"#.to_owned()));
        assert_eq!(payload(object, false), Ok(object.to_owned()));
        assert_eq!(payload(r#"{"session":"s"}"#, true), Ok(r#"{"session":"s"}"#.to_owned()));
    }

    #[test]
    fn what_is_no_valid_json_is_refused() {
        assert_eq!(payload(r#""{\"a\": NaN}""#, false), Err(Defect::NotFinite));
        let deep = format!("\"{}{}\"", "[".repeat(513), "]".repeat(513));
        assert_eq!(payload(&deep, false), Err(Defect::TooDeep));
    }
}
