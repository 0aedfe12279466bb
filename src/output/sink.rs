//! Where the bytes go: standard output, a file, or both.
//!
//! Each buffer goes straight to the descriptor, so that a line is visible as soon as it is written.
//! Knows nothing of lines.

use std::fs::{File, OpenOptions};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::Error;

/// A place to write to.
#[derive(Debug)]
pub enum Sink {
    Stdout,
    File { file: File, path: PathBuf },
}

impl Sink {
    pub fn stdout() -> Self {
        Self::Stdout
    }

    /// Creates the file at once, or empties it unless `append`.
    ///
    /// # Errors
    ///
    /// [`Error::Create`].
    pub fn file(path: &Path, append: bool) -> Result<Self, Error> {
        OpenOptions::new()
            .create(true)
            .write(true)
            .append(append)
            .truncate(!append)
            .open(path)
            .map(|file| Self::File { file, path: path.to_owned() })
            .map_err(|source| Error::Create { path: path.to_owned(), source })
    }

    /// The file's path; of standard output a name.
    pub fn path(&self) -> &Path {
        match self {
            Self::Stdout => Path::new("stdout"),
            Self::File { path, .. } => path,
        }
    }

    /// Writes all of `bytes`; returns when the system has taken them.
    ///
    /// # Errors
    ///
    /// [`Error::Closed`] where nobody reads any more, [`Error::Write`] for the rest.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let written = match self {
            Self::Stdout => write_all(rustix::stdio::stdout(), bytes),
            Self::File { file, .. } => write_all(file.as_fd(), bytes),
        };
        written.map_err(|errno| match errno {
            Errno::PIPE => Error::Closed,
            other => Error::Write { path: self.path().to_owned(), source: other.into() },
        })
    }
}

fn write_all(descriptor: BorrowedFd, mut bytes: &[u8]) -> Result<(), Errno> {
    while !bytes.is_empty() {
        match rustix::io::write(descriptor, bytes) {
            Ok(0) => return Err(Errno::IO),
            Ok(length) => bytes = &bytes[length..],
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => wait_for_room(descriptor)?,
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// Standard output may be shared with a program that made it non-blocking.
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

    /// A path in the folder of temporary files that no other test uses.
    fn path(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("mistcat-sink-{}-{name}", std::process::id()))
    }

    #[test]
    fn files_are_replaced_or_continued() {
        let path = path("replace");
        let write = |append, text: &str| {
            let mut sink = Sink::file(&path, append).expect("a file");
            sink.write(text.as_bytes()).expect("written");
            std::fs::read_to_string(&path).expect("text")
        };
        assert_eq!(write(false, "one\n"), "one\n");
        assert_eq!(write(true, "two\n"), "one\ntwo\n");
        assert_eq!(write(false, "3\n"), "3\n");
        Sink::file(&path, false).expect("a file");
        assert_eq!(std::fs::read_to_string(&path).expect("text"), "");
        std::fs::remove_file(&path).expect("removed");
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let error = Sink::file(&path("none").join("file"), false).expect_err("no folder");
        assert!(error.to_string().starts_with("cannot create `"), "{error}");
    }

    #[test]
    fn closed_and_full_pipes() {
        let (mut reader, writer) = std::io::pipe().expect("a pipe");
        let flags = rustix::fs::fcntl_getfl(&writer).expect("flags");
        rustix::fs::fcntl_setfl(&writer, flags | rustix::fs::OFlags::NONBLOCK).expect("set");
        let file = File::from(std::os::fd::OwnedFd::from(writer));
        let mut sink = Sink::File { file, path: "pipe".into() };
        let reading = std::thread::spawn(move || {
            let mut taken = vec![0; 300_000];
            reader.read_exact(&mut taken).expect("all of it");
            taken
        });
        sink.write(&vec![b'x'; 300_000]).expect("the pipe is emptied");
        assert_eq!(reading.join().expect("read"), vec![b'x'; 300_000]);
        assert!(matches!(sink.write(b"more"), Err(Error::Closed)));
    }

    #[test]
    fn a_full_disk_is_an_error_with_its_path() {
        let Ok(mut sink) = Sink::file(Path::new("/dev/full"), true) else { return };
        let error = sink.write(b"x").expect_err("no room");
        assert_eq!(
            error.to_string(),
            "cannot write `/dev/full`: No space left on device (os error 28)"
        );
    }
}
