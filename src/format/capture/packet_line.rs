//! Renders a captured packet as one terminal line, in the style of tcpdump.
//!
//! All values come from `pcap_dict`, except the time: that of the packet itself is more precise.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::super::cell;
use super::super::cell::{Cell, Clock};
use super::super::line::{LineBuilder, LineSlot, SlotFill};
use crate::channel::{ValueHealth, ValueUnit};
use crate::message::Names;
use crate::message::scalar::{is_present, number, plain};
use crate::packet::{CaptureMessage, MediumHint};
use crate::text::Tone;
use crate::text::sanitize::{sanitize, width};
use crate::wire::lookup;

/// From this width on there is room for everything.
const WIDE: usize = 110;

/// From this width on there is room for the direction, and for signal and length.
const DIRECTED: usize = 84;
const MEASURED: usize = 100;

/// The columns for a device on a narrow terminal, and the most on a wide one.
const DEVICE: usize = 10;
const LONGEST_DEVICE: usize = 24;

/// The most columns for a source or destination.
const LONGEST_END: usize = 48;

/// A packet as a line shows it.
#[derive(Debug)]
pub struct PacketLine<'a> {
    message: CaptureMessage<'a>,
    /// The metadata as JSON text.
    pcap_dict: &'a str,
}

/// The widths of the columns that differ between air and wire. Both sums are equal, so that the columns after
/// them align.
struct ColumnWidths {
    kind: usize,
    source: usize,
}

impl ColumnWidths {
    fn of(radio: bool, wide: bool) -> Self {
        match (radio, wide) {
            (true, true) => Self { kind: 14, source: 17 },
            (false, true) => Self { kind: 10, source: 21 },
            (true, false) => Self { kind: 10, source: 17 },
            (false, false) => Self { kind: 5, source: 22 },
        }
    }
}

impl<'a> PacketLine<'a> {
    /// `None` for a message with hardly anything to show.
    pub fn read(payload: &'a str) -> Option<Self> {
        const SHOWN: [&str; 12] = [
            "direction",
            "frame_subtype",
            "proto",
            "protocol",
            "src_ip",
            "src",
            "src_mac",
            "dst_ip",
            "dst",
            "dst_mac",
            "rssi",
            "info",
        ];
        let pcap_dict = lookup(payload, "pcap_dict")?;
        let packet = Self { message: CaptureMessage::read(payload), pcap_dict };
        (SHOWN.iter().filter(|key| packet.raw(&[key]).is_some()).count() > 1).then_some(packet)
    }

    /// Appends the cells that the line has room for. Time and device come first: of several devices' packets they
    /// tell the order and the place. `widest` is the width of the longest known name.
    pub fn push(
        &self,
        zone: &TimeZone,
        limit: Option<usize>,
        names: &Names,
        widest: usize,
        line: &mut LineBuilder,
    ) {
        let limit = limit.unwrap_or(usize::MAX);
        let wide = limit >= WIDE;
        let radio = self.message.metadata.hint == MediumHint::Radio;
        let widths = ColumnWidths::of(radio, wide);
        line.push(left("", self.time(zone).as_deref(), Tone::Plain, 15));
        let device = self.device(names);
        let device_width = match (wide, widest) {
            (false, _) => DEVICE,
            (true, 0) => 17,
            (true, widest) => widest.clamp(12, LONGEST_DEVICE),
        };
        let device = left("", device.as_deref(), Tone::Place, device_width);
        line.push(LineSlot { fill: SlotFill::Name, ..device });
        if limit >= DIRECTED {
            line.push(left("", self.text(&["direction"]).as_deref(), Tone::Plain, 2));
        }
        let kind = self.text(&["frame_subtype", "proto", "protocol", "frame_type"]);
        let kind = if wide { kind } else { kind.as_deref().map(abbreviated) };
        line.push(left("", kind.as_deref(), Tone::Strong, widths.kind));
        let source = self.end(["src_ip", "src", "src_mac"], "src_port");
        line.push(end("", source.as_deref(), widths.source));
        let destination = self.end(["dst_ip", "dst", "dst_mac"], "dst_port");
        if limit < MEASURED {
            line.push(left(">", destination.as_deref(), Tone::Plain, 0).rest());
            return;
        }
        line.push(end(">", destination.as_deref(), if radio && !wide { 17 } else { 21 }));
        self.push_measured(radio, line);
        self.push_rest(line);
    }

