//! Writes rows of comma- or tab-separated values.

use super::json;
use super::settings::Settings;
use super::text_origin::TextOrigin;
use crate::message::Message;
use crate::text::Painter;
use crate::wire::tokens::elements;
use crate::wire::{Fields, Members, decode_string, lookup};

/// How cells are separated and escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// RFC 4180, with line feeds alone.
    Comma,
    /// Tabs, line breaks and backslashes in a cell become `\t`, `\n`, `\r`, `\\`.
    Tab,
}

/// The header of the only column of scalar payloads.
const SCALAR: &str = "value";

/// The columns of an envelope before those of the payload.
const ENVELOPE: [&str; 6] = ["channel", "name", "site_id", "site", "kind", "received"];

/// Writes rows, with a header at the start of each file.
pub struct Table {
    dialect: Dialect,
    envelope: bool,
    /// The file still needs its header, which waits for the columns.
    header_due: bool,
    /// `--columns`.
    chosen: Vec<String>,
    /// The dotted paths in use, fixed by the first message.
    columns: Option<Vec<String>>,
}

impl Table {
    pub fn new(dialect: Dialect, settings: &Settings) -> Self {
        let chosen = settings.columns.clone();
        Self { dialect, envelope: settings.envelope, header_due: false, chosen, columns: None }
    }

    /// Starts a file. Its header follows at once if the columns are known, otherwise with the first row.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        match &self.columns {
            Some(columns) => self.header(columns, out),
            None => self.header_due = true,
        }
    }

    /// Appends a row for JSON text, which is an envelope if the settings ask for one.
    pub fn row(&mut self, message: &Message, text: &str, origin: TextOrigin, out: &mut Vec<u8>) {
        // A filter that makes arrays or scalars lays out its own cells.
        let listed = self.chosen.is_empty() && origin == TextOrigin::Filter && !self.envelope;
        if listed && text.starts_with('[') {
            return self.cells(elements(text), out);
        }
        if listed && !text.starts_with('{') {
            return self.cells([text], out);
        }
        let columns =
            self.columns.take().unwrap_or_else(|| self.first_columns(message, text, origin));
        if std::mem::take(&mut self.header_due) {
            self.header(&columns, out);
        }
        let members = Members::of(text);
        self.cells(columns.iter().map(|path| members.lookup(path).unwrap_or_default()), out);
        self.columns = Some(columns);
    }

    fn first_columns(&self, message: &Message, text: &str, origin: TextOrigin) -> Vec<String> {
        if !self.chosen.is_empty() {
            return self.chosen.clone();
        }
        let channel = message.record.subscription.channel.filter(|_| origin != TextOrigin::Filter);
        let inner = if self.envelope { lookup(text, "data").unwrap_or_default() } else { text };
        let own = channel.map_or_else(
            || keys(inner),
            |channel| channel.fields.iter().map(ToString::to_string).collect(),
        );
        if !self.envelope {
            return own;
        }
        let inside = own.iter().map(|path| format!("data.{path}").trim_end_matches('.').to_owned());
        ENVELOPE.into_iter().map(str::to_owned).chain(inside).collect()
    }

    fn header(&self, columns: &[String], out: &mut Vec<u8>) {
        for (place, path) in columns.iter().enumerate() {
            self.separate(place, out);
            self.escape(if path.is_empty() { SCALAR } else { path }, out);
        }
        out.push(b'\n');
    }

    fn cells<'a>(&self, cells: impl IntoIterator<Item = &'a str>, out: &mut Vec<u8>) {
        for (place, raw) in cells.into_iter().enumerate() {
            self.separate(place, out);
            self.cell(raw, out);
        }
        out.push(b'\n');
    }

    fn separate(&self, place: usize, out: &mut Vec<u8>) {
        if place > 0 {
            out.push(if self.dialect == Dialect::Comma { b',' } else { b'\t' });
        }
    }

    fn cell(&self, raw: &str, out: &mut Vec<u8>) {
        match raw.as_bytes() {
            b"null" | b"" => {}
            [b'"', .., b'"'] => self.escape(&decode_string(&raw[1..raw.len() - 1]), out),
            [b'{' | b'[', ..] => {
                let mut compact = Vec::new();
                json::compact(raw, Painter { color: false }, &mut compact);
                self.escape(&String::from_utf8_lossy(&compact), out);
            }
            scalar => out.extend_from_slice(scalar),
        }
    }

    fn escape(&self, text: &str, out: &mut Vec<u8>) {
        match self.dialect {
            Dialect::Comma if !text.contains([',', '"', '\n', '\r']) => {
                out.extend_from_slice(text.as_bytes());
            }
            Dialect::Comma => {
                out.push(b'"');
                out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
                out.push(b'"');
            }
            Dialect::Tab => text.bytes().for_each(|byte| match byte {
                b'\t' => out.extend_from_slice(b"\\t"),
                b'\n' => out.extend_from_slice(b"\\n"),
                b'\r' => out.extend_from_slice(b"\\r"),
                b'\\' => out.extend_from_slice(b"\\\\"),
                other => out.push(other),
            }),
        }
    }
}

