//! Groups the commands in the overview of `mistcat` and of `run`.

use std::fmt::Write;

use clap::Command;

use super::HelpExtent;
use crate::utility::UTILITIES;

/// Commands under one title.
struct CommandGroup {
    title: &'static str,
    /// One line each.
    commands: &'static [&'static str],
    /// `-h` shows their names alone.
    more: &'static [&'static str],
}

/// A longer list of names is left to `list channels`.
const MOST_NAMES: usize = 6;

/// The groups of `mistcat`, in the order in which somebody new needs them.
const GROUPS: [CommandGroup; 6] = [
    CommandGroup { title: "Start here", commands: &["doctor", "auth", "list"], more: &[] },
    CommandGroup {
        title: "Streams",
        commands: &[
            "device-stats",
            "client-stats",
            "device-events",
            "map-clients",
            "subscribe",
            "view",
        ],
        more: &[
            "asset-diag",
            "assets",
            "client-diag",
            "device-cmd",
            "discovered-assets",
            "mxedge-events",
            "mxedge-stats",
            "org-idp-test",
            "org-insights",
            "org-mxedge-events",
            "org-mxedge-stats",
            "org-vendor-sync",
            "sdk-client-diag",
            "sdk-clients",
            "spectrum",
            "test",
            "unconnected-clients",
            "zigbee-join",
        ],
    },
    CommandGroup { title: "Captures", commands: &["pcap", "extcap"], more: &["org-pcap"] },
    CommandGroup { title: "Devices", commands: &["describe", "run", "shell"], more: &[] },
    CommandGroup { title: "Files and replay", commands: &["replay"], more: &[] },
    CommandGroup {
        title: "Setup",
        commands: &["config"],
        more: &["completions", "man", "simulate"],
    },
];

/// The examples and the grouped subcommands of `mistcat` and `mistcat run`; `None` for any other command.
pub fn overview(
    command: &Command,
    path: &[&str],
    extent: HelpExtent,
    width: usize,
) -> Option<String> {
    let mut text = command.get_after_help().map(ToString::to_string).unwrap_or_default() + "\n\n";
    match path {
        [] => add_groups(command, extent, width, &mut text),
        ["run"] => add_utilities(command, extent, width, &mut text),
        _ => return None,
    }
    Some(text.trim_end().to_owned())
}

fn add_groups(command: &Command, extent: HelpExtent, width: usize, text: &mut String) {
    let is_whole = extent == HelpExtent::Everything;
    let of = |group: &CommandGroup| {
        let more = if is_whole { group.more } else { &[] };
        [group.commands, more].concat()
    };
    let column = column(&GROUPS.iter().flat_map(of).collect::<Vec<_>>());
    for group in &GROUPS {
        writeln!(text, "{}:", group.title).expect("a string takes all");
        add_lines(&of(group), column, command, width, text);
        // One screen has no room for a line each, nor for blank lines between the groups.
        match group.more.len() {
            _ if is_whole => text.push('\n'),
            0..=MOST_NAMES => text.push_str(&wrapped(group.more, width)),
            count => {
                writeln!(text, "  and {count} more: `mistcat list channels`")
                    .expect("a string takes all");
            }
        }
    }
}

fn add_utilities(command: &Command, extent: HelpExtent, width: usize, text: &mut String) {
    let names: Vec<&str> = UTILITIES.iter().map(|utility| utility.name).collect();
    match extent {
        HelpExtent::Screen => {
            text.push_str("Utilities, each with its own `mistcat run UTILITY -h`:\n");
            text.push_str(&wrapped(&names, width));
        }
        HelpExtent::Everything => {
            text.push_str("Utilities:\n");
            add_lines(&names, column(&names), command, width, text);
        }
    }
}

/// Each command with what it is about; text that does not fit goes on below its beginning.
fn add_lines(names: &[&str], column: usize, command: &Command, width: usize, text: &mut String) {
    for name in names {
        let about = command.find_subcommand(name).and_then(Command::get_about);
        let about = about.map(ToString::to_string).unwrap_or_default();
        let room = width.saturating_sub(column + 4).max(20);
        let mut lines = folded(&about, room).into_iter();
        let first = lines.next().unwrap_or_default();
        writeln!(text, "  {name:<column$}  {first}").expect("a string takes all");
        for line in lines {
            writeln!(text, "{:width$}{line}", "", width = column + 4).expect("a string takes all");
        }
    }
}

/// The words of a text in lines of at most `width` columns.
fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut().filter(|line| line.len() + word.len() < width) {
            Some(line) => line.extend([" ", word]),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Names in lines of at most `width` columns.
fn wrapped(names: &[&str], width: usize) -> String {
    let lines = folded(&names.join(", "), width - 2);
    lines.iter().fold(String::new(), |text, line| text + "  " + line + "\n")
}

/// The width of the column of names.
fn column(names: &[&str]) -> usize {
    names.iter().map(|name| name.len()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tree;

    #[test]
    fn every_command_is_in_one_group() {
        let mut grouped: Vec<&str> = GROUPS
            .iter()
            .flat_map(|group| group.commands.iter().chain(group.more))
            .copied()
            .collect();
        grouped.sort_unstable();
        let tree = tree::command();
        let mut commands: Vec<&str> = tree
            .get_subcommands()
            .filter(|one| !one.is_hide_set())
            .map(Command::get_name)
            .collect();
        commands.sort_unstable();
        assert_eq!(grouped, commands);
    }
}
