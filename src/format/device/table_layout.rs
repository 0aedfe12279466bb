//! Lays out a table from a device as aligned text.

use std::borrow::Cow;

use crate::text::sanitize::{sanitize, width};
use crate::wire::{Column, Table};

/// The lines of a table: title, headings, rows. `wanted` are the paths of the columns; empty for those that the
/// table announces.
pub fn align(table: &Table, rows: &[String], wanted: &[String]) -> Vec<String> {
    let title = table.message().map(Cow::into_owned);
    let columns = chosen(table, wanted);
    let headings = columns.iter().map(|column| column.heading.to_string()).collect();
    let rows = rows
        .iter()
        .map(|row| columns.iter().map(|column| sanitize(&column.cell(row)).into_owned()).collect());
    let cells: Vec<Vec<String>> = std::iter::once(headings).chain(rows).collect();
    let widest = |place: usize| cells.iter().map(|row| width(&row[place])).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns.len()).map(widest).collect();
    let line = |row: &Vec<String>| {
        let parts = row.iter().zip(&widths).zip(&columns).map(|((cell, columns), column)| {
            let pad = " ".repeat(columns.saturating_sub(width(cell)));
            if column.is_number { pad + cell } else { format!("{cell}{pad}") }
        });
        parts.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let body = cells.iter().filter(|row| !row.is_empty()).map(line);
    title.into_iter().chain(body).collect()
}

fn chosen<'a>(table: &'a Table, wanted: &'a [String]) -> Vec<Column<'a>> {
    let own = table.columns();
    if wanted.is_empty() {
        return own;
    }
    let column = |key: &'a String| {
        let known = own.iter().find(|column| column.key == **key).cloned();
        known.unwrap_or_else(|| Column::of_key(key))
    };
    wanted.iter().map(column).collect()
}
