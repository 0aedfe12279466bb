//! Notices columns of the user's choice that no message has.

use crate::text::distance;
use crate::wire::{Fields, lookup};

/// So many messages without a column make it suspect.
const ENOUGH: u32 = 20;

/// The most members that are proposed.
const PROPOSED: usize = 3;

/// The columns that no message had so far.
pub struct ColumnCheck {
    unseen: Vec<String>,
    messages: u32,
    /// The first message, among whose members is what may have been meant.
    sample: String,
}

/// A column that no message has had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownColumn {
    pub column: String,
    /// Members of a message that may have been meant, the nearest first.
    pub members: Vec<String>,
}

impl ColumnCheck {
    pub fn new(columns: &[String]) -> Self {
        Self { unseen: columns.to_vec(), messages: 0, sample: String::new() }
    }

    /// Whether there is nothing left to look for.
    pub fn is_done(&self) -> bool {
        self.unseen.is_empty()
    }

    /// Looks for the columns in the JSON text of a message.
    pub fn note(&mut self, text: &str) {
        self.messages += 1;
        self.unseen.retain(|path| lookup(text, path).is_none());
        if self.messages == 1 {
            text.clone_into(&mut self.sample);
        }
    }

    /// The columns to warn of, once: after enough messages, or at the end of them.
    pub fn take(&mut self, is_over: bool) -> Vec<UnknownColumn> {
        if self.messages == 0 || !(is_over || self.messages >= ENOUGH) {
            return Vec::new();
        }
        let sample = std::mem::take(&mut self.sample);
        let unknown = |column: String| {
            let members = near(&column, &sample);
            UnknownColumn { column, members }
        };
        std::mem::take(&mut self.unseen).into_iter().map(unknown).collect()
    }
}

/// The columns that no entry of a list has.
pub fn unknown_columns(columns: &[String], entries: &[String]) -> Vec<UnknownColumn> {
    let mut check = ColumnCheck::new(columns);
    for entry in entries {
        check.note(entry);
    }
    check.take(true)
}

/// Paths beside `path` that are spelled like it.
fn near(path: &str, text: &str) -> Vec<String> {
    let (parent, last) = path.rsplit_once('.').unwrap_or(("", path));
    let (parent, object) = match lookup(text, parent) {
        Some(object) if object.starts_with('{') && !parent.is_empty() => {
            (format!("{parent}."), object)
        }
        _ => (String::new(), text),
    };
    let tolerance = (last.chars().count() / 3).max(2);
    let apart = |key: &str| {
        let holds = key.contains(last) || key.len() > 2 && last.contains(key);
        if holds { Some(0) } else { distance(last, key, tolerance) }
    };
    let mut keys: Vec<(usize, String)> = Fields::of(object)
        .filter_map(|(key, _)| Some((apart(&key)?, format!("{parent}{key}"))))
        .collect();
    // Stable: of equally near ones the first in the message is the first.
    keys.sort_by_key(|(apart, _)| *apart);
    keys.into_iter().map(|(_, key)| key).take(PROPOSED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_suspect_after_some_messages_or_at_the_end() {
        let columns = ["name", "a.b", "nmae"].map(str::to_owned);
        let mut check = ColumnCheck::new(&columns);
        assert_eq!(check.take(true), []);
        check.note(r#"{"name":"x","a":{"b":null}}"#);
        assert_eq!(check.take(false), []);
        for _ in 1..ENOUGH {
            check.note("{}");
        }
        let members = vec!["name".to_owned()];
        assert_eq!(check.take(false), [UnknownColumn { column: "nmae".to_owned(), members }]);
        assert!(check.is_done() && check.take(true).is_empty());
    }

    #[test]
    fn what_may_have_been_meant_comes_first() {
        let text = r#"{"mac":"x","radio_stat":{"band_5":{"channel":1,"util_all":5}},"rssi":-5}"#;
        assert_eq!(near("rsi", text), ["rssi"]);
        assert_eq!(near("radio_stat.band_5.util", text), ["radio_stat.band_5.util_all"]);
        assert_eq!(near("zzzzz", text), [""; 0]);
    }
}
