//! Detects that the reader of stdout is gone.

use std::os::fd::AsFd;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::thread::in_thread;

/// Returns once nobody reads stdout any more; never if it is not written or cannot be watched.
pub async fn reader_gone(writes_stdout: bool) {
    if !writes_stdout || !in_thread(wait_for_closed_stdout).await.unwrap_or(false) {
        std::future::pending::<()>().await;
    }
}

/// True once the reader is gone. Polls rather than writes, so an idle stream ends too.
fn wait_for_closed_stdout() -> bool {
    let stdout = std::io::stdout();
    loop {
        // No events requested: errors and hang-ups are always reported, and nothing else is of interest.
        let mut descriptors = [PollFd::from_borrowed_fd(stdout.as_fd(), PollFlags::empty())];
        match poll(&mut descriptors, None) {
            Err(Errno::INTR) => {}
            Err(_) => return false,
            Ok(_) => return descriptors[0].revents().intersects(PollFlags::ERR | PollFlags::HUP),
        }
    }
}
