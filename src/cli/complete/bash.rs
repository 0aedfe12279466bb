//! Generates a Bash completion script that handles names with spaces and colons.

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use clap::Command;
use clap_complete::engine;
use clap_complete::env::EnvCompleter;

use super::words::{quoted, split};

/// Carries the command line up to the cursor.
const LINE: &str = "_MISTCAT_LINE";
/// Carries the part of the last word that bash replaces.
const TYPED: &str = "_MISTCAT_TYPED";

const SCRIPT: &str = r#"_mistcat_complete() {
    local reply
    COMPREPLY=()
    while IFS= read -r reply; do
        COMPREPLY+=("$reply")
    done < <(VAR=bash LINE="${COMP_LINE:0:COMP_POINT}" TYPED="$2" COMPLETER -- mistcat 2>/dev/null)
}
if [[ "${BASH_VERSINFO[0]}" -gt 4 || "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 ]]; then
    complete -o nosort -o bashdefault -o default -F _mistcat_complete BIN
else
    complete -o bashdefault -o default -F _mistcat_complete BIN
fi
"#;

/// Completion for bash.
pub struct BashCompleter;

/// The words of the command line, without quotes.
pub fn words() -> Vec<String> {
    split(&env::var(LINE).unwrap_or_default()).into_iter().map(|word| word.text).collect()
}

impl EnvCompleter for BashCompleter {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == "bash"
    }

    fn write_registration(
        &self,
        variable: &str,
        _name: &str,
        binary: &str,
        completer: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let completer = format!("'{}'", completer.replace('\'', r"'\''"));
        let script = SCRIPT
            .replace("VAR", variable)
            .replace("LINE=", &format!("{LINE}="))
            .replace("TYPED=", &format!("{TYPED}="))
            .replace("BIN", binary)
            .replace("COMPLETER", &completer);
        out.write_all(script.as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut Command,
        _words: Vec<OsString>,
        folder: Option<&Path>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let words = split(&env::var(LINE).unwrap_or_default());
        let typed = env::var(TYPED).unwrap_or_default();
        let last = words.last().cloned().unwrap_or_default();
        let arguments: Vec<OsString> = words.iter().map(|word| word.text.clone().into()).collect();
        let index = arguments.len() - 1;
        let found = engine::complete(command, arguments, index, folder)?;
        // Bash also splits words at `=` and `:`, and replaces only the last part.
        let before = last.raw.strip_suffix(&typed).unwrap_or_default();
        for candidate in found {
            let whole = quoted(&candidate.get_value().to_string_lossy(), last.open);
            writeln!(out, "{}", whole.strip_prefix(before).unwrap_or(&whole))?;
        }
        Ok(())
    }
}
