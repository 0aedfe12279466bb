//! The whole program, measured against a floor, a drain and others: `benches/throughput`.
//!
//! Every figure is the median of runs that were interleaved with those of all the others, on the same
//! bytes. CPU time is user and system time of the reading process, without what a run of one message takes.

mod cloud;
mod contender;
mod measure;
mod payload;
mod reader;
mod report;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use self::cloud::{Case, Cloud};
use self::contender::{CONTENDERS, Contender};
use self::measure::{Out, Usage};
use self::reader::Target;
use self::report::Row;

const HELP: &str = "\
benches/throughput [--messages N] [--seconds S] [--only TEXT] [--quick] [--chart FILE] [--long]

  --messages N   messages of 2 KiB a run [default: 40000]
  --seconds S    begin no further round after this time [default: 120]
  --only TEXT    only contenders whose name has TEXT in it, besides floor, drain and ndjson
  --quick        only TLS, 2 KiB, `data` as a string
  --chart FILE   write the bars of the first case as SVG
  --long         only memory from 10^4 to 10^7 messages, and CPU time from 1 to 10,000 channels
";

/// Rounds at least, and at most.
const ROUNDS: (usize, usize) = (3, 7);

struct Options {
    messages: u64,
    limit: Duration,
    only: Option<String>,
    quick: bool,
    chart: Option<PathBuf>,
    long: bool,
}

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
        _ => match options(arguments) {
            Some(options) => benchmark(&options),
            None => say(HELP),
        },
    }
}

fn options(arguments: Vec<String>) -> Option<Options> {
    let mut options = Options {
        messages: 40_000,
        limit: Duration::from_secs(120),
        only: None,
        quick: false,
        chart: None,
        long: false,
    };
    let mut arguments = arguments.into_iter();
    while let Some(name) = arguments.next() {
        match name.as_str() {
            "--messages" => options.messages = arguments.next()?.parse().ok()?,
            "--seconds" => options.limit = Duration::from_secs(arguments.next()?.parse().ok()?),
            "--only" => options.only = Some(arguments.next()?),
            "--quick" => options.quick = true,
            "--chart" => options.chart = Some(arguments.next()?.into()),
            "--long" => options.long = true,
            _ => return None,
        }
    }
    Some(options)
}

fn say(text: &str) {
    std::io::stdout().write_all(text.as_bytes()).expect("stdout is open");
}

fn tell(text: &str) {
    std::io::stderr().write_all(text.as_bytes()).expect("stderr is open");
}

fn cases(quick: bool) -> Vec<Case> {
    let case = |tls, size, string| Case { tls, size, string };
    let mut cases = vec![case(true, 2048, true)];
    if !quick {
        cases.extend([case(true, 2048, false), case(false, 2048, true), case(false, 2048, false)]);
        for (size, tls) in [(512, true), (512, false), (8192, true), (8192, false)] {
            cases.push(case(tls, size, true));
        }
    }
    cases
}

/// What one contender took in one case.
#[derive(Default)]
struct Samples {
    /// Runs of one message.
    starts: Vec<Usage>,
    runs: Vec<Usage>,
    messages: u64,
}

