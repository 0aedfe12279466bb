//! A request for the output of a device utility, and the parts of the answer.

use super::super::random::Seed;
use serde_json::Value;

/// What is asked of a device.
pub struct OutputQuery<'a> {
    pub utility: &'a str,
    /// As documented: it was checked.
    pub body: &'a Value,
    pub seed: Seed,
}

/// A piece of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputPart {
    /// Milliseconds before it.
    pub after: u64,
    pub text: String,
    /// Whether it stays in one message.
    pub whole: bool,
}

impl OutputPart {
    pub fn line(after: u64, text: impl Into<String>) -> Self {
        Self { after, text: text.into(), whole: false }
    }

    pub fn table(table: &Value) -> Self {
        Self { after: 0, text: format!("{table}\n"), whole: true }
    }
}

impl OutputQuery<'_> {
    pub fn text(&self, key: &str) -> Option<&str> {
        self.body[key].as_str()
    }

    pub fn number(&self, key: &str, usual: u64) -> u64 {
        self.body[key].as_u64().unwrap_or(usual)
    }

    pub fn texts(&self, key: &str) -> Vec<&str> {
        self.body[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }
}
