//! Parses the cloud's description of a running capture.
//!
//! The members are those of OpenAPI's `getSiteCapturingStatus`; only the id is relied on.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use crate::channel::PACKETS;
use crate::notice::{Notice, Prose};

/// A running capture.
#[derive(Clone, Debug, PartialEq)]
pub struct RunningCapture {
    pub id: String,
    description: Value,
}

/// The cloud's answer to the question what is running.
#[derive(Clone, Debug, PartialEq)]
pub enum CaptureStatus {
    Running(RunningCapture),
    Nothing,
    /// An answer that names no capture.
    Unclear,
}

impl CaptureStatus {
    pub fn read(body: Value) -> Self {
        if body["enabled"] == false {
            return Self::Nothing;
        }
        RunningCapture::read(body).map_or(Self::Unclear, Self::Running)
    }

    pub fn running(self) -> Option<RunningCapture> {
        match self {
            Self::Running(state) => Some(state),
            Self::Nothing | Self::Unclear => None,
        }
    }
}

impl RunningCapture {
    pub fn read(description: Value) -> Option<Self> {
        let id = description["id"].as_str().filter(|id| !id.is_empty())?.to_owned();
        Some(Self { id, description })
    }

    /// Whether it may be the capture that this body requested: no reported member contradicts it.
    pub fn answers(&self, body: &Value) -> bool {
        ["type", "duration", "max_pkt_len", "client_mac", "ap_mac", "ssid"].iter().all(|key| {
            let (asked, reported) = (&body[key], &self.description[key]);
            asked.is_null() || reported.is_null() || same(asked, reported)
        })
    }

    pub fn kind(&self) -> &str {
        self.description["type"].as_str().unwrap_or("unknown")
    }

    /// Its total running time.
    pub fn duration(&self) -> Option<Duration> {
        let seconds = self.description["duration"].as_f64()?;
        Duration::try_from_secs_f64(seconds).ok()
    }

    /// When the cloud ends it.
    pub fn expiry(&self) -> Option<Timestamp> {
        let ends = || Some(self.began()? + self.description["duration"].as_f64()?);
        let seconds = self.description["expiry"].as_f64().or_else(ends)?;
        Timestamp::from_millisecond((seconds * 1000.0) as i64).ok()
    }

    /// The limit that probably ended it, judged by the messages received and the time it ran.
    pub fn limit(&self, messages: Option<u64>, ran: Duration) -> Option<String> {
        let own = ["max_num_packets", "num_packets"].iter();
        let own = own.filter_map(|key| self.description[*key].as_u64()).find(|count| *count > 0);
        // Some clouds enforce the maximum without reporting it.
        let packets = own.or_else(|| messages.filter(|count| count == PACKETS.end()));
        if let (Some(packets), Some(messages)) = (packets, messages)
            && messages >= packets
        {
            return Some(format!("{packets} packets"));
        }
        // It started before the answer arrived, so `ran` is a little short.
        let time = self.duration()?;
        let grace = (time / 10).min(Duration::from_secs(2));
        (ran + grace >= time).then(|| humantime::format_duration(time).to_string())
    }

    /// Describes its end, with the limits that may be the reason.
    fn ending(&self) -> String {
        let packets = ["max_num_packets", "num_packets"].iter();
        let packets =
            packets.filter_map(|key| self.description[*key].as_u64()).find(|count| *count > 0);
        let packets = packets.map(|count| format!("{count} packets"));
        let time = self.duration().map(|time| humantime::format_duration(time).to_string());
        let limits: Vec<String> = [packets, time].into_iter().flatten().collect();
        match limits.join(", ") {
            limits if limits.is_empty() => format!("{} has ended", self.id),
            limits => format!("{} has ended; its limits: {limits}", self.id),
        }
    }

    pub fn started(&self) -> Notice {
        Notice::CaptureStarted {
            capture_id: self.id.clone(),
            r#type: self.kind().to_owned(),
            expiry: self.expiry(),
            capture: Prose(self.to_string()),
        }
    }

    pub fn ended(&self) -> Notice {
        Notice::CaptureEnded {
            capture_id: self.id.clone(),
            r#type: Some(self.kind().to_owned()),
            expiry: self.expiry(),
            text: Prose(self.ending()),
        }
    }

    /// The notice that `limit` was reached and another capture follows.
    pub fn chained(&self, limit: String) -> Notice {
        Notice::CaptureChained {
            capture_id: self.id.clone(),
            r#type: self.kind().to_owned(),
            expiry: self.expiry(),
            limit: Prose(limit),
        }
    }

    pub fn stopped(&self) -> Notice {
        Notice::CaptureStopped {
            capture_id: self.id.clone(),
            r#type: self.kind().to_owned(),
            expiry: self.expiry(),
        }
    }

    pub fn taken_over(&self) -> Notice {
        Notice::CaptureTakenOver {
            capture_id: self.id.clone(),
            r#type: self.kind().to_owned(),
            expiry: self.expiry(),
            capture: Prose(self.to_string()),
        }
    }

    /// Its start in seconds since 1970, by the cloud's clock.
    pub fn began(&self) -> Option<f64> {
        ["started_time", "timestamp"].iter().find_map(|key| self.description[*key].as_f64())
    }

    fn since(&self) -> Option<Timestamp> {
        Timestamp::from_millisecond((self.began()? * 1000.0) as i64).ok()
    }

