//! Runs work that recurses deeply on a thread with a large stack.

use std::panic::resume_unwind;
use std::thread::{Builder, scope};

/// Untouched pages cost nothing.
const STACK: usize = 256 << 20;

/// Waits for `work`. Without room for another thread it runs on this one's stack.
pub fn with_deep_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let mut work = Some(work);
    let result = scope(|scope| {
        let own = &mut work;
        let run = move || own.take().map(|work| work());
        let thread = Builder::new().stack_size(STACK).spawn_scoped(scope, run).ok()?;
        thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    });
    match (result, work) {
        (Some(result), _) => result,
        (None, Some(work)) => work(),
        (None, None) => unreachable!("the thread either ran the work or never started"),
    }
}
