//! Connections that are kept alive: sign in, subscribe, receive, reconnect.

mod backoff;
mod budget;
pub mod client;
pub mod connection;
pub mod console;
pub mod intake;
mod link;
pub mod pool;
pub mod queue;
pub mod shared;
pub mod statistics;
mod subscriptions;

pub use backoff::Backoff;
