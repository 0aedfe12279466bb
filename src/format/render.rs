//! Writes one value of a message in the chosen format.

use super::influx::InfluxWriter;
use super::pretty::Pretty;
use super::settings::{Format, Settings};
use super::table::{Dialect, Table};
use super::{envelope, json};
use crate::filter;
use crate::filter::Output;
use crate::message::{Gap, Message};
use crate::text::Painter;
use crate::wire::{decode_string, flatten};

/// Where the text to be written comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOrigin {
    /// The payload itself.
    Payload,
    /// The payload in its envelope.
    Envelope,
    /// A result of the filter.
    Filter,
}

/// Writes values as the settings want them.
pub struct Renderer {
    settings: Settings,
    layout: FormatState,
    /// Room for one value, kept from message to message.
    result: Vec<u8>,
    writer: filter::Writer,
}

/// The format, with what it remembers from line to line.
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
            // Captures and recordings have writers of their own.
            Format::Raw | Format::Pcap | Format::Pcapng | Format::Record => Self::Raw,
            Format::Csv => Self::Table(Table::new(Dialect::Comma, settings)),
            Format::Tsv => Self::Table(Table::new(Dialect::Tab, settings)),
            Format::Influx => Self::Points(InfluxWriter::new(settings)),
        }
    }
}

impl Renderer {
    pub fn new(settings: Settings) -> Self {
        Self {
            layout: FormatState::new(&settings),
            settings,
            result: Vec::new(),
            writer: filter::Writer::default(),
        }
    }

    /// Appends what a file of this format begins with.
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

    /// The same, for another file.
    pub fn for_new_file(&self) -> Self {
        Self::new(self.settings.clone())
    }

    /// Whether a payload is written without any change.
    pub fn writes_payloads_verbatim(&self) -> bool {
        self.settings.format == Format::Ndjson && !self.settings.envelope
    }

    pub fn is_human_readable(&self) -> bool {
        self.settings.format == Format::Pretty
    }

    /// Whether the frame is written, whatever is in it.
    pub fn writes_frames(&self) -> bool {
        self.settings.format == Format::Raw
    }

    /// Appends the payload of `message`; nothing where the format has no place for it.
    pub fn payload(&mut self, message: &Message, out: &mut Vec<u8>) {
        self.write(message, message.payload, TextOrigin::Payload, out);
    }

    /// Whether a result of the filter is written without any change.
    fn writes_results_verbatim(&self) -> bool {
        self.writes_payloads_verbatim() && !self.settings.raw_strings
    }

    /// Appends a result of the filter for `message`, or nothing, as with payloads.
    pub fn result(&mut self, message: &Message, result: Output, out: &mut Vec<u8>) {
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

    /// Appends the line that tells of a gap, where the output is made of envelopes.
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
            // A table ends its rows itself.
            (FormatState::Table(table), _) => return table.row(message, text, origin, out),
            (FormatState::Points(points), _) => {
                let start = out.len();
                points.point(message, text, out);
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
