//! The figures on the performance page, between the marks that it has for them.

use std::path::{Path, PathBuf};

/// Where the figures stand.
const PAGE: &str = "docs/performance.md";

pub struct Page(String);

impl Page {
    /// Called before anything is measured, so that a missing mark fails at once.
    pub fn open() -> Self {
        let text = std::fs::read_to_string(in_repository(PAGE)).expect(PAGE);
        let page = Self(text);
        for name in ["speed", "goals", "long"] {
            assert!(page.parts(name).is_some(), "{PAGE} has no marks around `{name}`");
        }
        page
    }

    /// Replaces the text between the marks of this name.
    pub fn replace(&mut self, name: &str, with: &str) {
        let (before, after) = self.parts(name).expect("looked at when it was opened");
        self.0 = format!("{before}{with}{after}");
    }

    pub fn save(&self) {
        write(PAGE, &self.0);
    }

    /// The text before and after, marks included.
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
