//! Filters each message and writes it in the chosen format.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use super::capture::{CaptureFileFormat, CaptureWriter, SideFile};
use super::column_check::UnknownColumn;
use super::fault::Fault;
use super::formats::{Ability, Format, Need};
use super::recording::{ConnectionEvent, RecordingWriter};
use super::render::Renderer;
use super::settings::Settings;
use crate::channel::DeviceStatsKind;
use crate::filter::{
    ChangeOptions, CompileError, Filter, FilterActivity, Variable, Watch, selects, value,
};
use crate::message::{Change, Gap, Message, Names, Narrowing, ReceivedMessage, has_kind, kind};
use crate::packet::LinkType;
use crate::text::sanitize::{sanitize_json_lines, sanitize_lines};

/// Turns messages into lines of the chosen format.
pub struct Printer {
    filter: Option<Arc<Filter>>,
    /// The output shows the kind of device, or the filter asks for it.
    needs_kind: bool,
    form: PrinterContent,
    /// How the text is made harmless for the terminal that shows it; `None` if it goes elsewhere.
    sanitizer: Option<Sanitizer>,
    narrowing: Arc<Narrowing>,
    names: Names,
    /// Takes new names from messages.
    learns: bool,
    /// Compares with earlier messages. Shared by all files of a run: a source keeps its state across files.
    watch: Option<Arc<Mutex<Watch>>>,
}

/// Replaces what controls a terminal or reverses the text direction in formatted text.
type Sanitizer = fn(&str) -> Cow<'_, str>;

/// The sanitizer of a format. `raw` is for those who want the frames as they are, and `pretty` sanitizes each
/// value before it lays it out.
fn sanitizer(format: Format) -> Option<Sanitizer> {
    match format {
        Format::Ndjson | Format::Json | Format::Record => Some(sanitize_json_lines),
        Format::Csv | Format::Tsv | Format::Influx | Format::InfluxFlat => Some(sanitize_lines),
        Format::Pretty | Format::Raw | Format::Pcap | Format::Pcapng => None,
    }
}

/// The three kinds of output.
enum PrinterContent {
    Lines(Box<Renderer>),
    Packets(CaptureWriter),
    Frames(RecordingWriter),
}

impl PrinterContent {
    fn new(settings: Settings) -> Self {
        let packets = |kind, names: &Names| Self::Packets(CaptureWriter::new(kind, names.clone()));
        match settings.format {
            Format::Pcap => {
                let side_files = settings.allow_side_files;
                packets(CaptureFileFormat::Pcap { side_files }, &settings.names)
            }
            Format::Pcapng => packets(CaptureFileFormat::Pcapng, &settings.names),
            Format::Record => Self::Frames(RecordingWriter::new(settings.label, settings.names)),
            Format::Pretty
            | Format::Ndjson
            | Format::Json
            | Format::Raw
            | Format::Csv
            | Format::Tsv
            | Format::Influx
            | Format::InfluxFlat => Self::Lines(Box::new(Renderer::new(settings))),
        }
    }
}

impl Printer {
    /// # Errors
    ///
    /// [`CompileError`] if the filter is not a jq program.
    pub fn new(settings: Settings) -> Result<Self, CompileError> {
        let code = settings.filter.as_deref();
        let filter = code.map(Filter::compile).transpose().map_err(CompileError)?.map(Arc::new);
        let options = ChangeOptions {
            omit_first: settings.omit_first,
            describe: settings.format.can(Ability::ForPeople),
        };
        let watch = Watch::new(settings.changes.as_deref(), options, &settings.rates);
        let watch = watch.map(|watch| Arc::new(Mutex::new(watch)));
        let (format, of_filter) = (settings.format, filter.as_ref());
        let (narrowing, names) = (settings.narrowing.clone(), settings.names.clone());
        // A recording has names in its header alone.
        let learns =
            settings.uses_names() && (format != Format::Record || settings.reads_payloads());
        let needs_kind = settings.envelope
            || watch.is_some()
            || !narrowing.kinds.is_empty()
            || format.needs(Need::Kind)
            || of_filter.is_some_and(|filter| filter.asks_for(Variable::Kind));
        let sanitizer = settings.is_on_terminal().then(|| sanitizer(format)).flatten();
        let form = PrinterContent::new(settings);
        Ok(Self { filter, needs_kind, form, sanitizer, narrowing, names, learns, watch })
    }

