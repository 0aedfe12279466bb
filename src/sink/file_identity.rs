//! Recognises a file by its inode, whatever path leads to it.

use std::fs;
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{FileType, fstat};

/// Identifies a regular file; hard and symbolic links to it have the same identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileIdentity {
    device: u64,
    inode: u64,
}

impl FileIdentity {
    /// `None` for a missing file, a pipe or a device.
    pub fn of(path: &Path) -> Option<Self> {
        let about = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        Some(Self { device: about.dev(), inode: about.ino() })
    }

    /// The identity of an open file; `None` for a pipe or a device.
    pub fn of_open(file: impl AsFd) -> Option<Self> {
        let about = fstat(file).ok()?;
        let is_file = FileType::from_raw_mode(about.st_mode) == FileType::RegularFile;
        // Their types differ between operating systems.
        #[allow(clippy::useless_conversion, clippy::unnecessary_cast)]
        is_file.then_some(Self { device: about.st_dev as u64, inode: about.st_ino as u64 })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFolder;
    use super::*;

    #[test]
    fn links_are_the_same_file() {
        let folder = TestFolder::new("identity");
        let (one, link, other) =
            (folder.path.join("one"), folder.path.join("link"), folder.path.join("other"));
        fs::write(&one, "1").expect("written");
        fs::write(&other, "1").expect("written");
        fs::hard_link(&one, &link).expect("a link");
        let open = fs::File::open(&link).expect("it is there");
        assert!(FileIdentity::of(&one).is_some());
        assert_eq!(FileIdentity::of(&one), FileIdentity::of(&link));
        assert_eq!(FileIdentity::of(&one), FileIdentity::of_open(open));
        assert_ne!(FileIdentity::of(&one), FileIdentity::of(&other));
        assert_eq!(FileIdentity::of(Path::new("/dev/null")), None);
    }
}
