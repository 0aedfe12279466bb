//! Lays out the columns that the user chose as a table: one header, then a row for each message.

use super::cell::{Cell, Clock};
use super::field_style::FieldStyle;
use super::line::{LineBuilder, LineSlot, SlotFill};
use super::list_layout;
use super::list_layout::ColumnNeed;
use crate::channel::{Channel, ValueUnit};
use crate::message::Names;
use crate::message::scalar::is_present;
use crate::text::Tone;
use crate::text::sanitize::{sanitize, width};
use crate::wire::Members;

/// The widest that a column can become.
const WIDEST: usize = 40;

/// The columns of `--columns`.
pub struct ChosenTable {
    columns: Vec<ChosenColumn>,
    /// The header is written, before the first row.
    has_header: bool,
    /// Columns of the terminal that are left for growth.
    room: usize,
}

struct ChosenColumn {
    path: String,
    title: String,
    /// Of its widest value so far. It never shrinks, or rows would not align.
    width: usize,
    /// Known from the first row on.
    fill: SlotFill,
}

/// What the rows of a table depend on beside their values.
pub struct RowContext<'a> {
    pub channel: Option<&'a Channel>,
    pub names: &'a Names,
    /// The width of the longest known name.
    pub widest_name: usize,
    pub clock: Clock<'a>,
}

impl ChosenTable {
    /// `None` without columns.
    pub fn new(paths: &[String]) -> Option<Self> {
        let column = |(place, path): (usize, &String)| ChosenColumn {
            path: path.clone(),
            title: title(paths, place),
            width: 0,
            fill: SlotFill::Left,
        };
        let columns = paths.iter().enumerate().map(column).collect();
        (!paths.is_empty()).then_some(Self { columns, has_header: false, room: usize::MAX })
    }

    /// The cells of a row, after which the columns are wide enough for them, as far as all fit the terminal.
    pub fn cells(&mut self, text: &str, context: &RowContext) -> Vec<Cell> {
        let members = Members::of(text);
        let mut cells = Vec::with_capacity(self.columns.len());
        for column in &mut self.columns {
            let raw = members.lookup(&column.path).filter(|raw| is_present(raw));
            let style = FieldStyle::of(context.channel, &column.path);
            let cell = raw.map_or_else(Cell::missing, |raw| {
                style.show(raw, &column.path, context.names, context.clock)
            });
            if !self.has_header {
                column.start(style, raw, context.widest_name);
            }
            let wanted = width(&cell.text).min(WIDEST).saturating_sub(column.width);
            let grown = wanted.min(if self.has_header { self.room } else { wanted });
            column.width += grown;
            self.room = self.room.saturating_sub(if self.has_header { grown } else { 0 });
            cells.push(cell);
        }
        cells
    }

    /// Whether the header is still due.
    pub fn has_header(&self) -> bool {
        self.has_header
    }

    /// Leaves out the columns that do not fit into `limit`. What is left stays for all rows, which follow.
    pub fn settle(&mut self, limit: Option<usize>) {
        self.has_header = true;
        let Some(limit) = limit else { return };
        let need = |column: &ChosenColumn| ColumnNeed {
            title: width(&column.title),
            width: column.width,
            least: (column.fill != SlotFill::Right).then_some(list_layout::LEAST_TEXT),
        };
        let needs: Vec<ColumnNeed> = self.columns.iter().map(need).collect();
        let widths = list_layout::fit(&needs, limit);
        self.columns.truncate(widths.len());
        for (column, width) in self.columns.iter_mut().zip(&widths) {
            column.width = *width;
        }
        self.room = limit.saturating_sub(list_layout::total(&widths));
    }

    /// Appends the titles.
    pub fn push_titles(&self, line: &mut LineBuilder) {
        for (place, column) in self.columns.iter().enumerate() {
            line.push(self.slot(place, &column.title, Tone::Dim));
        }
    }

    /// Appends a row.
    pub fn push_cells(&self, cells: &[Cell], line: &mut LineBuilder) {
        // The first row was read before columns were left out.
        for (place, cell) in cells.iter().take(self.columns.len()).enumerate() {
            line.push(self.slot(place, &cell.text, cell.tone));
        }
    }

    fn slot<'a>(&self, place: usize, text: &'a str, tone: Tone) -> LineSlot<'a> {
        let column = &self.columns[place];
        LineSlot { fill: column.fill, ..LineSlot::first(text, tone, column.width) }
    }
}

