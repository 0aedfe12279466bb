//! Compresses files as they are written, and decompresses the ones that a killed run left.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};

use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;

/// A compression format for files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    Gzip,
    #[cfg(feature = "zstd")]
    Zstd,
}

impl Compression {
    #[cfg(feature = "zstd")]
    pub const ALL: &'static [Self] = &[Self::Zstd, Self::Gzip];
    #[cfg(not(feature = "zstd"))]
    pub const ALL: &'static [Self] = &[Self::Gzip];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            #[cfg(feature = "zstd")]
            Self::Zstd => "zstd",
        }
    }

    /// The extension of such files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Gzip => ".gz",
            #[cfg(feature = "zstd")]
            Self::Zstd => ".zst",
        }
    }
}

/// A compressed stream. Both formats allow several in one file, one after the other.
pub enum FileEncoder {
    Gzip(GzEncoder<Vec<u8>>),
    #[cfg(feature = "zstd")]
    Zstd(Box<zstd::stream::write::Encoder<'static, Vec<u8>>>),
}

/// Fast levels: the output must keep up with the cloud.
const GZIP_LEVEL: u32 = 3;
#[cfg(feature = "zstd")]
const ZSTD_LEVEL: i32 = 1;

impl FileEncoder {
    // Only zstd can fail.
    #[cfg_attr(not(feature = "zstd"), allow(clippy::unnecessary_wraps))]
    pub fn new(compression: Compression) -> io::Result<Self> {
        Ok(match compression {
            Compression::Gzip => {
                Self::Gzip(GzEncoder::new(Vec::new(), flate2::Compression::new(GZIP_LEVEL)))
            }
            #[cfg(feature = "zstd")]
            Compression::Zstd => {
                let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), ZSTD_LEVEL)?;
                encoder.include_checksum(true)?;
                Self::Zstd(Box::new(encoder))
            }
        })
    }

    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Gzip(encoder) => encoder.write_all(bytes),
            #[cfg(feature = "zstd")]
            Self::Zstd(encoder) => encoder.write_all(bytes),
        }
    }

    /// Makes everything written so far decodable from the output.
    pub fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Gzip(encoder) => encoder.flush(),
            #[cfg(feature = "zstd")]
            Self::Zstd(encoder) => encoder.flush(),
        }
    }

    /// Appends the output so far to `packed`.
    pub fn take(&mut self, packed: &mut Vec<u8>) {
        packed.append(match self {
            Self::Gzip(encoder) => encoder.get_mut(),
            #[cfg(feature = "zstd")]
            Self::Zstd(encoder) => encoder.get_mut(),
        });
    }

    /// Ends the stream, and appends the rest of its output to `packed`.
    pub fn finish(self, packed: &mut Vec<u8>) -> io::Result<()> {
        packed.append(&mut match self {
            Self::Gzip(encoder) => encoder.finish()?,
            #[cfg(feature = "zstd")]
            Self::Zstd(encoder) => encoder.finish()?,
        });
        Ok(())
    }
}

/// Reads a file, compressed or not.
pub enum FileDecoder {
    Plain(BufReader<File>),
    Gzip(Box<MultiGzDecoder<BufReader<File>>>),
    #[cfg(feature = "zstd")]
    Zstd(Box<zstd::stream::read::Decoder<'static, BufReader<File>>>),
}

impl FileDecoder {
    // Only zstd can fail.
    #[cfg_attr(not(feature = "zstd"), allow(clippy::unnecessary_wraps))]
    pub fn new(compression: Option<Compression>, file: File) -> io::Result<Self> {
        Ok(match compression {
            None => Self::Plain(BufReader::with_capacity(64 << 10, file)),
            Some(Compression::Gzip) => {
                Self::Gzip(Box::new(MultiGzDecoder::new(BufReader::new(file))))
            }
            #[cfg(feature = "zstd")]
            Some(Compression::Zstd) => {
                Self::Zstd(Box::new(zstd::stream::read::Decoder::new(file)?))
            }
        })
    }
}

impl Read for FileDecoder {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(file) => file.read(room),
            Self::Gzip(decoder) => decoder.read(room),
            #[cfg(feature = "zstd")]
            Self::Zstd(decoder) => decoder.read(room),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: &[u8], name: &str) -> File {
        let path = std::env::temp_dir().join(format!("mistcat-pack-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).expect("written");
        let file = File::open(&path).expect("opened");
        std::fs::remove_file(&path).expect("removed");
        file
    }

    #[test]
    fn what_is_flushed_is_readable_without_an_end() {
        for compression in Compression::ALL.iter().copied() {
            let text = b"{\"seq\":1}\n".repeat(50_000);
            let mut encoder = FileEncoder::new(compression).expect("an encoder");
            let mut packed = Vec::new();
            for part in text.chunks(7_777) {
                encoder.write(part).expect("written");
                encoder.flush().expect("flushed");
                encoder.take(&mut packed);
            }
            let mut read = Vec::new();
            let mut decoder =
                FileDecoder::new(Some(compression), file(&packed, "cut")).expect("a decoder");
            assert!(decoder.read_to_end(&mut read).is_err(), "no end");
            assert!(read == text, "{} of {}", read.len(), text.len());
            encoder.finish(&mut packed).expect("an end");
            let mut second = FileEncoder::new(compression).expect("an encoder");
            second.write(b"more").expect("written");
            second.finish(&mut packed).expect("an end");
            let mut read = Vec::new();
            let mut decoder =
                FileDecoder::new(Some(compression), file(&packed, "whole")).expect("a decoder");
            decoder.read_to_end(&mut read).expect("two streams");
            assert!(read == [&text[..], b"more"].concat());
        }
    }
}
