//! The syntax of line protocol: which numbers are whole, how fields are named, and what is escaped.

use crate::message::scalar::push_key;
use crate::wire::{Elements, Fields, decode_string};

/// Members with measured values, written as decimals even if a value happens to be whole: a field of `InfluxDB`
/// keeps the type of its first value, and refuses points of another.
const MEASURED: [&str; 39] = [
    "x",
    "y",
    "x_m",
    "y_m",
    "xyz_m",
    "raw_xyz_m",
    "smoothed_xyz_m",
    "lat",
    "lng",
    "accuracy",
    "beam",
    "rssi",
    "snr",
    "noise",
    "noise_floor",
    "power",
    "signal_level",
    "tx_rate",
    "rx_rate",
    "last_seen",
    "timestamp",
    "_time",
    "time",
    "uptime",
    "idle_time",
    "assoc_time",
    "duration",
    "length",
    "load_avg",
    "usage",
    "cpu_util",
    "user",
    "system",
    "idle",
    "interrupt",
    "nice",
    "softirq",
    "temperature",
    "celsius",
];

/// Suffixes of further such members.
const MEASURED_ENDS: [&str; 9] =
    ["_m", "_rate", "_time", "_temp", "_score", "_util", "_voltage", "_per_second", "_percent"];

/// In bytes. Servers take at most 64 KiB of tags, and no real name is as long as this.
const LONGEST_TAG: usize = 1024;

/// The field name for a payload that is itself a number or a boolean.
const SCALAR: &str = "value";

/// In bytes. A longer text in a field is cut: servers refuse fields of more than 64 KiB.
const LONGEST_TEXT: usize = 4096;

/// Whether strings become fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StringFields {
    Skipped,
    Written,
}

/// Appends the measurement and the tags of a point, and the space before its fields. Tags without a value are left
/// out, since line protocol cannot express them.
pub fn start_point<K: AsRef<str>, V: AsRef<str>>(
    measurement: &str,
    tags: impl IntoIterator<Item = (K, V)>,
    out: &mut Vec<u8>,
) {
    escape(measurement, EscapeContext::Measurement, out);
    for (key, value) in tags {
        let (key, value) = (key.as_ref(), value.as_ref());
        if clean(key).is_empty() || clean(value).is_empty() {
            continue;
        }
        out.push(b',');
        escape(key, EscapeContext::Key, out);
        out.push(b'=');
        escape(value, EscapeContext::Key, out);
    }
    out.push(b' ');
}

/// Appends the fields of one point.
pub struct FieldWriter<'a> {
    out: &'a mut Vec<u8>,
    /// Where the first field starts.
    first: usize,
    strings: StringFields,
    /// Keys of the tags, which no field may repeat: queries could not distinguish them.
    tags: &'a [&'a str],
}

impl<'a> FieldWriter<'a> {
    pub fn new(strings: StringFields, tags: &'a [&'a str], out: &'a mut Vec<u8>) -> Self {
        Self { first: out.len(), out, strings, tags }
    }

    pub fn is_empty(&self) -> bool {
        self.out.len() == self.first
    }

    /// Appends the value at `path`: one field for each scalar in it.
    pub fn value(&mut self, text: &str, path: &mut String) {
        let length = path.len();
        match text.trim_start().as_bytes().first() {
            Some(b'{') => {
                for (key, value) in Fields::of(text) {
                    push_key(&key, path);
                    self.value(value, path);
                    path.truncate(length);
                }
            }
            Some(b'[') => {
                // Lists of strings change their length too often to be fields.
                let elements = Elements::of(text).enumerate();
                for (place, value) in elements.filter(|(_, value)| !value.starts_with('"')) {
                    push_key(&place.to_string(), path);
                    self.value(value, path);
                    path.truncate(length);
                }
            }
            Some(b'"') => self.string(text.trim(), path),
            Some(b'n') | None => {}
            Some(_) => self.scalar(text.trim(), path),
        }
    }

    /// Appends a text, unless strings are skipped or it is empty.
    fn string(&mut self, quoted: &str, path: &str) {
        let text = decode_string(&quoted[1..quoted.len() - 1]);
        if self.strings == StringFields::Written && !text.is_empty() && self.key(path) {
            write_text(&text, self.out);
        }
    }

    /// Appends a text under a name of ours.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() && self.key(name) {
            write_text(text, self.out);
        }
    }

    fn scalar(&mut self, text: &str, path: &str) {
        let is_number = text.parse().is_ok_and(f64::is_finite);
        if !(matches!(text, "true" | "false") || is_number) || !self.key(path) {
            return;
        }
        self.out.extend_from_slice(text.as_bytes());
        let is_whole = !text.contains(['.', 'e', 'E']) && text.parse::<i64>().is_ok();
        if is_whole && !is_measured(path) {
            self.out.push(b'i');
        }
    }

    /// Appends the name of a field; false if it has none that can be written.
    fn key(&mut self, path: &str) -> bool {
        let name = match clean(path) {
            "" if path.is_empty() => SCALAR,
            "" => return false,
            name => name,
        };
        if !self.is_empty() {
            self.out.push(b',');
        }
        escape(name, EscapeContext::Key, self.out);
        // The timestamp of the point is called `time` in queries.
        if name == "time" || self.tags.contains(&name) {
            self.out.push(b'_');
        }
        self.out.push(b'=');
        true
    }
}

/// Appends the text of a field in quotes, on one line and without characters that reorder it.
fn write_text(text: &str, out: &mut Vec<u8>) {
    let end = (0..=LONGEST_TEXT.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    out.push(b'"');
    for letter in text[..end.unwrap_or_default()].chars() {
        match letter {
            '"' | '\\' => out.extend_from_slice(&[b'\\', letter as u8]),
            letter if letter.is_control() => out.push(b' '),
            letter => out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out.push(b'"');
}

/// Whether the last key of a path is one of [`MEASURED`]; list indexes do not count.
fn is_measured(path: &str) -> bool {
    let is_key = |part: &&str| !part.bytes().all(|byte| byte.is_ascii_digit());
    let key = path.rsplit('.').find(is_key).unwrap_or_default();
    MEASURED.contains(&key) || MEASURED_ENDS.iter().any(|end| key.ends_with(end))
}

/// Where a text stands, which decides what needs an escape.
#[derive(Clone, Copy, PartialEq, Eq)]
enum EscapeContext {
    Measurement,
    /// A key, or the value of a tag.
    Key,
}

/// The part of a name that can be written: line protocol cannot express a trailing backslash.
fn clean(text: &str) -> &str {
    let end = (0..=LONGEST_TAG.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text[..end.unwrap_or_default()]
        .trim_end_matches(|letter: char| letter == '\\' || letter.is_control())
}

fn escape(text: &str, place: EscapeContext, out: &mut Vec<u8>) {
    let text = clean(text);
    for (at, letter) in text.char_indices() {
        let letter = if letter.is_control() { ' ' } else { letter };
        let special =
            |letter: char| letter.is_control() || matches!(letter, ' ' | ',' | '=' | '\\');
        // A backslash here would escape what follows.
        if letter == '\\' && text[at + 1..].starts_with(special) {
            continue;
        }
        if matches!(letter, ' ' | ',') || (letter == '=' && place == EscapeContext::Key) {
            out.push(b'\\');
        }
        out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }
}
