//! Finds the files of earlier runs by the names that a template can produce.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::numbering::{PART, unnumbered};
use super::pattern::FileNamePattern;

/// A file of an earlier run. Sorts by age, then by number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftoverFile {
    pub modified: SystemTime,
    /// The number in its name, 0 if it has none.
    pub number: u32,
    /// Without [`PART`].
    pub path: PathBuf,
    pub unfinished: bool,
}

/// Adds every file that one of the patterns matches to those already `found`: oldest first, each once.
pub fn survey(
    mut found: Vec<LeftoverFile>,
    patterns: impl IntoIterator<Item = FileNamePattern>,
) -> Vec<LeftoverFile> {
    for pattern in patterns {
        let components = pattern.components();
        let root = components.first().and_then(FileNamePattern::text);
        let absolute = root.is_some_and(|text| text.is_empty());
        let start = if absolute { PathBuf::from("/") } else { PathBuf::new() };
        descend(&start, &components[usize::from(absolute)..], &mut found);
    }
    // `{site}.pcap` also matches `HQ.ethernet.pcap`, which is a side file of HQ.
    let mut seen = HashSet::new();
    found.retain(|file| seen.insert((file.path.clone(), file.unfinished)));
    found.sort();
    found
}

fn descend(folder: &Path, components: &[FileNamePattern], found: &mut Vec<LeftoverFile>) {
    let Some((first, rest)) = components.split_first() else { return };
    if let (Some(text), false) = (first.text(), rest.is_empty()) {
        return descend(&folder.join(text), rest, found);
    }
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    for entry in fs::read_dir(here).into_iter().flatten().flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let Ok(about) = entry.metadata() else { continue };
        if !rest.is_empty() && about.is_dir() && first.matches(&name) {
            descend(&folder.join(&name), rest, found);
        } else if rest.is_empty() && about.is_file() {
            let stem = name.strip_suffix(PART);
            let own = stem.unwrap_or(&name);
            if let Some(number) = number(first, own) {
                let modified = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                let path = folder.join(own);
                found.push(LeftoverFile { modified, number, path, unfinished: stem.is_some() });
            }
        }
    }
}

/// The number in `name`, if the pattern can have produced the name.
pub fn number(pattern: &FileNamePattern, name: &str) -> Option<u32> {
    if pattern.matches(name) {
        return Some(0);
    }
    let (base, number) = unnumbered(name)?;
    pattern.matches(&base).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::super::template::FileNameTemplate;
    use super::super::testing::TestFolder;
    use super::*;

    #[test]
    fn the_files_of_a_template_are_found() {
        let folder = TestFolder::new("survey");
        for name in ["a-1.csv", "a-1-0002.csv", "a-2.csv.part", "b-1.csv", "a-x.csv", "sub/a-1.csv"]
        {
            folder.write(name, b"x");
        }
        let template = folder.path.join("a-%u.csv");
        let pattern =
            FileNameTemplate::parse(template.to_str().expect("UTF-8")).expect("one").pattern();
        let mut names: Vec<_> = survey(Vec::new(), [pattern.clone(), pattern])
            .into_iter()
            .map(|found| {
                let name = found.path.strip_prefix(&folder.path).expect("inside").to_owned();
                (name.display().to_string(), found.number, found.unfinished)
            })
            .collect();
        names.sort();
        assert_eq!(
            names,
            [
                ("a-1-0002.csv".to_owned(), 2, false),
                ("a-1.csv".to_owned(), 0, false),
                ("a-2.csv".to_owned(), 0, true)
            ]
        );
    }
}
