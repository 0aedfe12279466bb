//! Creates the folders of output files, and syncs them to disk.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Makes a folder that the template names; the `fixed` one before it must be there.
pub fn make(folder: Option<&Path>, fixed: &Path) -> io::Result<()> {
    match folder {
        Some(folder) if !folder.as_os_str().is_empty() && folder != fixed => {
            fs::metadata(fixed)?;
            fs::create_dir_all(folder)
        }
        _ => Ok(()),
    }
}

/// So that the new name, too, outlives a loss of power.
pub fn sync_folder(file: &Path) {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    // Some file systems cannot; the name is then as safe as they make it.
    let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
}
