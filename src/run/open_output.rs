//! Opens outputs: each has a writer, a transcript for device output, and counters.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::control::OutputControl;
use super::output::{Output, Outputs};
use super::report::{NoticeSender, OutputCounters};
use super::writer::OutputWriter;
use crate::error::Error;
use crate::format::{Printer, Transcript};

impl Outputs {
    /// Opens all outputs. `devices` are the names of the devices whose output is written.
    pub fn open(
        self,
        devices: &[String],
        notice_sender: &NoticeSender,
        control: &Arc<OutputControl>,
    ) -> Result<Vec<OpenOutput>, Error> {
        let devices: Vec<&str> = devices.iter().map(String::as_str).collect();
        let printer = |output: Output| Ok((Printer::new(output.format.clone())?, output));
        // All printers first: an invalid filter must not leave an empty file behind.
        let printers = self.0.into_iter().map(printer).collect::<Result<Vec<_>, Error>>()?;
        let open = |(printer, output): (Printer, Output)| {
            Ok(OpenOutput {
                transcript: Transcript::new(&output.format, &devices),
                writer: OutputWriter::open(
                    output,
                    printer,
                    notice_sender.clone(),
                    control.clone(),
                )?,
                written: 0,
                counters: Arc::default(),
            })
        };
        printers.into_iter().map(open).collect()
    }
}

/// An open output.
pub struct OpenOutput {
    pub writer: OutputWriter,
    /// Converts device output into lines or objects.
    pub transcript: Transcript,
    /// Messages, or packets, written so far.
    pub written: u64,
    /// The counters that other threads read.
    pub counters: Arc<OutputCounters>,
}

impl OpenOutput {
    /// Updates the counters that other threads read.
    pub fn publish(&self, handled: u64) {
        self.counters.messages.store(self.written, Ordering::Relaxed);
        self.counters.handled.store(handled, Ordering::Relaxed);
        self.counters.lost.store(self.writer.lost(), Ordering::Relaxed);
        self.counters.bytes.store(self.writer.bytes, Ordering::Relaxed);
    }
}
