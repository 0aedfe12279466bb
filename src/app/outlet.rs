//! Where messages go: a printer with the sink behind it.

use std::path::{Path, PathBuf};

use crate::output::{Error, Fault};
use crate::output::{Gap, LinkType, Printer, Record, Sink};

/// The most that is gathered before it is written.
const FULL: usize = 64 << 10;

pub struct Outlet {
    pub printer: Printer,
    pub sink: Sink,
    /// Files beside the first, for packets of other link types.
    beside: Vec<(LinkType, Sink)>,
    buffer: Vec<u8>,
    /// Written so far.
    pub bytes: u64,
    /// What is to be told, since it was last taken.
    pub news: Vec<String>,
}

impl Outlet {
    /// Writes what the output begins with.
    pub fn open(mut printer: Printer, sink: Sink) -> Result<Self, Error> {
        let mut buffer = Vec::new();
        printer.begin(&mut buffer);
        let mut outlet =
            Self { printer, sink, beside: Vec::new(), buffer, bytes: 0, news: Vec::new() };
        outlet.flush()?;
        Ok(outlet)
    }

    /// Prints one message, at most `limit` lines; returns how many were written.
    pub fn record(&mut self, record: &Record, limit: u64) -> Result<Result<u64, Fault>, Error> {
        let printed = self.printer.record(record, limit, &mut self.buffer);
        if self.buffer.len() >= FULL {
            self.flush()?;
        }
        Ok(printed)
    }

    pub fn gap(&mut self, gap: &Gap) {
        self.printer.gap(gap, &mut self.buffer);
    }

    /// Writes what the output ends with.
    pub fn end(&mut self) -> Result<(), Error> {
        self.printer.end(&mut self.buffer);
        self.flush()
    }

    /// Writes what is gathered.
    pub fn flush(&mut self) -> Result<(), Error> {
        for aside in self.printer.take_aside() {
            self.bytes += aside.bytes.len() as u64;
            self.beside(aside.link_type)?.write(&aside.bytes)?;
        }
        if self.buffer.is_empty() {
            return Ok(());
        }
        let written = self.sink.write(&self.buffer);
        self.bytes += self.buffer.len() as u64;
        self.buffer.clear();
        written
    }

    /// The file beside the first for packets of this link type.
    fn beside(&mut self, link_type: LinkType) -> Result<&mut Sink, Error> {
        let known = self.beside.iter().position(|(own, _)| *own == link_type);
        let place = match known {
            Some(place) => place,
            None => {
                let path = beside(self.sink.path(), link_type);
                let mut sink = Sink::file(&path, false)?;
                let mut header = Vec::new();
                self.printer.begin_aside(link_type, &mut header);
                sink.write(&header)?;
                self.news.push(format!(
                    "packets of link type {} are written to `{}`",
                    link_type.name(),
                    path.display()
                ));
                self.beside.push((link_type, sink));
                self.beside.len() - 1
            }
        };
        Ok(&mut self.beside[place].1)
    }
}

/// `NAME.LINKTYPE.pcap` for `NAME.pcap`.
fn beside(path: &Path, link_type: LinkType) -> PathBuf {
    let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned());
    path.with_extension(format!("{}.{}", link_type.name(), ending.as_deref().unwrap_or("pcap")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_beside_are_named_after_the_first() {
        for (path, expected) in [
            ("a/b.pcap", "a/b.ieee802-11-radiotap.pcap"),
            ("a.b/c", "a.b/c.ieee802-11-radiotap.pcap"),
            ("x.1.dump", "x.1.ieee802-11-radiotap.dump"),
        ] {
            assert_eq!(beside(Path::new(path), LinkType::RADIOTAP), Path::new(expected));
        }
    }
}
