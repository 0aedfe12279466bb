//! Defines the errors of writing output.

use std::fs;
use std::io;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};

use rustix::io::Errno;

/// Why output cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot create `{path}`: {source}")]
    Create { path: PathBuf, source: io::Error },
    #[error("cannot write `{path}`: {source}")]
    Write { path: PathBuf, source: io::Error },
    /// Nobody reads the named pipe yet; opening it for writing succeeds once somebody does.
    #[error("nobody reads the pipe `{path}`")]
    NoReader { path: PathBuf },
    /// A failure at the end of a run, when waiting for recovery was over.
    #[error("{error}; {count} message(s) were not written")]
    Unwritten { error: Box<Error>, count: u64 },
    /// The output would empty the recording before it is read, or make it grow for ever.
    #[error("`{path}` is the recording itself")]
    IsInput { path: PathBuf },
    /// The reader closed the pipe. Ends the run, but is no failure.
    #[error("the reader closed the pipe")]
    Closed,
}

impl Error {
    /// Why `path` cannot be opened for writing.
    pub fn create(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        if is_unread_pipe(&path, &source) {
            Self::NoReader { path }
        } else {
            Self::Create { path, source }
        }
    }

    /// Whether this process or the system has no descriptor left.
    pub fn is_descriptor_shortage(&self) -> bool {
        let source = match self {
            Self::Create { source, .. } | Self::Write { source, .. } => source,
            Self::Unwritten { error, .. } => return error.is_descriptor_shortage(),
            Self::NoReader { .. } | Self::IsInput { .. } | Self::Closed => return false,
        };
        matches!(Errno::from_io_error(source), Some(Errno::MFILE | Errno::NFILE))
    }

    /// Whether trying again cannot help: a closed pipe stays closed, the input file stays the input, and a file at
    /// its largest size (`ulimit -f`) stays full.
    pub fn is_permanent(&self) -> bool {
        match self {
            Self::IsInput { .. } | Self::Closed => true,
            Self::Unwritten { error, .. } => error.is_permanent(),
            Self::Create { source, .. } | Self::Write { source, .. } => {
                Errno::from_io_error(source) == Some(Errno::FBIG)
            }
            Self::NoReader { .. } => false,
        }
    }

    /// Adds the number of messages that were lost by it.
    pub fn with_unwritten(self, count: u64) -> Self {
        if count == 0 { self } else { Self::Unwritten { error: Box::new(self), count } }
    }
}

/// Sockets and some devices fail with the same error, but waiting does not help there.
fn is_unread_pipe(path: &Path, error: &io::Error) -> bool {
    Errno::from_io_error(error) == Some(Errno::NXIO)
        && fs::metadata(path).is_ok_and(|about| about.file_type().is_fifo())
}
