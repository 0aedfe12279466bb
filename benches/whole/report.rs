//! The figures of a case as a table.

use std::fmt::Write;

use super::contenders::NDJSON;
use super::row::Row;

/// In Markdown. The first two rows are what the others are compared with.
pub fn table(rows: &[Row]) -> String {
    let mut text = "| | messages/s | CPU µs/message | spread | × floor | × drain | × ndjson | peak MiB | first line ms |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|\n"
        .to_owned();
    let ndjson = rows.iter().find(|row| row.name == NDJSON);
    let times = |row: &Row, other: Option<&Row>| {
        other.map_or(String::new(), |other| format!("{:.2}", row.cpu.median / other.cpu.median))
    };
    for row in rows {
        writeln!(
            text,
            "| {} | {:.0} | {:.2} | {} | {} | {} | {} | {:.1} | {} |",
            row.name.replace('|', "\\|"),
            row.rate,
            row.cpu.median,
            row.cpu.percent(),
            times(row, rows.first()),
            times(row, rows.get(1)),
            times(row, ndjson),
            row.peak,
            row.first.map_or("–".to_owned(), |first| format!("{first:.1}")),
        )
        .expect("a string takes any text");
    }
    text
}
