//! Provides sample messages and printers to the tests of the formats.

use super::fault::Fault;
use super::printer::Printer;
use super::settings::Settings;
use crate::channel::{Channel, Subscription};
use crate::message::ReceivedMessage;
use crate::wire::Payload;

pub const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

/// The channel of that name, at a site called HQ.
fn subscription(name: &str) -> Subscription {
    let channel = Channel::named(name).expect("a channel");
    let filled = Subscription::fill(channel, |_| SITE.to_owned());
    Subscription { site: Some("HQ".to_owned()), ..filled }
}

/// What a printer appends for one message, which arrived at 2026-01-02 03:04:05.678901234 UTC.
pub fn print_limited(
    settings: Settings,
    name: &str,
    data: &str,
    limit: u64,
) -> (String, Result<u64, Fault>) {
    let mut printer = Printer::new(settings).expect("a printer");
    let mut out = Vec::new();
    printer.begin(&mut out);
    let result = record(&mut printer, name, data, limit, &mut out);
    (String::from_utf8(out).expect("UTF-8"), result)
}

/// The lines of one message; their number must be the number returned.
pub fn print(settings: Settings, name: &str, data: &str) -> String {
    let (text, result) = print_limited(settings, name, data, u64::MAX);
    assert_eq!(result, Ok(text.lines().count() as u64), "{text}");
    text
}

/// The lines of several messages of one channel.
pub fn print_all(settings: Settings, name: &str, messages: &[&str]) -> String {
    let mut printer = Printer::new(settings).expect("a printer");
    let mut out = Vec::new();
    printer.begin(&mut out);
    for data in messages {
        record(&mut printer, name, data, u64::MAX, &mut out).expect("written");
    }
    String::from_utf8(out).expect("UTF-8")
}

/// Prints one message.
pub fn record(
    printer: &mut Printer,
    name: &str,
    data: &str,
    limit: u64,
    out: &mut Vec<u8>,
) -> Result<u64, Fault> {
    let subscription = subscription(name);
    let received = "2026-01-02T03:04:05.678901234Z".parse().expect("a time");
    let payload = Payload::of(data, subscription.is_command());
    let payload = payload.as_ref().map_err(|defect| *defect);
    let record = ReceivedMessage {
        payload,
        frame: "{\n}",
        subscription: &subscription,
        received,
        connection: 1,
    };
    printer.record(&record, limit, out)
}
