//! Suggests commands for a mistyped one, or for the word of another tool.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::super::tree;
use crate::app::ListKind;
use crate::error::Error;
use crate::utility::UTILITIES;

/// Words that other tools use, and the commands here that do the same, the most likely first.
const WORDS: [(&str, &[&str]); 27] = [
    ("aps", &["list devices", "device-stats"]),
    ("capture", &["pcap"]),
    ("cat", &["device-stats", "subscribe"]),
    ("channels", &["list channels"]),
    ("completion", &["completions"]),
    ("console", &["shell"]),
    ("dump", &["pcap"]),
    ("events", &["device-events"]),
    ("get", &["list"]),
    ("init", &["config init"]),
    ("login", &["auth login"]),
    ("logout", &["auth logout"]),
    ("logs", &["device-events"]),
    ("ls", &["list"]),
    ("monitor", &["device-stats", "client-stats"]),
    ("play", &["replay"]),
    ("regions", &["list regions"]),
    ("ssh", &["shell"]),
    ("stats", &["device-stats", "client-stats"]),
    ("status", &["auth status", "doctor"]),
    ("switches", &["list devices", "device-stats"]),
    ("tail", &["device-events", "device-stats"]),
    ("tcpdump", &["pcap"]),
    ("utilities", &["list utilities"]),
    ("watch", &["device-stats", "client-stats"]),
    ("whoami", &["auth status"]),
    ("wireshark", &["extcap", "pcap"]),
];

/// The most suggestions for one word.
const MOST: usize = 3;

/// The error for a subcommand that does not exist, with what may have been meant; `None` for any other error.
pub fn suggestion(error: &clap::Error) -> Option<Error> {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else {
        return None;
    };
    // The usage line names the command whose subcommand is missing.
    let usage = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
    let parent = usage.split_whitespace().nth(2).filter(|name| !name.starts_with(['[', '<']));
    let found = match parent {
        None => of_top_level(word),
        Some(parent) => nearest(word, subcommands(parent).iter().map(String::as_str))
            .into_iter()
            .map(|name| format!("{parent} {name}"))
            .collect(),
    };
    let help = parent.map_or_else(|| "mistcat -h".to_owned(), |name| format!("mistcat {name} -h"));
    let hint = match found.split_last() {
        None => format!("`{help}` lists the commands"),
        Some((last, [])) => format!("did you mean `mistcat {last}`?"),
        Some((last, others)) => {
            let others: Vec<String> = others.iter().map(|one| format!("`mistcat {one}`")).collect();
            format!("did you mean {} or `mistcat {last}`?", others.join(", "))
        }
    };
    Some(Error::usage(format!("no command named `{word}`"), Some(&hint)))
}

/// The subcommands of a command.
fn subcommands(parent: &str) -> Vec<String> {
    let tree = tree::command();
    let parent = tree.find_subcommand(parent);
    let names = parent.into_iter().flat_map(clap::Command::get_subcommands);
    names.map(|one| one.get_name().to_owned()).collect()
}

/// Commands for a word in the place of the first command: known words, then lists and utilities of that name,
/// then the nearest names.
fn of_top_level(word: &str) -> Vec<String> {
    let word = word.to_lowercase();
    if let Some((_, commands)) = WORDS.iter().find(|(known, _)| *known == word) {
        return commands.iter().map(|command| (*command).to_owned()).collect();
    }
    if let Some(kind) = ListKind::ALL.iter().find(|kind| kind.name() == word) {
        let stream = format!("{}-stats", word.trim_end_matches('s'));
        let tree = tree::command();
        let stream = tree.find_subcommand(&stream).map(|_| stream.clone());
        return [Some(format!("list {}", kind.name())), stream].into_iter().flatten().collect();
    }
    let same = |name: &str| name == word.replace('-', "_");
    let by_alias = |utility: &crate::utility::Utility| {
        same(utility.name) || utility.aliases().any(|alias| alias == word)
    };
    if let Some(utility) = UTILITIES.iter().find(|utility| by_alias(utility)) {
        return vec![format!("run {}", utility.name)];
    }
    let tree = tree::command();
    nearest(&word, tree.get_subcommands().map(clap::Command::get_name))
}

/// The names that differ least from `word`, the nearest first.
fn nearest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let near = |name: &'a str| {
        let distance = distance(word, name);
        let is_part = word.len() >= 3 && name.split('-').any(|part| part.starts_with(word));
        let is_near = distance <= name.chars().count().max(3) / 3;
        // What was begun and not finished differs by more letters than a typing error.
        (is_near || is_part).then_some((!is_near, distance, name))
    };
    let mut found: Vec<_> = names.filter_map(near).collect();
    found.sort_unstable();
    found.into_iter().take(MOST).map(|(.., name)| name.to_owned()).collect()
}

/// Edits that make one word the other: a letter more, less or different, or two neighbours swapped.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows = vec![(0..=other.len()).collect::<Vec<usize>>()];
    for i in 1..=one.len() {
        let mut row = vec![i];
        for j in 1..=other.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            let swapped =
                i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if swapped {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggested(line: &str) -> String {
        let error = tree::command().try_get_matches_from(line.split(' ')).expect_err("a mistake");
        suggestion(&error).expect("no such command").hint().expect("a hint")
    }

    #[test]
    fn the_nearest_comes_first() {
        for (line, expected) in [
            ("mistcat device-stat", "`mistcat device-stats`"),
            ("mistcat cleint-stats", "`mistcat client-stats`"),
            ("mistcat assts", "`mistcat assets`"),
            ("mistcat pcpa", "`mistcat pcap`"),
            ("mistcat list divices", "`mistcat list devices`"),
            ("mistcat run show_mac", "`mistcat run show_mac_table`"),
        ] {
            let text = suggested(line);
            let hint = text.split("did you mean ").nth(1).unwrap_or_default();
            assert!(hint.starts_with(expected), "{line}: {text}");
        }
        assert!(suggested("mistcat qqqqqqqq").contains("`mistcat -h` lists the commands"));
        assert!(suggested("mistcat list qqqqqqqq").contains("`mistcat list -h` lists"));
    }

    #[test]
    fn words_of_other_tools_lead_somewhere() {
        for (word, expected) in [
            ("stats", "device-stats"),
            ("events", "device-events"),
            ("aps", "list devices"),
            ("watch", "device-stats"),
            ("login", "auth login"),
            ("ping", "run ping"),
            ("sites", "list sites"),
            ("devices", "list devices` or `mistcat device-stats"),
        ] {
            let text = suggested(&format!("mistcat {word}"));
            assert!(text.contains(&format!("did you mean `mistcat {expected}`")), "{word}: {text}");
        }
        let tree = tree::command();
        for (word, commands) in WORDS {
            assert!(tree.find_subcommand(word).is_none(), "`{word}` is a command by now");
            for command in commands {
                let mut names = command.split(' ');
                let found = names.try_fold(&tree, |at, name| at.find_subcommand(name));
                assert!(found.is_some(), "{command}");
            }
        }
    }

    #[test]
    fn distances() {
        for (one, other, edits) in
            [("", "", 0), ("ab", "ba", 1), ("abc", "ac", 1), ("abc", "axc", 1), ("", "xy", 2)]
        {
            assert_eq!(distance(one, other), edits, "{one} {other}");
        }
    }
}
