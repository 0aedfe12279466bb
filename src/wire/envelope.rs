//! Reads the envelope of an incoming frame: `{"event":…, "channel":…, "data":…}`.

use std::borrow::Cow;

use super::decode_string;
use super::payload::{self, Found};
use super::scan::{Defect, Finite, Scanner};

/// A frame of the cloud, borrowed.
#[derive(Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    pub channel: Cow<'a, str>,
    pub event: Event<'a>,
}

/// What the cloud says of a channel (Juniper's API pages: Overview, and RF Glass for the refusal).
#[derive(Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// `data`: its payload was appended, or has a defect.
    Data(Result<(), Defect>),
    Subscribed,
    Unsubscribed,
    Refused {
        detail: Cow<'a, str>,
    },
}

/// Why a frame says nothing that could be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    #[error("a frame that is no JSON envelope")]
    NoEnvelope,
    #[error("an envelope with the unknown event `{0}`")]
    UnknownEvent(String),
    #[error("a data event without `data`")]
    NoData,
    #[error("a number that is not finite (`NaN`, `Infinity`)")]
    NotFinite,
    #[error("nesting deeper than 512")]
    TooDeep,
}

impl From<Defect> for Malformed {
    fn from(defect: Defect) -> Self {
        match defect {
            Defect::Syntax => Self::NoEnvelope,
            Defect::NotFinite => Self::NotFinite,
            Defect::TooDeep => Self::TooDeep,
        }
    }
}

impl<'a> Envelope<'a> {
    /// Reads one frame, and appends the payload of a data event to `out`, as one line. Members may come in any
    /// order; unknown ones are passed over, of a repeated one the last counts.
    ///
    /// # Errors
    ///
    /// [`Malformed`]; the connection goes on, and `out` is as it was.
    pub fn read(frame: &'a str, out: &mut Vec<u8>) -> Result<Self, Malformed> {
        let start = out.len();
        let read = Members::scan(frame, out).and_then(Members::envelope);
        if !matches!(read, Ok(Self { event: Event::Data(_), .. })) {
            out.truncate(start);
        }
        read
    }
}

/// The values of the members that count, raw.
#[derive(Default)]
struct Members<'a> {
    event: Option<&'a str>,
    channel: Option<&'a str>,
    /// What is wrong with it, if it was there.
    data: Option<Result<(), Defect>>,
    detail: Option<&'a str>,
}

impl<'a> Members<'a> {
    fn scan(frame: &'a str, out: &mut Vec<u8>) -> Result<Self, Malformed> {
        let mut members = Self::default();
        let mut scanner = Scanner::new(frame.as_bytes());
        let mut finite = Finite::Yes;
        let begin = out.len();
        scanner.skip_space();
        scanner.expect(b'{')?;
        scanner.skip_space();
        let mut more = scanner.peek() != Some(b'}');
        if !more {
            scanner.at += 1;
        }
        while more {
            let key_at = scanner.at + 1;
            scanner.string()?;
            let key = decode_string(&frame[key_at..scanner.at - 1]);
            scanner.skip_space();
            scanner.expect(b':')?;
            scanner.skip_space();
            let start = scanner.at;
            if key == "data" {
                out.truncate(begin);
                let Found { end, finite: all, payload } = payload::read(frame, start, out)?;
                finite = finite.and(all);
                scanner.at = end;
                members.data = Some(payload);
            } else {
                finite = finite.and(scanner.value()?);
                members.put(&key, &frame[start..scanner.at]);
            }
            scanner.skip_space();
            more = scanner.more(b'}')?;
            scanner.skip_space();
        }
        match (scanner.at == frame.len(), finite) {
            (false, _) => Err(Malformed::NoEnvelope),
            (true, Finite::No) => Err(Malformed::NotFinite),
            (true, Finite::Yes) => Ok(members),
        }
    }

    fn put(&mut self, key: &str, value: &'a str) {
        match key {
            "event" => self.event = Some(value),
            "channel" => self.channel = Some(value),
            "detail" => self.detail = Some(value),
            _ => {}
        }
    }

    fn envelope(self) -> Result<Envelope<'a>, Malformed> {
        let channel = string(self.channel).ok_or(Malformed::NoEnvelope)?;
        let event = match string(self.event).ok_or(Malformed::NoEnvelope)?.as_ref() {
            "data" => Event::Data(self.data.ok_or(Malformed::NoData)?),
            "channel_subscribed" => Event::Subscribed,
            "channel_unsubscribed" => Event::Unsubscribed,
            "subscribe_failed" => {
                Event::Refused { detail: string(self.detail).unwrap_or_default() }
            }
            other => return Err(Malformed::UnknownEvent(other.to_owned())),
        };
        Ok(Envelope { channel, event })
    }
}

