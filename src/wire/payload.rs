//! Turns the raw `data` member of an envelope into a payload: one line of JSON.

use super::scan::{Container, Defect, Finite, Scanner, check, container};
use super::unescape::decode;
use super::{Envelope, Event};

/// Valid JSON on one line, without a line break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload(Vec<u8>);

impl Payload {
    /// Of the raw `data` member of an envelope.
    ///
    /// # Errors
    ///
    /// [`Defect`].
    pub fn of(data: &str, nested: bool) -> Result<Self, Defect> {
        let mut text = Vec::new();
        read(data, 0, &mut text)?.payload?;
        Self::new(text, nested)
    }

    /// Of what was appended for an envelope. With `nested`, a payload that is itself a data envelope (the output of
    /// device commands) gives way to the payload inside it.
    ///
    /// # Errors
    ///
    /// [`Defect`] of the inner one.
    pub fn new(text: Vec<u8>, nested: bool) -> Result<Self, Defect> {
        let outer = Self(text);
        if !nested {
            return Ok(outer);
        }
        let mut inner = Vec::new();
        match Envelope::read(outer.text(), &mut inner) {
            Ok(Envelope { event: Event::Data(checked), .. }) => checked.map(|()| Self(inner)),
            _ => Ok(outer),
        }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// How much memory it takes.
    pub fn size(&self) -> usize {
        self.0.capacity()
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.0).expect("made of valid UTF-8, a letter at a time")
    }
}

/// A value inside a text.
pub struct Found {
    /// Where it ends.
    pub end: usize,
    /// Whether all numbers outside of a string are finite.
    pub finite: Finite,
    /// What is wrong with the JSON inside a string; nothing is appended then.
    pub payload: Result<(), Defect>,
}

/// Appends the payload in the value that begins at `at`, whatever follows.
///
/// A string is decoded once; where its text is no JSON, the string itself is the payload. Key order, numbers,
/// escapes and white space stay as they are; a line break between tokens becomes a space.
///
/// # Errors
///
/// [`Defect`] where there is no such value; `out` is then as it was.
pub fn read(text: &str, at: usize, out: &mut Vec<u8>) -> Result<Found, Defect> {
    let bytes = text.as_bytes();
    match bytes.get(at) {
        Some(b'"') => {
            let start = out.len();
            let end = decode(bytes, at + 1, out).ok_or(Defect::Syntax)? + 1;
            let payload = settle(&bytes[at..end], start, out);
            Ok(Found { end, finite: Finite::Yes, payload })
        }
        Some(b'{' | b'[') => match container::read(&bytes[at..]) {
            Some(Container { length, has_breaks }) => {
                let (start, end) = (out.len(), at + length);
                out.extend_from_slice(&bytes[at..end]);
                if has_breaks {
                    flatten(&mut out[start..]);
                }
                Ok(Found { end, finite: Finite::Yes, payload: Ok(()) })
            }
            None => plain(bytes, at, out),
        },
        _ => plain(bytes, at, out),
    }
}

/// Checks the text of a string, which stands in `out` from `start` on; `quoted` is the string.
fn settle(quoted: &[u8], start: usize, out: &mut Vec<u8>) -> Result<(), Defect> {
    let text = &out[start..];
    let whole = container::read(text).filter(|found| found.length == text.len());
    let checked = match whole {
        Some(Container { has_breaks, .. }) => Ok(has_breaks),
        None => check(text).map(|()| true),
    };
    match checked {
        Ok(true) => flatten(&mut out[start..]),
        Ok(false) => {}
        Err(Defect::Syntax) => {
            out.truncate(start);
            out.extend_from_slice(quoted);
        }
        Err(defect) => {
            out.truncate(start);
            return Err(defect);
        }
    }
    Ok(())
}

/// The value that begins at `at`, byte by byte.
fn plain(bytes: &[u8], at: usize, out: &mut Vec<u8>) -> Result<Found, Defect> {
    let mut scanner = Scanner::new(bytes);
    scanner.at = at;
    let finite = scanner.value()?;
    let (start, end) = (out.len(), scanner.at);
    out.extend_from_slice(&bytes[at..end]);
    flatten(&mut out[start..]);
    Ok(Found { end, finite, payload: Ok(()) })
}

/// Valid JSON has line breaks between tokens only: each becomes a space.
pub fn flatten(json: &mut [u8]) {
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
        Payload::of(data, nested).map(|payload| payload.text().to_owned())
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
                let text = text.trim();
                if text.starts_with(['{', '[']) {
                    assert_eq!(payload(text, false), Ok(plainly(text, text)));
                }
            } else {
                broken += 1;
            }
        }
        assert!(valid > 10_000 && broken > 3_000, "{valid} {broken}");
    }

    #[test]
    fn a_payload_takes_no_more_memory_than_about_twice_its_length() {
        let frame = format!("\"[7]\", \"x\": \"{}\"", " ".repeat(1 << 20));
        assert!(Payload::of(&frame, false).expect("a number in brackets").size() < 10_000);
        for length in [10, 1000, 100_000] {
            for letter in ["a", "\\u0041", "\\\""] {
                let quoted = format!("\"{}\"", letter.repeat(length));
                let payload = Payload::of(&quoted, false).expect("text");
                let bytes = payload.bytes().len();
                assert!(
                    payload.size() <= 2 * bytes + 10_000,
                    "{letter} {length}: {}",
                    payload.size()
                );
            }
        }
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
            (r#"",[1]""#, r#"",[1]""#),
            (r#""1,[2]""#, r#""1,[2]""#),
            (r#""\"t\",-3.5,{\"a\":1}""#, r#""\"t\",-3.5,{\"a\":1}""#),
            (r#"" [1] ""#, " [1] "),
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
