//! Completion as the user types: names that are kept on disk, never asked for.

use std::ffi::OsStr;

use clap_complete::{CompleteEnv, CompletionCandidate};

use super::tree;
use crate::channel::Parameter;

/// Answers a shell that asks for completions; false if none does.
pub fn asked() -> bool {
    if std::env::var_os("COMPLETE").is_none_or(|shell| shell.is_empty()) {
        return false;
    }
    CompleteEnv::with_factory(tree::command).complete();
    true
}

pub fn names(_parameter: Parameter, _typed: &OsStr) -> Vec<CompletionCandidate> {
    Vec::new()
}
