//! Parses one message of a capture channel into its packets and their metadata.
//!
//! The members are documented in Juniper's API reference under `…/pcaps` of sites and organisations. Any of
//! them may be missing, and numbers may be strings.

mod defect;
pub mod interface;
mod link_type;
mod metadata;
mod pcap_reader;
#[cfg(test)]
pub mod testing;

pub use defect::CaptureDefect;
pub use interface::CaptureInterface;
pub use link_type::{LinkType, MediumHint};
pub use metadata::{Direction, PacketMetadata};
pub use pcap_reader::{MOST, PcapReader};

use std::borrow::Cow;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::message::scalar::plain;
use crate::wire::Fields;
use metadata::counted;
use pcap_reader::PcapRecord;

/// Accepts base64 with or without padding, and with stray bits at the end.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Characters of base64 up to the first byte of the first packet: the headers of the file and of a record.
const HEADERS: usize = 56;

/// A capture message, borrowed from its payload. The pcap file in it is not decoded yet.
#[derive(Debug, Default)]
pub struct CaptureMessage<'a> {
    pub capture_id: Option<Cow<'a, str>>,
    /// Messages that the cloud lost before this one.
    pub lost: u64,
    /// `pcap_dict` is null: the capture has stopped.
    pub ended: bool,
    pub metadata: PacketMetadata<'a>,
    /// `pcap_raw`, including its quotes.
    raw: Option<&'a str>,
}

/// The decoded pcap file of a message.
#[derive(Debug)]
pub struct EmbeddedPcap {
    bytes: Vec<u8>,
    hint: MediumHint,
    defect: Option<CaptureDefect>,
}

/// A packet, ready to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packet<'a> {
    /// Nanoseconds since 1970.
    pub time: u64,
    /// The precision of `time`: nanoseconds, or else microseconds.
    pub nanoseconds: bool,
    /// Its length in bytes before truncation; at least that of `data`.
    pub original_length: u32,
    /// The announced limit of bytes per packet.
    pub snap_length: u32,
    /// Corrected by [`LinkType::repaired`].
    pub link_type: LinkType,
    pub data: &'a [u8],
}

/// The id of the capture that has stopped, if the payload is the last message of one. It may be empty.
pub fn end_of_capture(payload: &str) -> Option<String> {
    // Messages with packets are long, and never the last one: do not parse them for this.
    if payload.contains("pcap_raw") {
        return None;
    }
    let message = CaptureMessage::read(payload);
    message.ended.then(|| message.capture_id.unwrap_or_default().into_owned())
}

/// The time of the first packet in a payload, in nanoseconds since 1970.
pub fn packet_time(payload: &str) -> Option<u64> {
    CaptureMessage::read(payload).time()
}

/// How many capture messages this one accounts for: itself, and those that the cloud lost before it.
pub fn messages_of(payload: &str) -> u64 {
    let message = CaptureMessage::read(payload);
    message.lost + u64::from(message.raw.is_some())
}

/// Splits a pcap file into the payloads of capture messages, one for each packet, as the cloud would have streamed them.
///
/// # Errors
///
/// [`CaptureDefect::NotPcap`]. A file that was cut gives the packets before the cut.
pub fn payloads_of_file(file: &[u8], capture_id: &str) -> Result<Vec<String>, CaptureDefect> {
    let mut reader = PcapReader::of(file)?;
    let header = &file[..file.len() - reader.remaining()];
    let mut payloads = Vec::new();
    loop {
        let start = file.len() - reader.remaining();
        let Some(Ok(record)) = reader.next() else { return Ok(payloads) };
        let end = file.len() - reader.remaining();
        let payload = serde_json::json!({
            "capture_id": capture_id,
            "pcap_dict": {"timestamp": record.time as f64 / 1e9, "length": record.original_length},
            "pcap_raw": base64::engine::general_purpose::STANDARD.encode([header, &file[start..end]].concat()),
        });
        payloads.push(payload.to_string());
    }
}

/// The id of the capture that a payload belongs to, if it names one.
pub fn capture_id(payload: &str) -> Option<String> {
    // The cloud writes it first, and the rest of a message is long.
    for start in [r#"{"capture_id": ""#, r#"{"capture_id":""#] {
        if let Some(rest) = payload.strip_prefix(start)
            && let Some(place) = rest.find(['"', '\\'])
            && rest[place..].starts_with('"')
        {
            return Some(rest[..place].to_owned());
        }
    }
    CaptureMessage::read(payload).capture_id.map(Cow::into_owned)
}

