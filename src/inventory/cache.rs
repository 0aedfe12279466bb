//! Caches lists on disk, so that the next start makes no calls.
//!
//! One folder for each cloud and identity, one file for each list: programs that run side by side never
//! touch each other's lists half-way, and a damaged file hurts its own list alone. Whatever goes wrong
//! here costs a call and nothing else. Knows nothing of what the lists mean.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use rustix::fs::OFlags;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Files of another layout are not read.
const VERSION: u32 = 1;

const EXTENSION: &str = "json";

/// The files of one cloud and identity.
#[derive(Clone, Debug)]
pub struct ListCache {
    /// `None` keeps nothing.
    folder: Option<PathBuf>,
    /// Older files do not count; 0 keeps nothing either.
    ttl: Duration,
}

#[derive(Deserialize, Serialize)]
struct CacheFile<T> {
    version: u32,
    /// Seconds since 1970.
    fetched: i64,
    entries: Vec<T>,
}

/// Where the caches of all clouds are; `None` where the system has no such folder.
pub fn root() -> Option<PathBuf> {
    dirs::cache_dir().map(|folder| folder.join("mistcat"))
}

impl ListCache {
    pub fn new(folder: Option<PathBuf>, ttl: Duration) -> Self {
        Self { folder: folder.filter(|_| !ttl.is_zero()), ttl }
    }

