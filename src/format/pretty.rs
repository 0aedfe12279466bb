//! Writes one readable line per message: the channel's columns, the user's columns, or coloured JSON.

use std::borrow::Cow;

use jiff::tz::TimeZone;

use super::cell::{Cell, Clock};
use super::line::{LineBuilder, LineSlot, SlotFill};
use super::settings::Settings;
use super::time_format::TimestampFormatter;
use super::{cell, json};
use crate::channel::{Channel, KIND_PATH, Subscription, ValueHealth, ValueUnit, ViewColumn};
use crate::message::scalar::{is_present, plain};
use crate::message::{Message, Names};
use crate::text::sanitize::{sanitize, sanitize_json, width};
use crate::text::{Painter, Tone};
use crate::wire::Members;

/// Columns for the name of the site.
const SITE_WIDTH: usize = 12;

/// How far the column of names may grow on a wide terminal.
const GROWTH: usize = 16;

/// The widest that a chosen column can become.
const WIDEST: usize = 40;

/// A column from `--columns`, and the width of its widest value so far.
struct ChosenColumn {
    path: String,
    width: usize,
}

/// Writes pretty lines.
pub struct Pretty {
    painter: Painter,
    chosen: Vec<ChosenColumn>,
    stamper: Option<TimestampFormatter>,
    zone: TimeZone,
    limit: Option<usize>,
    several_sites: bool,
    names: Names,
    /// How far the column of names has grown. It never shrinks, or lines would not align.
    grown: usize,
}

impl Pretty {
    pub fn new(settings: &Settings) -> Self {
        let zone = if settings.utc { TimeZone::UTC } else { TimeZone::system() };
        let chosen =
            settings.columns.iter().map(|path| ChosenColumn { path: path.clone(), width: 0 });
        Self {
            painter: Painter { color: settings.color },
            chosen: chosen.collect(),
            stamper: settings.timestamps.map(|stamp| TimestampFormatter::new(stamp, zone.clone())),
            zone,
            limit: settings.width,
            several_sites: settings.several_sites,
            names: settings.names.clone(),
            grown: 0,
        }
    }

    /// Appends the payload of `message`, without a line break.
    pub fn payload(&mut self, message: &Message, out: &mut Vec<u8>) {
        let subscription = message.record.subscription;
        // Packets have a line of their own; it needs more than a list of columns.
        if self.chosen.is_empty()
            && subscription.is_capture()
            && let Some(packet) = super::capture::PacketLine::read(message.payload)
        {
            let mut line = self.begin(message, self.several_sites, out);
            packet.push(&self.zone, self.limit, &self.names, &mut line);
            return;
        }
        let view = subscription.channel.map_or(&[][..], |channel| channel.columns(message.kind));
        let cells = if self.chosen.is_empty() { self.cells(view, message) } else { Vec::new() };
        // If the view shows hardly anything of a payload, the payload itself says more.
        if cells.iter().flatten().count() < view.len().clamp(1, 2) {
            return self.write(message, message.payload, self.several_sites, out);
        }
        self.grow(view, &cells, subscription.channel);
        let mut line = self.begin(message, self.several_sites, out);
        let missing = Cell::missing();
        for (column, cell) in view.iter().zip(&cells) {
            let grown = if is_name(column) { self.grown } else { 0 };
            line.push(slot(column, cell.as_ref().unwrap_or(&missing), grown));
        }
    }

    /// Appends JSON text that is not the payload itself.
    pub fn text(&mut self, message: &Message, text: &str, out: &mut Vec<u8>) {
        self.write(message, text, false, out);
    }

    /// Appends a whole JSON text.
    pub fn json(&self, text: &str, out: &mut Vec<u8>) {
        json::compact(&sanitize_json(text), self.painter, out);
    }

    /// Appends the text of a string result.
    pub fn bare(&mut self, message: &Message, text: &str, out: &mut Vec<u8>) {
        let out = self.begin(message, false, out).rest();
        out.extend_from_slice(sanitize(text).as_bytes());
    }

    /// Appends the columns that the user chose, or the whole text without a choice.
    fn write(&mut self, message: &Message, text: &str, site: bool, out: &mut Vec<u8>) {
        if self.chosen.is_empty() {
            let rest = self.begin(message, site, out).rest();
            return self.json(text, rest);
        }
        let mut line = self.begin(message, self.several_sites, out);
        let members = Members::of(text);
        for column in &mut self.chosen {
            push_chosen(&mut line, column, members.lookup(&column.path));
        }
    }

