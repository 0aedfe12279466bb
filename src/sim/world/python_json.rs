//! Merges JSON objects and writes them with Python's spacing: `, ` between members, `: ` after keys.

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use serde_json::{Value, json};
use std::io::{self, Write};

/// `value` on one line, with Python's separators.
pub fn text(value: &Value) -> String {
    let mut bytes = Vec::new();
    value
        .serialize(&mut Serializer::with_formatter(&mut bytes, PythonFormatter))
        .expect("a value made of strings and finite numbers serializes into memory");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

/// One object with the members of all parts; a later part overrides an earlier one.
pub fn merged<const N: usize>(parts: [Value; N]) -> Value {
    let mut whole = json!({});
    for part in parts {
        merge(&mut whole, part);
    }
    whole
}

/// Adds the members of `more`.
pub fn merge(object: &mut Value, more: Value) {
    if let (Some(own), Value::Object(more)) = (object.as_object_mut(), more) {
        own.extend(more);
    }
}

struct PythonFormatter;

impl Formatter for PythonFormatter {
    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        separate(out, first)
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        separate(out, first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }
}

fn separate<W: Write + ?Sized>(out: &mut W, first: bool) -> io::Result<()> {
    if first { Ok(()) } else { out.write_all(b", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_pythons() {
        let value = json!({"b": [1, 2.5, null], "a": {"é": "x,y:z"}});
        assert_eq!(text(&value), r#"{"b": [1, 2.5, null], "a": {"é": "x,y:z"}}"#);
        assert_eq!(text(&json!(1)), "1");
    }
}
