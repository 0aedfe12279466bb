//! Joins the output of devices on their channels into whole lines, as `run` shows it.

use std::collections::BTreeMap;

use super::transcript::{Transcript, TranscriptPart};
use crate::channel::MacAddress;
use crate::format::settings::Settings;
use crate::message::scalar::plain;
use crate::message::{Message, Names};
use crate::utility::DeviceOrigin;
use crate::wire::{Joiner, Piece, lookup};

/// Text that arrives in pieces, by session.
pub struct SessionText {
    settings: Settings,
    /// Lines are labelled with the device from the second device on.
    transcript: Transcript,
    devices: Vec<String>,
    /// By the device's path and the session.
    sessions: BTreeMap<(String, String), (DeviceOrigin, Joiner)>,
}

impl SessionText {
    pub fn new(settings: &Settings) -> Self {
        let (devices, sessions) = (Vec::new(), BTreeMap::new());
        let transcript = Transcript::new(settings, &[]);
        Self { settings: settings.clone(), transcript, devices, sessions }
    }

    /// Appends the lines that are whole with this message.
    pub fn push(&mut self, message: &Message, out: &mut Vec<u8>) {
        let member = |name| lookup(message.payload, name).map(plain).unwrap_or_default();
        let (session, raw) = (member("session").into_owned(), member("raw"));
        let origin = origin(message, session.clone(), &self.settings.names);
        if !self.devices.contains(&origin.device) {
            self.devices.push(origin.device.clone());
            let names: Vec<&str> = self.devices.iter().map(String::as_str).collect();
            self.transcript = Transcript::new(&self.settings, &names);
        }
        let key = (origin.path.clone(), session);
        let (origin, joiner) =
            self.sessions.entry(key).or_insert_with(|| (origin, Joiner::default()));
        let pieces = joiner.push(&raw);
        append(&mut self.transcript, origin, &pieces, out);
    }

    /// Appends what has no end of line yet.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        for (origin, mut joiner) in std::mem::take(&mut self.sessions).into_values() {
            append(&mut self.transcript, &origin, &joiner.finish(), out);
        }
    }
}

fn append(transcript: &mut Transcript, origin: &DeviceOrigin, pieces: &[Piece], out: &mut Vec<u8>) {
    for piece in pieces {
        let written = transcript.piece(origin, piece, |_, part| {
            if let TranscriptPart::Text(text) = part {
                out.extend_from_slice(text);
            }
            Ok::<(), std::convert::Infallible>(())
        });
        match written {
            Ok(()) => {}
            Err(never) => match never {},
        }
    }
}

/// Who speaks on the channel of a message: `/sites/{site_id}/devices/{device_id}/cmd`.
fn origin(message: &Message, session: String, names: &Names) -> DeviceOrigin {
    let subscription = message.record.subscription;
    let id = subscription.path.split('/').nth(4).unwrap_or_default();
    DeviceOrigin {
        device: names.label(id),
        mac: MacAddress::of_device(id).map(|mac| mac.to_string()),
        session,
        path: subscription.path.clone(),
        site_id: subscription.site_id.clone().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use crate::format::printer::Printer;
    use crate::format::settings::{Format, Settings};
    use crate::format::testing::record;

    #[test]
    fn pieces_are_joined_by_session() {
        let settings = Settings { format: Format::Pretty, width: Some(80), ..Settings::default() };
        let mut printer = Printer::new(settings).expect("a printer");
        let mut out = Vec::new();
        for (session, raw) in [
            ("a", "PING 192.0.2.1\\n64 by"),
            ("b", "\\u001b[2Jother"),
            ("a", "tes from 192.0.2.1\\n"),
            ("b", " session\\nrest"),
        ] {
            let payload = format!(r#"{{"session":"{session}","raw":"{raw}"}}"#);
            let counted = record(&mut printer, "device-cmd", &payload, 9, &mut out);
            assert_eq!(counted, Ok(1));
        }
        printer.end(&mut out);
        let text = String::from_utf8(out).expect("UTF-8");
        assert_eq!(
            text,
            "PING 192.0.2.1\n64 bytes from 192.0.2.1\n\\u{1b}[2Jother session\nrest\n"
        );
    }
}
