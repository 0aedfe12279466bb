//! Reads JSON and envelopes one byte at a time, as plainly as it can be written: what the tests hold the
//! scanner against.

use super::Malformed;
use super::scan::Defect;

/// The deepest nesting that is accepted, written out here once more.
const MAX_DEPTH: usize = 512;

/// A recursive-descent parser that only judges.
pub struct Parser<'a> {
    bytes: &'a [u8],
    pub at: usize,
    depth: usize,
    /// All numbers so far were finite.
    pub is_finite: bool,
    /// Line breaks stood between the tokens so far.
    pub has_breaks: bool,
}

impl<'a> Parser<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, depth: 0, is_finite: true, has_breaks: false }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub fn space(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\n' | b'\r')) = self.peek() {
            self.has_breaks |= matches!(byte, b'\n' | b'\r');
            self.at += 1;
        }
    }

    fn take(&mut self, text: &str) -> bool {
        let is_there = self.bytes[self.at..].starts_with(text.as_bytes());
        self.at += if is_there { text.len() } else { 0 };
        is_there
    }

    fn expect(&mut self, text: &str) -> Result<(), Defect> {
        if self.take(text) { Ok(()) } else { Err(Defect::Syntax) }
    }

    pub fn value(&mut self) -> Result<(), Defect> {
        match self.peek().ok_or(Defect::Syntax)? {
            b'{' => self.container(true, "}"),
            b'[' => self.container(false, "]"),
            b'"' => self.string(),
            _ if self.take("true") || self.take("false") || self.take("null") => Ok(()),
            _ if self.take("NaN") || self.take("Infinity") || self.take("-Infinity") => {
                self.is_finite = false;
                Ok(())
            }
            _ => self.number(),
        }
    }

    fn container(&mut self, is_object: bool, close: &str) -> Result<(), Defect> {
        self.at += 1;
        self.space();
        let is_empty = self.take(close);
        if self.depth == MAX_DEPTH {
            return Err(Defect::TooDeep);
        }
        if is_empty {
            return Ok(());
        }
        self.depth += 1;
        loop {
            if is_object {
                self.string()?;
                self.space();
                self.expect(":")?;
                self.space();
            }
            self.value()?;
            self.space();
            if self.take(close) {
                self.depth -= 1;
                return Ok(());
            }
            self.expect(",")?;
            self.space();
        }
    }

    fn string(&mut self) -> Result<(), Defect> {
        self.expect("\"")?;
        self.at += decoded(&self.bytes[self.at..]).ok_or(Defect::Syntax)?.0 + 1;
        Ok(())
    }

    fn number(&mut self) -> Result<(), Defect> {
        self.take("-");
        if !self.take("0") {
            self.digits()?;
        }
        if self.take(".") {
            self.digits()?;
        }
        if self.take("e") || self.take("E") {
            let _ = self.take("+") || self.take("-");
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Defect> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(Defect::Syntax) } else { Ok(()) }
    }
}

/// Whether `text` is one value, with white space around it.
pub fn judge(text: &[u8]) -> Result<(), Defect> {
    let mut parser = Parser::new(text);
    parser.space();
    parser.value()?;
    parser.space();
    match (parser.at == text.len(), parser.is_finite) {
        (false, _) => Err(Defect::Syntax),
        (true, false) => Err(Defect::NotFinite),
        (true, true) => Ok(()),
    }
}

/// Where the string ends that begins behind its quote, and what it means; nothing if it is not valid.
pub fn decoded(bytes: &[u8]) -> Option<(usize, Vec<u8>)> {
    let (mut at, mut text) = (0, Vec::new());
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        match byte {
            b'"' => return Some((at - 1, text)),
            b'\\' => at = escape(bytes, at, &mut text)?,
            0..0x20 => return None,
            _ => text.push(byte),
        }
    }
}

