//! Writes one readable line per message: the channel's columns, the user's columns, or coloured JSON.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::cell::{Cell, Clock};
use super::chosen_table::{ChosenTable, RowContext};
use super::field_style::is_right_aligned;
use super::line::{GAP, LineBuilder, LineSlot, SlotFill};
use super::name_widths::NameWidths;
use super::settings::Settings;
use super::time_format::TimestampFormatter;
use super::{cell, change_line, composite, json};
use crate::channel::{RECEIVED_PATH, Subscription, ValueHealth, ValueUnit, ViewColumn};
use crate::message::scalar::{is_present, plain};
use crate::message::{Message, Names};
use crate::text::sanitize::{sanitize, sanitize_json, width};
use crate::text::{Painter, Tone};
use crate::wire::Members;

/// Columns for the name of the site, at least.
const SITE_WIDTH: usize = 12;

/// Stands for the column of sites, which no view has.
const SITE_PATHS: &[&str] = &["_site"];

/// Writes pretty lines.
pub struct Pretty {
    painter: Painter,
    /// The columns of the user's choice.
    table: Option<ChosenTable>,
    stamper: Option<TimestampFormatter>,
    zone: TimeZone,
    limit: Option<usize>,
    several_sites: bool,
    names: Names,
    widths: NameWidths,
    /// When the first message arrived: devices that started later have restarted meanwhile.
    listening: Option<Timestamp>,
}

impl Pretty {
    pub fn new(settings: &Settings) -> Self {
        let zone = if settings.utc { TimeZone::UTC } else { TimeZone::system() };
        Self {
            painter: Painter { color: settings.color },
            table: ChosenTable::new(&settings.columns),
            stamper: settings.timestamps.map(|stamp| TimestampFormatter::new(stamp, zone.clone())),
            zone,
            limit: settings.width,
            several_sites: settings.several_sites,
            names: settings.names.clone(),
            widths: NameWidths::new(settings.names.clone(), settings.width),
            listening: None,
        }
    }

    /// Appends the payload of `message`, without a line break.
    pub fn payload(&mut self, message: &Message, out: &mut Vec<u8>) {
        let subscription = message.record.subscription;
        if self.table.is_some() {
            return self.row(message, message.payload, out);
        }
        if !message.changes.is_empty() {
            return self.changes(message, out);
        }
        // Packets have a line of their own; it needs more than a list of columns.
        if subscription.is_capture()
            && let Some(packet) = super::capture::PacketLine::read(message.payload)
        {
            let widest = self.widths.widest_known();
            let mut line = self.begin(message, self.several_sites, out);
            packet.push(&self.zone.clone(), self.limit, &self.names.clone(), widest, &mut line);
            return;
        }
        let view = subscription.channel.map_or(&[][..], |channel| channel.columns(message.kind));
        let cells = self.cells(view, message);
        // If the view shows hardly anything of a payload, the payload itself says more.
        if cells.iter().flatten().count() < view.len().clamp(1, 2) {
            return self.write(message, message.payload, self.several_sites, out);
        }
        let widths: Vec<usize> = view
            .iter()
            .zip(&cells)
            .map(|(column, cell)| {
                self.widths.of(column, cell.as_ref().map_or(0, |cell| width(&cell.text)))
            })
            .collect();
        let mut line = self.begin(message, self.several_sites, out);
        let missing = Cell::missing();
        for ((column, cell), width) in view.iter().zip(&cells).zip(widths) {
            if column.is_optional && cell.is_none() {
                continue;
            }
            let cell = cell.as_ref().unwrap_or(&missing);
            push_cell(&mut line, column, cell, width);
            // The other values of a device that is down are those of the past.
            if column.unit == ValueUnit::DeviceState && cell.tone == Tone::Bad {
                line.push(LineSlot::first(&missing.text, missing.tone, 0).rest());
                return;
            }
        }
    }

