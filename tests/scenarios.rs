//! One conversation per file of `tests/scenarios`: arguments, steps of the cloud, what must come of it.
//!
//! `args`: arguments of the client. `exit`: its exit code. `stdout`: all of it. `numbered`: stdout holds
//! the messages 1 to N, each once, in order. `stderr`: pieces that must be told. `untold`: pieces that
//! must not. `connections`: how many upgrades the cloud saw. `[cloud]` is the script.

mod support;

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use support::{Cloud, stderr, stdout};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    args: Vec<String>,
    exit: i32,
    stdout: Option<String>,
    numbered: Option<u64>,
    #[serde(default)]
    stderr: Vec<String>,
    #[serde(default)]
    untold: Vec<String>,
    connections: Option<usize>,
    /// Read by the cloud alone.
    #[serde(rename = "cloud")]
    _cloud: toml::Table,
}

#[test]
fn every_scenario_ends_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the scenarios")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    assert!(files.len() > 10);
    let failures: Vec<String> = std::thread::scope(|scope| {
        let halves = files.chunks(files.len().div_ceil(4));
        let runs: Vec<_> = halves
            .map(|part| {
                scope.spawn(move || {
                    part.iter().filter_map(|file| play(file).err()).collect::<Vec<_>>()
                })
            })
            .collect();
        runs.into_iter().flat_map(|run| run.join().expect("no panic")).collect()
    });
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn play(file: &Path) -> Result<(), String> {
    let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
    let text = fs::read_to_string(file).expect("a readable file");
    let scenario: Scenario = toml::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    let journal =
        std::env::temp_dir().join(format!("mistcat-{}-{name}.ndjson", std::process::id()));
    let journal_text = journal.to_str().expect("a UTF-8 path");
    let cloud = Cloud::start(&[
        "--scenario",
        file.to_str().expect("a UTF-8 path"),
        "--journal",
        journal_text,
    ]);
    let output = cloud.client().args(&scenario.args).output().expect("the binary runs");
    drop(cloud);
    let seen = fs::read_to_string(&journal).unwrap_or_default();
    let _ = fs::remove_file(&journal);
    let (told, written) = (stderr(&output), stdout(&output));
    let fail = |what: String| Err(format!("{name}: {what}\n  stderr: {told}\n  stdout: {written}"));
    if output.status.code() != Some(scenario.exit) {
        return fail(format!("exit code {:?}, not {}", output.status.code(), scenario.exit));
    }
    if scenario.stdout.as_ref().is_some_and(|expected| *expected != written) {
        return fail("another stdout".to_owned());
    }
    if scenario.numbered.is_some_and(|count| numbers(&written) != (1..=count).collect::<Vec<_>>()) {
        return fail("not each number once, in order".to_owned());
    }
    if let Some(missing) = scenario.stderr.iter().find(|piece| !told.contains(*piece)) {
        return fail(format!("`{missing}` was not told"));
    }
    if let Some(twice) =
        told.lines().find(|line| line.contains("not written") && told.matches(*line).count() > 1)
    {
        return fail(format!("`{twice}` was told twice"));
    }
    if let Some(extra) = scenario.untold.iter().find(|piece| told.contains(*piece)) {
        return fail(format!("`{extra}` was told"));
    }
    let upgrades = seen.lines().filter(|line| line.contains("\"upgrade\"")).count();
    if scenario.connections.is_some_and(|count| count != upgrades) {
        return fail(format!("{upgrades} connections"));
    }
    Ok(())
}

fn numbers(lines: &str) -> Vec<u64> {
    let number = |line| serde_json::from_str::<Value>(line).ok()?.get("seq")?.as_u64();
    lines.lines().filter_map(number).collect()
}
