//! Stores credentials in files that only the user can read, one for each cloud.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use secrecy::zeroize::Zeroizing;

/// Read and write for the user, nothing for others.
const PRIVATE: u32 = 0o600;
const PRIVATE_FOLDER: u32 = 0o700;

/// Larger files, in bytes, are not entries of ours.
const LARGEST: u64 = 1 << 20;

/// Returns `mistcat/credentials/HOST.json` in the user's data folder (`XDG_DATA_HOME`).
pub fn path(host: &str) -> Option<PathBuf> {
    let folder = dirs::data_local_dir()?.join("mistcat").join("credentials");
    Some(folder.join(format!("{}.json", name(host))))
}

/// The host alone for `https`. Two clouds may map to the same name: the entry itself names its cloud.
fn name(host: &str) -> String {
    let plain = host.strip_prefix("https://").unwrap_or(host);
    let usual = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
    plain.chars().map(|letter| if usual(letter) { letter } else { '_' }).collect()
}

/// Reads the text of an entry; `None` without a file. Permissions that let others read it are tightened,
/// with a warning.
pub fn read(path: &Path, warn: impl FnOnce(&str)) -> io::Result<Option<Zeroizing<String>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mode = file.metadata()?.permissions().mode() & 0o777;
    if mode & !PRIVATE != 0 {
        let shown = path.display();
        warn(&match file.set_permissions(Permissions::from_mode(PRIVATE)) {
            Ok(()) => format!(
                "{shown} could be read by others (mode {mode:03o}): it is 600 now; if they may have seen it, make a new token"
            ),
            Err(error) => format!("{shown} can be read by others (mode {mode:03o}): {error}"),
        });
    }
    let mut bytes = Zeroizing::new(Vec::new());
    file.take(LARGEST).read_to_end(&mut bytes)?;
    // Bytes that are not text fail to parse as an entry later, with a warning.
    Ok(Some(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned())))
}

/// Replaces the file atomically, so that no other run sees half of it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().expect("the path ends with a file");
    DirBuilder::new().recursive(true).mode(PRIVATE_FOLDER).create(folder)?;
    if folder.metadata()?.permissions().mode() & 0o777 != PRIVATE_FOLDER {
        fs::set_permissions(folder, Permissions::from_mode(PRIVATE_FOLDER))?;
    }
    let draft = path.with_extension(format!("{}.new", std::process::id()));
    // A killed run with the same process id may have left one.
    let _ = fs::remove_file(&draft);
    let written = fill(&draft, bytes).and_then(|()| fs::rename(&draft, path));
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written
}

fn fill(draft: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(PRIVATE).open(draft)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_file_name() {
        for (host, expected) in [
            ("https://api.eu.mist.com", "api.eu.mist.com"),
            ("http://127.0.0.1:8080", "http___127.0.0.1_8080"),
            ("https://[::1]:1/../x", "___1__1_.._x"),
        ] {
            assert_eq!(name(host), expected);
        }
    }

    #[test]
    fn only_the_user_may_read_it() {
        let folder = std::env::temp_dir().join(format!("mistcat-file-{}", std::process::id()));
        let path = folder.join("credentials").join("host.json");
        let mode = |path: &Path| path.metadata().expect("it is there").permissions().mode() & 0o777;
        assert!(read(&path, |_| panic!("nothing to warn of")).expect("no failure").is_none());
        write(&path, b"one").expect("a first time");
        write(&path, b"two").expect("in its place");
        assert_eq!((mode(&path), mode(path.parent().expect("a folder"))), (0o600, 0o700));
        assert_eq!(fs::read_dir(path.parent().expect("a folder")).expect("a folder").count(), 1);
        fs::set_permissions(&path, Permissions::from_mode(0o644)).expect("opened to all");
        let mut warning = String::new();
        let text = read(&path, |message| message.clone_into(&mut warning)).expect("read");
        assert_eq!(text.expect("a file").as_str(), "two");
        assert!(warning.contains("mode 644") && mode(&path) == 0o600, "{warning}");
        read(&path, |_| panic!("it is reported once")).expect("read");
        fs::remove_dir_all(&folder).expect("removed");
    }
}
