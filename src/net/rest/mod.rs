//! A client for the cloud's REST API, with retries, pagination and sign-in.
//!
//! Uses the same proxy and trusts the same certificates as the stream. Does not interpret the answers.

pub mod call;
pub mod client;
pub mod download;
pub mod error;
pub mod login;
mod pages;
pub mod response;
#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;
pub mod whoami;

pub use call::LOGIN;
pub use login::{LoginStep, authorization_url, login, logout, oauth_login, oauth_path};
