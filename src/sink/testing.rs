//! Provides a temporary folder to the tests of the file sink.

use std::fs;
use std::path::PathBuf;

/// A folder of its own for one test, gone when dropped.
pub struct TestFolder {
    pub path: PathBuf,
}

impl TestFolder {
    pub fn new(name: &str) -> Self {
        let name = format!("mistcat-sink-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder");
        Self { path }
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path.join(name);
        fs::create_dir_all(path.parent().expect("it is inside the folder")).expect("a folder");
        fs::write(&path, bytes).expect("written");
        path
    }

    /// Name and text of every file, sorted.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let mut folders = vec![self.path.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&self.path).expect("inside").display().to_string();
                    let text =
                        String::from_utf8_lossy(&fs::read(&path).expect("read")).into_owned();
                    files.push((name, text));
                }
            }
        }
        files.sort();
        files
    }
}

impl Drop for TestFolder {
    fn drop(&mut self) {
        // It is only temporary.
        let _ = fs::remove_dir_all(&self.path);
    }
}
