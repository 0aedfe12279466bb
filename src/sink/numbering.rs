//! Numbers files that would otherwise have the same name: `x.ndjson`, `x-0001.ndjson`, ….

use std::fs;
use std::path::{Path, PathBuf};

use super::compression::Compression;

/// The suffix of a file that is not complete.
pub const PART: &str = ".part";

/// Inserts a number before the extension; 0 leaves the name as it is.
pub fn numbered(path: &Path, number: u32) -> PathBuf {
    if number == 0 {
        return path.to_owned();
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (stem, ending) = name.split_at(ending_at(&name));
    path.with_file_name(format!("{stem}-{number:04}{ending}"))
}

/// Splits a numbered name into the name without the number, and the number.
pub fn unnumbered(name: &str) -> Option<(String, u32)> {
    let (stem, ending) = name.split_at(name.rfind('/').map_or(0, |place| place + 1));
    let (folder, name) = (stem, ending);
    let (stem, ending) = name.split_at(ending_at(name));
    let (base, digits) = stem.rsplit_once('-')?;
    let padded = digits.len() == 4 || (digits.len() > 4 && !digits.starts_with('0'));
    let number =
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
    (padded && number > 0).then(|| (format!("{folder}{base}{ending}"), number))
}

/// The name of the file until it is complete.
pub fn part(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(PART);
    path.with_file_name(name)
}

/// The highest number in use, part files included; `None` if no file has this name.
pub fn highest(base: &Path) -> Option<u32> {
    let folder = base.parent().filter(|folder| !folder.as_os_str().is_empty());
    let wanted = base.file_name()?.to_str()?;
    let entries = fs::read_dir(folder.unwrap_or(Path::new("."))).ok()?;
    let number = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        let name = name.strip_suffix(PART).unwrap_or(&name);
        if name == wanted {
            return Some(0);
        }
        unnumbered(name).filter(|(base, _)| base == wanted).map(|(_, number)| number)
    };
    entries.flatten().filter_map(number).max()
}

/// Where the extension starts, including that of the compression.
fn ending_at(name: &str) -> usize {
    let plain = Compression::ALL.iter().find_map(|compression| {
        name.strip_suffix(compression.ending()).filter(|plain| !plain.is_empty())
    });
    let plain = plain.unwrap_or(name);
    plain.rfind('.').filter(|place| *place > 0).unwrap_or(plain.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_before_the_ending() {
        for (name, number, expected) in [
            ("a/x.ndjson", 0, "a/x.ndjson"),
            ("a/x.ndjson", 1, "a/x-0001.ndjson"),
            ("a/x.ndjson.gz", 12, "a/x-0012.ndjson.gz"),
            ("x", 10_000, "x-10000"),
            ("a.b/x", 2, "a.b/x-0002"),
            (".x", 2, ".x-0002"),
        ] {
            let given = numbered(Path::new(name), number);
            assert_eq!(given, Path::new(expected));
            let back = unnumbered(given.to_str().expect("UTF-8"));
            assert_eq!(back, (number > 0).then(|| (name.to_owned(), number)));
        }
        for name in ["x-1.csv", "x-00012.csv", "x-0000.csv", "x-12a4.csv", "x.0001", "0001"] {
            assert_eq!(unnumbered(name), None, "{name}");
        }
        assert_eq!(part(Path::new("a/x.csv")), Path::new("a/x.csv.part"));
    }
}
