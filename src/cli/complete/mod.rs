//! Completes options, words and cached names as the user types.
//!
//! Never contacts the cloud and never runs a command. On any error it offers no candidates.

mod bash;
mod line;
mod words;
mod zsh;

use std::collections::HashSet;
use std::env;
use std::ffi::OsStr;
use std::time::Duration;

use clap::{Arg, Command};
use clap_complete::env::{Elvish, Fish, Powershell, Shells};
use clap_complete::{ArgValueCompleter, CompleteEnv, CompletionCandidate};

use super::tree;
use crate::channel::{CaptureOption, Parameter};
use crate::inventory;
use crate::inventory::CachedEntry;
use crate::text::folded;
use bash::BashCompleter;
use line::CommandLineInput;
use zsh::Zsh;

/// The words of a command line, without quotes.
#[cfg(test)]
pub fn split_line(line: &str) -> Vec<String> {
    words::split(line).into_iter().map(|word| word.text).collect()
}

/// The environment variable a shell sets to request completions.
const VARIABLE: &str = "COMPLETE";

/// Names past their cache lifetime are still worth offering, up to this age.
const OLDEST: Duration = Duration::from_secs(30 * 24 * 3600);

/// Answers a completion request from a shell; returns false if there is none.
pub fn asked() -> bool {
    let Some(shell) = env::var_os(VARIABLE).filter(|shell| !shell.is_empty()) else { return false };
    CommandLineInput::read(&shell);
    let shells = Shells(&[&BashCompleter, &Elvish, &Fish, &Powershell, &Zsh]);
    CompleteEnv::with_factory(|| completing(tree::command()))
        .var(VARIABLE)
        .shells(shells)
        .complete();
    true
}

/// Lets every option that names something complete the cached names.
fn completing(command: Command) -> Command {
    let complete = |argument: Arg| match Parameter::ALL
        .into_iter()
        .find(|one| one.option() == parameter_option(argument.get_id().as_str()))
    {
        Some(parameter) => {
            argument.add(ArgValueCompleter::new(move |typed: &OsStr| names(parameter, typed)))
        }
        None => argument,
    };
    command.mut_args(complete).mut_subcommands(completing)
}

/// The option of a parameter that takes the same names.
fn parameter_option(option: &str) -> &str {
    if option == CaptureOption::Ap.option() { Parameter::Device.option() } else { option }
}

/// Candidates for a parameter whose names start with what was typed.
fn names(parameter: Parameter, typed: &OsStr) -> Vec<CompletionCandidate> {
    let line = CommandLineInput::current();
    let typed = folded(&line.plain(&typed.to_string_lossy()));
    let kept = kept(parameter, line);
    let mut seen = HashSet::new();
    let mut found: Vec<(&str, &str)> = kept.iter().map(|own| proposal(parameter, own)).collect();
    match parameter {
        Parameter::Site if !found.is_empty() => found.push(("all", "every site")),
        Parameter::Map if !found.is_empty() => found.push(("all", "every map")),
        _ => {}
    }
    // A line break would cut the candidate short.
    let fits = |name: &str| !name.contains(char::is_control) && folded(name).starts_with(&typed);
    found.retain(|(name, _)| !name.is_empty() && fits(name) && seen.insert(*name));
    let candidate = |(name, about): (&str, &str)| {
        CompletionCandidate::new(name).help(Some(about.to_owned().into()))
    };
    found.into_iter().map(candidate).collect()
}

/// Cached entries of a kind, limited to the sites on the line.
fn kept(parameter: Parameter, line: &CommandLineInput) -> Vec<CachedEntry> {
    let Some(place) = line.place() else { return Vec::new() };
    let read = |own| inventory::kept(&place.host, place.identity.as_ref(), own, OLDEST);
    let mut found: Vec<CachedEntry> = read(parameter);
    if matches!(parameter, Parameter::Org | Parameter::Site) || place.sites.is_empty() {
        return found;
    }
    let sites = inventory::meant(&place.sites, &read(Parameter::Site));
    if !sites.is_empty() {
        // Some lists do not include the site of their entries.
        found.retain(|own| own.site_id.is_empty() || sites.contains(&own.site_id));
    }
    found
}

/// The name to offer, and what distinguishes it from others.
fn proposal(parameter: Parameter, own: &CachedEntry) -> (&str, &str) {
    match parameter {
        Parameter::Client if own.hostname.is_empty() => (&own.mac, &own.mac),
        Parameter::Client => (&own.hostname, &own.mac),
        Parameter::Device => (&own.name, &own.mac),
        _ => (&own.name, &own.id),
    }
}
