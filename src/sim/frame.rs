//! Encodes the server's messages and raw WebSocket frames.
//!
//! Written without the client's own code, so that a mistake on one side shows on the other.

use serde::Deserialize;
use serde_json::json;

/// What a client asks; anything else it sends is malformed.
#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum SimulatedRequest {
    Subscribe(String),
    Unsubscribe(String),
}

/// How the payload lies in a data message.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum PayloadEncoding {
    /// As a string of JSON, as the cloud sends it.
    #[default]
    String,
    /// As the JSON itself, as Juniper's pages draw it.
    Object,
}

pub const TEXT: u8 = 1;
pub const CONTINUATION: u8 = 0;

impl SimulatedRequest {
    pub fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

/// `channel_subscribed`, `channel_unsubscribed`.
pub fn answer(event: &str, channel: &str) -> String {
    json!({"event": event, "channel": channel}).to_string()
}

pub fn failure(channel: &str, detail: &str) -> String {
    json!({"event": "subscribe_failed", "channel": channel, "detail": detail}).to_string()
}

/// A data message with `payload`, which is JSON text.
pub fn data(form: PayloadEncoding, channel: &str, payload: &str) -> String {
    let channel = quoted(channel);
    match form {
        PayloadEncoding::String => {
            format!(r#"{{"event":"data","channel":{channel},"data":{}}}"#, quoted(payload))
        }
        PayloadEncoding::Object => {
            format!(r#"{{"event":"data","channel":{channel},"data":{payload}}}"#)
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a string is always JSON")
}

/// One unmasked WebSocket frame.
pub fn encode(last: bool, opcode: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![u8::from(last) << 7 | opcode];
    match payload.len() {
        short @ ..126 => frame.push(short as u8),
        medium @ ..65536 => {
            frame.push(126);
            frame.extend((medium as u16).to_be_bytes());
        }
        long => {
            frame.push(127);
            frame.extend((long as u64).to_be_bytes());
        }
    }
    frame.extend(payload);
    frame
}

/// One text message in `parts` frames.
pub fn fragments(text: &str, parts: usize) -> Vec<u8> {
    let bytes = text.as_bytes();
    let parts = parts.max(1);
    let at = |part: usize| bytes.len() * part / parts;
    (0..parts)
        .flat_map(|part| {
            let opcode = if part == 0 { TEXT } else { CONTINUATION };
            encode(part + 1 == parts, opcode, &bytes[at(part)..at(part + 1)])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_have_one_key_with_a_path() {
        assert_eq!(
            SimulatedRequest::parse(r#"{"subscribe": "/test"}"#),
            Some(SimulatedRequest::Subscribe("/test".into()))
        );
        assert_eq!(
            SimulatedRequest::parse(r#"{"unsubscribe":"/test"}"#),
            Some(SimulatedRequest::Unsubscribe("/test".into()))
        );
        for wrong in ["", "1", "{}", r#"{"subscribe":1}"#, r#"{"subscribe":"/a","x":1}"#] {
            assert_eq!(SimulatedRequest::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_payload_is_a_string_or_the_thing_itself() {
        assert_eq!(
            data(PayloadEncoding::String, "/test", r#"{"a":1}"#),
            r#"{"event":"data","channel":"/test","data":"{\"a\":1}"}"#
        );
        assert_eq!(
            data(PayloadEncoding::Object, "/test", r#"{"a":1}"#),
            r#"{"event":"data","channel":"/test","data":{"a":1}}"#
        );
    }

    #[test]
    fn frames_have_the_shortest_length_that_fits() {
        assert_eq!(encode(true, TEXT, b"hi"), b"\x81\x02hi");
        assert_eq!(encode(true, TEXT, &[0; 126])[..4], [0x81, 126, 0, 126]);
        assert_eq!(encode(true, TEXT, &vec![0; 65536])[..10], [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]);
    }

    #[test]
    fn fragments_are_one_message_in_several_frames() {
        assert_eq!(fragments("abcd", 2), b"\x01\x02ab\x80\x02cd");
        assert_eq!(fragments("a", 1), b"\x81\x01a");
        assert_eq!(fragments("", 2), b"\x01\x00\x80\x00");
    }
}