    /// What the filter works on, for another thread.
    pub fn filter_activity(&self) -> Option<&Arc<FilterActivity>> {
        self.filter.as_ref().map(|filter| filter.activity())
    }

    /// A printer with the same settings for another file: each file has its own state of the format.
    pub fn for_new_file(&self) -> Self {
        let form = match &self.form {
            PrinterContent::Lines(renderer) => {
                PrinterContent::Lines(Box::new(renderer.for_new_file()))
            }
            PrinterContent::Packets(recorder) => PrinterContent::Packets(recorder.for_new_file()),
            PrinterContent::Frames(tape) => PrinterContent::Frames(tape.for_new_file()),
        };
        let (filter, watch) = (self.filter.clone(), self.watch.clone());
        let (narrowing, names) = (self.narrowing.clone(), self.names.clone());
        Self { filter, form, narrowing, names, watch, ..*self }
    }

    /// Appends the start of a file; to be called for every file, before its first message.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        let start = out.len();
        match &mut self.form {
            PrinterContent::Lines(renderer) => renderer.begin(out),
            PrinterContent::Packets(recorder) => recorder.begin(out),
            PrinterContent::Frames(tape) => tape.begin(out),
        }
        // Only the header of a table or recording, which ends with a line break.
        self.make_harmless(start, out);
    }

    /// Appends what precedes the first message in a continued file: a recording starts with a new header.
    pub fn resume(&mut self, out: &mut Vec<u8>) {
        if let PrinterContent::Frames(tape) = &mut self.form {
            tape.begin(out);
        }
    }

    /// Appends an event of a connection; only recordings contain them.
    pub fn mark(&mut self, mark: &ConnectionEvent, out: &mut Vec<u8>) {
        if let PrinterContent::Frames(tape) = &mut self.form {
            tape.mark(mark, out);
        }
    }

    /// Appends what the last file ends with.
    pub fn end(&mut self, out: &mut Vec<u8>) {
        match &mut self.form {
            PrinterContent::Lines(renderer) => renderer.end(out),
            PrinterContent::Packets(recorder) => recorder.end(out),
            PrinterContent::Frames(_) => {}
        }
    }

    /// The columns that no message has had, each once: after some messages, or when they are over.
    pub fn unknown_columns(&mut self, is_over: bool) -> Vec<UnknownColumn> {
        match &mut self.form {
            PrinterContent::Lines(renderer) => renderer.unknown_columns(is_over),
            PrinterContent::Packets(_) | PrinterContent::Frames(_) => Vec::new(),
        }
    }

    /// The packets for side files since the last call.
    pub fn take_side_files(&mut self) -> Vec<SideFile> {
        match &mut self.form {
            PrinterContent::Lines(_) | PrinterContent::Frames(_) => Vec::new(),
            PrinterContent::Packets(recorder) => recorder.take_side_files(),
        }
    }

    /// Appends the start of a side file.
    pub fn begin_side_file(&mut self, link_type: LinkType, out: &mut Vec<u8>) {
        if let PrinterContent::Packets(recorder) = &mut self.form {
            recorder.begin_side_file(link_type, out);
        }
    }

    /// How often each defect of captures occurred.
    pub fn damage(&self) -> Vec<(crate::packet::CaptureDefect, u64)> {
        match &self.form {
            PrinterContent::Lines(_) | PrinterContent::Frames(_) => Vec::new(),
            PrinterContent::Packets(recorder) => recorder.damage().collect(),
        }
    }

    /// How many messages the cloud reported as lost.
    pub fn lost(&self) -> u64 {
        match &self.form {
            PrinterContent::Lines(_) | PrinterContent::Frames(_) => 0,
            PrinterContent::Packets(recorder) => recorder.lost(),
        }
    }

    /// Appends at most `limit` lines or packets for a message; returns how many.
    ///
    /// # Errors
    ///
    /// [`Fault`]; only the results before an error of the filter are appended.
    pub fn record(
        &mut self,
        record: &ReceivedMessage,
        limit: u64,
        out: &mut Vec<u8>,
    ) -> Result<u64, Fault> {
        let start = out.len();
        let result = self.append(record, limit, out);
        self.make_harmless(start, out);
        result
    }

    /// Makes the text from `start` on harmless for a terminal.
    fn make_harmless(&self, start: usize, out: &mut Vec<u8>) {
        let Some(sanitize) = self.sanitizer else { return };
        let text = String::from_utf8_lossy(&out[start..]);
        if let Cow::Owned(safe) = sanitize(&text) {
            out.truncate(start);
            out.extend_from_slice(safe.as_bytes());
        }
    }

    fn append(
        &mut self,
        record: &ReceivedMessage,
        limit: u64,
        out: &mut Vec<u8>,
    ) -> Result<u64, Fault> {
        if limit == 0 {
            return Ok(0);
        }
        if self.learns {
            self.names.learn(record);
        }
        let narrows = !self.narrowing.is_empty();
        let is_plain = self.filter.is_none() && self.watch.is_none() && !narrows;
        if let (PrinterContent::Lines(renderer), true) = (&self.form, is_plain)
            && renderer.writes_payloads_verbatim()
        {
            out.extend_from_slice(record.payload?.bytes());
            out.push(b'\n');
            return Ok(1);
        }
        if let (PrinterContent::Frames(tape), true) = (&mut self.form, is_plain) {
            tape.record(record, out);
            return Ok(1);
        }
        let payload = record.payload?.text();
        let kind = Some(payload).filter(|_| self.needs_kind && has_kind(record.subscription));
        let kind = kind.and_then(kind::detect);
        let message = Message { record: *record, payload, kind, names: &self.names, changes: &[] };
        if narrows && !self.narrowing.wants(&message) {
            pass_over(&message, &mut self.form, out);
            return Ok(0);
        }
        let passed: (Cow<str>, Vec<Change>);
        let message = match &self.watch {
            None => message,
            Some(watch) => {
                let mut watch = watch.lock().unwrap_or_else(PoisonError::into_inner);
                let Some(changed) = watch.pass(&message) else { return Ok(0) };
                passed = changed;
                Message { payload: &passed.0, changes: &passed.1, ..message }
            }
        };
        if self.leaves_out(&message) {
            return Ok(0);
        }
        match (&mut self.form, &self.filter) {
            (PrinterContent::Packets(recorder), filter) => {
                packets(filter.as_deref(), &message, recorder, limit, out)
            }
            (PrinterContent::Frames(tape), filter) => {
                if let Some(filter) = filter
                    && !selects(filter, &message).map_err(failed)?
                {
                    return Ok(0);
                }
                tape.record(record, out);
                Ok(1)
            }
            (PrinterContent::Lines(renderer), None) => {
                let start = out.len();
                // A piece without the end of its line shows up with a later message.
                if renderer.device_output(&message, out) {
                    return Ok(1);
                }
                renderer.payload(&message, out);
                if out.len() == start { Err(Fault::NoFields { written: 0 }) } else { Ok(1) }
            }
            (PrinterContent::Lines(renderer), Some(filter)) => {
                results(filter, &message, renderer, limit, out)
            }
        }
    }

    /// Whether people have no use for the message.
    fn leaves_out(&self, message: &Message) -> bool {
        let PrinterContent::Lines(renderer) = &self.form else { return false };
        if !renderer.is_human_readable() {
            return false;
        }
        let record = message.record;
        if record.subscription.is_capture() {
            // The end of a capture is no packet; a notice reports it.
            return crate::packet::CaptureMessage::read(message.payload).ended;
        }
        let asks_for_kind = |filter: &Arc<Filter>| filter.asks_for(Variable::Kind);
        // They repeat what the full ones say. A filter that looks at the kind decides for itself.
        message.kind == Some(DeviceStatsKind::ApBasic)
            && !renderer.shows_basic()
            && !self.filter.as_ref().is_some_and(asks_for_kind)
    }

    /// Appends a record of a gap, in outputs that can express one.
    pub fn gap(&mut self, gap: &Gap, out: &mut Vec<u8>) {
        let start = out.len();
        match &mut self.form {
            PrinterContent::Lines(renderer) => renderer.gap(gap, out),
            PrinterContent::Packets(recorder) => recorder.gap(gap, out),
            PrinterContent::Frames(_) => RecordingWriter::gap(gap, out),
        }
        self.make_harmless(start, out);
    }
}