/// The keys of an object; for anything else the empty path, which is the whole value.
fn keys(text: &str) -> Vec<String> {
    let keys: Vec<String> = Fields::of(text).map(|(key, _)| key.into_owned()).collect();
    if keys.is_empty() { vec![String::new()] } else { keys }
}

#[cfg(test)]
mod tests {
    use super::super::settings::{Format, Settings};
    use super::super::testing::print_all;

    fn table(format: Format, code: &str, columns: &[&str], messages: &[&str]) -> String {
        let filter = Some(code.to_owned()).filter(|code| !code.is_empty());
        let columns = columns.iter().map(ToString::to_string).collect();
        print_all(
            Settings { format, filter, columns, ..Settings::default() },
            "map-clients",
            messages,
        )
    }

    #[test]
    fn the_channel_gives_the_columns() {
        let messages = [r#"{"mac":"aabbcc001122","x":1.50,"rssi":-60}"#, r#"{"mac":null,"x_m":2}"#];
        assert_eq!(
            table(Format::Csv, "", &[], &messages),
            "mac,x_m,x,y_m,y,rssi,num_locating_aps,connected_ap\n\
             aabbcc001122,,1.50,,,-60,,\n,2,,,,,,\n"
        );
        assert_eq!(
            print_all(Settings { format: Format::Csv, ..Settings::default() }, "test", &["1", "2"]),
            "value\n1\n2\n"
        );
    }

    #[test]
    fn columns_of_the_users_choice() {
        let messages = [r#"{"a":{"b":[1, {"c": "x"}]},"d":"q"}"#];
        assert_eq!(
            table(Format::Tsv, "", &["a.b.0", "a.b.1", "none", "d"], &messages),
            "a.b.0\ta.b.1\tnone\td\n1\t{\"c\":\"x\"}\t\tq\n"
        );
    }

    #[test]
    fn cells_are_escaped() {
        let messages = [r#"["a,b", "say \"x\"", "l1\nl2", "t\t\\", [1, "y"], null, true, 1.0]"#];
        assert_eq!(
            table(Format::Csv, ".", &[], &messages),
            "\"a,b\",\"say \"\"x\"\"\",\"l1\nl2\",t\t\\,\"[1,\"\"y\"\"]\",,true,1.0\n"
        );
        assert_eq!(
            table(Format::Tsv, ".", &[], &messages),
            "a,b\tsay \"x\"\tl1\\nl2\tt\\t\\\\\t[1,\"y\"]\t\ttrue\t1.0\n"
        );
    }

    #[test]
    fn results_give_their_own_columns() {
        let messages = [r#"{"mac":"a","x":1}"#, r#"{"x":2}"#];
        assert_eq!(table(Format::Csv, "{x, \"m.n\": .mac}", &[], &messages), "x,m.n\n1,a\n2,\n");
        assert_eq!(table(Format::Csv, ".x, [.mac]", &[], &messages), "1\na\n2\n\n");
        assert_eq!(table(Format::Csv, ".", &["mac"], &messages), "mac\na\n\n");
    }

    #[test]
    fn envelopes_have_columns_of_their_own() {
        let settings = Settings { format: Format::Csv, envelope: true, ..Settings::default() };
        assert_eq!(
            print_all(settings, "test", &["7"]),
            "channel,name,site_id,site,kind,received,data\n\
             /test,test,,HQ,,2026-01-02T03:04:05.678901Z,7\n"
        );
    }
}
