//! Starts threads that do not delay the end of the program.

use tokio::sync::oneshot;

/// Filters may recurse deeply; untouched stack pages cost nothing.
const STACK: usize = 256 << 20;

/// Runs `work` on a new thread and sends its result through the channel.
pub fn in_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> oneshot::Receiver<T> {
    // Not `spawn_blocking`, whose threads have the small stack of the runtime.
    let (done, result) = oneshot::channel();
    let work = move || done.send(work()).map_err(|_| "nobody waits for it any more");
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread.spawn(work).expect("the system has room for another thread");
    result
}