    fn devices(&self) -> usize {
        let aps = self.description["aps"].as_array().map_or(0, Vec::len);
        let others = ["gateways", "switches", "mxedges"].iter();
        aps + others
            .map(|key| self.description[*key].as_object().map_or(0, Map::len))
            .sum::<usize>()
    }
}

/// `600` and `600.0` are the same.
fn same(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one.total_cmp(&other).is_eq(),
        _ => one == other,
    }
}

/// `radiotap ID, since 12:03:04, until 12:13:04, on 3 device(s), of one client`.
impl fmt::Display for RunningCapture {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "`{}` {}", self.kind(), self.id)?;
        let local = |time: Timestamp| time.to_zoned(TimeZone::system());
        let since = self.since().map(local);
        if let Some(since) = &since {
            write!(to, ", since {}", since.strftime("%T"))?;
        }
        if let Some(expiry) = self.expiry().map(local) {
            // A day later the time alone would look like the start.
            let is_same_day = since.is_none_or(|since| since.date() == expiry.date());
            write!(to, ", until {}", expiry.strftime(if is_same_day { "%T" } else { "%F %T" }))?;
        }
        match self.devices() {
            0 => {}
            count => write!(to, ", on {count} device(s)")?,
        }
        match self.description["client_mac"].as_str() {
            Some(mac) => write!(to, ", of client {mac}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_names_a_capture_is_one() {
        let found = |body: Value| CaptureStatus::read(body);
        assert!(matches!(found(json!({"id": "c1"})), CaptureStatus::Running(_)));
        assert_eq!(found(json!({"id": "c1", "enabled": false})), CaptureStatus::Nothing);
        for body in [json!(null), json!({}), json!({"id": ""}), json!([])] {
            assert_eq!(found(body), CaptureStatus::Unclear);
        }
    }

    #[test]
    fn a_capture_answers_the_body_that_asked_for_it() {
        let state = RunningCapture::read(json!({"id": "c1", "type": "client", "duration": 300.0,
            "max_pkt_len": null, "client_mac": "60a10a773412", "num_packets": 7}))
        .expect("a capture");
        assert!(state.answers(&json!({"type": "client", "duration": 300, "num_packets": 0})));
        assert!(state.answers(&json!({"type": "client", "max_pkt_len": 64, "ssid": "x"})));
        assert!(!state.answers(&json!({"type": "wired"})));
        assert!(!state.answers(&json!({"type": "client", "client_mac": "60a10a773413"})));
        assert!(!state.answers(&json!({"type": "client", "duration": 301})));
    }

    #[test]
    fn an_end_on_another_day_has_its_date() {
        let shown = |duration: u32| {
            let description = json!({"id": "c1", "type": "client", "duration": duration, "timestamp": 1_767_323_000});
            RunningCapture::read(description).expect("a capture").to_string()
        };
        let dates = |text: &str| text.matches('-').count();
        assert_eq!(dates(&shown(86_400)), 2, "{}", shown(86_400));
        assert_eq!(dates(&shown(0)), 0, "{}", shown(0));
    }

    #[test]
    fn its_end_is_reported_with_its_limits() {
        let ending =
            |description: Value| RunningCapture::read(description).expect("a capture").ending();
        assert_eq!(ending(json!({"id": "c1"})), "c1 has ended");
        assert_eq!(
            ending(json!({"id": "c1", "num_packets": 1024, "duration": 600})),
            "c1 has ended; its limits: 1024 packets, 10m"
        );
        assert_eq!(
            ending(json!({"id": "c1", "num_packets": 0, "duration": 90.0})),
            "c1 has ended; its limits: 1m 30s"
        );
    }

    #[test]
    fn a_limit_is_distinguished_from_other_ends() {
        let limit = |description: Value, messages, seconds| {
            let ran = Duration::from_secs(seconds);
            RunningCapture::read(description).expect("a capture").limit(messages, ran)
        };
        let both = json!({"id": "c1", "num_packets": 20, "duration": 60});
        assert_eq!(limit(both.clone(), Some(20), 3).as_deref(), Some("20 packets"));
        assert_eq!(limit(both.clone(), Some(19), 3), None);
        assert_eq!(limit(both.clone(), None, 3), None);
        assert_eq!(limit(both, Some(19), 58).as_deref(), Some("1m"));
        let unlimited = json!({"id": "c1", "num_packets": 0, "duration": 86_400});
        assert_eq!(limit(unlimited.clone(), Some(10_000), 3).as_deref(), Some("10000 packets"));
        assert_eq!(limit(unlimited, Some(10_001), 3), None);
    }

    #[test]
    fn it_is_described_with_what_is_known() {
        let described = |more: Value| {
            let mut description = json!({"id": "c1", "type": "wired"});
            description
                .as_object_mut()
                .expect("an object")
                .extend(more.as_object().cloned().expect("x"));
            RunningCapture::read(description).expect("a capture").to_string()
        };
        assert_eq!(described(json!({})), "`wired` c1");
        let text = described(json!({"started_time": 0, "duration": 60, "aps": ["a", "b"]}));
        assert!(text.starts_with("`wired` c1, since ") && text.ends_with(", on 2 device(s)"));
        assert!(text.contains(", until "), "{text}");
    }
}
