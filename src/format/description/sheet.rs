//! Lays out rows of labelled parts for the width of the terminal.

use super::super::settings::Settings;
use crate::text::sanitize::{sanitize, width};
use crate::text::{Painter, Tone};

/// Columns of the labels, with the gap after them.
const INDENT: usize = 11;

/// Between two parts of a row.
const GAP: &str = "  ";

/// A piece of text with its colour.
#[derive(Clone, Debug)]
struct Part {
    text: String,
    tone: Tone,
}

/// One row: a label, shown once for rows of the same label that follow each other, and its parts.
struct Row {
    label: &'static str,
    parts: Vec<Part>,
}

/// A name and rows about it.
pub struct Sheet {
    name: String,
    about: String,
    rows: Vec<Row>,
}

impl Sheet {
    pub fn new(name: &str, about: &str) -> Self {
        Self { name: name.to_owned(), about: about.to_owned(), rows: Vec::new() }
    }

    /// Adds a row of the parts that are not empty; no row if all are.
    pub fn line(&mut self, label: &'static str, parts: &[&str]) {
        let parts: Vec<(String, Tone)> =
            parts.iter().map(|part| ((*part).to_owned(), Tone::Plain)).collect();
        self.toned(label, &parts);
    }

    /// Adds a row of the parts that are not empty, in their colours.
    pub fn toned(&mut self, label: &'static str, parts: &[(String, Tone)]) {
        let part = |(text, tone): &(String, Tone)| Part { text: text.clone(), tone: *tone };
        let parts: Vec<Part> =
            parts.iter().map(part).filter(|part| !part.text.is_empty()).collect();
        if !parts.is_empty() {
            self.rows.push(Row { label, parts });
        }
    }

    /// Adds rows whose parts stand below each other.
    pub fn table(&mut self, label: &'static str, rows: &[Vec<(String, Tone)>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let width_of = |column: usize| {
            rows.iter().filter_map(|row| Some(width(&row.get(column)?.0))).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(width_of).collect();
        for row in rows {
            let cell = |(column, (text, tone)): (usize, &(String, Tone))| {
                let blank = " ".repeat(widths[column].saturating_sub(width(text)));
                // Numbers stand right, words left.
                let text = if text.starts_with(|first: char| first.is_ascii_digit() || first == '-')
                {
                    blank + text
                } else {
                    text.clone() + &blank
                };
                (text, *tone)
            };
            let cells: Vec<(String, Tone)> = row.iter().enumerate().map(cell).collect();
            let filled = cells.iter().zip(&widths).filter(|(_, width)| **width > 0);
            let cells: Vec<(String, Tone)> = filled.map(|(cell, _)| cell.clone()).collect();
            self.toned(label, &cells);
        }
    }

    /// All lines. A part that does not fit goes to the next line, below the first part.
    pub fn write(&self, settings: &Settings) -> Vec<u8> {
        let painter = Painter { color: settings.color };
        let limit = settings.width.unwrap_or(usize::MAX);
        let mut out = Vec::new();
        painter.paint(Tone::Strong, &sanitize(&self.name), &mut out);
        self.write_about(limit, &mut out);
        let mut last = "";
        for row in &self.rows {
            let label = if row.label == last { "" } else { row.label };
            last = row.label;
            painter.paint(Tone::Dim, label, &mut out);
            out.extend(std::iter::repeat_n(b' ', INDENT.saturating_sub(width(label))));
            let mut used = INDENT;
            for (place, part) in row.parts.iter().enumerate() {
                let text = sanitize(&part.text);
                let length = width(text.trim_end());
                if place > 0 && used + GAP.len() + length > limit {
                    out.push(b'\n');
                    out.extend(std::iter::repeat_n(b' ', INDENT));
                    used = INDENT;
                } else if place > 0 {
                    out.extend_from_slice(GAP.as_bytes());
                    used += GAP.len();
                }
                let is_last = place + 1 == row.parts.len();
                let text = if is_last { text.trim_end() } else { &text };
                painter.paint(part.tone, text, &mut out);
                used += width(text);
            }
            out.push(b'\n');
        }
        out
    }
}

impl Sheet {
    /// Appends what the thing is, word by word; what does not fit continues below.
    fn write_about(&self, limit: usize, out: &mut Vec<u8>) {
        let mut used = width(&sanitize(&self.name));
        let mut gap = "   ";
        for word in sanitize(&self.about).split(' ') {
            let length = width(word);
            if gap == " " && used + gap.len() + length > limit {
                out.push(b'\n');
                out.extend(std::iter::repeat_n(b' ', INDENT));
                used = INDENT;
            } else {
                out.extend_from_slice(gap.as_bytes());
                used += gap.len();
            }
            out.extend_from_slice(word.as_bytes());
            used += length;
            gap = " ";
        }
        out.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_heading_continues_below_at_a_word() {
        let sheet = Sheet::new("bob", "Wi-Fi client at HQ, First floor (18.6 m, 25.4 m)");
        let settings = Settings { width: Some(34), ..Settings::default() };
        let text = String::from_utf8(sheet.write(&settings)).expect("UTF-8");
        let expected = "bob   Wi-Fi client at HQ, First\n           floor (18.6 m, 25.4 m)\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn parts_that_do_not_fit_continue_below_and_columns_line_up() {
        let mut sheet = Sheet::new("AP\u{1b}[2J", "access point");
        sheet.line("Clients", &["ann-laptop -59 dBm", "", "bob-phone -64 dBm"]);
        sheet.line("Clients", &["and 3 more"]);
        sheet.line("Power", &["", ""]);
        let row = |parts: [&str; 3]| parts.map(|part| (part.to_owned(), Tone::Plain)).to_vec();
        sheet.table("Radios", &[row(["2.4G", "ch 1", "8 dBm"]), row(["5G", "ch 44", "14 dBm"])]);
        let settings = Settings { width: Some(34), ..Settings::default() };
        let text = String::from_utf8(sheet.write(&settings)).expect("UTF-8");
        let expected = "AP\\u{1b}[2J   access point\n\
            Clients    ann-laptop -59 dBm\n           bob-phone -64 dBm\n           and 3 more\n\
            Radios     2.4G  ch 1    8 dBm\n           \x20 5G  ch 44  14 dBm\n";
        assert_eq!(text, expected);
    }
}
