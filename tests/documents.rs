//! The documents: their examples run, their links resolve, and README.md stays short.
//!
//! Every fenced `sh` and `console` block of README.md and docs/guide is run by bash, command by command, with
//! the built binary and a folder of its own for each page, so that a later example can read what an
//! earlier one has written. `mistcat` is a function there: it adds `--demo` to every call, and `-c 2` to a
//! stream without `-c`, so that it ends. A comment on the line before a fence changes that:
//!
//! | comment | |
//! |---|---|
//! | `<!-- run: ARGS -->` | adds these arguments to each call instead of `-c 2` |
//! | `<!-- exit: N -->` | expects this exit code instead of 0 |
//! | `<!-- not run: REASON -->` | only parses each call of `mistcat`, by adding `--help` |

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use std::os::unix::process::CommandExt;
use support::folder::Folder;
use support::{mistcat, stderr, stdout};

/// Blocks that are marked as not run. Another one is a decision: try to make it run first.
const NOT_RUN: usize = 15;
/// Longer than any example takes, however busy the machine.
const LIMIT: Duration = Duration::from_secs(60);
/// Pages that other changes add. Once a page exists its links are checked like all others.
const EXPECTED: [&str; 0] = [];

const MOST_README_LINES: usize = 200;

/// A fenced block, and the comment before it.
struct Block {
    /// `README.md:12`
    place: String,
    language: String,
    lines: Vec<String>,
    run: Run,
}

/// What is done with the commands of a block.
#[derive(Clone, PartialEq)]
enum Run {
    Ends { with: i32, extra: Option<String> },
    OnlyParsed,
}

impl Run {
    /// From the line before a fence.
    fn read(line: &str) -> Self {
        let comment = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->"));
        let (name, value) = comment.and_then(|it| it.split_once(": ")).unwrap_or_default();
        match name {
            "not run" => Self::OnlyParsed,
            "run" => Self::Ends { with: 0, extra: Some(value.to_owned()) },
            "exit" => Self::Ends { with: value.parse().expect("an exit code"), extra: None },
            _ => Self::Ends { with: 0, extra: None },
        }
    }
}

impl Block {
    /// All fenced blocks of a page.
    fn all(page: &str) -> Vec<Self> {
        let text = read(page);
        let lines: Vec<&str> = text.lines().collect();
        let mut blocks = Vec::new();
        let mut number = 0;
        while number < lines.len() {
            if let Some(language) = lines[number].strip_prefix("```") {
                let body: Vec<String> = lines[number + 1..]
                    .iter()
                    .take_while(|line| **line != "```")
                    .map(ToString::to_string)
                    .collect();
                let before = number.checked_sub(1).map_or("", |before| lines[before]);
                let place = format!("{page}:{}", number + 1);
                number += body.len() + 1;
                assert!(lines.get(number) == Some(&"```"), "{place}: the fence is not closed");
                let (language, run) = (language.to_owned(), Run::read(before));
                blocks.push(Self { place, language, lines: body, run });
            }
            number += 1;
        }
        blocks
    }

    /// Whether its lines are for a shell.
    fn is_shell(&self) -> bool {
        match self.language.as_str() {
            "sh" | "console" => true,
            "json" | "toml" => false,
            other => panic!("{}: nobody checks a block of `{other}`", self.place),
        }
    }

    /// Its commands; one that is continued on the next line is a single one.
    fn commands(&self) -> Vec<String> {
        let mut commands: Vec<String> = Vec::new();
        let mut continued = false;
        for line in &self.lines {
            let command = match (self.language.as_str(), continued) {
                ("console", false) => line.strip_prefix("$ "),
                _ => Some(line.as_str()).filter(|line| !line.is_empty()),
            };
            let Some(command) = command else { continue };
            match commands.last_mut().filter(|_| continued) {
                Some(last) => last.extend(["\n", command]),
                None => commands.push(command.to_owned()),
            }
            continued = command.ends_with('\\') || command.ends_with('|');
        }
        commands
    }

    /// Runs its commands, one after the other.
    fn run(&self, folder: &Folder) {
        for command in self.commands() {
            match &self.run {
                Run::OnlyParsed => self.parse(&command, folder),
                Run::Ends { with, extra } => {
                    let named = command.contains("mistcat");
                    assert!(named, "{}: mark what cannot run: {command}", self.place);
                    let output = bash(&function(extra.as_deref()), &command, folder, true);
                    assert!(
                        output.status.code() == Some(*with),
                        "{}: {command}\nended with {:?} instead of {with}\n{}{}",
                        self.place,
                        output.status.code(),
                        stdout(&output),
                        stderr(&output)
                    );
                }
            }
        }
    }

