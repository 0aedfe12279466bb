//! Finds values inside a payload by key, without building a tree.

use std::borrow::Cow;

use super::decode_string;
use super::scan::Scanner;

/// The members of a JSON object, in order: key (escapes decoded) and raw value.
///
/// `text` must be valid JSON; of anything but an object there are no members.
pub struct Fields<'a> {
    text: &'a str,
    scanner: Scanner<'a>,
}

impl<'a> Fields<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, scanner: open(text, b'{') }
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = (Cow<'a, str>, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let key_at = self.scanner.at + 1;
        self.scanner.string().ok()?;
        let key = decode_string(&self.text[key_at..self.scanner.at - 1]);
        self.scanner.skip_space();
        self.scanner.expect(b':').ok()?;
        Some((key, take_value(self.text, &mut self.scanner)?))
    }
}

/// The elements of a JSON array, raw; of anything else there are none.
pub struct Elements<'a> {
    text: &'a str,
    scanner: Scanner<'a>,
}

impl<'a> Elements<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, scanner: open(text, b'[') }
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<Self::Item> {
        self.scanner.peek().filter(|byte| *byte != b']')?;
        take_value(self.text, &mut self.scanner)
    }
}

/// Takes a value and the comma after it.
fn take_value<'a>(text: &'a str, scanner: &mut Scanner<'a>) -> Option<&'a str> {
    scanner.skip_space();
    let start = scanner.at;
    scanner.value().ok()?;
    let value = &text[start..scanner.at];
    scanner.skip_space();
    if scanner.peek() == Some(b',') {
        scanner.at += 1;
        scanner.skip_space();
    }
    Some(value)
}

/// A scanner behind the bracket that opens `text`, or at its end if that is another value.
fn open(text: &str, bracket: u8) -> Scanner<'_> {
    let mut scanner = Scanner::new(text.as_bytes());
    scanner.skip_space();
    if scanner.expect(bracket).is_err() {
        scanner.at = text.len();
    }
    scanner.skip_space();
    scanner
}

/// The raw value at a dotted path, `radio_stat.band_5.channel` or `fft_samples.0.frequency`; the empty
/// path is the text itself. A key may contain dots (`if_stat.ge-0/0/1.0.up`). Of a repeated key the last
/// counts, as in jq.
pub fn lookup<'a>(text: &'a str, path: &str) -> Option<&'a str> {
    if path.is_empty() {
        return Some(text.trim());
    }
    if text.trim_start().starts_with('[') {
        let (index, rest) = path.split_once('.').unwrap_or((path, ""));
        let mut elements = Elements::of(text);
        return lookup(elements.nth(index.parse().ok()?)?, rest);
    }
    Fields::of(text).filter_map(|(key, value)| inside(&key, value, path)).last()
}

/// The value at a path that leads through the member of this key, if it does.
fn inside<'a>(key: &str, value: &'a str, path: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(key)?;
    if rest.is_empty() { Some(value) } else { lookup(value, rest.strip_prefix('.')?) }
}

/// The members of an object, found once for several look-ups.
pub struct Members<'a> {
    text: &'a str,
    /// Key (escapes decoded) and raw value.
    all: Vec<(Cow<'a, str>, &'a str)>,
}

impl<'a> Members<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, all: Fields::of(text).collect() }
    }

    /// The same as [`lookup`] in the text.
    pub fn lookup(&self, path: &str) -> Option<&'a str> {
        if self.all.is_empty() || path.is_empty() {
            return lookup(self.text, path);
        }
        self.all.iter().rev().find_map(|(key, value)| inside(key, value, path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#" {"a": {"b": [10, {"c": "x"}], "e": {}}, "d.e": true, "k\u0065y": 1, "a.b": 5, "z": []} "#;

    #[test]
    fn members_come_in_order() {
        let keys: Vec<_> = Fields::of(TEXT).map(|(key, _)| key.into_owned()).collect();
        assert_eq!(keys, ["a", "d.e", "key", "a.b", "z"]);
        assert_eq!(Fields::of("{}").count(), 0);
        assert_eq!(Fields::of("[1]").count(), 0);
        assert_eq!(Fields::of("1").count(), 0);
    }

    #[test]
    fn paths() {
        let cases = [
            ("a.b.0", Some("10")),
            ("a.b.1.c", Some("\"x\"")),
            ("d.e", Some("true")),
            ("key", Some("1")),
            ("a.b", Some("5")),
            ("a.e", Some("{}")),
            ("a.b.2", None),
            ("a.x", None),
            ("z.0", None),
            ("z", Some("[]")),
        ];
        for (path, expected) in cases {
            assert_eq!(lookup(TEXT, path), expected, "{path}");
            assert_eq!(Members::of(TEXT).lookup(path), expected, "{path}");
        }
        assert_eq!(lookup(" 1 ", ""), Some("1"));
        assert_eq!(Members::of(" [1, 2] ").lookup("1"), Some("2"));
        assert_eq!(Members::of(r#"{"a":1,"a":2}"#).lookup("a"), Some("2"));
        assert_eq!(lookup(r#"{"a":1,"a":2}"#, "a"), Some("2"));
    }
}
