//! Identifies an account in file names by its host and a digest of its credentials.

use ring::digest::{SHA256, digest};
use secrecy::ExposeSecret;

use super::super::endpoint::Endpoint;
use super::credentials::Credentials;

/// The bytes of the digest that are kept.
const KEPT: usize = 16;

/// A cloud and the account used there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountKey {
    /// Host and port, in characters that every file system accepts.
    pub host: String,
    digest: u128,
}

impl AccountKey {
    pub fn new(endpoint: &Endpoint, credentials: &Credentials) -> Self {
        let secret = match credentials {
            Credentials::Token(token) => format!("token\0{}", token.expose_secret()),
            // The other cookies change while the session lasts.
            Credentials::Session(session) => session
                .cookies()
                .filter(|(name, _)| name.starts_with("sessionid"))
                .fold("session".to_owned(), |text, (_, value)| text + "\0" + value.expose_secret()),
        };
        let text = format!("mistcat\0{}\0{secret}", endpoint.rest);
        let bytes = digest(&SHA256, text.as_bytes());
        let digest = bytes.as_ref()[..KEPT].try_into().expect("a digest is longer than that");
        Self { host: Self::host(endpoint), digest: u128::from_be_bytes(digest) }
    }

    /// The part that does not depend on the credentials.
    pub fn host(endpoint: &Endpoint) -> String {
        let safe = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '.' };
        endpoint.rest_target().to_string().chars().map(safe).collect()
    }

    /// The key as a file name.
    pub fn name(&self) -> String {
        format!("{}-{:032x}", self.host, self.digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(host: &str, token: &str) -> String {
        let endpoint = Endpoint::of_host(host).expect("a host");
        AccountKey::new(&endpoint, &Credentials::Token(token.into())).name()
    }

    #[test]
    fn hosts_and_tokens_differ_and_no_token_is_shown() {
        let own = name("eu", "s3cret");
        assert_eq!(own, name("emea01", "s3cret"));
        assert!(own.starts_with("api.eu.mist.com.443-") && !own.contains("s3cret"), "{own}");
        assert_ne!(own, name("eu", "s3cret2"));
        assert_ne!(name("http://127.0.0.1:1/a", "t"), name("http://127.0.0.1:1/b", "t"));
        assert!(name("http://[::1]:80", "t").starts_with("...1..80-"));
    }

    #[test]
    fn a_session_is_known_by_its_own_cookie_alone() {
        let endpoint = Endpoint::of_host("eu").expect("a host");
        let name = |cookies: [(&str, &str); 2]| {
            let jar = cookies.map(|(name, value)| (name.to_owned(), value.into()));
            AccountKey::new(&endpoint, &Credentials::Session(jar.into_iter().collect())).name()
        };
        let own = name([("sessionid.eu", "a"), ("csrftoken.eu", "b")]);
        assert_eq!(own, name([("sessionid.eu", "a"), ("csrftoken.eu", "c")]));
        assert_ne!(own, name([("sessionid.eu", "d"), ("csrftoken.eu", "b")]));
    }
}