fn failed(kind: String) -> Fault {
    Fault::Filter { kind, written: 0 }
}

/// Takes from an unwanted message what concerns the others: how much the cloud lost before it.
fn pass_over(message: &Message, form: &mut PrinterContent, out: &mut Vec<u8>) {
    if let PrinterContent::Packets(recorder) = form {
        let found = crate::packet::CaptureMessage::read(message.payload);
        let record = message.record;
        recorder.note(&found, record.subscription, record.received, out);
    }
}

/// Appends the packets of a message that the filter selects, which means a result other than `false` and `null`.
fn packets(
    filter: Option<&Filter>,
    message: &Message,
    recorder: &mut CaptureWriter,
    limit: u64,
    out: &mut Vec<u8>,
) -> Result<u64, Fault> {
    let record = message.record;
    let found = crate::packet::CaptureMessage::read(message.payload);
    recorder.note(&found, record.subscription, record.received, out);
    if !found.has_packets() {
        return Ok(0);
    }
    if let Some(filter) = filter
        && !selects(filter, message).map_err(failed)?
    {
        return Ok(0);
    }
    match recorder.packets(&found, record.subscription, limit, out) {
        (written, None) => Ok(written),
        (written, Some(defect)) => Err(Fault::Capture { defect, written }),
    }
}

