//! Credentials: an API token or a session, both hidden in debug output.

use http::header::{AUTHORIZATION, COOKIE, InvalidHeaderValue};
use http::{HeaderMap, HeaderValue, Method};
use secrecy::ExposeSecret;

use super::secret::Secret;
use super::session::Session;

/// What authenticates a request.
#[derive(Clone, Debug)]
pub enum Credentials {
    /// An API token, sent as `Authorization: Token …`.
    Token(Secret),
    /// The cookies of a sign-in; writes also send `X-CSRFToken`.
    Session(Session),
}

impl Credentials {
    /// Adds the headers, marked as sensitive, to a request.
    ///
    /// # Errors
    ///
    /// The token or a cookie contains characters that headers must not contain.
    pub fn apply(
        &self,
        method: &Method,
        headers: &mut HeaderMap,
    ) -> Result<(), InvalidHeaderValue> {
        match self {
            Self::Token(token) => {
                let mut value = HeaderValue::from_str(&format!("Token {}", token.expose_secret()))?;
                value.set_sensitive(true);
                headers.insert(AUTHORIZATION, value);
            }
            Self::Session(session) if session.is_empty() => {}
            Self::Session(session) => {
                headers.insert(COOKIE, session.header()?);
                if let Some(token) = session.csrf().filter(|_| !method.is_safe()) {
                    headers.insert("x-csrftoken", token?);
                }
            }
        }
        Ok(())
    }

    /// `token` or `session`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Token(_) => "token",
            Self::Session(_) => "session",
        }
    }

    /// Whether they can be sent in headers.
    pub fn is_valid(&self) -> bool {
        self.apply(&Method::GET, &mut HeaderMap::new()).is_ok()
    }

    /// Whether this is a signed-in session.
    pub fn is_session(&self) -> bool {
        matches!(self, Self::Session(session) if !session.is_empty())
    }

    /// Updates a session with the cookies of a response.
    pub fn absorb(&self, answer: &HeaderMap) {
        if let Self::Session(session) = self {
            session.absorb(answer);
        }
    }

    /// The request header with its secret hidden, for display.
    pub fn hidden(&self) -> &'static str {
        match self {
            Self::Token(_) => "Authorization: Token ***",
            Self::Session(_) => "Cookie: ***",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(credentials: &Credentials, method: &Method) -> HeaderMap {
        let mut headers = HeaderMap::new();
        credentials.apply(method, &mut headers).expect("valid headers");
        headers
    }

    #[test]
    fn the_token_is_sent_but_never_shown() {
        let credentials = Credentials::Token("s3cret".into());
        let sent = headers(&credentials, &Method::POST);
        assert_eq!(sent[AUTHORIZATION], "Token s3cret");
        assert_eq!(sent.len(), 1);
        assert!(!format!("{credentials:?}{sent:?}").contains("s3cret"));
        assert!(!Credentials::Token("a\nb".into()).is_valid());
    }

    #[test]
    fn a_session_sends_its_jar_and_on_writes_the_token_against_forgery() {
        let cookies = [("csrftoken.eu", "c5rf"), ("sessionid.eu", "s3ss")];
        let session = cookies.map(|(name, value)| (name.to_owned(), value.into()));
        let credentials = Credentials::Session(session.into_iter().collect());
        let read = headers(&credentials, &Method::GET);
        assert_eq!(read[COOKIE], "csrftoken.eu=c5rf; sessionid.eu=s3ss");
        assert_eq!(read.len(), 1);
        for method in [Method::POST, Method::PUT, Method::DELETE] {
            let written = headers(&credentials, &method);
            assert_eq!(written["x-csrftoken"], "c5rf");
            assert!(!format!("{written:?}{credentials:?}").contains("c5rf"));
        }
    }

    #[test]
    fn an_empty_session_sends_nothing() {
        let empty = Credentials::Session(Session::default());
        assert!(headers(&empty, &Method::POST).is_empty());
    }
}
