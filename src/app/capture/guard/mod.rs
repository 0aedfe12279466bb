//! Watches over captures from a process of its own, which stops them if this one dies.
//!
//! However a process ends, the kernel closes its end of a socket. The guard holds the other end; once it reads the
//! end of file, it stops every capture that was started and is not known to be over. Nothing but that socket
//! connects the two: the guard has its own session, none of the parent's descriptors, and ignores the signals that
//! are meant for the parent.
//!
//! | module | what |
//! |---|---|
//! | `message` | what the parent says, as lines of JSON |
//! | `link` | the parent's side: starts the guard and informs it |
//! | `process` | the guard's side, until the end of file |
//! | `watched` | a capture that may have to be stopped, and whether the cloud's is that one |
//! | `cleanup` | stops what is left, and retries |

mod cleanup;
mod link;
mod message;
mod process;
mod watched;

pub use link::GuardLink;
pub use process::{ARGUMENT, run};
