//! Creates the folders of output files, and syncs them to disk.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Creates a folder that only the template names. The `fixed` one above it must exist: a mistyped path is an
/// error, not a new tree.
pub fn create_folder(folder: Option<&Path>, fixed: &Path) -> io::Result<()> {
    match folder {
        Some(folder) if !folder.as_os_str().is_empty() && folder != fixed => {
            fs::metadata(fixed)?;
            fs::create_dir_all(folder)
        }
        _ => Ok(()),
    }
}

/// Syncs the folder of `file`, so that its new name survives a power failure.
pub fn sync_folder(file: &Path) {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    // Some file systems cannot sync a folder; the name is then as safe as they make it.
    let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
}
