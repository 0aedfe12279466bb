//! Zsh's completion script, which also works as an autoloaded file in `$fpath`.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use clap::Command;
use clap_complete::env::{EnvCompleter, Zsh as Registration};

/// Zsh runs an autoloaded file for the first time when TAB is pressed. Without this, that TAB would only
/// register the function and complete nothing.
const AUTOLOADED: &str =
    "[[ $funcstack[1] != _mistcat ]] || _clap_dynamic_completer_mistcat \"$@\"\n";

/// Completion for zsh: `clap_complete`'s own, plus support for autoloading.
pub struct Zsh;

impl EnvCompleter for Zsh {
    fn name(&self) -> &'static str {
        Registration.name()
    }

    fn is(&self, name: &str) -> bool {
        Registration.is(name)
    }

    fn write_registration(
        &self,
        variable: &str,
        name: &str,
        binary: &str,
        completer: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        Registration.write_registration(variable, name, binary, completer, out)?;
        out.write_all(AUTOLOADED.as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        Registration.write_complete(command, words, folder, out)
    }
}
