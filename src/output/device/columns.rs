//! A table of a device as aligned text.

use std::borrow::Cow;

use crate::output::text::{harmless, width};
use crate::wire::Table;

/// The lines: what the table is, its headings, its rows.
pub fn align(table: &Table) -> Vec<String> {
    let title = table.message().map(Cow::into_owned);
    let columns = table.columns();
    let headings = columns.iter().map(|column| column.heading.to_string()).collect();
    let rows = table
        .rows()
        .map(|row| columns.iter().map(|column| harmless(&column.cell(row)).into_owned()).collect());
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
