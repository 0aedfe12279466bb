//! Writes manual pages: that of `mistcat`, and one for each command.

use clap::{Arg, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::super::tree;
use crate::error::Error;

/// The exit codes of every command.
const EXIT_CODES: [(&str, &str); 8] = [
    (
        "0",
        "Ended as asked: the count is reached, the time is over, the reader closed the pipe, or SIGTERM arrived.",
    ),
    (
        "1",
        "The output could not be written, the device or the cloud reported an error, or a check failed.",
    ),
    ("2", "The command line, the configuration, a name or a filter is wrong."),
    ("3", "The cloud refused the credentials."),
    ("4", "Time ran out with nothing written, or with less than was asked for."),
    ("5", "The connection could not be made or kept."),
    ("6", "The cloud refused every subscription for good."),
    ("130", "Interrupted by Ctrl-C (SIGINT); SIGQUIT ends with 131."),
];

/// Files that every command reads or writes.
const FILES: [(&str, &str); 3] = [
    (
        "~/.config/mistcat/config.toml",
        "Configuration; `mistcat config path` prints where it is, `mistcat config init` an example.",
    ),
    ("~/.local/share/mistcat/", "What `mistcat auth login` stored, readable only by you."),
    ("~/.cache/mistcat/", "Names of sites, devices and more, for --cache-ttl."),
];

/// The page of the command at `path`, as roff.
///
/// # Errors
///
/// [`Error::Usage`] if there is no such command.
pub fn page(path: &[&str]) -> Result<Vec<u8>, Error> {
    let mut tree = tree::command();
    tree.build();
    let found = path.iter().try_fold(&tree, |command, name| command.find_subcommand(name));
    let Some(command) = found else {
        let message = format!("no command named `{}`", path.join(" "));
        return Err(Error::usage(message, Some("`mistcat -h` lists the commands")));
    };
    let command = documented(command.clone(), path);
    let is_group = command.has_subcommands();
    let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let names: Vec<String> =
        command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    let title = [&["mistcat"], path].concat().join("-");
    let man = Man::new(command.display_name(title.clone())).title(title);
    let mut page = Vec::new();
    man.render_title(&mut page)
        .and_then(|()| man.render_name_section(&mut page))
        .and_then(|()| man.render_synopsis_section(&mut page))
        .and_then(|()| man.render_description_section(&mut page))
        .and_then(|()| man.render_options_section(&mut page))
        .and_then(|()| if is_group { man.render_subcommands_section(&mut page) } else { Ok(()) })
        .map_err(Error::Start)?;
    page.extend(closing(&examples, path, &names).to_roff().into_bytes());
    Ok(page)
}

/// The command with the options that mean something to it, without the values of variables.
fn documented(command: Command, path: &[&str]) -> Command {
    command.mut_args(|argument: Arg| {
        let is_useless = super::is_useless(&argument, path);
        let is_hidden = argument.is_hide_set() || is_useless;
        argument.hide(is_hidden).hide_env_values(true)
    })
}

/// The sections that clap does not know: examples, exit status, files, related pages.
fn closing(examples: &str, path: &[&str], subcommands: &[String]) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["EXAMPLES"]);
    for example in examples.lines().filter(|line| line.contains("mistcat ")) {
        roff.control("PP", []).control("RS", ["4"]).control("nf", []);
        roff.text([roman(example.trim())]);
        roff.control("fi", []).control("RE", []);
    }
    roff.control("SH", ["EXIT STATUS"]);
    add_table(&EXIT_CODES, &mut roff);
    roff.control("SH", ["FILES"]);
    add_table(&FILES, &mut roff);
    let related = match path {
        [] => "Every command has a page of its own: mistcat man COMMAND | man -l -".to_owned(),
        [group] if !subcommands.is_empty() => {
            format!("mistcat(1); one page for each subcommand: mistcat man {group} SUBCOMMAND")
        }
        _ => "mistcat(1)".to_owned(),
    };
    roff.control("SH", ["SEE ALSO"]).text([roman(related)]);
    roff
}

fn add_table(rows: &[(&str, &str)], roff: &mut Roff) {
    for (name, meaning) in rows {
        roff.control("TP", []).text([bold(*name)]).text([roman(*meaning)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &[&str]) -> String {
        String::from_utf8(page(path).expect("a page")).expect("UTF-8")
    }

    #[test]
    fn a_page_is_about_one_command() {
        let page = text(&["device-stats"]);
        assert!(page.contains(".TH mistcat-device-stats 1"), "{page}");
        for wanted in [
            "\\-\\-idle\\-timeout",
            "\\-\\-anonymize\\-key",
            "\\-\\-ping\\-interval",
            "\\-\\-token\\-file",
            ".SH EXAMPLES",
            "mistcat device\\-stats \\-\\-site HQ",
            ".SH \"EXIT STATUS\"",
            "\\fB130\\fR",
            ".SH FILES",
        ] {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        assert!(!page.contains("\\-\\-take\\-over"), "{page}");
    }

    #[test]
    fn offline_commands_have_no_connection_options() {
        assert!(!text(&["completions"]).contains("\\-\\-token\\-file"));
        assert!(text(&["run", "ping"]).contains(".TH mistcat-run-ping 1"));
        assert!(text(&[]).contains(".TH mistcat 1"));
    }

    #[test]
    fn an_unknown_command_is_an_error() {
        assert!(page(&["nope"]).expect_err("no page").to_string().contains("`nope`"));
    }
}
