//! Starts threads that the end of the program does not wait for.

use tokio::sync::oneshot;

/// Filters recurse, as deep as their authors like; pages that are not touched cost nothing.
const STACK: usize = 256 << 20;

/// Runs `work` on a thread of its own; its result comes through the channel.
pub fn in_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> oneshot::Receiver<T> {
    let (done, result) = oneshot::channel();
    let work = move || done.send(work()).map_err(|_| "nobody waits for it any more");
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread.spawn(work).expect("the system has room for another thread");
    result
}
