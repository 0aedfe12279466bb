//! What the program can do, one file per kind of run. Knows nothing of the command line's syntax.

pub mod auth;
#[cfg(test)]
mod calls;
pub mod capture;
pub mod control;
mod desk;
pub mod doctor;
pub mod extcap;
pub mod inventory;
pub mod list;
pub mod lookup;
mod outlet;
mod plan;
pub mod prompt;
mod pump;
mod record;
pub mod replay;
pub mod report;
mod rescan;
pub mod retry;
pub mod ring;
pub mod shell;
mod signals;
pub mod simulate;
mod status;
pub mod store;
pub mod stream;
mod summary;
mod terminal;
pub mod utility;
