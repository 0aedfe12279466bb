//! The figures that README.md shows.

use std::path::{Path, PathBuf};

pub struct Readme(String);

impl Readme {
    /// Before anything is measured, so that a missing mark is found at once.
    pub fn open() -> Self {
        let text = std::fs::read_to_string(in_repository("README.md")).expect("README.md");
        let readme = Self(text);
        for name in ["speed", "goals", "long"] {
            assert!(readme.parts(name).is_some(), "README.md has no marks around `{name}`");
        }
        readme
    }

    /// Replaces what stands between the marks of this name.
    pub fn replace(&mut self, name: &str, with: &str) {
        let (before, after) = self.parts(name).expect("looked at when it was opened");
        self.0 = format!("{before}{with}{after}");
    }

    pub fn save(&self) {
        write("README.md", &self.0);
    }

    /// What stands before and behind, with the marks.
    fn parts(&self, name: &str) -> Option<(&str, &str)> {
        let start = format!("<!-- {name} -->\n");
        let from = self.0.find(&start)? + start.len();
        let to = from + self.0[from..].find(&format!("<!-- end of {name} -->"))?;
        Some((&self.0[..from], &self.0[to..]))
    }
}

/// Writes a file of this repository.
pub fn write(name: &str, text: &str) {
    std::fs::write(in_repository(name), text).expect("the repository can be written to");
}

fn in_repository(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}