    fn cells(&self, columns: &[ViewColumn], message: &Message) -> Vec<Option<Cell>> {
        let clock = Clock { now: message.record.received, zone: &self.zone };
        let members = Members::of(message.payload);
        let show = |column: &ViewColumn| {
            let raw = value(column, message, &members)?;
            let device = Some(&raw).filter(|_| column.unit == ValueUnit::Device);
            let name = device.and_then(|raw| self.names.device(&plain(raw)));
            let named =
                |name: String| Cell { text: sanitize(&name).into_owned(), tone: Tone::Strong };
            Some(name.map_or_else(|| cell::show(&raw, column.unit, column.health, clock), named))
        };
        columns.iter().map(show).collect()
    }

    /// Makes room for long names, as far as every view of the channel still fits the terminal: all views keep
    /// the columns after the name aligned.
    fn grow(&mut self, columns: &[ViewColumn], cells: &[Option<Cell>], channel: Option<&Channel>) {
        let names = columns.iter().zip(cells).filter(|(column, _)| is_name(column));
        let over = names.filter_map(|(column, cell)| {
            cell.as_ref().map(|cell| width(&cell.text).saturating_sub(column.width))
        });
        let views = channel.map_or(&[][..], |channel| channel.views);
        let widest = views.iter().map(|(_, columns)| columns.iter().map(needed).sum()).max();
        let room = self.limit.map_or(GROWTH, |limit| limit.saturating_sub(widest.unwrap_or(0)));
        self.grown = self.grown.max(over.max().unwrap_or(0).min(room).min(GROWTH));
    }

    /// Starts a line with the time and the site, if they are wanted.
    fn begin<'a>(
        &mut self,
        message: &Message,
        site: bool,
        out: &'a mut Vec<u8>,
    ) -> LineBuilder<'a> {
        let mut line = LineBuilder::new(self.limit, self.painter, out);
        if let Some(stamper) = &mut self.stamper {
            let text = stamper.next(message.record.received);
            line.push(LineSlot::first(&text, Tone::Dim, width(&text)));
        }
        if site {
            let Subscription { site, site_id, .. } = message.record.subscription;
            let text = sanitize(site.as_deref().or(site_id.as_deref()).unwrap_or("-"));
            line.push(LineSlot::first(&text, Tone::Place, SITE_WIDTH));
        }
        line
    }
}

/// The raw value that a column shows: the first of its paths that is present.
fn value<'a>(
    column: &ViewColumn,
    message: &Message<'a>,
    members: &Members<'a>,
) -> Option<Cow<'a, str>> {
    column.paths.iter().find_map(|path| match *path {
        KIND_PATH => message.kind.map(|kind| format!("\"{}\"", kind.name()).into()),
        path => members.lookup(path).filter(|raw| is_present(raw)).map(Cow::Borrowed),
    })
}

fn slot<'a>(column: &ViewColumn, cell: &'a Cell, grown: usize) -> LineSlot<'a> {
    let fill = match column.unit {
        ValueUnit::Text
        | ValueUnit::Id
        | ValueUnit::Device
        | ValueUnit::YesNo
        | ValueUnit::Clock => SlotFill::Left,
        ValueUnit::Prose => SlotFill::Rest,
        _ => SlotFill::Right,
    };
    let width = if fill == SlotFill::Rest { 0 } else { column.width + grown };
    LineSlot { label: column.label, text: &cell.text, tone: cell.tone, width, fill }
}

/// Whether the column grows for long names.
fn is_name(column: &ViewColumn) -> bool {
    let text = matches!(column.unit, ValueUnit::Text | ValueUnit::Device);
    column.health == ValueHealth::Identity && text && column.width >= 14
}

/// The terminal columns that a column takes, including its label and the gap.
fn needed(column: &ViewColumn) -> usize {
    width(column.label) + usize::from(!column.label.is_empty()) + column.width + 2
}

fn push_chosen(line: &mut LineBuilder, column: &mut ChosenColumn, raw: Option<&str>) {
    let raw = raw.filter(|raw| *raw != "null");
    let shown = raw.map_or("-".into(), plain);
    let text = sanitize(&shown);
    let (tone, fill) = match raw.and_then(|raw| raw.bytes().next()) {
        None => (Tone::Dim, SlotFill::Left),
        Some(b'-' | b'0'..=b'9') => (Tone::Number, SlotFill::Right),
        Some(_) => (Tone::Plain, SlotFill::Left),
    };
    column.width = column.width.max(width(&text)).min(WIDEST);
    let label = column.path.rsplit('.').next().unwrap_or_default();
    line.push(LineSlot { label, text: &text, tone, width: column.width, fill });
}

