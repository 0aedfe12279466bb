//! An output that is being written: its writer, its transcript of device output, and its counters.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::control::OutputControl;
use super::output::{Output, Outputs};
use super::report::{NoticeSender, OutputCounters};
use super::writer::OutputWriter;
use crate::error::Error;
use crate::format::{Printer, Transcript};

impl Outputs {
    /// Opens all of them. `devices` are the names of those whose output is written.
    pub fn open(
        self,
        devices: &[String],
        notice_sender: &NoticeSender,
        control: &Arc<OutputControl>,
    ) -> Result<Vec<OpenOutput>, Error> {
        let devices: Vec<&str> = devices.iter().map(String::as_str).collect();
        let printer = |output: Output| Ok((Printer::new(output.format.clone())?, output));
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

/// An output that is written.
pub struct OpenOutput {
    pub writer: OutputWriter,
    /// Turns what devices say into lines or objects.
    pub transcript: Transcript,
    /// Messages, or packets, written so far.
    pub written: u64,
    /// What other threads see of it.
    pub counters: Arc<OutputCounters>,
}

impl OpenOutput {
    /// Shows the figures to other threads.
    pub fn publish(&self, handled: u64) {
        self.counters.messages.store(self.written, Ordering::Relaxed);
        self.counters.handled.store(handled, Ordering::Relaxed);
        self.counters.bytes.store(self.writer.bytes, Ordering::Relaxed);
    }
}