    /// Only `mistcat` is found, whatever else the command calls.
    fn parse(&self, command: &str, folder: &Folder) {
        if !command.contains("mistcat ") || command.starts_with("cargo") {
            return;
        }
        let function = "mistcat() { command mistcat \"$@\" --help >help.txt 2>&1 || : >refused; }";
        bash(function, command, folder, false);
        let refused = folder.0.join("refused").exists();
        let help = fs::read_to_string(folder.0.join("help.txt")).unwrap_or_default();
        assert!(!refused, "{}: {command}\n{help}", self.place);
    }
}

/// `mistcat` as the examples call it, with what makes it end.
fn function(extra: Option<&str>) -> String {
    let streams: Vec<String> = stdout(&support::run(&["list", "channels", "-r", "-f", ".name"]))
        .lines()
        .map(|name| format!("*' {name} '*"))
        .collect();
    let bound = match extra {
        Some(extra) => format!("extra=({extra})"),
        None => format!(
            "case \"$words\" in *' -c '*|*' list '*) ;; *' subscribe '*|{}) extra=(-c 2) ;; esac",
            streams.join("|")
        ),
    };
    format!(
        "mistcat() {{
            local words=\" $* \" extra=() demo=(--demo)
            {bound}
            case \"$words\" in *' --demo '*) demo=() ;; esac
            command mistcat \"${{demo[@]}}\" \"$@\" \"${{extra[@]}}\"
        }}"
    )
}

/// Runs a command line to its end, at home in this folder.
fn bash(function: &str, command: &str, folder: &Folder, with_tools: bool) -> Output {
    let child = shell(function, command, folder, with_tools)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("bash runs");
    wait(child, command)
}

/// The shell that runs a command line, at home in this folder.
fn shell(function: &str, command: &str, folder: &Folder, with_tools: bool) -> Command {
    let binary = Path::new(env!("CARGO_BIN_EXE_mistcat")).parent().expect("a folder");
    let tools = if with_tools { std::env::var("PATH").unwrap_or_default() } else { String::new() };
    let path = format!("{}:{tools}", binary.display());
    let mut shell = Command::new("/bin/bash");
    shell
        .args(["-c", &format!("set -o pipefail\n{function}\n{command}\n")])
        .env_clear()
        .envs([("PATH", path), ("HOME", folder.path("")), ("TERM", "xterm".to_owned())])
        .current_dir(&folder.0)
        .process_group(0);
    shell
}

/// What it wrote until it ended; a command that does not end fails the test.
fn wait(child: Child, command: &str) -> Output {
    let process = Pid::from_child(&child);
    let (sender, receiver) = channel();
    thread::spawn(move || sender.send(child.wait_with_output()));
    if let Ok(output) = receiver.recv_timeout(LIMIT) {
        return output.expect("bash runs");
    }
    // It may have ended this very moment.
    let _ = kill_process_group(process, Signal::KILL);
    panic!("does not end: {command}");
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(page: &str) -> String {
    fs::read_to_string(root().join(page)).unwrap_or_else(|error| panic!("{page}: {error}"))
}

/// The Markdown files of a folder, as paths from the root of the repository.
fn pages(folder: &str) -> Vec<String> {
    let mut pages: Vec<String> = fs::read_dir(root().join(folder))
        .expect("a folder")
        .filter_map(|entry| entry.expect("an entry").file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|it| it == "md"))
        .map(|name| Path::new(folder).join(name).to_str().expect("UTF-8").to_owned())
        .collect();
    pages.sort();
    pages
}

/// The pages whose examples run.
fn examples() -> Vec<String> {
    [vec!["README.md".to_owned()], pages("docs/guide")].concat()
}

#[test]
fn every_example_runs() {
    // One thread a page: most of the time is spent waiting for the simulated cloud.
    thread::scope(|scope| {
        for page in examples() {
            scope.spawn(move || {
                let folder = Folder::new(&page.replace('/', "-"));
                for block in Block::all(&page).iter().filter(|block| block.is_shell()) {
                    assert!(!block.commands().is_empty(), "{}: no command", block.place);
                    block.run(&folder);
                }
            });
        }
    });
}

