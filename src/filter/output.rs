//! A filter's result: a value that jaq built, or part of the payload's text.

use jaq_json::Val;

use super::compact::CompactWriter;
use super::read_value;
use crate::filter::value;

/// One result for a payload.
#[derive(Clone, Copy, Debug)]
pub enum FilterResult<'a> {
    Value(&'a Val),
    /// A value copied from the payload, as written there.
    Text(&'a str),
}

impl FilterResult<'_> {
    /// Whether jq counts it as true: anything but `false` and `null`.
    pub fn is_true(self) -> bool {
        match self {
            Self::Value(value) => !matches!(value, Val::Null | Val::Bool(false)),
            Self::Text(text) => !matches!(text.trim_ascii(), "null" | "false"),
        }
    }

    /// Appends it as JSON on one line; the bytes do not depend on whether jaq built it.
    pub fn write(self, writer: &mut CompactWriter, out: &mut Vec<u8>) {
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
            // What jaq cannot parse is still valid JSON.
            Err(_) => out.extend_from_slice(text.as_bytes()),
        }
    }
}
