//! A signed-in session: the cookies that the cloud issued.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::{InvalidHeaderValue, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use secrecy::ExposeSecret;

use super::secret::Secret;

/// The cookie sent as `X-CSRFToken`. Outside Global 01 its name ends with the region: `csrftoken.eu`.
const CSRF: &str = "csrftoken";

/// Cookies by name.
pub type CookieJar = BTreeMap<String, Secret>;

/// Called with the new cookies when the cloud has changed them.
type CookieObserver = dyn Fn(&CookieJar) + Send + Sync;

/// The cookies of one host; empty before sign-in. Clones share them: a cookie set by one response is sent
/// with the next request of any clone.
#[derive(Clone, Default)]
pub struct Session {
    jar: Arc<Mutex<CookieJar>>,
    observer: Option<Arc<CookieObserver>>,
}

impl FromIterator<(String, Secret)> for Session {
    /// Restores a stored session.
    fn from_iter<T: IntoIterator<Item = (String, Secret)>>(cookies: T) -> Self {
        Self { jar: Arc::new(Mutex::new(cookies.into_iter().collect())), observer: None }
    }
}

impl Session {
    /// Calls `observe` whenever the cloud changes a cookie.
    pub fn observed(mut self, observe: impl Fn(&CookieJar) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observe));
        self
    }

    /// The present cookies, to be stored.
    pub fn cookies(&self) -> impl Iterator<Item = (String, Secret)> + use<> {
        self.jar().clone().into_iter()
    }

    pub fn is_empty(&self) -> bool {
        self.jar().is_empty()
    }

    /// The `Cookie` header with all cookies.
    pub fn header(&self) -> Result<HeaderValue, InvalidHeaderValue> {
        let jar = self.jar();
        let pairs = jar.iter().map(|(name, value)| format!("{name}={}", value.expose_secret()));
        sensitive(&pairs.collect::<Vec<_>>().join("; "))
    }

    /// The `X-CSRFToken` header, required for writes.
    pub(super) fn csrf(&self) -> Option<Result<HeaderValue, InvalidHeaderValue>> {
        let own = |name: &str| {
            name.strip_prefix(CSRF).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let jar = self.jar();
        let (_, token) = jar.iter().find(|(name, _)| own(name))?;
        Some(sensitive(token.expose_secret()))
    }

    /// Applies the `Set-Cookie` headers of a response: new, changed and deleted cookies.
    pub(super) fn absorb(&self, answer: &HeaderMap) {
        let mut jar = self.jar();
        let mut changed = false;
        for cookie in answer.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            changed |= apply(&mut jar, cookie);
        }
        if let Some(observe) = self.observer.as_ref().filter(|_| changed) {
            observe(&jar);
        }
    }

    fn jar(&self) -> MutexGuard<'_, CookieJar> {
        self.jar.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_tuple("Session").field(&self.jar().keys()).finish()
    }
}

/// Applies one `Set-Cookie`; true if it changes anything.
fn apply(jar: &mut CookieJar, cookie: &str) -> bool {
    let mut parts = cookie.split(';').map(str::trim);
    let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
        return false;
    };
    // An empty value deletes a cookie, too.
    if value.is_empty() || is_expired(parts) {
        return jar.remove(name).is_some();
    }
    let before = jar.insert(name.to_owned(), value.into());
    before.is_none_or(|before| before.expose_secret() != value)
}

/// Whether the attributes delete the cookie; `Max-Age` takes precedence over `Expires`.
fn is_expired<'a>(attributes: impl Iterator<Item = &'a str>) -> bool {
    let (mut age, mut expired) = (None, false);
    for (name, value) in attributes.filter_map(|attribute| attribute.split_once('=')) {
        if name.eq_ignore_ascii_case("max-age") {
            age = value.parse::<i64>().ok();
        } else if name.eq_ignore_ascii_case("expires") {
            let date = jiff::fmt::rfc2822::parse(value);
            expired = date.is_ok_and(|date| date.timestamp() <= jiff::Timestamp::now());
        }
    }
    age.map_or(expired, |seconds| seconds <= 0)
}

fn sensitive(text: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut value = HeaderValue::from_str(text)?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(answers: &[&str]) -> Session {
        let session = Session::default();
        for text in answers {
            let headers = HeaderMap::from_iter([(SET_COOKIE, text.parse().expect("a value"))]);
            session.absorb(&headers);
        }
        session
    }

    #[test]
    fn cookies_come_change_and_go() {
        for (answers, expected) in [
            (
                &["csrftoken=a; Path=/; Max-Age=31449600", "sessionid=b; HttpOnly"][..],
                "csrftoken=a; sessionid=b",
            ),
            (&["a=1", "a=2; Expires=Fri, 31 Dec 2100 23:59:59 GMT"], "a=2"),
            (&["a=1", "b=2", "a=x; max-age=0"], "b=2"),
            (&["a=1", "b=2", "a=x; expires=Thu, 01 Jan 1970 00:00:00 GMT"], "b=2"),
            (&["a=1; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60"], "a=1"),
            (&["a=1", "a=; Path=/", "nonsense"], ""),
        ] {
            assert_eq!(after(answers).header().expect("a header"), expected, "{answers:?}");
        }
    }

    #[test]
    fn the_token_against_forgery_is_found_in_every_region() {
        for (cookie, expected) in [
            ("csrftoken=x", Some("x")),
            ("csrftoken.eu=y", Some("y")),
            ("csrftokens=z", None),
            ("sessionid=z", None),
        ] {
            let found = after(&[cookie]).csrf().map(|header| header.expect("a header"));
            assert_eq!(found.as_ref().map(|value| value.to_str().expect("ASCII")), expected);
        }
    }

    #[test]
    fn it_is_stored_and_read_but_never_shown() {
        let session = after(&["sessionid=s3cret"]);
        let stored: Session = session.cookies().collect();
        assert_eq!(stored.header().expect("a header"), "sessionid=s3cret");
        assert!(!format!("{stored:?}{:?}", stored.header()).contains("s3cret"));
        assert!(!stored.is_empty() && Session::default().is_empty());
    }

    #[test]
    fn clones_share_the_cookies_and_only_changes_are_observed() {
        let observed = Arc::new(Mutex::new(0));
        let count = observed.clone();
        let session = after(&["a=1"]).observed(move |_| *count.lock().expect("no panic") += 1);
        let other = session.clone();
        for (text, expected, changes) in
            [("a=1", "a=1", 0), ("a=2", "a=2", 1), ("b=; Path=/", "a=2", 1), ("a=", "", 2)]
        {
            let headers = HeaderMap::from_iter([(SET_COOKIE, text.parse().expect("a value"))]);
            other.absorb(&headers);
            assert_eq!(session.header().expect("a header"), expected);
            assert_eq!(*observed.lock().expect("no panic"), changes, "{text}");
        }
    }
}
