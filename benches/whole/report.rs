//! The figures as tables and as a chart.

use std::fmt::Write;
use std::time::Duration;

use super::cloud::Case;

/// Medians of one contender in one case.
pub struct Row {
    pub name: &'static str,
    /// Messages a second.
    pub rate: f64,
    /// Microseconds of CPU time for a message.
    pub cpu: f64,
    /// KiB.
    pub peak: u64,
    pub first: Duration,
}

/// A table in Markdown. The first two rows are what the others are compared with.
pub fn table(case: &Case, rows: &[Row]) -> String {
    let mut text = format!(
        "\n{}\n\n| | messages/s | CPU µs/message | × floor | × drain | × ndjson | peak MiB | first line ms |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|\n",
        case.name()
    );
    let ndjson = rows.iter().find(|row| row.name.ends_with("-o ndjson"));
    let times = |row: &Row, other: Option<&Row>| {
        other.map_or(String::new(), |other| format!("{:.2}", row.cpu / other.cpu))
    };
    for row in rows {
        writeln!(
            text,
            "| {} | {:.0} | {:.2} | {} | {} | {} | {:.1} | {:.1} |",
            row.name.replace('|', "\\|"),
            row.rate,
            row.cpu,
            times(row, rows.first()),
            times(row, rows.get(1)),
            times(row, ndjson),
            row.peak as f64 / 1024.0,
            row.first.as_secs_f64() * 1e3,
        )
        .expect("a string takes any text");
    }
    text
}

/// CPU time as a multiple of another contender's: the row, the other, the goal.
const GOALS: &[(&str, &str, f64)] = &[
    ("mistcat -f '.ip_stat.ip'", NDJSON, 1.5),
    ("mistcat -f 'select(.num_clients > 0)'", NDJSON, 1.5),
    ("mistcat -f 'select(…) | {…}'", NDJSON, 5.0),
    ("mistcat -o pretty --color always", NDJSON, 3.0),
    ("mistcat -w file", "mistcat > file", 1.1),
    (NDJSON, "websocat", 1.0 / 1.5),
    (NDJSON, "websocat | jq -c '.data|fromjson'", 1.0 / 15.0),
    ("mistcat -f 'select(…) | {…}'", "websocat | jq -c 'select(…) | {…}'", 1.0 / 3.0),
    (NDJSON, "Python mistapi, counting", 1.0 / 50.0),
];

const NDJSON: &str = "mistcat -o ndjson";

/// The goals, and by how much they are missed.
pub fn goals(case: &Case, rows: &[Row]) -> String {
    let cpu = |name: &str| rows.iter().find(|row| row.name == name).map(|row| row.cpu);
    let drain = if case.string { 4.0 } else { 3.0 };
    let all =
        [(NDJSON, "drain: WebSocket messages", drain)].into_iter().chain(GOALS.iter().copied());
    let mut text = "\n| goal | at most | measured | |\n|---|--:|--:|---|\n".to_owned();
    for (name, other, most) in all {
        let Some((own, other_cpu)) = cpu(name).zip(cpu(other)) else { continue };
        let ratio = own / other_cpu;
        let verdict = if ratio <= most {
            "met".to_owned()
        } else {
            format!("missed by {:.0} %", (ratio / most - 1.0) * 100.0)
        };
        let what = format!("`{name}` to `{other}`").replace('|', "\\|");
        writeln!(text, "| {what} | {most:.2} | {ratio:.2} | {verdict} |")
            .expect("a string takes any text");
    }
    if let Some(row) = rows.iter().find(|row| row.name == NDJSON) {
        let peak = row.peak as f64 / 1024.0;
        let first = row.first.as_secs_f64() * 1e3;
        let verdict = |met| if met { "met" } else { "missed" };
        writeln!(text, "| peak memory, MiB | 20 | {peak:.1} | {} |", verdict(peak < 20.0))
            .expect("a string takes any text");
        writeln!(text, "| start to first line, ms | 50 | {first:.1} | {} |", verdict(first < 50.0))
            .expect("a string takes any text");
    }
    text
}

/// Bars of CPU time; those of others that are far too long are cut, and say so.
pub fn chart(case: &Case, rows: &[Row]) -> String {
    const BAR: f64 = 380.0;
    let own = rows.iter().filter(|row| row.name.starts_with("mistcat"));
    let longest = own.map(|row| row.cpu).fold(0.0, f64::max).max(0.001) * 1.25;
    let height = 56 + 24 * rows.len();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"760\" height=\"{height}\" rx=\"6\" fill=\"#f6f8fa\"/>\n\
         <text x=\"16\" y=\"26\" font-size=\"14\" font-weight=\"bold\" fill=\"#1f2328\">CPU time for one message, µs ({})</text>\n",
        case.name().replace('`', "")
    );
    for (place, row) in rows.iter().enumerate() {
        let y = 44 + 24 * place;
        let color = if row.name.starts_with("mistcat") { "#0969da" } else { "#8c959f" };
        let (width, cut) = ((row.cpu / longest).min(1.0) * BAR, row.cpu > longest);
        let name = row.name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        writeln!(
            svg,
            "<text x=\"276\" y=\"{}\" text-anchor=\"end\" fill=\"#1f2328\">{name}</text>\
             <rect x=\"284\" y=\"{y}\" width=\"{width:.1}\" height=\"16\" fill=\"{color}\"/>\
             <text x=\"{:.1}\" y=\"{}\" fill=\"#1f2328\">{:.1}{}</text>",
            y + 12,
            290.0 + width,
            y + 12,
            row.cpu,
            if cut { " (cut)" } else { "" },
        )
        .expect("a string takes any text");
    }
    svg + "</svg>\n"
}
