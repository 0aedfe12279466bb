//! Writes JSON objects member by member, straight into the output.

use std::fmt::Display;
use std::io::Write;

use crate::wire::write_string;

/// An object that is being appended. Members keep their order, and the text of their values.
pub struct JsonObject<'a> {
    out: &'a mut Vec<u8>,
    is_empty: bool,
}

impl<'a> JsonObject<'a> {
    pub fn begin(out: &'a mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, is_empty: true }
    }

    /// Appends a key; the caller appends its value to the vector.
    pub fn key(&mut self, name: &str) -> &mut Vec<u8> {
        if !std::mem::take(&mut self.is_empty) {
            self.out.push(b',');
        }
        write_string(name, self.out);
        self.out.push(b':');
        self.out
    }

    pub fn text(&mut self, name: &str, value: &str) {
        write_string(value, self.key(name));
    }

    /// Appends nothing where there is no value.
    pub fn optional_text(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    /// `value` is JSON text, and stays byte for byte.
    pub fn json(&mut self, name: &str, value: &str) {
        self.key(name).extend_from_slice(value.as_bytes());
    }

    /// A number, or anything else that displays as valid JSON.
    pub fn display(&mut self, name: &str, value: impl Display) {
        write!(self.key(name), "{value}").expect("a vector takes any text");
    }

    pub fn end(self) {
        self.out.push(b'}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_separated_and_escaped() {
        let mut out = Vec::new();
        let mut object = JsonObject::begin(&mut out);
        object.text("a \"b\"", "c\n");
        object.optional_text("none", None);
        object.json("d", "[1.10]");
        object.display("e", 7);
        object.end();
        JsonObject::begin(&mut out).end();
        assert_eq!(out, br#"{"a \"b\"":"c\n","d":[1.10],"e":7}{}"#);
    }
}
