//! Writes lines and tables from one or more devices in the chosen format.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::super::json_object::JsonObject;
use super::super::settings::{Format, Settings};
use super::super::time_format::TimestampFormatter;
use super::table_layout::align;
use crate::channel::Subscription;
use crate::message::ReceivedMessage;
use crate::text::sanitize::{sanitize, width};
use crate::text::{Painter, Tone};
use crate::utility::DeviceOrigin;
use crate::wire::{Fields, Payload, Piece};

/// Turns what devices say into text, or into objects for a [`Printer`].
pub struct Transcript {
    form: TranscriptLayout,
    /// The width of the longest name in columns; `None` for a single device, whose lines need no label.
    labels: Option<usize>,
    painter: Painter,
    stamper: Option<TimestampFormatter>,
    /// Paths of the columns of tables; empty for those that a table announces.
    columns: Vec<String>,
}

/// How device output is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TranscriptLayout {
    /// Lines labelled with the name of the device.
    Pretty,
    /// Exactly as the device wrote it.
    Raw,
    /// One object per line or row, through the filter and the format.
    Objects,
}

/// What to write for a piece of device output.
#[derive(Debug)]
pub enum TranscriptPart<'a> {
    /// Whole lines, written as they are.
    Text(&'a [u8]),
    /// An object for the printer: the payload of the message.
    Object,
}

impl Transcript {
    /// `names` are those of all devices in the run.
    pub fn new(settings: &Settings, names: &[&str]) -> Self {
        let painter = Painter { color: settings.color };
        let labels = names.iter().map(|name| width(&sanitize(name))).max();
        // Filters, envelopes and `--changes` work on objects, whatever the format.
        let plain = settings.is_plain();
        let form = match settings.format {
            Format::Pretty if plain => TranscriptLayout::Pretty,
            Format::Raw if plain => TranscriptLayout::Raw,
            _ => TranscriptLayout::Objects,
        };
        // Finding the system's time zone reads its whole database, a millisecond that most runs can save.
        let zone = || if settings.utc { TimeZone::UTC } else { TimeZone::system() };
        let stamper = settings.timestamps.map(|stamp| TimestampFormatter::new(stamp, zone()));
        let labels = labels.filter(|_| names.len() > 1);
        Self { form, labels, painter, stamper, columns: settings.columns.clone() }
    }

    /// Calls `each` for every part of a piece, with the message that it belongs to.
    ///
    /// # Errors
    ///
    /// The first error of `each`; the rest of the piece is dropped.
    pub fn piece<E>(
        &mut self,
        speaker: &DeviceOrigin,
        piece: &Piece,
        mut each: impl FnMut(&ReceivedMessage, TranscriptPart) -> Result<(), E>,
    ) -> Result<(), E> {
        let subscription = subscription(speaker);
        let received = Timestamp::now();
        let nothing = object("null");
        let record = ReceivedMessage {
            payload: Ok(&nothing),
            frame: piece.text(),
            subscription: &subscription,
            received,
            connection: 1,
        };
        match (self.form, piece) {
            (TranscriptLayout::Objects, Piece::Line(text)) => {
                let said = object(&said(speaker, text));
                each(&ReceivedMessage { payload: Ok(&said), ..record }, TranscriptPart::Object)
            }
            (TranscriptLayout::Objects, Piece::Table(table)) => table.rows().try_for_each(|row| {
                let row_of = object(&attributed(speaker, row));
                each(
                    &ReceivedMessage { payload: Ok(&row_of), frame: row, ..record },
                    TranscriptPart::Object,
                )
            }),
            (TranscriptLayout::Raw, _) => {
                let text = format!("{}\n", record.frame);
                each(&record, TranscriptPart::Text(text.as_bytes()))
            }
            (TranscriptLayout::Pretty, _) => {
                let mut out = Vec::new();
                match piece {
                    Piece::Line(text) => self.labelled(speaker, text, received, &mut out),
                    Piece::Table(table) => {
                        let rows: Vec<_> =
                            table.rows().map(|row| attributed(speaker, row)).collect();
                        for text in align(table, &rows, &self.columns) {
                            self.labelled(speaker, &text, received, &mut out);
                        }
                    }
                }
                each(&record, TranscriptPart::Text(&out))
            }
        }
    }