impl<'a> CaptureMessage<'a> {
    /// Reads a payload, which must be valid JSON.
    pub fn read(payload: &'a str) -> Self {
        let mut message = Self::default();
        for (key, value) in Fields::of(payload) {
            match (key.as_ref(), value) {
                ("pcap_dict", "null") => message.ended = true,
                ("pcap_dict", members) => message.metadata = PacketMetadata::read(members),
                (_, "null") => {}
                ("capture_id", id) => message.capture_id = Some(plain(id)),
                ("lost_messages", count) => message.lost = counted(count),
                ("pcap_raw", raw) => message.raw = Some(raw),
                _ => {}
            }
        }
        // The cloud puts it in either place.
        message.lost = message.lost.max(message.metadata.lost);
        message
    }

    /// The time of the first packet in nanoseconds since 1970. Decodes no more of the file than that takes.
    pub fn time(&self) -> Option<u64> {
        let text = plain(self.raw?);
        let (start, _) = decode(text.get(..HEADERS).unwrap_or(&text));
        PcapReader::of(&start).ok()?.next()?.ok().map(|record| record.time)
    }

    /// Whether the message has packets, or should have: all but the last message of a capture.
    pub fn has_packets(&self) -> bool {
        self.raw.is_some() || !self.ended
    }

    /// Decodes the file.
    pub fn file(&self) -> EmbeddedPcap {
        let (bytes, defect) = match self.raw {
            None => (Vec::new(), self.has_packets().then_some(CaptureDefect::NoFile)),
            Some(raw) => decode(&plain(raw)),
        };
        EmbeddedPcap { bytes, hint: self.metadata.hint, defect }
    }
}

/// Decodes as much as is valid.
fn decode(text: &str) -> (Vec<u8>, Option<CaptureDefect>) {
    if let Ok(bytes) = LENIENT.decode(text) {
        return (bytes, None);
    }
    let alphabet = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let mut letters = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).peekable();
    let mut whole: Vec<u8> = std::iter::from_fn(|| letters.next_if(alphabet)).collect();
    // A single character is less than a byte.
    let odd = whole.len() % 4 == 1;
    whole.truncate(whole.len() - usize::from(odd));
    let broken = odd || letters.any(|letter| letter != b'=');
    let bytes = LENIENT.decode(&whole).unwrap_or_default();
    (bytes, broken.then_some(CaptureDefect::NotBase64))
}

impl EmbeddedPcap {
    /// The packets, followed by what is wrong with the file.
    pub fn packets(&self) -> impl Iterator<Item = Result<Packet<'_>, CaptureDefect>> {
        let (records, not_pcap) = match PcapReader::of(&self.bytes) {
            Ok(records) => (Some(records), None),
            // A missing file has been reported as such.
            Err(defect) => (None, (!self.bytes.is_empty()).then_some(defect)),
        };
        let defect = self.defect.or(not_pcap);
        let packets = records.into_iter().flat_map(move |records| {
            let (link_type, snap_length) = (records.link_type, records.snap_length);
            let (nanoseconds, hint) = (records.nanoseconds, self.hint);
            records.map(move |one| {
                one.map(|PcapRecord { time, original_length, data }| {
                    let link_type = link_type.repaired(data, hint);
                    Packet { time, nanoseconds, original_length, snap_length, link_type, data }
                })
            })
        });
        packets.chain(defect.map(Err))
    }
}

#[cfg(test)]
mod tests {
    use super::metadata::Direction;
    use super::testing::{ethernet, file, payload, radiotap};
    use super::*;

    /// The samples of Juniper's API pages, their packets shortened.
    const RADIO: &str = r#""channel_frequency":2412,"channel":"1","datarate":"1.0 Mbps","rssi":-75,"bssid":"18:b8:1f:4c:91:c0","proto":"802.11","ap_mac":"d4:20:b0:81:99:2e","direction":"tx","interface":"radiotap""#;
    const EDGE: &str = r#""src_mac":"8c:3b:ad:e0:47:40","protocol":"TCP","mxedge_id":"00000000-0000-0000-1000-001122334455","direction":"rx","lost_messages":3,"interface":"port0""#;

    fn defects(payload: &str) -> (usize, Vec<CaptureDefect>) {
        let file = CaptureMessage::read(payload).file();
        let (packets, defects): (Vec<_>, Vec<_>) = file.packets().partition(Result::is_ok);
        (packets.len(), defects.into_iter().filter_map(Result::err).collect())
    }

