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
//! | `report`, `goals`, `chart`, `readme` | how it is told |

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
mod payload;
mod reader;
mod readme;
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
use self::reader::Target;
use self::readme::Readme;

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
    let mut readme = options.readme.then(Readme::open);
    if !options.long {
        compare(options, &folder, readme.as_mut());
    }
    if options.long || options.readme {
        long(options.messages, &folder, readme.as_mut());
    }
    if let Some(readme) = readme {
        readme.save();
    }
    // Left behind it harms nobody.
    let _ = std::fs::remove_dir_all(&folder);
}

/// All contenders in all cases.
fn compare(options: &Options, folder: &Path, readme: Option<&mut Readme>) {
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
    if let Some(readme) = readme {
        let table = report::table(rows);
        readme.replace("speed", &format!("{conditions}\n{}:\n\n{table}", case.name()));
        readme.replace("goals", &goals);
        readme::write(
            "docs/throughput.md",
            &format!("# How fast: all cases\n\nMade by `benches/throughput --readme`.\n{tables}"),
        );
        readme::write("docs/throughput.svg", &chart::chart(case, rows));
    }
}

/// What takes long: memory over a long run, and CPU time over many channels.
fn long(messages: u64, folder: &Path, readme: Option<&mut Readme>) {
    let growth = Growth::measure(messages / 4, folder);
    let channels = Channels::measure(messages * 12, folder);
    let goals = growth.goal().unwrap_or_default() + &channels.goal();
    let tables = format!("{}\n{}", growth.table(), channels.table());
    let text = format!("{tables}\n{}{goals}", goals::HEAD);
    say(&format!("\n{text}"));
    if let Some(readme) = readme {
        readme.replace("long", &text);
    }
}