/// Appends what the escape means whose letter stands at `at`; returns where it ends.
fn escape(bytes: &[u8], at: usize, text: &mut Vec<u8>) -> Option<usize> {
    let plain = match bytes.get(at)? {
        byte @ (b'"' | b'\\' | b'/') => *byte,
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'u' => return unicode(bytes, at, text),
        _ => return None,
    };
    text.push(plain);
    Some(at + 1)
}

fn unicode(bytes: &[u8], at: usize, text: &mut Vec<u8>) -> Option<usize> {
    let unit = |at: usize| -> Option<u16> {
        let digits = bytes.get(at..at + 5)?.strip_prefix(b"u")?;
        let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
        is_hex.then(|| u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())?
    };
    let first = unit(at)?;
    let second = if bytes.get(at + 5) == Some(&b'\\') { unit(at + 6) } else { None };
    let pair = [first, second.unwrap_or_default()];
    let (letter, end) = match (char::decode_utf16(pair).next(), first) {
        (Some(Ok(letter)), 0xd800..0xe000) => (letter, at + 11),
        (Some(Ok(letter)), _) => (letter, at + 5),
        // A surrogate without its other half has no UTF-8 form: the escape stays, unless a backslash before it
        // would make it another text.
        _ if text.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1 => {
            ('\u{fffd}', at + 5)
        }
        _ => {
            text.extend_from_slice(&bytes[at - 1..at + 5]);
            return Some(at + 5);
        }
    };
    text.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
    Some(end)
}

/// What a frame delivers.
#[derive(Debug, PartialEq, Eq)]
pub enum Delivered {
    Payload(Vec<u8>),
    Defective(Defect),
    /// Another event than `data`.
    Other,
}

/// The channel of a frame, and what it delivers.
pub fn envelope(frame: &str) -> Result<(String, Delivered), Malformed> {
    let (mut event, mut channel, mut data) = (None, None, None);
    let mut parser = Parser::new(frame.as_bytes());
    parser.space();
    parser.expect("{")?;
    parser.space();
    let mut more = !parser.take("}");
    while more {
        let key_at = parser.at;
        parser.string()?;
        let key = text_of(&frame[key_at..parser.at]);
        parser.space();
        parser.expect(":")?;
        parser.space();
        let start = parser.at;
        parser.value()?;
        let value = &frame[start..parser.at];
        match key.as_deref() {
            Some("event") => event = Some(value),
            Some("channel") => channel = Some(value),
            Some("data") => data = Some(value),
            _ => {}
        }
        parser.space();
        more = !parser.take("}");
        if more {
            parser.expect(",")?;
            parser.space();
        }
    }
    parser.space();
    if parser.at < frame.len() {
        return Err(Malformed::NoEnvelope);
    }
    if !parser.is_finite {
        return Err(Malformed::NotFinite);
    }
    let channel = channel.and_then(text_of).ok_or(Malformed::NoEnvelope)?;
    let delivered = match event.and_then(text_of).ok_or(Malformed::NoEnvelope)?.as_str() {
        "data" => match payload(data.ok_or(Malformed::NoData)?) {
            Ok(payload) => Delivered::Payload(payload),
            Err(defect) => Delivered::Defective(defect),
        },
        "channel_subscribed" | "channel_unsubscribed" | "subscribe_failed" => Delivered::Other,
        other => return Err(Malformed::UnknownEvent(other.to_owned())),
    };
    Ok((channel, delivered))
}

/// What a valid value means, if it is a string.
fn text_of(value: &str) -> Option<String> {
    let (_, text) = decoded(value.strip_prefix('"')?.as_bytes())?;
    Some(String::from_utf8(text).expect("made of UTF-8"))
}

/// The payload in a valid `data` member: a string gives way to the JSON in it, if there is any.
fn payload(data: &str) -> Result<Vec<u8>, Defect> {
    let text = match text_of(data) {
        None => data.to_owned(),
        Some(text) => match judge(text.as_bytes()) {
            Ok(()) => text,
            Err(Defect::Syntax) => data.to_owned(),
            Err(defect) => return Err(defect),
        },
    };
    Ok(text.replace(['\n', '\r'], " ").into_bytes())
}
