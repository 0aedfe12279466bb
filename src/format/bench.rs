//! Exposes single steps of the path from frame to line to the benchmarks.

#![expect(clippy::missing_panics_doc, reason = "benchmarks pass valid messages")]

use jiff::Timestamp;

use super::printer::Printer;
use super::settings::{Format, Settings};
use crate::channel::Subscription;
use crate::message::ReceivedMessage;
use crate::wire::{Envelope, Event, Payload};

/// The payload in a frame.
pub fn payload(frame: &str) -> Payload {
    let mut text = Vec::new();
    let envelope = Envelope::read(frame, &mut text).expect("an envelope");
    assert!(matches!(envelope.event, Event::Data(Ok(()))), "no data");
    Payload::new(text, false).expect("a payload")
}

/// Prints messages as NDJSON or as coloured lines.
pub struct BenchPrinter {
    printer: Printer,
    subscription: Subscription,
}

impl BenchPrinter {
    pub fn new(pretty: bool, filter: Option<&str>) -> Self {
        let format = if pretty { Format::Pretty } else { Format::Ndjson };
        let filter = filter.map(str::to_owned);
        let settings = Settings { format, filter, color: pretty, ..Settings::default() };
        let printer = Printer::new(settings).expect("a jq program");
        Self { printer, subscription: Subscription::of_path("/test") }
    }

    /// Appends the lines of a message.
    pub fn print(&mut self, payload: &Payload, out: &mut Vec<u8>) {
        let received = Timestamp::UNIX_EPOCH;
        let subscription = &self.subscription;
        let record = ReceivedMessage {
            payload: Ok(payload),
            frame: "",
            subscription,
            received,
            connection: 1,
        };
        self.printer.record(&record, u64::MAX, out).expect("a line");
    }
}