    /// Appends what changed, after the time and the name of what it changed on.
    fn changes(&mut self, message: &Message, out: &mut Vec<u8>) {
        let view = message
            .record
            .subscription
            .channel
            .map_or(&[][..], |channel| channel.columns(message.kind));
        let identity = view.iter().position(|column| column.health == ValueHealth::Identity);
        let mut cells = self.cells(view, message);
        let name = identity.and_then(|place| cells.swap_remove(place));
        let needed = name.as_ref().map_or(0, |name| width(&name.text));
        let own = identity.map_or(0, |place| self.widths.of(&view[place], needed));
        let (zone, names) = (self.zone.clone(), self.names.clone());
        let clock = Clock { now: message.record.received, zone: &zone };
        let is_stamped = self.stamper.is_some();
        let mut line = self.begin(message, self.several_sites, out);
        if !is_stamped {
            let time = clock.now.to_zoned(zone.clone()).strftime("%H:%M:%S").to_string();
            line.push(LineSlot::first(&time, Tone::Place, width(&time)));
        }
        if let Some(name) = name {
            line.push(LineSlot {
                fill: SlotFill::Name,
                ..LineSlot::first(&name.text, name.tone, own)
            });
        }
        let channel = message.record.subscription.channel;
        change_line::push(message.changes, channel, &names, clock, &mut line);
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

    /// Appends JSON text as a row of the chosen columns, or as it is.
    fn write(&mut self, message: &Message, text: &str, site: bool, out: &mut Vec<u8>) {
        if self.table.is_some() {
            return self.row(message, text, out);
        }
        let rest = self.begin(message, site, out).rest();
        self.json(text, rest);
    }

    /// Appends a row of the chosen columns, the first one below a header.
    fn row(&mut self, message: &Message, text: &str, out: &mut Vec<u8>) {
        let Some(mut table) = self.table.take() else { return };
        let zone = self.zone.clone();
        let context = RowContext {
            channel: message.record.subscription.channel,
            names: &self.names,
            widest_name: self.widths.widest_known(),
            clock: Clock { now: message.record.received, zone: &zone },
        };
        let cells = table.cells(text, &context);
        if !table.has_header() {
            let stamp = self.stamper.as_mut();
            let stamp = stamp.map(|stamper| width(&stamper.next(message.record.received)));
            let site = self.several_sites.then(|| self.site_width(message));
            let before: usize = stamp.iter().chain(&site).map(|width| width + GAP).sum();
            table.settle(self.limit.map(|limit| limit.saturating_sub(before)));
            let mut line = LineBuilder::new(self.limit, self.painter, out);
            for (title, width) in [("TIME", stamp), ("SITE", site)] {
                if let Some(width) = width {
                    line.push(LineSlot::first(title, Tone::Dim, width));
                }
            }
            table.push_titles(&mut line);
            out.push(b'\n');
        }
        let mut line = self.begin(message, self.several_sites, out);
        table.push_cells(&cells, &mut line);
        self.table = Some(table);
    }

    fn cells(&mut self, columns: &[ViewColumn], message: &Message) -> Vec<Option<Cell>> {
        let received = message.record.received;
        let listening = self.listening.get_or_insert(received).as_millisecond() as f64 / 1000.0;
        let clock = Clock { now: received, zone: &self.zone };
        let members = Members::of(message.payload);
        let show = |column: &ViewColumn| {
            let (path, raw) = value(column, message, &members)?;
            let device = Some(&raw).filter(|_| column.unit == ValueUnit::Device);
            if let Some(name) = device.and_then(|raw| self.names.any(&plain(raw))) {
                let is_subject = column.health == ValueHealth::Identity;
                let tone = if is_subject { Tone::Strong } else { Tone::Plain };
                return Some(Cell { text: sanitize(&name).into_owned(), tone });
            }
            Some(match column.unit {
                ValueUnit::DeviceState => composite::device_state(&members, clock, listening),
                ValueUnit::Fleet(state) => {
                    composite::fleet(&members, column.paths, state, column.suffix)
                }
                ValueUnit::Event => composite::event(&members),
                unit => cell::show(&raw, path, unit, column.health, clock),
            })
        };
        columns.iter().map(show).collect()
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
            let width = self.site_width(message);
            let text = site_name(message);
            line.push(LineSlot {
                fill: SlotFill::Name,
                ..LineSlot::first(&text, Tone::Place, width)
            });
        }
        line
    }