    fn labelled(&mut self, speaker: &DeviceOrigin, text: &str, at: Timestamp, out: &mut Vec<u8>) {
        if let Some(stamper) = &mut self.stamper {
            self.painter.paint(Tone::Place, &stamper.next(at), out);
            out.push(b' ');
        }
        if let Some(columns) = self.labels {
            let label = sanitize(&speaker.device);
            self.painter.paint(Tone::Place, &label, out);
            out.resize(out.len() + columns.saturating_sub(width(&label)) + 2, b' ');
        }
        for (place, part) in text.split('\t').enumerate() {
            if place > 0 {
                out.push(b'\t');
            }
            out.extend_from_slice(sanitize(part).as_bytes());
        }
        out.push(b'\n');
    }
}

fn object(text: &str) -> Payload {
    Payload::of(text, false).expect("made of valid JSON")
}

/// No channel of the registry: the columns of tables are the members of the first object.
fn subscription(speaker: &DeviceOrigin) -> Subscription {
    Subscription {
        path: speaker.path.clone(),
        channel: None,
        site_id: Some(speaker.site_id.clone()),
        site: None,
    }
}

/// `{"device","mac","session","raw"}`.
fn said(speaker: &DeviceOrigin, text: &str) -> String {
    written_object(|object| {
        write_origin(speaker, object, |_| true);
        object.text("raw", text);
    })
}

/// The row with its device, MAC and session in front, unless it has members of these names itself.
fn attributed(speaker: &DeviceOrigin, row: &str) -> String {
    written_object(|object| {
        if !row.trim_start().starts_with('{') {
            write_origin(speaker, object, |_| true);
            return object.json("row", row);
        }
        let has = |name: &str| Fields::of(row).any(|(key, _)| key == name);
        write_origin(speaker, object, |name| !has(name));
        for (key, value) in Fields::of(row) {
            object.json(&key, value);
        }
    })
}

fn write_origin(speaker: &DeviceOrigin, object: &mut JsonObject, wanted: impl Fn(&str) -> bool) {
    for (name, value) in [
        ("device", Some(speaker.device.as_str())),
        ("mac", speaker.mac.as_deref()),
        ("session", Some(speaker.session.as_str())),
    ] {
        match value {
            _ if !wanted(name) => {}
            Some(value) => object.text(name, value),
            None => object.json(name, "null"),
        }
    }
}

