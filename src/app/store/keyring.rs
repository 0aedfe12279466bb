//! Stores credentials in the system's keyring: the Secret Service or the macOS Keychain.
//!
//! Without such a service, or where it refuses, credentials go to the file instead.

use std::thread;

use keyring::{Entry, Error};
use secrecy::zeroize::Zeroizing;

/// The name under which the keyring lists the entries.
const SERVICE: &str = "mistcat";

/// Returns the text of an entry.
pub fn load(host: &str) -> Option<Zeroizing<String>> {
    with(host, |entry| entry.get_password().map(Zeroizing::new))
}

/// Stores an entry; false if the keyring is not available.
pub fn save(host: &str, text: &str) -> bool {
    with(host, |entry| entry.set_password(text)).is_some()
}

/// Removes an entry; false if there was none.
pub fn remove(host: &str) -> bool {
    with(host, Entry::delete_credential).is_some()
}

/// Works on a thread of its own: calls to the service block, and the caller may be inside the runtime.
fn with<T: Send>(host: &str, work: impl FnOnce(&Entry) -> Result<T, Error> + Send) -> Option<T> {
    thread::scope(|scope| {
        let work = || Entry::new(SERVICE, host).and_then(|entry| work(&entry)).ok();
        scope.spawn(work).join().ok().flatten()
    })
}
