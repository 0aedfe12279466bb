//! Writes the lines of `--envelope`: payloads with their origin, and the gaps between them.

use jiff::Timestamp;

use super::json_object::JsonObject;
use crate::channel::{DeviceStatsKind, Parameter};
use crate::message::{Gap, Message};

/// Appends an envelope around `value`, which is JSON text. Members without a value are left out.
pub fn wrap(message: &Message, value: &str, out: &mut Vec<u8>) {
    let Message { record, kind, .. } = message;
    let subscription = record.subscription;
    let mut object = JsonObject::begin(out);
    object.text("event", "data");
    object.text("channel", &subscription.path);
    object.optional_text("name", subscription.name());
    object.optional_text("site_id", subscription.site_id.as_deref());
    object.optional_text("site", subscription.site.as_deref());
    object.optional_text("device", message.name(Parameter::Device).as_deref());
    object.optional_text("kind", kind.map(DeviceStatsKind::name));
    object.display("received", microseconds(record.received));
    object.json("data", value);
    object.end();
}

/// Appends the line that reports a gap, without a line break.
pub fn write_gap(gap: &Gap, out: &mut Vec<u8>) {
    write_gap_with(gap, microseconds, out);
}

/// The same with times of another precision.
pub fn write_gap_with(gap: &Gap, shown: impl Fn(Timestamp) -> String, out: &mut Vec<u8>) {
    let mut object = JsonObject::begin(out);
    object.text("event", "gap");
    object.text("channel", gap.channel);
    object.display("from", shown(gap.from));
    object.display("to", shown(gap.to));
    object.text("reason", gap.reason);
    if let Some(dropped) = gap.dropped {
        object.display("dropped", dropped);
    }
    object.end();
}

fn microseconds(time: Timestamp) -> String {
    format!("\"{time:.6}\"")
}
