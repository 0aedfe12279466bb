//! Who we are: credentials, signed-in sessions, and the name of an identity for caches.

pub mod credentials;
pub mod identity;
pub mod session;

pub use credentials::{Credentials, Secret};
pub use session::Session;
