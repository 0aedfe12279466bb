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
    use super::super::testing::{Dice, grown};
    use super::*;

    fn payload(data: &str, nested: bool) -> Result<String, Defect> {
        let mut out = b"before".to_vec();
        let result = append_payload(data, nested, &mut out);
        let text = String::from_utf8(out).expect("UTF-8");
        let line = text.strip_prefix("before").expect("what was there stays").to_owned();
        result.map(|()| line)
    }

    /// What a parser of its own makes of a payload that was sent as the text of a string, or as it is.
    fn plainly(text: &str, data: &str) -> String {
        match serde_json::from_str::<serde::de::IgnoredAny>(text) {
            Ok(_) => text.replace(['\n', '\r'], " "),
            Err(_) => data.to_owned(),
        }
    }

    #[test]
    fn a_backslash_before_a_lone_surrogate_is_no_escape() {
        for data in [r#""{\"a\":\"\\\ud83d\"}""#, r#""[\"\\\udc00\"]""#] {
            assert_eq!(payload(data, false).as_deref(), Ok(data));
        }
        assert_eq!(payload(r#""[\"\\\\\ud83d\"]""#, false).as_deref(), Ok(r#"["\\\ud83d"]"#));
    }

    #[test]
    fn any_text_comes_out_as_by_a_plain_parser() {
        let mut dice = Dice(11);
        let (mut valid, mut broken) = (0, 0);
        for round in 0..20_000 {
            let mut text = grown(&mut dice, 4);
            if round % 2 == 0 {
                let places: Vec<usize> =
                    (0..text.len()).filter(|place| text.as_bytes()[*place].is_ascii()).collect();
                let place = places[dice.below(places.len() as u64)];
                let other = dice.one_of(&[
                    "\"", "\\", "{", "]", ",", ":", "0", "u", "n", "/", " ", "\n", "\t", "-", ".",
                ]);
                text.replace_range(place..=place, other);
            }
            let quoted = serde_json::to_string(&text).expect("a string");
            let escaped: String = quoted
                .chars()
                .flat_map(|letter| match letter as u32 {
                    code @ 0x80..0x1_0000 => format!("\\u{code:04x}").chars().collect::<Vec<_>>(),
                    _ => vec![letter],
                })
                .collect();
            for data in [&quoted, &escaped] {
                let line = payload(data, false).expect("nothing is not finite");
                assert_eq!(line, plainly(&text, data), "{text}");
            }
            if serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok() {
                valid += 1;
                if text.trim_start().starts_with(['{', '[']) {
                    assert_eq!(payload(&text, false), Ok(plainly(&text, &text)));
                }
            } else {
                broken += 1;
            }
        }
        assert!(valid > 10_000 && broken > 3_000, "{valid} {broken}");
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
