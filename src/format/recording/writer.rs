//! Writes recordings line by line.

use std::collections::HashSet;
use std::io::Write;
use std::sync::Arc;

use jiff::Timestamp;

use super::{RECORDING, VERSION};
use crate::channel::Subscription;
use crate::message::{DeviceNames, Gap, ReceivedMessage};
use crate::wire::write_string;

/// What a recording says of itself.
#[derive(Clone, Debug)]
pub struct RecordingInfo {
    /// Without credentials.
    pub host: String,
    pub started: Timestamp,
    pub channels: Vec<Arc<Subscription>>,
}

impl Default for RecordingInfo {
    fn default() -> Self {
        Self { host: String::new(), started: Timestamp::UNIX_EPOCH, channels: Vec::new() }
    }
}

/// Something that happened to a connection.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionEvent<'a> {
    pub at: Timestamp,
    pub connection: u32,
    pub what: ConnectionEventKind<'a>,
}

#[derive(Clone, Copy, Debug)]
pub enum ConnectionEventKind<'a> {
    Connected,
    Subscribed(&'a Subscription),
    Disconnected {
        reason: &'a str,
    },
    /// A frame that fits no subscription.
    Stray(&'a str),
}

/// Writes the lines of one file; knows which channels the file names already.
pub struct RecordingWriter {
    label: Arc<RecordingInfo>,
    names: DeviceNames,
    known: HashSet<String>,
    /// Those of `known` that the label does not name, in the order of their appearance.
    late: Vec<Subscription>,
}

impl RecordingWriter {
    pub fn new(label: Arc<RecordingInfo>, names: DeviceNames) -> Self {
        Self { label, names, known: HashSet::new(), late: Vec::new() }
    }

    /// The same for another file.
    pub fn for_new_file(&self) -> Self {
        Self::new(self.label.clone(), self.names.clone())
    }

    /// Appends the first line of a file.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"event\":\"");
        out.extend_from_slice(RECORDING.as_bytes());
        write!(out, "\",\"version\":{VERSION}").expect("a vector takes any text");
        member("mistcat", env!("CARGO_PKG_VERSION"), out);
        member("host", &self.label.host, out);
        moment("started", self.label.started, out);
        out.extend_from_slice(b",\"channels\":[");
        let label = self.label.clone();
        let channels = label.channels.iter().map(|one| &**one).chain(&self.late);
        for (place, one) in channels.enumerate() {
            out.extend_from_slice(if place == 0 { b"{" } else { b",{" });
            named(one, out);
            out.push(b'}');
            self.known.insert(one.path.clone());
        }
        out.extend_from_slice(b"],\"devices\":{");
        for (place, (id, name)) in self.names.all().into_iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            write_string(&id, out);
            out.push(b':');
            write_string(&name, out);
        }
        out.extend_from_slice(b"}}\n");
    }

    /// Appends a message.
    pub fn record(&mut self, record: &ReceivedMessage, out: &mut Vec<u8>) {
        self.introduce(record.subscription, out);
        out.extend_from_slice(br#"{"event":"frame""#);
        moment("received", record.received, out);
        connection(record.connection, out);
        member("channel", &record.subscription.path, out);
        member("frame", record.frame, out);
        out.extend_from_slice(b"}\n");
    }

    /// Appends what happened to a connection.
    pub fn mark(&mut self, mark: &ConnectionEvent, out: &mut Vec<u8>) {
        if let ConnectionEventKind::Subscribed(subscription) = mark.what {
            self.introduce(subscription, out);
        }
        let (event, time) = match mark.what {
            ConnectionEventKind::Connected => ("connected", "at"),
            ConnectionEventKind::Subscribed(_) => ("subscribed", "at"),
            ConnectionEventKind::Disconnected { .. } => ("disconnected", "at"),
            ConnectionEventKind::Stray(_) => ("frame", "received"),
        };
        write!(out, "{{\"event\":\"{event}\"").expect("a vector takes any text");
        moment(time, mark.at, out);
        connection(mark.connection, out);
        match mark.what {
            ConnectionEventKind::Connected => {}
            ConnectionEventKind::Subscribed(subscription) => {
                member("channel", &subscription.path, out)
            }
            ConnectionEventKind::Disconnected { reason } => member("reason", reason, out),
            ConnectionEventKind::Stray(frame) => member("frame", frame, out),
        }
        out.extend_from_slice(b"}\n");
    }

    /// Appends a gap.
    pub fn gap(&self, gap: &Gap, out: &mut Vec<u8>) {
        out.extend_from_slice(br#"{"event":"gap""#);
        member("channel", gap.channel, out);
        moment("from", gap.from, out);
        moment("to", gap.to, out);
        member("reason", gap.reason, out);
        out.extend_from_slice(b"}\n");
    }

    fn introduce(&mut self, subscription: &Subscription, out: &mut Vec<u8>) {
        if self.known.contains(&subscription.path) {
            return;
        }
        self.known.insert(subscription.path.clone());
        if !self.label.channels.iter().any(|one| one.path == subscription.path) {
            self.late.push(subscription.clone());
        }
        out.extend_from_slice(br#"{"event":"channel","#);
        named(subscription, out);
        out.extend_from_slice(b"}\n");
    }
}

/// Appends the path and the name of its site.
fn named(subscription: &Subscription, out: &mut Vec<u8>) {
    out.extend_from_slice(b"\"channel\":");
    write_string(&subscription.path, out);
    if let Some(site) = &subscription.site {
        member("site", site, out);
    }
}

fn member(key: &str, text: &str, out: &mut Vec<u8>) {
    write!(out, ",\"{key}\":").expect("a vector takes any text");
    write_string(text, out);
}

/// To the nanosecond, so that what is made of it again is the same.
fn moment(key: &str, time: Timestamp, out: &mut Vec<u8>) {
    write!(out, ",\"{key}\":\"{time:.9}\"").expect("a vector takes any text");
}

fn connection(number: u32, out: &mut Vec<u8>) {
    write!(out, ",\"connection\":{number}").expect("a vector takes any text");
}

#[cfg(test)]
mod tests {
    use super::super::entry::RecordingEntry;
    use super::*;
    use crate::wire::Payload;

    const TIME: &str = "2026-01-02T03:04:05.678901234Z";

    fn time() -> Timestamp {
        TIME.parse().expect("a time")
    }

    fn lines(out: Vec<u8>) -> Vec<String> {
        String::from_utf8(out).expect("UTF-8").lines().map(str::to_owned).collect()
    }

    fn tape() -> RecordingWriter {
        let own = Subscription { site: Some("HQ".to_owned()), ..Subscription::of_path("/a") };
        let channels = vec![Arc::new(own)];
        let label = RecordingInfo { host: "api.mist.com".to_owned(), started: time(), channels };
        RecordingWriter::new(Arc::new(label), DeviceNames::of(&[("5c5b350e0060", "AP")]))
    }

    #[test]
    fn what_is_written_can_be_read() {
        let (mut tape, mut out) = (tape(), Vec::new());
        tape.begin(&mut out);
        let late = Subscription::of_path("/late");
        let frame = "{\n\"a\":\"\\ud83d\u{1}\"}";
        let payload = Payload::of("1", false).expect("a number");
        let record = ReceivedMessage {
            payload: Ok(&payload),
            frame,
            subscription: &late,
            received: time(),
            connection: 2,
        };
        tape.record(&record, &mut out);
        tape.record(&record, &mut out);
        let reason = "gone \"away\"";
        for what in [
            ConnectionEventKind::Connected,
            ConnectionEventKind::Disconnected { reason },
            ConnectionEventKind::Stray("x"),
        ] {
            tape.mark(&ConnectionEvent { at: time(), connection: 1, what }, &mut out);
        }
        tape.gap(&Gap { channel: "/a", from: time(), to: time(), reason }, &mut out);
        let lines = lines(out);
        let entries: Vec<RecordingEntry> =
            lines.iter().map(|line| RecordingEntry::parse(line.as_bytes()).expect(line)).collect();
        let RecordingEntry::Header(header) = &entries[0] else { panic!("{}", lines[0]) };
        assert_eq!(header.channels[0].subscription().site.as_deref(), Some("HQ"));
        assert_eq!(header.devices["5c5b350e0060"], "AP");
        assert_eq!(header.started, time());
        assert!(matches!(&entries[1], RecordingEntry::Channel(own) if own.channel == "/late"));
        for entry in &entries[2..4] {
            let RecordingEntry::Frame { received, channel, frame: own, .. } = entry else {
                panic!()
            };
            assert_eq!(
                (*received, channel.as_deref(), own.as_str()),
                (time(), Some("/late"), frame)
            );
        }
        assert!(matches!(entries[4], RecordingEntry::Connected { .. }));
        assert!(
            matches!(&entries[5], RecordingEntry::Disconnected { reason: own, .. } if own == reason)
        );
        assert!(matches!(&entries[6], RecordingEntry::Frame { channel: None, .. }));
        assert!(matches!(&entries[7], RecordingEntry::Gap { to, .. } if *to == time()));
        assert_eq!(entries.len(), 8);
    }

    #[test]
    fn the_next_file_names_the_channels_that_came_late() {
        let (mut tape, mut out) = (tape(), Vec::new());
        tape.begin(&mut out);
        let late = Subscription::of_path("/late");
        let what = ConnectionEventKind::Subscribed(&late);
        tape.mark(&ConnectionEvent { at: time(), connection: 1, what }, &mut out);
        assert_eq!(lines(out).len(), 3);
        let mut next = Vec::new();
        tape.begin(&mut next);
        tape.mark(&ConnectionEvent { at: time(), connection: 1, what }, &mut next);
        let next = lines(next);
        assert_eq!(next.len(), 2);
        assert!(next[0].contains("/late"), "{}", next[0]);
    }
}
