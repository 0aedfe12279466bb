//! Prints help: `-h` fits one screen, `--help` has everything.
//!
//! | module | |
//! |---|---|
//! | `examples` | the examples of the channels |
//! | `groups` | the groups of commands in the overview |
//! | `manual` | the pages of `man` |
//! | `suggestion` | what a mistyped command may have meant |

pub mod examples;
mod groups;
pub mod manual;
mod suggestion;

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::{Arg, ArgMatches, Command};

use super::{terminal, tree};

pub use suggestion::suggestion;

/// How much of the help is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpExtent {
    /// `-h`: one screen.
    Screen,
    /// `--help`: every option.
    Everything,
}

/// The widest help: longer lines are hard to read.
const WIDEST: usize = 100;

/// Shared options that `-h` shows, with a text for one line; empty where the usual one is short enough. Options
/// without a heading belong to one command and are always shown.
const EVERYDAY: [(&str, &str); 24] = [
    ("ap", "Access point to capture on"),
    ("band", "Band: 24, 5 or 6 (GHz)"),
    ("bpf", "Filter in tcpdump syntax"),
    ("changes", "Only messages that differ from the last one"),
    ("client", "Only this client"),
    ("columns", "Columns of csv, tsv and pretty output"),
    ("count", "Stop after N messages or packets"),
    ("demo", "Use a built-in simulated cloud"),
    ("device", "Only this device: name, MAC, id or pattern"),
    ("duration", "Stop after T (10s, 1m30s)"),
    ("filter", "jq program; its results replace the payload"),
    ("host", "Cloud region (global01, eu, …), host name or URL"),
    ("idle-timeout", "Stop after T without output"),
    ("kind", "Only this kind of statistics"),
    ("keep-last", "Hold packets of the last T until --trigger fires"),
    ("output", "Output format"),
    ("profile", "Profile in the configuration file"),
    ("site", ""),
    ("start", "Start a capture of this type; stop it on exit"),
    ("timeout", "Time limit for the whole run"),
    ("timestamps", "Show times of arrival"),
    ("trigger", "jq program that writes the held packets"),
    ("write", "Write to this file"),
    ("yes", ""),
];

/// Options that do little for packets, so that `-h` of a capture leaves them out.
const FOR_TEXT: [&str; 5] = ["changes", "columns", "device", "timestamps", "idle-timeout"];

/// The only shared options in `-h` of a utility, which has many of its own.
const FOR_UTILITIES: [&str; 6] = ["timeout", "yes", "output", "write", "host", "demo"];

/// Commands that never connect, so that connection options mean nothing to them.
const OFFLINE: [&[&str]; 9] = [
    &["replay"],
    &["completions"],
    &["man"],
    &["simulate"],
    &["config", "init"],
    &["config", "path"],
    &["list", "channels"],
    &["list", "regions"],
    &["list", "utilities"],
];

/// Usage, examples, options: in this order, so that the examples are seen first.
const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}{after-help}\n\n{all-args}";

/// For a command whose subcommands are listed in groups, by its `after_help`.
const GROUPED: &str =
    "{about-with-newline}\n{usage-heading} {usage}{after-help}\n\nOptions:\n{options}";

/// The help that a command line asks for; `None` if its command cannot be told.
pub fn requested(words: &[OsString]) -> Option<StyledStr> {
    let rest = words.iter().filter(|word| *word != "--help" && *word != "-h");
    let matches = tree::command().ignore_errors(true).try_get_matches_from(rest).ok();
    let (path, extent) = match &matches {
        Some(matches) if words.iter().any(|word| word == "--help") => {
            (path(matches), HelpExtent::Everything)
        }
        Some(matches) => (path(matches), HelpExtent::Screen),
        // The command `help` is clap's own, and ends the parsing like the option.
        None => (named(words)?, HelpExtent::Everything),
    };
    rendered(&path, extent, terminal::width().min(WIDEST))
}

/// The command that `mistcat help COMMAND` names.
fn named(words: &[OsString]) -> Option<Vec<&str>> {
    let start = words.iter().position(|word| word == "help")?;
    words[start + 1..].iter().map(|word| word.to_str()).collect()
}

/// The names of the chosen subcommands, the outermost first.
fn path(matches: &ArgMatches) -> Vec<&str> {
    let mut path = Vec::new();
    let mut current = matches;
    while let Some((name, inner)) = current.subcommand() {
        path.push(name);
        current = inner;
    }
    path
}

/// The help of the command at `path`, as wide as `width` columns.
pub fn rendered(path: &[&str], extent: HelpExtent, width: usize) -> Option<StyledStr> {
    let mut tree = tree::command();
    tree.build();
    let command =
        path.iter().try_fold(&mut tree, |command, name| command.find_subcommand_mut(name))?;
    let mut command = prepared(command.clone(), path, extent, width);
    let mut help = match extent {
        HelpExtent::Screen => command.render_help(),
        HelpExtent::Everything => command.render_long_help(),
    };
    if extent == HelpExtent::Screen && command.get_arguments().any(Arg::is_hide_short_help_set) {
        let shown = |argument: &&Arg| !argument.is_hide_set() && argument.get_long().is_some();
        let count = command.get_arguments().filter(shown).count();
        help = StyledStr::from(format!("{}\n`--help` shows all {count} options.\n", help.ansi()));
    }
    Some(help)
}

