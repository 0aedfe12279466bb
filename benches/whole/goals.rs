//! What the figures are wanted to be, and whether they are.

use super::cloud::Case;
use super::compare::Comparison;
use super::contenders::{
    BY_JQ, DRAIN, INTO_FILE, INTO_PIPE, MISTAPI, NDJSON, PATH, PRETTY, SELECT, SHAPE, WEBSOCAT,
    WEBSOCAT_INTO_PIPE, WEBSOCAT_JQ, WEBSOCAT_JQ_SHAPE, WEBSOCAT_LARGE, WRITTEN,
};

/// A goal.
#[derive(Clone, Copy)]
pub enum Bound {
    AtMost(f64),
    AtLeast(f64),
    /// Nothing that is more than the noise.
    Nothing {
        noise: f64,
    },
}

use Bound::{AtLeast, AtMost, Nothing};

impl Bound {
    fn wanted(self) -> String {
        match self {
            AtMost(most) => format!("≤ {most}"),
            AtLeast(least) => format!("≥ {least}"),
            Nothing { .. } => "none".to_owned(),
        }
    }

    fn verdict(self, measured: f64) -> String {
        let excess = match self {
            AtMost(most) => measured / most,
            AtLeast(least) => least / measured,
            Nothing { noise } => {
                let verdict = if measured <= noise { "met" } else { "missed" };
                return format!("{verdict}; equal runs differ by {noise:.2}");
            }
        };
        if excess <= 1.0 {
            "met".to_owned()
        } else {
            format!("missed by {:.0} %", (excess - 1.0) * 100.0)
        }
    }
}

/// The CPU time of the one as a multiple of the other's.
const RATIOS: &[(&str, &str, Case, Bound)] = &[
    (NDJSON, DRAIN, Case::STRING, AtMost(4.0)),
    (NDJSON, DRAIN, Case::OBJECT, AtMost(3.0)),
    (PATH, NDJSON, Case::STRING, AtMost(1.5)),
    (PATH, NDJSON, Case::OBJECT, AtMost(1.5)),
    (SELECT, NDJSON, Case::STRING, AtMost(2.2)),
    (SELECT, NDJSON, Case::OBJECT, AtMost(2.2)),
    (SHAPE, NDJSON, Case::STRING, AtMost(2.5)),
    (SHAPE, NDJSON, Case::OBJECT, AtMost(2.5)),
    (BY_JQ, NDJSON, Case::STRING, AtMost(5.0)),
    (BY_JQ, NDJSON, Case::OBJECT, AtMost(5.0)),
    (PRETTY, NDJSON, Case::STRING, AtMost(3.0)),
    (WRITTEN, INTO_FILE, Case::STRING, AtMost(1.1)),
    (WEBSOCAT, NDJSON, Case::PLAIN, AtLeast(1.5)),
    (WEBSOCAT_LARGE, NDJSON, Case::PLAIN, AtLeast(1.5)),
    (WEBSOCAT_INTO_PIPE, INTO_PIPE, Case::PLAIN, AtLeast(1.5)),
    (WEBSOCAT_JQ, NDJSON, Case::STRING, AtLeast(15.0)),
    (WEBSOCAT_JQ_SHAPE, SHAPE, Case::STRING, AtLeast(3.0)),
    (MISTAPI, NDJSON, Case::STRING, AtLeast(50.0)),
];

/// The head of a table of goals.
pub const HEAD: &str = "| goal | case | wanted | measured | |\n|---|---|--:|--:|---|\n";

/// A line of it.
pub fn line(what: &str, case: &str, bound: Bound, measured: Option<f64>) -> String {
    let (figure, verdict) = match measured {
        Some(measured) => (format!("{measured:.2}"), bound.verdict(measured)),
        None => ("–".to_owned(), "not measured".to_owned()),
    };
    let what = what.replace('|', "\\|");
    format!("| {what} | {case} | {} | {figure} | {verdict} |\n", bound.wanted())
}

/// Those that a comparison can tell of.
pub fn table(comparison: &Comparison) -> String {
    let mut text = HEAD.to_owned();
    for (name, other, case, bound) in RATIOS {
        // With few messages noise may make it less than nothing.
        let cpu =
            |name| comparison.row(*case, name).map(|row| row.cpu.median).filter(|cpu| *cpu > 0.0);
        let ratio = cpu(name).zip(cpu(other)).map(|(own, other)| own / other);
        let what = format!("`{name}` to `{other}`");
        text += &line(&what, &case.short(), *bound, ratio);
    }
    text += &memory(comparison);
    for hello in &comparison.hellos {
        let case = format!("{}://", hello.scheme);
        let time = hello.figure().map(|figure| figure.median);
        text += &line("start to first byte on the wire, ms", &case, AtMost(15.0), time);
    }
    for case in [Case::PLAIN, Case::STRING] {
        let first = comparison.row(case, NDJSON).and_then(|row| row.first);
        text += &line("start to first line, ms", &case.short(), AtMost(50.0), first);
    }
    text
}

/// Of the usual way to run it, and of the way that needs most.
fn memory(comparison: &Comparison) -> String {
    let usual = comparison.row(Case::STRING, NDJSON).map(|row| (&Case::STRING, row));
    let tables = comparison.tables.iter().filter(|(case, _)| case.size == Case::STRING.size);
    let rows = tables.flat_map(|(case, rows)| rows.iter().map(move |row| (case, row)));
    let own = rows.filter(|(_, row)| row.name.starts_with("mistcat"));
    let most = own.max_by(|one, other| one.1.peak.total_cmp(&other.1.peak));
    let lines = usual.into_iter().chain(most).map(|(case, row)| {
        let what = format!("peak memory of `{}`, MiB", row.name);
        line(&what, &case.short(), AtMost(20.0), Some(row.peak))
    });
    lines.collect()
}
