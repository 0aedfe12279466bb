//! Writes whole buffers to file descriptors, even non-blocking ones.

use std::fs::File;
use std::os::fd::{AsFd, BorrowedFd};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::error::Error;

/// Writes all of `bytes` to standard output.
pub fn write_stdout(stdout: BorrowedFd, bytes: &[u8]) -> Result<(), Error> {
    let mut written = 0;
    write_all(stdout, bytes, &mut written).map_err(|errno| match errno {
        Errno::PIPE => Error::Closed,
        other => Error::Write { path: "stdout".into(), source: other.into() },
    })
}

/// Writes all of `bytes`; an error comes with the number of bytes written before it.
pub fn write_some(file: &File, bytes: &[u8]) -> Result<(), (Errno, usize)> {
    let mut written = 0;
    write_all(file.as_fd(), bytes, &mut written).map_err(|errno| (errno, written))
}

fn write_all(descriptor: BorrowedFd, bytes: &[u8], written: &mut usize) -> Result<(), Errno> {
    while *written < bytes.len() {
        match rustix::io::write(descriptor, &bytes[*written..]) {
            Ok(0) => return Err(Errno::IO),
            Ok(length) => *written += length,
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => wait_for_room(descriptor)?,
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// Another program that shares standard output may have made it non-blocking.
fn wait_for_room(descriptor: BorrowedFd) -> Result<(), Errno> {
    match poll(&mut [PollFd::from_borrowed_fd(descriptor, PollFlags::OUT)], None) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(other) => Err(other),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn closed_and_full_pipes() {
        let (mut reader, writer) = std::io::pipe().expect("a pipe");
        let flags = rustix::fs::fcntl_getfl(&writer).expect("flags");
        rustix::fs::fcntl_setfl(&writer, flags | rustix::fs::OFlags::NONBLOCK).expect("set");
        let file = File::from(std::os::fd::OwnedFd::from(writer));
        let reading = std::thread::spawn(move || {
            let mut taken = vec![0; 300_000];
            reader.read_exact(&mut taken).expect("all of it");
            taken
        });
        write_some(&file, &vec![b'x'; 300_000]).expect("the pipe is emptied");
        assert_eq!(reading.join().expect("read"), vec![b'x'; 300_000]);
        assert_eq!(write_some(&file, b"more"), Err((Errno::PIPE, 0)));
    }
}
