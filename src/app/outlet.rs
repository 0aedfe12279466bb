//! Where messages go: a printer with the sink behind it.

use crate::output::{Error, Fault};
use crate::output::{Gap, Printer, Record, Sink};

/// The most that is gathered before it is written.
const FULL: usize = 64 << 10;

pub struct Outlet {
    pub printer: Printer,
    pub sink: Sink,
    buffer: Vec<u8>,
    /// Written so far.
    pub bytes: u64,
}

impl Outlet {
    pub fn new(printer: Printer, sink: Sink) -> Self {
        Self { printer, sink, buffer: Vec::new(), bytes: 0 }
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

    /// Writes what is gathered.
    pub fn flush(&mut self) -> Result<(), Error> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let written = self.sink.write(&self.buffer);
        self.bytes += self.buffer.len() as u64;
        self.buffer.clear();
        written
    }
}