#[cfg(test)]
mod tests {
    use super::super::settings::{Format, Settings, TimestampFormat};
    use super::super::testing::{print, print_all};
    use crate::channel::CHANNELS;
    use crate::message::Names;
    use crate::text::sanitize as text;

    fn pretty(width: usize) -> Settings {
        Settings { format: Format::Pretty, utc: true, width: Some(width), ..Settings::default() }
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let names = [
            "mac",
            "name",
            "status",
            "device_id",
            "session",
            "vendor",
            "zigbee_mac",
            "raw",
            "text",
        ];
        let hostile =
            names.map(|name| format!("\"{name}\":\"{}\\u001b[2J\\u202e\"", "日本".repeat(40)));
        let numbers = ["x", "y", "num_aps", "rssi", "uptime", "num_clients", "sle_summary_wan"];
        let numbers = numbers.map(|name| format!("\"{name}\":-123456789012345"));
        let payload = format!("{{{},{}}}", hostile.join(","), numbers.join(","));
        for channel in CHANNELS.iter().filter(|channel| channel.name != "test") {
            for width in (0..220).step_by(3) {
                let several_sites = width % 2 == 0;
                let line =
                    print(Settings { several_sites, ..pretty(width) }, channel.name, &payload);
                let line = line.trim_end_matches('\n');
                // Where the view shows next to nothing, the payload is shown whole.
                assert!(
                    text::width(line) <= width || line.contains("{\""),
                    "{} {line}",
                    channel.name
                );
                assert!(!line.contains(['\u{1b}', '\u{202e}']), "{line}");
            }
        }
    }

    #[test]
    fn long_names_make_room_where_there_is_some() {
        let messages = [
            r#"{"name":"short","status":"connected","num_clients":5}"#,
            r#"{"name":"Building 7 Floor 2 East","status":"connected","num_clients":6}"#,
            r#"{"name":"short","status":"connected","num_clients":7}"#,
        ];
        let ends = |width| {
            let text = print_all(pretty(width), "device-stats", &messages);
            text.lines().map(|line| line.find("connected")).collect::<Vec<_>>()
        };
        assert_eq!(ends(80), [Some(18), Some(20), Some(18)]); // `…` has three bytes.
        assert_eq!(ends(200), [Some(18), Some(25), Some(25)]);
    }

