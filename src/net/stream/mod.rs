//! Streaming connections that subscribe to channels, receive messages and reconnect.

mod backoff;
mod budget;
pub mod client;
pub mod connection;
pub mod console;
pub mod context;
pub mod frames;
pub mod pool;
pub mod queue;
mod session;
pub mod statistics;
mod subscriptions;

pub use backoff::Backoff;
