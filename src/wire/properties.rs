//! Holds the scanner and the reader of envelopes against a plain parser, over random bytes.
//!
//! 10,000 cases are part of the tests. `MISTCAT_CASES=1000000 cargo test --release --lib wire::properties` runs
//! more of them, `MISTCAT_SEED` others.

use std::fmt::{Debug, Write};

use serde::de::IgnoredAny;

use super::reference::{self, Delivered, Parser};
use super::scan::masks::Portable;
use super::scan::{Container, Defect, check, container, plain_length};
use super::testing::{Dice, grown};
use super::unescape::{decode, decode_by};
use super::{Envelope, Event};

/// A number from the environment.
fn setting(name: &str, default: u64) -> u64 {
    let number = |text: String| text.parse().expect("a number");
    std::env::var(name).map_or(default, number)
}

/// Judges random bytes one after the other; a failure shows them.
fn each_case(seed: u64, make: impl Fn(&mut Dice) -> Vec<u8>, judge: impl Fn(&[u8])) {
    let mut dice = Dice(seed ^ setting("MISTCAT_SEED", 0));
    for _ in 0..setting("MISTCAT_CASES", 10_000) {
        judge(&make(&mut dice));
    }
}

fn assert_same<T: Debug + PartialEq>(found: &T, expected: &T, bytes: &[u8]) {
    assert_eq!(found, expected, "{}", bytes.escape_ascii());
}

/// What means something in JSON, and what may not stand there.
const SIGNS: &[u8] = b"\"\"\"\\\\{}[]:,,:  \t\n\r\x00\x1f\x7f0123456789-+.eEtfnNI/ubx\xc3\xa9\xff";

/// Bytes of any kind, of which some are close to JSON.
fn bytes(dice: &mut Dice) -> Vec<u8> {
    match dice.below(8) {
        0 => (0..dice.below(300)).map(|_| dice.below(256) as u8).collect(),
        1 => (0..dice.below(300)).map(|_| SIGNS[dice.below(SIGNS.len() as u64)]).collect(),
        2 => {
            // About as deep as may be.
            let depth = 506 + dice.below(10);
            let (open, close) = if dice.below(2) == 0 { ("[", "]") } else { ("{\"a\":", "}") };
            let inner = grown(dice, 2);
            broken(dice, (open.repeat(depth) + &inner + &close.repeat(depth)).into_bytes())
        }
        _ => {
            let depth = 2 + dice.below(4) as u32;
            let text = grown(dice, depth).into_bytes();
            broken(dice, text)
        }
    }
}

/// The same with up to three bytes or spans put in, taken out or replaced, or as it is.
fn broken(dice: &mut Dice, mut bytes: Vec<u8>) -> Vec<u8> {
    for _ in 0..dice.below(4) {
        let length = bytes.len() as u64;
        let at = dice.below(length + 1);
        let end = (at + dice.below(4)).min(bytes.len());
        let new: Vec<u8> = match dice.below(6) {
            0 => vec![],
            1 => vec![dice.below(256) as u8],
            2 => vec![SIGNS[dice.below(SIGNS.len() as u64)]],
            3 => b"NaN".to_vec(),
            4 => vec![b' '; dice.below(70)],
            _ => {
                let from = dice.below(length + 1);
                bytes[from..].iter().take(dice.below(80)).copied().collect()
            }
        };
        bytes.splice(at..end, new);
    }
    bytes
}

#[test]
fn any_bytes_are_judged_as_by_a_plain_parser() {
    each_case(1, bytes, |bytes| {
        let expected = reference::judge(bytes);
        assert_same(&check(bytes), &expected, bytes);
        // Another parser has no limit of depth, and agrees otherwise.
        if expected != Err(Defect::TooDeep) {
            let is_json = serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
            assert_same(&is_json, &expected.is_ok(), bytes);
        }
    });
}

#[test]
fn any_container_ends_where_a_plain_parser_ends_it() {
    each_case(2, bytes, |bytes| {
        let mut parser = Parser::new(bytes);
        let is_container = matches!(bytes.first(), Some(b'{' | b'['));
        let is_valid = is_container && parser.value().is_ok() && parser.is_finite;
        let expected =
            is_valid.then_some(Container { length: parser.at, has_breaks: parser.has_breaks });
        let own = if is_valid { &bytes[..parser.at] } else { bytes };
        assert_same(&container::read(own), &expected, bytes);
        assert_same(&container::read_by(Portable, own), &expected, bytes);
        // Behind it, only an escape can spoil it.
        let followed = container::read(bytes);
        assert_same(&container::read_by(Portable, bytes), &followed, bytes);
        if followed.is_some() || !bytes[own.len()..].contains(&b'\\') {
            assert_same(&followed, &expected, bytes);
        }
    });
}

