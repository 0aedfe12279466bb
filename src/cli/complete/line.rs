//! Reads the cloud, identity and sites from the command line that is being completed.

use std::env;
use std::ffi::OsStr;
use std::sync::OnceLock;

use super::super::{config, connect, credentials, names, tree};
use super::bash;
use super::words::unquoted;
use crate::channel::Parameter;
use crate::net::AccountKey;

/// A process completes one line.
static LINE: OnceLock<CommandLineInput> = OnceLock::new();

/// The words so far.
#[derive(Debug, Default)]
pub struct CommandLineInput {
    words: Vec<String>,
    /// The shell hands over the last word as it was typed, quotes and all.
    raw: bool,
}

/// Where the names of a line are kept.
pub struct CompletionScope {
    pub host: String,
    /// `None` where only running a command or asking a keyring would tell.
    pub identity: Option<AccountKey>,
    /// The sites of the line, as they were typed.
    pub sites: Vec<String>,
}

impl CommandLineInput {
    /// Takes the line from where this shell puts it.
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
        // Whoever was first has read the same line.
        let _ = LINE.set(line);
    }

    pub fn current() -> &'static Self {
        LINE.get_or_init(Self::default)
    }

    /// A word of the line without its quotes.
    pub fn plain(&self, word: &str) -> String {
        if self.raw { unquoted(word) } else { word.to_owned() }
    }

    /// `None` where the line is about a cloud of which nothing is kept.
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
        let endpoint = connect::endpoint(&options, None).ok()?;
        let token = credentials::ready(&options);
        let identity = token.map(|token| AccountKey::new(&endpoint, &token));
        let sites = names::values(Parameter::Site, &options);
        Some(CompletionScope { host: AccountKey::host(&endpoint), identity, sites })
    }
}
