//! Who we are: the API token, kept in a type that hides itself.

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// A secret: hidden in debug output, wiped when dropped.
pub type Secret = SecretString;

/// What goes with every request.
#[derive(Clone, Debug)]
pub enum Credentials {
    /// An API token, sent as `Authorization: Token …`.
    Token(Secret),
}

impl Credentials {
    /// The `Authorization` header, marked as sensitive.
    ///
    /// # Errors
    ///
    /// The token holds characters that no header may hold.
    pub fn authorization(&self) -> Result<HeaderValue, http::header::InvalidHeaderValue> {
        let Self::Token(token) = self;
        let mut value = HeaderValue::from_str(&format!("Token {}", token.expose_secret()))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_sent_but_never_shown() {
        let credentials = Credentials::Token("s3cret".into());
        assert_eq!(credentials.authorization().expect("a header"), "Token s3cret");
        assert!(!format!("{credentials:?}{:?}", credentials.authorization()).contains("s3cret"));
    }
}
