//! Reads the cloud, identity and sites from the command line that is being completed.

use std::env;
use std::ffi::OsStr;
use std::sync::OnceLock;

use super::super::{config, credentials, endpoint, names, tree};
use super::bash;
use super::words::unquoted;
use crate::channel::Parameter;
use crate::net::AccountKey;

/// A process completes a single line.
static LINE: OnceLock<CommandLineInput> = OnceLock::new();

/// The words typed so far.
#[derive(Debug, Default)]
pub struct CommandLineInput {
    words: Vec<String>,
    /// Whether the shell passes the last word as it was typed, including quotes.
    raw: bool,
}

/// Where the cached names for a line are.
pub struct CompletionScope {
    pub host: String,
    /// `None` if only a command or a keyring could provide it.
    pub identity: Option<AccountKey>,
    /// The sites given on the line, as typed.
    pub sites: Vec<String>,
}

impl CommandLineInput {
    /// Reads the line the way this shell passes it.
    pub fn read(shell: &OsStr) {
        let shell = shell.to_string_lossy();
        let behind = env::args_os().skip_while(|word| word != "--").skip(1);
        let given: Vec<String> = behind.map(|word| word.to_string_lossy().into_owned()).collect();
        let line = match shell.rsplit('/').next() {
            Some("bash") => Self { words: bash::words(), raw: false },
            Some("zsh") => {
                Self { words: given.iter().map(|word| unquoted(word)).collect(), raw: true }
            }
            Some("fish") => Self { words: given, raw: true },
            _ => Self { words: given, raw: false },
        };
        // If it is already set, it holds the same line.
        let _ = LINE.set(line);
    }

    /// The line of this process; empty if none was read.
    pub fn current() -> &'static Self {
        LINE.get_or_init(Self::default)
    }

    /// A word without its quotes.
    pub fn plain(&self, word: &str) -> String {
        if self.raw { unquoted(word) } else { word.to_owned() }
    }

    /// Where to look for names; `None` if the line is about a cloud without cached names.
    pub fn place(&self) -> Option<CompletionScope> {
        let words = self.words.iter();
        let matches = tree::command().ignore_errors(true).try_get_matches_from(words).ok()?;
        let (_, mut arguments) = matches.subcommand()?;
        while let Some((_, inner)) = arguments.subcommand() {
            arguments = inner;
        }
        if arguments.get_flag("demo") {
            return None;
        }
        let options = config::ConfiguredOptions::of_line(arguments).ok()?;
        let endpoint = endpoint::read(&options, None).ok()?;
        let token = credentials::ready(&options);
        let identity = token.map(|token| AccountKey::new(&endpoint, &token));
        let sites = names::values(Parameter::Site, &options);
        Some(CompletionScope { host: AccountKey::host(&endpoint), identity, sites })
    }
}
