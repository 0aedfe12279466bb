//! The output of a device, joined from pieces that are cut at any place: lines of text, and tables.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use super::unescape::decode_string;
use super::fields::{Elements, Fields, lookup};

/// More than this is not held back to wait for the end of a line or of a table, in bytes.
const LONGEST: usize = 16 << 20;

/// What a device said, once it is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Without its line break.
    Line(String),
    Table(Table),
}

/// An answer of a Session Smart Router: `{"status":…, "finished":…, "message":…, "columns":[…],
/// "rows":[…]}`, as JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table(String);

/// Puts the pieces together again.
#[derive(Debug, Default)]
pub struct Joiner {
    text: String,
    /// What comes next may be the line break that belongs to a table.
    behind_table: bool,
}

impl Joiner {
    /// Takes a piece; what is whole with it.
    pub fn push(&mut self, text: &str) -> Vec<Piece> {
        self.text.push_str(text);
        let mut found = Vec::new();
        loop {
            let before = self.text.len();
            self.end_table();
            if may_be_json(&self.text) && self.text.len() < LONGEST {
                self.take_tables(&mut found);
                self.end_table();
            }
            if !may_be_json(&self.text) || self.text.len() >= LONGEST {
                self.take_lines(&mut found);
            }
            if self.text.len() == before || self.text.is_empty() {
                return found;
            }
        }
    }

    /// What has no line break yet.
    pub fn rest(&self) -> &str {
        &self.text
    }

    /// There is no more: the rest is whole.
    pub fn finish(&mut self) -> Vec<Piece> {
        let rest = std::mem::take(&mut self.text);
        rest.lines().map(line).collect()
    }

    fn end_table(&mut self) {
        if !self.behind_table || self.text.is_empty() {
            return;
        }
        let line_break = self.text.find('\n');
        let end = line_break.map_or(self.text.len(), |end| end + 1);
        let blank = self.text[..end].trim().is_empty();
        self.behind_table = blank && line_break.is_none();
        if blank {
            self.text.drain(..end);
        }
    }

    fn take_tables(&mut self, found: &mut Vec<Piece>) {
        // A table that is not whole is not read again and again.
        let may_end = |text: &str| text.trim_end().ends_with('}');
        if !self.text.lines().any(may_end) {
            return;
        }
        let mut values = serde_json::Deserializer::from_str(&self.text).into_iter::<IgnoredAny>();
        match values.next() {
            Some(Ok(_)) => {
                let end = values.byte_offset();
                let text = self.text[..end].trim().to_owned();
                self.text.drain(..end);
                found.push(Table::of(text));
                self.behind_table = true;
            }
            Some(Err(error)) if !error.is_eof() => {
                // It only looked like one.
                let rest = std::mem::take(&mut self.text);
                found.extend(rest.lines().map(line));
            }
            _ => {}
        }
    }

    fn take_lines(&mut self, found: &mut Vec<Piece>) {
        while let Some(end) = self.text.find('\n').filter(|_| !may_be_json(&self.text)) {
            found.push(line(&self.text[..end]));
            self.text.drain(..=end);
        }
        if self.text.len() >= LONGEST {
            found.extend(self.finish());
        }
    }
}

/// Whether a table begins here. Junos begins its output with `{master:0}` at times.
fn may_be_json(text: &str) -> bool {
    let Some(inner) = text.trim_start().strip_prefix('{') else { return false };
    matches!(inner.trim_start().as_bytes().first(), None | Some(b'"' | b'}'))
}

fn line(text: &str) -> Piece {
    Piece::Line(text.trim_end_matches('\r').to_owned())
}

impl Table {
    /// JSON that is no table is a line.
    fn of(text: String) -> Piece {
        let members = ["status", "finished", "columns", "rows"];
        if members.iter().any(|member| lookup(&text, member).is_some()) {
            Piece::Table(Self(text))
        } else {
            Piece::Line(text)
        }
    }

    /// The JSON text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether nothing comes after it.
    pub fn is_finished(&self) -> bool {
        self.member("finished") == Some("true")
    }

    /// Why there is no table, where the device failed to make one.
    pub fn failure(&self) -> Option<String> {
        let status = self.string("status")?;
        let good =
            ["SUCCESS", "OK", "COMPLETE", "COMPLETED", "IN_PROGRESS", "INPROGRESS", "RUNNING"];
        if good.iter().any(|word| status.eq_ignore_ascii_case(word)) {
            return None;
        }
        let reason = self.message().or_else(|| self.string("error"));
        Some(reason.map_or_else(|| status.to_string(), |reason| format!("{status}: {reason}")))
    }

    pub fn message(&self) -> Option<Cow<'_, str>> {
        self.string("message").filter(|message| !message.is_empty())
    }

    /// Key, heading and type of each column: as the device lists them, or the keys of its rows.
    pub fn columns(&self) -> Vec<Column<'_>> {
        let listed: Vec<Column> = Elements::of(self.member("columns").unwrap_or_default())
            .filter_map(Column::of)
            .collect();
        if !listed.is_empty() {
            return listed;
        }
        let mut found: Vec<Column> = Vec::new();
        for (key, _) in self.rows().flat_map(Fields::of) {
            if !found.iter().any(|column| column.key == key) {
                found.push(Column { heading: key.clone(), key, is_number: false });
            }
        }
        found
    }

    /// The rows, each as JSON text.
    pub fn rows(&self) -> impl Iterator<Item = &str> {
        Elements::of(self.member("rows").unwrap_or_default())
    }

    fn member(&self, name: &str) -> Option<&str> {
        Fields::of(&self.0).filter(|(key, _)| key == name).map(|(_, value)| value).last()
    }

    fn string(&self, name: &str) -> Option<Cow<'_, str>> {
        self.member(name).and_then(string)
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column<'a> {
    /// The member of a row.
    pub key: Cow<'a, str>,
    pub heading: Cow<'a, str>,
    pub is_number: bool,
}