    fn push_measured(&self, radio: bool, line: &mut LineBuilder) {
        let length = self.shown(&["length"], ValueUnit::Number, ValueHealth::Neutral);
        let unit = if length.text == cell::UNKNOWN { "" } else { " B" };
        let length = Cell { text: length.text + unit, ..length };
        if radio {
            line.push(right("", &self.shown(&["rssi"], ValueUnit::Dbm, ValueHealth::Rssi), 7));
        }
        line.push(right("", &length, 6));
        if radio {
            line.push(right(
                "ch",
                &self.shown(&["channel"], ValueUnit::Number, ValueHealth::Neutral),
                3,
            ));
            line.push(right(
                "",
                &self.shown(&["datarate"], ValueUnit::Text, ValueHealth::Neutral),
                9,
            ));
        }
    }

    fn push_rest(&self, line: &mut LineBuilder) {
        if self.message.lost > 0 {
            let lost = self.message.lost.to_string();
            line.push(right("lost", &Cell { text: lost, tone: Tone::Bad }, 1));
        }
        line.push(left("", self.text(&["interface"]).as_deref(), Tone::Plain, 8));
        let info = self.raw(&["info"]).map(plain).unwrap_or_default();
        let info = sanitize(bare(&info));
        line.push(LineSlot::first(&info, Tone::Dim, 0).rest());
    }

    /// The first member of these that is present.
    fn raw(&self, keys: &[&str]) -> Option<&'a str> {
        keys.iter().find_map(|key| lookup(self.pcap_dict, key).filter(|raw| is_present(raw)))
    }

    fn text(&self, keys: &[&str]) -> Option<String> {
        self.raw(keys).map(|raw| sanitize(&plain(raw)).into_owned())
    }

    fn shown(&self, keys: &[&str], unit: ValueUnit, health: ValueHealth) -> Cell {
        let clock = Clock { now: Timestamp::UNIX_EPOCH, zone: &TimeZone::UTC };
        self.raw(keys)
            .map_or_else(Cell::missing, |raw| cell::show(raw, keys[0], unit, health, clock))
    }

    /// A source or destination: `192.0.2.1:443`, `[2001:db8::1]:443`, `a1:b2:c3:00:00:01`.
    fn end(&self, addresses: [&str; 3], port: &str) -> Option<String> {
        let address = self.text(&addresses)?;
        match self.text(&[port]) {
            Some(port) if address.matches(':').count() > 1 => Some(format!("[{address}]:{port}")),
            Some(port) => Some(format!("{address}:{port}")),
            None => Some(address),
        }
    }

    fn device(&self, names: &Names) -> Option<String> {
        let id = self.message.metadata.device.as_deref()?;
        Some(sanitize(&names.label(id)).into_owned())
    }

    fn time(&self, zone: &TimeZone) -> Option<String> {
        let pcap_dict = || number(self.raw(&["timestamp"])?).map(|seconds| (seconds * 1e6) as i64);
        let packet = self.message.time().and_then(|time| i64::try_from(time / 1_000).ok());
        let time =
            Timestamp::from_microsecond(packet.or_else(pcap_dict)?).ok()?.to_zoned(zone.clone());
        Some(time.strftime("%H:%M:%S%.6f").to_string())
    }
}

fn left<'a>(label: &'a str, text: Option<&'a str>, tone: Tone, width: usize) -> LineSlot<'a> {
    let tone = if text.is_some() { tone } else { Tone::Dim };
    LineSlot { label, ..LineSlot::first(text.unwrap_or(cell::UNKNOWN), tone, width) }
}

/// A long address pushes the columns after it aside, because half of one is useless.
fn end<'a>(label: &'a str, text: Option<&'a str>, least: usize) -> LineSlot<'a> {
    let needed = text.map_or(0, width).min(LONGEST_END);
    left(label, text, Tone::Plain, needed.max(least))
}

fn right<'a>(label: &'a str, cell: &'a Cell, width: usize) -> LineSlot<'a> {
    LineSlot { label, fill: SlotFill::Right, ..LineSlot::first(&cell.text, cell.tone, width) }
}

/// The subtype of a frame in the short words of 802.11.
fn abbreviated(kind: &str) -> String {
    [
        ("Request", "Req"),
        ("Response", "Resp"),
        ("uthentication", "uth"),
        ("ssociation", "ssoc"),
        ("Acknowledgement", "Ack"),
    ]
    .iter()
    .fold(kind.to_owned(), |kind, (long, short)| kind.replace(long, short))
}

/// tcpdump's text without the time, which the line starts with anyway, and without the line break, which some
/// messages contain as `\n`.
fn bare(info: &str) -> &str {
    let info = info.trim_end();
    let info = info.strip_suffix("\\n").unwrap_or(info);
    match info.split_once(' ') {
        Some((time, rest)) if time.parse::<f64>().is_ok() => rest,
        _ => info,
    }
}