fn results(
    filter: &Filter,
    message: &Message,
    renderer: &mut Renderer,
    limit: u64,
    out: &mut Vec<u8>,
) -> Result<u64, Fault> {
    let limit = if renderer.writes_frames() { 1 } else { limit };
    let (mut written, mut is_whole) = (0, true);
    let result = filter.run(
        message.payload,
        |variable| value(message, variable),
        |value| {
            let start = out.len();
            renderer.result(message, value, out);
            is_whole &= out.len() > start;
            written += u64::from(out.len() > start);
            if written < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        },
    );
    match result {
        Err(kind) => Err(Fault::Filter { kind, written }),
        Ok(()) if is_whole => Ok(written),
        Ok(()) => Err(Fault::NoFields { written }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{SITE, print, print_limited};
    use super::*;
    use crate::wire::testing::Dice;

    fn filtered(code: &str) -> Settings {
        Settings { filter: Some(code.to_owned()), ..Settings::default() }
    }

    #[test]
    fn ndjson_is_the_payload() {
        for text in [
            r#"{"b": 1.10, "a": [12345678901234567890, -0, 1e400]}"#,
            "1",
            "null",
            r#"["\u00e9\ud83d", {"": ""}]"#,
        ] {
            let sent = serde_json::to_string(text).expect("JSON");
            assert_eq!(print(Settings::default(), "test", &sent), format!("{text}\n"));
            assert_eq!(print(Settings::default(), "test", text), format!("{text}\n"));
        }
    }

    #[test]
    fn command_output_is_taken_out_of_its_second_envelope() {
        let data = r#"{"event":"data","channel":"/c","data":"{\"raw\":\"x\"}"}"#;
        assert_eq!(print(Settings::default(), "device-cmd", data), "{\"raw\":\"x\"}\n");
    }

    #[test]
    fn the_envelope_says_where_a_payload_comes_from() {
        let settings = Settings { envelope: true, ..Settings::default() };
        assert_eq!(
            print(settings.clone(), "device-stats", r#"{"model":"AP45"}"#),
            format!(
                "{{\"event\":\"data\",\"channel\":\"/sites/{SITE}/stats/devices\",\"name\":\"device-stats\",\
                 \"site_id\":\"{SITE}\",\"site\":\"HQ\",\"kind\":\"ap-full\",\
                 \"received\":\"2026-01-02T03:04:05.678901Z\",\"data\":{{\"model\":\"AP45\"}}}}\n"
            )
        );
        let settings = Settings { filter: Some(".[]".to_owned()), ..settings };
        let text = print(settings, "test", r#"["a", 2]"#);
        let ends: Vec<_> =
            text.lines().map(|line| line.rsplit_once(':').expect("data").1).collect();
        assert_eq!(ends, ["\"a\"}", "2}"]);
    }

    #[test]
    fn every_format_but_raw_is_harmless_on_a_terminal() {
        let data = "{\"name\":\"\\u001b]52;c;eA==\\u0007\\u009b2J\",\"note\":\"\u{9b}2J\u{202e}\",\"n\":1}";
        let harmful = |text: &str| text.contains(['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}']);
        for format in Format::ALL {
            match format {
                Format::Pcap | Format::Pcapng | Format::Raw | Format::Record => continue,
                _ => {}
            }
            for (filter, raw_strings, envelope) in [
                (None, false, false),
                (None, false, true),
                (Some(".name, .note"), true, false),
                (Some("."), false, false),
            ] {
                let settings = Settings {
                    format,
                    filter: filter.map(str::to_owned),
                    raw_strings,
                    envelope,
                    width: Some(80),
                    ..Settings::default()
                };
                let (shown, _) = print_limited(settings, "test", data, 9);
                assert!(!harmful(&shown), "{format:?} {filter:?}: {shown:?}");
            }
        }
        assert!(harmful(&print(Settings::default(), "test", data)), "a pipe gets what was sent");
    }

    #[test]
    fn the_envelope_names_the_device_if_it_is_known() {
        let names = Names::of_devices(&[("5c5b35000001", "AP-Lobby")]);
        let settings = Settings { envelope: true, names, ..Settings::default() };
        for (channel, payload, device) in [
            ("device-stats", r#"{"mac":"5c5b35000001"}"#, Some("AP-Lobby")),
            ("device-stats", r#"{"mac":"5c5b35000002"}"#, None),
            ("device-stats", r#"{"mac":"5c5b35000002","name":"New"}"#, Some("New")),
            (
                "client-stats",
                r#"{"mac":"a1","hostname":"x","ap_mac":"5c5b35000001"}"#,
                Some("AP-Lobby"),
            ),
            ("test", "1", None),
        ] {
            let line = print(settings.clone(), channel, payload);
            let line: serde_json::Value = serde_json::from_str(&line).expect("JSON");
            assert_eq!(line["device"].as_str(), device, "{payload}");
        }
    }

    #[test]
    fn gaps_appear_among_envelopes_only() {
        let time = |text: &str| text.parse().expect("a time");
        let gap = Gap {
            channel: "/test",
            from: time("2026-01-02T03:04:05Z"),
            to: time("2026-01-02T03:04:06.5Z"),
            reason: "connection lost",
            dropped: None,
        };
        let written = |settings| {
            let mut out = Vec::new();
            Printer::new(settings).expect("a printer").gap(&gap, &mut out);
            String::from_utf8(out).expect("UTF-8")
        };
        assert_eq!(
            written(Settings { envelope: true, ..Settings::default() }),
            "{\"event\":\"gap\",\"channel\":\"/test\",\"from\":\"2026-01-02T03:04:05.000000Z\",\
             \"to\":\"2026-01-02T03:04:06.500000Z\",\"reason\":\"connection lost\"}\n"
        );
        assert_eq!(written(Settings::default()), "");
        assert_eq!(
            written(Settings { envelope: true, format: Format::Raw, ..Settings::default() }),
            ""
        );
    }

    #[test]
    fn filters_see_the_message() {
        let code = "[$channel, $name, $site_id, $site, $kind, $received, .model]";
        assert_eq!(
            print(filtered(code), "device-stats", r#"{"model":"AP45"}"#),
            format!(
                "[\"/sites/{SITE}/stats/devices\",\"device-stats\",\"{SITE}\",\"HQ\",\"ap-full\",\
                 1767323045.678901,\"AP45\"]\n"
            )
        );
        assert_eq!(print(filtered("$kind"), "test", "1"), "null\n");
    }

    #[test]
    fn strings_without_quotes_on_demand() {
        let settings = Settings { raw_strings: true, ..filtered(".[]") };
        assert_eq!(
            print(settings, "test", r#"["a \"b\"", {"c": "d"}, 1]"#),
            "a \"b\"\n{\"c\":\"d\"}\n1\n"
        );
    }

    #[test]
    fn the_limit_holds_for_results() {
        let (text, result) = print_limited(filtered(".[]"), "test", "[1,2,3]", 2);
        assert_eq!((text.as_str(), result), ("1\n2\n", Ok(2)));
        let (text, result) = print_limited(Settings::default(), "test", "1", 0);
        assert_eq!((text.as_str(), result), ("", Ok(0)));
    }

    #[test]
    fn results_before_an_error_stay() {
        let (text, result) = print_limited(filtered(".[] | . + 1"), "test", "[1,\"x\",3]", 9);
        let kind = "cannot calculate a string + a number".to_owned();
        assert_eq!((text.as_str(), result), ("2\n", Err(Fault::Filter { kind, written: 1 })));
        let (text, result) = print_limited(Settings::default(), "test", "\"[NaN]\"", 9);
        assert_eq!(text, "");
        assert_eq!(
            result.expect_err("no payload").to_string(),
            "a number that is not finite (`NaN`, `Infinity`)"
        );
    }

    #[test]
    fn json_is_indented() {
        let settings = Settings { format: Format::Json, ..Settings::default() };
        let text = print_limited(settings.clone(), "test", r#"{"a":[1]}"#, 9).0;
        assert_eq!(text, "{\n  \"a\": [\n    1\n  ]\n}\n");
        for text in texts() {
            let printed = print_limited(settings.clone(), "test", &text, 9).0;
            let value: serde_json::Value = serde_json::from_str(&printed).expect("JSON");
            assert_eq!(Some(value), serde_json::from_str(&text).ok());
        }
    }

    /// JSON texts of many shapes, from a small generator with a fixed start.
    fn texts() -> impl Iterator<Item = String> {
        let mut dice = Dice(7);
        let mut next = move |below: u64| dice.below(below) as u64;
        (0..300).map(move |_| grown(&mut next, 4))
    }

    fn grown(next: &mut impl FnMut(u64) -> u64, depth: u32) -> String {
        const LEAVES: [&str; 9] = [
            "1.10",
            "-0",
            "12345678901",
            "null",
            "true",
            "\"\"",
            "\"a\\n\\u00e9\"",
            "\"{]é,\\\"\"",
            "1e3",
        ];
        const SPACES: [&str; 4] = ["", " ", "\t", "  "];
        let count = next(4);
        let elements = |next: &mut dyn FnMut(u64) -> u64, key: fn(u64) -> String| -> Vec<String> {
            let mut next = next;
            (0..count)
                .map(|place| key(place) + SPACES[next(4) as usize] + &grown(&mut next, depth - 1))
                .collect()
        };
        match next(if depth == 0 { 1 } else { 3 }) {
            1 => format!("[{}]", elements(next, |_| String::new()).join(" ,")),
            2 => format!("{{{}}}", elements(next, |place| format!("\"k{place}\":")).join(", ")),
            _ => LEAVES[next(9) as usize].to_owned(),
        }
    }

    #[test]
    fn ndjson_keeps_every_byte() {
        for text in texts() {
            let sent = serde_json::to_string(&text).expect("JSON");
            assert_eq!(print(Settings::default(), "test", &sent), format!("{text}\n"));
            assert_eq!(print(Settings::default(), "test", &text), decoded(&text) + "\n");
        }
    }

    /// The output for a payload that is sent without quotes.
    fn decoded(text: &str) -> String {
        let string = serde_json::from_str::<String>(text).ok();
        let inner = string.filter(|inner| serde_json::from_str::<serde_json::Value>(inner).is_ok());
        inner.unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn raw_is_the_frame_on_one_line() {
        let settings = Settings { format: Format::Raw, ..Settings::default() };
        assert_eq!(print(settings.clone(), "test", "1"), "{ }\n");
        let chosen = |code: &str| Settings { filter: Some(code.to_owned()), ..settings.clone() };
        assert_eq!(print(chosen(".[]"), "test", "[1,2]"), "{ }\n");
        assert_eq!(print(chosen("empty"), "test", "[1,2]"), "");
    }

    #[test]
    fn a_bad_filter_is_rejected_at_once() {
        let error = Printer::new(filtered(".a | nothing")).err().expect("no such filter");
        assert!(error.to_string().starts_with("the filter is no jq program: undefined"), "{error}");
    }
}
