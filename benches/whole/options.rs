//! What is asked for.

use std::path::PathBuf;
use std::time::Duration;

pub const HELP: &str = "\
benches/throughput [--messages N] [--seconds S] [--only TEXT] [--quick] [--chart FILE] [--long] [--docs]

Without options: all cases, at most five minutes. websocat, jq and the Python module mistapi take part where
they are installed.

  --messages N   messages of 2 KiB a run [default: 40000]
  --seconds S    begin no further round after this time [default: 240, with --quick 80]
  --only TEXT    only contenders whose name has TEXT in it, besides floor, drain and ndjson
  --quick        only 2 KiB with `data` as a string; at most two minutes
  --chart FILE   write the bars of the first case as SVG
  --long         only memory from N / 4 to N × 250 messages, and CPU time from 1 to 10,000 channels; four minutes
  --docs         everything, and write it into docs/performance.md, docs/throughput.md and docs/throughput.svg;
                 with --long only those figures
";

pub struct Options {
    pub messages: u64,
    pub limit: Duration,
    pub only: Option<String>,
    pub quick: bool,
    pub chart: Option<PathBuf>,
    pub long: bool,
    pub docs: bool,
}

impl Options {
    /// Nothing if they cannot be understood.
    pub fn read(arguments: Vec<String>) -> Option<Self> {
        let mut options = Self {
            messages: 40_000,
            limit: Duration::ZERO,
            only: None,
            quick: false,
            chart: None,
            long: false,
            docs: false,
        };
        let mut seconds = None;
        let mut arguments = arguments.into_iter();
        while let Some(name) = arguments.next() {
            match name.as_str() {
                "--messages" => options.messages = arguments.next()?.parse().ok()?,
                "--seconds" => seconds = Some(arguments.next()?.parse().ok()?),
                "--only" => options.only = Some(arguments.next()?),
                "--quick" => options.quick = true,
                "--chart" => options.chart = Some(arguments.next()?.into()),
                "--long" => options.long = true,
                "--docs" => options.docs = true,
                _ => return None,
            }
        }
        let default = if options.quick { 80 } else { 240 };
        options.limit = Duration::from_secs(seconds.unwrap_or(default));
        // The page shows everything.
        let part = options.quick || options.only.is_some();
        (!(options.docs && part)).then_some(options)
    }
}