    fn site_width(&mut self, message: &Message) -> usize {
        let wanted = width(&site_name(message)).min(self.widths.limit()).max(SITE_WIDTH);
        self.widths.grow(SITE_PATHS, wanted)
    }
}

fn site_name<'a>(message: &'a Message) -> Cow<'a, str> {
    let Subscription { site, site_id, .. } = message.record.subscription;
    sanitize(site.as_deref().or(site_id.as_deref()).unwrap_or(cell::UNKNOWN))
}

/// The raw value that a column shows, and its path: the first of its paths that is present.
fn value<'a>(
    column: &ViewColumn,
    message: &Message<'a>,
    members: &Members<'a>,
) -> Option<(&'static str, Cow<'a, str>)> {
    column.paths.iter().find_map(|path| match *path {
        RECEIVED_PATH => {
            let seconds = message.record.received.as_millisecond() as f64 / 1000.0;
            Some((*path, seconds.to_string().into()))
        }
        _ => {
            let raw = members.lookup(path).filter(|raw| is_present(raw))?;
            Some((*path, Cow::Borrowed(raw)))
        }
    })
}

fn push_cell(line: &mut LineBuilder, column: &ViewColumn, cell: &Cell, width: usize) {
    let fill = match column.unit {
        ValueUnit::Prose | ValueUnit::Event => SlotFill::Rest,
        unit if column.grows() || unit == ValueUnit::Name => SlotFill::Name,
        unit if is_right_aligned(unit) => SlotFill::Right,
        _ if column.width == 0 => SlotFill::Rest,
        _ => SlotFill::Left,
    };
    let width = if fill == SlotFill::Rest { 0 } else { width };
    let has_suffix = !matches!(column.unit, ValueUnit::Fleet(_));
    let own = Some(column.suffix).filter(|_| has_suffix).unwrap_or_default();
    let singular = composite::counted(&cell.text, own);
    // A plural is longer by its ending; columns stay where they are.
    let padded = if singular == own || own.is_empty() {
        singular.into()
    } else {
        format!("{singular:0$}", own.chars().count())
    };
    let suffix: &str = if column.width == 0 { singular } else { &padded };
    line.push(LineSlot {
        label: column.label,
        suffix,
        fill,
        ..LineSlot::first(&cell.text, cell.tone, width)
    });
}

