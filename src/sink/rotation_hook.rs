//! Runs the command of `--on-rotate` for every complete file.

use std::collections::VecDeque;
use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::text::SECRET_VARIABLES;

/// Runs the command for one file after the other, on its own thread: a slow command must not delay output.
#[derive(Debug)]
pub struct RotationHook {
    files: Option<Sender<PathBuf>>,
    failures: Receiver<String>,
    /// The file that the command runs for, and those waiting.
    waiting: Arc<Mutex<VecDeque<PathBuf>>>,
    /// The backlog that is reported next: ten files, a hundred, …
    next_report: usize,
    backlog: Option<String>,
}

impl RotationHook {
    /// The shell runs `command`, with the file as `$1` and `$MISTCAT_FILE`.
    pub fn new(command: String) -> Self {
        let (files, complete) = mpsc::channel::<PathBuf>();
        let (failed, failures) = mpsc::channel();
        let waiting = Arc::<Mutex<VecDeque<PathBuf>>>::default();
        let own = waiting.clone();
        thread::spawn(move || {
            for file in complete {
                if let Some(failure) = run_command(&command, &file) {
                    // At the end of the run nobody receives it.
                    let _ = failed.send(failure);
                }
                locked(&own).pop_front();
            }
        });
        Self { files: Some(files), failures, waiting, next_report: 10, backlog: None }
    }

    /// Queues a complete file.
    pub fn run(&mut self, path: &Path) {
        let Some(files) = &self.files else { return };
        let mut waiting = locked(&self.waiting);
        waiting.push_back(path.to_owned());
        // Cannot fail: the thread lives as long as this sender.
        let _ = files.send(path.to_owned());
        let others = waiting.len() - 1;
        if others >= self.next_report {
            let first = waiting[0].display();
            self.backlog = Some(format!(
                "{others} files are waiting for the `--on-rotate` command, which is running for `{first}`"
            ));
            self.next_report *= 10;
        }
    }

    /// The failures since the last call.
    pub fn failures(&mut self) -> Vec<String> {
        self.failures.try_iter().chain(self.backlog.take()).collect()
    }

    /// Waits for the remaining commands and returns their failures.
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

    /// Names every file that is left behind, so that the operator can process it.
    fn unfinished(&self) -> Vec<String> {
        let waiting = locked(&self.waiting);
        let still = |file: &PathBuf| {
            format!("the `--on-rotate` command is still running for `{}`", file.display())
        };
        let never = |file: &PathBuf| {
            format!("the `--on-rotate` command was not run for `{}`", file.display())
        };
        waiting.iter().take(1).map(still).chain(waiting.iter().skip(1).map(never)).collect()
    }
}

fn locked(waiting: &Mutex<VecDeque<PathBuf>>) -> MutexGuard<'_, VecDeque<PathBuf>> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs the command; returns why it failed, if it did.
fn run_command(command: &str, file: &Path) -> Option<String> {
    let status = stderr().and_then(|stderr| {
        let mut shell = Command::new("sh");
        for name in SECRET_VARIABLES {
            shell.env_remove(name);
        }
        shell
            .args(["-c", command, "sh"])
            .arg(file)
            .env("MISTCAT_FILE", file)
            .stdin(Stdio::null())
            .stdout(stderr)
            .status()
    });
    let name = file.display();
    match status {
        Ok(status) if status.success() => None,
        Ok(status) => Some(format!("the `--on-rotate` command failed for `{name}`: {status}")),
        Err(error) => Some(format!("cannot run the `--on-rotate` command for `{name}`: {error}")),
    }
}

/// The command's output goes to stderr: stdout carries data only.
fn stderr() -> io::Result<Stdio> {
    Ok(io::stderr().as_fd().try_clone_to_owned()?.into())
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFolder;
    use super::*;

    #[test]
    fn it_gets_the_file_and_its_failures_are_reported() {
        let folder = TestFolder::new("command");
        let file = folder.write("a b", b"text");
        let copy = "cp \"$1\" \"$MISTCAT_FILE.copy\" && exit 3";
        let mut hook = RotationHook::new(copy.to_owned());
        hook.run(&file);
        let failures = hook.finish(Duration::from_secs(60));
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
        let mut hook = RotationHook::new("cat \"$1\"".to_owned());
        hook.run(&pipe);
        (1..=10).for_each(|number| hook.run(&folder.path.join(number.to_string())));
        let path = pipe.display();
        let backlog = format!(
            "10 files are waiting for the `--on-rotate` command, which is running for `{path}`"
        );
        assert_eq!(hook.failures(), [backlog]);
        let left = hook.finish(Duration::from_millis(50));
        assert_eq!(left[0], format!("the `--on-rotate` command is still running for `{path}`"));
        assert_eq!(left.len(), 11);
        let last = folder.path.join("10");
        let never = format!("the `--on-rotate` command was not run for `{}`", last.display());
        assert_eq!(left[10], never);
        // Opened for writing and closed: the command ends.
        std::fs::File::options().write(true).open(&pipe).expect("the command reads");
    }
}
