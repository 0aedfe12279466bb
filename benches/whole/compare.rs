//! Rounds in which all contenders take turns in all cases.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use super::cloud::Case;
use super::contender::Contender;
use super::contenders::CONTENDERS;
use super::hello::Hello;
use super::options::Options;
use super::row::{Row, Samples};
use super::{run, tell};

/// Rounds at least, and at most.
const ROUNDS: (usize, usize) = (3, 9);

/// What came out.
pub struct Comparison {
    pub tables: Vec<(Case, Vec<Row>)>,
    pub hellos: [Hello; 2],
    rounds: usize,
    /// Names and versions of other programs.
    others: Vec<String>,
}

impl Comparison {
    pub fn run(options: &Options, folder: &Path) -> Self {
        let (contenders, others) = installed(options.only.as_deref());
        let cases = cases(options.quick);
        let mut samples: BTreeMap<(usize, usize), Samples> = BTreeMap::new();
        let mut hellos = Hello::both();
        let (start, mut rounds) = (Instant::now(), 0);
        while rounds < ROUNDS.0 || rounds < ROUNDS.1 && start.elapsed() < options.limit {
            rounds += 1;
            tell(&format!("round {rounds} after {:.0} s\n", start.elapsed().as_secs_f64()));
            for (case, at, contender) in pairs(&cases, &contenders) {
                let into = samples.entry((case, at)).or_default();
                sample(contender, cases[case], options.messages, folder, into);
            }
            for hello in &mut hellos {
                hello.sample(folder);
            }
        }
        tell(&format!("done after {:.0} s\n", start.elapsed().as_secs_f64()));
        let rows = |case| -> Vec<Row> {
            let rows = contenders.iter().enumerate();
            rows.filter_map(|(at, it)| samples.get(&(case, at))?.row(it.name)).collect()
        };
        let tables = cases.iter().enumerate().map(|(place, case)| (*case, rows(place))).collect();
        Self { tables, hellos, rounds, others }
    }

    pub fn row(&self, case: Case, name: &str) -> Option<&Row> {
        let (_, rows) = self.tables.iter().find(|(it, _)| *it == case)?;
        rows.iter().find(|row| row.name == name)
    }

    /// How it was measured.
    pub fn conditions(&self) -> String {
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let others = if self.others.is_empty() {
            String::new()
        } else {
            format!("; {}", self.others.join(", "))
        };
        format!("Medians of {} rounds on {cores} cores{others}.\n", self.rounds)
    }
}

/// Those that are asked for and can run here, and the versions of the programs they need.
fn installed(only: Option<&str>) -> (Vec<&'static Contender>, Vec<String>) {
    let (mut contenders, mut others) = (Vec::new(), Vec::new());
    for contender in CONTENDERS.iter().filter(|it| it.is_wanted(only)) {
        match contender.versions() {
            Some(versions) => {
                contenders.push(contender);
                others.extend(versions);
            }
            None => tell(&format!("left out, for it is not installed: {}\n", contender.name)),
        }
    }
    others.sort();
    others.dedup();
    (contenders, others)
}

fn cases(quick: bool) -> Vec<Case> {
    if quick {
        return vec![Case::STRING, Case::PLAIN];
    }
    let mut cases = vec![Case::STRING, Case::OBJECT, Case::PLAIN];
    cases.push(Case { tls: false, ..Case::OBJECT });
    for (size, tls) in [(512, true), (512, false), (8192, true), (8192, false)] {
        cases.push(Case { tls, size, string: true });
    }
    cases
}

/// Who is measured in which case, in the order of their turns; the numbers are places.
fn pairs<'a>(
    cases: &'a [Case],
    contenders: &'a [&'static Contender],
) -> impl Iterator<Item = (usize, usize, &'a Contender)> {
    cases.iter().enumerate().flat_map(move |(place, case)| {
        let turns = contenders.iter().enumerate();
        turns.filter(|(_, it)| it.cases.have(*case)).map(move |(at, it)| (place, at, *it))
    })
}

fn sample(contender: &Contender, case: Case, messages: u64, folder: &Path, into: &mut Samples) {
    let messages = (messages * 2048 / case.size as u64 / contender.share).max(2);
    into.messages = messages;
    for (amount, runs) in [(1, &mut into.starts), (messages, &mut into.runs)] {
        match run::contender(contender, case, amount, folder) {
            Ok(usage) => runs.push(usage),
            Err(told) => tell(&format!("{} failed: {told}\n", contender.name)),
        }
    }
}
