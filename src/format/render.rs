//! Writes one value, a payload or a result of the filter, in the chosen format.

use std::sync::{Arc, Mutex, PoisonError};

use super::column_check::{ColumnCheck, UnknownColumn};
use super::device::session_text::SessionText;
use super::influx::InfluxWriter;
use super::pretty::Pretty;
use super::settings::{Format, Settings};
use super::table::{Dialect, Table};
use super::text_origin::TextOrigin;
use super::{envelope, json};
use crate::filter;
use crate::filter::FilterResult;
use crate::message::{Gap, Message};
use crate::text::Painter;
use crate::text::sanitize::sanitize_lines;
use crate::wire::{decode_string, flatten, lookup};

/// Writes values in the format of its settings.
pub struct Renderer {
    settings: Settings,
    layout: FormatState,
    /// Buffers for one value and for the payload it is compared with, reused for every message.
    result: Vec<u8>,
    compact: Vec<u8>,
    writer: filter::CompactWriter,
    /// Joins the output of devices where it is shown to people.
    sessions: Option<Box<SessionText>>,
    /// Shared by all files of a run: one of them may have what another lacks.
    columns: Option<Arc<Mutex<ColumnCheck>>>,
}

/// The format, with its state between lines.
enum FormatState {
    Pretty(Box<Pretty>),
    Ndjson,
    Json(Painter),
    Raw,
    Table(Table),
    Points(InfluxWriter),
}

impl FormatState {
    fn new(settings: &Settings) -> Self {
        match settings.format {
            Format::Pretty => Self::Pretty(Box::new(Pretty::new(settings))),
            Format::Ndjson => Self::Ndjson,
            Format::Json => Self::Json(Painter { color: settings.color }),
            // `Printer` has writers of its own for captures and recordings.
            Format::Raw | Format::Pcap | Format::Pcapng | Format::Record => Self::Raw,
            Format::Csv => Self::Table(Table::new(Dialect::Comma, settings)),
            Format::Tsv => Self::Table(Table::new(Dialect::Tab, settings)),
            Format::Influx => Self::Points(InfluxWriter::by_subject(settings)),
            Format::InfluxFlat => Self::Points(InfluxWriter::flat(settings)),
        }
    }
}

impl Renderer {
    pub fn new(settings: Settings) -> Self {
        let joins = settings.format == Format::Pretty && settings.is_plain();
        let sessions =
            (joins && settings.columns.is_empty()).then(|| Box::new(SessionText::new(&settings)));
        let columns = (!settings.columns.is_empty())
            .then(|| Arc::new(Mutex::new(ColumnCheck::new(&settings.columns))));
        Self {
            layout: FormatState::new(&settings),
            settings,
            result: Vec::new(),
            compact: Vec::new(),
            writer: filter::CompactWriter::default(),
            sessions,
            columns,
        }
    }