    #[test]
    fn a_packet_of_the_air() {
        let payload = payload(RADIO, &file(1, &[&radiotap()]));
        let message = CaptureMessage::read(&payload);
        assert_eq!(
            (message.capture_id.as_deref(), message.lost, message.ended),
            (Some("c1"), 0, false)
        );
        let metadata = &message.metadata;
        assert_eq!((metadata.hint, metadata.direction), (MediumHint::Radio, Some(Direction::Sent)));
        assert_eq!(
            metadata.radio_summary().as_deref(),
            Some("rssi -75 dBm, channel 1 (2412 MHz), 1.0 Mbps")
        );
        assert_eq!(message.time(), Some(5_000_007_000));
        let file = message.file();
        let packets: Vec<_> = file.packets().collect::<Result<_, _>>().expect("no defect");
        let [packet] = packets[..] else { panic!("{packets:?}") };
        assert_eq!((packet.time, packet.nanoseconds), (5_000_007_000, false));
        assert_eq!((packet.link_type, packet.data), (LinkType::RADIOTAP, &radiotap()[..]));
    }

    #[test]
    fn a_packet_of_an_edge() {
        let payload = payload(EDGE, &file(1, &[&ethernet()]));
        let message = CaptureMessage::read(&payload);
        assert_eq!((message.lost, message.metadata.hint), (3, MediumHint::Wire));
        assert_eq!(
            message.metadata.device.as_deref(),
            Some("00000000-0000-0000-1000-001122334455")
        );
        assert_eq!(message.metadata.radio_summary(), None);
    }

    #[test]
    fn ends_and_losses() {
        let message =
            CaptureMessage::read(r#"{"capture_id":"c","lost_messages":"2","pcap_dict":null}"#);
        assert!(message.ended && !message.has_packets());
        assert_eq!(message.lost, 2);
        for payload in
            [r#"{"capture_id":"c","pcap_dict":null}"#, r#"{"pcap_dict": null, "capture_id": "c"}"#]
        {
            assert_eq!(end_of_capture(payload).as_deref(), Some("c"), "{payload}");
        }
        assert_eq!(end_of_capture(&payload(RADIO, &file(1, &[]))), None);
        assert_eq!(end_of_capture("1"), None);
        assert_eq!(defects(r#"{"pcap_dict":null}"#), (0, vec![]));
        assert_eq!(defects("{}"), (0, vec![CaptureDefect::NoFile]));
        assert_eq!(
            defects(r#"{"pcap_dict":{},"pcap_raw":null}"#),
            (0, vec![CaptureDefect::NoFile])
        );
        assert_eq!(defects("5"), (0, vec![CaptureDefect::NoFile]));
    }

    #[test]
    fn the_capture_of_a_message() {
        for (payload, id) in [
            (r#"{ "pcap_dict":{"capture_id":"x"}, "capture_id": "c1"}"#, Some("c1")),
            (r#"{"capture_id":"c1"}"#, Some("c1")),
            (r#"{"capture_id": "c1"}"#, Some("c1")),
            (r#"{"pcap_dict":null,"capture_id":"c1"}"#, Some("c1")),
            (r#"{"capture_id":"c\u0031"}"#, Some("c1")),
            (r#"{"capture_id":null}"#, None),
            ("1", None),
            ("\"{\"", None),
        ] {
            assert_eq!(capture_id(payload).as_deref(), id, "{payload}");
        }
    }

    #[test]
    fn damaged_base64_is_read_as_far_as_it_goes() {
        let whole = payload("", &file(1, &[b"abcdef"]));
        let mut broken = whole.clone();
        broken.insert(whole.len() - 8, '!');
        let cases = [
            (whole.clone(), (1, vec![])),
            (whole.replace('=', ""), (1, vec![])),
            (whole.replacen("AAAA", "AA\\r\\nAA", 1), (1, vec![])),
            (whole.replacen("AAAA", "A\\u0041AA", 1), (1, vec![])),
            (whole.replacen("1MOy", "?", 1), (0, vec![CaptureDefect::NotBase64])),
            (broken, (1, vec![CaptureDefect::Cut, CaptureDefect::NotBase64])),
            (whole.replacen("1MOy", "2MOy", 1), (0, vec![CaptureDefect::NotPcap])),
        ];
        for (payload, expected) in cases {
            assert_eq!(defects(&payload), expected, "{payload}");
        }
    }
}
