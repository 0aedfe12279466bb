//! The figures of a case as bars.

use std::fmt::Write;

use super::cloud::Case;
use super::row::Row;

/// In SVG; CPU time. Bars of others that are far too long are cut, and say so.
pub fn chart(case: &Case, rows: &[Row]) -> String {
    const BAR: f64 = 380.0;
    let own = rows.iter().filter(|row| row.name.starts_with("mistcat"));
    let longest = own.map(|row| row.cpu.median).fold(0.0, f64::max).max(0.001) * 1.25;
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
        let (width, cut) = ((row.cpu.median / longest).min(1.0) * BAR, row.cpu.median > longest);
        let name = row.name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        writeln!(
            svg,
            "<text x=\"276\" y=\"{}\" text-anchor=\"end\" fill=\"#1f2328\">{name}</text>\
             <rect x=\"284\" y=\"{y}\" width=\"{width:.1}\" height=\"16\" fill=\"{color}\"/>\
             <text x=\"{:.1}\" y=\"{}\" fill=\"#1f2328\">{:.1}{}</text>",
            y + 12,
            290.0 + width,
            y + 12,
            row.cpu.median,
            if cut { " (cut)" } else { "" },
        )
        .expect("a string takes any text");
    }
    svg + "</svg>\n"
}