/// The recipes on a terminal of this width: they succeed, and no line but one of JSON is wider.
fn on_screen(columns: u16) {
    let folder = Folder::new(&format!("recipes-{columns}"));
    for block in Block::all("docs/guide/recipes.md").iter().filter(|block| block.is_shell()) {
        let Run::Ends { extra, .. } = &block.run else { continue };
        for command in block.commands() {
            let function = function(extra.as_deref());
            let mut shell = shell(&function, &command, &folder, true);
            shell.stdin(Stdio::null());
            let (code, text) = support::ended_on_terminal(shell, columns, 40);
            assert_eq!(code, Some(0), "{}: {command}\n{text}", block.place);
            for line in text.lines().map(uncoloured).filter(|line| !line.starts_with('{')) {
                let width = line.chars().count();
                assert!(width <= usize::from(columns), "{command}\n{width} columns: {line}");
            }
        }
    }
}

/// A line without colours and carriage returns.
fn uncoloured(line: &str) -> String {
    let mut rest = line.trim_end_matches('\r');
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("\x1b[") {
        plain += before;
        rest = after.split_once(|end: char| end.is_ascii_alphabetic()).map_or("", |(_, rest)| rest);
    }
    plain + rest
}

#[test]
fn recipes_run_on_terminals_of_80_and_160_columns() {
    thread::scope(|scope| {
        for columns in [80, 160] {
            scope.spawn(move || on_screen(columns));
        }
    });
}

#[test]
fn no_example_is_left_out_by_chance() {
    let blocks: Vec<Block> = examples().iter().flat_map(|page| Block::all(page)).collect();
    let (left_out, run): (Vec<&Block>, Vec<&Block>) =
        blocks.iter().filter(|it| it.is_shell()).partition(|it| it.run == Run::OnlyParsed);
    let places: Vec<&str> = left_out.iter().map(|block| block.place.as_str()).collect();
    assert_eq!(left_out.len(), NOT_RUN, "{places:?}");
    assert!(run.len() > 2 * left_out.len(), "{} are run", run.len());
}

#[test]
fn the_readme_is_short() {
    let lines = read("README.md").lines().count();
    assert!(lines <= MOST_README_LINES, "{lines} lines");
}

#[test]
fn relative_links_resolve() {
    let pages = [pages(""), pages("docs"), pages("docs/guide")].concat();
    for page in &pages {
        for target in links(&read(page)) {
            let (file, anchor) = target.split_once('#').unwrap_or((&target, ""));
            let folder = Path::new(page).parent().expect("a folder");
            let file = if file.is_empty() { page.clone() } else { plain(&folder.join(file)) };
            if !root().join(&file).exists() {
                assert!(EXPECTED.contains(&file.as_str()), "{page}: {target}");
            } else if !anchor.is_empty() {
                let text = read(&file);
                let found =
                    text.lines().filter(|it| it.starts_with('#')).any(|it| slug(it) == anchor);
                assert!(found, "{page}: there is no heading for {target}");
            }
        }
    }
}

/// Where the links of a page lead inside this repository.
fn links(text: &str) -> Vec<String> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target.to_owned())
        .filter(|target| !target.contains("://") && !target.contains(char::is_whitespace))
        .collect()
}

/// A path without `..`.
fn plain(path: &Path) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.to_str().expect("UTF-8").split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The anchor that a heading gets.
fn slug(heading: &str) -> String {
    heading
        .trim_start_matches('#')
        .trim()
        .to_lowercase()
        .chars()
        .filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'))
        .map(|it| if it == ' ' { '-' } else { it })
        .collect()
}

#[test]
fn the_example_configuration_of_the_guide_is_understood() {
    let folder = Folder::new("documents-configuration");
    let blocks = Block::all("docs/guide/configuration.md");
    let example = blocks.iter().find(|block| block.language == "toml").expect("an example");
    let file = folder.path("config.toml");
    fs::write(&file, example.lines.join("\n")).expect("the file is written");
    let shown = mistcat()
        .args(["--config", &file, "--profile", "lab", "config", "show"])
        .output()
        .expect("the binary runs");
    assert!(stdout(&shown).contains("lab.token"), "{}{}", stdout(&shown), stderr(&shown));
}
