//! Runs `token_command` with limits on its time and its output.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::text::SECRET_VARIABLES;

/// How long the command may take.
const LIMIT: Duration = Duration::from_secs(10);

/// How often to look whether a command that closed its output has ended.
const POLL: Duration = Duration::from_millis(5);

/// The most output that is read, in bytes.
const LONGEST: u64 = 64 << 10;

/// The first line of the command's output.
///
/// # Errors
///
/// The command cannot be run, fails, takes more than 10 s, or prints more than 64 KiB.
pub fn run(command: &str) -> Result<String, Error> {
    run_within(command, LIMIT)
        .map_err(|reason| Error::usage(format!("`token_command` failed: {reason}"), None))
}

fn run_within(command: &str, limit: Duration) -> Result<String, String> {
    let mut shell = Command::new("sh");
    for name in SECRET_VARIABLES {
        shell.env_remove(name);
    }
    let child = shell
        .args(["-c", command])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn();
    let mut child = child.map_err(|error| error.to_string())?;
    let deadline = Instant::now() + limit;
    let result = output(&mut child, limit).and_then(|output| {
        // It may have closed its output and go on.
        while child.try_wait().map_err(|error| error.to_string())?.is_none() {
            if Instant::now() >= deadline {
                return Err(overdue(limit));
            }
            thread::sleep(POLL);
        }
        Ok(output)
    });
    if result.is_err() {
        // It may have ended meanwhile.
        let _ = child.kill();
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    let output = result?;
    if !status.success() {
        return Err(status.to_string());
    }
    Ok(String::from_utf8_lossy(&output).lines().next().unwrap_or_default().to_owned())
}

/// Reads until the command and everything that it started have closed their output.
fn output(child: &mut Child, limit: Duration) -> Result<Vec<u8>, String> {
    let stdout = child.stdout.take().expect("it is piped");
    let (sender, receiver) = sync_channel(1);
    // On a thread, because a pipe cannot be read with a time limit. It ends with the pipe or the process.
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stdout.take(LONGEST + 1).read_to_end(&mut bytes).map(|_| bytes);
        // Nobody waits once the time is over.
        let _ = sender.send(read);
    });
    match receiver.recv_timeout(limit) {
        Ok(Ok(bytes)) if bytes.len() as u64 > LONGEST => {
            Err(format!("it printed more than {} KiB", LONGEST >> 10))
        }
        Ok(read) => read.map_err(|error| error.to_string()),
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Err(overdue(limit)),
    }
}

fn overdue(limit: Duration) -> String {
    format!("it did not end within {} s", limit.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_limits() {
        let short = Duration::from_secs(1);
        for (command, limit, expected) in [
            ("echo abc; echo more", LIMIT, Ok("abc")),
            ("exit 3", LIMIT, Err("exit status: 3")),
            ("yes", LIMIT, Err("it printed more than 64 KiB")),
            ("exec sleep 60", short, Err("it did not end within 1 s")),
            ("echo abc; exec sleep 60 >&-", short, Err("it did not end within 1 s")),
        ] {
            let result = run_within(command, limit);
            assert_eq!(result.as_deref().map_err(String::as_str), expected, "{command}");
        }
    }
}
