//! The command that runs after each complete file.

use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// Runs the command for one file after the other, on a thread of its own.
#[derive(Debug)]
pub struct AfterRotation {
    files: Option<Sender<PathBuf>>,
    failures: Receiver<String>,
}

impl AfterRotation {
    /// `command` is the shell's; the file is `$1` and `$MISTCAT_FILE`.
    pub fn new(command: String) -> Self {
        let (files, waiting) = mpsc::channel::<PathBuf>();
        let (failed, failures) = mpsc::channel();
        thread::spawn(move || {
            for file in waiting {
                if let Some(failure) = run(&command, &file) {
                    // At the end of the program nobody listens.
                    let _ = failed.send(failure);
                }
            }
        });
        Self { files: Some(files), failures }
    }

    pub fn file(&self, path: &Path) {
        if let Some(files) = &self.files {
            // The thread ends after this sender is dropped, not before.
            let _ = files.send(path.to_owned());
        }
    }

    /// What failed since the last call.
    pub fn failures(&self) -> Vec<String> {
        self.failures.try_iter().collect()
    }

    /// Waits for the commands that still run; what failed.
    pub fn finish(&mut self, patience: Duration) -> Vec<String> {
        self.files = None;
        let deadline = Instant::now() + patience;
        let mut failures = Vec::new();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.failures.recv_timeout(left) {
                Ok(failure) => failures.push(failure),
                Err(RecvTimeoutError::Disconnected) => return failures,
                Err(RecvTimeoutError::Timeout) => {
                    failures.push("the command of `--on-rotate` still runs".to_owned());
                    return failures;
                }
            }
        }
    }
}

/// Why it failed, if it did.
fn run(command: &str, file: &Path) -> Option<String> {
    let status = stdio().and_then(|told| {
        Command::new("sh")
            .args(["-c", command, "sh"])
            .arg(file)
            .env("MISTCAT_FILE", file)
            .stdin(Stdio::null())
            .stdout(told)
            .status()
    });
    let name = file.display();
    match status {
        Ok(status) if status.success() => None,
        Ok(status) => Some(format!("the command of `--on-rotate` failed for `{name}`: {status}")),
        Err(error) => {
            Some(format!("the command of `--on-rotate` cannot run for `{name}`: {error}"))
        }
    }
}

/// What the command says goes to stderr: stdout carries data only.
fn stdio() -> io::Result<Stdio> {
    Ok(io::stderr().as_fd().try_clone_to_owned()?.into())
}

#[cfg(test)]
mod tests {
    use super::super::testing::Folder;
    use super::*;

    #[test]
    fn it_gets_the_file_and_its_failures_are_told() {
        let folder = Folder::new("command");
        let file = folder.write("a b", b"text");
        let copy = "cp \"$1\" \"$MISTCAT_FILE.copy\" && exit 3";
        let mut after = AfterRotation::new(copy.to_owned());
        after.file(&file);
        let failures = after.finish(Duration::from_secs(60));
        assert_eq!(failures.len(), 1);
        assert!(failures[0].ends_with("`: exit status: 3"), "{failures:?}");
        assert_eq!(folder.files()[1], ("a b.copy".to_owned(), "text".to_owned()));
    }

    #[test]
    fn it_is_not_waited_for_without_end() {
        let folder = Folder::new("command-runs");
        let pipe = folder.path.join("pipe");
        let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, mode, 0)
            .expect("a pipe");
        let mut after = AfterRotation::new("cat \"$1\"".to_owned());
        after.file(&pipe);
        assert_eq!(
            after.finish(Duration::from_millis(50)),
            ["the command of `--on-rotate` still runs"]
        );
        // Opened for writing and closed: the command ends.
        std::fs::File::options().write(true).open(&pipe).expect("the command reads");
    }
}
