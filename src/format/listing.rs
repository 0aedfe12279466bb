//! Prints a complete list as an aligned table or in any line format.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;

use super::cell::{Cell, Clock};
use super::chosen_table::title;
use super::field_style::{FieldStyle, is_right_aligned};
use super::formats::Ability;
use super::line::{LineBuilder, LineSlot, SlotFill};
use super::list_layout;
use super::list_layout::ColumnNeed;
use super::printer::Printer;
use super::settings::{Format, Settings};
use crate::channel::{Subscription, ValueHealth, ValueUnit};
use crate::filter::CompileError;
use crate::message::ReceivedMessage;
use crate::message::scalar::{is_present, plain};
use crate::text::sanitize::{sanitize, width};
use crate::text::{Painter, Tone};
use crate::wire::tokens::elements;
use crate::wire::{Payload, lookup};

/// The widest cell in columns, if the terminal has a width at all.
const WIDEST: usize = 40;

/// A column of the table.
#[derive(Clone, Copy, Debug)]
pub struct ListColumn {
    /// A dotted path into the entry; its last part is the title.
    pub path: &'static str,
    pub unit: ValueUnit,
    pub health: ValueHealth,
}

/// Formats a list of JSON objects; also returns each kind of fault once.
///
/// # Errors
///
/// [`CompileError`] where the filter is no jq program.
pub fn print(
    entries: &[String],
    headings: &[ListColumn],
    settings: &Settings,
) -> Result<(Vec<u8>, Vec<String>), CompileError> {
    if settings.format.can(Ability::ForPeople) && settings.filter.is_none() {
        return Ok((table(entries, headings, settings), Vec::new()));
    }
    let mut settings = settings.clone();
    let rows = matches!(settings.format, Format::Csv | Format::Tsv);
    if !settings.columns.is_empty() && !settings.format.can(Ability::Columns) {
        // Reports a wrong filter as the user wrote it, without the columns around it.
        Printer::new(settings.clone())?;
        settings.filter = Some(narrowed(settings.filter.as_deref().unwrap_or("."), &settings));
        settings.columns.clear();
    }
    if rows && settings.columns.is_empty() && settings.filter.is_none() {
        settings.columns = headings.iter().map(|heading| heading.path.to_owned()).collect();
    }
    let mut printer = Printer::new(settings)?;
    let subscription = Subscription::of_path("");
    let (mut out, mut faults) = (Vec::new(), Vec::new());
    printer.begin(&mut out);
    for entry in entries {
        let received = Timestamp::now();
        let payload = Payload::of(entry, false);
        let record = ReceivedMessage {
            payload: payload.as_ref().map_err(|defect| *defect),
            frame: entry,
            subscription: &subscription,
            received,
            connection: 1,
        };
        if let Err(fault) = printer.record(&record, u64::MAX, &mut out) {
            let text = fault.to_string();
            if !faults.contains(&text) {
                faults.push(text);
            }
        }
    }
    Ok((out, faults))
}

/// A program that reduces the results of another one to the columns.
fn narrowed(filter: &str, settings: &Settings) -> String {
    let member = |path: &String| {
        let parts: Vec<&str> = path.split('.').collect();
        format!("{}: (try getpath({}) catch null)", json!(path), json!(parts))
    };
    let members: Vec<String> = settings.columns.iter().map(member).collect();
    // The line break ends a comment in the filter.
    format!("({filter}\n) | if type == \"object\" then {{{}}} else . end", members.join(", "))
}

/// A column of the table as it is shown.
struct ShownColumn {
    path: String,
    title: String,
    style: FieldStyle,
}

impl ShownColumn {
    fn is_id(&self) -> bool {
        self.path == "id" || self.style.unit == ValueUnit::MacAddress
    }

    fn fill(&self) -> SlotFill {
        match self.style.unit {
            ValueUnit::Name | ValueUnit::Device => SlotFill::Name,
            unit if is_right_aligned(unit) => SlotFill::Right,
            _ => SlotFill::Left,
        }
    }

    /// The width to which its texts may be cut. Part of an id or an address helps nobody.
    fn least(&self) -> Option<usize> {
        if self.is_id() || self.path == "ip" {
            return None;
        }
        match self.style.unit {
            ValueUnit::Name | ValueUnit::Device => Some(list_layout::LEAST_NAME),
            ValueUnit::Text | ValueUnit::Prose => Some(list_layout::LEAST_TEXT),
            _ => None,
        }
    }

