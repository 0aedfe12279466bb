//! A result of a filter: a value that jq made, or a part of the payload's text.

use jaq_json::Val;

use super::compact::Writer;
use super::read_value;
use crate::filter::value;

/// One result for a payload.
#[derive(Clone, Copy, Debug)]
pub enum Output<'a> {
    Value(&'a Val),
    /// A value that stands in the payload, as it stands there.
    Text(&'a str),
}

impl Output<'_> {
    /// Whether jq takes it for true.
    pub fn is_true(self) -> bool {
        match self {
            Self::Value(value) => !matches!(value, Val::Null | Val::Bool(false)),
            Self::Text(text) => !matches!(text.trim_ascii(), "null" | "false"),
        }
    }

    /// Appends it as JSON on one line, in the same bytes whether jq made it or not.
    pub fn write(self, writer: &mut Writer, out: &mut Vec<u8>) {
        let text = match self {
            Self::Value(value) => return value::write(value, out),
            Self::Text(text) => text.trim_ascii(),
        };
        let start = out.len();
        if writer.write(text, out).is_some() {
            return;
        }
        out.truncate(start);
        match read_value(text) {
            Ok(value) => value::write(&value, out),
            // What jq does not read is still JSON.
            Err(_) => out.extend_from_slice(text.as_bytes()),
        }
    }
}
