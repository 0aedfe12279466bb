//! Finds out whether the program was started with a closed stdout.
//!
//! Before `main`, Rust opens `/dev/null` in place of a closed stdout, and every write would succeed. Only a
//! function that the loader calls earlier still sees the truth, and naming it to the loader is `unsafe`: it must
//! not rely on anything that Rust prepares. This one makes a system call and stores a flag.

#![expect(unsafe_code, reason = "the loader has to call a function before `main`")]

use std::sync::atomic::{AtomicBool, Ordering};

static CLOSED: AtomicBool = AtomicBool::new(false);

#[used]
#[cfg_attr(target_vendor = "apple", unsafe(link_section = "__DATA,__mod_init_func"))]
#[cfg_attr(not(target_vendor = "apple"), unsafe(link_section = ".init_array"))]
static LOOK: extern "C" fn() = look;

extern "C" fn look() {
    let is_closed = rustix::io::fcntl_getfd(rustix::stdio::stdout()).is_err();
    CLOSED.store(is_closed, Ordering::Relaxed);
}

/// Whether stdout was closed, and nothing has been opened in its place since.
pub fn is_stdout_closed() -> bool {
    CLOSED.load(Ordering::Relaxed)
}

/// Notes that stdout leads somewhere.
pub fn stdout_was_replaced() {
    CLOSED.store(false, Ordering::Relaxed);
}
