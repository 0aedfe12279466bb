//! The whole program, measured against a floor, a drain and others: `benches/throughput`.
//!
//! Every figure is the median of runs that were interleaved with those of all the others, on the same
//! bytes. CPU time is user and system time of the reading process, without what a run of one message takes.
//!
//! | file | |
//! |---|---|
//! | `options` | what is asked for |
//! | `cloud`, `payload` | the load |
//! | `contenders`, `contender`, `reader` | who reads it |
//! | `measure`, `run` | one run and what it took |
//! | `compare`, `row`, `figure` | all contenders in all cases |
//! | `hello` | from the start to the first byte on the wire |
//! | `growth`, `channels` | what takes long |
//! | `report`, `goals`, `chart`, `page` | tables, goals, the chart and the page they go to |

mod channels;
mod chart;
mod cloud;
mod compare;
mod contender;
mod contenders;
mod figure;
mod goals;
mod growth;
mod hello;
mod measure;
mod options;
mod page;
mod payload;
mod reader;
mod report;
mod row;
mod run;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use self::channels::Channels;
use self::compare::Comparison;
use self::growth::Growth;
use self::options::{HELP, Options};
use self::page::Page;
use self::reader::Target;

/// The program's own, so that the yardsticks do not owe their figures to another one.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["measure", out, ..] => measure::run(out, &arguments[2..]),
        ["floor", url, token, authority, bytes] => {
            reader::floor(&Target::new(url, token, authority), bytes.parse().expect("a number"));
        }
        ["drain", url, token, authority, count] => {
            reader::drain(&Target::new(url, token, authority), count.parse().expect("a number"));
        }
        _ => match Options::read(arguments) {
            Some(options) => benchmark(&options),
            None => say(HELP),
        },
    }
}

fn say(text: &str) {
    std::io::stdout().write_all(text.as_bytes()).expect("stdout is open");
}

fn tell(text: &str) {
    std::io::stderr().write_all(text.as_bytes()).expect("stderr is open");
}

fn benchmark(options: &Options) {
    let folder = std::env::temp_dir().join(format!("mistcat-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary files");
    let mut page = options.docs.then(Page::open);
    if !options.long {
        compare(options, &folder, page.as_mut());
    }
    if options.long || options.docs {
        long(options.messages, &folder, page.as_mut());
    }
    if let Some(page) = page {
        page.save();
    }
    // Left behind it harms nobody.
    let _ = std::fs::remove_dir_all(&folder);
}

/// All contenders in all cases.
fn compare(options: &Options, folder: &Path, page: Option<&mut Page>) {
    let comparison = Comparison::run(options, folder);
    let (conditions, goals) = (comparison.conditions(), goals::table(&comparison));
    let mut tables = format!("\n{conditions}");
    for (case, rows) in &comparison.tables {
        write!(tables, "\n## {}\n\n{}", case.name(), report::table(rows))
            .expect("a string takes any text");
    }
    say(&tables);
    say(&format!("\n## Goals\n\n{goals}"));
    let Some((case, rows)) = comparison.tables.first() else { return };
    if let Some(path) = &options.chart {
        std::fs::write(path, chart::chart(case, rows)).expect("the chart is written");
    }
    if let Some(page) = page {
        let table = report::table(rows);
        page.replace("speed", &format!("{conditions}\n{}:\n\n{table}", case.name()));
        page.replace("goals", &goals);
        page::write(
            "docs/throughput.md",
            &format!(
                "# Throughput, all cases\n\nWritten by `benches/throughput --docs`.\n{tables}"
            ),
        );
        page::write("docs/throughput.svg", &chart::chart(case, rows));
    }
}

/// What takes long: memory over a long run, and CPU time over many channels.
fn long(messages: u64, folder: &Path, page: Option<&mut Page>) {
    let growth = Growth::measure(messages / 4, folder);
    let channels = Channels::measure(messages * 12, folder);
    let goals = growth.goal().unwrap_or_default() + &channels.goal();
    let tables = format!("{}\n{}", growth.table(), channels.table());
    let text = format!("{tables}\n{}{goals}", goals::HEAD);
    say(&format!("\n{text}"));
    if let Some(page) = page {
        page.replace("long", &text);
    }
}