fn benchmark(options: &Options) {
    let folder = std::env::temp_dir().join(format!("mistcat-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary files");
    if options.long {
        long(&folder);
    } else {
        compare(options, &folder);
    }
    // Left behind it harms nobody.
    let _ = std::fs::remove_dir_all(&folder);
}

fn compare(options: &Options, folder: &Path) {
    let wanted = |contender: &&Contender| {
        let name = contender.name;
        let always = name.contains(": ") || name.ends_with("ndjson");
        let named = |only: &String| always || name.contains(only.as_str());
        options.only.as_ref().is_none_or(named) && contender.is_installed()
    };
    let contenders: Vec<&Contender> = CONTENDERS.iter().filter(wanted).collect();
    for contender in CONTENDERS.iter().filter(|it| !it.is_installed()) {
        tell(&format!("left out, for it is not installed: {}\n", contender.name));
    }
    let cases = cases(options.quick);
    let mut samples: BTreeMap<(usize, usize), Samples> = BTreeMap::new();
    let start = Instant::now();
    for round in 0..ROUNDS.1 {
        if round >= ROUNDS.0 && start.elapsed() > options.limit {
            break;
        }
        tell(&format!("round {} after {:.0} s\n", round + 1, start.elapsed().as_secs_f64()));
        for (place, case) in cases.iter().enumerate() {
            for (at, contender) in contenders.iter().enumerate() {
                if case.size == 2048 || contender.everywhere {
                    let messages = options.messages * 2048 / case.size as u64 / contender.share;
                    let into = samples.entry((place, at)).or_default();
                    sample(contender, *case, messages, folder, into);
                }
            }
        }
    }
    for (place, case) in cases.iter().enumerate() {
        let rows = contenders.iter().enumerate();
        let rows = rows.filter_map(|(at, it)| row(it.name, samples.get(&(place, at))?));
        let rows: Vec<Row> = rows.collect();
        say(&report::table(case, &rows));
        if case.size == 2048 && case.tls {
            say(&report::goals(case, &rows));
        }
        if let Some(path) = options.chart.as_ref().filter(|_| place == 0) {
            std::fs::write(path, report::chart(case, &rows)).expect("the chart is written");
        }
    }
}

fn sample(contender: &Contender, case: Case, messages: u64, folder: &Path, into: &mut Samples) {
    into.messages = messages;
    for (amount, runs) in [(1, &mut into.starts), (messages, &mut into.runs)] {
        match run(contender, case, amount, folder) {
            Ok(usage) => runs.push(usage),
            Err(told) => tell(&format!("{} failed: {told}\n", contender.name)),
        }
    }
}

fn run(contender: &Contender, case: Case, messages: u64, folder: &Path) -> Result<Usage, String> {
    let cloud = Cloud::start(case, 1, messages, contender.waits_for_the_end(), folder);
    let file = folder.join("out.ndjson");
    let file = file.to_str().expect("a UTF-8 path");
    let command = contender.command(&cloud, messages, case.bytes(messages), file);
    let out = if messages == 1 { Out::Watched } else { contender.out(file) };
    measured(&cloud, &command, out, folder)
}

fn measured(cloud: &Cloud, command: &[String], out: Out, folder: &Path) -> Result<Usage, String> {
    let folder = folder.to_str().expect("a UTF-8 path");
    let environment = [
        ("MIST_HOST", cloud.text("url")),
        ("MIST_APITOKEN", cloud.text("token")),
        ("BENCH_URL", cloud.text("ws_url")),
        ("BENCH_CA", cloud.text("ca")),
        ("XDG_CACHE_HOME", folder),
        ("XDG_CONFIG_HOME", folder),
    ];
    Usage::of(command, &environment, out)
}

fn row(name: &'static str, samples: &Samples) -> Option<Row> {
    if samples.runs.is_empty() || samples.starts.is_empty() {
        return None;
    }
    let start = |take: fn(&Usage) -> Duration| median(samples.starts.iter().map(take).collect());
    let (base, idle) = (start(|usage| usage.cpu), start(|usage| usage.whole));
    let cpu = median(samples.runs.iter().map(|run| run.cpu.saturating_sub(base)).collect());
    let whole = median(samples.runs.iter().map(|run| run.whole.saturating_sub(idle)).collect());
    Some(Row {
        name,
        rate: samples.messages as f64 / whole.as_secs_f64(),
        cpu: cpu.as_secs_f64() * 1e6 / samples.messages as f64,
        peak: samples.runs.iter().map(|run| run.peak).max()?,
        first: start(|usage| usage.first),
    })
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Memory over a long run, and CPU time over many channels.
fn long(folder: &Path) {
    let case = Case { tls: true, size: 2048, string: true };
    let ndjson = CONTENDERS.iter().find(|it| it.name.ends_with("-o ndjson"));
    let ndjson = ndjson.expect("it is among the contenders");
    say("\n| messages | peak MiB | CPU µs/message |\n|--:|--:|--:|\n");
    for messages in [10_000, 100_000, 1_000_000, 10_000_000] {
        let usage = run(ndjson, case, messages, folder).expect("it runs");
        let cpu = usage.cpu.as_secs_f64() * 1e6 / messages as f64;
        say(&format!("| {messages} | {:.1} | {cpu:.2} |\n", usage.peak as f64 / 1024.0));
    }
    say("\n| channels | CPU µs/message |\n|--:|--:|\n");
    for channels in [1, 10, 100, 1000, 10_000] {
        let messages = 200_000;
        let cost = |_| {
            let [base, whole] = [1, messages].map(|count| many(case, channels, count, folder));
            whole.saturating_sub(base)
        };
        let cpu = median((0..ROUNDS.0).map(cost).collect()).as_secs_f64() * 1e6;
        say(&format!("| {channels} | {:.2} |\n", cpu / messages as f64));
    }
}

fn many(case: Case, channels: usize, messages: u64, folder: &Path) -> Duration {
    let cloud = Cloud::start(case, channels, messages, false, folder);
    let mut command = contender::client(&cloud, messages);
    command.extend(["--max-channels", "10000", "-o", "ndjson"].map(str::to_owned));
    command.extend((0..channels).map(|channel| format!("/test/{channel}")));
    measured(&cloud, &command, Out::Null, folder).expect("it runs").cpu
}