impl<'a> Column<'a> {
    /// One that the table does not list, by its dotted path.
    pub fn of_key(key: &'a str) -> Self {
        Self { key: key.into(), heading: key.into(), is_number: false }
    }

    fn of(text: &'a str) -> Option<Self> {
        let member = |name| Fields::of(text).find(|(key, _)| key == name).map(|(_, value)| value);
        let key = member("id").and_then(string)?;
        let heading = member("display_name").and_then(string).unwrap_or_else(|| key.clone());
        let is_number = member("type").and_then(string).is_some_and(|kind| kind == "NUMBER");
        Some(Self { key, heading, is_number })
    }

    /// The value in a row, as text for people; empty where there is none.
    pub fn cell<'row>(&self, row: &'row str) -> Cow<'row, str> {
        let own = Fields::of(row).find(|(key, _)| *key == self.key).map(|(_, value)| value);
        match own.or_else(|| lookup(row, &self.key)) {
            None | Some("null") => Cow::Borrowed(""),
            Some(value) => string(value).unwrap_or(Cow::Borrowed(value)),
        }
    }
}

fn string(value: &str) -> Option<Cow<'_, str>> {
    value.strip_prefix('"')?.strip_suffix('"').map(decode_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SSR: &str = "{\"status\":\"SUCCESS\",\"finished\":true,\"message\":\"Routes\",\"columns\":[{\"id\":\"p\",\"display_name\":\"Prefix\",\"type\":\"STRING\"},{\"id\":\"m\",\"display_name\":\"Metric\",\"type\":\"NUMBER\"}],\"rows\":[{\"p\":\"10.0.0.0/8\",\"m\":1.10},{\"p\":\"a}\\n{\",\"m\":null}]}\n";

    fn lines(pieces: &[&str]) -> Vec<String> {
        let mut joiner = Joiner::default();
        let mut found: Vec<Piece> = pieces.iter().flat_map(|piece| joiner.push(piece)).collect();
        found.extend(joiner.finish());
        let text = |piece| match piece {
            Piece::Line(text) => text,
            Piece::Table(table) => format!("TABLE {}", table.rows().count()),
        };
        found.into_iter().map(text).collect()
    }

    #[test]
    fn lines_are_joined_before_they_are_split() {
        for (pieces, expected) in [
            (
                &["\nMAC\n\n\nE", "thernet table\n", "x"][..],
                &["", "MAC", "", "", "Ethernet table", "x"][..],
            ),
            (&["a\r", "\nb\r\n"], &["a", "b"]),
            (
                &["Releasing dhcp...", "Successfully released DHCP lease."],
                &["Releasing dhcp...Successfully released DHCP lease."],
            ),
            (&["{master:0}\n", "ok\n"], &["{master:0}", "ok"]),
            (&["{", "master:0}\nok"], &["{master:0}", "ok"]),
            (&["{\"a\": no json}\n"], &["{\"a\": no json}"]),
            (&["{\"a\": 1}\n"], &["{\"a\": 1}"]),
            (&["{\"rows\": [1,"], &["{\"rows\": [1,"]),
            (&[], &[]),
        ] {
            assert_eq!(lines(pieces), expected, "{pieces:?}");
        }
    }

    #[test]
    fn a_table_may_be_cut_anywhere_and_another_may_follow() {
        for cut in 0..=SSR.len() {
            assert_eq!(lines(&[&SSR[..cut], &SSR[cut..]]), ["TABLE 2"], "{cut}");
            let twice = format!("{SSR}{SSR}done\n");
            let expected = ["TABLE 2", "TABLE 2", "", "done"];
            let found = lines(&[&twice[..cut], &twice[cut..]]);
            assert!(
                found.iter().eq(expected.iter().filter(|line| !line.is_empty()))
                    || found == expected,
                "{cut} {found:?}"
            );
        }
        let each: Vec<String> = SSR.chars().map(String::from).collect();
        let each: Vec<&str> = each.iter().map(String::as_str).collect();
        assert_eq!(lines(&each), ["TABLE 2"]);
    }

    #[test]
    fn a_table_says_what_it_is() {
        let Piece::Table(table) = Table::of(SSR.trim().to_owned()) else { panic!("a table") };
        assert!(table.is_finished() && table.failure().is_none());
        let headings: Vec<_> = table.columns().iter().map(|one| one.heading.to_string()).collect();
        assert_eq!(headings, ["Prefix", "Metric"]);
        let row = table.rows().next().expect("a row");
        let cells: Vec<_> = table.columns().iter().map(|one| one.cell(row).to_string()).collect();
        assert_eq!(cells, ["10.0.0.0/8", "1.10"]);
    }

    #[test]
    fn columns_that_are_not_listed_are_the_keys_of_the_rows() {
        let text = r#"{"status":"FAILED","rows":[{"b":1},{"a":2,"b":3}],"message":"no such VRF"}"#;
        let Piece::Table(table) = Table::of(text.to_owned()) else { panic!("a table") };
        let keys: Vec<_> = table.columns().iter().map(|one| one.key.to_string()).collect();
        assert_eq!(keys, ["b", "a"]);
        assert_eq!(table.failure().as_deref(), Some("FAILED: no such VRF"));
        assert!(!table.is_finished());
    }
}
