//! Authentication: credentials, signed-in sessions, and the key that identifies an account in file names.

pub mod credentials;
pub mod identity;
pub mod secret;
pub mod session;
