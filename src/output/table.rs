//! Rows of comma- or tab-separated values.

use super::printer::Message;
use super::render::Origin;
use super::style::Painter;
use super::tokens::elements;
use super::{Settings, json};
use crate::channel::{Channel, KIND_PATH};
use crate::wire::{Fields, decode_string, lookup};

/// How cells are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// RFC 4180, with line feeds alone.
    Comma,
    /// Tabs, line breaks and backslashes inside a cell as `\t`, `\n`, `\r`, `\\`.
    Tab,
}

/// The header of a scalar payload's only column.
const SCALAR: &str = "value";

/// What an envelope says besides the payload.
const ENVELOPE: [&str; 6] = ["channel", "name", "site_id", "site", "kind", "received"];

/// Writes rows, and the header before the first.
pub struct Table {
    dialect: Dialect,
    envelope: bool,
    chosen: Vec<String>,
    /// The dotted paths, once the first message has come.
    columns: Option<Vec<String>>,
}

impl Table {
    pub fn new(dialect: Dialect, settings: &Settings) -> Self {
        let chosen = settings.columns.clone();
        Self { dialect, envelope: settings.envelope, chosen, columns: None }
    }

    /// Appends the row of JSON text, which is an envelope if the settings want one.
    pub fn row(&mut self, message: &Message, text: &str, origin: Origin, out: &mut Vec<u8>) {
        let listed = self.chosen.is_empty() && origin == Origin::Filter && !self.envelope;
        if listed && text.starts_with('[') {
            return self.cells(elements(text), out);
        }
        if listed && !text.starts_with('{') {
            return self.cells([text], out);
        }
        let first = self.columns.is_none();
        let columns =
            self.columns.take().unwrap_or_else(|| self.first_columns(message, text, origin));
        if first {
            self.header(&columns, out);
        }
        self.cells(columns.iter().map(|path| lookup(text, path).unwrap_or_default()), out);
        self.columns = Some(columns);
    }

    fn first_columns(&self, message: &Message, text: &str, origin: Origin) -> Vec<String> {
        if !self.chosen.is_empty() {
            return self.chosen.clone();
        }
        let channel = message.record.subscription.channel.filter(|_| origin != Origin::Filter);
        let inner = if self.envelope { lookup(text, "data").unwrap_or_default() } else { text };
        let own = channel.map_or_else(|| keys(inner), default_columns);
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

/// Every path that the channel's view for payloads of no kind knows: a value never stands under the
/// header of another.
fn default_columns(channel: &'static Channel) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for path in channel.columns(None).iter().flat_map(|column| column.paths) {
        if *path != KIND_PATH && !columns.iter().any(|known| known == path) {
            columns.push((*path).to_owned());
        }
    }
    columns
}

/// The keys of an object; of anything else the path of the whole.
fn keys(text: &str) -> Vec<String> {
    let keys: Vec<String> = Fields::of(text).map(|(key, _)| key.into_owned()).collect();
    if keys.is_empty() { vec![String::new()] } else { keys }
}
