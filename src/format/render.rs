//! Writes one value, a payload or a result of the filter, in the chosen format.

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
use crate::wire::{decode_string, flatten};

/// Writes values in the format of its settings.
pub struct Renderer {
    settings: Settings,
    layout: FormatState,
    /// A buffer for one value, reused for every message.
    result: Vec<u8>,
    writer: filter::CompactWriter,
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
        Self {
            layout: FormatState::new(&settings),
            settings,
            result: Vec::new(),
            writer: filter::CompactWriter::default(),
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
        Self::new(self.settings.clone())
    }

    /// Whether payloads are written unchanged.
    pub fn writes_payloads_verbatim(&self) -> bool {
        self.settings.format == Format::Ndjson && !self.settings.envelope
    }

    pub fn is_human_readable(&self) -> bool {
        self.settings.format == Format::Pretty
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
        self.write(message, json, TextOrigin::Filter, out);
        self.result = text;
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
        envelope::wrap(&message.record, message.kind, text, &mut wrapped);
        let wrapped = String::from_utf8(wrapped).expect("made of text");
        let origin = if origin == TextOrigin::Payload { TextOrigin::Envelope } else { origin };
        self.write_text(message, &wrapped, origin, out);
    }

    fn write_text(&mut self, message: &Message, text: &str, origin: TextOrigin, out: &mut Vec<u8>) {
        let bare = self.settings.raw_strings && origin == TextOrigin::Filter;
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
