//! Installs a script in Wireshark's personal extcap folder that calls this program.

use std::fmt::Write;
use std::fs;
use std::io::{Error as Failure, ErrorKind};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::text::SECRET_VARIABLES;

/// The marker that identifies our own scripts.
const MARK: &str = "Made by `mistcat extcap --install`";

/// Where to look for tshark: on the path, then in the usual places.
const USUAL: [&str; 3] = [
    "tshark",
    "/Applications/Wireshark.app/Contents/MacOS/tshark",
    "C:\\Program Files\\Wireshark\\tshark.exe",
];

/// The script to install.
#[derive(Debug)]
pub struct ExtcapScript {
    pub path: PathBuf,
    pub text: String,
}

/// The folder where Wireshark looks for the user's own extcaps.
///
/// # Errors
///
/// [`Error::Usage`] if neither Wireshark nor the home folder determines it.
pub fn folder() -> Result<PathBuf, Error> {
    let folders = USUAL.iter().find_map(|program| folders_of(program));
    let folder = folders.as_deref().and_then(parse_folder).or_else(usual);
    folder.ok_or_else(|| {
        let hint = "is Wireshark installed? `tshark -G folders` names its folders";
        Error::usage("Wireshark's personal extcap folder is not known", Some(hint))
    })
}

fn folders_of(program: &str) -> Option<String> {
    let mut command = Command::new(program);
    for name in SECRET_VARIABLES {
        command.env_remove(name);
    }
    let output = command.args(["-G", "folders"]).stdin(Stdio::null()).stderr(Stdio::null());
    let output = output.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// Parses the output of `tshark -G folders`. Before 4.2, extcaps were in a folder of the configuration.
fn parse_folder(folders: &str) -> Option<PathBuf> {
    let named = |wanted: &str| {
        let mut lines = folders.lines().filter_map(|line| line.split_once(':'));
        let (_, path) = lines.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))?;
        Some(PathBuf::from(path.trim())).filter(|path| path.is_absolute())
    };
    let own = named("Personal Extcap path");
    own.or_else(|| Some(named("Personal configuration")?.join("extcap")))
}

/// The default folder from the user's guide, "Plugin Folders".
fn usual() -> Option<PathBuf> {
    if cfg!(windows) {
        return dirs::config_dir().map(|folder| folder.join("Wireshark").join("extcap"));
    }
    dirs::home_dir().map(|home| home.join(".local/lib/wireshark/extcap"))
}

impl ExtcapScript {
    /// A script that calls `program` with `options` and, so that each has an interface, the names of `sites`.
    pub fn new(folder: &Path, program: &Path, options: &[String], sites: &[String]) -> Self {
        if cfg!(windows) {
            let quoted = quoted(program, options, |text| format!("\"{text}\""));
            let sites = seen(sites, |text| format!("\"{text}\""));
            let text = format!("@echo off\r\nrem {MARK}.\r\n{quoted} extcap{sites} %*\r\n");
            return Self { path: folder.join("mistcat.bat"), text };
        }
        let quote = |text: &str| format!("'{}'", text.replace('\'', "'\\''"));
        let quoted = quoted(program, options, quote);
        let sites = seen(sites, quote);
        let text = format!(
            "#!/bin/sh\n# {MARK}: Wireshark's interfaces for Mist captures.\nexec {quoted} extcap{sites} \"$@\"\n"
        );
        Self { path: folder.join("mistcat"), text }
    }

    /// Writes the script, replacing only our own earlier one.
    pub fn install(&self) -> Result<(), Error> {
        let failed = |source| Error::Write { path: self.path.clone(), source };
        match fs::symlink_metadata(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
            Ok(found) => {
                let is_own = found.is_file()
                    && fs::read(&self.path)
                        .is_ok_and(|text| String::from_utf8_lossy(&text).contains(MARK));
                if !is_own {
                    let reason = "there is another file of this name, which is not replaced";
                    return Err(failed(Failure::new(ErrorKind::AlreadyExists, reason)));
                }
            }
        }
        fs::create_dir_all(self.path.parent().unwrap_or(&self.path)).map_err(failed)?;
        // Wireshark may be scanning the folder, so the script appears only once it is complete.
        let unfinished = self.path.with_extension("new");
        fs::write(&unfinished, &self.text).map_err(failed)?;
        fs::set_permissions(&unfinished, fs::Permissions::from_mode(0o755)).map_err(failed)?;
        fs::rename(&unfinished, &self.path).map_err(failed)
    }
}

fn quoted(program: &Path, options: &[String], quote: impl Fn(&str) -> String) -> String {
    let mut line = quote(&program.display().to_string());
    for option in options {
        write!(line, " {}", quote(option)).expect("a string takes all");
    }
    line
}

/// The options that name the sites.
fn seen(sites: &[String], quote: impl Fn(&str) -> String) -> String {
    sites.iter().fold(String::new(), |text, site| text + " --seen-site=" + &quote(site))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_the_one_that_wireshark_names() {
        let old =
            "Personal configuration:\t/home/u/.config/wireshark\nExtcap path: /usr/lib/extcap\n";
        let new = "Personal configuration:\t/home/u/.config/wireshark\nPersonal Extcap path:\t/home/u/.local/lib/wireshark/extcap\nGlobal Extcap path:\t/usr/lib/extcap\n";
        let folder = |text| parse_folder(text).map(|path| path.display().to_string());
        assert_eq!(folder(old).as_deref(), Some("/home/u/.config/wireshark/extcap"));
        assert_eq!(folder(new).as_deref(), Some("/home/u/.local/lib/wireshark/extcap"));
        assert_eq!(folder("Temp: /tmp\n"), None);
    }

    #[test]
    fn the_shell_gets_every_word_as_it_is() {
        let options = ["--config".to_owned(), "/o'b $HOME/c.toml".to_owned()];
        let entry = ExtcapScript::new(
            Path::new("/x"),
            Path::new("/bin/mistcat"),
            &options,
            &["O'Hara".to_owned()],
        );
        let last = r#"exec '/bin/mistcat' '--config' '/o'\''b $HOME/c.toml' extcap --seen-site='O'\''Hara' "$@""#;
        assert_eq!(entry.text.lines().last(), Some(last));
        assert_eq!(entry.path, Path::new("/x/mistcat"));
    }
}
