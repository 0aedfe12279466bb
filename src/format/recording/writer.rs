//! Writes recordings line by line.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;

use super::{LONGEST_LINE, RECORDING, VERSION};
use crate::channel::Subscription;
use crate::format::envelope::write_gap_with;
use crate::format::json_object::JsonObject;
use crate::message::{Gap, Names, ReceivedMessage};

/// What goes into the header of a recording.
#[derive(Clone, Debug)]
pub struct RecordingInfo {
    /// The cloud's host name, without credentials.
    pub host: String,
    pub started: Timestamp,
    pub channels: Vec<Arc<Subscription>>,
}

impl Default for RecordingInfo {
    fn default() -> Self {
        Self { host: String::new(), started: Timestamp::UNIX_EPOCH, channels: Vec::new() }
    }
}

/// An event of a connection, with its time.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionEvent<'a> {
    pub at: Timestamp,
    pub connection: u32,
    pub what: ConnectionEventKind<'a>,
}

/// What happened to a connection.
#[derive(Clone, Copy, Debug)]
pub enum ConnectionEventKind<'a> {
    Connected,
    Subscribed(&'a Subscription),
    Disconnected {
        reason: &'a str,
    },
    /// A frame that matches no subscription.
    Stray(&'a str),
}

/// Writes the lines of one file, and remembers which channels it has named.
pub struct RecordingWriter {
    label: Arc<RecordingInfo>,
    names: Names,
    /// The paths of the channels that the file names.
    known: HashSet<String>,
    /// Channels outside `label`, in order of appearance: the header of the next file names them.
    late: Vec<Subscription>,
}

impl RecordingWriter {
    pub fn new(label: Arc<RecordingInfo>, names: Names) -> Self {
        Self { label, names, known: HashSet::new(), late: Vec::new() }
    }

    /// A writer with the same settings for another file.
    pub fn for_new_file(&self) -> Self {
        Self::new(self.label.clone(), self.names.clone())
    }

    /// Appends the header line of a file.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        let mut header = JsonObject::begin(out);
        header.text("event", RECORDING);
        header.display("version", VERSION);
        header.text("mistcat", env!("CARGO_PKG_VERSION"));
        header.text("host", &self.label.host);
        header.display("started", nanoseconds(self.label.started));
        let channels = header.key("channels");
        channels.push(b'[');
        for (place, one) in
            self.label.channels.iter().map(|one| &**one).chain(&self.late).enumerate()
        {
            if place > 0 {
                channels.push(b',');
            }
            let mut channel = JsonObject::begin(channels);
            write_channel(one, &mut channel);
            channel.end();
            self.known.insert(one.path.clone());
        }
        channels.push(b']');
        let mut devices = JsonObject::begin(header.key("devices"));
        for (id, name) in self.names.devices() {
            devices.text(&id, &name);
        }
        devices.end();
        header.end();
        out.push(b'\n');
    }

    /// Appends a message.
    pub fn record(&mut self, record: &ReceivedMessage, out: &mut Vec<u8>) {
        self.introduce(record.subscription, out);
        let received = (FRAME_TIME, record.received);
        write_line("frame", received, record.connection, out, |line| {
            line.text("channel", &record.subscription.path);
            line.text("frame", record.frame);
        });
    }

    /// Appends what happened to a connection.
    pub fn mark(&mut self, mark: &ConnectionEvent, out: &mut Vec<u8>) {
        if let ConnectionEventKind::Subscribed(subscription) = mark.what {
            self.introduce(subscription, out);
        }
        let (event, time, detail) = match mark.what {
            ConnectionEventKind::Connected => ("connected", "at", None),
            ConnectionEventKind::Subscribed(subscription) => {
                ("subscribed", "at", Some(("channel", subscription.path.as_str())))
            }
            ConnectionEventKind::Disconnected { reason } => {
                ("disconnected", "at", Some(("reason", reason)))
            }
            ConnectionEventKind::Stray(frame) => ("frame", FRAME_TIME, Some(("frame", frame))),
        };
        write_line(event, (time, mark.at), mark.connection, out, |line| {
            if let Some((key, text)) = detail {
                line.text(key, text);
            }
        });
    }

    /// Appends a gap.
    pub fn gap(gap: &Gap, out: &mut Vec<u8>) {
        write_gap_with(gap, nanoseconds, out);
        out.push(b'\n');
    }

    /// Names a channel that the file does not know yet.
    fn introduce(&mut self, subscription: &Subscription, out: &mut Vec<u8>) {
        if self.known.contains(&subscription.path) {
            return;
        }
        self.known.insert(subscription.path.clone());
        if !self.label.channels.iter().any(|one| one.path == subscription.path) {
            self.late.push(subscription.clone());
        }
        let mut line = JsonObject::begin(out);
        line.text("event", "channel");
        write_channel(subscription, &mut line);
        line.end();
        out.push(b'\n');
    }
}

/// When a frame arrived, as opposed to when something happened to a connection.
const FRAME_TIME: &str = "received";

/// Appends a line that belongs to a connection, unless no reader would accept it.
fn write_line(
    event: &str,
    (key, time): (&str, Timestamp),
    connection: u32,
    out: &mut Vec<u8>,
    rest: impl FnOnce(&mut JsonObject),
) {
    let start = out.len();
    let mut line = JsonObject::begin(out);
    line.text("event", event);
    line.display(key, nanoseconds(time));
    line.display("connection", connection);
    rest(&mut line);
    line.end();
    if out.len() - start > LONGEST_LINE {
        out.truncate(start);
        return;
    }
    out.push(b'\n');
}

fn write_channel(subscription: &Subscription, object: &mut JsonObject) {
    object.text("channel", &subscription.path);
    object.optional_text("site", subscription.site.as_deref());
}

/// To the nanosecond, so that a replay writes the same times again.
fn nanoseconds(time: Timestamp) -> String {
    format!("\"{time:.9}\"")
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
        RecordingWriter::new(Arc::new(label), Names::of_devices(&[("5c5b350e0060", "AP")]))
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
        let gap = Gap { channel: "/a", from: time(), to: time(), reason, dropped: Some(7) };
        RecordingWriter::gap(&gap, &mut out);
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
        assert!(
            matches!(&entries[7], RecordingEntry::Gap { to, dropped: Some(7), .. } if *to == time())
        );
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