/// The text of a raw value that is a string.
fn string(raw: Option<&str>) -> Option<Cow<'_, str>> {
    raw?.strip_prefix('"')?.strip_suffix('"').map(decode_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(frame: &str) -> Result<Envelope<'_>, Malformed> {
        Envelope::read(frame, &mut Vec::new())
    }

    /// The payload of a data event.
    fn data(frame: &str) -> Result<String, Malformed> {
        let mut out = Vec::new();
        match Envelope::read(frame, &mut out)?.event {
            Event::Data(checked) => checked.map_err(Malformed::from)?,
            other => panic!("{other:?}"),
        }
        Ok(String::from_utf8(out).expect("UTF-8"))
    }

    #[test]
    fn the_payload_of_the_last_data_is_appended_and_no_other() {
        for (frame, text) in [
            (r#"{"data":"{\"a\": 1}","event":"data","channel":"/t"}"#, r#"{"a": 1}"#),
            (r#"{"data":"[1]","event":"data","data":{"a":1},"channel":"/t"}"#, r#"{"a":1}"#),
            (r#"{"data":"[1]","event":"channel_subscribed","channel":"/t"}"#, ""),
            (r#"{"data":"[1]","event":"data","channel":"/t"} x"#, ""),
            (r#"{"data":"[NaN]","event":"data","channel":"/t"}"#, ""),
        ] {
            let mut out = b"before".to_vec();
            let _ = Envelope::read(frame, &mut out);
            assert_eq!(String::from_utf8(out).expect("UTF-8"), format!("before{text}"), "{frame}");
        }
    }

    #[test]
    fn members_in_any_order_with_any_space() {
        assert_eq!(data(r#"{"event":"data","channel":"/test","data":"1"}"#).as_deref(), Ok("1"));
        assert_eq!(
            data(
                " {\"data\" : {\"a\": 1.10} ,\n\"channel\":\"/t\", \"x\":[{}], \"event\":\"data\"} "
            )
            .as_deref(),
            Ok("{\"a\": 1.10}")
        );
        assert_eq!(
            data(r#"{"\u0065vent":"data","channel":"\/t","data":null,"data":2}"#).as_deref(),
            Ok("2")
        );
    }

    #[test]
    fn acknowledgements_and_refusals() {
        let parsed = read(r#"{"event":"channel_subscribed","channel":"\/test"}"#);
        assert_eq!(parsed, Ok(Envelope { channel: "/test".into(), event: Event::Subscribed }));
        let parsed =
            read(r#"{"event":"subscribe_failed","channel":"/t","detail":"permission denied"}"#);
        assert_eq!(
            parsed.expect("an envelope").event,
            Event::Refused { detail: "permission denied".into() }
        );
    }

    #[test]
    fn malformed_frames_are_told_apart() {
        let deep = format!(
            r#"{{"event":"data","channel":"/t","data":{}1{}}}"#,
            "[".repeat(513),
            "]".repeat(513)
        );
        let cases = [
            ("", Malformed::NoEnvelope),
            ("hello", Malformed::NoEnvelope),
            ("[]", Malformed::NoEnvelope),
            ("{}", Malformed::NoEnvelope),
            (r#"{"event":"data","channel":"/t","data":1"#, Malformed::NoEnvelope),
            (r#"{"event":"data","channel":"/t","data":1} x"#, Malformed::NoEnvelope),
            (r#"{"event":1,"channel":"/t"}"#, Malformed::NoEnvelope),
            (r#"{"event":"data","data":1}"#, Malformed::NoEnvelope),
            (r#"{"event":"data","channel":"/t"}"#, Malformed::NoData),
            (r#"{"event":"data","channel":"/t","data":NaN}"#, Malformed::NotFinite),
            (r#"{"event":"hello","channel":"/t"}"#, Malformed::UnknownEvent("hello".into())),
            (deep.as_str(), Malformed::TooDeep),
        ];
        for (frame, expected) in cases {
            assert_eq!(read(frame), Err(expected), "{frame}");
        }
    }

    #[test]
    fn a_payload_may_be_nested_512_deep_inside_its_envelope() {
        let deep = format!("{}1{}", "[".repeat(512), "]".repeat(512));
        assert_eq!(data(&format!(r#"{{"event":"data","channel":"/t","data":{deep}}}"#)), Ok(deep));
    }
}
