//! Writes one output file: descriptor, compression, flushing and syncing.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Instant;

use rustix::fs::OFlags;
use rustix::io::Errno;

use super::compression::{Compression, FileEncoder};
use super::descriptor::write_some;
use super::error::Error;
use super::{Fsync, Settings};

/// A file that is being written.
pub struct OutputFile {
    path: PathBuf,
    /// `None` while too many others are open.
    file: Option<File>,
    /// A regular file: pipes and devices can neither vanish nor be truncated.
    regular: bool,
    encoder: Option<FileEncoder>,
    /// Compressed, but not written yet.
    packed: Vec<u8>,
    /// Bytes taken, before compression.
    size: u64,
    flushed: Instant,
    unflushed: bool,
    unsynced: bool,
}

impl OutputFile {
    pub fn new(path: PathBuf, file: File) -> Self {
        let about = file.metadata();
        Self {
            regular: about.as_ref().is_ok_and(fs::Metadata::is_file),
            size: 0,
            path,
            file: Some(file),
            encoder: None,
            packed: Vec::new(),
            flushed: Instant::now(),
            unflushed: false,
            unsynced: false,
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Bytes taken, before compression.
    pub fn size(&self) -> u64 {
        self.size
    }

    pub fn is_open(&self) -> bool {
        self.file.is_some()
    }

    /// The file was removed, or emptied while it was closed.
    pub fn has_vanished(&self) -> bool {
        if !self.regular {
            return false;
        }
        match &self.file {
            Some(file) => file.metadata().is_ok_and(|about| about.nlink() == 0),
            None => {
                fs::metadata(&self.path).map_or(true, |about| about.len() == 0 && self.size > 0)
            }
        }
    }

    pub fn reopen(&mut self, create: bool) -> Result<(), Error> {
        let file = open_to_append(&self.path, create);
        self.file = Some(file.map_err(|source| match Error::create(&self.path, source) {
            Error::Create { path, source } => Error::Write { path, source },
            other => other,
        })?);
        Ok(())
    }

    /// Writes all of `bytes`. After a failure `bytes` holds what is still to be written.
    pub fn write(&mut self, bytes: &mut Vec<u8>, settings: &Settings) -> Result<(), Error> {
        // Bytes that a failed write left in `packed` are written even if nothing is added.
        if bytes.is_empty() && self.packed.is_empty() {
            return Ok(());
        }
        self.unsynced = true;
        let Some(compression) = settings.compression else { return self.append(bytes) };
        self.encode(bytes, compression)?;
        self.size += bytes.len() as u64;
        bytes.clear();
        self.unflushed = true;
        self.flush_in_time(Instant::now(), settings)?;
        self.write_packed()
    }

    fn encode(&mut self, bytes: &[u8], compression: Compression) -> Result<(), Error> {
        let failed = |source| cannot_write(&self.path, source);
        let mut encoder = match self.encoder.take() {
            Some(encoder) => encoder,
            None => FileEncoder::new(compression).map_err(failed)?,
        };
        encoder.write(bytes).map_err(failed)?;
        encoder.take(&mut self.packed);
        self.encoder = Some(encoder);
        Ok(())
    }

    /// Flushes the compressor when it is time, and syncs the file if `sync`.
    pub fn tick(&mut self, now: Instant, settings: &Settings, sync: bool) -> Result<(), Error> {
        if self.file.is_none() {
            return Ok(());
        }
        self.flush_in_time(now, settings)?;
        if sync && self.unsynced { self.sync() } else { Ok(()) }
    }

    fn flush_in_time(&mut self, now: Instant, settings: &Settings) -> Result<(), Error> {
        let due = now.duration_since(self.flushed) >= settings.flush_every;
        if self.unflushed && due { self.flush(now) } else { Ok(()) }
    }

    /// Closes the descriptor; what follows later is a compressed stream of its own.
    pub fn close(&mut self) -> Result<(), Error> {
        if self.file.is_some() {
            self.end_stream()?;
            self.file = None;
        }
        Ok(())
    }

    /// Writes the rest, and syncs if the settings want that.
    pub fn complete(&mut self, settings: &Settings) -> Result<(), Error> {
        if self.file.is_none() {
            self.reopen(false)?;
        }
        // Even an empty compressed file needs its header, or decompressors refuse it.
        if let (0, Some(compression)) = (self.size, settings.compression) {
            self.encode(b"", compression)?;
        }
        self.end_stream()?;
        if settings.fsync == Fsync::Never { Ok(()) } else { self.sync() }
    }

    fn failed(&self, errno: Errno) -> Error {
        match errno {
            Errno::PIPE => Error::Closed,
            other => cannot_write(&self.path, other.into()),
        }
    }

    /// Writes all of `bytes` or, if the file can be truncated again, nothing: no line is left half written.
    fn append(&mut self, bytes: &mut Vec<u8>) -> Result<(), Error> {
        let Some(file) = &self.file else { return Ok(()) };
        let all = bytes.len();
        let Err((errno, written)) = write_some(file, bytes) else {
            self.size += all as u64;
            bytes.clear();
            return Ok(());
        };
        // A partial line would be joined with the repetition: take it back where that is possible.
        let undone = |length: u64| file.set_len(length - written as u64).is_ok();
        let length = file.metadata().ok().filter(|_| self.regular).map(|about| about.len());
        if !length.is_some_and(undone) {
            bytes.drain(..written);
            self.size += written as u64;
        }
        Err(self.failed(errno))
    }

    /// Writes what is compressed.
    fn write_packed(&mut self) -> Result<(), Error> {
        let Some(file) = &self.file else { return Ok(()) };
        let result = write_some(file, &self.packed);
        let written = result.map_or_else(|(_, written)| written, |()| self.packed.len());
        self.packed.drain(..written);
        result.map_err(|(errno, _)| self.failed(errno))
    }

    fn flush(&mut self, now: Instant) -> Result<(), Error> {
        if let Some(encoder) = &mut self.encoder {
            let flushed = encoder.flush();
            flushed.map_err(|source| cannot_write(&self.path, source))?;
            encoder.take(&mut self.packed);
        }
        (self.unflushed, self.flushed) = (false, now);
        self.write_packed()
    }

    /// Ends the compressed stream.
    fn end_stream(&mut self) -> Result<(), Error> {
        if let Some(encoder) = self.encoder.take() {
            let ended = encoder.finish(&mut self.packed);
            ended.map_err(|source| cannot_write(&self.path, source))?;
        }
        self.unflushed = false;
        self.write_packed()
    }

    fn sync(&mut self) -> Result<(), Error> {
        if let (Some(file), true) = (&self.file, self.regular) {
            file.sync_data().map_err(|source| cannot_write(&self.path, source))?;
        }
        self.unsynced = false;
        Ok(())
    }
}

/// Opens a file for appending. Never blocks: a named pipe that nobody reads is an error.
pub fn open_to_append(path: &Path, create: bool) -> io::Result<File> {
    // Writing waits for room anyway, so the flag may stay on.
    let flags = OFlags::NONBLOCK.bits().cast_signed();
    OpenOptions::new().append(true).create(create).custom_flags(flags).open(path)
}

pub fn cannot_write(path: &Path, source: io::Error) -> Error {
    Error::Write { path: path.to_owned(), source }
}
