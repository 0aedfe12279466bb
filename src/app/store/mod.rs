//! Stores the credentials from `auth login` for later runs: one token or session per cloud.
//!
//! Each cloud has one entry, named by its REST base, so that credentials never go to another host or over
//! another scheme. Entries are in the system's keyring if the program is built for it and there is one, and in
//! files otherwise. Options, environment and configuration take precedence; callers see to that.

mod file;
#[cfg(feature = "keyring")]
mod keyring;

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use secrecy::ExposeSecret;
use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::net::{CookieJar, Secret};
use crate::notice::Notice;
use crate::run::Reporter;

/// The entry of one cloud.
#[derive(Clone, Debug)]
pub struct CredentialsStore {
    /// The REST base.
    host: String,
    /// `None` if the user has no data folder.
    file: Option<PathBuf>,
    reporter: Reporter,
}

/// The credentials of an entry.
#[derive(Clone, Debug)]
pub enum StoredCredentials {
    Token(Secret),
    Session { email: String, cookies: CookieJar },
}

impl StoredCredentials {
    /// The kind in one word.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Token(_) => "token",
            Self::Session { .. } => "session",
        }
    }
}

/// The place of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreLocation {
    #[cfg_attr(not(feature = "keyring"), expect(dead_code, reason = "needs the feature"))]
    Keyring,
    File(PathBuf),
}

impl fmt::Display for StoreLocation {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keyring => to.write_str("the system's keyring"),
            Self::File(path) => write!(to, "{}", path.display()),
        }
    }
}

impl CredentialsStore {
    /// The entry of the cloud with this REST base; `reporter` prints warnings about it.
    pub fn of(host: &str, reporter: Reporter) -> Self {
        Self { host: host.to_owned(), file: file::path(host), reporter }
    }

    /// Describes where the entry is or would be.
    pub fn describe(&self) -> String {
        let file = self.file.as_ref().map_or_else(
            || "(there is no folder for it)".to_owned(),
            |path| path.display().to_string(),
        );
        if cfg!(feature = "keyring") { format!("the system's keyring, or {file}") } else { file }
    }

    /// Loads the credentials and their place. An unreadable entry is reported and counts as none.
    pub fn load(&self) -> Option<(StoredCredentials, StoreLocation)> {
        #[cfg(feature = "keyring")]
        if let Some(text) = keyring::load(&self.host) {
            return self.parse(&text, StoreLocation::Keyring);
        }
        let path = self.file.as_ref()?;
        let found = file::read(path, |message| self.warn(message));
        match found {
            Ok(text) => self.parse(&text?, StoreLocation::File(path.clone())),
            Err(error) => {
                self.warn(&format!("cannot read {}: {error}", path.display()));
                None
            }
        }
    }

    /// Stores the credentials in place of earlier ones.
    pub fn save(&self, kept: &StoredCredentials) -> Result<StoreLocation, Error> {
        let text = self.text(kept);
        #[cfg(feature = "keyring")]
        if keyring::save(&self.host, &text) {
            // An older entry in a file would come back once the keyring is gone.
            self.remove_file()?;
            return Ok(StoreLocation::Keyring);
        }
        let path = self.file.as_ref().ok_or_else(|| {
            Error::usage(
                "there is no folder to keep it in",
                Some("set `HOME` or `XDG_DATA_HOME`; or set `MIST_APITOKEN` instead"),
            )
        })?;
        let failed = |source| Error::Write { path: path.clone(), source };
        file::write(path, text.as_bytes()).map_err(failed)?;
        Ok(StoreLocation::File(path.clone()))
    }

    /// Stores the cookies of a session that the cloud has renewed, unless its entry was removed meanwhile.
    pub fn renew(&self, cookies: &CookieJar) {
        let Some((StoredCredentials::Session { email, .. }, _)) = self.load() else { return };
        if let Err(error) =
            self.save(&StoredCredentials::Session { email, cookies: cookies.clone() })
        {
            self.warn(&format!("the session was renewed and cannot be kept: {error}"));
        }
    }

    /// Removes the entry; false if there was none.
    pub fn remove(&self) -> Result<bool, Error> {
        #[cfg(feature = "keyring")]
        let removed = keyring::remove(&self.host);
        #[cfg(not(feature = "keyring"))]
        let removed = false;
        Ok(self.remove_file()? || removed)
    }

    fn remove_file(&self) -> Result<bool, Error> {
        let Some(path) = &self.file else { return Ok(false) };
        match std::fs::remove_file(path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
            Err(source) => Err(Error::Write { path: path.clone(), source }),
        }
    }

