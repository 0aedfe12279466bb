//! Stores credentials in the system's keyring: the Secret Service or the macOS Keychain.
//!
//! Where there is no such service, or it refuses, nothing is kept here, and the file does it.

use std::thread;

use keyring::{Entry, Error};
use secrecy::zeroize::Zeroizing;

/// Under this name the entries are listed to the user.
const SERVICE: &str = "mistcat";

/// The text of an entry.
pub fn load(host: &str) -> Option<Zeroizing<String>> {
    with(host, |entry| entry.get_password().map(Zeroizing::new))
}

/// Whether it is kept there.
pub fn save(host: &str, text: &str) -> bool {
    with(host, |entry| entry.set_password(text)).is_some()
}

/// Whether there was anything.
pub fn remove(host: &str) -> bool {
    with(host, Entry::delete_credential).is_some()
}

/// On a thread of its own: the service is asked over a bus that blocks, and we may be inside the runtime.
fn with<T: Send>(host: &str, work: impl FnOnce(&Entry) -> Result<T, Error> + Send) -> Option<T> {
    thread::scope(|scope| {
        let work = || Entry::new(SERVICE, host).and_then(|entry| work(&entry)).ok();
        scope.spawn(work).join().ok().flatten()
    })
}
