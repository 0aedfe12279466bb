//! Completion as the user types: options, words, and the names that are kept on disk.
//!
//! The cloud is never asked, no command is run, and any trouble is nothing to propose.

mod bash;
mod line;
mod words;
mod zsh;

use std::collections::HashSet;
use std::env;
use std::ffi::OsStr;
use std::time::Duration;

use clap_complete::env::{Elvish, Fish, Powershell, Shells};
use clap_complete::{CompleteEnv, CompletionCandidate};

use self::bash::Bash;
use self::line::Line;
use self::zsh::Zsh;
use super::tree;
use crate::app::inventory::{self, Kept, folded};
use crate::channel::Parameter;

/// The variable by which a shell asks.
const VARIABLE: &str = "COMPLETE";

/// Names that are older than the user keeps them are still worth proposing.
const OLDEST: Duration = Duration::from_secs(30 * 24 * 3600);

/// Answers a shell that asks for completions; false if none does.
pub fn asked() -> bool {
    let Some(shell) = env::var_os(VARIABLE).filter(|shell| !shell.is_empty()) else { return false };
    Line::read(&shell);
    let shells = Shells(&[&Bash, &Elvish, &Fish, &Powershell, &Zsh]);
    CompleteEnv::with_factory(tree::command).var(VARIABLE).shells(shells).complete();
    true
}

/// The names of a parameter's values that begin with what is typed.
pub fn names(parameter: Parameter, typed: &OsStr) -> Vec<CompletionCandidate> {
    let line = Line::current();
    let typed = folded(&line.plain(&typed.to_string_lossy()));
    let kept = kept(parameter, line);
    let mut seen = HashSet::new();
    let mut found: Vec<(&str, &str)> = kept.iter().map(|own| proposal(parameter, own)).collect();
    if parameter == Parameter::Site && !found.is_empty() {
        found.push(("all", "every site"));
    }
    // A line break would end the proposal for the shell.
    let fits = |name: &str| !name.contains(char::is_control) && folded(name).starts_with(&typed);
    found.retain(|(name, _)| !name.is_empty() && fits(name) && seen.insert(*name));
    let candidate = |(name, about): (&str, &str)| {
        CompletionCandidate::new(name).help(Some(about.to_owned().into()))
    };
    found.into_iter().map(candidate).collect()
}

/// What is kept of a kind, narrowed to the sites and organisations of the line.
fn kept(parameter: Parameter, line: &Line) -> Vec<Kept> {
    let Some(place) = line.place() else { return Vec::new() };
    let read = |own| inventory::kept(&place.host, place.identity.as_ref(), own, OLDEST);
    let mut found: Vec<Kept> = read(parameter);
    if matches!(parameter, Parameter::Org | Parameter::Site) || place.sites.is_empty() {
        return found;
    }
    let sites = inventory::meant(&place.sites, &read(Parameter::Site));
    if !sites.is_empty() {
        // Some lists do not say where their entries belong.
        found.retain(|own| own.site_id.is_empty() || sites.contains(&own.site_id));
    }
    found
}

/// The name that is proposed, and what tells it from others.
fn proposal(parameter: Parameter, own: &Kept) -> (&str, &str) {
    match parameter {
        Parameter::Client if own.hostname.is_empty() => (&own.mac, &own.mac),
        Parameter::Client => (&own.hostname, &own.mac),
        Parameter::Device => (&own.name, &own.mac),
        _ => (&own.name, &own.id),
    }
}