#[cfg(test)]
mod tests {
    use super::super::settings::{Format, Settings, TimestampFormat};
    use super::super::testing::{print, print_all};
    use crate::channel::{CHANNELS, Parameter};
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
        for channel in CHANNELS
            .iter()
            .filter(|channel| !["test", "device-cmd", "zigbee-join"].contains(&channel.name))
        {
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
    fn long_names_make_room_and_stay_distinct() {
        let messages = [
            r#"{"name":"short","status":"connected","num_clients":5}"#,
            r#"{"name":"Building 7 Floor 2 East","status":"connected","num_clients":6}"#,
            r#"{"name":"Building 7 Floor 2 West","status":"connected","num_clients":7}"#,
            r#"{"name":"short","status":"connected","num_clients":7}"#,
        ];
        let of = |width| print_all(pretty(width), "device-stats", &messages);
        let lines = "\
short         connected     5 clients  –                –             –
Building 7…or 2 East  connected     6 clients  –                –             –
Building 7…or 2 West  connected     7 clients  –                –             –
short                 connected     7 clients  –                –             –
";
        assert_eq!(of(80), lines);
        assert!(of(120).contains("Building 7 Floor 2 East  connected"));
    }

    #[test]
    fn columns_are_as_wide_as_known_names() {
        let settings = pretty(120);
        let name = ("5c5b35000001".to_owned(), "AP-Boardroom-South".to_owned());
        settings.names.restore([name]);
        let line = print(settings, "device-stats", r#"{"name":"AP-Lobby","uptime":90000}"#);
        assert!(line.starts_with("AP-Lobby            up 1d 1h "), "{line}");
    }

    #[test]
    fn the_state_of_a_device_comes_first() {
        let full =
            |more: &str| format!(r#"{{"name":"AP-Lobby","model":"AP45","num_clients":1{more}}}"#);
        let messages = [
            full(r#","status":"connected","uptime":3056400"#),
            full(r#","status":"disconnected","last_seen":1767322805"#),
            // Twelve seconds after a start, which was after the first message, if this one came later.
            full(r#","status":"connected","uptime":12,"_time":1767323100"#),
        ];
        let messages = messages.each_ref().map(String::as_str);
        let text = print_all(pretty(80), "device-stats", &messages);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].starts_with("AP-Lobby      up 35d 9h     1 client "), "{text}");
        assert_eq!(lines[1], "AP-Lobby      DOWN 4m      –");
        assert!(lines[2].starts_with("AP-Lobby      up 12s ↻      1 client "), "{text}");
        let colored = print(Settings { color: true, ..pretty(80) }, "device-stats", messages[1]);
        assert!(colored.contains("\u{1b}[1;31mDOWN 4m\u{1b}[0m"), "{colored:?}");
    }

    #[test]
    fn devices_have_their_names_where_they_are_known() {
        let names = Names::of_devices(&[("5c5b35000001", "AP-Lobby")]);
        let settings = Settings { names, ..pretty(200) };
        let settings = Settings { shows_basic: true, ..settings };
        let shown = |channel, payload: &str| print(settings.clone(), channel, payload);
        let basic = r#"{"mac":"5c5b35000001","_offset_apbasic":1,"uptime":90000}"#;
        assert!(shown("device-stats", basic).starts_with("AP-Lobby      up 1d 1h"));
        let client = |ap| format!(r#"{{"mac":"a1b2c3000001","rssi":-58,"ap_mac":"{ap}"}}"#);
        assert!(shown("client-stats", &client("5c5b35000001")).contains("  AP-Lobby "));
        assert!(shown("client-stats", &client("5c5b35000002")).contains("  5c:5b:35:00:00:02  "));
        let map = r#"{"mac":"a1b2c3000001","x":1,"connected_ap":"5c5b35000001"}"#;
        assert!(shown("map-clients", map).starts_with("a1:b2:c3:00:00:01 "));
        let client = [("a1b2c3000001".to_owned(), "bob-phone".to_owned())];
        settings.names.set(Parameter::Client, client.into());
        assert!(shown("map-clients", map).starts_with("bob-phone "));
        let event =
            r#"{"device_id":"00000000-0000-0000-1000-5c5b35000001","event_type":"fwupdate"}"#;
        assert!(
            shown("device-events", event).starts_with("03:04:05  AP-Lobby      firmware upgrade")
        );
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
        assert_eq!(print(pretty(80), "org-insights", r#"{"others": 5}"#), "{\"others\":5}\n");
        let settings = Settings { envelope: true, ..pretty(80) };
        assert!(print(settings, "test", "1").ends_with(",\"data\":1}\n"));
    }

    #[test]
    fn the_end_of_a_capture_is_no_packet() {
        let end = r#"{"capture_id": "c1", "pcap_dict": null}"#;
        assert_eq!(print(pretty(80), "pcap", end), "");
        assert_eq!(print(Settings::default(), "pcap", end), format!("{end}\n"));
    }
}
