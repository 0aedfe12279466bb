//! Streaming connections that subscribe to channels, receive messages and reconnect.

pub mod backoff;
mod budget;
pub mod client;
mod connection;
pub mod connection_state;
pub mod console;
pub mod context;
pub mod frames;
pub mod pool;
pub mod queue;
mod session;
mod session_loop;
pub mod socket;
pub mod statistics;
mod subscriptions;
pub mod upgrade;