    fn cell(&self, entry: &str, settings: &Settings, clock: Clock) -> Cell {
        let Some(raw) = raw(entry, &self.path) else { return Cell::missing() };
        if let Some(words) = words(raw) {
            return Cell { text: sanitize(&words).into_owned(), tone: Tone::Plain };
        }
        let cell = self.style.show(raw, &self.path, &settings.names, clock);
        let tone = if self.is_id() { Tone::Dim } else { cell.tone };
        Cell { tone, ..cell }
    }
}

/// The columns of the user's choice, or those that any entry has, with ids at the end.
fn columns(entries: &[String], headings: &[ListColumn], settings: &Settings) -> Vec<ShownColumn> {
    let style = |path: &str| {
        let own = headings.iter().find(|heading| heading.path == path);
        own.map_or_else(
            || FieldStyle::of(None, path),
            |own| FieldStyle { unit: own.unit, health: own.health, width: 0 },
        )
    };
    let is_chosen = !settings.columns.is_empty();
    let paths: Vec<String> = if is_chosen {
        settings.columns.clone()
    } else {
        let used = |path: &&str| entries.iter().any(|entry| raw(entry, path).is_some());
        headings.iter().map(|own| own.path).filter(used).map(str::to_owned).collect()
    };
    let column = |(place, path): (usize, &String)| ShownColumn {
        path: path.clone(),
        title: title(&paths, place),
        style: style(path),
    };
    let mut columns: Vec<ShownColumn> = paths.iter().enumerate().map(column).collect();
    if !is_chosen {
        columns.sort_by_key(ShownColumn::is_id);
    }
    columns
}

fn table(entries: &[String], headings: &[ListColumn], settings: &Settings) -> Vec<u8> {
    let columns = columns(entries, headings, settings);
    let zone = if settings.utc { TimeZone::UTC } else { TimeZone::system() };
    let clock = Clock { now: Timestamp::now(), zone: &zone };
    let row = |entry: &String| {
        columns.iter().map(|own| own.cell(entry, settings, clock)).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<Cell>> = entries.iter().map(row).collect();
    let need = |(place, own): (usize, &ShownColumn)| {
        let title = width(&own.title);
        let widest = rows.iter().map(|row| width(&row[place].text)).max().unwrap_or(0);
        // Nothing after the last column needs alignment.
        let is_last = place + 1 == columns.len();
        let most = if settings.width.is_some() && !is_last { WIDEST } else { usize::MAX };
        ColumnNeed { title, width: widest.max(title).min(most), least: own.least() }
    };
    let needs: Vec<ColumnNeed> = columns.iter().enumerate().map(need).collect();
    let widths = list_layout::fit(&needs, settings.width.unwrap_or(usize::MAX));
    let titles = columns.iter().map(|own| Cell { text: own.title.clone(), tone: Tone::Dim });
    let titles: Vec<Cell> = titles.collect();
    let mut out = Vec::new();
    for row in std::iter::once(&titles).filter(|_| !rows.is_empty()).chain(&rows) {
        let mut line =
            LineBuilder::new(settings.width, Painter { color: settings.color }, &mut out);
        for ((own, cell), width) in columns.iter().zip(row).zip(&widths) {
            let fill = own.fill();
            line.push(LineSlot { fill, ..LineSlot::first(&cell.text, cell.tone, *width) });
        }
        out.push(b'\n');
    }
    out
}

/// The raw value, if it is present.
fn raw<'a>(entry: &'a str, path: &str) -> Option<&'a str> {
    lookup(entry, path).filter(|raw| is_present(raw))
}