#[cfg(test)]
mod tests {
    use crate::format::settings::{Format, Settings};
    use crate::format::testing::print;
    use crate::message::Names;
    use crate::packet::testing::{ethernet, file, payload, radiotap};

    const RADIO: &str = r#""channel_frequency":2412,"channel":"1","datarate":"1.0 Mbps","rssi":-75,"dst":"78:bd:bc:ca:0b:0a","src":"18:b8:1f:4c:91:c0","bssid":"18:b8:1f:4c:91:c0","frame_type":"Management","frame_subtype":"Probe Response","proto":"802.11","ap_mac":"d4:20:b0:81:99:2e","direction":"tx","timestamp":4,"length":416.0,"interface":"radiotap","info":"1652246544.467733 1.0 Mb/s 2412 MHz 11g Probe Response (\u001bname)\\n""#;
    const WIRED: &str = r#""src_ip":"34.224.147.117","dst_ip":"192.168.1.55","dst_port":51635,"src_port":443,"proto":"TCP","ap_mac":"d4:20:b0:81:99:2e","direction":"tx","timestamp":4,"length":159.0,"interface":"wired","info":"1652247616.007409 IP a.https > b.51635: Flags [P.]\n""#;

    fn line(pcap_dict: &str, packet: &[u8], width: usize) -> String {
        let names = Names::of_devices(&[("d420b081992e", "AP-Lobby")]);
        let settings = Settings {
            format: Format::Pretty,
            utc: true,
            width: Some(width),
            names,
            ..Settings::default()
        };
        print(settings, "pcap", &payload(pcap_dict, &file(1, &[packet])))
    }

    #[test]
    fn on_a_narrow_terminal() {
        assert_eq!(
            line(RADIO, &radiotap(), 80),
            "00:00:05.000007  AP-Lobby    Probe Resp  18:b8:1f:4c:91:c0  > 78:bd:bc:ca:0b:0a\n"
        );
        assert_eq!(
            line(WIRED, &ethernet(), 80),
            "00:00:05.000007  AP-Lobby    TCP    34.224.147.117:443      > 192.168.1.55:51635\n"
        );
    }

    #[test]
    fn on_a_wide_terminal() {
        assert_eq!(
            line(RADIO, &radiotap(), 200),
            "00:00:05.000007  AP-Lobby      tx  Probe Response  18:b8:1f:4c:91:c0  > 78:bd:bc:ca:0b:0a      \
             -75 dBm   416 B  ch   1   1.0 Mbps  radiotap  1.0 Mb/s 2412 MHz 11g Probe Response (\\u{1b}name)\n"
        );
        assert_eq!(
            line(WIRED, &ethernet(), 200),
            "00:00:05.000007  AP-Lobby      tx  TCP         34.224.147.117:443     > 192.168.1.55:51635      \
             159 B  wired     IP a.https > b.51635: Flags [P.]\n"
        );
    }

    #[test]
    fn addresses_are_shown_whole() {
        let pcap_dict = r#""src_ip":"2001:db8:1234:5678:9abc:def0:1234:5678","src_port":443,"proto":"TCP","direction":"rx","timestamp":7"#;
        let shown = line(pcap_dict, b"", 200);
        assert!(
            shown.starts_with("00:00:05.000007  –             rx  TCP         [2001:db8:1234:5678:9abc:def0:1234:5678]:443  > –"),
            "{shown}"
        );
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_whatever_comes() {
        for pcap_dict in
            [RADIO.to_owned(), WIRED.to_owned(), WIRED.replace("34.224", &"日本".repeat(40))]
        {
            for width in 1..220 {
                let shown = line(&pcap_dict.replace("TCP", "T\\u001b[2J"), &ethernet(), width);
                let shown = shown.trim_end_matches('\n');
                assert!(
                    crate::text::sanitize::width(shown) <= width && !shown.contains('\u{1b}'),
                    "{shown}"
                );
            }
        }
    }

    #[test]
    fn colours_only_when_asked() {
        let settings = |color| Settings { format: Format::Pretty, color, ..Settings::default() };
        let message = payload(RADIO, &file(1, &[&radiotap()]));
        let colored = print(settings(true), "pcap", &message);
        assert!(colored.contains("\u{1b}[38;5;136m-75 dBm\u{1b}[0m"), "{colored:?}");
        assert!(!print(settings(false), "pcap", &message).contains('\u{1b}'));
    }

    #[test]
    fn losses_are_shown_and_little_is_shown_whole() {
        let pcap_dict = format!("{WIRED},\"lost_messages\":3");
        assert!(line(&pcap_dict, &ethernet(), 120).contains("159 B  lost 3"));
        assert!(line("\"proto\":\"TCP\"", &ethernet(), 200).starts_with("{\"capture_id\""));
    }
}
