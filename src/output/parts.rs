//! What is measured by itself: the steps from a frame to lines.

#![expect(clippy::missing_panics_doc, reason = "whoever measures gives what can be printed")]

use jiff::Timestamp;

use super::{Format, Printer, Record, Settings};
use crate::channel::Subscription;
use crate::wire::{Envelope, Event, append_payload};

/// The raw `data` of a frame that has some.
pub fn envelope(frame: &str) -> &str {
    match Envelope::parse(frame) {
        Ok(Envelope { event: Event::Data(data), .. }) => data,
        other => panic!("no data: {other:?}"),
    }
}

/// Appends the payload in raw `data`, as one line.
pub fn payload(data: &str, out: &mut Vec<u8>) {
    append_payload(data, false, out).expect("a payload");
}

/// Messages to lines, as NDJSON or coloured.
pub struct Lines {
    printer: Printer,
    subscription: Subscription,
}

impl Lines {
    pub fn new(pretty: bool, filter: Option<&str>) -> Self {
        let format = if pretty { Format::Pretty } else { Format::Ndjson };
        let filter = filter.map(str::to_owned);
        let settings = Settings { format, filter, color: pretty, ..Settings::default() };
        let printer = Printer::new(settings).expect("a jq program");
        Self { printer, subscription: Subscription::of_path("/test") }
    }

    /// Appends the lines of a message with raw `data`.
    pub fn print(&mut self, data: &str, out: &mut Vec<u8>) {
        let received = Timestamp::UNIX_EPOCH;
        let record =
            Record { frame: data, data, subscription: &self.subscription, received, connection: 1 };
        self.printer.record(&record, u64::MAX, out).expect("a line");
    }
}