fn written_object(members: impl FnOnce(&mut JsonObject)) -> String {
    let mut out = Vec::new();
    let mut object = JsonObject::begin(&mut out);
    members(&mut object);
    object.end();
    String::from_utf8(out).expect("quoted strings and JSON text are valid UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::printer::Printer;
    use crate::format::settings::TimestampFormat;
    use crate::wire::Joiner;

    fn speaker(device: &str) -> DeviceOrigin {
        DeviceOrigin {
            device: device.to_owned(),
            mac: Some("5c5b350e0060".to_owned()),
            session: "s1".to_owned(),
            path: "/sites/S/devices/D/cmd".to_owned(),
            site_id: "S".to_owned(),
        }
    }

    fn written(settings: Settings, names: &[&str], text: &str) -> String {
        let mut transcript = Transcript::new(&settings, names);
        let mut printer = Printer::new(settings).expect("valid settings");
        let mut joiner = Joiner::default();
        let mut pieces = joiner.push(text);
        pieces.extend(joiner.finish());
        let mut out = Vec::new();
        printer.begin(&mut out);
        for piece in &pieces {
            let each = |record: &ReceivedMessage, part: TranscriptPart| match part {
                TranscriptPart::Text(text) => {
                    out.extend_from_slice(text);
                    Ok(())
                }
                TranscriptPart::Object => printer.record(record, u64::MAX, &mut out).map(drop),
            };
            transcript.piece(&speaker(names[0]), piece, each).expect("no fault");
        }
        String::from_utf8(out).expect("UTF-8")
    }

    fn of(format: Format) -> Settings {
        Settings { format, ..Settings::default() }
    }

    const TABLE: &str = r#"{"status":"SUCCESS","finished":true,"message":"Routes","columns":[{"id":"p","display_name":"Prefix","type":"STRING"},{"id":"m","display_name":"Metric","type":"NUMBER"}],"rows":[{"p":"10.0.0.0/8","m":1.10},{"p":"::/0","m":20, "mac":"x"}]}"#;

    #[test]
    fn in_a_pipe_each_line_and_each_row_is_an_object() {
        assert_eq!(
            written(of(Format::Ndjson), &["SW-1"], "a\t\"b\"\r\n\nlast"),
            "{\"device\":\"SW-1\",\"mac\":\"5c5b350e0060\",\"session\":\"s1\",\"raw\":\"a\\t\\\"b\\\"\"}\n\
             {\"device\":\"SW-1\",\"mac\":\"5c5b350e0060\",\"session\":\"s1\",\"raw\":\"\"}\n\
             {\"device\":\"SW-1\",\"mac\":\"5c5b350e0060\",\"session\":\"s1\",\"raw\":\"last\"}\n"
        );
        assert_eq!(
            written(of(Format::Ndjson), &["SW-1"], TABLE),
            "{\"device\":\"SW-1\",\"mac\":\"5c5b350e0060\",\"session\":\"s1\",\"p\":\"10.0.0.0/8\",\"m\":1.10}\n\
             {\"device\":\"SW-1\",\"session\":\"s1\",\"p\":\"::/0\",\"m\":20,\"mac\":\"x\"}\n"
        );
    }

    #[test]
    fn a_row_that_looks_like_an_envelope_is_a_row() {
        let row = r#"{"event":"data","channel":"/c","data":{"x":1}}"#;
        let written = written(
            of(Format::Ndjson),
            &["SW-1"],
            &format!(r#"{{"finished":true,"rows":[{row}]}}"#),
        );
        let own = "{\"device\":\"SW-1\",\"mac\":\"5c5b350e0060\",\"session\":\"s1\",";
        assert_eq!(written, format!("{own}{}\n", &row[1..]));
    }

    #[test]
    fn on_a_terminal_several_devices_are_labelled() {
        assert_eq!(written(of(Format::Pretty), &["SW-1"], "a\tb\u{1b}[31m\n"), "a\tb\\u{1b}[31m\n");
        assert_eq!(
            written(of(Format::Pretty), &["SW-1", "SW-100"], "a\n\n"),
            "SW-1    a\nSW-1    \n"
        );
        assert_eq!(
            written(of(Format::Pretty), &["SW-1"], TABLE),
            "Routes\nPrefix      Metric\n10.0.0.0/8    1.10\n::/0            20\n"
        );
    }

    #[test]
    fn columns_may_be_chosen_and_lines_stamped() {
        let columns = ["m", "mac", "p"].map(str::to_owned).to_vec();
        assert_eq!(
            written(Settings { columns, ..of(Format::Pretty) }, &["SW-1"], TABLE),
            "Routes\nMetric  mac           Prefix\n  1.10  5c5b350e0060  10.0.0.0/8\n    20  x             ::/0\n"
        );
        let settings = Settings { timestamps: Some(TimestampFormat::Delta), ..of(Format::Pretty) };
        assert_eq!(written(settings, &["SW-1"], "a\n"), "   +0.000 a\n");
    }

    #[test]
    fn a_filter_selects_raw_lines() {
        let filter = Some("select(.raw == \"b\" or .m == 20)".to_owned());
        let settings = || Settings { filter: filter.clone(), ..of(Format::Raw) };
        assert_eq!(written(settings(), &["SW-1"], "a\nb\n"), "b\n");
        assert_eq!(
            written(settings(), &["SW-1"], TABLE),
            "{\"p\":\"::/0\",\"m\":20, \"mac\":\"x\"}\n"
        );
    }

    #[test]
    fn filters_tables_of_values_and_raw_text() {
        let filter = Some(".p".to_owned());
        let settings = Settings { filter, raw_strings: true, ..of(Format::Ndjson) };
        assert_eq!(written(settings, &["SW-1"], TABLE), "10.0.0.0/8\n::/0\n");
        let columns = vec!["device".to_owned(), "m".to_owned()];
        let settings = Settings { columns, ..of(Format::Csv) };
        assert_eq!(written(settings, &["SW-1"], TABLE), "device,m\nSW-1,1.10\nSW-1,20\n");
        assert_eq!(
            written(of(Format::Csv), &["SW-1"], "x\n"),
            "device,mac,session,raw\nSW-1,5c5b350e0060,s1,x\n"
        );
        assert_eq!(written(of(Format::Raw), &["SW-1"], "a\u{1b}[0m\n"), "a\u{1b}[0m\n");
    }
}