    fn warn(&self, message: &str) {
        self.reporter.notice(&Notice::CredentialsStore { detail: message.to_owned() });
    }

    fn parse(
        &self,
        text: &str,
        place: StoreLocation,
    ) -> Option<(StoredCredentials, StoreLocation)> {
        let entry =
            serde_json::from_str::<StoreEntry>(text).ok().filter(|entry| entry.host == self.host);
        let kept = entry.and_then(StoreEntry::kept);
        if kept.is_none() {
            self.warn(&format!("{place} is damaged, and ignored: run `mistcat auth login`"));
        }
        kept.map(|kept| (kept, place))
    }

    fn text(&self, kept: &StoredCredentials) -> Zeroizing<String> {
        let mut shown =
            StoreEntryView { host: &self.host, token: None, email: None, cookies: None };
        match kept {
            StoredCredentials::Token(token) => shown.token = Some(token.expose_secret()),
            StoredCredentials::Session { email, cookies } => {
                let pairs =
                    cookies.iter().map(|(name, value)| (name.as_str(), value.expose_secret()));
                shown.email = Some(email);
                shown.cookies = Some(pairs.collect());
            }
        }
        let text = serde_json::to_string(&shown).expect("an entry is plain data");
        Zeroizing::new(text)
    }
}

/// An entry, as it is read.
#[derive(Deserialize)]
struct StoreEntry {
    host: String,
    token: Option<Secret>,
    email: Option<String>,
    cookies: Option<CookieJar>,
}

/// An entry, as it is written.
#[derive(Serialize)]
struct StoreEntryView<'a> {
    host: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cookies: Option<BTreeMap<&'a str, &'a str>>,
}

impl StoreEntry {
    fn kept(self) -> Option<StoredCredentials> {
        match (self.token, self.cookies) {
            (Some(token), _) => Some(StoredCredentials::Token(token)),
            (None, Some(cookies)) if !cookies.is_empty() => {
                Some(StoredCredentials::Session { email: self.email.unwrap_or_default(), cookies })
            }
            (None, _) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const QUIET: Reporter = Reporter { level: None, json: false, color: false };
    const HOST: &str = "https://api.eu.mist.com";

    fn store(name: &str) -> CredentialsStore {
        let folder = std::env::temp_dir().join(format!("mistcat-store-{}", std::process::id()));
        CredentialsStore { host: HOST.to_owned(), file: Some(folder.join(name)), reporter: QUIET }
    }

    #[test]
    fn what_is_kept_comes_back_and_is_never_shown() {
        let store = store("back");
        assert!(store.load().is_none() && !store.remove().expect("nothing there"));
        let place = store.save(&StoredCredentials::Token("s3cret".into())).expect("it is kept");
        let (kept, found) = store.load().expect("it is there");
        assert_eq!(found, place);
        assert!(
            matches!(&kept, StoredCredentials::Token(token) if token.expose_secret() == "s3cret")
        );
        assert!(!format!("{kept:?}{store:?}").contains("s3cret"));
        let cookies: CookieJar = [("sessionid".to_owned(), "c00kie".into())].into();
        let session = StoredCredentials::Session {
            email: "a@b.example".to_owned(),
            cookies: cookies.clone(),
        };
        store.renew(&cookies);
        assert!(
            matches!(store.load(), Some((StoredCredentials::Token(_), _))),
            "a token is no session"
        );
        store.save(&session).expect("in its place");
        store.renew(&[("sessionid".to_owned(), "new".into())].into());
        let Some((StoredCredentials::Session { email, cookies }, _)) = store.load() else {
            panic!("a session")
        };
        assert_eq!((email.as_str(), cookies["sessionid"].expose_secret()), ("a@b.example", "new"));
        assert!(store.remove().expect("it is removed"));
        store.renew(&cookies);
        assert!(store.load().is_none(), "what was removed does not come back");
    }

    #[test]
    fn foreign_and_damaged_entries_are_none() {
        let store = store("damaged");
        let Some(path) = store.file.clone() else { panic!("a path") };
        store.save(&StoredCredentials::Token("s3cret".into())).expect("it is kept");
        assert_eq!(path.metadata().expect("a file").permissions().mode() & 0o777, 0o600);
        let other = CredentialsStore { host: "http://api.eu.mist.com".to_owned(), ..store.clone() };
        assert!(other.load().is_none(), "another scheme is another cloud");
        for text in ["", "{", "[]", r#"{"host":"https://api.eu.mist.com"}"#, "\u{1}\u{2}"] {
            std::fs::write(&path, text).expect("written");
            assert!(store.load().is_none(), "{text}");
        }
        store.remove().expect("it is removed");
    }
}
