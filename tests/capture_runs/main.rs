//! Captures that a run starts and stops itself, as the simulated cloud's journal has them.

#[path = "../support/mod.rs"]
mod support;

mod chains;
mod cloud;
mod endings;
mod files;
mod guard;
mod kept;
mod long;
mod orders;
mod ring;
mod several;
