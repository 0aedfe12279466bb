//! Folders of the tests.

use std::fs;
use std::path::PathBuf;

/// A folder of its own for one test, gone when dropped.
pub struct Folder(pub PathBuf);

impl Folder {
    /// `name` is no other test's of the same binary.
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("mistcat-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a UTF-8 path").to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // It is only temporary.
        let _ = fs::remove_dir_all(&self.0);
    }
}