    /// Appends the start of a file, if the format has one.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        match &mut self.layout {
            FormatState::Table(table) => table.begin(out),
            FormatState::Pretty(_)
            | FormatState::Ndjson
            | FormatState::Json(_)
            | FormatState::Raw
            | FormatState::Points(_) => {}
        }
    }

    /// A renderer with the same settings, for another file.
    pub fn for_new_file(&self) -> Self {
        Self { columns: self.columns.clone(), ..Self::new(self.settings.clone()) }
    }

    /// Appends the whole lines of a device's output; `false` for any other message.
    pub fn device_output(&mut self, message: &Message, out: &mut Vec<u8>) -> bool {
        match &mut self.sessions {
            Some(sessions)
                if message.record.subscription.is_command()
                    && lookup(message.payload, "raw").is_some_and(|raw| raw.starts_with('"')) =>
            {
                sessions.push(message, out);
                true
            }
            _ => false,
        }
    }

    /// Appends what was held back.
    pub fn end(&mut self, out: &mut Vec<u8>) {
        if let Some(sessions) = &mut self.sessions {
            sessions.finish(out);
        }
    }

    /// The columns to warn of, each once.
    pub fn unknown_columns(&mut self, is_over: bool) -> Vec<UnknownColumn> {
        let Some(columns) = &self.columns else { return Vec::new() };
        let mut check = columns.lock().unwrap_or_else(PoisonError::into_inner);
        check.take(is_over)
    }

    /// Whether payloads are written unchanged.
    pub fn writes_payloads_verbatim(&self) -> bool {
        self.settings.format == Format::Ndjson && !self.settings.envelope
    }

    pub fn is_human_readable(&self) -> bool {
        self.settings.format == Format::Pretty
    }

    /// Whether basic messages of access points are shown to people.
    pub fn shows_basic(&self) -> bool {
        self.settings.shows_basic
    }

    /// Whether the whole frame is written instead of its payload.
    pub fn writes_frames(&self) -> bool {
        self.settings.format == Format::Raw
    }

    /// Appends the payload of `message`; nothing if the format cannot express it.
    pub fn payload(&mut self, message: &Message, out: &mut Vec<u8>) {
        self.write(message, message.payload, TextOrigin::Payload, out);
    }

    /// Whether results of the filter are written unchanged.
    fn writes_results_verbatim(&self) -> bool {
        self.writes_payloads_verbatim() && !self.settings.raw_strings
    }

    /// Appends a result of the filter for `message`; nothing if the format cannot express it.
    pub fn result(&mut self, message: &Message, result: FilterResult, out: &mut Vec<u8>) {
        if self.writes_results_verbatim() {
            result.write(&mut self.writer, out);
            out.push(b'\n');
            return;
        }
        let mut text = std::mem::take(&mut self.result);
        text.clear();
        result.write(&mut self.writer, &mut text);
        let json = std::str::from_utf8(&text).expect("the writer of values writes UTF-8");
        let is_payload = self.is_human_readable() && self.is_payload(message, result, json);
        let origin = if is_payload { TextOrigin::Payload } else { TextOrigin::Filter };
        self.write(message, json, origin, out);
        self.result = text;
    }

    /// Whether the filter let the payload through as it is. `json` is the result as text.
    fn is_payload(&mut self, message: &Message, result: FilterResult, json: &str) -> bool {
        match result {
            FilterResult::Text(text) => std::ptr::eq(text, message.payload),
            // jaq keeps the order of keys and the digits of numbers, so equal values are equal texts.
            FilterResult::Value(_) => {
                self.compact.clear();
                FilterResult::Text(message.payload).write(&mut self.writer, &mut self.compact);
                self.compact == json.as_bytes()
            }
        }
    }

    /// Appends a line for a gap, if the output consists of envelopes.
    pub fn gap(&mut self, gap: &Gap, out: &mut Vec<u8>) {
        if !self.settings.envelope {
            return;
        }
        let mut line = Vec::new();
        envelope::write_gap(gap, &mut line);
        let text = String::from_utf8_lossy(&line);
        match &self.layout {
            FormatState::Ndjson => out.extend_from_slice(text.as_bytes()),
            FormatState::Json(painter) => json::indented(&text, *painter, out),
            FormatState::Pretty(pretty) => pretty.json(&text, out),
            FormatState::Raw | FormatState::Table(_) | FormatState::Points(_) => return,
        }
        out.push(b'\n');
    }

    fn write(&mut self, message: &Message, text: &str, origin: TextOrigin, out: &mut Vec<u8>) {
        if !self.settings.envelope {
            return self.write_text(message, text, origin, out);
        }
        let mut wrapped = Vec::new();
        envelope::wrap(message, text, &mut wrapped);
        let wrapped = String::from_utf8(wrapped).expect("made of text");
        let origin = if origin == TextOrigin::Payload { TextOrigin::Envelope } else { origin };
        self.write_text(message, &wrapped, origin, out);
    }

    /// Looks for columns that are missing, until all have been seen.
    fn check_columns(&mut self, text: &str) {
        let Some(columns) = &self.columns else { return };
        let mut check = columns.lock().unwrap_or_else(PoisonError::into_inner);
        check.note(text);
        let is_done = check.is_done();
        drop(check);
        if is_done {
            self.columns = None;
        }
    }

    fn write_text(&mut self, message: &Message, text: &str, origin: TextOrigin, out: &mut Vec<u8>) {
        self.check_columns(text);
        let is_filtered = self.settings.filter.is_some();
        let bare = self.settings.raw_strings && is_filtered && origin != TextOrigin::Envelope;
        let string = text.strip_prefix('"').filter(|_| bare);
        let string = string.and_then(|text| text.strip_suffix('"')).map(decode_string);
        match (&mut self.layout, string) {
            (FormatState::Raw, _) => write_frame(message.record.frame, out),
            // A table ends its rows itself, and may add a header.
            (FormatState::Table(table), _) => return table.row(message, text, origin, out),
            (FormatState::Points(points), _) => {
                let start = out.len();
                points.write(message, text, origin, out);
                if out.len() == start {
                    return;
                }
            }
            (FormatState::Pretty(pretty), Some(string)) => pretty.bare(message, &string, out),
            (_, Some(string)) if self.settings.is_on_terminal() => {
                // A terminal would obey what is no longer escaped.
                out.extend_from_slice(sanitize_lines(&string).as_bytes());
            }
            (_, Some(string)) => out.extend_from_slice(string.as_bytes()),
            (FormatState::Ndjson, None) => out.extend_from_slice(text.as_bytes()),
            (FormatState::Json(painter), None) => json::indented(text, *painter, out),
            (FormatState::Pretty(pretty), None) if origin == TextOrigin::Payload => {
                pretty.payload(message, out);
            }
            (FormatState::Pretty(pretty), None) => pretty.text(message, text, out),
        }
        out.push(b'\n');
    }
}

fn write_frame(frame: &str, out: &mut Vec<u8>) {
    let start = out.len();
    out.extend_from_slice(frame.as_bytes());
    flatten(&mut out[start..]);
}
