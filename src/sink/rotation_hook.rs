//! Runs a command on every completed file.

use std::collections::VecDeque;
use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Runs the command for one file after the other, on a thread of its own.
#[derive(Debug)]
pub struct RotationHook {
    files: Option<Sender<PathBuf>>,
    failures: Receiver<String>,
    /// The file whose command runs, and those that wait for it.
    waiting: Arc<Mutex<VecDeque<PathBuf>>>,
    /// The backlog that is told next: ten files, a hundred, …
    worth_telling: usize,
    backlog: Option<String>,
}

impl RotationHook {
    /// `command` is the shell's; the file is `$1` and `$MISTCAT_FILE`.
    pub fn new(command: String) -> Self {
        let (files, complete) = mpsc::channel::<PathBuf>();
        let (failed, failures) = mpsc::channel();
        let waiting = Arc::<Mutex<VecDeque<PathBuf>>>::default();
        let own = waiting.clone();
        thread::spawn(move || {
            for file in complete {
                if let Some(failure) = run(&command, &file) {
                    // At the end of the program nobody listens.
                    let _ = failed.send(failure);
                }
                locked(&own).pop_front();
            }
        });
        Self { files: Some(files), failures, waiting, worth_telling: 10, backlog: None }
    }

    pub fn file(&mut self, path: &Path) {
        let Some(files) = &self.files else { return };
        let mut waiting = locked(&self.waiting);
        waiting.push_back(path.to_owned());
        // The thread ends after this sender is dropped, not before.
        let _ = files.send(path.to_owned());
        let others = waiting.len() - 1;
        if others >= self.worth_telling {
            let first = waiting[0].display();
            self.backlog = Some(format!(
                "{others} files wait for the command of `--on-rotate`, which runs for `{first}`"
            ));
            self.worth_telling *= 10;
        }
    }

    /// What failed since the last call.
    pub fn failures(&mut self) -> Vec<String> {
        self.failures.try_iter().chain(self.backlog.take()).collect()
    }

    /// Waits for the commands that still run; what failed.
    pub fn finish(&mut self, timeout: Duration) -> Vec<String> {
        self.files = None;
        let deadline = Instant::now() + timeout;
        let mut failures = Vec::new();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.failures.recv_timeout(left) {
                Ok(failure) => failures.push(failure),
                Err(RecvTimeoutError::Disconnected) => return failures,
                Err(RecvTimeoutError::Timeout) => {
                    failures.extend(self.unfinished());
                    return failures;
                }
            }
        }
    }

    /// The files that nothing more will be done with are named, so that somebody else can do it.
    fn unfinished(&self) -> Vec<String> {
        let waiting = locked(&self.waiting);
        let still = |file: &PathBuf| {
            format!("the command of `--on-rotate` still runs for `{}`", file.display())
        };
        let never = |file: &PathBuf| {
            format!("the command of `--on-rotate` was not run for `{}`", file.display())
        };
        waiting.iter().take(1).map(still).chain(waiting.iter().skip(1).map(never)).collect()
    }
}

fn locked(waiting: &Mutex<VecDeque<PathBuf>>) -> MutexGuard<'_, VecDeque<PathBuf>> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
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
    use super::super::testing::TestFolder;
    use super::*;

    #[test]
    fn it_gets_the_file_and_its_failures_are_told() {
        let folder = TestFolder::new("command");
        let file = folder.write("a b", b"text");
        let copy = "cp \"$1\" \"$MISTCAT_FILE.copy\" && exit 3";
        let mut after = RotationHook::new(copy.to_owned());
        after.file(&file);
        let failures = after.finish(Duration::from_secs(60));
        assert_eq!(failures.len(), 1);
        assert!(failures[0].ends_with("`: exit status: 3"), "{failures:?}");
        assert_eq!(folder.files()[1], ("a b.copy".to_owned(), "text".to_owned()));
    }

    #[test]
    fn it_is_not_waited_for_without_end() {
        let folder = TestFolder::new("command-runs");
        let pipe = folder.path.join("pipe");
        let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, mode, 0)
            .expect("a pipe");
        let mut after = RotationHook::new("cat \"$1\"".to_owned());
        after.file(&pipe);
        (1..=10).for_each(|number| after.file(&folder.path.join(number.to_string())));
        let path = pipe.display();
        let backlog =
            format!("10 files wait for the command of `--on-rotate`, which runs for `{path}`");
        assert_eq!(after.failures(), [backlog]);
        let left = after.finish(Duration::from_millis(50));
        assert_eq!(left[0], format!("the command of `--on-rotate` still runs for `{path}`"));
        assert_eq!(left.len(), 11);
        let last = folder.path.join("10");
        let never = format!("the command of `--on-rotate` was not run for `{}`", last.display());
        assert_eq!(left[10], never);
        // Opened for writing and closed: the command ends.
        std::fs::File::options().write(true).open(&pipe).expect("the command reads");
    }
}
