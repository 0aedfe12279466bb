//! Lines and tables of one device or of several, in the chosen format.

use jiff::Timestamp;

use super::columns::align;
use crate::channel::Subscription;
use crate::output::style::{Painter, Tone};
use crate::output::text::{harmless, width};
use crate::output::{Error, Fault, Format, Printer, Record, Settings};
use crate::wire::{Fields, Piece, Table, write_string};

/// Who says something, and in which conversation.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// Its name, or its id where that is not known.
    pub device: String,
    pub mac: Option<String>,
    pub session: String,
    /// The channel on which it speaks.
    pub path: String,
    pub site_id: String,
}

/// Turns what devices say into bytes.
pub struct Transcript {
    form: Form,
    /// Columns of the longest name; `None` where there is one device alone, and nobody to be told apart.
    labels: Option<usize>,
    painter: Painter,
}

enum Form {
    /// Each line behind the name of its device.
    Pretty,
    /// As the device wrote it.
    Raw,
    /// Objects, through filter and formats.
    Objects(Box<Printer>),
}

impl Transcript {
    /// `names` are those of all the devices.
    ///
    /// # Errors
    ///
    /// [`Error::Filter`] where the filter is no jq program.
    pub fn new(settings: Settings, names: &[&str]) -> Result<Self, Error> {
        let painter = Painter { color: settings.color };
        let labels = names.iter().map(|name| width(&harmless(name))).max();
        let form = match settings.format {
            Format::Pretty if settings.filter.is_none() => Form::Pretty,
            Format::Raw => Form::Raw,
            _ => {
                let mut objects = Printer::new(settings)?;
                // The header waits for the first row: nothing is written yet.
                objects.begin(&mut Vec::new());
                Form::Objects(Box::new(objects))
            }
        };
        Ok(Self { form, labels: labels.filter(|_| names.len() > 1), painter })
    }

    /// Whether it is text for people.
    pub fn is_pretty(&self) -> bool {
        matches!(self.form, Form::Pretty)
    }

    /// Appends a line or a table.
    ///
    /// # Errors
    ///
    /// [`Fault::Filter`]; the results before the error are appended.
    pub fn piece(
        &mut self,
        speaker: &Speaker,
        piece: &Piece,
        out: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        match (&mut self.form, piece) {
            (Form::Raw, Piece::Line(text)) => line(text, out),
            (Form::Raw, Piece::Table(table)) => line(table.text(), out),
            (Form::Pretty, Piece::Line(text)) => self.labelled(speaker, text, out),
            (Form::Pretty, Piece::Table(table)) => {
                for text in align(table) {
                    self.labelled(speaker, &text, out);
                }
            }
            (Form::Objects(printer), Piece::Line(text)) => {
                return print(printer, speaker, &said(speaker, text), out);
            }
            (Form::Objects(printer), Piece::Table(table)) => {
                return rows(printer, speaker, table, out);
            }
        }
        Ok(())
    }

    fn labelled(&self, speaker: &Speaker, text: &str, out: &mut Vec<u8>) {
        if let Some(columns) = self.labels {
            let label = harmless(&speaker.device);
            self.painter.paint(Tone::Place, &label, out);
            out.resize(out.len() + columns.saturating_sub(width(&label)) + 2, b' ');
        }
        for (place, part) in text.split('\t').enumerate() {
            if place > 0 {
                out.push(b'\t');
            }
            out.extend_from_slice(harmless(part).as_bytes());
        }
        out.push(b'\n');
    }
}

fn line(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(text.as_bytes());
    out.push(b'\n');
}

fn rows(
    printer: &mut Printer,
    speaker: &Speaker,
    table: &Table,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    table.rows().try_for_each(|row| print(printer, speaker, &attributed(speaker, row), out))
}

fn print(
    printer: &mut Printer,
    speaker: &Speaker,
    data: &str,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    // No channel of the registry: the columns of tables are the members of the first object.
    let subscription = Subscription {
        path: speaker.path.clone(),
        channel: None,
        site_id: Some(speaker.site_id.clone()),
        site: None,
    };
    let record = Record {
        frame: data,
        data,
        subscription: &subscription,
        received: Timestamp::now(),
        connection: 1,
    };
    printer.record(&record, u64::MAX, out).map(|_| ())
}

/// `{"device","mac","session","raw"}`.
fn said(speaker: &Speaker, text: &str) -> String {
    let mut object = Object::default();
    object.speaker(speaker, |_| true);
    object.text("raw", Some(text));
    object.close()
}

/// The row with its device, MAC and session before its own members, which win over these.
fn attributed(speaker: &Speaker, row: &str) -> String {
    let mut object = Object::default();
    if !row.trim_start().starts_with('{') {
        object.speaker(speaker, |_| true);
        object.member("row", row);
        return object.close();
    }
    let has = |name: &str| Fields::of(row).any(|(key, _)| key == name);
    object.speaker(speaker, |name| !has(name));
    for (key, value) in Fields::of(row) {
        object.member(&key, value);
    }
    object.close()
}

/// A JSON object in the making.
#[derive(Default)]
struct Object(Vec<u8>);

impl Object {
    fn speaker(&mut self, speaker: &Speaker, wanted: impl Fn(&str) -> bool) {
        for (name, value) in [
            ("device", Some(speaker.device.as_str())),
            ("mac", speaker.mac.as_deref()),
            ("session", Some(speaker.session.as_str())),
        ] {
            if wanted(name) {
                self.text(name, value);
            }
        }
    }

    fn text(&mut self, name: &str, value: Option<&str>) {
        self.name(name);
        match value {
            Some(value) => write_string(value, &mut self.0),
            None => self.0.extend_from_slice(b"null"),
        }
    }

    /// `value` is JSON text.
    fn member(&mut self, name: &str, value: &str) {
        self.name(name);
        self.0.extend_from_slice(value.as_bytes());
    }

    fn name(&mut self, name: &str) {
        self.0.push(if self.0.is_empty() { b'{' } else { b',' });
        write_string(name, &mut self.0);
        self.0.push(b':');
    }

    fn close(mut self) -> String {
        if self.0.is_empty() {
            self.0.push(b'{');
        }
        self.0.push(b'}');
        String::from_utf8(self.0).expect("quoted strings and JSON text are valid UTF-8")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Joiner;

    fn speaker(device: &str) -> Speaker {
        Speaker {
            device: device.to_owned(),
            mac: Some("5c5b350e0060".to_owned()),
            session: "s1".to_owned(),
            path: "/sites/S/devices/D/cmd".to_owned(),
            site_id: "S".to_owned(),
        }
    }

    fn written(settings: Settings, names: &[&str], text: &str) -> String {
        let mut transcript = Transcript::new(settings, names).expect("valid settings");
        let mut joiner = Joiner::default();
        let mut pieces = joiner.push(text);
        pieces.extend(joiner.finish());
        let mut out = Vec::new();
        for piece in &pieces {
            transcript.piece(&speaker(names[0]), piece, &mut out).expect("no fault");
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
    fn on_a_terminal_several_devices_are_told_apart() {
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
