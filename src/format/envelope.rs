//! Writes the lines of `--envelope`: payloads with their origin, and the gaps between them.

use std::io::Write;

use jiff::Timestamp;

use crate::channel::DeviceStatsKind;
use crate::message::{Gap, ReceivedMessage};
use crate::wire::write_string;

/// Appends `value`, which is JSON text, with what is known of its message.
pub fn wrap(
    record: &ReceivedMessage,
    kind: Option<DeviceStatsKind>,
    value: &str,
    out: &mut Vec<u8>,
) {
    let subscription = record.subscription;
    out.extend_from_slice(br#"{"event":"data""#);
    member("channel", Some(&subscription.path), out);
    member("name", subscription.name(), out);
    member("site_id", subscription.site_id.as_deref(), out);
    member("site", subscription.site.as_deref(), out);
    member("kind", kind.map(DeviceStatsKind::name), out);
    moment("received", record.received, out);
    out.extend_from_slice(br#","data":"#);
    out.extend_from_slice(value.as_bytes());
    out.push(b'}');
}

/// Appends the line that tells of a gap, without a line break.
pub fn write_gap(gap: &Gap, out: &mut Vec<u8>) {
    out.extend_from_slice(br#"{"event":"gap""#);
    member("channel", Some(gap.channel), out);
    moment("from", gap.from, out);
    moment("to", gap.to, out);
    member("reason", Some(gap.reason), out);
    out.push(b'}');
}

/// Appends a member after others, if its value is known.
fn member(key: &str, value: Option<&str>, out: &mut Vec<u8>) {
    let Some(value) = value else { return };
    begin(key, out);
    write_string(value, out);
}

fn moment(key: &str, time: Timestamp, out: &mut Vec<u8>) {
    begin(key, out);
    write!(out, "\"{time:.6}\"").expect("a vector takes any text");
}

fn begin(key: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(b",\"");
    out.extend_from_slice(key.as_bytes());
    out.extend_from_slice(b"\":");
}