#[test]
fn any_string_is_decoded_as_by_a_plain_parser() {
    /// Where the string ends, if it is one, and what `out` then holds.
    type Decoder = fn(&[u8], &mut Vec<u8>) -> Option<usize>;
    let decoders: [Decoder; 2] =
        [|bytes, out| decode(bytes, 0, out), |bytes, out| decode_by(Portable, bytes, 0, out)];
    let string = |dice: &mut Dice| {
        let bytes = bytes(dice);
        match dice.below(3) {
            0 => bytes,
            _ => quoted(dice, &String::from_utf8_lossy(&bytes)).into_bytes(),
        }
    };
    each_case(3, string, |bytes| {
        let expected = reference::decoded(bytes);
        for decoder in decoders {
            let mut out = b"before".to_vec();
            let found = decoder(bytes, &mut out).map(|end| (end, out[6..].to_vec()));
            assert_same(&found, &expected, bytes);
            assert!(out.starts_with(b"before") && (expected.is_some() || out.len() == 6));
        }
        let is_plain = |byte: &u8| *byte >= 0x20 && !b"\"\\".contains(byte);
        let plain = bytes.iter().take_while(|byte| is_plain(byte)).count();
        assert_same(&plain_length(bytes), &plain, bytes);
    });
}

/// The text as it stands in a string, with more escapes than are necessary at times, and the closing quote.
fn quoted(dice: &mut Dice, text: &str) -> String {
    let text = serde_json::to_string(text).expect("a string");
    let often = dice.below(2) == 0;
    let mut quoted = String::new();
    for letter in text[1..].chars() {
        match letter {
            '\u{80}'.. if often => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    write!(quoted, "\\u{unit:04x}").expect("a string takes any text");
                }
            }
            '/' if often => quoted.push_str("\\/"),
            _ => quoted.push(letter),
        }
    }
    quoted
}

/// A frame, or something like one: members in any order, some of them unknown, repeated or missing.
fn frame(dice: &mut Dice) -> Vec<u8> {
    let mut keys = vec!["event", "channel", "data"];
    for _ in 0..dice.below(3) {
        let key = dice.one_of(&["event", "channel", "data", "detail", "x", "\\u0064ata", ""]);
        keys.insert(dice.below(keys.len() as u64 + 1), key);
    }
    if dice.below(8) == 0 {
        keys.remove(dice.below(keys.len() as u64));
    }
    let mut text = dice.one_of(&["{", " {", "{ "]).to_owned();
    while !keys.is_empty() {
        let key = keys.remove(dice.below(keys.len() as u64));
        text = text + "\"" + key + "\"" + dice.one_of(&[":", " : ", ":\r\n"]);
        text.push_str(&member(dice, key));
        text.push_str(if keys.is_empty() { "}" } else { dice.one_of(&[",", " , ", ",\n"]) });
    }
    if dice.below(3) > 0 { text.into_bytes() } else { broken(dice, text.into_bytes()) }
}

fn member(dice: &mut Dice, key: &str) -> String {
    const EVENTS: [&str; 8] = [
        "\"data\"",
        "\"data\"",
        "\"data\"",
        "\"data\"",
        "\"d\\u0061ta\"",
        "\"channel_subscribed\"",
        "\"x\"",
        "1",
    ];
    const CHANNELS: [&str; 4] = ["\"/test\"", "\"/test\"", "\"\\/sites\\u002f\"", "null"];
    match (key, dice.below(4)) {
        ("event", _) => dice.one_of(&EVENTS).to_owned(),
        ("channel", _) => dice.one_of(&CHANNELS).to_owned(),
        (_, 0 | 1) => grown(dice, 4),
        (_, 2) => {
            let text = grown(dice, 4);
            format!("\"{}", quoted(dice, &text))
        }
        _ => {
            let bytes = bytes(dice);
            format!("\"{}", quoted(dice, &String::from_utf8_lossy(&bytes)))
        }
    }
}

#[test]
fn any_frame_is_read_as_by_a_plain_parser() {
    let delivered = std::cell::Cell::new(0);
    each_case(4, frame, |bytes| {
        let frame = String::from_utf8_lossy(bytes);
        let mut out = b"before".to_vec();
        let found = Envelope::read(&frame, &mut out).map(|envelope| {
            let event = match envelope.event {
                Event::Data(Ok(())) => Delivered::Payload(out[6..].to_vec()),
                Event::Data(Err(defect)) => Delivered::Defective(defect),
                Event::Subscribed | Event::Unsubscribed | Event::Refused { .. } => Delivered::Other,
            };
            (envelope.channel.into_owned(), event)
        });
        let has_payload = matches!(found, Ok((_, Delivered::Payload(_))));
        delivered.set(delivered.get() + u64::from(has_payload));
        assert_same(&found, &reference::envelope(&frame), bytes);
        assert!(out.starts_with(b"before") && (has_payload || out.len() == 6));
    });
    assert!(delivered.get() > setting("MISTCAT_CASES", 10_000) / 4, "{}", delivered.get());
}