/// The command with its layout, and without the options that this help does not show.
fn prepared(command: Command, path: &[&str], extent: HelpExtent, width: usize) -> Command {
    let holds_packets = command.get_arguments().any(|one| one.get_id() == "keep-last");
    let is_utility = path.first() == Some(&"run");
    let command = command.term_width(width).mut_args(|argument| {
        // Values of variables may hold secrets.
        let is_hidden = argument.is_hide_set() || is_useless(&argument, path);
        let argument = argument.hide(is_hidden).hide_env_values(true);
        if extent == HelpExtent::Everything {
            return argument;
        }
        let argument = argument.hide_env(true);
        let name = argument.get_id().as_str();
        if argument.get_help_heading().is_none() {
            return argument;
        }
        let is_rare = (holds_packets && FOR_TEXT.contains(&name))
            || (is_utility && !FOR_UTILITIES.contains(&name));
        let everyday = EVERYDAY.iter().find(|(known, _)| *known == name && !is_rare);
        match everyday {
            None => argument.hide_short_help(true),
            Some((_, "")) => argument,
            Some((_, text)) => argument.help(*text).hide_default_value(true),
        }
    });
    match groups::overview(&command, path, extent, width) {
        Some(overview) => {
            command.help_template(GROUPED).after_help(overview.clone()).after_long_help(overview)
        }
        None => command.help_template(TEMPLATE),
    }
}

/// Whether it is about a connection, and the command never makes one.
fn is_useless(argument: &Arg, path: &[&str]) -> bool {
    argument.get_help_heading() == Some(tree::CONNECTION) && OFFLINE.contains(&path)
}

#[cfg(test)]
mod tests {
    use super::super::complete::split_line;
    use super::*;

    /// Every command with its path, `run` and `list` with theirs.
    fn all() -> Vec<(Vec<String>, Command)> {
        fn add(command: &Command, path: &[String], to: &mut Vec<(Vec<String>, Command)>) {
            to.push((path.to_vec(), command.clone()));
            for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
                add(inner, &[path, &[inner.get_name().to_owned()]].concat(), to);
            }
        }
        let mut found = Vec::new();
        add(&tree::command(), &[], &mut found);
        found
    }

    fn text(path: &[String], extent: HelpExtent) -> String {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        rendered(&path, extent, 80).expect("a command").to_string()
    }

    /// The commands of a help text's examples.
    fn examples_in(help: &str) -> Vec<&str> {
        help.lines().map(str::trim).filter(|line| line.contains("mistcat ")).collect()
    }

    #[test]
    fn short_help_fits_one_screen_and_has_examples() {
        for (path, command) in all() {
            let help = text(&path, HelpExtent::Screen);
            assert!(help.lines().count() <= 45, "{path:?}: {}\n{help}", help.lines().count());
            for line in help.lines() {
                let is_example = line.contains("mistcat ");
                assert!(line.chars().count() <= 80 || is_example, "{path:?}: {line}");
            }
            let own = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let count = examples_in(&own).len();
            assert!((1..=5).contains(&count), "{path:?} has {count} examples");
        }
    }

    #[test]
    fn long_help_has_every_option_that_means_something() {
        for (path, command) in all() {
            let help = text(&path, HelpExtent::Everything);
            for argument in command.get_arguments().filter(|one| !one.is_hide_set()) {
                let Some(long) = argument.get_long() else { continue };
                let borders =
                    |after: &str| !after.starts_with(|it: char| it.is_alphanumeric() || it == '-');
                let option = format!("--{long}");
                let is_there =
                    help.match_indices(&option).any(|(at, _)| borders(&help[at + option.len()..]));
                assert!(is_there, "{path:?}: {option}\n{help}");
            }
            let connects = help.contains("--token-file");
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            assert_eq!(connects, !OFFLINE.contains(&&path[..]), "{path:?}");
        }
    }

    #[test]
    fn every_example_parses_and_guards_its_comparisons() {
        for (path, command) in all() {
            let own = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            for example in examples_in(&own) {
                let start = example.find("mistcat ").expect("it was searched for");
                let words: Vec<String> = split_line(&example[start..])
                    .into_iter()
                    .take_while(|word| word != "|" && word != ">" && word != "#")
                    .collect();
                let words = super::super::arguments::with_joined_styles(
                    words.into_iter().map(OsString::from),
                );
                let matches = tree::command().try_get_matches_from(words);
                let matches =
                    matches.unwrap_or_else(|error| panic!("{path:?}: {example}\n{error}"));
                let mut inner = &matches;
                while let Some((_, next)) = inner.subcommand() {
                    inner = next;
                }
                for option in ["filter", "trigger"] {
                    let code = inner.try_get_one::<String>(option).ok().flatten();
                    let found = code.and_then(|code| crate::filter::unguarded(code));
                    assert!(found.is_none(), "{example}: {found:?}");
                }
            }
        }
    }
}
