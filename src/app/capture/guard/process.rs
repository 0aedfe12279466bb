//! The guard process: notes which captures run, and cleans up when the parent is gone.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::os::fd::{AsFd, RawFd};
use std::os::unix::net::UnixStream as Socket;
use std::time::Duration;

use rustix::process::setsid;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::cleanup::clean_up;
use super::message::GuardMessage;
use super::watched::WatchedCapture;
use crate::net::Settings;

/// The argument that makes this program a guard. It is no subcommand: nobody calls it by hand.
pub const ARGUMENT: &str = "__capture-guard";

/// Well below the time within which a capture must be stopped once the cloud can be reached.
const CONNECT: Duration = Duration::from_secs(3);

/// Runs until the parent is gone and its captures are stopped.
///
/// # Errors
///
/// The guard cannot start, or stdin is not the parent's socket.
pub fn run() -> io::Result<()> {
    close_inherited();
    // Fails only where the guard leads a session already.
    let _ = setsid();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let _ignored = ignore_signals()?;
        let socket = Socket::from(io::stdin().as_fd().try_clone_to_owned()?);
        socket.set_nonblocking(true)?;
        let (left, settings) = listen(UnixStream::from_std(socket)?).await?;
        if let Some(settings) = settings.filter(|_| !left.is_empty()) {
            clean_up(&settings, left).await;
        }
        Ok(())
    })
}

/// Closes descriptors that the parent inherited, such as the pipe of a `>(…)` in its command line: their readers
/// wait until nobody holds them. The parent's own close by themselves.
fn close_inherited() {
    let Ok(entries) = fs::read_dir("/dev/fd") else { return };
    let number = |entry: io::Result<fs::DirEntry>| entry.ok()?.file_name().to_str()?.parse().ok();
    let open: Vec<RawFd> = entries.filter_map(number).filter(|number| *number > 2).collect();
    for number in open {
        // One of them was the folder itself, closed by now.
        let _ = nix::unistd::close(number);
    }
}

/// Handlers that do nothing, for as long as the process lives.
fn ignore_signals() -> io::Result<Vec<Signal>> {
    let kinds = [
        SignalKind::interrupt(),
        SignalKind::terminate(),
        SignalKind::hangup(),
        SignalKind::quit(),
        SignalKind::user_defined1(),
        SignalKind::user_defined2(),
        SignalKind::alarm(),
    ];
    kinds.into_iter().map(signal).collect()
}

/// Reads until the end of file; returns the captures that are not known to be over.
async fn listen(mut socket: UnixStream) -> io::Result<(Vec<WatchedCapture>, Option<Settings>)> {
    // The parent may be gone already; what it has written can still be read.
    let _ = socket.write_u8(b'.').await;
    let mut captures: HashMap<String, WatchedCapture> = HashMap::new();
    let mut settings = None;
    let mut lines = BufReader::new(socket).lines();
    // A parent that was killed while it wrote leaves half a line, and has not sent the POST that it announces.
    while let Ok(Some(line)) = lines.next_line().await {
        let Ok(message) = serde_json::from_str(&line) else { break };
        match message {
            GuardMessage::Access(access) => settings = Some(access.settings(CONNECT)?),
            GuardMessage::Credentials(renewed) => {
                if let Some(settings) = &mut settings {
                    settings.credentials = renewed.into();
                }
            }
            GuardMessage::Starting(start) => {
                captures.insert(start.call.clone(), WatchedCapture::new(start));
            }
            GuardMessage::Started { call, id } => {
                if let Some(capture) = captures.get_mut(&call) {
                    capture.id = Some(id);
                }
            }
            GuardMessage::Over { call } => {
                captures.remove(&call);
            }
        }
    }
    Ok((captures.into_values().collect(), settings))
}