    #[test]
    fn devices_have_their_names_where_they_are_known() {
        let names = Names::of_devices(&[("5c5b35000001", "AP-Lobby")]);
        let settings = Settings { names, ..pretty(200) };
        let settings = Settings { shows_basic: true, ..settings };
        let shown = |channel, payload: &str| print(settings.clone(), channel, payload);
        let basic = r#"{"mac":"5c5b35000001","_offset_apbasic":1,"uptime":90000}"#;
        assert!(shown("device-stats", basic).starts_with("AP-Lobby          ap-basic"));
        let client = |ap| format!(r#"{{"mac":"a1b2c3000001","rssi":-58,"ap_mac":"{ap}"}}"#);
        assert!(shown("client-stats", &client("5c5b35000001")).contains("on AP-Lobby"));
        assert!(shown("client-stats", &client("5c5b35000002")).contains("on 5c5b35000002"));
        let event =
            r#"{"device_id":"00000000-0000-0000-1000-5c5b35000001","event_type":"fwupdate"}"#;
        assert!(shown("device-events", event).starts_with("AP-Lobby      fwupdate"));
    }

    #[test]
    fn time_and_site_come_first() {
        let settings = Settings {
            several_sites: true,
            timestamps: Some(TimestampFormat::Short),
            ..pretty(80)
        };
        assert_eq!(print(settings, "test", "1"), "03:04:05.678  HQ            1\n");
        let settings = Settings { several_sites: true, ..pretty(80) };
        assert_eq!(print(settings, "pcap", r#"{"a":1}"#), "HQ            {\"a\":1}\n");
        let settings = Settings {
            filter: Some(".[]".to_owned()),
            timestamps: Some(TimestampFormat::Delta),
            ..pretty(80)
        };
        assert_eq!(print(settings, "test", "[1,2]"), "   +0.000  1\n   +0.000  2\n");
    }

    #[test]
    fn results_are_compact_and_coloured() {
        let settings = Settings { filter: Some(".[]".to_owned()), color: true, ..pretty(10) };
        assert_eq!(
            print(settings.clone(), "test", r#"[{"a": [1, null, true], "b": "x\u202e"}]"#),
            "{\u{1b}[1;34m\"a\"\u{1b}[0m:[\u{1b}[36m1\u{1b}[0m,\u{1b}[2mnull\u{1b}[0m,\u{1b}[35mtrue\u{1b}[0m],\
             \u{1b}[1;34m\"b\"\u{1b}[0m:\u{1b}[32m\"x\\u202e\"\u{1b}[0m}\n"
        );
        let bare = Settings { raw_strings: true, ..settings };
        assert_eq!(print(bare, "test", r#"["a\u001b[1m"]"#), "a\\u{1b}[1m\n");
    }

    #[test]
    fn a_payload_that_passes_the_filter_keeps_its_line() {
        let payload =
            r#"{"mac": "a1b2c3000001", "hostname": "bob-phone", "rssi": -58.0, "n": 1.10}"#;
        let line = print(pretty(80), "client-stats", payload);
        assert!(line.starts_with("bob-phone "), "{line}");
        let filtered = |code: &str| Settings { filter: Some(code.to_owned()), ..pretty(80) };
        for code in [
            ".",
            "select(.hostname == \"bob-phone\")",
            "select(.rssi < -50 or .missing)",
            "if .rssi then . else empty end",
            "(.x = 1) | del(.x)",
            ". as $all | $all",
        ] {
            assert_eq!(print(filtered(code), "client-stats", payload), line, "{code}");
        }
        for code in [".x = 1", "[.]", "{mac, hostname}", "del(.n)"] {
            let json = print(filtered(code), "client-stats", payload);
            assert!(json.starts_with(['{', '[']), "{code}: {json}");
        }
        let bare = Settings { raw_strings: true, ..filtered(".") };
        assert_eq!(print(bare.clone(), "client-stats", payload), line);
        assert_eq!(print(bare, "test", r#""a""#), "a\n");
    }

    #[test]
    fn basic_messages_are_left_out_unless_they_are_asked_for() {
        let basic = r#"{"mac":"5c5b35000001","_offset_apbasic":1,"uptime":90000}"#;
        let filtered = |code: &str| Settings { filter: Some(code.to_owned()), ..pretty(80) };
        let by_kind = "select($kind == \"ap-basic\")";
        for (settings, shown) in [
            (pretty(80), false),
            (Settings { shows_basic: true, ..pretty(80) }, true),
            (filtered("select(.uptime > 1)"), false),
            (filtered(".uptime"), false),
            (filtered(by_kind), true),
            (Settings { format: Format::Ndjson, ..pretty(80) }, true),
        ] {
            let text = print(settings.clone(), "device-stats", basic);
            assert_eq!(!text.is_empty(), shown, "{:?} {text}", settings.filter);
        }
    }

    #[test]
    fn a_view_that_shows_nothing_gives_way_to_the_payload() {
        assert_eq!(print(pretty(80), "pcap", r#"{"pcap_dict": {}}"#), "{\"pcap_dict\":{}}\n");
        assert_eq!(print(pretty(80), "org-insights", r#"{"num_aps": 5}"#), "{\"num_aps\":5}\n");
        let settings = Settings { envelope: true, ..pretty(80) };
        assert!(print(settings, "test", "1").ends_with(",\"data\":1}\n"));
    }

    #[test]
    fn the_end_of_a_capture_is_no_packet() {
        let end = r#"{"capture_id": "c1", "pcap_dict": null}"#;
        assert_eq!(print(pretty(80), "pcap", end), "");
        assert_eq!(print(Settings::default(), "pcap", end), format!("{end}\n"));
    }

    #[test]
    fn columns_of_the_users_choice() {
        let columns = vec!["a.b".to_owned(), "name".to_owned(), "none".to_owned()];
        let messages = [
            r#"{"a":{"b":5},"name":"x"}"#,
            r#"{"a":{"b":1000},"name":"longer"}"#,
            r#"{"name":"x"}"#,
        ];
        assert_eq!(
            print_all(Settings { columns, ..pretty(80) }, "test", &messages),
            "b 5  name x  none -\nb 1000  name longer  none -\nb -     name x       none -\n"
        );
    }
}