    /// The entries of a list that was stored not too long ago.
    ///
    /// # Errors
    ///
    /// What is wrong with a file that is there but cannot be used.
    pub fn read<T: DeserializeOwned>(&self, key: (&str, &str)) -> io::Result<Option<Vec<T>>> {
        let Some(path) = self.path(key) else { return Ok(None) };
        match read_regular(&path) {
            Ok(bytes) => self.fresh(&bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The entries of all lists of a kind.
    pub fn of_kind<T: DeserializeOwned>(&self, kind: &str) -> Vec<T> {
        let own = |path: &PathBuf| {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let kind_of = stem.split_once('-').map_or(stem, |(kind, _)| kind);
            kind_of == kind && path.extension().is_some_and(|own| own == EXTENSION)
        };
        let folder = self.folder.as_deref().and_then(|folder| fs::read_dir(folder).ok());
        let mut paths: Vec<PathBuf> =
            folder.into_iter().flatten().flatten().map(|entry| entry.path()).filter(own).collect();
        paths.sort_unstable();
        let read = |path: PathBuf| self.fresh(&read_regular(&path).ok()?).ok()?;
        paths.into_iter().filter_map(read).flatten().collect()
    }

    /// Puts the list in place of the one that is there.
    pub fn write<T: Serialize>(&self, key: (&str, &str), entries: &[T]) -> io::Result<()> {
        let (Some(folder), Some(path)) = (&self.folder, self.path(key)) else { return Ok(()) };
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let fetched = Timestamp::now().as_second();
        let text = serde_json::to_vec(&CacheFile {
            version: VERSION,
            fetched,
            entries: entries.iter().collect(),
        })?;
        replace(&path, &text)
    }

    fn path(&self, (kind, of): (&str, &str)) -> Option<PathBuf> {
        // Ids come from the command line as well as from the cloud.
        let safe = of.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let stem = if of.is_empty() { kind.to_owned() } else { format!("{kind}-{of}") };
        let folder = self.folder.as_ref().filter(|_| safe)?;
        Some(folder.join(format!("{stem}.{EXTENSION}")))
    }

    fn fresh<T: DeserializeOwned>(&self, bytes: &[u8]) -> io::Result<Option<Vec<T>>> {
        let stored: CacheFile<T> = serde_json::from_slice(bytes)?;
        // A time to come is that of a clock that was wrong.
        let age = u64::try_from(Timestamp::now().as_second() - stored.fetched);
        let fresh = age.is_ok_and(|age| Duration::from_secs(age) < self.ttl);
        Ok((stored.version == VERSION && fresh).then_some(stored.entries))
    }
}

/// Reads a file; a pipe or a device in its place, which might never end, is an error.
fn read_regular(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a named pipe would wait for a writer.
    let flags = OFlags::NONBLOCK.bits().cast_signed();
    let mut file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no regular file"));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file beside it and renames that, so that nobody reads half of it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let beside = path.with_extension(format!("{}-{number}.new", std::process::id()));
    let mut open = OpenOptions::new();
    let written = open
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // It may never have been made.
        let _ = fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    struct TemporaryCacheFolder(PathBuf);

    impl TemporaryCacheFolder {
        fn new(name: &str) -> Self {
            let folder =
                std::env::temp_dir().join(format!("mistcat-cache-{}-{name}", std::process::id()));
            Self(folder)
        }

        fn cache(&self, ttl: Duration) -> ListCache {
            ListCache::new(Some(self.0.join("own")), ttl)
        }
    }

    impl Drop for TemporaryCacheFolder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn entries(cache: &ListCache) -> Option<Vec<String>> {
        cache.read(("sites", "o-1")).expect("readable")
    }

    #[test]
    fn lists_are_kept_for_their_time_by_their_owner_alone() {
        let folder = TemporaryCacheFolder::new("kept");
        let cache = folder.cache(HOUR);
        assert_eq!(entries(&cache), None);
        cache.write(("sites", "o-1"), &["a", "b"]).expect("written");
        cache.write(("sites", "o-2"), &["c"]).expect("written");
        cache.write(("maps", "o-2"), &["d"]).expect("written");
        assert_eq!(entries(&cache), Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(cache.of_kind::<String>("sites"), ["a", "b", "c"]);
        assert_eq!(entries(&folder.cache(Duration::ZERO)), None);
        let file = folder.0.join("own/sites-o-1.json");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(&folder.0.join("own"))), (0o600, 0o700));
        assert_eq!(fs::read_dir(folder.0.join("own")).expect("a folder").count(), 3);
    }

    #[test]
    fn what_is_old_from_the_future_or_of_another_layout_does_not_count() {
        let folder = TemporaryCacheFolder::new("old");
        let cache = folder.cache(HOUR);
        cache.write(("sites", "o-1"), &["a"]).expect("written");
        let file = folder.0.join("own/sites-o-1.json");
        let now = Timestamp::now().as_second();
        for (version, fetched, found) in
            [(1, now - 3590, true), (1, now - 3600, false), (1, now + 60, false), (2, now, false)]
        {
            let text = format!(r#"{{"version":{version},"fetched":{fetched},"entries":["a"]}}"#);
            fs::write(&file, text).expect("written");
            assert_eq!(entries(&cache).is_some(), found, "{version} {fetched}");
        }
    }

    #[test]
    fn damaged_files_are_told_and_replaced() {
        let folder = TemporaryCacheFolder::new("damaged");
        let cache = folder.cache(HOUR);
        cache.write(("sites", "o-1"), &["a"]).expect("written");
        for text in ["", "{", "[]", "\u{0}\u{0}", r#"{"version":1,"fetched":1,"entries":[{}]}"#] {
            fs::write(folder.0.join("own/sites-o-1.json"), text).expect("written");
            assert!(cache.read::<String>(("sites", "o-1")).is_err(), "{text}");
            assert!(cache.of_kind::<String>("sites").is_empty(), "{text}");
        }
        cache.write(("sites", "o-1"), &["b"]).expect("written");
        assert_eq!(entries(&cache), Some(vec!["b".to_owned()]));
    }

    #[test]
    fn a_pipe_in_place_of_a_list_is_skipped_and_replaced() {
        let folder = TemporaryCacheFolder::new("pipe");
        let cache = folder.cache(HOUR);
        cache.write(("sites", "o-2"), &["b"]).expect("written");
        let pipe = folder.0.join("own/sites-o-1.json");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("mkfifo runs").success());
        assert!(cache.read::<String>(("sites", "o-1")).is_err());
        assert_eq!(cache.of_kind::<String>("sites"), ["b"]);
        cache.write(("sites", "o-1"), &["a"]).expect("written");
        assert_eq!(entries(&cache), Some(vec!["a".to_owned()]));
    }

    #[test]
    fn a_place_that_cannot_be_written_is_an_error_and_an_odd_id_is_not_kept() {
        let folder = TemporaryCacheFolder::new("odd");
        fs::create_dir_all(&folder.0).expect("a folder");
        fs::write(folder.0.join("own"), "a file").expect("written");
        assert!(folder.cache(HOUR).write(("sites", "o-1"), &["a"]).is_err());
        assert_eq!(folder.cache(HOUR).path(("sites", "../x")), None);
        assert!(ListCache::new(None, HOUR).write(("sites", "o"), &["a"]).is_ok());
    }
}
