//! What the program can do, one file per kind of run. Knows nothing of the command line's syntax.

#[cfg(test)]
mod calls;
pub mod capture;
mod outlet;
mod plan;
mod pump;
pub mod report;
mod signals;
pub mod simulate;
mod status;
pub mod stream;
mod summary;