impl ChosenColumn {
    /// Decides from the first row how the column is aligned, and how wide it is at least.
    fn start(&mut self, style: FieldStyle, raw: Option<&str>, widest_name: usize) {
        let is_number = raw
            .is_some_and(|raw| raw.starts_with(|letter: char| matches!(letter, '-' | '0'..='9')));
        let is_right = style.is_right_aligned() || style.unit == ValueUnit::Text && is_number;
        let is_name = matches!(style.unit, ValueUnit::Name | ValueUnit::Device);
        self.fill = match (is_right, is_name) {
            (true, _) => SlotFill::Right,
            (false, true) => SlotFill::Name,
            (false, false) => SlotFill::Left,
        };
        let known = if style.unit == ValueUnit::Device { widest_name } else { 0 };
        self.width = width(&self.title).max(style.width).max(known).min(WIDEST);
    }
}

/// The last part of the path, or as many parts as distinguish it from those of other columns.
pub fn title(paths: &[String], place: usize) -> String {
    let path = &paths[place];
    let starts = path.rmatch_indices('.').map(|(at, _)| at + 1).chain([0]);
    let is_unique = |start: &usize| {
        let ending = &path[*start..];
        let has = |other: &String| other == ending || other.ends_with(&format!(".{ending}"));
        paths.iter().enumerate().all(|(own, other)| own == place || !has(other))
    };
    let start = starts.into_iter().find(is_unique).unwrap_or(0);
    sanitize(&path[start..]).to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::super::settings::{Format, Settings};
    use super::super::testing::print_all;
    use crate::message::Names;

    fn table(columns: &[&str], channel: &str, messages: &[&str]) -> String {
        let settings = Settings {
            format: Format::Pretty,
            columns: columns.iter().map(ToString::to_string).collect(),
            utc: true,
            width: Some(80),
            names: Names::of_devices(&[("5c5b35000001", "AP-Boardroom-2")]),
            ..Settings::default()
        };
        print_all(settings, channel, messages)
    }

    #[test]
    fn rows_have_units_names_and_one_header() {
        let messages = [
            r#"{"hostname":"ann","rssi":-58,"tx_rate":1200.0,"ap_mac":"5c5b35000001","n":7}"#,
            r#"{"hostname":"bob-the-builder","rssi":-70,"ap_mac":"5c5b35000002","n":1234}"#,
            r#"{"hostname":"ann","rssi":null,"tx_rate":54,"ap_mac":"5c5b35000001"}"#,
        ];
        assert_eq!(
            table(&["hostname", "rssi", "tx_rate", "ap_mac", "n"], "client-stats", &messages),
            "\
HOSTNAME             RSSI    TX_RATE  AP_MAC          N
ann               -58 dBm   1.2 Gb/s  AP-Boardroom-2  7
bob-the-builder   -70 dBm          –  5c:5b:35:00:00:02  1234
ann                     –  54.0 Mb/s  AP-Boardroom-2        –
"
        );
    }

    #[test]
    fn titles_are_as_long_as_they_must_be() {
        let paths = ["radio_stat.band_24.util_all", "radio_stat.band_5.util_all", "name"];
        let message = r#"{"radio_stat":{"band_24":{"util_all":51},"band_5":{"util_all":7}}}"#;
        assert_eq!(
            table(&paths, "device-stats", &[message]),
            "\
BAND_24.UTIL_ALL  BAND_5.UTIL_ALL  NAME
            51 %              7 %  –
"
        );
    }

    #[test]
    fn columns_without_room_go_with_their_title_for_all_rows() {
        let messages = [
            r#"{"a":"short","b":1,"c":"x","d":"y"}"#,
            r#"{"a":"a-name-of-thirty-letters-or-so","b":2,"c":"x","d":""}"#,
        ];
        let of = |width| {
            let columns = ["hostname", "b", "c", "d"].map(str::to_owned).to_vec();
            let settings = Settings {
                format: Format::Pretty,
                columns,
                width: Some(width),
                ..Settings::default()
            };
            let messages = messages.map(|message| message.replace("\"a\"", "\"hostname\""));
            print_all(settings, "test", &messages.each_ref().map(String::as_str))
        };
        let text = of(31);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "HOSTNAME          B  C  D");
        assert_eq!(lines[1], "short             1  x  y");
        assert_eq!(lines[2], "a-name-of-t…ters-or-so  2  x  –");
        assert!(of(17).starts_with("HOSTNAME        B\n"), "{}", of(17));
    }
}