/// An array of strings as a list with commas.
fn words(raw: &str) -> Option<String> {
    let found: Vec<&str> = elements(raw).collect();
    let all = raw.starts_with('[') && found.iter().all(|element| element.starts_with('"'));
    all.then(|| found.iter().map(|element| plain(element)).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADINGS: [ListColumn; 3] = [
        ListColumn { path: "name", unit: ValueUnit::Text, health: ValueHealth::Neutral },
        ListColumn { path: "connected", unit: ValueUnit::YesNo, health: ValueHealth::Neutral },
        ListColumn { path: "none", unit: ValueUnit::Text, health: ValueHealth::Neutral },
    ];

    #[test]
    fn texts_of_an_array_stand_side_by_side() {
        let raw = r#"["access point","SRX"]"#;
        assert_eq!(words(raw).as_deref(), Some("access point, SRX"));
        assert_eq!(words("[1,2]"), None);
        let entries = [format!(r#"{{"name":"ping","devices":{raw}}}"#)];
        let devices =
            ListColumn { path: "devices", unit: ValueUnit::Text, health: ValueHealth::Neutral };
        let table = table(&entries, &[HEADINGS[0], devices], &Settings::default());
        assert_eq!(table, b"NAME  DEVICES\nping  access point, SRX\n");
    }

    fn printed(settings: &Settings) -> String {
        let entries = [
            r#"{"name":"AP-東京","connected":true,"x":{"y":1}}"#.to_owned(),
            r#"{"name":"B\u001b[2J","connected":null}"#.to_owned(),
        ];
        let (out, faults) = print(&entries, &HEADINGS, settings).expect("a valid filter");
        String::from_utf8(out).expect("UTF-8") + &faults.join("\n")
    }

    #[test]
    fn tables_are_aligned_and_leave_out_what_nobody_has() {
        let pretty = Settings { format: Format::Pretty, ..Settings::default() };
        assert_eq!(printed(&pretty), "NAME        CONNECTED\nAP-東京     yes\nB\\u{1b}[2J  –\n");
        let columns = vec!["x.y".to_owned(), "name".to_owned()];
        let chosen = Settings { columns, width: Some(5), ..pretty };
        assert_eq!(printed(&chosen), "Y\n1\n–\n");
        let (out, _) = print(&[], &HEADINGS, &chosen).expect("no filter");
        assert!(out.is_empty());
    }

    #[test]
    fn the_last_column_takes_what_is_left_of_the_line() {
        let long = "a b".repeat(30);
        let entries = [format!(r#"{{"name":"{long}","about":"{long}"}}"#)];
        let columns = ["name", "about"].map(str::to_owned).to_vec();
        let cut = |count: usize| format!("{}…", long.chars().take(count).collect::<String>());
        for (width, last) in [(200, long.clone()), (60, cut(28)), (31, cut(13))] {
            let columns = columns.clone();
            let settings = Settings {
                format: Format::Pretty,
                columns,
                width: Some(width),
                ..Settings::default()
            };
            let (out, _) = print(&entries, &HEADINGS, &settings).expect("no filter");
            let out = String::from_utf8(out).expect("UTF-8");
            let row = out.lines().last().expect("a row");
            let cells: Vec<&str> = row.split("  ").collect();
            assert_eq!(cells.last(), Some(&last.as_str()), "{row}");
        }
    }

    #[test]
    fn columns_narrow_objects_down() {
        let columns = ["x.y", "name", "name.z"].map(str::to_owned).to_vec();
        let of = |filter: Option<&str>| {
            let filter = filter.map(str::to_owned);
            let columns = columns.clone();
            printed(&Settings { format: Format::Ndjson, filter, columns, ..Settings::default() })
        };
        let first = r#"{"x.y":1,"name":"AP-東京","name.z":null}"#;
        let second = r#"{"x.y":null,"name":"B\u001b[2J","name.z":null}"#;
        assert_eq!(of(None), format!("{first}\n{second}\n"));
        assert_eq!(of(Some("select(.connected) # up")), format!("{first}\n"));
        assert_eq!(of(Some(".x.y")), "1\nnull\n");
        let settings = Settings { columns, filter: Some("|".to_owned()), ..Settings::default() };
        let error = print(&[], &HEADINGS, &settings).expect_err("a wrong filter");
        assert!(!error.to_string().contains("getpath"), "{error}");
    }

    #[test]
    fn other_formats_are_those_of_streams() {
        let of = |format| Settings { format, ..Settings::default() };
        assert!(
            printed(&of(Format::Ndjson)).starts_with("{\"name\":\"AP-東京\",\"connected\":true")
        );
        assert_eq!(printed(&of(Format::Csv)), "name,connected,none\nAP-東京,true,\nB\u{1b}[2J,,\n");
        let filter = Some(".name + 1".to_owned());
        let output = printed(&Settings { filter, ..of(Format::Pretty) });
        assert_eq!(output.matches("the filter failed").count(), 1, "{output}");
        let bare =
            Settings { filter: Some(".x.y".to_owned()), raw_strings: true, ..of(Format::Ndjson) };
        assert_eq!(printed(&bare), "1\nnull\n");
    }
}
